/** A small CSV file of the council's own, read as every table is, with the line of every row. */
import type { BadRow } from '../../record/tables/cells.js';
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
}

const WHY = {
  'broken-quotes': 'has a quotation mark that is never closed, or text after a closing one',
  'line-too-long': 'is longer than a million characters',
  'not-a-row': 'is no row',
} as const satisfies Readonly<Record<BadRow['bad'], string>>;

/** Which of its columns a command reads, by their places. What stands in the others is no reason to refuse a row. */
export type ColumnsRead = (names: readonly string[]) => readonly number[];

/** Capitals, spaces and signs make no difference to a name. */
const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');

const EVERY: ColumnsRead = (names) => names.map((_, at) => at);

/**
 * Reads the file, divided by commas, semicolons or tabs: its first line shows which. The first row that cannot be used
 * is refused by its line, and with it the file; so are two columns of one name, of which one would be lost.
 *
 * @param nameOf what of a name tells it from another.
 */
export async function csvFile(
  path: string,
  around: Surroundings,
  reads: ColumnsRead = EVERY,
  nameOf = plainName,
): Promise<CsvFile> {
  return fileOf(path, around, { reads, nameOf }, (line, why) => {
    throw refusal(`${path} line ${line}: ${why}`);
  });
}

/** Reads the file, and passes over the rows that cannot be used: whoever reads it as a table has told of them. */
export async function linesOfCsv(path: string, around: Surroundings, reads: ColumnsRead): Promise<CsvFile> {
  return fileOf(path, around, { reads, nameOf: plainName }, () => undefined);
}

async function fileOf(
  path: string,
  around: Surroundings,
  { reads, nameOf }: { readonly reads: ColumnsRead; readonly nameOf: (name: string) => string },
  refuse: (line: number, why: string) => void,
): Promise<CsvFile> {
  const [{ csvRows }, { GARBLED }, text] = await Promise.all([
    import('../../record/tables/csv.js'),
    import('../../kernel/characters.js'),
    textOf(path, around, NO_PROGRESS),
  ]);
  const form = unexpectedForm(text);
  if (form?.includes('UTF-16') === true) throw refusal(`${path}: could not be read as CSV: ${form}`);
  const divider = dividerIn(text.trimStart().split(/[\r\n]/, 1)[0] ?? '');
  let line = 1;
  let names: readonly string[] | undefined;
  let read: readonly number[] = [];
  const rows: CsvLine[] = [];
  for (const row of csvRows(text, { divider, blankLines: true })) {
    const begins = line;
    line += 1;
    if ('bad' in row) {
      refuse(begins, WHY[row.bad]);
      continue;
    }
    line += row.join('').split('\n').length - 1;
    const cells = row.map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) continue;
    const isNames = names === undefined;
    if ((isNames ? cells : read.map((at) => cells[at])).some((cell) => cell?.includes(GARBLED) === true))
      refuse(begins, 'holds a character that is not written in UTF-8 (in a spreadsheet: save as CSV UTF-8)');
    else if (names === undefined) {
      names = cells;
      read = reads(names);
      refuseTwice(path, names, read, nameOf);
    } else if (cells.length !== names.length)
      refuse(begins, `has ${cells.length} cells; expected ${names.length}, as many as there are columns`);
    else rows.push({ line: begins, cells });
  }
  if (names === undefined) throw refusal(`${path}: is empty; expected a first line that names the columns`);
  return { names, rows };
}

/** Whether a text is the name of a column. Any other in its place may be the data of a child, and is not shown. */
export function isColumnName(text: string): boolean {
  return /^[A-Za-z][A-Za-z _-]{0,40}$/.test(text);
}

/** A column that is read and has a namesake: one of them would be lost. */
function refuseTwice(
  path: string,
  names: readonly string[],
  read: readonly number[],
  nameOf: (name: string) => string,
): void {
  const told = names.map(nameOf);
  for (const at of read) {
    const other = told.findIndex((name, place) => place !== at && name !== '' && name === told[at]);
    if (other < 0) continue;
    const name = names[at] ?? '';
    const shown = isColumnName(name) ? name : `number ${at + 1}`;
    throw refusal(`${path} line 1: has the column ${shown} more than once`);
  }
}
