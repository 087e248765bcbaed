/** A file in the place of standard output: it is made when the first piece is written, and not before. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { refusal } from './refusal.js';

/** A file that is written to, and how to end it. */
export interface OutputFile {
  readonly path: string;
  readonly sink: Writable;
  /** Refuses where the file could not be written. */
  readonly end: () => Promise<void>;
}

/** The file at a path. */
export function outputFile(path: string): OutputFile {
  let file: number | undefined;
  let failed = false;
  const sink = new Writable({
    write(piece: Uint8Array, _encoding, done) {
      // Whoever writes may wait for room: a failure is told at the end, and what follows it goes nowhere.
      try {
        if (!failed) file = allWritten(file ?? openSync(path, 'w'), piece);
      } catch {
        failed = true;
      }
      done();
    },
  });
  return {
    path,
    sink,
    end: async () => {
      await new Promise<void>((done) => sink.end(done));
      if (file !== undefined) closeSync(file);
      if (failed) throw refusal(`--out ${path}: cannot be written`);
    },
  };
}

/** A file may take a piece in parts. */
function allWritten(file: number, piece: Uint8Array): number {
  for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
  return file;
}
