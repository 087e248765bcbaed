/**
 * A measure: definition, citation and one classification. A child has exactly one reason code in a window, and
 * each code says whether it is in the figure. Counting the codes explains the figure and merges exactly.
 */
import type { Citation } from '../../kernel/dated.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { Alike } from '../child-year/alike.js';
import type { CohortName, CohortReason, ReasonMeaning } from '../child-year/cohorts.js';
import { COHORT_REASONS, outsideCohort } from '../child-year/cohorts.js';
import type { IndicatorId } from './ids.js';
import type { IndicatorReadingName } from '../child-year/readings.js';
import type { Reaches } from './reach.js';
import { reachesOf } from './reach.js';
import type { Threshold } from './thresholds.js';
import type { FactName, TableName } from '../../record/columns/columns.js';

/** Which way is better; `context` when neither is. */
export type Polarity = 'high' | 'low' | 'context';

/** What a value is: per cent, what is counted, or the unit of a mean or a rate. */
export const UNITS = [
  'percent',
  'points',
  'days',
  'score',
  'children',
  'young people',
  'incidents',
  'per 10,000',
] as const;
/** One of {@link UNITS}. */
export type Unit = (typeof UNITS)[number];

/** How sure the definition is: A two sources agree, B one good source, C inferred or recalled. */
export type Confidence = 'A' | 'B' | 'C';

/** Reporting years, by the year in which they end, for which a definition holds. */
export interface DefinitionYears {
  /** `null` when the sources do not say. */
  readonly first: number | null;
  /** `null` while it still holds. */
  readonly last: number | null;
  /** Years between them for which no figure exists. */
  readonly except?: readonly number[];
  /** What changed. */
  readonly note?: string;
}

/**
 * How a figure is made from the counts. `share`: numerator over denominator. `count`: the children of the numerator, or
 * what `each` of them adds, of those in the denominator. `rate`: the children of the numerator for so many of a
 * population that is passed in. `difference`: the first sum less the second. `mean`: the histogram of `value`. `pooled`:
 * sums of whole numbers over the children counted.
 */
export type Measure =
  | { readonly kind: 'share' }
  | {
      readonly kind: 'count';
      /** What one child adds: its incidents. Left out: itself. */
      readonly each?: (child: ChildYear) => number;
    }
  | {
      readonly kind: 'rate';
      /** For how many of the population. */
      readonly per: number;
      /** Of whom the population is, in words. */
      readonly of: string;
    }
  | {
      readonly kind: 'difference';
      /** The two sums, the one that is taken away second. */
      readonly sums: readonly [string, string];
      /** Adds one child's whole numbers to the sums. */
      readonly add: (child: ChildYear, sums: number[]) => void;
    }
  | {
      readonly kind: 'mean';
      /** What is averaged. */
      readonly of: string;
      /** The whole number for one is `scale` in the histogram: 1000 for thousandths. */
      readonly scale: number;
      readonly value: (child: ChildYear) => number;
    }
  | {
      readonly kind: 'pooled';
      /** The sums, in order. */
      readonly sums: readonly string[];
      /** Which of them make the numerator, and which the denominator. */
      readonly numerator: readonly string[];
      readonly denominator: readonly string[];
      /** Adds one child's whole numbers to the sums, in the same order. */
      readonly add: (child: ChildYear, sums: number[]) => void;
    };

/** A second figure beside a share: the histogram of a whole number over the children of the numerator. */
export interface Alongside {
  /** Of what. */
  readonly of: string;
  /** What it was. */
  readonly value: (child: ChildYear) => number;
}

/** The columns that the department derives. */
export const DERIVED_COLUMNS = ['PL_DISTANCE', 'PL_LOCATION'] as const;
/** Columns that the department derives from postcodes and a return does not submit. */
export type DerivedColumn = (typeof DERIVED_COLUMNS)[number];

