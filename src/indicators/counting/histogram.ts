/**
 * How many children have each whole number: a score, a number of days. Means and medians are worked out from it
 * last, so that histograms of parts of a population merge exactly.
 */
import { objectGiven } from '../../kernel/given.js';

/** Children by whole number, the number written as text so that it survives JSON. Only numbers that occur. */
export type Histogram = Readonly<Record<string, number>>;

/**
 * The histogram of both groups together. Associative and commutative.
 *
 * @example
 * mergeHistograms({ 12: 2 }, { 12: 1, 15: 1 }); // { 12: 3, 15: 1 }
 */
export function mergeHistograms(a: Histogram, b: Histogram): Histogram {
  const counts = new Map<number, number>();
  for (const part of [a, b])
    for (const [name, children] of Object.entries(objectGiven(part, 'histogram'))) {
      const value = name.trim() === '' ? NaN : Number(name);
      if (!Number.isFinite(value) || typeof children !== 'number')
        throw new RangeError('histogram: expected children by number');
      counts.set(value, (counts.get(value) ?? 0) + children);
    }
  return histogramOf(counts);
}

/** A histogram from a map, in the order of the numbers. */
export function histogramOf(counts: ReadonlyMap<number, number>): Histogram {
  return Object.fromEntries(
    [...counts].sort((a, b) => a[0] - b[0]).map(([value, children]) => [`${value}`, children]),
  );
}

/**
 * The sum of the numbers over the children, and how many children there are.
 *
 * @example
 * histogramTotals({ 12: 2, 15: 1 }); // how many there are, and their sum
 */
export function histogramTotals(histogram: Histogram): { readonly sum: number; readonly children: number } {
  objectGiven(histogram, 'histogram');
  let sum = 0;
  let children = 0;
  for (const [value, count] of Object.entries(histogram)) {
    sum += Number(value) * count;
    children += count;
  }
  return { sum, children };
}

/**
 * The middle number: with an even number of children the mean of the two in the middle; `null` of no children.
 *
 * @example
 * median({ 3: 1, 8: 1 }); // 5.5
 */
export function median(histogram: Histogram): number | null {
  objectGiven(histogram, 'histogram');
  const values = Object.entries(histogram)
    .map(([value, count]) => [Number(value), count] as const)
    .sort((a, b) => a[0] - b[0]);
  const children = values.reduce((total, [, count]) => total + count, 0);
  if (children === 0) return null;
  const at = (place: number): number => {
    let passed = 0;
    for (const [value, count] of values) {
      passed += count;
      if (place < passed) return value;
    }
    return NaN;
  };
  return (at(Math.floor((children - 1) / 2)) + at(Math.floor(children / 2))) / 2;
}
