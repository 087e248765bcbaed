/** How a figure and the way that it went are written, wherever they are read. */
import type { ComputedIndicator } from '../counting/indicator-result.js';
import type { Direction } from './direction.js';

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
