/** Dates as precise as their source: a year, a month or a day. */
import { textGiven } from './given.js';
import type { EpochDay } from './calendar.js';
import { dayOfText, daysInMonth, epochDay } from './calendar.js';

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, real calendar dates only. */
export type PartialDate = string;

const FORM = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The days that a partial date may be: `first` to `last`, both included. */
export interface DayRange {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/**
 * Whether a value is text of a real date written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. There is no year 0.
 *
 * @example
 * isPartialDate('2026-13'); // false
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && daysOfPartialDate(value) !== undefined;
}

/**
 * The days that a partial date may be; `undefined` when the text is not a real date in an allowed form.
 *
 * @example
 * daysOfPartialDate('2024-02'); // { first: 19754, last: 19782 }
 */
export function daysOfPartialDate(text: PartialDate): DayRange | undefined {
  if (!FORM.test(text) || text.startsWith('0000')) return undefined;
  if (text.length === 10) {
    const day = dayOfText(text);
    return day === undefined ? undefined : { first: day, last: day };
  }
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return { first: epochDay(year, 1, 1), last: epochDay(year, 12, 31) };
  const month = Number(text.slice(5, 7));
  if (month < 1 || month > 12) return undefined;
  return { first: epochDay(year, month, 1), last: epochDay(year, month, daysInMonth(year, month)) };
}

/**
 * The days that a partial date may be.
 *
 * @param name what to call the date in the error.
 * @throws RangeError naming the accepted forms.
 */
export function toDaysOfPartialDate(text: string, name: string): DayRange {
  const days = daysOfPartialDate(text);
  if (days === undefined)
    throw new RangeError(`${name}: expected a date written YYYY, YYYY-MM or YYYY-MM-DD`);
  return days;
}

/**
 * Whether one partial date is before another, compared at the coarser precision of the two: `2016` is not
 * before `2016-01-26`, because it may be the same day.
 *
 * @example
 * isBeforeAtCoarserPrecision('2015-12', '2016'); // true
 */
export function isBeforeAtCoarserPrecision(a: PartialDate, b: PartialDate): boolean {
  textGiven(a, 'a');
  textGiven(b, 'b');
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
