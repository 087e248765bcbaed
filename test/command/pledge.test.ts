import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverage, diffPledges, suggestMapping } from '../../src/pledge/index.js';
import { DERBY_2016 } from '../../src/sources/index.js';
import { decisionRecordJsonSchema, personJsonSchema, pledgeJsonSchema } from '../../src/schema.js';
import { ran, rows } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'command-pledge-'));
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
const { pledge, mappings } = DERBY_2016;
const derby = file('derby.json', { pledge, mappings });
const reworded = {
  ...pledge,
  points: pledge.points
    .map((point) => (point.number === 3 ? { ...point, text: 'Something else' } : point))
    .slice(0, 9),
};
const later = file('later.json', reworded);
const invalid = file('invalid.json', { title: 'A promise by Jane Doe', points: [] });

describe('pledge check', () => {
  it('finds nothing in a pledge that is well written down', async () => {
    expect(await ran(['pledge', 'check', derby])).toMatchObject({ code: 0, out: '' });
  });

  it('ends with 1 and names each field when a pledge cannot be used', async () => {
    const { code, out, err } = await ran(['pledge', 'check', derby, invalid]);
    expect(code).toBe(1);
    expect(rows(out).filter((row) => row['level'] === 'error').length).toBeGreaterThan(1);
    expect(rows(out).every((row) => row['file'] === invalid)).toBe(true);
    expect(out + err).not.toMatch(/Jane/);
  });

  it('asks for every point only when told to', async () => {
    const half = file('half.json', { pledge, mappings: mappings.slice(1) });
    expect(rows((await ran(['pledge', 'check', half])).out)).toEqual([]);
    expect(rows((await ran(['pledge', 'check', half, '--complete'])).out)).not.toEqual([]);
  });

  it.each([
    ['is not JSON', file('text.json', 'Our promise')],
    ['is not there', join(folder, 'nothing.json')],
    ['is a folder', folder],
  ])('refuses a file that %s', async (_, path) => {
    const { code, out, err } = await ran(['pledge', 'check', path]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('pledge map', () => {
  it('drafts each point and keeps what was confirmed apart', async () => {
    const { code, out } = await ran(['pledge', 'map', derby]);
    expect(code).toBe(0);
    const want = { file: derby, suggestions: suggestMapping(pledge), coverage: coverage(pledge, mappings) };
    expect(rows(out)).toEqual(JSON.parse(JSON.stringify([want])));
  });

  it('shows both as tables', async () => {
    const { out } = await ran(['pledge', 'map', derby, '--format', 'table']);
    expect(out).toMatch(/needs-person|suggested/);
    expect(out).toMatch(/confirmed by a person\nletter +principle/);
    expect(out).toMatch(/A promise is not proof that it is kept/);
  });

  it('leaves a pledge that cannot be used, and goes on', async () => {
    const { code, out } = await ran(['pledge', 'map', invalid, later]);
    expect(code).toBe(1);
    expect(rows(out).map((row) => row['file'])).toEqual([later]);
  });
});

describe('pledge diff', () => {
  it('is that of the library', async () => {
    const { code, out } = await ran(['pledge', 'diff', derby, later]);
    expect(code).toBe(0);
    expect(rows(out)).toEqual(JSON.parse(JSON.stringify([diffPledges(pledge, reworded)])));
    expect(rows(out)[0]).toMatchObject({ removed: [10], textChanged: [3], mappingChanges: [] });
  });

  it('reads in a table', async () => {
    const { out } = await ran(['pledge', 'diff', derby, later, '--format', 'table']);
    expect(out).toMatch(/^removed +10$/m);
    expect(out).toMatch(/^new words +3$/m);
  });

  it('ends with 1 when one of them cannot be used', async () => {
    expect(await ran(['pledge', 'diff', derby, invalid])).toMatchObject({ code: 1, out: '' });
  });
});

describe('schema', () => {
  it.each([
    ['person', personJsonSchema],
    ['pledge', pledgeJsonSchema],
    ['decision', decisionRecordJsonSchema],
  ] as const)('of a %s is that of the library', async (kind, schema) => {
    const { code, out } = await ran(['schema', kind]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(schema());
  });

  it('of something else is refused', async () => {
    expect(await ran(['schema', 'child'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('conformance', () => {
  it('passes the cases of the repository', async () => {
    const { code, out } = await ran([
      'conformance',
      'test/law/status-vectors.json',
      'test/law/casebook.json',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ passed, 0 failed\n$/);
  });

  it('shows a case that fails with what was expected and what came', async () => {
    const vectors = JSON.parse(readFileSync('test/law/status-vectors.json', 'utf8')) as {
      readonly cases: readonly { readonly id: string; readonly expect: object }[];
    };
    const [first, second] = vectors.cases;
    const wrong = { ...first, expect: { ...first?.expect, careLeaverStatus: 'relevant' } };
    const { code, out } = await ran([
      'conformance',
      file('wrong.json', { ...vectors, cases: [wrong, second] }),
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^FAIL V-001 {2}expected .*relevant.* {2}actual .*none/);
    expect(out).toMatch(/^1 passed, 1 failed$/m);
  });

  it.each([
    ['another shape', { a: 1 }, /not a file of status, casebook, duty, indicator or pledge cases/],
    ['no JSON', 'nothing', /not JSON/],
  ])('ends with 2 for a file of %s', async (_, value, says) => {
    const { code, err } = await ran(['conformance', file('other.json', value)]);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});
