/** A small CSV file of the council's own, with the line of every row, so that a message can say where. */
import { textOf } from './file-blocks.js';
import { dividerIn, unexpectedForm } from './file-form.js';
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

/** Reads the file, divided by commas, semicolons or tabs: its first line shows which. */
export async function csvFile(path: string, around: Surroundings): Promise<CsvFile> {
  const { default: papaparse } = await import('papaparse');
  const text = await textOf(path, around, NO_PROGRESS);
  const form = unexpectedForm(text);
  if (form?.includes('UTF-16') === true) throw refusal(`${path}: could not be read as CSV: ${form}`);
  const { data } = papaparse.parse<readonly string[]>(text, {
    delimiter: dividerIn(text.trimStart().split(/[\r\n]/, 1)[0] ?? ''),
  });
  let line = 1;
  const lines = data.map((cells): CsvLine => {
    const begins = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return { line: begins, cells: cells.map((cell) => cell.trim()) };
  });
  const [head, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (head === undefined) throw refusal(`${path}: is empty; expected a first line that names the columns`);
  return { names: head.cells, rows };
}
