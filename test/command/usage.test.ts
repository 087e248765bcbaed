import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/command/input/file-blocks.js';
import { linesOf } from '../../src/command/input/file-blocks.js';
import { progressOver } from '../../src/command/running/progress.js';
import { inOneLine, refusal } from '../../src/command/running/refusal.js';
import { runCommand } from '../../src/command/run.js';
import { COUNCIL, ON } from './folders.js';
import { PACKAGE_VERSION } from '../../src/eligibility/index.js';
import { ran } from './run.js';

/** The commands that a help text lists, with those of each that has commands of its own. */
async function commandsIn(...above: readonly string[]): Promise<string[][]> {
  const { out } = await ran([...above, '--help']);
  const listed = out.split(/^Commands:$/m)[1]?.split(/^$/m)[0] ?? '';
  const names = [...listed.matchAll(/^ {2}([\w-]+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  const below = await Promise.all(names.map((name) => commandsIn(...above, name)));
  return names.flatMap((name, at) => (below[at]?.length === 0 ? [[...above, name]] : (below[at] ?? [])));
}

const COMMANDS = await commandsIn();

describe('help', () => {
  it('names every command and every exit code', async () => {
    const { code, out } = await ran(['--help']);
    expect(code).toBe(0);
    for (const file of readdirSync('src/command/commands'))
      expect(out).toMatch(new RegExp(`^  ${file.replace('.ts', '')} `, 'm'));
    expect(COMMANDS.length).toBeGreaterThan(25);
    expect(out).toMatch(/0 done; 1 something was found.*\n2 wrong usage/);
  });

  it.each(COMMANDS)('of %s %s has examples that begin with its name', async (...command) => {
    const named = command.filter((word) => word !== undefined);
    const [own, above] = await Promise.all([ran([...named, '--help']), ran([named[0] ?? '', '--help'])]);
    expect(own.code).toBe(0);
    const examples = [own, above].map(({ out }) => /^Examples?:\n([^]*)$/m.exec(out)?.[1] ?? '').join('');
    expect(examples).toContain(`corporate-parenting ${named.join(' ')} `);
  });

  it('of every command that reads a return or people has the options that refusals of them name', async () => {
    const helps = await Promise.all(
      COMMANDS.map(async (command) => ({ command, help: (await ran([...command, '--help'])).out })),
    );
    const readers = helps.filter(({ help }) => /^Usage: .*[<[](returns?|people)\b/.test(help));
    expect(readers.length).toBeGreaterThan(12);
    const wanted = (help: string): readonly string[] => [
      '--table',
      '--anyway',
      ...(/^Usage: .*<people>/.test(help) ? ['--columns', '--guess'] : []),
    ];
    const missing = readers.flatMap(({ command, help }) =>
      wanted(help)
        .filter((option) => !help.includes(`  ${option} `))
        .map((option) => `${command.join(' ')} ${option}`),
    );
    expect(missing).toEqual([]);
  });

  it('of every command is told in the table of the guide, by its name and nothing else', () => {
    const [, first = ''] = readFileSync('docs/command-line.md', 'utf8').split(/^\| Command .*$/m);
    const rows = (first.split(/^$/m)[0] ?? '').matchAll(/^\| `((?:[a-z-]+ ?)+)/gm);
    const table = [...rows].map(([, name = '']) => name.trim());
    expect([...table].sort()).toEqual(COMMANDS.map((words) => words.join(' ')).sort());
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await ran(['--version'])).toMatchObject({ code: 0, out: `${PACKAGE_VERSION}\n` });
    expect(PACKAGE_VERSION).toBe(version);
  });
});

describe('wrong usage', () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['a command that there is not', ['statuses']],
    ['an option that there is not', ['status', 'x', '--on', '2026-03-31', '--today']],
    ['no file', ['status', '--on', '2026-03-31']],
    ['too many files', ['status', 'a', 'b', '--on', '2026-03-31']],
    ['no day', ['status', 'x']],
    ['no day for measures', ['indicators', 'x']],
    ['no day for a scorecard', ['scorecard', 'x']],
    ['no day for a check', ['check', 'x']],
    ['a day that does not exist', ['status', 'x', '--on', '2026-02-30']],
    ['a day written otherwise', ['status', 'x', '--on', '31/03/2026']],
    ['a form that there is not', ['status', 'x', '--on', '2026-03-31', '--format', 'xlsx']],
    ['a count that is none', ['check', 'x', '--on', '2026-03-31', '--most-per-kind', '0']],
    ['a file that is not there', ['status', 'no/such/file', '--on', '2026-03-31']],
    ['a file that is something else', ['status', 'LICENSE', '--on', '2026-03-31']],
  ];

  it.each(wrong)('%s: one line among the errors, and exit code 2', async (_, argv) => {
    const { code, out, err } = await ran(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('no command at all shows what there is', async () => {
    const { code, out, err } = await ran([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: corporate-parenting/);
  });
});

describe('what goes wrong', () => {
  it('repeats a refusal and a RangeError of the library, and nothing else', () => {
    expect(inOneLine(refusal('--ids: no'))).toBe('--ids: no');
    expect(inOneLine(new RangeError('yearEnd: expected a 31 March'))).toBe('yearEnd: expected a 31 March');
    expect(inOneLine(new TypeError('Jane Doe is not a function'))).not.toMatch(/Jane/);
    expect(inOneLine('Jane Doe')).not.toMatch(/Jane/);
  });

  it('never shows a stack when the input itself fails', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield '{"id":"1"';
      throw new Error('Jane Doe');
    }
    const [output, errors] = [new PassThrough(), new PassThrough()];
    const code = await runCommand(['status', '-', '--on', '2026-03-31'], { input: broken(), output, errors });
    errors.end();
    const said = (await errors.toArray()).join('');
    expect(code).toBe(2);
    expect(said).toBe('-: cannot be read\n');
  });
});

describe('lines', () => {
  it('keep their number when blank ones are passed over', async () => {
    async function* pieces(): AsyncGenerator<string> {
      yield* ['\uFEFFa\r\n\n', '\nb', 'c\n', 'd'];
    }
    const lines: Line[] = [];
    for await (const group of linesOf(pieces())) lines.push(...group);
    expect(lines).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'bc' },
      { number: 5, text: 'd' },
    ]);
  });
});

describe('the progress bar', () => {
  const around = (isTTY: boolean) => ({
    input: new PassThrough(),
    output: new PassThrough(),
    errors: Object.assign(new PassThrough(), {
      isTTY,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
    }),
  });

  it('is shown among the errors, to a person, for long work', async () => {
    const place = around(true);
    const bar = await progressOver(10_000_000, 'Reading', place);
    bar.advance(5_000_000);
    bar.stop();
    place.errors.end();
    expect((await place.errors.toArray()).join('')).toMatch(/Reading/);
    expect(place.output.readableLength).toBe(0);
  });

  it.each([
    ['little work', true, 1000],
    ['nobody who watches', false, 10_000_000],
  ])('is not shown for %s', async (_, isTTY, bytes) => {
    const place = around(isTTY);
    const bar = await progressOver(bytes, 'Reading', place);
    bar.advance(bytes);
    bar.stop();
    expect(place.errors.readableLength).toBe(0);
  });
});

describe('an option', () => {
  it('that is there twice is refused, and one that may be repeated is not', async () => {
    const twice = await ran(['indicators', COUNCIL, '--on', ON, '--on', '2025-03-31']);
    expect(twice).toEqual({ code: 2, out: '', err: '--on: is there more than once; expected once\n' });
    const asked = ['indicators', COUNCIL, '--on', ON, '--ids', 'STAB-2Y', '--ids', 'STAB-3PLUS'];
    expect((await ran(asked)).code).toBe(0);
    expect((await ran(asked)).code).toBe(0);
  });
});

describe('what is loaded', () => {
  const sources = readdirSync('src/command', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      name,
      text: readFileSync(join('src/command', name), 'utf8'),
    }));

  it('is a room only when a command needs it', () => {
    const always = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/^import (?!type)[^;]*? from '([^']+)';/gm)]
        .map((match) => match[1] ?? '')
        .filter((from) => !/^(\.\/|\.\.\/(running|input|commands)\/|node:)/.test(from))
        .map((from) => `${name}: ${from}`),
    );
    const light =
      /: (commander|(\.\.\/)+(kernel\/(calendar|choices|escape|given|own)|eligibility\/receipt\/version|indicators\/publishing\/groupings)\.js)$/;
    expect(always.filter((line) => !light.test(line))).toEqual([]);
  });
});

const BUILT = 'dist/command.js';

describe.skipIf(!existsSync(BUILT))('the built command (stepped aside when dist is not built)', () => {
  const argv = [BUILT, 'status', 'examples/small-council', '--on', '2026-03-31'];

  it('is a program', () => {
    expect(readFileSync(BUILT, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(execFileSync(process.execPath, [BUILT, '--version'], { encoding: 'utf8' })).toBe(
      `${PACKAGE_VERSION}\n`,
    );
  });

  it.each(['head -1', 'true'])('ends quietly when the reader has seen enough: %s', (reader) => {
    const script = `set -o pipefail; "${process.execPath}" ${argv.join(' ')} | ${reader}`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|at /);
  });

  it('hands its exit code to the shell', () => {
    expect(spawnSync(process.execPath, [BUILT, 'status']).status).toBe(2);
    const check = [BUILT, 'check', 'examples/small-council', '--on', '2026-03-31'];
    expect(spawnSync(process.execPath, check).status).toBe(1);
  });
});
