/** A return read on several threads: the same return, whoever read which stretch of it, and whatever becomes of a thread. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/command/input/file-blocks.js';
import { readOnThreads } from '../../src/command/input/return-on-threads.js';
import type { StretchAnswer, StretchOfFile } from '../../src/command/input/stretches.js';
import { cutFile, readFromFile } from '../../src/command/input/stretches.js';
import { NO_PROGRESS } from '../../src/command/running/progress.js';
import { startThreads, threadsFor } from '../../src/command/running/threads.js';
import { readReturn } from '../../src/ssda903/index.js';
import {
  childrenKnown,
  firstRowAt,
  openReturn,
  readStretch,
  readTable,
  tableApart,
} from '../../src/ssda903/read/apart.js';
import { ran } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'threads-'));
const files = join(folder, 'return');
const program = pathToFileURL(join(folder, 'stretch-worker.mjs'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  execFileSync('node', ['tools/make-example-return.mjs', files, '--year', '2026', '--seed', '5'], {
    stdio: 'ignore',
  });
  // A row that is not the first with its fault, a stranger, a quotation mark that is never closed, and a cell of two lines.
  const episodes = readFileSync(join(files, 'episodes.csv'), 'utf8').trimEnd().split('\n');
  episodes.splice(100, 0, 'nobody,01/04/2020,S,C2,U4,,', '"', '"1\n2",01/04/2020,S,C2,U4,,');
  writeFileSync(join(files, 'episodes.csv'), episodes.join('\r\n'));
  const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild') as {
    build: (options: object) => Promise<unknown>;
  };
  const entry = resolve('src/command/input/stretch-worker.ts');
  const how = { bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' };
  await build({ ...how, entryPoints: [entry], outfile: join(folder, 'stretch-worker.mjs') });
});

const sources = () =>
  readdirSync(files).map((name) => {
    const path = join(files, name);
    return { name, path, bytes: bytesOf(path, NO_PROGRESS) };
  });

async function onThreads(threads: number, stretch: number, of = program) {
  return readOnThreads(sources(), {}, { threads, stretch, program: of, progress: NO_PROGRESS });
}

describe('a return read on several threads', () => {
  it.each([
    [2, 3_000],
    [3, 20_000],
    [4, 1_000_000],
  ])('is the return read on one: %i threads, stretches of %i bytes', async (threads, stretch) => {
    expect(await onThreads(threads, stretch)).toStrictEqual(readReturn(sources()));
  });

  it('is the return read on one where blank rows stand above the line of names', async () => {
    const path = join(files, 'episodes.csv');
    const plain = readFileSync(path, 'utf8');
    writeFileSync(path, `,,\r\n,,,,,,,\r\n${plain}`);
    try {
      const whole = readReturn(sources());
      expect(whole.problems.filter(({ code }) => code === 'blank-row').map(({ row }) => row)).toEqual([1, 2]);
      expect(await onThreads(2, 3_000)).toStrictEqual(whole);
    } finally {
      writeFileSync(path, plain);
    }
  });

  it('is read by other threads as by this one', async () => {
    const opened = openReturn(sources());
    const { reading, tables } = opened;
    for (const each of tables) if (each.shape.table === 'header') readTable(reading, each);
    const stretches = tables.flatMap((each): StretchOfFile[] => {
      const table = tableApart(opened, each);
      const path = join(files, each.open.source.name ?? '');
      const begin = firstRowAt((from) => bytesOf(path, NO_PROGRESS, from));
      const { columns } = each.open;
      return table === undefined
        ? []
        : cutFile(path, begin, 500).map((place) => ({ ...place, path, table, columns }));
    });
    const asked = { children: childrenKnown(reading.people), stretches, taken: new SharedArrayBuffer(4) };
    const answers: StretchAnswer[] = [];
    const threads = startThreads(2, program);
    threads.ask(asked, (answer) => answers.push(answer as StretchAnswer));
    await threads.ended();
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.sort((a, b) => a.at - b.at).map(({ read }) => read)).toStrictEqual(
      stretches.map((stretch) => readFromFile(readStretch, reading.people, stretch)),
    );
  });

  it('is the same where a thread fails, ends at once, or is not there', async () => {
    const whole = readReturn(sources());
    const others = {
      'throws.mjs': 'throw new Error("no");',
      'ends.mjs': '',
      'nothing.mjs':
        'import { parentPort } from "node:worker_threads"; parentPort.once("message", () => {});',
      // Takes a stretch and hands nothing back.
      'loses.mjs':
        'import { parentPort } from "node:worker_threads"; parentPort.once("message", ({ taken }) => { Atomics.add(new Int32Array(taken), 0, 1); process.exit(1); });',
    };
    mkdirSync(join(folder, 'others'));
    for (const [name, text] of Object.entries(others)) {
      const path = join(folder, 'others', name);
      writeFileSync(path, text);
      expect(await onThreads(3, 3_000, pathToFileURL(path))).toStrictEqual(whole);
    }
    expect(await onThreads(3, 3_000, pathToFileURL(join(folder, 'none.mjs')))).toStrictEqual(whole);
  });
});

describe('threads', () => {
  it.each([
    [59_999_999, 2, 1],
    [60_000_000, 2, 2],
    [19_999_999, 4, 1],
    [20_000_000, 4, 4],
    [1_000_000_000, 1, 1],
    [1_000_000_000, 64, 8],
  ])('for %i bytes and %i processors are %i', (bytes, processors, threads) => {
    expect(threadsFor(bytes, undefined, processors)).toBe(threads);
  });

  it('are those that are asked for, where there is something for each to read', () => {
    expect([0, 7_999_999, 8_000_000, 80_000_000].map((bytes) => threadsFor(bytes, 3))).toEqual([1, 1, 2, 3]);
    expect(threadsFor(1_000_000_000, 1)).toBe(1);
  });

  it('can be asked for wherever a return is read', async () => {
    const asked = ['status', 'examples/small-council', '--on', '2026-03-31'];
    expect(await ran([...asked, '--threads', '1'])).toEqual(await ran(asked));
    expect((await ran([...asked, '--threads', '0'])).code).toBe(2);
  });
});
