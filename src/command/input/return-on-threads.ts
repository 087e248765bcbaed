/**
 * A return read on several threads: the header first, then the other tables in stretches, each by the thread that comes
 * to it first. The return is the same as read on one (docs/decisions/0010-reading-on-threads.md).
 */
import type { ReadOptions, ReturnReading, TableSource } from '../../ssda903/index.js';
import type * as apartAsBuilt from '../../ssda903/read/apart.js';
import type { Progress } from '../running/progress.js';
import { NO_PROGRESS } from '../running/progress.js';
import type { Threads } from '../running/threads.js';
import { startThreads } from '../running/threads.js';
import { bytesOf, statOf } from './file-blocks.js';
import type { StretchAnswer, StretchOfFile, StretchesAsked } from './stretches.js';
import { cutFile, readFromFile, takeStretch } from './stretches.js';

/** A table and its file. */
export type FileSource = TableSource & {
  readonly name: string;
  readonly path: string;
  readonly bytes: Generator<Uint8Array, void, undefined>;
};

/** How a return is divided among threads. */
export interface OnThreads {
  readonly threads: number;
  readonly progress: Progress;
  /** The program of a thread. Left out: the one that is built beside this. */
  readonly program?: URL;
  /** About how many bytes a stretch has. Left out: so many that each thread has one, within limits. */
  readonly stretch?: number;
}

const PROGRAM = new URL('./stretch-worker.js', import.meta.url);
/** Every stretch begins anew with code that is not yet quick; a long one is read to its end by one thread alone. */
const [SHORTEST, LONGEST] = [4_000_000, 32_000_000] as const;
/** A smaller file is read while the others are put together. */
const SMALL = 250_000;

type Apart = typeof apartAsBuilt;
type Opened = ReturnType<Apart['openReturn']>;

/** Reads a return. */
export async function readOnThreads(
  sources: readonly FileSource[],
  options: ReadOptions,
  { threads: count, progress, program = PROGRAM, stretch = usualStretch(sources, count) }: OnThreads,
): Promise<ReturnReading> {
  const threads = startThreads(count - 1, program);
  try {
    const apart = await import('../../ssda903/read/apart.js');
    const opened = apart.openReturn(sources);
    const { reading, tables } = opened;
    for (const each of tables) if (isHeader(each)) apart.readTable(reading, each);
    const inStretches = cutTables(apart, opened, sources, stretch);
    const read = await readAll(apart, opened, [...inStretches.values()].flat(), threads, progress);
    for (const each of tables) {
      const own = inStretches.get(each);
      if (own !== undefined) join(apart, opened, each, own, read, progress);
      else if (!isHeader(each)) apart.readTable(reading, each);
    }
    return apart.finishReturn(reading, options);
  } finally {
    await threads.stop();
    for (const { bytes } of sources) bytes.return();
  }
}

function usualStretch(sources: readonly FileSource[], threads: number): number {
  const bytes = sources.reduce((sum, { path }) => sum + statOf(path).size, 0);
  return Math.min(Math.max(SHORTEST, Math.ceil(bytes / threads)), LONGEST);
}

type Table = Opened['tables'][number];

const isHeader = ({ shape }: Table): boolean => shape.table === 'header';

/** The stretches of the tables that can be read so. */
function cutTables(
  { ONE_ROW_A_CHILD, firstRowAt, tableApart }: Apart,
  opened: Opened,
  sources: readonly FileSource[],
  length: number,
): ReadonlyMap<Table, readonly StretchOfFile[]> {
  const cut = new Map<Table, readonly StretchOfFile[]>();
  for (const each of opened.tables) {
    const table = tableApart(opened, each);
    const path = sources.find((source) => source === each.open.source)?.path;
    if (table === undefined || path === undefined || statOf(path).size < Math.min(SMALL, length)) continue;
    const begin = firstRowAt((from) => bytesOf(path, NO_PROGRESS, from));
    // Only the first stretch of such a table is of use: which row of a child is the first is known of no other.
    const places = cutFile(path, begin, ONE_ROW_A_CHILD.has(table) ? Infinity : length);
    cut.set(
      each,
      places.map((place) => ({ ...place, path, table, columns: each.open.columns })),
    );
  }
  return cut;
}

/** Reads stretches on all threads; what could not be read is left out. */
async function readAll(
  { childrenKnown, readStretch }: Apart,
  { reading: { people } }: Opened,
  stretches: readonly StretchOfFile[],
  threads: Threads,
  progress: Progress,
): Promise<ReadonlyMap<StretchOfFile, apartAsBuilt.StretchRead>> {
  const read = new Map<StretchOfFile, apartAsBuilt.StretchRead>();
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const asked: StretchesAsked = { children: childrenKnown(people), stretches, taken };
  threads.ask(asked, (answer) => {
    const { at, read: found } = answer as StretchAnswer;
    const stretch = stretches[at];
    if (stretch === undefined) return;
    read.set(stretch, found);
    progress.advance(found.endsAt);
  });
  for (let at = takeStretch(asked); at !== undefined; at = takeStretch(asked)) {
    const stretch = stretches[at];
    if (stretch !== undefined) read.set(stretch, readFromFile(readStretch, people, stretch, progress));
  }
  await threads.ended();
  return read;
}

/** Puts the stretches of a table together; those of which nothing was read are read now. */
function join(
  { joinTable }: Apart,
  { reading }: Opened,
  each: Table,
  stretches: readonly StretchOfFile[],
  read: ReadonlyMap<StretchOfFile, apartAsBuilt.StretchRead>,
  progress: Progress,
): void {
  const [first] = stretches;
  if (first === undefined) return;
  const files: Generator[] = [];
  const blocksFrom = (from: number): Generator<Uint8Array, void, undefined> => {
    const blocks = bytesOf(first.path, progress, from);
    files.push(blocks);
    return blocks;
  };
  const given = stretches.map((stretch) => ({
    from: stretch.from,
    until: stretch.from + stretch.length,
    read: read.get(stretch),
  }));
  try {
    joinTable(reading, each, first.table, given, blocksFrom);
  } finally {
    for (const blocks of files) blocks.return(undefined);
  }
}
