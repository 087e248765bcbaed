/**
 * How measures are counted: the groups of children are decided once for a child, a reason is a number, and where a
 * measure turns on little (`alike`) one child of each kind is asked about, and the others are counted by their kind.
 */
import type { Alike } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { CohortName } from '../child-year/cohorts.js';
import { COHORT_REASONS, STANDING_ALIKE, outsideCohort } from '../child-year/cohorts.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { IndicatorId } from '../definition/ids.js';
import type { Indicator, Measure } from '../definition/indicator.js';

/** A measure with its reasons numbered, and what is asked of it for every child, in a literal of one shape. */
export interface PlannedIndicator {
  readonly indicator: Indicator;
  /** Its place in the lists of a cell. */
  readonly at: number;
  readonly codes: readonly string[];
  readonly within: Indicator['within'];
  /** Whether the tally says all that is counted. */
  readonly plain: boolean;
}

/** What children of one kind come to. */
export interface PlannedKind {
  /** The number of the reason by measure; -1 where more is counted of a child than its reason. */
  readonly codes: readonly number[];
  /** The measures of which more is counted: asked about each child. */
  readonly ask: readonly PlannedIndicator[];
}

/** Measures of one group that turn on the same. */
export interface PlannedAlike {
  readonly alike: Alike;
  /** Its place in the lists of a cell. */
  readonly at: number;
  readonly indicators: readonly PlannedIndicator[];
  /** By kind, as they are met. */
  readonly kinds: (PlannedKind | undefined)[];
}

/** The measures of one group of children. */
interface PlannedCohort {
  readonly cohort: CohortName;
  /** Why a child can be outside it, numbered. */
  readonly outside: readonly string[];
  readonly indicators: readonly PlannedIndicator[];
  readonly shared: readonly PlannedAlike[];
  /** The measures that turn on more. */
  readonly alone: readonly PlannedIndicator[];
}

/** What children come to who are in the same groups. */
export interface PlannedStanding {
  /** By group: the number of the reason to be outside it, or -1. */
  readonly outside: readonly number[];
  /** The measures of the groups that they are in. */
  readonly indicators: readonly PlannedIndicator[];
  readonly shared: readonly PlannedAlike[];
  readonly alone: readonly PlannedIndicator[];
}

/** What is counted, with what was learnt of the kinds of children met so far. */
export interface Plan {
  readonly indicators: readonly PlannedIndicator[];
  readonly cohorts: readonly PlannedCohort[];
  readonly shared: readonly PlannedAlike[];
  /** By the kind of `STANDING_ALIKE`, as they are met. */
  readonly standings: (PlannedStanding | undefined)[];
}

/** A plan to count some measures. */
export function planOf(ids: readonly IndicatorId[]): Plan {
  const indicators = ids.map((id, at): PlannedIndicator => {
    const indicator = indicatorDefinition(id);
    const { within, measure, alongside } = indicator;
    const plain = isPlain(measure) && alongside === null;
    return { indicator, at, codes: Object.keys(indicator.reasons), within, plain };
  });
  const shared: PlannedAlike[] = [];
  const cohorts = [...new Set(indicators.map(({ indicator }) => indicator.cohort))].map((cohort) => {
    const own = indicators.filter(({ indicator }) => indicator.cohort === cohort);
    const kinds = [...new Set(own.map(({ indicator }) => indicator.alike))].filter((alike) => alike !== null);
    const ofCohort = kinds.map((alike, at): PlannedAlike => ({
      alike,
      at: shared.length + at,
      indicators: own.filter(({ indicator }) => indicator.alike === alike),
      kinds: Array.from({ length: alike.kinds }),
    }));
    shared.push(...ofCohort);
    return {
      cohort,
      outside: Object.keys(COHORT_REASONS[cohort]),
      indicators: own,
      shared: ofCohort,
      alone: own.filter(({ indicator }) => indicator.alike === null),
    };
  });
  return { indicators, cohorts, shared, standings: Array.from({ length: STANDING_ALIKE.kinds }) };
}

/** What children who stand as this one does come to: asked of the first that is met. */
export function standingOf(plan: Plan, kind: number, child: ChildYear): PlannedStanding {
  const known = plan.standings[kind];
  if (known !== undefined) return known;
  const reasons = plan.cohorts.map(({ cohort }) => outsideCohort(cohort, child));
  const cohorts = plan.cohorts.filter((_, at) => reasons[at] === null);
  const standing = {
    outside: reasons.map((reason, at) =>
      reason === null ? -1 : numberOf(plan.cohorts[at]?.outside ?? [], reason),
    ),
    indicators: cohorts.flatMap(({ indicators }) => indicators),
    shared: cohorts.flatMap(({ shared }) => shared),
    alone: cohorts.flatMap(({ alone }) => alone),
  };
  plan.standings[kind] = standing;
  return standing;
}

/** What children of the kind of this one come to: asked of the first that is met. */
export function kindOf({ kinds, indicators }: PlannedAlike, kind: number, child: ChildYear): PlannedKind {
  const known = kinds[kind];
  if (known !== undefined) return known;
  const codes = indicators.map(({ indicator, codes: names, within, plain }) => {
    const reason = within(child);
    return plain || !addsToSums(indicator, reason) ? numberOf(names, reason) : -1;
  });
  const found = { codes, ask: indicators.filter((_, at) => codes[at] === -1) };
  kinds[kind] = found;
  return found;
}

/** Whether more may be counted of a child than its reason. */
function addsToSums({ reasons }: Indicator, reason: string): boolean {
  const membership = reasons[reason]?.membership;
  return membership === 'numerator' || membership === 'denominator';
}

/** The place of a reason: there are few, and each is the same text every time. */
export function numberOf(codes: readonly string[], reason: string): number {
  for (let at = 0; at < codes.length; at++) if (codes[at] === reason) return at;
  return 0;
}

/** Whether the tally says all that is counted. */
function isPlain(measure: Measure): boolean {
  return (
    measure.kind === 'share' ||
    measure.kind === 'rate' ||
    (measure.kind === 'count' && measure.each === undefined)
  );
}
