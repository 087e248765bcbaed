/** Files and folders for a test of the command, in a place of their own. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const COUNCIL = 'examples/small-council';
export const ON = '2026-03-31';

const place = mkdtempSync(join(tmpdir(), 'command-'));

/** Writes a file and tells its path. */
export function file(name: string, text: string | Buffer): string {
  const path = join(place, name);
  writeFileSync(path, text);
  return path;
}

/** Writes a folder of files and tells its path. */
export function folder(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  // A place of its own: two files of tests may choose the same name.
  const path = join(mkdtempSync(join(place, 'folder-')), name);
  mkdirSync(path, { recursive: true });
  for (const [each, text] of Object.entries(files)) writeFileSync(join(path, each), text);
  return path;
}

/** The example council's return with every file, or those named, written another way. */
export function rewritten(
  name: string,
  change: (text: string) => string | Buffer,
  only?: readonly string[],
): string {
  const files = readdirSync(COUNCIL).map((each): [string, string | Buffer] => {
    const text = readFileSync(join(COUNCIL, each), 'utf8');
    return [each, only === undefined || only.includes(each) ? change(text) : text];
  });
  return folder(name, Object.fromEntries(files));
}

/** Lines of text, without the last line end. */
export function linesIn(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
