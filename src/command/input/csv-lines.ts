/** A small CSV file of the council's own, read as every table is, with the line of every row. */
import type { BadRow, CsvForm } from '../../record/tables/cells.js';
import type { CsvRow } from '../../record/tables/csv.js';
import { dividerIn, unexpectedForm } from './file-form.js';
import { textOf } from './file-blocks.js';
import { NO_PROGRESS } from '../running/progress.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';

/** A row and the line on which it begins, counted from 1 at the line of column names. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The column names, and the rows that are not blank. Cells and names have no spaces around them. */
export interface CsvFile {
  readonly names: readonly string[];
  readonly rows: readonly CsvLine[];
  /** Rows that cannot be used, by line. */
  readonly bad: readonly (readonly [line: number, why: string])[];
}

const WHY = {
  'broken-quotes': 'has a quotation mark that is never closed, or text after a closing one',
  'line-too-long': 'is longer than a million characters',
  'not-a-cell': 'holds what is no cell',
  'not-a-row': 'is no row',
} as const satisfies Readonly<Record<BadRow['bad'], string>>;

/**
 * Reads the file, divided by commas, semicolons or tabs: its first line shows which. A row that cannot be used is
 * refused by its line, and with it the file.
 */
export async function csvFile(path: string, around: Surroundings): Promise<CsvFile> {
  const file = await linesOfCsv(path, around);
  const [first] = file.bad;
  if (first !== undefined) throw refusal(`${path} line ${first[0]}: ${first[1]}`);
  return file;
}

/** Reads the file, and tells which rows cannot be used. */
export async function linesOfCsv(path: string, around: Surroundings): Promise<CsvFile> {
  const [{ csvRows }, { GARBLED }, text] = await Promise.all([
    import('../../record/tables/csv.js'),
    import('../../record/tables/utf8.js'),
    textOf(path, around, NO_PROGRESS),
  ]);
  const form = unexpectedForm(text);
  if (form?.includes('UTF-16') === true) throw refusal(`${path}: could not be read as CSV: ${form}`);
  const divider = dividerIn(text.trimStart().split(/[\r\n]/, 1)[0] ?? '');
  const asked: CsvForm = { divider, blankLines: true };
  let line = 1;
  let names: readonly string[] | undefined;
  const rows: CsvLine[] = [];
  const bad: [number, string][] = [];
  const take = (row: CsvRow): void => {
    const begins = line;
    line += 1;
    if ('bad' in row) {
      bad.push([begins, WHY[row.bad]]);
      return;
    }
    line += row.join('').split('\n').length - 1;
    const cells = row.map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return;
    if (cells.some((cell) => cell.includes(GARBLED)))
      bad.push([
        begins,
        'holds a character that is not written in UTF-8 (in a spreadsheet: save as CSV UTF-8)',
      ]);
    else if (names === undefined) names = cells;
    else if (cells.length !== names.length)
      bad.push([begins, `has ${cells.length} cells; expected ${names.length}, as many as there are columns`]);
    else rows.push({ line: begins, cells });
  };
  for (const row of csvRows(text, asked)) take(row);
  if (names === undefined && bad.length === 0)
    throw refusal(`${path}: is empty; expected a first line that names the columns`);
  return { names: names ?? [], rows, bad };
}
