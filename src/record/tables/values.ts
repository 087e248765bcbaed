/** What a caller may give as the value of a cell, as the text of a cell. Values of databases are known by their shape. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, toPlainDate } from '../../kernel/calendar.js';
import { NO_DAY } from '../columns/columns.js';
import { UNREADABLE_DAY, isDayOfCells } from './date-cell.js';
import { withoutHalves } from '../../kernel/characters.js';

/** What stands for a value that is neither text, number, yes-or-no, day nor blank: nobody's number, no date and no code. */
export const UNREADABLE_CELL = '?';

/** What stands for a number that is not held exactly, until its row is refused. */
export const NO_CELL = '\u0000no cell';

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
  return databaseText(value);
}

/** Days, times and decimals as DuckDB gives them: `{ days }`, `{ micros }`, `{ value, scale }`. */
function databaseText(value: object): string {
  const { days, micros, months, scale, value: digits } = value as Readonly<Record<string, unknown>>;
  if (months !== undefined) return UNREADABLE_CELL;
  if (typeof days === 'number') return textOfDay(days);
  if (typeof micros === 'bigint') return textOfTime(Number(micros / 1000n));
  if (typeof digits === 'bigint' && typeof scale === 'number') return textOfDecimal(digits, scale);
  return UNREADABLE_CELL;
}

/** A day number as the text of a cell: blank where it stands for no day. */
export function textOfDay(day: number): string {
  if (day === NO_DAY || day === STILL_OPEN) return '';
  return isDayOfCells(day) ? toPlainDate(day as EpochDay) : String(day);
}

/** The day of a day number, as a cell of it is read. */
export function dayOfNumber(day: number): EpochDay {
  if (day === NO_DAY || day === STILL_OPEN) return NO_DAY;
  return isDayOfCells(day) ? (day as EpochDay) : UNREADABLE_DAY;
}

const A_DAY = 86_400_000;

/** Milliseconds since 1970 as text: a date, and the time where it is not midnight. */
export function textOfTime(milliseconds: number): string {
  const day = Math.floor(milliseconds / A_DAY);
  const rest = milliseconds - day * A_DAY;
  if (rest === 0 || !isDayOfCells(day)) return textOfDay(day);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${textOfDay(day)} ${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}`;
}

function textOfDecimal(digits: bigint, scale: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const point = text.length - scale;
  const after = scale === 0 ? '' : `.${text.slice(point)}`;
  return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${after}`;
}
