/** A children looked after return from a folder of CSV files, from an XML file, or from XML on standard input. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SsdProblem } from '../../ssd/index.js';
import type { Problem, ReturnReading, TableSource } from '../../ssda903/index.js';
import { isDataset, readDataset } from './dataset.js';
import { STANDARD_INPUT, blocksOf, piecesOf, statOf } from './file-blocks.js';
import { unexpectedForm, withoutMark } from './file-form.js';
import { numberOf } from '../running/number-of.js';
import type { Progress } from '../running/progress.js';
import { NO_PROGRESS, progressOver } from '../running/progress.js';
import { cannotRead, refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, REFUSED, tell } from '../running/surroundings.js';
import type { FilesRead } from './unread-files.js';
import { isOfAFile, unreadFiles } from './unread-files.js';

/** A return that was read, or the dataset in its place, and how a command that answers from it ends. */
export interface ReturnRead extends Pick<ReturnReading, 'records' | 'people'> {
  readonly problems: readonly (Problem | SsdProblem)[];
  /** {@link REFUSED} where a file could not be read: what is answered rests on the others. */
  readonly ended: ExitCode;
}

/** How a return is read. */
interface ReadingOptions {
  readonly problemsPerKind?: number;
}

/**
 * Reads a return to answer from it. Says which files could not be read, and how many other errors there are; refuses
 * a return that holds no children.
 */
export async function readAReturn(path: string, around: Surroundings): Promise<ReturnRead> {
  if (isDataset(path)) return datasetAsReturn(path, around);
  const { reading, files } = await readFrom(path, around, {});
  const lines = unreadFiles(reading.problems, files);
  const last = lines.at(-1);
  if (reading.people === 0) {
    for (const line of lines.slice(0, -1)) tell(around, line);
    throw refusal(last ?? `${files.path}: holds no children`);
  }
  for (const line of lines) tell(around, line);
  const errors = reading.problems.filter((each) => each.severity === 'error' && !isOfAFile(each)).length;
  if (errors > 0)
    tell(
      around,
      `${files.path}: ${numberOf(errors, 'problem')} of severity error; see corporate-parenting check`,
    );
  return { ...reading, ended: last === undefined ? DONE : REFUSED };
}

/** The dataset, for commands that count columns. */
async function datasetAsReturn(path: string, around: Surroundings): Promise<ReturnRead> {
  const { records, people, problems, ended } = await readDataset(path, around);
  return { records, problems, people: people.length, ended };
}

/** Reads a return to list what is wrong with it: one without children too. */
export async function readToCheck(
  path: string,
  around: Surroundings,
  options: ReadingOptions,
): Promise<ReturnRead> {
  if (isDataset(path)) return datasetAsReturn(path, around);
  const { reading, files } = await readFrom(path, around, options);
  const lines = unreadFiles(reading.problems, files);
  if (reading.people === 0 && lines.length === 0) lines.push(`${files.path}: holds no children`);
  for (const line of lines) tell(around, line);
  return { ...reading, ended: lines.length === 0 ? DONE : REFUSED };
}

interface Read {
  readonly reading: ReturnReading;
  readonly files: FilesRead;
}

async function readFrom(path: string, around: Surroundings, options: ReadingOptions): Promise<Read> {
  const { readReturn, readReturnXml } = await import('../../ssda903/index.js');
  const xml = (name: string): FilesRead => ({ path: name, xml: true, byTable: new Map(), forms: new Map() });
  if (path === STANDARD_INPUT) {
    const pieces: string[] = [];
    for await (const piece of piecesOf(path, around, NO_PROGRESS)) pieces.push(piece);
    const files = xml('standard input');
    return { reading: readReturnXml(asXml(pieces, files.path), options), files };
  }
  const stat = statOf(path);
  if (stat.isDirectory()) {
    const tables = await tablesIn(path, around);
    const bytes = tables.reduce((sum, { name }) => sum + statOf(join(path, name)).size, 0);
    return withProgress(bytes, around, (progress) => {
      const forms = new Map<string, string>();
      const sources = tables.map((table) => ({
        ...table,
        text: formNoted(blocksOf(join(path, table.name), progress), table.name, forms),
      }));
      const byTable = new Map<string, string>(
        tables.flatMap(({ table, name }) => (table === undefined ? [] : [[table, name] as const])),
      );
      return { reading: readReturn(sources, options), files: { path, xml: false, byTable, forms } };
    });
  }
  return withProgress(Number(stat.size), around, (progress) => ({
    reading: readReturnXml(asXml(blocksOf(path, progress), path), options),
    files: xml(path),
  }));
}

async function withProgress(
  bytes: number,
  around: Surroundings,
  read: (progress: Progress) => Read,
): Promise<Read> {
  const progress = await progressOver(bytes, 'Reading', around);
  try {
    return read(progress);
  } finally {
    progress.stop();
  }
}

/** The blocks of a text that begins as XML does. Any other is refused before it is read as a return without children. */
function* asXml(blocks: Iterable<string>, name: string): Generator<string, void, undefined> {
  let begun = false;
  for (const block of blocks) {
    if (!begun && withoutMark(block).trim() === '') continue;
    if (!begun && !withoutMark(block).trimStart().startsWith('<'))
      throw refusal(`${name}: could not be read as a return in XML: ${notXml(block)}`);
    // What stands before the first mark is no part of XML.
    yield begun ? block : withoutMark(block).trimStart();
    begun = true;
  }
  if (!begun) throw refusal(`${name}: could not be read as a return in XML: it is empty`);
}

function notXml(block: string): string {
  const form = unexpectedForm(block);
  if (form?.includes('UTF-16') === true) return form;
  return 'it does not begin as XML; CSV files are read together, by the folder that holds them';
}

function* formNoted(
  blocks: Iterable<string>,
  name: string,
  forms: Map<string, string>,
): Generator<string, void, undefined> {
  let first = true;
  for (const block of blocks) {
    const form = first ? unexpectedForm(block) : undefined;
    if (form !== undefined) forms.set(name, form);
    first = false;
    yield block;
  }
}

type NamedSource = TableSource & { readonly name: string };

/**
 * The tables of a folder. Where files are named after tables (`Episodes.csv`), those alone are read, so that a copy of
 * last year beside them is not mixed in; otherwise every CSV file is, and told by its columns.
 */
async function tablesIn(folder: string, around: Surroundings): Promise<readonly NamedSource[]> {
  const { TABLES } = await import('../../indicators/index.js');
  const names = listed(folder).filter((name) => /\.csv$/i.test(name));
  if (names.length === 0) throw refusal(`${folder}: holds no CSV files`);
  const named = names.flatMap((name): NamedSource[] => {
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
