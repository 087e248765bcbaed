// The tables of a folder of 903 files, as sources for readReturn. Files are read in blocks, so that one larger than
// a JavaScript string can hold is no problem. Files that are not named after a table are listed, not guessed at.
import { closeSync, existsSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../dist/indicators.js';

const BLOCK = 1 << 16;

/** The tables of a folder by their file names, with or without capitals, and the files that are none of them. */
export function tablesIn(folder) {
  const sources = [];
  const passedOver = [];
  for (const name of readdirSync(folder).sort()) {
    const table = TABLES.find((known) => `${known}.csv`.toLowerCase() === name.toLowerCase());
    if (table === undefined) passedOver.push(name);
    else sources.push({ table, name, bytes: blocksOf(join(folder, name)) });
  }
  return { sources, passedOver };
}

/** The files of the virtual school beside a folder of 903 files: those in FOLDER-schools, if there are any. */
export function schoolFilesBeside(folder) {
  const schools = `${folder.replace(/\/$/, '')}-schools`;
  if (!existsSync(schools)) return [];
  return readdirSync(schools)
    .filter((name) => name.toLowerCase().endsWith('.csv'))
    .sort()
    .map((name) => ({ name, bytes: blocksOf(join(schools, name)) }));
}

/** The bytes of a file, block by block. */
function* blocksOf(path) {
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(BLOCK);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
