/** A measure as a board reads it: the figure in words, which way is good, and how it stands to others. */
import { indicatorDefinition } from '../../indicators/catalogue/catalogue.js';
import { resultOf } from '../../indicators/counting/indicator-result.js';
import type { IndicatorId } from '../../indicators/definition/ids.js';
import type { Comparison, Direction } from '../../indicators/publishing/direction.js';
import {
  DIRECTION_TEXT,
  comparedValue,
  figureBehind,
  shownValue,
} from '../../indicators/publishing/figure-in-words.js';
import type { ScorecardRow } from '../../indicators/publishing/scorecard.js';
import type { PrincipleId } from '../../principles/seven.js';
import type { Counted } from '../../indicators/counting/count-indicators.js';

/** A count of an earlier year, for the lines over time. */
export interface YearCounted {
  /** The year: `2023-24`. */
  readonly name: string;
  /** The count. */
  readonly counted: Counted;
  /** Measures that may not be shown for that year. */
  readonly hidden?: readonly IndicatorId[];
}

/** The figure of somebody else, or of another year. */
export interface PaperFigure {
  /** Whose, or of when. */
  readonly name: string;
  /** `null` where it is not shown or there is none. */
  readonly value: number | null;
  /** The value as it is written. */
  readonly figure: string;
  /** Which way the council stands to it. */
  readonly direction: Direction | 'not-shown';
  /** Whether the difference was tested against chance. */
  readonly tested: boolean;
  /** How the council stands to it, in words. */
  readonly says: string;
}

/** A figure of a year, for a line over time. */
export interface PaperYear {
  /** The year: `2025-26`. */
  readonly year: string;
  /** `null` where it is not shown or there is none. */
  readonly value: number | null;
  /** The value as it is written. */
  readonly figure: string;
}

/** A measure in a board paper. */
export interface PaperMeasure {
  /** The id of the indicator. */
  readonly indicator: IndicatorId;
  /** Its title, as people say it. */
  readonly title: string;
  /** The unit of the value. */
  readonly unit: ScorecardRow['unit'];
  /** Which way is good, in words. */
  readonly good: string;
  /** `false` where the figure may not be shown. */
  readonly shown: boolean;
  /** `null` where it is not shown or there is none. */
  readonly value: number | null;
  /** The value as it is written: `75%`, `14.9`. */
  readonly figure: string;
  /** Of how many: `12 of 16`, `over 235 children`. */
  readonly of: string;
  /** A count of 1 to 5 stands behind it. */
  readonly small: boolean;
  /** The year before; `null` where there is none. */
  readonly before: PaperFigure | null;
  /** Others to compare with. */
  readonly others: readonly PaperFigure[];
  /** Year by year, this year last. */
  readonly years: readonly PaperYear[];
  /** The principles that it serves, in statutory order. */
  readonly principles: readonly PrincipleId[];
  /** Children who could not be placed in or out. */
  readonly undetermined: number;
  /** What should be said beside it. */
  readonly notes: readonly string[];
}

/** What stands in the place of a figure that may not be shown. */
export const NOT_SHOWN = 'Not shown';

interface Around {
  readonly hidden: readonly IndicatorId[];
  readonly hiddenBefore: readonly IndicatorId[];
  readonly years: readonly YearCounted[];
  readonly year: string;
}

const GOOD: Readonly<Record<ScorecardRow['polarity'], string>> = {
  high: 'Higher is better',
  low: 'Lower is better',
  context: 'Neither way is better',
};

/** The measure of a row of the scorecard. */
export function paperMeasure(row: ScorecardRow, { hidden, hiddenBefore, years, year }: Around): PaperMeasure {
  const { indicator, title, unit, polarity, value, principles, undetermined, notes } = row;
  const shown = !hidden.includes(indicator);
  const figure = shown ? figureText(value, unit) : NOT_SHOWN;
  const compared = (name: string, comparison: Comparison, mayShow: boolean): PaperFigure => {
    const other =
      comparison.median === undefined ? figureText(comparison.value, unit) : comparedValue(comparison, unit);
    const nothing = { name, direction: 'not-shown', tested: false } as const;
    if (!mayShow) return { ...nothing, value: null, figure: NOT_SHOWN, says: NOT_SHOWN };
    if (!shown) return { ...nothing, value: comparison.value, figure: other, says: 'not compared' };
    const { value: theirs, direction, tested } = comparison;
    return { name, value: theirs, figure: other, direction, tested, says: says(row, comparison) };
  };
  return {
    indicator,
    title,
    unit,
    good: GOOD[polarity],
    shown,
    value: shown ? value : null,
    figure,
    of: shown ? figureBehind(row) : 'so few children that one could be told',
    small: shown && row.small,
    before:
      row.before === null ? null : compared('the year before', row.before, !hiddenBefore.includes(indicator)),
    others: row.comparators.map((each) => compared(each.name, each, true)),
    years: [
      ...years.map((each): PaperYear => {
        const counts = each.counted.groups['all']?.counts[indicator];
        if (each.hidden?.includes(indicator) === true)
          return { year: each.name, value: null, figure: NOT_SHOWN };
        const then = counts === undefined ? null : resultOf(each.counted, indicator).value;
        return { year: each.name, value: then, figure: figureText(then, unit) };
      }),
      { year, value: shown ? value : null, figure },
    ],
    principles,
    undetermined,
    notes,
  };
}

/** A value as it is written: per cent and days with their unit, and a count as it is. */
export function figureText(value: number | null, unit: ScorecardRow['unit']): string {
  if (value === null) return 'None';
  return unit === 'days' ? `${value} days` : shownValue(value, unit);
}

const SAYS: Readonly<Record<Direction, string>> = {
  ...DIRECTION_TEXT,
  same: 'the same',
  'too-small-to-say': 'too small a difference to say',
};

/** A count of everybody is no sample: it is so many more or fewer, and there is no chance to test it against. */
function says(
  { indicator, value: own }: ScorecardRow,
  { value, direction, tested, median }: Comparison,
): string {
  const { kind } = indicatorDefinition(indicator).measure;
  if ((kind === 'count' || kind === 'difference') && own !== null && value !== null && own !== value)
    return `${Math.abs(own - value)} ${own > value ? 'more' : 'fewer'}`;
  if (median !== undefined) return SAYS[direction];
  const untested = !tested && direction !== 'same' && direction !== 'not-comparable';
  return `${SAYS[direction]}${untested ? ', not tested against chance' : ''}`;
}

/** `Teeth checked by a dentist: 88.2% (15 of 17), the year before 62%; better.` */
export function sentenceOf(measure: PaperMeasure, others: readonly (PaperFigure | null)[]): string {
  const { title, figure, of } = measure;
  const beside = others.flatMap((other) =>
    other === null ? [] : [`; ${other.name} ${other.figure}: ${other.says}`],
  );
  return `${title}: ${figure}${of === '' ? '' : ` (${of})`}${beside.join('')}.`;
}
