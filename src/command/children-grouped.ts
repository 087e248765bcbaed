/** `--group-by`: the cell of each child, from a column of header.csv or of a file of the council's own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CareRecords } from '../indicators/index.js';
import { statOf, textOf } from './file-blocks.js';
import { NO_PROGRESS } from './progress.js';
import { refusal } from './refusal.js';
import type { Surroundings } from './surroundings.js';

/** The cell of children for whom the column says nothing. */
const BLANK = '(blank)';

/** Columns that tell one child from another: a table by them would be a list of children. */
const PERSONAL = ['CHILD', 'DOB', 'UPN', 'MC_DOB'];

/** The cell of a child, by its number in the records. */
export async function childrenGrouped(
  records: CareRecords,
  folder: string,
  column: string,
  file: string | undefined,
  around: Surroundings,
): Promise<(child: number) => string> {
  const name = column.toUpperCase();
  if (PERSONAL.includes(name))
    throw refusal(`--group-by ${name}: expected a column that many children share`);
  const cells = await columnOf(file ?? headerOf(folder), name, around);
  const groups = records.children.id.map((id) => cells.get(id) ?? BLANK);
  return (child) => groups[child] ?? BLANK;
}

function headerOf(path: string): string {
  const header = statOf(path).isDirectory()
    ? readdirSync(path).find((name) => name.toLowerCase() === 'header.csv')
    : undefined;
  if (header === undefined)
    throw refusal('--group-by: expected header.csv in the folder, or --groups FILE with a CHILD column');
  return join(path, header);
}

async function columnOf(
  path: string,
  column: string,
  around: Surroundings,
): Promise<ReadonlyMap<string, string>> {
  const { default: papaparse } = await import('papaparse');
  const text = await textOf(path, around, NO_PROGRESS);
  const { data } = papaparse.parse<readonly string[]>(text, { skipEmptyLines: true });
  const [names = [], ...rows] = data;
  const at = (wanted: string): number => names.findIndex((name) => name.trim().toUpperCase() === wanted);
  const [child, value] = [at('CHILD'), at(column)];
  if (child < 0 || value < 0) throw refusal(`${path}: expected the columns CHILD and ${column}`);
  return new Map(rows.map((row) => [(row[child] ?? '').trim(), (row[value] ?? '').trim() || BLANK]));
}
