/** Whatever stands first in a table, the others of its rows are read, and what stands first is refused as any row is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEducation } from '../../src/education/index.js';
import { readSsd } from '../../src/ssd/index.js';
import type { TableSource } from '../../src/ssda903/index.js';
import { readReturn } from '../../src/ssda903/index.js';

type Row = Readonly<Record<string, string>>;
type Rows = readonly unknown[];

const HEADER: Row[] = [
  { CHILD: '1', SEX: '1', DOB: '01/01/2010', ETHNIC: 'WBRI' },
  { CHILD: '2', SEX: '2', DOB: '01/01/2011', ETHNIC: 'WBRI' },
];
const NAMES = ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC', 'CIN', 'PLACE_PROVIDER', 'URN', 'PL_LA'];
const episode = (...cells: string[]): Row =>
  Object.fromEntries(NAMES.map((name, at) => [name, cells[at] ?? '']));
const EPISODES = [
  episode('1', '01/04/2023', 'S', 'C2', 'U4', '01/06/2024', 'X1', 'N1', 'PR1'),
  episode('1', '01/06/2024', 'P', 'C2', 'U4', '', '', 'N1', '', '100001', 'ENG'),
  episode('2', '01/04/2024', 'S', 'C2', 'U4'),
];

/** What is no row that names anything, and what is said of it before rows that are objects, and before lists. */
const NAMELESS: readonly (readonly [what: string, row: unknown, ofObjects: string, ofLists: string])[] = [
  ['null', null, 'not-a-row', 'not-a-row'],
  ['undefined', undefined, 'not-a-row', 'not-a-row'],
  ['a number', 7, 'not-a-row', 'not-a-row'],
  ['a text', 'CHILD,DECOM', 'not-a-row', 'not-a-row'],
  ['yes', true, 'not-a-row', 'not-a-row'],
  ['an empty object', {}, 'blank-row', 'not-a-row'],
  ['an object without columns', new Map([['CHILD', '1']]), 'blank-row', 'not-a-row'],
  ['an empty list', [], 'not-a-row', 'blank-row'],
  ['a list of blanks', ['', null, ' '], 'not-a-row', 'blank-row'],
  [
    'an object that gives nothing',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('mine');
        },
      },
    ),
    'not-a-row',
    'not-a-row',
  ],
];

const lists = (rows: readonly Row[], bad: Rows = []): Rows => [
  ...bad,
  NAMES,
  ...rows.map((row) => NAMES.map((name) => row[name])),
];
const written = (rows: readonly Row[]): Rows =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));

/** What is said of a table that lacks a column, and of children whose episodes were refused. */
const NOT_OF_ROWS = [
  'missing-optional-column',
  'mostly-refused',
  'no-usable-row',
  'child-without-episodes',
  'no-episodes-table',
];

function read(source: TableSource) {
  const { rows, problems, records } = readReturn([{ table: 'header', rows: HEADER }, source]);
  return {
    rows: rows.episodes,
    told: problems
      .filter(({ code }) => !NOT_OF_ROWS.includes(code))
      .map(({ code, table, row }) => [code, table, row]),
    episodes: records.episodes,
  };
}

/** How a source tells which table it is. */
const TOLD_BY: readonly (readonly [string, TableSource])[] = [
  ['table', { table: 'episodes' }],
  ['the name of its file', { name: '2025/Episodes.json' }],
  ['its columns', {}],
];

const PLAIN = read({ table: 'episodes', rows: EPISODES });
const withBadFirst = (code: string) => ({
  ...PLAIN,
  rows: { read: 3, refused: 1 },
  told: [[code, 'episodes', 1]],
  episodes: expect.anything() as unknown,
});

it('reads them where nothing is wrong', () => {
  expect(PLAIN.rows).toEqual({ read: 3, refused: 0 });
  expect(PLAIN.told).toEqual([]);
});

