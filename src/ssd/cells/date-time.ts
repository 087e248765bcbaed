/**
 * Days as the dataset writes them: a date, or a date with a time, of which the first ten characters are the day.
 * Nothing is ever shifted by a time zone: the day is the one under which it was entered.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY, dayOfCell } from '../../record/tables/date-cell.js';

/** What a cell gives that holds a date which stands for "none" or "open": 1900-01-01 or before, 2100 or after. */
export const SENTINEL_DAY = (NO_DAY + 2) as EpochDay;

const FIRST_REAL_DAY = /* @__PURE__ */ toDay('1900-01-02');
const FIRST_FAR_DAY = /* @__PURE__ */ toDay('2100-01-01');

/** `9999-12-31`, `2300-01-01`, `0001-01-01`: dates that the scripts write where they have none. */
const OUT_OF_RANGE =
  /^(?:0\d{3}|1[0-8]\d\d|2[1-9]\d\d|[3-9]\d{3})-\d\d-\d\d$|^\d\d\/\d\d\/(?:0\d{3}|1[0-8]\d\d|2[1-9]\d\d|[3-9]\d{3})$/;

/** A time of day after a date, or nothing. */
const REST = /^(?:$|[ T]\d{1,2}:\d\d)/;

/**
 * The day in a cell, blank cells as `''`: `NO_DAY` when blank, `SENTINEL_DAY` when it stands for none, and
 * `UNREADABLE_DAY` when it is no date.
 */
export function dayOfDateTime(cell: string): EpochDay {
  if (cell === '') return NO_DAY;
  const text = cell.slice(0, 10);
  if (!REST.test(cell.slice(10))) return UNREADABLE_DAY;
  if (OUT_OF_RANGE.test(text)) return SENTINEL_DAY;
  const day = dayOfCell(text);
  if (day === UNREADABLE_DAY || day === NO_DAY) return UNREADABLE_DAY;
  return day < FIRST_REAL_DAY || day >= FIRST_FAR_DAY ? SENTINEL_DAY : day;
}

/** What the scripts write for a cell that holds nothing: the word NULL, and the dataset's own placeholder. */
const NOTHING = /^(?:|null|\(null\)|nan|nat|ssd_ph|placeholder_data)$/i;

/** The text of a cell without the spaces around it; `''` where it holds nothing. */
export function textOfCell(cell: string): string {
  const text = cell.trim();
  return NOTHING.test(text) ? '' : text;
}
