/** Parts of a return at the command line: small ones, with tables that have no row in them, and parts that are of no one return. */
import { describe, expect, it } from 'vitest';
import { livesOf, returnOfYear } from '../../tools/make-council-returns.mjs';
import { COLUMNS } from '../ssda903/small-return.js';
import { file, folder } from './folders.js';
import { ran, rows } from './run.js';

const ON = '2025-03-31';
type Tables = Readonly<Record<string, string>>;
interface Made {
  readonly children: number;
  readonly seed: number;
  readonly year?: number;
  readonly history?: 'strict' | 'episodes' | 'whole';
}

/** A return with a file for every table. */
function made({ children, seed, year = 2025, history = 'strict' }: Made): Tables {
  const lives = livesOf({ children, until: `${year}-03-31`, seed });
  const heads = Object.entries(COLUMNS).map(([name, head]): [string, string] => [name, `${head}\n`]);
  return { ...Object.fromEntries(heads), ...returnOfYear(lives, year, { history }) };
}

const inFolder = (name: string, tables: Tables): string =>
  folder(name, Object.fromEntries(Object.entries(tables).map(([table, text]) => [`${table}.csv`, text])));

/** The rows of some children. */
function part(tables: Tables, isIn: (child: number) => boolean): Tables {
  const ids = new Map(
    (tables['header'] ?? '')
      .trim()
      .split('\n')
      .slice(1)
      .map((line, at) => [line.split(',')[0], at]),
  );
  return Object.fromEntries(
    Object.entries(tables).map(([name, text]) => {
      const [head, ...lines] = text.trim().split('\n');
      const kept = lines.filter((line) => isIn(ids.get(line.split(',')[0]) ?? -1));
      return [name, [head, ...kept, ''].join('\n')];
    }),
  );
}

/** Which children, by their place in the header, have a row of a table. */
function childrenIn(tables: Tables, table: string): ReadonlySet<number> {
  const idsOf = (name: string): (string | undefined)[] =>
    (tables[name] ?? '')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
  const ids = idsOf('header');
  return new Set(idsOf(table).map((id) => ids.indexOf(id)));
}

