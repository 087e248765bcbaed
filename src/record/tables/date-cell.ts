/** Dates as the return writes them. DD/MM/YYYY stops here: everything inside is day numbers. */
import type { EpochDay } from '../../kernel/calendar.js';
import { epochDay } from '../../kernel/calendar.js';
import { NO_DAY } from '../columns/columns.js';

/** What a cell gives that is neither blank nor a date. */
export const UNREADABLE_DAY = (NO_DAY + 1) as EpochDay;

const SLASH = 47;
const HYPHEN = 45;

/**
 * The day in a cell written DD/MM/YYYY or YYYY-MM-DD, from 1900 to 2100; `NO_DAY` when blank, `UNREADABLE_DAY` when
 * anything else stands there. Spaces around it are passed over.
 */
export function dayOfCell(cell: string): EpochDay {
  const text = cell.trim();
  if (text.length === LENGTH_OF_DAY) {
    if (text.charCodeAt(2) === SLASH && text.charCodeAt(5) === SLASH)
      return realDay(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
    if (text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN)
      return realDay(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }
  return text === '' ? NO_DAY : UNREADABLE_DAY;
}

function realDay(year: number, month: number, day: number): EpochDay {
  const at = (year - FIRST_YEAR) * 12 + month - 1;
  // Of years that are not read there is no month, and every comparison with NaN is false.
  const real = (MONTHS_BEGIN[at] ?? 0) + day - 1;
  const next = MONTHS_BEGIN[at + 1] ?? 0;
  return (month >= 1 && month <= 12 && day >= 1 && real < next ? real : UNREADABLE_DAY) as EpochDay;
}

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100] as const;
const [FIRST_DAY, LAST_DAY] = /* @__PURE__ */ [
  epochDay(FIRST_YEAR, 1, 1),
  epochDay(LAST_YEAR, 12, 31),
] as const;

/** The first day of every month, and of the one after them: a date is looked up sooner than it is reckoned. */
const MONTHS_BEGIN = /* @__PURE__ */ Int32Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 },
  (_, at) => epochDay(FIRST_YEAR + Math.floor(at / 12), (at % 12) + 1, 1),
);

/** Whether a day is one that a cell may hold: from 1900 to 2100. */
export function isDayOfCells(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY && Number.isInteger(day);
}

/** So many bytes are a day. */
export const LENGTH_OF_DAY = 10;

/** The day that the next ten bytes are; `UNREADABLE_DAY` where text has to be asked. */
export function dayAt(bytes: Uint8Array, from: number): EpochDay {
  if (bytes[from + 2] === SLASH && bytes[from + 5] === SLASH)
    return realDay(
      100 * digits(bytes, from + 6) + digits(bytes, from + 8),
      digits(bytes, from + 3),
      digits(bytes, from),
    );
  if (bytes[from + 4] === HYPHEN && bytes[from + 7] === HYPHEN)
    return realDay(
      100 * digits(bytes, from) + digits(bytes, from + 2),
      digits(bytes, from + 5),
      digits(bytes, from + 8),
    );
  return UNREADABLE_DAY;
}

/** The number that two bytes are; far below 0 where either is no digit. */
function digits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000_000 : tens * 10 + ones;
}

function number(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Whether a cell is a date of which day, month or year may be `zz`, not known: `zz/05/2020`, `zz/zz/zzzz`. Only
 * DATE_PERM may be written so.
 */
export function isPartlyKnownDate(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  const isDate = /^(zz|\d\d)\/(zz|\d\d)\/(zzzz|\d{4})$/.test(text);
  return isDate && dayOfCell(text.replace('zzzz', '2000').replaceAll('zz', '01')) !== UNREADABLE_DAY;
}

/** What stands for a `Date` that is not midnight in UTC: which day it is turns on where one stands. */
export const INSTANT_CELL = '\u0000instant';

/**
 * How a cell is written that is no date as it should be: what a spreadsheet or another system makes of a whole
 * column at once, so that the remedy is one.
 */
export type DatePattern =
  'us-order' | 'no-leading-zeros' | 'two-digit-year' | 'serial-number' | 'with-time' | 'other-marks';

/** A day and a year with the month in words: `13-May-25`, `May 13, 2025`, `Tuesday 13 May 2025`. */
const MONTHS = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![a-z])/i;
const TWO_NUMBERS = /^\D{0,20}\d{1,4}\D{1,20}\d{1,4}\D{0,20}$/;
/** A date without any marks: `20250513`, `13052025`. */
const EIGHT_DIGITS = /^\d{8}$/;

/** The pattern of a cell that {@link dayOfCell} cannot read; `undefined` where it is none of these. */
export function datePattern(cell: string): DatePattern | undefined {
  const text = cell.trim();
  if (text === INSTANT_CELL) return 'with-time';
  // The numbers of the days from 1927 to 2119, as a spreadsheet counts them.
  if (/^[1-7]\d{4}(\.\d+)?$/.test(text)) return 'serial-number';
  if (EIGHT_DIGITS.test(text) || (TWO_NUMBERS.test(text) && MONTHS.test(text))) return 'other-marks';
  const date = text.replace(/[T ].*$/s, '');
  if (date !== text && dayOfCell(date) > UNREADABLE_DAY) return 'with-time';
  if (!/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(date)) return undefined;
  const numbers = date.split(/\D/);
  // Written as it should be, and no day of the years that are read.
  if (/^\d{4}/.test(date)) return /^\d{4}-\d\d-\d\d$/.test(date) ? undefined : 'other-marks';
  if (/\D\d\d$/.test(date)) return 'two-digit-year';
  if (!/\D\d{4}$/.test(date)) return 'other-marks';
  if (Number(numbers[1]) > 12 && Number(numbers[0]) <= 12) return 'us-order';
  if (/^\d\D|\D\d\D/.test(date)) return 'no-leading-zeros';
  return date.includes('/') ? undefined : 'other-marks';
}

/** Whether a cell that can be read tells which of its first two numbers is the day: the first is over 12. */
export function saysDayFirst(cell: string): boolean {
  const text = cell.trim();
  return text.charCodeAt(2) === SLASH && number(text, 0, 2) > 12;
}
