/** The Standard Safeguarding Dataset from a folder of its tables as CSV files, wherever a return may stand. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SsdReading, SsdSource } from '../../ssd/index.js';
import { progressOver } from '../running/progress.js';
import { cannotRead, refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, REFUSED, tell } from '../running/surroundings.js';
import { STANDARD_INPUT, bytesOf, statOf } from './file-blocks.js';

/** The dataset as it was read, and how a command that answers from it ends. */
export interface DatasetRead extends SsdReading {
  readonly ended: ExitCode;
}

const TABLE_FILE = /(^|[^a-z])ssd_[a-z0-9_]+\.csv$/i;

/** Whether a path is a folder that holds tables of the dataset. */
export function isDataset(path: string): boolean {
  return path !== STANDARD_INPUT && statOf(path).isDirectory() && tableFiles(path).length > 0;
}

function tableFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => TABLE_FILE.test(name))
      .sort();
  } catch (error) {
    throw cannotRead(folder, error);
  }
}

/** Reads the dataset. What the tables cannot say of themselves has to be on the command line. */
export async function readDataset(path: string, around: Surroundings): Promise<DatasetRead> {
  const { extractedOn, windowYears } = around.dataset ?? {};
  if (extractedOn === undefined || windowYears === undefined)
    throw refusal(
      `${path}: holds tables of the Standard Safeguarding Dataset; say when they were filled with --extracted-on and how many years they reach back with --window-years (usually 6)`,
    );
  const { readSsd } = await import('../../ssd/index.js');
  const files = tableFiles(path);
  const bytes = files.reduce((sum, name) => sum + statOf(join(path, name)).size, 0);
  const progress = await progressOver(bytes, 'Reading', around);
  try {
    const sources: SsdSource[] = files.map((name) => ({ name, bytes: bytesOf(join(path, name), progress) }));
    return answered(readSsd(sources, { extractedOn, windowYears }), path, around);
  } finally {
    progress.stop();
  }
}

function answered(reading: SsdReading, path: string, around: Surroundings): DatasetRead {
  const ofFiles = reading.problems.filter(
    ({ severity, row, person, count }) =>
      severity === 'error' && row === null && person === undefined && count === undefined,
  );
  for (const { source, table, column, message } of ofFiles)
    tell(
      around,
      `${source === undefined ? path : join(path, source)}: ${table ?? ''} ${column ?? ''} ${message}`,
    );
  if (reading.people.length === 0) throw refusal(`${path}: holds no people that can be used`);
  const refused = Object.values(reading.rows).reduce((sum, rows) => sum + rows.refused, 0);
  const told = [reading.caseSystem, reading.version === null ? null : `version ${reading.version}`];
  tell(
    around,
    `${path}: ${told.filter((each) => each !== null).join(', ') || 'case system not told'}; ${refused} rows refused; see corporate-parenting check`,
  );
  return { ...reading, ended: ofFiles.length === 0 ? DONE : REFUSED };
}
