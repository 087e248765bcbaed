/** Dates as precise as their source: a year, a month or a day. */
import type { EpochDay } from '../kernel/calendar.js';
import { dayOfText, daysInMonth, epochDay } from '../kernel/calendar.js';

/** The days that a partial date may be; both ends included. */
export interface PartialDays {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/**
 * The days that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` may be.
 *
 * @throws RangeError naming the accepted forms.
 */
export function partialDays(text: string, name: string): PartialDays {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = dayOfText(text);
  if (day !== undefined) return { first: day, last: day };
  if (/^\d{4}$/.test(text)) return { first: epochDay(year, 1, 1), last: epochDay(year, 12, 31) };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) {
    return { first: epochDay(year, month, 1), last: epochDay(year, month, daysInMonth(year, month)) };
  }
  throw new RangeError(`${name}: expected a date written YYYY, YYYY-MM or YYYY-MM-DD`);
}
