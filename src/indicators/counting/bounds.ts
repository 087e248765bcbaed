/**
 * Between which values a figure would lie by chance, 95 times in 100: how far it can be trusted as a sign of how things
 * go on. Shares: Wilson's interval. Rates: Byar's, for a number of children. Means: by the spread of the histogram.
 * A number on a day is what it is, and sums whose units hang together have none.
 */
import { objectGiven } from '../../kernel/given.js';
import type { ComputedIndicator } from './indicator-result.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import { histogramTotals } from './histogram.js';

/** The two ends. */
export interface Bounds {
  /** The lower end. */
  readonly lower: number | null;
  /** The upper end. */
  readonly upper: number | null;
}

/** 97.5 of 100 of the normal distribution lie below it. */
const Z = 1.959963984540054;
const NONE: Bounds = { lower: null, upper: null };

/**
 * The bounds of a figure, to one decimal place more than its value.
 *
 * @example
 * boundsOf(result); // of 40 of 575: { lower: 5.15, upper: 9.34 }
 */
export function boundsOf(result: ComputedIndicator): Bounds {
  objectGiven(result, 'result');
  const { numerator, denominator, histogram = {} } = result;
  const { measure, places } = indicatorDefinition(result.indicator);
  if (denominator <= 0) return NONE;
  switch (measure.kind) {
    case 'share': {
      const [lower, upper] = wilson(numerator, denominator);
      return rounded(100 * lower, 100 * upper, places);
    }
    case 'rate': {
      const [lower, upper] = byar(numerator);
      return rounded((measure.per * lower) / denominator, (measure.per * upper) / denominator, places);
    }
    case 'mean': {
      const { sum, children } = histogramTotals(histogram);
      if (children < 2) return NONE;
      const mean = sum / children;
      let squares = 0;
      for (const [value, count] of Object.entries(histogram)) squares += count * (Number(value) - mean) ** 2;
      const half = Z * Math.sqrt(squares / (children - 1) / children);
      return rounded((mean - half) / measure.scale, (mean + half) / measure.scale, places);
    }
    case 'count':
    case 'difference':
    case 'pooled':
      return NONE;
    default:
      return measure satisfies never;
  }
}

function wilson(numerator: number, denominator: number): readonly [number, number] {
  const share = numerator / denominator;
  const middle = (share + Z ** 2 / (2 * denominator)) / (1 + Z ** 2 / denominator);
  const half =
    (Z / (1 + Z ** 2 / denominator)) *
    Math.sqrt((share * (1 - share)) / denominator + Z ** 2 / (4 * denominator ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function byar(count: number): readonly [number, number] {
  const next = count + 1;
  const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count))) ** 3;
  return [Math.max(0, lower), next * (1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next))) ** 3];
}

function rounded(lower: number, upper: number, places: number): Bounds {
  const scale = 10 ** (places + 1);
  return { lower: Math.round(lower * scale) / scale, upper: Math.round(upper * scale) / scale };
}
