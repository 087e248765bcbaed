/** What is counted of one measure over some children, and the figure that it comes to. */
import type { Membership } from '../child-year/cohorts.js';
import type { Histogram } from './histogram.js';
import { histogramTotals, mergeHistograms } from './histogram.js';
import type { Indicator } from '../definition/indicator.js';
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
 * figureOf('STAB-3PLUS', counts);
 */
export function figureOf(indicator: Indicator, counts: IndicatorCounts): Figure {
  const members = memberships(counts.tally, indicator.reasons);
  const { measure, places } = indicator;
  switch (measure.kind) {
    case 'share': {
      const denominator = members.numerator + members.denominator;
      return {
        numerator: members.numerator,
        denominator,
        value: roundedQuotient(members.numerator, denominator, 100, places),
        members,
      };
    }
    case 'mean': {
      const { sum, children } = histogramTotals(counts.histogram ?? {});
      return {
        numerator: sum / measure.scale,
        denominator: children,
        value: roundedQuotient(sum, children * measure.scale, 1, places),
        members,
      };
    }
    case 'pooled': {
      const total = (names: readonly string[]): number =>
        measure.sums.reduce(
          (sum, name, at) => (names.includes(name) ? sum + (counts.sums?.[at] ?? 0) : sum),
          0,
        );
      const numerator = total(measure.numerator);
      const denominator = total(measure.denominator);
      return { numerator, denominator, value: roundedQuotient(numerator, denominator, 100, places), members };
    }
    default:
      return measure satisfies never;
  }
}