/** Everything that defines a measure, without the functions that count it. */
export interface IndicatorDefinition {
  /** Its id: permanent, and unique among its kind. */
  readonly id: IndicatorId;
  /** Its title, as people say it. */
  readonly title: string;
  /** Who is in the denominator and who in the numerator, in words. */
  readonly denominator: string;
  /** The numerator. */
  readonly numerator: string;
  /** Which way is better. */
  readonly polarity: Polarity;
  /** What the value is: per cent, what is counted, or the unit of a mean or a rate. */
  readonly unit: Unit;
  /** Decimal places of `value`. */
  readonly places: 0 | 1 | 2;
  /** How sure it is: whether the text was read. */
  readonly confidence: Confidence;
  /** The provisions that it rests on. */
  readonly citations: readonly Citation[];
  /** The years for which it holds. */
  readonly years: DefinitionYears;
  /** The group of children it begins with. */
  readonly cohort: CohortName;
  /** Tables of the return without which it cannot be counted. */
  readonly tables: readonly TableName[];
  /** Columns of the return, as the return names them. */
  readonly fields: readonly string[];
  /** Derived columns, by the return's names, that must be known for at least one episode. */
  readonly derived: readonly DerivedColumn[];
  /** Facts beside the return without which it cannot be counted. */
  readonly facts: readonly FactName[];
  /** How far the records must reach for it, by table; its group and its tables say so where it does not. */
  readonly reaches: Reaches;
  /** The readings that can change it. */
  readonly readings: readonly IndicatorReadingName[];
  /** Thresholds that were published beside it. They are told, never applied. */
  readonly thresholds: readonly Threshold[];
  /** What a reader should know of earlier or other versions. */
  readonly versions: string;
}

/** A measure that can be counted. */
export interface Indicator<Reason extends string = string> extends IndicatorDefinition {
  /** What each reason means, and where it counts. */
  readonly reasons: Readonly<Record<Reason, ReasonMeaning>>;
  /** The one reason code of a child in the window. */
  readonly classify: (child: ChildYear) => Reason;
  /** The reason code of a child who is in the cohort: the second half of `classify`. */
  readonly within: (child: ChildYear) => Reason;
  /** What that reason turns on, where it is little; `null`: children are asked about one by one. */
  readonly alike: Alike | null;
  /** What is counted over what. */
  readonly measure: Measure;
  /** Figures that are shown beside it. */
  readonly alongside: Alongside | null;
  /** The numbers behind one child's reason, in plain words; empty when the reason says it all. */
  readonly numbers: (child: ChildYear) => string;
}

/** What a measure may leave unsaid: a share in per cent, to one decimal, from the return alone, under every reading alike. */
type Defaults = 'reaches' | 'unit' | 'places' | 'derived' | 'facts' | 'readings' | 'thresholds' | 'versions';

/** Makes a measure from its definition and the classification of children in its cohort. */
export function indicator<
  const Own extends Readonly<Record<string, ReasonMeaning>>,
  const C extends CohortName,
>(
  definition: Omit<IndicatorDefinition, Defaults | 'cohort'> &
    Partial<Pick<IndicatorDefinition, Defaults>> & {
      readonly cohort: C;
      readonly reasons: Own;
      readonly within: (child: ChildYear) => keyof Own & string;
      readonly alike?: Alike;
      readonly measure?: Measure;
      readonly alongside?: Alongside;
      readonly numbers?: (child: ChildYear) => string;
    },
): Indicator<(keyof Own & string) | CohortReason<C>> {
  type Reason = (keyof Own & string) | CohortReason<C>;
  const { cohort, within, reasons } = definition;
  const reaches = reachesOf(cohort, definition.tables, definition.reaches ?? {});
  return {
    unit: 'percent',
    places: 1,
    derived: [],
    facts: [],
    readings: [],
    thresholds: [],
    versions: '',
    measure: { kind: 'share' },
    alike: null,
    alongside: null,
    numbers: () => '',
    ...definition,
    reaches,
    reasons: { ...COHORT_REASONS[cohort], ...reasons } as Readonly<Record<Reason, ReasonMeaning>>,
    classify: (child) => (outsideCohort(cohort, child) as CohortReason<C> | null) ?? within(child),
    within,
  };
}
