/** Which files of a folder are tables of a return, and a word on every other. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TableName } from '../../indicators/index.js';
import type { TableSource } from '../../ssda903/index.js';
import { NO_PROGRESS } from '../running/progress.js';
import { cannotRead, refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import { bytesOf, statOf } from './file-blocks.js';

/** A table and the name of its file. */
export type NamedSource = TableSource & { readonly name: string };

/**
 * The tables of a folder. Where files are named after tables (`Episodes.csv`), those alone are read, so that a copy of
 * last year beside them is not mixed in; otherwise every CSV file is, and told by its columns. Every file that is not
 * read is named, and offered where it has the columns of a table that nothing else supplies.
 *
 * @param chosen `table=file`, as `--table` has it.
 */
export async function tablesIn(
  folder: string,
  chosen: readonly string[],
  around: Surroundings,
): Promise<readonly NamedSource[]> {
  const { TABLES } = await import('../../indicators/index.js');
  const files = filesIn(folder, around);
  const named = [
    ...chosen.map((text) => tableChosen(text, TABLES, files)),
    ...files.flatMap((name): NamedSource[] => {
      const table = TABLES.find((each) => `${each}.csv`.toLowerCase() === name.toLowerCase());
      return table === undefined ? [] : [{ table, name }];
    }),
  ].filter(({ name }, at, all) => all.findIndex((each) => each.name === name) === at);
  const csv = files.filter(isCsv);
  if (csv.length === 0 && named.length === 0)
    throw refusal(
      `${folder}: holds no CSV files${files.length === 0 ? '' : `; found ${files.slice(0, MOST_NAMED).join(', ')}`}`,
    );
  const read = named.length === 0 ? csv.map((name): NamedSource => ({ name })) : named;
  const left = files.filter((name) => !read.some((each) => each.name === name));
  await tellOfOthers(folder, left, named, around);
  return read;
}

const MOST_NAMED = 20;

function tableChosen(text: string, tables: readonly TableName[], files: readonly string[]): NamedSource {
  const [wanted = '', ...rest] = text.split('=');
  const name = rest.join('=');
  const table = tables.find((each) => each.toLowerCase() === wanted.trim().toLowerCase());
  if (table === undefined)
    throw refusal(`--table: expected TABLE=FILE, the table one of ${tables.join(', ')}`);
  if (!files.includes(name)) throw refusal(`--table ${table}: expected the name of a file in the folder`);
  return { table, name };
}

async function tellOfOthers(
  folder: string,
  left: readonly string[],
  named: readonly NamedSource[],
  around: Surroundings,
): Promise<void> {
  const csv = left.filter(isCsv);
  const others = left.filter((name) => !csv.includes(name));
  const list = (names: readonly string[]): string =>
    [
      ...names.slice(0, MOST_NAMED),
      ...(names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : []),
    ].join(', ');
  if (others.length > 0) tell(around, `Not read, because it is not CSV: ${list(others)}`);
  if (csv.length > 0) tell(around, `Not read, because it is not named after a table: ${list(csv)}`);
  for (const name of csv.slice(0, MOST_NAMED)) {
    const table = await tableOf(join(folder, name), name);
    if (table !== undefined && !named.some((each) => each.table === table))
      tell(
        around,
        `${join(folder, name)}: has the columns of ${table}, which no other file supplies; rename it to ${table}.csv, or pass --table "${table}=${name}"`,
      );
  }
}

/** The table whose columns a file has. */
async function tableOf(path: string, name: string): Promise<TableName | undefined> {
  const [{ TABLE_SHAPES }, { openTables }] = await Promise.all([
    import('../../ssda903/index.js'),
    import('../../record/tables/read.js'),
  ]);
  const [first = new Uint8Array(0)] = bytesOf(path, NO_PROGRESS);
  const silent = { ofTable: () => undefined, ofRow: () => undefined };
  return openTables([{ name, bytes: first }], TABLE_SHAPES, silent)[0]?.shape.table;
}

/** The files of a folder. A folder that is named as a file would be is told. */
function filesIn(folder: string, around: Surroundings): string[] {
  const names = namesIn(folder).filter((name) => !name.startsWith('.'));
  const files = names.filter((name) => !statOf(join(folder, name)).isDirectory());
  const folders = names.filter((name) => isCsv(name) && !files.includes(name));
  for (const name of folders) tell(around, `${join(folder, name)}: is a folder`);
  return files;
}

/** The names in a folder, in order. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw cannotRead(folder, error);
  }
}

const isCsv = (name: string): boolean => /\.csv$/i.test(name);
