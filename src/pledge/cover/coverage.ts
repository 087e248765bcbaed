/** Which principles a pledge speaks to, which it leaves out, and which of its promises nothing measures. */
import { entriesGiven, fieldsOf, objectGiven } from '../../kernel/given.js';
import { PRINCIPLE_IDS, type PrincipleId } from '../../principles/seven.js';
import { countedPoints, type CountedPoint } from '../map/counted.js';
import { referenceSpeaksTo } from '../terms/indicator-references.js';
import type { Pledge, PointMapping, PointsStatus } from '../write/pledge.js';

/** Printed numbers of the points that speak to one principle. */
export interface PrinciplePoints {
  /** Points that speak for it above all. */
  readonly primary: readonly number[];
  /** Points that also speak for it. */
  readonly secondary: readonly number[];
}

/** A promise for which none of its indicators speaks to a principle that it promises first of all. */
export interface UnmeasuredPromise {
  /** The printed number of the point. */
  readonly point: number;
  /** The principle. */
  readonly principle: PrincipleId;
}

/** Principles against points. Lists of points are in order of number, lists of principles in statutory order. */
export interface CoverageMatrix {
  /** The points that speak for each principle. */
  readonly byPrinciple: Readonly<Record<PrincipleId, PrinciplePoints>>;
  /** Points that speak to at least one principle. */
  readonly mapped: readonly number[];
  /** Every other point: those that a person marked as speaking to none, and those not yet decided. */
  readonly unmapped: readonly number[];
  /** Promises whose own principle no indicator of theirs speaks to. */
  readonly unmeasuredPrimary: readonly UnmeasuredPromise[];
  /** Principles that are primary for no point. */
  readonly noPrimary: readonly PrincipleId[];
  /** Principles that no point speaks to, in either place. */
  readonly noCoverage: readonly PrincipleId[];
}

/** The coverage of a pledge whose points can be read. */
export interface AssessedCoverage extends CoverageMatrix {
  /** Whether nothing can be said, because the points are not known. */
  readonly notAssessable: false;
  /** Whether the points of the pledge are known. */
  readonly pointsStatus: PointsStatus;
  /** How many points the pledge has. */
  readonly pointCount: number;
  /** Points for which no decision stands: not yet mapped, suggested only, or lapsed. */
  readonly awaiting: readonly number[];
  /** Of those, the points whose words changed after a person confirmed the mapping. */
  readonly lapsed: readonly number[];
  /** What drafts would add for the points that await a decision; only when asked for, never mixed in. */
  readonly suggested?: CoverageMatrix;
  /** How to read it. */
  readonly note: string;
}

/** A pledge that is known only by name. That is different from a pledge that covers nothing. */
export interface CoverageNotAssessable {
  /** Whether nothing can be said, because the points are not known. */
  readonly notAssessable: true;
  /** Whether the points of the pledge are known. */
  readonly pointsStatus: PointsStatus;
  /** How many points the pledge has. */
  readonly pointCount: 0;
  /** What the answer means, and what it does not. */
  readonly note: string;
}

/** The coverage of a pledge. */
export type Coverage = AssessedCoverage | CoverageNotAssessable;

/** What coverage may also count. */
export interface CoverageOptions {
  /** Adds what drafts would say, under a separate heading. Default false. */
  readonly includeSuggested?: boolean;
}

const NOTE = 'Shows what is promised. A promise is not proof that it is kept.';

/**
 * Principles against points, from confirmed mappings alone. A pledge without points is not assessable. Of a
 * partial pledge, a gap means only that none of the points that can be read speaks to the principle.
 *
 * @example
 * const stoke = coverage(STOKE_2011.pledge, STOKE_2011.mappings);
 * stoke.notAssessable ? [] : stoke.noCoverage; // ['access-services']
 */
export function coverage(
  pledge: Pledge,
  mappings: readonly PointMapping[],
  options?: CoverageOptions,
): Coverage {
  objectGiven(pledge, 'pledge', 'points');
  entriesGiven(mappings, 'mappings');
  const { pointsStatus } = pledge;
  if (pledge.points.length === 0) {
    return {
      notAssessable: true,
      pointsStatus,
      pointCount: 0,
      note: 'The points of this pledge are not known, so its coverage cannot be assessed.',
    };
  }
  const points = countedPoints(pledge, mappings);
  const awaiting = points.filter(({ standing }) => standing !== 'confirmed');
  return {
    notAssessable: false,
    pointsStatus,
    pointCount: points.length,
    ...matrix(points, 'confirmed'),
    awaiting: numbers(awaiting),
    lapsed: numbers(awaiting.filter(({ standing }) => standing === 'lapsed')),
    ...(fieldsOf(options).includeSuggested === true && { suggested: matrix(awaiting, 'suggested') }),
    note: pointsStatus === 'partial' ? `${NOTE} Only some of the points could be read.` : NOTE,
  };
}

function matrix(points: readonly CountedPoint[], counts: 'confirmed' | 'suggested'): CoverageMatrix {
  const counted = points.filter(({ standing }) => standing === counts);
  const rows = PRINCIPLE_IDS.map((principle) => ({
    principle,
    primary: numbers(counted.filter(({ primary }) => primary.includes(principle))),
    secondary: numbers(counted.filter(({ secondary }) => secondary.includes(principle))),
  }));
  const mapped = numbers(counted.filter(({ primary, secondary }) => primary.length + secondary.length > 0));
  const byPrinciple = rows.map(({ principle, primary, secondary }) => [principle, { primary, secondary }]);
  const withoutPrimary = rows.filter(({ primary }) => primary.length === 0);
  return {
    byPrinciple: Object.fromEntries(byPrinciple) as Record<PrincipleId, PrinciplePoints>,
    mapped,
    unmapped: numbers(points).filter((number) => !mapped.includes(number)),
    unmeasuredPrimary: counted.flatMap(unmeasuredPromises),
    noPrimary: withoutPrimary.map(({ principle }) => principle),
    noCoverage: withoutPrimary
      .filter(({ secondary }) => secondary.length === 0)
      .map(({ principle }) => principle),
  };
}

/**
 * The primary principles of a point to which none of its indicators speaks, in statutory order.
 *
 * @example
 * unmeasuredPromises({ point, primary: ['adulthood'], indicators: [] }).length; // 1
 */
export function unmeasuredPromises(counted: CountedPoint): readonly UnmeasuredPromise[] {
  const { point, primary, indicators } = objectGiven(counted, 'counted', 'point', 'primary', 'indicators');
  return PRINCIPLE_IDS.filter((principle) => primary.includes(principle))
    .filter((principle) => !indicators.some((indicator) => referenceSpeaksTo(indicator, principle)))
    .map((principle) => ({ point: point.number, principle }));
}

function numbers(points: readonly CountedPoint[]): readonly number[] {
  return points.map(({ point }) => point.number);
}
