/** A source as its rows are read, and what many tables read alike. */
import type { ColumnAt } from '../../record/tables/read.js';
import { academicYearIn, calendarYearIn, periodIn } from '../dictionary/academic-year.js';
import { numberIn } from './cells.js';
import type { EducationInProgress } from './reading.js';
import type { AtSchool, EducationRow, Placed, YearGiven } from './rows.js';

/** One source as its rows are read. */
export interface SourceAt {
  readonly reading: EducationInProgress;
  /** The number of the source. */
  readonly source: number;
  readonly at: ColumnAt;
  /** The columns that the source has. */
  readonly columns: readonly string[];
  /** The census files that belong together. */
  readonly set: string;
  readonly laterWins: boolean;
}

/** The text of a column in a row; blank where it is not there. */
export type Cell = (column: string) => string;

/** What every row of a table is: where it stands, whose, at which school. */
export interface RowNow {
  readonly cell: Cell;
  /** The text of a column of dates. */
  readonly date: Cell;
  readonly place: Placed;
  readonly school: AtSchool;
}

/** Reads a row that has been opened. */
export type ReadsRow = (now: RowNow) => readonly EducationRow[];

/** `999/2001`, `9992001.0` and `9992001` are one. */
export function schoolNumberIn(cell: string): string {
  return cell
    .trim()
    .toUpperCase()
    .replace(/\.0+$/, '')
    .replaceAll(/[^A-Z0-9]/g, '');
}

/** A calendar year as a number; `null` for anything else. */
export const yearIn = (cell: string): number | null => {
  const number = numberIn(cell);
  return number === null || Number.isNaN(number) ? null : number;
};

/** The academic year that a row says, in its own column or in that of the term: `Spring 2025`. */
export function yearGiven(cell: Cell): YearGiven {
  const text = [cell('ACADEMICYEAR'), cell('YEAR')].find((each) => each.trim() !== '') ?? '';
  if (text !== '') {
    const begins = academicYearIn(text);
    if (begins !== undefined) return begins;
    if (cell('ACADEMICYEAR').trim() !== '') return NaN;
  }
  const term = cell('TERM');
  const calendar = calendarYearIn(term) ?? (text === '' ? undefined : (yearIn(text) ?? undefined));
  const period = periodIn(term);
  if (calendar === undefined || period === undefined || period === 'year') return null;
  return period.startsWith('autumn') ? calendar : calendar - 1;
}
