/** Text of files and of standard input, in blocks, so that no file has to fit into one string. */
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Progress } from '../running/progress.js';
import { cannotRead } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';

/** How standard input is named on the command line. */
export const STANDARD_INPUT = '-';

const BLOCK = 1 << 16;

/** What the system knows of a path. Refuses one that is not there. */
export function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** The bytes of a file, from a place on, block by block, for readers that do not wait. Each is good until the next is asked for. */
export function* bytesOf(path: string, progress: Progress, from = 0): Generator<Uint8Array, void, undefined> {
  const file = opened(path);
  try {
    const buffer = new Uint8Array(BLOCK);
    // Only a file has places; a pipe is read as it comes.
    let place = from === 0 ? null : from;
    for (let read; (read = readSync(file, buffer, 0, BLOCK, place)) > 0;) {
      if (place !== null) place += read;
      progress.advance(read);
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/** The text of a file, block by block. */
export function* blocksOf(path: string, progress: Progress): Generator<string, void, undefined> {
  const decoder = new StringDecoder('utf8');
  for (const block of bytesOf(path, progress)) yield decoder.write(Buffer.from(block));
  yield decoder.end();
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** The text of a file or of standard input, piece by piece as it comes. */
export async function* piecesOf(
  path: string,
  around: Surroundings,
  progress: Progress,
): AsyncGenerator<string, void, undefined> {
  const decoder = new StringDecoder('utf8');
  const source: AsyncIterable<string | Uint8Array> =
    path === STANDARD_INPUT ? around.input : createReadStream(path, { highWaterMark: BLOCK });
  try {
    for await (const piece of source) {
      progress.advance(piece.length);
      yield typeof piece === 'string' ? piece : decoder.write(Buffer.from(piece));
    }
  } catch (error) {
    throw cannotRead(path, error);
  }
  yield decoder.end();
}

/** Everything in a file or on standard input. */
export async function textOf(path: string, around: Surroundings, progress: Progress): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of piecesOf(path, around, progress)) pieces.push(piece);
  return pieces.join('').replace(/^\uFEFF/, '');
}

/** A line and its number in the source, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of pieces of text, in groups as they come; blank lines are passed over. */
export async function* linesOf(
  pieces: AsyncIterable<string>,
): AsyncGenerator<readonly Line[], void, undefined> {
  /** The pieces of the line that has not ended: put together once, however many they are. */
  let rest: string[] = [];
  let number = 0;
  const take = (lines: readonly string[]): Line[] => {
    const taken: Line[] = [];
    for (const line of lines) {
      number++;
      const text = (number === 1 ? line.replace(/^\uFEFF/, '') : line).trim();
      if (text !== '') taken.push({ number, text });
    }
    return taken;
  };
  for await (const piece of pieces) {
    if (!piece.includes('\n')) {
      rest.push(piece);
      continue;
    }
    const lines = [...rest, piece].join('').split('\n');
    rest = [lines.pop() ?? ''];
    yield take(lines);
  }
  const last = rest.join('');
  if (last !== '') yield take([last]);
}
