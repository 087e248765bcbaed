/** A return counted in parts and put together is the return counted whole. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNCIL, ON } from './folders.js';
import { ran, rows } from './run.js';

const TABLES = readFileSync(`${COUNCIL}/header.csv`, 'utf8');
const FILES = ['header', 'episodes', 'oc2', 'oc3', 'reviews', 'missing'];
const scratch = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** The rows of every second child of each table. */
function half(which: 0 | 1): string {
  const folder = mkdtempSync(join(scratch, 'half-'));
  const ids = TABLES.trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',')[0]);
  const ours = new Set(ids.filter((_, at) => at % 2 === which));
  for (const name of FILES) {
    const [head, ...lines] = readFileSync(`${COUNCIL}/${name}.csv`, 'utf8').trim().split(/\r?\n/);
    const kept = lines.filter((line) => ours.has(line.split(',')[0]));
    writeFileSync(join(folder, `${name}.csv`), [head, ...kept, ''].join('\n'));
  }
  return folder;
}

const file = (name: string) => join(scratch, name);
async function tallied(folder: string, shard: string): Promise<string> {
  const { out } = await ran(['tally', folder, '--on', ON, '--shard', shard, '--nothing-else']);
  writeFileSync(file(`${shard}.json`), out);
  return file(`${shard}.json`);
}

let one = '';
let other = '';
let whole = '';
beforeAll(async () => {
  one = await tallied(half(0), 'one');
  other = await tallied(half(1), 'other');
  const all = mkdtempSync(join(scratch, 'all-'));
  for (const name of FILES) writeFileSync(join(all, `${name}.csv`), readFileSync(`${COUNCIL}/${name}.csv`));
  whole = await tallied(all, 'whole');
});

const figures = (out: string) =>
  rows(out).map(({ indicator, title, value, numerator, denominator }) => [
    indicator,
    title,
    value,
    numerator,
    denominator,
  ]);

describe('tally and merge', () => {
  it('parts give the same figures as the whole, in either order', async () => {
    const expected = figures((await ran(['merge', whole, '--format', 'json'])).out);
    expect(expected.length).toBeGreaterThan(40);
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      const { code, out } = await ran(['merge', ...order, '--expect', 'one,other', '--format', 'json']);
      expect(code).toBe(0);
      expect(figures(out)).toEqual(expected);
    }
  });

  it('a part that comes twice counts once, and that is said', async () => {
    const expected = (await ran(['merge', one, other, '--format', 'json'])).out;
    const { code, out, err } = await ran(['merge', one, other, one, '--format', 'json']);
    expect([code, out]).toEqual([0, expected]);
    expect(err).toMatch(/^one: came more than once with the same counts; counted once$/m);
  });

  it('a part that did not come is named, and is an end of 1', async () => {
    const { code, err } = await ran(['merge', one, '--expect', 'one,other', '--format', 'json']);
    expect(code).toBe(1);
    expect(err).toMatch(/^other: expected and did not come; the figures are without it$/m);
  });

  it.each(['[]', '{"shard":"x","counts":{}}', '{"shard":5}', 'no'])(
    'anything else is refused: %s',
    async (text) => {
      writeFileSync(file('odd.json'), text);
      const { code, out } = await ran(['merge', file('odd.json')]);
      expect([code, out]).toEqual([2, '']);
    },
  );

  it('parts of different days do not add up', async () => {
    const { out } = await ran(['tally', half(0), '--on', '2025-12-31', '--shard', 'early', '--anyway']);
    writeFileSync(file('early.json'), out);
    const { code, err } = await ran(['merge', file('early.json'), other]);
    expect(code).toBe(2);
    expect(err).toMatch(/different (days|windows)/);
  });
});
