/** A children looked after return from a folder of CSV files, from an XML file, or from XML on standard input. */
import { join } from 'node:path';
import type { SsdProblem } from '../../ssd/index.js';
import type { Problem, ProblemCode, ReadOptions, ReturnReading } from '../../ssda903/index.js';
import { isDataset, readDataset } from './dataset.js';
import type { CareRecords, WithheldTable } from '../../record/columns/columns.js';
import { STANDARD_INPUT, blocksOf, bytesOf, piecesOf, statOf } from './file-blocks.js';
import { formNoted, unexpectedForm, withoutMark } from './file-form.js';
import { numberOf } from '../running/number-of.js';
import type { Progress } from '../running/progress.js';
import { NO_PROGRESS, progressOver } from '../running/progress.js';
import { refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, REFUSED, tell } from '../running/surroundings.js';
import type { PostcodesAsked } from './postcode-file.js';
import { withPostcodes } from './postcode-file.js';
import { withFactsFile } from './facts-file.js';
import { tablesIn } from './folder-tables.js';
import { readOnThreads } from './return-on-threads.js';
import { threadsFor } from '../running/threads.js';
import type { FilesRead } from './unread-files.js';
import { isOfAFile, unreadFiles } from './unread-files.js';

/** A return that was read, or the dataset in its place, and how a command that answers from it ends. */
export interface ReturnRead extends Pick<ReturnReading, 'records' | 'people'> {
  readonly problems: readonly (Problem | SsdProblem)[];
  /** {@link REFUSED} where a file could not be read: what is answered rests on the others. */
  readonly ended: ExitCode;
}

/** What the command line says of how a return is read. */
export interface ReturnOptions extends PostcodesAsked {
  /** Facts beside the return: a CSV file of CHILD and columns. */
  readonly facts?: string | undefined;
  /** Counts from whatever could be read, and whatever year it is of. */
  readonly anyway?: boolean | undefined;
  /** Whether it is one part of what is counted: what another part may hold is not missing. */
  readonly part?: boolean | undefined;
  /** `table=file`: which file of the folder is which table. */
  readonly table?: readonly string[] | undefined;
}

/**
 * Reads a return to answer from it. Says which files could not be read, and how many other errors there are; refuses
 * a return that holds no children.
 */
export async function readAReturn(
  path: string,
  around: Surroundings,
  asked: ReturnOptions = {},
): Promise<ReturnRead> {
  if (isDataset(path)) return datasetAsReturn(path, around);
  const { reading, files } = await readFrom(
    path,
    around,
    asked,
    asked.anyway === true ? { mostRefused: 1 } : {},
  );
  const lines = unreadFiles(reading.problems, files);
  const last = lines.at(-1);
  if (reading.people === 0) {
    for (const line of lines.slice(0, -1)) tell(around, line);
    throw refusal(last ?? `${files.path}: holds no children`);
  }
  for (const line of lines) tell(around, line);
  const withheld = tellOfTables(reading, files, around);
  const errors = reading.problems.filter((each) => each.severity === 'error' && !isOfAFile(each)).length;
  if (errors > 0)
    tell(
      around,
      `${files.path}: ${numberOf(errors, 'problem')} of severity error; see corporate-parenting check`,
    );
  const { records: placed } = await withPostcodes(
    asked.anyway === true ? ofAnyDay(reading.records) : reading.records,
    asked,
    around,
  );
  const records = await withFactsFile(placed, asked, around);
  return { ...reading, records, ended: last === undefined && !withheld ? DONE : REFUSED };
}

/** Records that are taken to tell of every day. */
function ofAnyDay(read: CareRecords): CareRecords {
  const { cover: _, shown, ...records } = read;
  if (shown === undefined) return records;
  const { years: __, ...others } = shown;
  return { ...records, shown: others };
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
  asked: ReturnOptions,
  options: ReadOptions,
): Promise<ReturnRead> {
  if (isDataset(path)) return datasetAsReturn(path, around);
  const { reading, files } = await readFrom(path, around, asked, options);
  const lines = unreadFiles(reading.problems, files);
  if (reading.people === 0 && lines.length === 0) lines.push(`${files.path}: holds no children`);
  for (const line of lines) tell(around, line);
  if (reading.people > 0) tellOfTables(reading, files, around);
  return { ...reading, ended: lines.length === 0 ? DONE : REFUSED };
}

/** Problems of whole tables that one line tells: what is the matter, and the remedy. */
const TOLD: ReadonlySet<ProblemCode> = new Set([
  'no-usable-row',
  'mostly-refused',
  'dates-month-first',
  'dates-without-zeros',
  'dates-two-digit-year',
  'dates-as-numbers',
  'dates-with-time',
  'dates-other-marks',
  'numbers-with-decimals',
  'numbers-without-zeros',
]);

/** Says what is wrong with whole tables; true where nothing may be counted from one because of its rows. */
function tellOfTables({ problems, records }: ReturnReading, files: FilesRead, around: Surroundings): boolean {
  for (const problem of problems)
    if (TOLD.has(problem.code))
      tell(around, `${placeOf(problem, files)}: ${withoutCount(problem.message)}${countOf(problem)}`);
  if (records.withheld?.some(({ because }) => because !== 'no-usable-row') === true)
    tell(around, `${files.path}: --anyway counts from whatever could be read`);
  // One row that is refused of one that there is is a caution; more are a table that could not be read.
  return records.withheld?.some((each) => isLost(each, problems)) === true;
}

function isLost({ table, because }: WithheldTable, problems: ReturnReading['problems']): boolean {
  const refused = problems.find((each) => each.table === table && each.code === 'mostly-refused')?.count ?? 0;
  return because === 'month-first' || (because === 'mostly-refused' && refused > 1);
}

/** The line ends with the number itself. */
function withoutCount(message: string): string {
  return message.replace(/ `count` says [^.]*\./, '');
}

function placeOf({ table, column }: Problem, { path, byTable }: FilesRead): string {
  const name = table === null ? undefined : byTable.get(table);
  const file = name === undefined ? path : join(path, name);
  const at = [
    name === undefined && table !== null ? `table ${table}` : '',
    column === null ? '' : `column ${column}`,
  ];
  return [file, ...at.filter((part) => part !== '')].join(', ');
}

function countOf({ count }: Problem): string {
  return count === undefined ? '' : ` (${count})`;
}

interface Read {
  readonly reading: ReturnReading;
  readonly files: FilesRead;
}

async function readFrom(
  path: string,
  around: Surroundings,
  asked: ReturnOptions,
  options: ReadOptions,
): Promise<Read> {
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
    const tables = await tablesIn(path, asked.table ?? [], around);
    const bytes = tables.reduce((sum, { name }) => sum + statOf(join(path, name)).size, 0);
    return withProgress(bytes, around, async (progress) => {
      const forms = new Map<string, string>();
      const sources = tables.map((table) => ({
        ...table,
        path: join(path, table.name),
        bytes: formNoted(bytesOf(join(path, table.name), progress), table.name, forms),
      }));
      const byTable = new Map<string, string>(
        tables.flatMap(({ table, name }) => (table === undefined ? [] : [[table, name] as const])),
      );
      const threads = threadsFor(bytes, around.threads);
      const reading =
        threads === 1
          ? readReturn(sources, options)
          : await readOnThreads(sources, options, { threads, progress });
      return { reading, files: { path, xml: false, byTable, forms } };
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
  read: (progress: Progress) => Read | Promise<Read>,
): Promise<Read> {
  const progress = await progressOver(bytes, 'Reading', around);
  try {
    return await read(progress);
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