describe.each(TOLD_BY)('a table told by %s', (_, by) => {
  it.each(NAMELESS)('that begins with %s', (_what, row, ofObjects, ofLists) => {
    expect(read({ ...by, rows: [row, ...EPISODES] as never })).toEqual(withBadFirst(ofObjects));
    expect(read({ ...by, rows: lists(EPISODES, [row]) as never })).toEqual(withBadFirst(ofLists));
  });

  it('that begins with a hole, or comes one by one', () => {
    const sparse = Array<unknown>(1).concat(EPISODES);
    expect(read({ ...by, rows: sparse as never })).toEqual(withBadFirst('not-a-row'));
    expect(read({ ...by, rows: new Set([null, ...EPISODES]) as never })).toEqual(withBadFirst('not-a-row'));
  });

  it('that has nothing but what is no row has each refused where the table is known', () => {
    for (const rows of [[null], [undefined, 7, 'x'], [{}, null]]) {
      const { rows: counted, told } = read({ ...by, rows: rows as never });
      const isKnown = by.table !== undefined || by.name !== undefined;
      expect(counted).toEqual({ read: 0, refused: isKnown ? rows.length : 0 });
      expect(told).toHaveLength(isKnown ? rows.length : 1);
    }
  });

  it('whose first rows leave out what later ones have', () => {
    for (const rows of [EPISODES, [...EPISODES].reverse()])
      expect(read({ ...by, rows: written(rows) as never })).toEqual(read({ table: 'episodes', rows }));
    // Ends are in no row of stays that all go on.
    const open = EPISODES.slice(2);
    expect(read({ ...by, rows: written(open) as never })).toEqual(read({ table: 'episodes', rows: open }));
  });

  it('whose rows are one object again and again', () => {
    function* oneObject() {
      const row: Record<string, unknown> = {};
      for (const each of written(EPISODES)) {
        for (const name of Object.keys(row)) delete row[name];
        yield Object.assign(row, each);
      }
    }
    expect(read({ ...by, rows: oneObject() })).toEqual(PLAIN);
  });
});

describe('blank rows above the line of names', () => {
  const csv = lists(EPISODES).map((row) => (row as readonly string[]).join(','));
  it.each(TOLD_BY)('are refused in text as in lists, told by %s', (_, by) => {
    for (const above of [[','], ['', ' , ,'], [`${','.repeat(20)}`]])
      expect(read({ ...by, text: [...above, ...csv, ''].join('\n') })).toEqual(withBadFirst('blank-row'));
  });

  it('are no rows where nothing follows', () => {
    const [names = ''] = csv;
    for (const source of [{ text: `,,\n,\n${names}\n` }, { rows: [['', ''], [''], names.split(',')] }])
      expect(read({ table: 'episodes', ...source })).toMatchObject({
        rows: { read: 0, refused: 0 },
        told: [['blank-rows-at-end', 'episodes', null]],
      });
    expect(read({ table: 'episodes', text: ',,\n,,\n' }).told).toEqual([
      ['no-column-names', 'episodes', null],
    ]);
  });
});

