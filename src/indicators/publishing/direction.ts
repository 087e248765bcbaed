/**
 * Which way a figure has moved, or stands to another. A difference counts only when it is unlikely to be chance;
 * otherwise it is too small to say. The test and its level are this library's choice, and can be switched off.
 */
import { isObject, objectGiven } from '../../kernel/given.js';
import type { Polarity } from '../definition/indicator.js';
import type { ComputedIndicator } from '../counting/indicator-result.js';
import type { MeanSpread } from './exact-test.js';
import { meanAgainst, meanDifference, shareAgainst, shareDifference } from './exact-test.js';
import type { Histogram } from '../counting/histogram.js';
import type { NeighbourMedian } from './neighbours.js';
import { histogramTotals } from '../counting/histogram.js';
import type { IndicatorCounts } from '../counting/counts.js';
import { figureOf, valueFrom } from '../counting/counts.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';

/** `higher` and `lower` where neither is better. */
export type Direction =
  'better' | 'worse' | 'higher' | 'lower' | 'same' | 'too-small-to-say' | 'not-comparable';

/**
 * When a difference is too small to say. `exact-test`: when one at least as unlikely would come about by chance
 * more often than `level`, were there no difference. At 0.05 one comparison in twenty of unchanged figures will
 * still be called a change. `none`: every difference in the value shown is called one.
 */
export type DifferenceRule =
  { readonly rule: 'exact-test'; readonly level: number } | { readonly rule: 'none' };

/** The rule used unless a caller says otherwise. */
export const DEFAULT_DIFFERENCE_RULE: DifferenceRule = { rule: 'exact-test', level: 0.05 };

/**
 * A figure to compare with: counts as this library makes them, two numbers, a value alone, or the median of several
 * councils. A median is a line to look at, and no population to test against: the difference from it is never tested.
 */
export type Comparator =
  | { readonly counts: IndicatorCounts }
  | { readonly numerator: number; readonly denominator: number }
  | { readonly value: number }
  /** And the decimals to which the figures that it is of are published. */
  | { readonly median: NeighbourMedian; readonly places: number };

/** A comparison. */
export interface Comparison {
  /** The other's figure. */
  readonly value: number | null;
  /** Which way it went. */
  readonly direction: Direction;
  /** Whether the difference was tested. Sums of sessions or of changes of carer cannot be: their units hang together. */
  readonly tested: boolean;
  /** The median of several councils, where it is one that the figure stands beside. */
  readonly median?: NeighbourMedian;
}

/**
 * Compares a figure with another of the same measure.
 *
 * @example
 * compareFigures(result, { name: 'England', value: 10 }).direction;
 */
export function compareFigures(
  result: ComputedIndicator,
  other: Comparator,
  rule: DifferenceRule = DEFAULT_DIFFERENCE_RULE,
): Comparison {
  objectGiven(result, 'result');
  objectGiven(other, 'other');
  if ('median' in other) return besideMedian(result, other);
  const value = valueOf(result, other);
  if (result.value === null || value === null) return { value, direction: 'not-comparable', tested: false };
  if (result.value === value) return { value, direction: 'same', tested: false };
  const by = isObject(rule) ? rule : DEFAULT_DIFFERENCE_RULE;
  const chance = by.rule === 'none' ? undefined : chanceOf(result, other);
  const direction: Direction =
    chance !== undefined && by.rule === 'exact-test' && chance > by.level
      ? 'too-small-to-say'
      : way(result.polarity, result.value > value);
  return { value, direction, tested: chance !== undefined };
}

function besideMedian(
  { value, polarity }: ComputedIndicator,
  { median, places }: Exclude<Comparator, Figure>,
): Comparison {
  const { between } = median;
  const beside = { value: median.median, tested: false, median };
  if (value === null || between === null) return { ...beside, direction: 'not-comparable' };
  if (value === median.median) return { ...beside, direction: 'same' };
  // Whole per cents are as much as half of one away from what they are of.
  const off = places === 0 ? 0.5 : 0;
  if (value > between.most + off) return { ...beside, direction: way(polarity, true) };
  if (value < between.least - off) return { ...beside, direction: way(polarity, false) };
  return { ...beside, direction: median.median === null ? 'not-comparable' : 'too-small-to-say' };
}

function way(polarity: Polarity, higher: boolean): Direction {
  switch (polarity) {
    case 'context':
      return higher ? 'higher' : 'lower';
    case 'high':
      return higher ? 'better' : 'worse';
    case 'low':
      return higher ? 'worse' : 'better';
    default:
      return polarity satisfies never;
  }
}

/** A comparator that can be tested against. */
type Figure = Exclude<Comparator, { readonly median: NeighbourMedian }>;

function valueOf(result: ComputedIndicator, other: Figure): number | null {
  if ('value' in other) return other.value;
  const indicator = indicatorDefinition(result.indicator);
  if ('counts' in other) return figureOf(indicator, other.counts).value;
  return valueFrom(indicator, other.numerator, other.denominator);
}

/** How likely the difference would be by chance; `undefined` when it cannot be tested. */
function chanceOf(result: ComputedIndicator, other: Figure): number | undefined {
  const { measure } = indicatorDefinition(result.indicator);
  switch (measure.kind) {
    case 'share': {
      const { numerator, denominator } = result;
      if ('value' in other) return shareAgainst(numerator, denominator, other.value / 100);
      const pair = 'counts' in other ? figureOf(indicatorDefinition(result.indicator), other.counts) : other;
      return shareDifference(numerator, denominator, pair.numerator, pair.denominator);
    }
    case 'mean': {
      const spread = spreadOf(result.histogram ?? {}, measure.scale);
      if ('value' in other) return meanAgainst(spread, other.value);
      if ('counts' in other)
        return meanDifference(spread, spreadOf(other.counts.histogram ?? {}, measure.scale));
      return meanAgainst(spread, other.numerator / other.denominator);
    }
    case 'pooled':
    case 'count':
    case 'rate':
    case 'difference':
      return undefined;
    default:
      return measure satisfies never;
  }
}

function spreadOf(histogram: Histogram, scale: number): MeanSpread {
  const { sum, children } = histogramTotals(histogram);
  const mean = children === 0 ? 0 : sum / children;
  let squares = 0;
  for (const [value, count] of Object.entries(histogram)) squares += count * (Number(value) - mean) ** 2;
  const variance = children < 2 ? 0 : squares / (children - 1);
  return { mean: mean / scale, variance: variance / scale ** 2, count: children };
}
