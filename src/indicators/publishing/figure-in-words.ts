/** How a figure and the way that it went are written, wherever they are read. */
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { ComputedIndicator } from '../counting/indicator-result.js';
import type { Comparison, Direction } from './direction.js';

/** The way a figure went, in words. */
export const DIRECTION_TEXT: Readonly<Record<Direction, string>> = {
  better: 'better',
  worse: 'worse',
  higher: 'higher',
  lower: 'lower',
  same: 'same',
  'too-small-to-say': 'too small to say',
  'not-comparable': 'cannot be compared',
};

/** A value with its unit; "none" where there is no figure. */
export function shownValue(value: number | null, unit: ComputedIndicator['unit']): string {
  if (value === null) return 'none';
  return unit === 'percent' ? `${value}%` : `${value}`;
}

/** The other figure of a comparison; of a median also of how many councils, and between what it lies where some are hidden. */
export function comparedValue({ value, median }: Comparison, unit: ComputedIndicator['unit']): string {
  if (median === undefined) return shownValue(value, unit);
  const { between, shown, hidden, absent } = median;
  const all = shown + hidden + absent.length;
  if (shown === all && value !== null) return shownValue(value, unit);
  const of = `${shown} of ${all} shown`;
  if (between === null) return `none (${of})`;
  return value === null
    ? `between ${shownValue(between.least, unit)} and ${shownValue(between.most, unit)} (${of})`
    : `${shownValue(value, unit)} (${of})`;
}

/** Of how many a figure is: `12 of 16`, `over 235 children`, and of a count what is counted. */
export function figureBehind({
  indicator,
  numerator,
  denominator,
  unit,
}: Pick<ComputedIndicator, 'indicator' | 'numerator' | 'denominator' | 'unit'>): string {
  const { kind } = indicatorDefinition(indicator).measure;
  switch (kind) {
    case 'mean':
      // The sum of a mean is of no child: 14.9 over 235 children, and not 3493 of 235.
      return `over ${denominator} ${denominator === 1 ? 'child' : 'children'}`;
    case 'share':
    case 'pooled':
      return `${numerator} of ${denominator}`;
    case 'count':
    case 'rate':
    case 'difference':
      return unit;
    default:
      return kind satisfies never;
  }
}
