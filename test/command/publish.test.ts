/** A published table hides small counts, and gives none of them away: by itself, by group, or from measure to measure. */
import { describe, expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNCIL, ON, file, folder, linesIn } from './folders.js';
import { ran, rows } from './run.js';

const published = async (path: string, ...options: string[]) =>
  rows((await ran(['publish', path, '--on', ON, ...options])).out);
const counted = async (path: string, ...options: string[]) =>
  rows((await ran(['indicators', path, '--on', ON, ...options])).out);
const small = (count: number): boolean => count >= 1 && count <= 5;

/** So many children, of whom some had three placements; by sex. */
function council(
  name: string,
  groups: readonly (readonly [sex: string, size: number, moved: number])[],
): string {
  const children = groups.flatMap(([sex, size, moved]) =>
    Array.from({ length: size }, (_, at) => ({ sex, id: `${sex}${at}`, moved: at < moved })),
  );
  const episode = (id: string, rest: string): string => `${id},${rest}`;
  return folder(name, {
    'header.csv': [
      'CHILD,SEX,DOB,ETHNIC',
      ...children.map(({ id, sex }) => `${id},${sex},02/04/2014,WBRI`),
    ].join('\n'),
    'episodes.csv': [
      'CHILD,DECOM,RNE,LS,PLACE,PL_POST,DEC,REC',
      ...children.flatMap(({ id, moved }) =>
        moved
          ? [
              episode(id, '01/05/2023,S,C2,U6,AA1 1AA,01/06/2025,X1'),
              episode(id, '01/06/2025,P,C2,K2,BB1 1BB,01/09/2025,X1'),
              episode(id, '01/09/2025,P,C2,U6,CC1 1CC,,'),
            ]
          : [episode(id, '01/05/2023,S,C2,U6,AA1 1AA,,')],
      ),
    ].join('\n'),
  });
}

describe('publish by the rules of a council', () => {
  it('rounds to whole per cent and shows what is large enough', async () => {
    const path = council('large', [
      ['F', 40, 9],
      ['M', 43, 10],
    ]);
    expect(await published(path, '--indicator', 'STAB-3PLUS', '--group-by', 'sex')).toMatchObject([
      { indicator: 'STAB-3PLUS', group: 'F', numerator: 9, denominator: 40, value: 23, unit: 'percent' },
      { group: 'M', numerator: 10, denominator: 43, value: 23 },
      { group: '(all)', numerator: 19, denominator: 83, value: 23 },
    ]);
  });

  it('hides a small count, those who are not in it, and one more group', async () => {
    const path = council('few', [
      ['F', 40, 2],
      ['M', 43, 10],
    ]);
    expect(await published(path, '--indicator', 'STAB-3PLUS', '--group-by', 'sex')).toMatchObject([
      { group: 'F', numerator: 'c', denominator: 40, value: 'c' },
      { group: 'M', numerator: 'c', denominator: 43, value: 'c' },
      { group: '(all)', numerator: 12, denominator: 83, value: 14 },
    ]);
    expect(
      await published(council('all but few', [['F', 40, 38]]), '--indicator', 'STAB-3PLUS'),
    ).toMatchObject([{ numerator: 'c', denominator: 40, value: 'c' }]);
  });

  it('has no group where nothing is grouped, and no line for what the return cannot give', async () => {
    const [row] = await published(council('plain', [['F', 40, 9]]), '--indicator', 'STAB-2Y');
    expect(Object.keys(row ?? {})).not.toContain('group');
    const none = await published(
      council('bands', [['F', 40, 9]]),
      '--indicator',
      'SDQ-AVG,CLA-12M',
      '--group-by',
      'sex',
    );
    expect(none.every((each) => each['indicator'] === 'CLA-12M')).toBe(true);
  });

  it.each([
    [[]],
    [['--group-by', 'sex']],
    [['--group-by', 'age']],
    [['--group-by', 'placement']],
    [['--group-by', 'legal-status']],
  ])('shows no count of 1 to 5 of the example council, nor two that differ by one: %j', async (options) => {
    for (const row of await published(COUNCIL, ...options)) {
      const { numerator, denominator, value } = row;
      for (const count of [numerator, denominator])
        if (typeof count === 'number') expect(small(count)).toBe(false);
      if (typeof numerator !== 'number' || typeof denominator !== 'number') {
        if (numerator !== 'z') expect(['c', 'z']).toContain(value);
        continue;
      }
      expect(small(denominator - numerator)).toBe(false);
    }
  });

  it('hides by group what the total less the other groups would be', async () => {
    const rowsOf = await published(COUNCIL, '--group-by', 'age');
    for (const id of new Set(rowsOf.map((row) => row['indicator']))) {
      const lines = rowsOf.filter((row) => row['indicator'] === id);
      for (const of of ['numerator', 'denominator']) {
        const hidden = lines.filter((row) => row[of] === 'c').length;
        expect([id, of, hidden === 1]).toEqual([id, of, false]);
      }
    }
  });

  it('hides in one measure what is hidden in another', async () => {
    const of = (all: readonly Record<string, unknown>[], id: string) =>
      all.find((row) => row['indicator'] === id);
    const truth = await counted(COUNCIL, '--ids', 'SDQ-RETURNED,SDQ-AVG');
    // Two have no score: whoever is told how many have, and of how many, is told that.
    expect([of(truth, 'SDQ-RETURNED')?.['numerator'], of(truth, 'SDQ-RETURNED')?.['denominator']]).toEqual([
      13, 15,
    ]);
    expect(of(truth, 'SDQ-AVG')?.['denominator']).toBe(13);
    const both = await published(COUNCIL, '--indicator', 'SDQ-RETURNED,SDQ-AVG,SDQ-CONCERN');
    expect(of(both, 'SDQ-RETURNED')).toMatchObject({ numerator: 'c', denominator: 15 });
    expect(of(both, 'SDQ-AVG')).toMatchObject({ denominator: 'c', value: 'c' });
    expect(of(both, 'SDQ-CONCERN')).toMatchObject({ denominator: 'c', value: 'c' });
    const alone = await published(COUNCIL, '--indicator', 'SDQ-AVG');
    expect(alone).toMatchObject([{ numerator: 'z', denominator: 13, value: 14.8 }]);
  });

  it('hides what is left of a whole whose other parts are shown', async () => {
    const bands = await published(COUNCIL, '--indicator', 'SDQ-NORMAL,SDQ-BORDERLINE,SDQ-CONCERN');
    expect(bands.filter((row) => row['numerator'] === 'c').length).not.toBe(1);
  });
});

