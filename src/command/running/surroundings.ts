/** What a command may touch besides files, handed to it so that a test can hand it something else. */
import type { Writable } from 'node:stream';
import { terminalLine, terminalText } from '../../kernel/escape.js';

/** A place to write to. `isTTY` is set where a person is watching. */
export type Sink = Writable & { readonly isTTY?: boolean };

/** Where a command reads and writes. */
export interface Surroundings {
  /** Standard input, in pieces. */
  readonly input: AsyncIterable<string | Uint8Array>;
  /** Results, and nothing else. */
  readonly output: Sink;
  /** The file that output goes to, where one was named: its ending tells the form. */
  readonly outPath?: string;
  /** Refusals, notes and the progress bar. */
  readonly errors: Sink;
  /** What the command line says of a folder of the dataset. */
  readonly dataset?: DatasetAsked;
  /** On how many threads a return is read. Left out: on one for each processor where it is very large. */
  readonly threads?: number | undefined;
}

/** What no table of the Standard Safeguarding Dataset says of itself. */
export interface DatasetAsked {
  /** The day on which the tables were filled. */
  readonly extractedOn?: string;
  readonly windowYears?: number;
}

/** Done. */
export const DONE = 0;
/** The command did its work and found something wrong: a problem of severity error, a failed case, an invalid pledge. */
export const FOUND = 1;
/** The command was used wrongly, or something could not be read. */
export const REFUSED = 2;

/** How a command ended. */
export type ExitCode = typeof DONE | typeof FOUND | typeof REFUSED;

/** How a command ended whose parts ended so: as the first of them that was not done. */
export function endedAs(...parts: readonly (ExitCode | undefined)[]): ExitCode {
  return parts.find((each) => each !== undefined && each !== DONE) ?? DONE;
}

/** Writes one line for the person who runs the command. */
export function tell(around: Surroundings, line: string): void {
  around.errors.write(`${terminalLine(line).trim()}\n`);
}

/**
 * Writes a piece of output, and waits while the other side is slow. What a person looks at may not move the cursor or
 * turn the line, whatever its form; what goes to a file keeps its text.
 */
export async function put(around: Surroundings, text: string): Promise<void> {
  const shown = around.output.isTTY === true ? terminalText(text) : text;
  if (shown === '' || around.output.write(shown)) return;
  await new Promise<void>((resume) => {
    around.output.once('drain', resume);
  });
}

/** Writes a file's bytes, and waits as {@link put} does. */
export async function putBytes(around: Surroundings, bytes: Uint8Array): Promise<void> {
  if (around.output.write(bytes)) return;
  await new Promise<void>((resume) => {
    around.output.once('drain', resume);
  });
}
