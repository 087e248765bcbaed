/** What two numbers of a measure make before it is rounded, for figures that are put in order or checked. */
import type { Measure } from '../definition/indicator.js';

/** The value; not a number, or infinite, of nobody. */
export function unroundedFrom(measure: Measure, numerator: number, denominator: number): number {
  switch (measure.kind) {
    case 'count':
      return numerator;
    case 'difference':
      return numerator - denominator;
    case 'rate':
      return (measure.per * numerator) / denominator;
    case 'mean':
      return numerator / denominator;
    case 'share':
    case 'pooled':
      return (100 * numerator) / denominator;
    default:
      return measure satisfies never;
  }
}
