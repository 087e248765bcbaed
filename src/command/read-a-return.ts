/** A children looked after return from a folder of CSV files, from an XML file, or from XML on standard input. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReturnReading, TableSource } from '../ssda903/index.js';
import { STANDARD_INPUT, blocksOf, piecesOf, statOf } from './file-blocks.js';
import { NO_PROGRESS, progressOver } from './progress.js';
import { cannotRead, refusal } from './refusal.js';
import type { Surroundings } from './surroundings.js';
import { tell } from './surroundings.js';

/** Reads a return. Files of a folder that are no table of it are named and left. */
export async function readAReturn(
  path: string,
  around: Surroundings,
  options: { readonly problemsPerKind?: number } = {},
): Promise<ReturnReading> {
  const { readReturn, readReturnXml } = await import('../ssda903/index.js');
  if (path === STANDARD_INPUT) {
    const pieces: string[] = [];
    for await (const piece of piecesOf(path, around, NO_PROGRESS)) pieces.push(piece);
    return readReturnXml(pieces, options);
  }
  const stat = statOf(path);
  const files = stat.isDirectory() ? await tablesIn(path, around) : undefined;
  const bytes =
    files?.reduce((sum, { name = '' }) => sum + statOf(join(path, name)).size, 0) ?? Number(stat.size);
  const progress = await progressOver(bytes, 'Reading', around);
  try {
    if (files === undefined) return readReturnXml(blocksOf(path, progress), options);
    const sources = files.map((file) => ({ ...file, text: blocksOf(join(path, file.name ?? ''), progress) }));
    return readReturn(sources, options);
  } finally {
    progress.stop();
  }
}

/**
 * The tables of a folder. Where files are named after tables (`Episodes.csv`), those alone are read, so that a copy of
 * last year beside them is not mixed in; otherwise every CSV file is, and told by its columns.
 */
async function tablesIn(folder: string, around: Surroundings): Promise<readonly TableSource[]> {
  const { TABLES } = await import('../indicators/index.js');
  const names = listed(folder).filter((name) => /\.csv$/i.test(name));
  if (names.length === 0) throw refusal(`${folder}: holds no CSV files`);
  const named = names.flatMap((name): TableSource[] => {
    const table = TABLES.find((each) => `${each}.csv`.toLowerCase() === name.toLowerCase());
    return table === undefined ? [] : [{ table, name }];
  });
  if (named.length === 0) return names.map((name) => ({ name }));
  const left = names.filter((name) => !named.some((each) => each.name === name));
  if (left.length > 0) tell(around, `Not read, because it is not named after a table: ${left.join(', ')}`);
  return named;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw cannotRead(folder, error);
  }
}