async function tallied(name: string, path: string, more: readonly string[] = []): Promise<string> {
  const { code, out, err } = await ran(['tally', path, '--on', ON, '--shard', name, ...more]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  return file(`${name}.json`, out);
}

const merged = (...paths: readonly string[]) => ran(['merge', ...paths, '--format', 'json']);

describe('parts of one return', () => {
  it.each([
    { children: 40, seed: 3 },
    { children: 12, seed: 4, history: 'whole' } as const,
    { children: 60, seed: 5, history: 'episodes' } as const,
  ])('come to the figures of the whole, one child by itself among them: %o', async (asked) => {
    const tables = made(asked);
    const whole = await tallied('whole', inFolder('whole', tables));
    const parts = [
      await tallied(
        'a',
        inFolder(
          'a',
          part(tables, (child) => child === 0),
        ),
      ),
      await tallied(
        'b',
        inFolder(
          'b',
          part(tables, (child) => child > 0 && child % 3 === 0),
        ),
      ),
      await tallied(
        'c',
        inFolder(
          'c',
          part(tables, (child) => child % 3 !== 0),
        ),
      ),
    ];
    const expected = await merged(whole);
    const { code, out, err } = await merged(...parts);
    expect(code).toBe(0);
    expect(out).toBe(expected.out);
    expect(err).toBe(expected.err);
    const alone = rows(
      (await ran(['indicators', inFolder('again', tables), '--on', ON, '--format', 'json'])).out,
    ).filter(({ status }) => status === 'computed');
    expect(alone.length).toBeGreaterThan(40);
    const figure = ({ indicator, value, numerator, denominator }: Record<string, unknown>) => [
      indicator,
      value,
      numerator,
      denominator,
    ];
    expect(
      rows(out)
        .filter(({ indicator }) => indicator !== 'STATUS')
        .map(figure),
    ).toEqual(alone.map(figure));
  });

  it('have a table that no child of one of them is in, and lack one that none has a row of', async () => {
    const tables = { ...made({ children: 80, seed: 8 }), sw_episodes: `${COLUMNS.sw_episodes}\n` };
    const went = childrenIn(tables, 'missing');
    expect(went.size).toBeGreaterThan(0);
    const gone = part(tables, (child) => went.has(child) || child % 2 === 0);
    const stays = part(tables, (child) => !went.has(child) && child % 2 === 1);
    expect(stays['missing']).toBe(`${COLUMNS.missing}\n`);
    const { out, err } = await merged(
      await tallied('gone', inFolder('gone', gone)),
      await tallied('stays', inFolder('stays', stays)),
    );
    expect(rows(out).find(({ indicator }) => indicator === 'MISSING')).toMatchObject({
      denominator: expect.any(Number) as number,
    });
    expect(err).toMatch(/^left out: SW-3PLUS, CCO-SW: Cannot be counted: .*sw_episodes/m);
  });

  it('lack a table that one of them has no file of, and that is said', async () => {
    const tables = made({ children: 30, seed: 8 });
    const { missing: _, ...without } = part(tables, (child) => child >= 20);
    const { code, out, err } = await merged(
      await tallied(
        'with',
        inFolder(
          'with',
          part(tables, (child) => child < 20),
        ),
      ),
      await tallied('without', inFolder('without', without)),
    );
    expect(code).toBe(0);
    expect(rows(out).map(({ indicator }) => indicator)).not.toContain('MISSING');
    expect(err).toMatch(/^left out: .*\bMISSING\b.*: not counted by every part$/m);
  });

  it('have facts of a column in which one of them has no cell', async () => {
    const tables = made({ children: 12, seed: 2 });
    const id = (child: number): string =>
      (tables['header'] ?? '').split('\n')[child + 1]?.split(',')[0] ?? '';
    const facts = (child: number, cell: string): string[] => [
      '--facts',
      file(`facts-${child}.csv`, `CHILD,LEISURE_PASS\n${id(child)},${cell}\n`),
    ];
    const { err } = await merged(
      await tallied(
        'one',
        inFolder(
          'one',
          part(tables, (child) => child === 0),
        ),
        facts(0, ''),
      ),
      await tallied(
        'rest',
        inFolder(
          'rest',
          part(tables, (child) => child > 0),
        ),
        facts(1, 'yes'),
      ),
    );
    expect(err).not.toMatch(/LEISURE-PASS/);
  });
});

describe('parts that are not of one return', () => {
  it('of another year are refused together, however few rows each has', async () => {
    const tables = made({ children: 30, seed: 6, year: 2023 });
    const paths: string[] = [];
    for (const at of [...childrenIn(tables, 'reviews')].slice(0, 3)) {
      const name = `small-${at}`;
      const path = inFolder(
        name,
        part(tables, (child) => child === at),
      );
      const { code, out, err } = await ran(['tally', path, '--on', ON, '--shard', name]);
      expect([code, err]).toEqual([0, expect.stringContaining('the part has no rows of the reporting year')]);
      paths.push(file(`${name}.json`, out));
    }
    const { code, out, err } = await merged(...paths);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/--on 2025-03-31: the return of these parts has no rows of/);
    const large = await ran(['tally', inFolder('large', tables), '--on', ON, '--shard', 'large']);
    expect([large.code, large.out]).toEqual([2, '']);
  });

  it('leave out what one of them, by many rows, does not hold, and name it', async () => {
    const strict = await tallied('strict', inFolder('strict', made({ children: 120, seed: 1 })));
    const whole = await tallied(
      'whole',
      inFolder('whole', made({ children: 3000, seed: 2, history: 'whole' })),
    );
    const figures = async (...paths: readonly string[]): Promise<unknown[]> =>
      rows((await merged(...paths)).out).map(({ indicator }) => indicator);
    expect(await figures(whole)).toContain('STAB-2Y');
    expect(await figures(strict)).not.toContain('STAB-2Y');
    const { code, out, err } = await merged(strict, whole);
    expect(code).toBe(0);
    expect(rows(out).map(({ indicator }) => indicator)).not.toContain('STAB-2Y');
    expect(rows(out).map(({ indicator }) => indicator)).toContain('REV-TIMELY');
    expect(err).toMatch(/^left out: .*\bSTAB-2Y\b.*: the rows of strict do not hold what is needed$/m);
  });

  it('under two names with the same counts are told, and counted twice as they were given', async () => {
    const path = inFolder('same', made({ children: 30, seed: 7 }));
    const [one, two] = [await tallied('one', path), await tallied('two', path)];
    const people = async (...paths: readonly string[]): Promise<number> =>
      rows((await merged(...paths)).out)
        .filter(({ indicator }) => indicator === 'STATUS')
        .reduce((sum, { value }) => sum + Number(value), 0);
    const { code, err } = await merged(one, two);
    expect(code).toBe(0);
    expect(err).toMatch(/^one, two: the same counts under each name; /m);
    expect((await merged(one)).err).not.toMatch(/same counts/);
    expect(await people(one, two)).toBe(2 * (await people(one)));
  });
});
