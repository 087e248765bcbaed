/** Runs the command with text as standard input, and gathers what it writes. */
import { Writable } from 'node:stream';
import { runCommand } from '../../src/command/run.js';

/** What came of a run. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A place to write to that is often full, so that waiting for it is part of every test. */
function gathering(isTTY: boolean): {
  readonly sink: Writable & { isTTY?: boolean };
  readonly text: () => string;
} {
  const pieces: string[] = [];
  const sink: Writable & { isTTY?: boolean } = new Writable({
    highWaterMark: 64,
    write(piece: Uint8Array, _encoding, done) {
      pieces.push(piece.toString());
      setImmediate(done);
    },
  });
  sink.isTTY = isTTY;
  return { sink, text: () => pieces.join('') };
}

async function finished(sink: Writable): Promise<void> {
  await new Promise<void>((resolve) => sink.end(resolve));
}

/** Runs `corporate-parenting` with arguments. `input`: the pieces of standard input. */
export async function ran(
  argv: readonly string[],
  { input = [], terminal = false }: { readonly input?: Iterable<string>; readonly terminal?: boolean } = {},
): Promise<Ran> {
  const out = gathering(terminal);
  const err = gathering(false);
  async function* pieces(): AsyncGenerator<string> {
    yield* input;
  }
  const code = await runCommand(argv, { input: pieces(), output: out.sink, errors: err.sink });
  await Promise.all([finished(out.sink), finished(err.sink)]);
  return { code, out: out.text(), err: err.text() };
}

/** The rows of JSON lines. */
export function rows(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
