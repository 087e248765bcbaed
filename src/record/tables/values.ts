/** What a caller may give as the value of a cell, as the text of a cell. Values of databases are known by their shape. */
import type { EpochDay } from '../../kernel/calendar.js';
import { epochDay, instantOf, toPlainDate } from '../../kernel/calendar.js';
import { NO_DAY } from '../columns/columns.js';
import { INSTANT_CELL, UNREADABLE_DAY, dayOfCell, isDayOfCells } from './date-cell.js';
import { withoutHalves } from '../../kernel/characters.js';

const A_DAY = 86_400_000;

/** What stands for a day past all dates, such as infinity. */
export const NO_DATE_CELL = '\u0000no date';

/** What stands for a number that is not held exactly, until its row is refused. */
export const NO_CELL = '\u0000no cell';

/** What stands for a value that is neither text, number, yes-or-no, day nor blank. */
export const UNREADABLE_CELL = '\u0000unreadable';

/** A value that could not be had: the caller's own object refused it. */
export const NO_VALUE: unique symbol = /* @__PURE__ */ Symbol('no value');

/** A value as the text of a cell. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return withoutHalves(value);
  if (value === null || value === undefined) return '';
  // Two whole numbers past the largest safe one may be read as one.
  if (typeof value === 'number')
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
      ? String(value)
      : NO_CELL;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value !== 'object') return UNREADABLE_CELL;
  try {
    return textOfObject(value);
  } catch {
    return UNREADABLE_CELL;
  }
}

/**
 * Days, times, decimals and UUIDs as DuckDB gives them (`{ days }`, `{ micros }`, `{ value, scale }`, `{ hugeint }`), and a
 * `Date` that is midnight in UTC: the day of any other turns on where one stands.
 */
function textOfObject(value: object): string {
  const { days, months, scale, value: digits, hugeint } = value as Readonly<Record<string, unknown>>;
  if (months !== undefined) return UNREADABLE_CELL;
  if (typeof days === 'number') return textOfDay(days);
  if (typeof digits === 'bigint' && typeof scale === 'number') return textOfDecimal(digits, scale);
  if (typeof hugeint === 'bigint') return textOfUuid(hugeint);
  const time = timeOf(value as Readonly<Record<string, unknown>>);
  if (time !== undefined) return isTimeOfDay(value, time) ? UNREADABLE_CELL : textOfTime(time);
  const day = (instantOf(value) ?? NaN) / A_DAY;
  if (Number.isNaN(day)) return UNREADABLE_CELL;
  return Number.isInteger(day) ? textOfDay(day) : INSTANT_CELL;
}

/** The milliseconds of a time that is given in whichever unit. */
function timeOf({ micros, seconds, millis, nanos }: Readonly<Record<string, unknown>>): number | undefined {
  if (typeof micros === 'bigint') return Number(micros / 1000n);
  if (typeof seconds === 'bigint') return Number(seconds) * 1000;
  if (typeof millis === 'bigint') return Number(millis);
  return typeof nanos === 'bigint' ? Number(nanos / 1_000_000n) : undefined;
}

/**
 * Whether a time is one of no day: DuckDB holds it as it does one of 1970-01-01, and only writes it otherwise. What does not
 * write itself is taken for one of that day.
 */
function isTimeOfDay(value: object, milliseconds: number): boolean {
  return milliseconds >= 0 && milliseconds <= A_DAY && /^\d\d:/.test(String(value));
}

/** The days for which there is a date of four digits for the year. */
const [FIRST_WRITTEN, LAST_WRITTEN] = /* @__PURE__ */ [epochDay(1, 1, 1), epochDay(9999, 12, 31)] as const;

/** A day number as the text of a cell. */
export function textOfDay(day: number): string {
  return Number.isInteger(day) && day >= FIRST_WRITTEN && day <= LAST_WRITTEN
    ? toPlainDate(day as EpochDay)
    : NO_DATE_CELL;
}

/** The day of a day number, as a cell of it is read. */
export function dayOfNumber(day: number): EpochDay {
  return isDayOfCells(day) ? (day as EpochDay) : UNREADABLE_DAY;
}

/** The day of a value that is an object, without its text being made where it is a day number. */
export function dayOfValue(value: object | null): EpochDay {
  if (value === null) return NO_DAY;
  return 'days' in value && typeof value.days === 'number' && !('months' in value)
    ? dayOfNumber(value.days)
    : dayOfCell(cellText(value));
}

/** Milliseconds since 1970 as text: a date, and the time where it is not midnight. */
export function textOfTime(milliseconds: number): string {
  const day = Math.floor(milliseconds / A_DAY);
  const rest = milliseconds - day * A_DAY;
  const date = textOfDay(day);
  if (rest === 0 || date === NO_DATE_CELL) return date;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${date} ${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}`;
}

/** More digits than any decimal has. */
const MOST_DIGITS = 100;

/** Digits of which so many stand behind the point. */
export function textOfDecimal(digits: bigint, scale: number): string {
  if (!Number.isInteger(scale) || scale < 0 || scale > MOST_DIGITS) return UNREADABLE_CELL;
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const point = text.length - scale;
  const after = scale === 0 ? '' : `.${text.slice(point)}`;
  return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${after}`;
}

/** DuckDB turns the first bit over, so that UUIDs stand in order as signed numbers. */
function textOfUuid(hugeint: bigint): string {
  const digits = (BigInt.asUintN(128, hugeint) ^ (1n << 127n)).toString(16).padStart(32, '0');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