describe('a ledger', () => {
  it('keeps what was published, and holds the next table of the same children against it', async () => {
    const path = council('ledger', [
      ['F', 40, 2],
      ['M', 43, 10],
    ]);
    const ledger = join(folder('ledger-place', {}), 'published.json');
    const first = await published(path, '--indicator', 'STAB-3PLUS', '--group-by', 'sex', '--ledger', ledger);
    expect(first.map((row) => row['numerator'])).toEqual(['c', 'c', 12]);
    // The same children by teams, one of which is all the women: they are hidden again.
    const lines = Array.from({ length: 40 }, (_, at) => `F${at},North`).join('\n');
    const teams = file('ledger-teams.csv', `CHILD,TEAM\n${lines}\n`);
    const args = ['--indicator', 'STAB-3PLUS,SW-3PLUS', '--groups', teams, '--ledger', ledger];
    const second = await published(path, ...args);
    expect(second.map((row) => row['numerator'])).toEqual(['c', 'c', 12]);
    expect((await ran(['publish', path, '--on', ON, ...args])).err).toMatch(
      /^Hidden: 2 of 6 counts, 1 of them/m,
    );
    const other = council('ledger-other', [['F', 40, 9]]);
    expect(
      (await ran(['publish', other, '--on', ON, '--indicator', 'STAB-3PLUS', '--ledger', ledger])).err,
    ).toMatch(/2 of its tables are of other days or other children/);
    const wrong = file('ledger-wrong.json', '[]');
    expect(
      await ran(['publish', path, '--on', ON, '--indicator', 'STAB-3PLUS', '--ledger', wrong]),
    ).toMatchObject({ code: 2, out: '' });
  });
});

describe('publish by the national rules', () => {
  it('rounds counts to the nearest ten, hides nothing, and takes the reading of halves', async () => {
    const path = council('national', [
      ['F', 45, 2],
      ['M', 21, 4],
    ]);
    const national = (...more: string[]) =>
      published(
        path,
        '--rules',
        'national',
        '--indicator',
        'STAB-3PLUS,DUR-LATEST',
        '--group-by',
        'sex',
        ...more,
      );
    expect(await national()).toMatchObject([
      { group: 'F', numerator: 0, denominator: 50, value: 4 },
      { group: 'M', numerator: 0, denominator: 20, value: 19 },
      { group: '(all)', numerator: 10, denominator: 70, value: 9 },
      { indicator: 'DUR-LATEST', numerator: 'z', denominator: 50, unit: 'days' },
      { numerator: 'z', denominator: 20 },
      { numerator: 'z', denominator: 70 },
    ]);
    expect((await national('--reading', 'nationalHalves=half-even'))[0]).toMatchObject({ denominator: 40 });
  });
});