describe('every door', () => {
  it('reads what rows leave out as a file with blanks there', () => {
    const cell = (name: string) => (name === 'CHILD' ? fc.constantFrom('1', '2') : blankOr(name));
    const blankOr = (name: string) => fc.constantFrom('', EPISODES[0]?.[name] ?? '');
    const row = fc.record(Object.fromEntries(NAMES.map((name) => [name, cell(name)])));
    const bad = fc.constantFrom(...NAMELESS.map(([, each]) => each));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.array(bad, { maxLength: 3 }),
        (rows, before) => {
          const all = [...before, ...written(rows)];
          const [named, ...others] = TOLD_BY.map(([, by]) => read({ ...by, rows: all as never }));
          expect(named?.rows).toEqual({
            ...named?.rows,
            read: read({ table: 'episodes', rows: lists(rows) as never }).rows.read,
          });
          expect(named?.rows.refused).toBeGreaterThanOrEqual(before.length);
          // Of no name, and with the child alone in each row, nothing tells one table from another.
          const tells = rows.some((each) => NAMES.slice(1).some((name) => each[name] !== ''));
          expect(others[0]).toEqual(named);
          if (tells) expect(others[1]).toEqual(named);
          else expect(others[1]?.told).toEqual([['not-a-903-table', null, null]]);
        },
      ),
    );
  });

  it('of a school too', () => {
    const { records } = readReturn([
      { table: 'header', rows: HEADER },
      { table: 'episodes', rows: EPISODES },
    ]);
    const plans = [
      { CHILD: '1', Status: 'Completed' },
      { CHILD: '2', 'PEP date': '15/10/2024' },
    ];
    const reads = (source: object) => {
      const { rows, problems } = readEducation([source], { records, academicYear: '2024/25' });
      return { rows: rows[0], codes: problems.map(({ code, row }) => [code, row]) };
    };
    const plain = reads({ name: 'peps.csv', table: 'peps', rows: plans });
    for (const by of [{ name: 'peps.csv' }, { name: 'peps.csv', table: 'peps' }]) {
      expect(reads({ ...by, rows: plans })).toEqual(plain);
      for (const [, row, code] of NAMELESS) {
        const { rows, codes } = reads({ ...by, rows: [row, ...plans] });
        expect(rows).toMatchObject({ table: 'peps', rows: 3, refused: Number(plain.rows?.refused) + 1 });
        expect(codes).toContainEqual([code, 1]);
      }
    }
    expect(reads({ rows: plans }).rows).toMatchObject({ table: 'peps', rows: 2 });
    expect(reads({ name: 'peps.csv', rows: [null] }).rows).toMatchObject({
      table: 'peps',
      rows: 1,
      refused: 1,
    });
  });

  it('of the safeguarding dataset too', () => {
    const people = [
      { pers_person_id: 'a', pers_dob: '2010-01-01' },
      { pers_person_id: 'b', pers_dob: '2011-01-01', pers_sex: 'F' },
    ];
    const reads = (source: object) => {
      const { rows, problems } = readSsd([source], { extractedOn: '2025-03-31', windowYears: 6 });
      return { rows: rows.ssd_person, codes: problems.map(({ code, row }) => [code, row]) };
    };
    for (const by of [{ name: 'ssd_person.csv' }, { table: 'ssd_person' }, {}]) {
      const plain = reads({ ...by, rows: people });
      expect(plain.rows).toEqual({ read: 2, refused: 0 });
      for (const [, row, code] of NAMELESS) {
        const { rows, codes } = reads({ ...by, rows: [row, ...people] });
        expect(rows).toEqual({ read: 2, refused: 1 });
        expect(codes).toContainEqual([code, 1]);
      }
    }
  });
});

describe('batches of columns', () => {
  const batch = (rows: readonly Row[]) =>
    Object.fromEntries(
      NAMES.filter((name) => rows.some((row) => row[name] !== '')).map((name) => [
        name,
        rows.map((row) => row[name] ?? ''),
      ]),
    );
  const needed = ['DEC', 'REC'];
  const whole = (rows: readonly Row[]) => ({
    ...batch(rows),
    ...Object.fromEntries(needed.map((name) => [name, rows.map((row) => row[name] ?? '')])),
  });

  it.each(TOLD_BY)('leave out what is blank in them, told by %s', (_, by) => {
    const [first, second, third] = EPISODES.map((row) => whole([row]));
    for (const batches of [
      [first, second, third],
      [{}, first, {}, second, third],
      [null, 7, first, second, third],
    ]) {
      const { told, ...read903 } = read({ ...by, columns: batches as never });
      expect(read903).toEqual({ rows: PLAIN.rows, episodes: PLAIN.episodes });
      expect(told.map(([code]) => code)).toEqual(batches.includes(null) ? ['unreadable-source'] : []);
    }
  });

  it('are refused where they leave out what the table cannot be used without', () => {
    const { DEC: _, ...without } = whole(EPISODES.slice(2));
    const { rows, told } = read({
      table: 'episodes',
      columns: [whole(EPISODES.slice(0, 2)), without] as never,
    });
    expect(rows).toEqual({ read: 2, refused: 1 });
    expect(told).toEqual([['short-row', 'episodes', 3]]);
  });
});
