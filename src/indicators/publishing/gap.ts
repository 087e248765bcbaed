/**
 * How far a council's figure stands from another's, and whether the two came nearer, as numbers. What is asked when a
 * strategy says "narrow the gap". A gap of two figures is not tested: a small group moves it by chance.
 */
import { objectGiven } from '../../kernel/given.js';
import type { Polarity } from '../definition/indicator.js';
import type { IndicatorId } from '../definition/ids.js';
import type { Scorecard, ScorecardRow } from './scorecard.js';

/** Two figures of one measure: the council's own and another's, in the measure's unit. */
export interface FigurePair {
  /** The council's own; `null`: none. */
  readonly ours: number | null;
  /** The other's; `null`: none. */
  readonly theirs: number | null;
}

/** The gap between two figures, now and earlier, in the unit of the figures. */
export interface FigureGap {
  /** Ours less theirs; `null` when either is missing. */
  readonly difference: number | null;
  /** How far ours is behind theirs: below 0, ahead. `null` where neither way is better, or a figure is missing. */
  readonly behind: number | null;
  /** The difference of the earlier pair; `null` when there is none. */
  readonly earlier: number | null;
  /** How much wider the gap is, whichever way it goes: below 0, narrower. `null` when it cannot be said. */
  readonly change: number | null;
  /** The same in a word. */
  readonly way: 'narrower' | 'wider' | 'same' | 'not-comparable';
}

/** The gap of one measure of a scorecard to one comparator. */
export interface ScorecardGap extends FigureGap {
  /** The id of the indicator. */
  readonly indicator: IndicatorId;
  /** Its title, as people say it. */
  readonly title: string;
  /** The unit of the gap; of per cent, percentage points. */
  readonly unit: ScorecardRow['unit'];
  /** The name of the comparator. */
  readonly name: string;
  /** A count of 1 to 5 stands behind our figure. */
  readonly small: boolean;
}

/**
 * The gap between a council's figure and another's, and how it changed since an earlier pair.
 *
 * @example
 * figureGap({ ours: 12.4, theirs: 10.4 }, 'low', { ours: 14, theirs: 10.9 });
 * // { difference: 2, behind: 2, earlier: 3.1, change: -1.1, way: 'narrower' }
 */
export function figureGap(now: FigurePair, polarity: Polarity, before?: FigurePair): FigureGap {
  objectGiven(now, 'now');
  if (before !== undefined) objectGiven(before, 'before');
  const difference = differenceOf(now);
  const earlier = before === undefined ? null : differenceOf(before);
  const change =
    difference === null || earlier === null ? null : exact(Math.abs(difference) - Math.abs(earlier));
  return {
    difference,
    behind: difference === null || polarity === 'context' ? null : signed(difference, polarity),
    earlier,
    change,
    way: change === null ? 'not-comparable' : change === 0 ? 'same' : change < 0 ? 'narrower' : 'wider',
  };
}

/**
 * The gap of every measure of a scorecard to each of its comparators, and how it changed since an earlier scorecard
 * with a comparator of the same name. Rows stand in the order of the scorecard.
 *
 * @example
 * scorecardGaps(thisYear, lastYear).filter(({ way }) => way === 'wider').map(({ indicator }) => indicator);
 */
export function scorecardGaps(card: Scorecard, earlier?: Scorecard): readonly ScorecardGap[] {
  objectGiven(card, 'card', 'rows');
  return card.rows.flatMap(({ indicator, title, unit, polarity, value, small, comparators }) =>
    comparators.map((comparator) => {
      const before = earlier?.rows.find((row) => row.indicator === indicator);
      const theirs = before?.comparators.find(({ name }) => name === comparator.name);
      const pair =
        before === undefined || theirs === undefined
          ? undefined
          : { ours: before.value, theirs: theirs.value };
      return {
        indicator,
        title,
        unit,
        name: comparator.name,
        small,
        ...figureGap({ ours: value, theirs: comparator.value }, polarity, pair),
      };
    }),
  );
}

function differenceOf({ ours, theirs }: FigurePair): number | null {
  return ours === null || theirs === null ? null : exact(ours - theirs);
}

function signed(difference: number, polarity: 'high' | 'low'): number {
  return polarity === 'low' ? difference : exact(-difference);
}

/** Figures have at most three decimals; their difference has no more, and no minus before nothing. */
function exact(number: number): number {
  return Math.round(number * 1000) / 1000 + 0;
}
