/** `figures`: several years' returns in one long table. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { livesOf, returnOfYear } from '../../tools/make-council-returns.mjs';
import { yearNamed } from '../../src/command/input/years-given.js';
import { folder } from './folders.js';
import { ran, rows } from './run.js';

const lives = livesOf({ children: 120, until: '2025-03-31', seed: 31 });
const home = folder('years', {});
for (const year of [2023, 2024, 2025]) {
  const into = join(home, `${year - 1}-${String(year).slice(2)}`);
  mkdirSync(into, { recursive: true });
  for (const [name, text] of Object.entries(returnOfYear(lives, year)))
    writeFileSync(join(into, `${name}.csv`), text);
}
const of = (year: string): string => `${year}=${join(home, year)}`;

describe('figures', () => {
  it('takes a folder of folders, or each year by its name, alike', async () => {
    const whole = await ran(['figures', home, '--ids', 'STAB-3PLUS,CLA', '--format', 'csv']);
    const named = await ran([
      'figures',
      ...['2022-23', '2023-24', '2024-25'].flatMap((year) => ['--return', of(year)]),
      '--ids',
      'STAB-3PLUS,CLA',
      '--format',
      'csv',
    ]);
    expect(whole).toEqual({ ...named, code: 0, err: '' });
    expect(whole.out.split('\n')[0]).toBe(
      'council,year,window,from,to,measure,title,unit,group,numerator,denominator,value,lower,upper,reading,caution',
    );
    expect(whole.out.trimEnd().split('\n')).toHaveLength(7);
  });

  it('has the last year as `indicators` has it, and groups that add up to all', async () => {
    const { out } = await ran(['figures', home, '--ids', 'CLA', '--group-by', 'placement-group']);
    const last = rows(out).filter(({ year }) => year === '2024-25');
    const alone = rows(
      (await ran(['indicators', join(home, '2024-25'), '--on', '2025-03-31', '--ids', 'CLA'])).out,
    );
    expect(last[0]).toMatchObject({ group: 'all', value: alone[0]?.['value'] });
    expect(last.slice(1).reduce((sum, row) => sum + Number(row['value']), 0)).toBe(last[0]?.['value']);
    expect(last.slice(1).every(({ group }) => /^[A-Z]/.test(String(group)))).toBe(true);
  });

  it('counts each quarter by itself: no more than the year, and the quarters together no less', async () => {
    const asked = ['figures', home, '--ids', 'STARTED,MISSING-INCIDENTS'];
    const years = rows((await ran(asked)).out);
    const quarters = rows((await ran([...asked, '--every', 'quarter', '--alone'])).out);
    expect(quarters).toHaveLength(4 * years.length);
    for (const { year, measure, value } of years) {
      const parts = quarters.filter((row) => row['year'] === year && row['measure'] === measure);
      expect(parts.map(({ from }) => String(from).slice(5))).toEqual(['04-01', '07-01', '10-01', '01-01']);
      // A child who begins twice in a year, or is missing across the end of a quarter, is counted in two quarters.
      const values = parts.map((row) => Number(row['value']));
      expect(Math.max(...values)).toBeLessThanOrEqual(Number(value));
      expect(values.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(Number(value));
      expect(values.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(Number(value) * 2);
    }
  });

  it('by month, has no value where the years do not reach and says so', async () => {
    const { out } = await ran(['figures', home, '--every', 'month', '--ids', 'MISSING']);
    const found = rows(out);
    expect(found).toHaveLength(36);
    expect(found.map(({ value }) => value !== null)).toEqual([
      ...Array(11).fill(false),
      ...Array(25).fill(true),
    ]);
    expect(String(found[0]?.['caution'])).toMatch(/^Not covered: /);
  });

  it('lists nothing where the returns agree', async () => {
    expect(await ran(['figures', home, '--differences'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('refuses rows of another year than they are named, a year twice, and nothing at all', async () => {
    const wrong = await ran(['figures', `2021-22=${join(home, '2023-24')}`]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('is named the return of 2021-22, and its rows are of 2023-24');
    const twice = await ran(['figures', of('2023-24'), of('2023-24')]);
    expect(twice.err).toContain('the return of 2023-24 is there twice');
    expect((await ran(['figures'])).err).toContain('expected a folder of returns');
  });
});

it.each([
  ['2023-24', 2024],
  ['2023-2024', 2024],
  ['903_2023_24', 2024],
  ['2024', 2024],
  ['2024-03-31', 2024],
  ['2024-12-31', 2025],
  ['2023-25', null],
  ['latest', null],
])('a folder called %s is of the year that ends in %s', (name, year) => {
  expect(yearNamed(name)).toBe(year);
});
