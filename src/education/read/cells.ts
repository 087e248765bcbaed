/** Cells of education files as days and numbers. Blank is "not given", never 0. */
import type { EpochDay } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY, dayOfCell } from '../../record/tables/date-cell.js';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** `2024-Sep-09`, `12-Nov-2024`, `12 November 2024`. */
function withMonthName(text: string): string | undefined {
  const [, a = '', name = '', b = ''] = /^(\d{1,4})[-/ ]([A-Za-z]{3,9})[-/ ](\d{1,4})$/.exec(text) ?? [];
  const month = name === '' ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (month < 0 || month % 3 !== 0) return undefined;
  const [year, day] = a.length === 4 ? [a, b] : [b, a];
  return year.length === 4 ? `${year}-${two(String(month / 3 + 1))}-${two(day)}` : undefined;
}

const two = (text: string): string => text.padStart(2, '0');

/**
 * The day in a cell: DD/MM/YYYY, YYYY-MM-DD, or with the name of the month; a time after it is passed over. `NO_DAY`
 * when blank, `UNREADABLE_DAY` for anything else.
 */
export function dayIn(cell: string): EpochDay {
  const plain = dayOfCell(cell);
  if (plain !== UNREADABLE_DAY) return plain;
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '');
  const named = withMonthName(text);
  if (named !== undefined) return dayOfCell(named);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return dayOfCell(day === '' ? text : `${two(day)}/${two(month)}/${year}`);
}

/** A day that was given and is real. */
export function isDay(day: EpochDay): boolean {
  return day !== NO_DAY && day !== UNREADABLE_DAY;
}

/** The number in a cell, whatever a spreadsheet made of it (`134.0`, `1,140`); `null` when blank, NaN when none. */
export function numberIn(cell: string): number | null {
  const text = cell.trim();
  if (text === '') return null;
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : NaN;
}

/** A whole number of 0 or more; `null` when blank, NaN for anything else. */
export function countIn(cell: string): number | null {
  const number = numberIn(cell);
  return number === null || (Number.isInteger(number) && number >= 0) ? number : NaN;
}

/** Per cent, with the number of decimals that it is written with. */
export interface Percent {
  readonly value: number;
  readonly places: number;
}

/** Per cent in a cell; `null` when blank, `undefined` when it is none. */
export function percentIn(cell: string): Percent | null | undefined {
  const text = cell.trim().replace(/\s*%$/, '');
  if (text === '') return null;
  const [, , decimals = ''] = /^(\d{1,3})(?:\.(\d+))?$/.exec(text) ?? [];
  const value = Number(text);
  return /^\d{1,3}(\.\d+)?$/.test(text) && value <= 100 ? { value, places: decimals.length } : undefined;
}
