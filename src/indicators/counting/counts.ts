/** What is counted of one measure over some children, and the figure that it comes to. */
import { objectGiven } from '../../kernel/given.js';
import type { Membership } from '../child-year/cohorts.js';
import type { Histogram } from './histogram.js';
import { histogramTotals, mergeHistograms } from './histogram.js';
import type { Indicator, Measure } from '../definition/indicator.js';
import { roundedQuotient } from './rate.js';
import type { Tally } from './tally.js';
import { memberships, mergeTallies } from './tally.js';

/** The counts of one measure. Every number is whole, so that parts add up to the whole. */
export interface IndicatorCounts {
  /** Children by reason. */
  readonly tally: Tally;
  /** The sums of a pooled measure, in the order of its definition. */
  readonly sums?: readonly number[];
  /** The histogram of a mean, or of what stands beside a share. */
  readonly histogram?: Histogram;
  /** Of those counted, how many have episodes that overlap, which are one period of care. Left out: none. */
  readonly overlapping?: number;
}

/**
 * The counts of both groups of children together. Associative and commutative.
 *
 * @example
 * mergeCounts(north, south);
 */
export function mergeCounts(a: IndicatorCounts, b: IndicatorCounts): IndicatorCounts {
  objectGiven(a, 'a');
  objectGiven(b, 'b');
  const overlapping = (a.overlapping ?? 0) + (b.overlapping ?? 0);
  return {
    tally: mergeTallies(a.tally, b.tally),
    ...(a.sums !== undefined || b.sums !== undefined ? { sums: addSums(a.sums ?? [], b.sums ?? []) } : {}),
    ...(a.histogram !== undefined || b.histogram !== undefined
      ? { histogram: mergeHistograms(a.histogram ?? {}, b.histogram ?? {}) }
      : {}),
    ...(overlapping > 0 ? { overlapping } : {}),
  };
}

function addSums(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => (a[at] ?? 0) + (b[at] ?? 0));
}

/** A figure: two numbers, the value they make, and where the other children are. */
export interface Figure {
  /** Children, or the sum of a mean or pooled measure. */
  readonly numerator: number;
  /** The denominator. */
  readonly denominator: number;
  /** Rounded half up; `null` when the denominator is 0. */
  readonly value: number | null;
  /** Children by membership. They add up to all the children counted. */
  readonly members: Readonly<Record<Membership, number>>;
}

/**
 * The figure that counts come to.
 *
 * @example
 * figureOf(indicatorDefinition('STAB-3PLUS'), counts);
 */
export function figureOf(indicator: Indicator, counts: IndicatorCounts, population = 0): Figure {
  objectGiven(indicator, 'indicator', 'reasons', 'measure');
  objectGiven(counts, 'counts', 'tally');
  const members = memberships(counts.tally, indicator.reasons);
  const { measure } = indicator;
  const [numerator, denominator] = numbersOf(measure, counts, members, population);
  return { numerator, denominator, value: valueFrom(indicator, numerator, denominator), members };
}

/**
 * The value that two numbers of a measure make; `null` when the denominator of a quotient is 0.
 *
 * @example
 * valueFrom(indicatorDefinition('STAB-3PLUS'), 40, 575); // 7
 */
export function valueFrom(
  { measure, places }: Pick<Indicator, 'measure' | 'places'>,
  numerator: number,
  denominator: number,
): number | null {
  return madeOf(measure, numerator, denominator, (times) => quotient(numerator, denominator, times, places));
}

/**
 * What two numbers of a measure make: one, their difference, or so many times their quotient, which is worked out as
 * the caller rounds.
 */
export function madeOf<Quotient>(
  measure: Measure,
  numerator: number,
  denominator: number,
  quotient: (times: number) => Quotient,
): number | Quotient {
  switch (measure.kind) {
    case 'count':
      return numerator;
    case 'difference':
      return numerator - denominator;
    case 'rate':
      return quotient(measure.per);
    case 'share':
    case 'pooled':
      return quotient(100);
    case 'mean':
      return quotient(1);
    default:
      return measure satisfies never;
  }
}

/** A sum of points may have decimals: whole thousandths keep half exactly half. */
function quotient(numerator: number, denominator: number, multiplier: number, places: number): number | null {
  if (Number.isInteger(numerator) && Number.isInteger(denominator))
    return roundedQuotient(numerator, denominator, multiplier, places);
  return roundedQuotient(Math.round(numerator * 1000), Math.round(denominator * 1000), multiplier, places);
}

function numbersOf(
  measure: Measure,
  counts: IndicatorCounts,
  members: Figure['members'],
  population: number,
): readonly [number, number] {
  const counted = members.numerator + members.denominator;
  switch (measure.kind) {
    case 'share':
      return [members.numerator, counted];
    case 'count':
      return [measure.each === undefined ? members.numerator : (counts.sums?.[0] ?? 0), counted];
    case 'rate':
      return [members.numerator, population];
    case 'difference':
      return [counts.sums?.[0] ?? 0, counts.sums?.[1] ?? 0];
    case 'mean': {
      const { sum, children } = histogramTotals(counts.histogram ?? {});
      return [sum / measure.scale, children];
    }
    case 'pooled': {
      const total = (names: readonly string[]): number =>
        measure.sums.reduce(
          (sum, name, at) => (names.includes(name) ? sum + (counts.sums?.[at] ?? 0) : sum),
          0,
        );
      return [total(measure.numerator), total(measure.denominator)];
    }
    default:
      return measure satisfies never;
  }
}
