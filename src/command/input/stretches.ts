/** Stretches of the files of a return: where they are cut, and how each is read by whoever comes to it first. */
import type { ChildrenKnown, People, StretchAsked, StretchRead } from '../../ssda903/read/apart.js';
import type { Progress } from '../running/progress.js';
import { NO_PROGRESS } from '../running/progress.js';
import { bytesOf, statOf } from './file-blocks.js';

/** A stretch of a file. */
export interface StretchOfFile extends StretchAsked {
  readonly path: string;
  readonly from: number;
}

/** What a thread is asked: all stretches, of which it takes one after another. */
export interface StretchesAsked {
  readonly children: ChildrenKnown;
  readonly stretches: readonly StretchOfFile[];
  /** How many of them were taken, by any thread. */
  readonly taken: SharedArrayBuffer;
}

/** What a thread hands back of one of them. */
export interface StretchAnswer {
  readonly at: number;
  readonly read: StretchRead;
}

/** Takes the next stretch that nobody has taken; `undefined` when none is left. */
export function takeStretch({ stretches, taken }: StretchesAsked): number | undefined {
  const at = Atomics.add(new Int32Array(taken), 0, 1);
  return at < stretches.length ? at : undefined;
}

/** Reads a stretch of a file. */
export function readFromFile(
  read: (people: People, asked: StretchAsked, blocks: Iterable<Uint8Array>) => StretchRead,
  people: People,
  asked: StretchOfFile,
  progress: Progress = NO_PROGRESS,
): StretchRead {
  const blocks = bytesOf(asked.path, progress, asked.from);
  try {
    return read(people, asked, blocks);
  } finally {
    blocks.return();
  }
}

const LINE_END = 10;

/**
 * Cuts a file from a place on into stretches of about so many bytes, behind line ends. Where one of these stands within
 * quotation marks, no row begins behind it: who puts the stretches together finds out.
 */
export function cutFile(path: string, begin: number, length: number): { from: number; length: number }[] {
  const { size } = statOf(path);
  const count = Math.max(1, Math.ceil((size - begin) / length));
  const places = Array.from({ length: count }, (_, at) =>
    at === 0 ? begin : afterLineEnd(path, begin + Math.floor(((size - begin) * at) / count)),
  );
  return places.map((from, at) => ({ from, length: (places[at + 1] ?? Infinity) - from }));
}

/** The place behind the next line end, where one stands near. */
function afterLineEnd(path: string, place: number): number {
  const blocks = bytesOf(path, NO_PROGRESS, place);
  try {
    const { value } = blocks.next();
    return place + ((value ?? new Uint8Array(0)).indexOf(LINE_END) + 1);
  } finally {
    blocks.return();
  }
}