describe('a published table', () => {
  const args = ['publish', COUNCIL, '--on', ON, '--indicator', 'STAB-3PLUS', '--group-by', 'age'];

  it('is Markdown with words, CSV or JSON lines', async () => {
    const page = (await ran([...args, '--format', 'table'])).out;
    expect(page).toMatch(/^\*\*The reporting year 1 April 2025 to 31 March 2026\. By age\.\*\*$/m);
    expect(page).toMatch(/^\| STAB-3PLUS \| Three or more placements in the year \| 10 to 15 \|/m);
    expect(page).toMatch(/\| All \|/);
    expect(page).toMatch(/^c: hidden, /m);
    const csv = linesIn((await ran([...args, '--format', 'csv'])).out);
    expect(csv[0]).toBe('indicator,title,group,numerator,denominator,value,unit');
    expect(csv.at(-1)).toMatch(/,\(all\),/);
  });

  it('takes groups of a file, and no group of the name of all', async () => {
    const teams = file('published-teams.csv', 'CHILD,TEAM\nX4127,North\n');
    const grouped = await published(COUNCIL, '--indicator', 'CLA-12M', '--groups', teams);
    expect(grouped.map((row) => row['group'])).toEqual(['(blank)', 'North', '(all)']);
    const all = file('published-all.csv', 'CHILD,TEAM\nX4127,(all)\n');
    const { code, err } = await ran(['publish', COUNCIL, '--on', ON, '--groups', all]);
    expect(code).toBe(2);
    expect(err).toMatch(/expected no group of the name \(all\)/);
  });

  it('leaves out what the return cannot give, and says so; asked for by name it is refused', async () => {
    const { code, out, err } = await ran(['publish', COUNCIL, '--on', ON]);
    expect(code).toBe(0);
    expect(err).toMatch(/^Left out, because the return cannot give them: .*EDU-PA/m);
    expect(out).not.toMatch(/EDU-PA|NI-101/);
    const asked = await ran(['publish', COUNCIL, '--on', ON, '--indicator', 'EDU-PA']);
    expect(asked).toMatchObject({ code: 2, out: '' });
  });
});

describe('statuses in a published table', () => {
  const asked = (...more: readonly string[]) =>
    ran(['publish', COUNCIL, '--on', ON, '--indicator', 'CLA', '--statuses', '--group-by', 'sex', ...more]);

  it('are the counts of the people, each group and all, hidden in one call with the measures', async () => {
    const { code, out } = await asked('--rules', 'national');
    expect(code).toBe(0);
    const statuses = rows(out).filter(({ indicator }) => `${indicator as string}`.startsWith('STATUS-'));
    expect(new Set(statuses.map(({ indicator }) => indicator)).size).toBe(7);
    const published = rows((await asked()).out);
    const valueOf = (id: string, group: string) =>
      published.find((row) => row['indicator'] === id && row['group'] === group)?.['value'];
    const all = ['STATUS-ELIGIBLE', 'STATUS-LOOKED-AFTER', 'CLA'].map((id) => valueOf(id, '(all)'));
    // Whoever is looked after is eligible or has no leaving-care status; children in short breaks are in no CLA.
    if (all.every((value) => typeof value === 'number'))
      expect(Number(all[0]) + Number(all[1])).toBeGreaterThanOrEqual(Number(all[2]));
    expect(published.filter(({ value }) => typeof value === 'number' && value >= 1 && value <= 5)).toEqual(
      [],
    );
    expect(all.filter((value) => value === 'c').length).not.toBe(1);
  });

  it('are held in the ledger with the measures: a second table shows nothing that the first hid', async () => {
    const ledger = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'published.json');
    const first = rows((await asked('--ledger', ledger)).out);
    const second = rows((await asked('--ledger', ledger)).out);
    expect(second).toEqual(first);
    const { out } = await ran([
      'publish',
      COUNCIL,
      '--on',
      ON,
      '--indicator',
      'CLA',
      '--statuses',
      '--group-by',
      'age',
      '--ledger',
      ledger,
    ]);
    const hiddenOfAll = (table: typeof first) =>
      table
        .filter(({ group, value }) => group === '(all)' && value === 'c')
        .map(({ indicator }) => indicator);
    expect(hiddenOfAll(rows(out))).toEqual(expect.arrayContaining(hiddenOfAll(first)));
  });
});
