/** Distances and places from postcodes: by hand, beside a naive count, and without a postcode in anything written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { livesOf, returnOfYear } from '../../tools/make-council-returns.mjs';
import { file, folder } from './folders.js';
import { ran, rows } from './run.js';

const lives = livesOf({ children: 80, until: '2025-03-31', seed: 41 });
const tables = returnOfYear(lives, 2025);
const [head = '', ...episodes] = (tables['episodes'] ?? '').trimEnd().split('\n');
const blank = folder('blank', {
  ...Object.fromEntries(Object.entries(tables).map(([name, text]) => [`${name}.csv`, text])),
  // A council's own return has neither column.
  'episodes.csv': [head, ...episodes].map((row) => row.split(',').slice(0, 13).join(',')).join('\n'),
});
/** Every invented postcode at a place of its own; one in nine is left out, and one in four is in another district. */
const posts = [...new Set(episodes.map((row) => row.split(',')[11] ?? ''))].sort();
const placed = posts.map((post, at) => ({
  post,
  easting: 400_000 + at * 1_370,
  northing: 280_000 + ((at * 7_919) % 60_000),
  district: at % 4 === 3 ? 'E09000001' : 'E08000027',
  isThere: at % 9 !== 0,
}));
const home = { post: 'ZX1 1AA', easting: 390_000, northing: 290_000, district: 'E08000027', isThere: true };
const directory = file(
  'directory.csv',
  `pcd,pcd2,pcds,dointr,oscty,oslaua,oseast1m,osnrth1m\n${[home, ...placed]
    .filter(({ isThere }) => isThere)
    .map(({ post, easting, northing, district }) => {
      const short = post.replace(' ', '');
      return `"${short}","${post}","${post}","199806","E99999999","${district}",${easting},${String(northing).padStart(7, '0')}`;
    })
    .join('\n')}\n"QQ1 1QQ","QQ1 1QQ","QQ1 1QQ","199806","","E08000027",,\n`,
);

describe('--postcodes', () => {
  const asked = (path: string, ...options: string[]) =>
    ran(['indicators', path, '--on', '2025-03-31', '--ids', 'DIST-20M,DIST-20M-OUT,LOC-OUT', ...options]);

  it('counts what could not be counted, as a naive count does', async () => {
    const without = rows((await asked(blank)).out);
    expect(without.every(({ status }) => status === 'not-computable')).toBe(true);
    const { out, err, code } = await asked(blank, '--postcodes', directory, '--area', 'E08000027');
    expect(code).toBe(0);
    const placeOf = new Map(
      [home, ...placed].filter(({ isThere }) => isThere).map((each) => [each.post, each]),
    );
    const open = episodes
      .map((row) => row.split(','))
      .filter((cells) => cells[7] === '' && cells[3] !== 'V4' && cells[3] !== 'V3');
    const far = open.filter((cells) => {
      const to = placeOf.get(cells[11] ?? '');
      if (to === undefined) return false;
      const miles =
        Math.sqrt((to.easting - home.easting) ** 2 + (to.northing - home.northing) ** 2) / 1000 / 1.6093;
      return Math.round(miles * 10) / 10 > 20;
    });
    const outside = open.filter((cells) => placeOf.get(cells[11] ?? '')?.district === 'E09000001');
    expect(rows(out).map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [far.length, open.length],
      [far.filter((cells) => outside.includes(cells)).length, open.length],
      [outside.length, open.length],
    ]);
    expect(far.length).toBeGreaterThan(5);
    expect(err).toMatch(/not found/);
  });

  it('keeps what the return holds, and lists what differs', async () => {
    const whole = folder(
      'whole',
      Object.fromEntries(Object.entries(tables).map(([name, text]) => [`${name}.csv`, text])),
    );
    const before = rows((await asked(whole)).out).map(({ numerator }) => numerator);
    const after = await asked(whole, '--postcodes', directory, '--area', 'E08000027');
    expect(rows(after.out).map(({ numerator }) => numerator)).toEqual(before);
    const list = rows((await ran(['distances', whole, '--postcodes', directory, '--area', 'E08000027'])).out);
    expect(list.length).toBeGreaterThan(100);
    expect(list.some(({ column }) => column === 'PL_LOCATION')).toBe(true);
    expect(after.err).toContain(`${list.length} values of the return`);
  });

  it('writes no postcode out', async () => {
    const { out, err } = await ran(['distances', blank, '--postcodes', directory]);
    expect(out + err).not.toMatch(/ZX\d/);
    expect(err).toContain('no location inside or outside the area is worked out');
  });

  it('refuses a file that is no directory, and an area that is not in it', async () => {
    const other = join(blank, 'header.csv');
    expect((await asked(blank, '--postcodes', other)).err).toContain('expected columns of the postcode');
    expect((await asked(blank, '--postcodes', directory, '--area', 'E06000001')).err).toContain(
      'no postcode of',
    );
    expect((await asked(blank, '--area', 'E06000001')).code).toBe(2);
    expect(readFileSync(directory, 'utf8')).toContain('oseast1m');
    writeFileSync(directory, readFileSync(directory));
  });
});
