/**
 * Every measure that can be counted, in one table for a corporate parenting board: where it stands, which way it
 * has moved, and what it speaks to. No overall figure is made of it, and councils are not put in order.
 */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import type { PrincipleId } from '../../principles/seven.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { Counted, CountOptions } from '../counting/count-indicators.js';
import { ALL, countIndicators } from '../counting/count-indicators.js';
import type { Comparator, Comparison, DifferenceRule } from './direction.js';
import { compareFigures, DEFAULT_DIFFERENCE_RULE } from './direction.js';
import type { IndicatorId } from '../definition/ids.js';
import { INDICATOR_IDS } from '../definition/ids.js';
import type { ComputedIndicator, NotComputable } from '../counting/indicator-result.js';
import { computableResult, holdsIn } from '../counting/indicator-result.js';
import { isHiddenCount } from './publication.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { indicatorSpeaksTo } from '../catalogue/speaks-to.js';
import type { WindowShown } from '../child-year/window.js';
import { windowOf } from '../child-year/window.js';

/** Figures of others, by measure. */
export interface ScorecardComparator {
  /** Its name. */
  readonly name: string;
  /** The figures. */
  readonly figures: Readonly<Partial<Record<IndicatorId, Comparator>>>;
}

/** What to put in a scorecard. */
export interface ScorecardOptions extends Omit<CountOptions, 'groupBy'> {
  /** The council's name, as it should stand in the heading. */
  readonly council: string;
  /** The count of the year before, from the records of that year. */
  readonly before?: Counted | undefined;
  /** Others to compare with. */
  readonly comparators?: readonly ScorecardComparator[] | undefined;
  /** When two figures are called different. */
  readonly difference?: DifferenceRule | undefined;
  /** The children under 18 of the area, for CLA-RATE. */
  readonly population?: number | undefined;
}

/** One measure in the table. */
export interface ScorecardRow {
  /** The id of the indicator. */
  readonly indicator: IndicatorId;
  /** Its title, as people say it. */
  readonly title: string;
  /** The unit of the value. */
  readonly unit: ComputedIndicator['unit'];
  /** Which way is better. */
  readonly polarity: ComputedIndicator['polarity'];
  /** The numerator. */
  readonly numerator: number;
  /** The denominator. */
  readonly denominator: number;
  /** What it was. */
  readonly value: number | null;
  /** A count of 1 to 5 stands behind the figure: not for publication as it is, and easily moved by one child. */
  readonly small: boolean;
  /** `null` when the year before was not supplied. */
  readonly before: Comparison | null;
  /** Others to compare with. */
  readonly comparators: readonly (Comparison & { readonly name: string })[];
  /** The principles that it serves, in statutory order. */
  readonly principles: readonly PrincipleId[];
  /** Children who could not be placed in or out. */
  readonly undetermined: number;
  /** What should be said beside it. */
  readonly notes: readonly string[];
}

/** The table, and what is missing from it. */
export interface Scorecard {
  /** The council that it belongs to. */
  readonly council: string;
  /** The days that are counted. */
  readonly window: WindowShown;
  /** When two figures are called different. */
  readonly difference: DifferenceRule;
  /** One row an indicator. */
  readonly rows: readonly ScorecardRow[];
  /** Indicators that cannot be counted, and why. */
  readonly missing: readonly NotComputable[];
  /** Measures whose definition does not hold in the year, left out. */
  readonly notInForce: readonly IndicatorId[];
}

/**
 * The scorecard of a council on a day. Measures whose definition does not hold in that year are left out, unless
 * asked for by id. Rows stand in the order of the catalogue.
 *
 * @throws RangeError when the window, a reading or an id is not valid.
 * @example
 * scorecard(records, { council: 'Example Council', yearEnd: '2025-03-31' }).rows.length;
 */
export function scorecard(records: CareRecords, options: ScorecardOptions): Scorecard {
  recordsGiven(records);
  objectGiven(options, 'options');
  const { council, before, comparators = [], difference = DEFAULT_DIFFERENCE_RULE, ids } = options;
  const { year } = windowOf(options, options.readings?.quarter);
  const wanted = INDICATOR_IDS.filter((id) =>
    ids === undefined ? holdsIn(indicatorDefinition(id), year) : ids.includes(id),
  );
  const counted = countIndicators(records, { ...options, ids: wanted, groupBy: undefined });
  const results = wanted.map((id) => computableResult(records, counted, id, ALL, options.population));
  return {
    council,
    window: counted.window,
    difference,
    rows: results
      .filter((result) => result.status === 'computed')
      .map((result) => rowOf(result, before, comparators, difference)),
    missing: results.filter((result) => result.status === 'not-computable'),
    notInForce: ids === undefined ? INDICATOR_IDS.filter((id) => !wanted.includes(id)) : [],
  };
}

function rowOf(
  result: ComputedIndicator,
  before: Counted | undefined,
  comparators: readonly ScorecardComparator[],
  difference: DifferenceRule,
): ScorecardRow {
  const { indicator, title, unit, polarity, numerator, denominator, value, notes } = result;
  const counts = before?.groups[ALL]?.counts[indicator];
  return {
    indicator,
    title,
    unit,
    polarity,
    numerator,
    denominator,
    value,
    small: isHiddenCount(denominator) || (isHiddenCount(result.members.numerator) && unit === 'percent'),
    before: counts === undefined ? null : compareFigures(result, { counts }, difference),
    comparators: comparators.flatMap(({ name, figures }) => {
      const figure = figures[indicator];
      return figure === undefined ? [] : [{ name, ...compareFigures(result, figure, difference) }];
    }),
    principles: indicatorSpeaksTo(indicator),
    undetermined: result.members.undetermined,
    notes,
  };
}
