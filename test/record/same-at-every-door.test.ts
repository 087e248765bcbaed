/** The same table through every door: what one door refuses or says, each refuses and says. */
import * as arrow from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableSource } from '../../src/ssda903/index.js';
import { readReturn, readReturnXml } from '../../src/ssda903/index.js';

type Table = readonly (readonly string[])[];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = (table: Table): string => table.map((row) => `${row.map(quoted).join(',')}\n`).join('');

/** Doors that are given the names and rows of a table as they stand. */
const DOORS: Readonly<Record<string, (table: Table) => TableSource>> = {
  text: (table) => ({ text: csv(table) }),
  'text cut anywhere': (table) => ({ text: csv(table).split('') }),
  bytes: (table) => ({ bytes: new TextEncoder().encode(csv(table)) }),
  lists: (table) => ({ rows: table }),
  objects: ([names = [], ...rows]) => ({
    rows: rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))),
  }),
  columns: ([names = [], ...rows]) => ({
    columns: Object.fromEntries(names.map((name, at) => [name, rows.map((row) => row[at])])),
  }),
  'batches of columns': ([names = [], ...rows]) => ({
    columns: rows.map((row) => Object.fromEntries(names.map((name, at) => [name, [row[at]]]))),
  }),
  arrow: ([names = [], ...rows]) => ({
    columns: new arrow.Table(
      Object.fromEntries(
        names.map((name, at) => [
          name,
          arrow.vectorFromArray(
            rows.map((row) => row[at] ?? ''),
            new arrow.Utf8(),
          ),
        ]),
      ),
    ),
  }),
};

const HEADER = 'CHILD,SEX,DOB,ETHNIC\n1,1,01/01/2010,WBRI\n2,2,01/01/2011,WBRI\n';
const NAMES = ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC', 'URN'];
const ROW = ['1', '01/04/2024', 'S', 'C2', 'U4', '', '', '100001'];

const through = (door: (table: Table) => TableSource, table: Table) => {
  const { rows, problems, records } = readReturn([
    { name: 'header.csv', text: HEADER },
    { ...door(table), table: 'episodes' },
  ]);
  return {
    rows: rows.episodes,
    told: problems
      .filter((problem) => problem.table === 'episodes' && problem.code !== 'missing-optional-column')
      .map(({ code, row, column, child }) => [code, row, column, child ?? null])
      .sort(),
    episodes: records.episodes,
  };
};

const HALVES = ['\uD83D', '\uDE00', 'a\uD83Db', '\uDE00\uD83D', '\uDBFF'] as const;

describe.each(Object.entries(DOORS))('through %s', (_, door) => {
  it.each(HALVES)('half of a character is refused in a column that is read (%j)', (half) => {
    const at = (place: number): Table => [
      NAMES,
      ROW,
      ROW.map((cell, column) => (column === place ? half : cell)),
    ];
    for (const place of NAMES.keys()) {
      const { rows, told } = through(door, at(place));
      expect(rows).toEqual({ read: 1, refused: 1 });
      expect(told).toEqual([['not-utf8', 2, null, place === 0 ? null : '1']]);
    }
  });

  it.each([...HALVES, '\uFFFD'])('and is no reason to refuse a row where nobody reads it (%j)', (half) => {
    const { rows, told } = through(door, [
      [...NAMES, 'TEAM'],
      [...ROW, half],
    ]);
    expect(rows).toEqual({ read: 1, refused: 0 });
    expect(told).toEqual([['unknown-column', null, 'TEAM', null]]);
  });

  it('both halves are one character', () => {
    const { rows } = through(door, [NAMES, ROW.map((cell, at) => (at === 7 ? '\u{1F600}' : cell))]);
    expect(rows).toEqual({ read: 1, refused: 0 });
  });

  it.each([
    ['Legal status', 'LS', 'C2', 'V2'],
    ['capitals', 'ls', 'C2', 'V2'],
    ['a space', ' LS ', 'C2', 'V2'],
    ['a sign', 'L_S', 'C2', 'V2'],
    ['a mark that is not seen', 'L\u200BS', 'C2', 'V2'],
    ['a byte-order mark', '\uFEFFLS', 'C2', 'V2'],
  ])(
    'a column that is there twice but for %s is said, and the first is read',
    (what, name, first, second) => {
      const { rows, told, episodes } = through(door, [
        [...NAMES, name === 'LS' ? 'L.S' : name],
        [...ROW.map((cell, at) => (at === 3 ? first : cell)), second],
      ]);
      expect([what, rows]).toEqual([what, { read: 1, refused: 0 }]);
      expect(told).toEqual([['duplicate-column', null, 'LS', null]]);
      expect(episodes.ls).toEqual(through(door, [NAMES, ROW]).episodes.ls);
    },
  );
});

describe('every door', () => {
  it('says the same of the same table', () => {
    const cell = fc.constantFrom('1', '2', '9', '', 'C2', '01/04/2024', '\uD83D', '\uFFFD', '\u{1F600}', ' ');
    const name = fc.constantFrom(...NAMES, 'child', 'Legal', 'team', 'l_s', 'place ', 'XX');
    const table = fc.uniqueArray(name, { minLength: 1, maxLength: 12 }).chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.tuple(...names.map(() => cell)) as fc.Arbitrary<string[]>, {
          minLength: 1,
          maxLength: 5,
        }),
      ),
    );
    fc.assert(
      fc.property(table, ([names, rows]) => {
        const whole = [[...names, ...NAMES.slice(0, 7).filter((each) => !names.includes(each))], ...rows];
        const width = whole[0]?.length ?? 0;
        const all: Table = whole.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? 'x'));
        // Rows of blanks alone are of another law: at the end they are none.
        const results = Object.values(DOORS).map((door) => through(door, all));
        for (const each of results.slice(1)) expect(each).toEqual(results[0]);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 0) > 100 ? 5000 : 100 },
    );
  });

  it('refuses a number that is not held exactly where it is read, and there alone', () => {
    const past = 2 ** 53;
    const [names, row]: readonly [string[], unknown[]] = [
      [...NAMES, 'TEAM'],
      [...ROW, ''],
    ];
    const given = (place: number): unknown[] => row.map((cell, at) => (at === place ? past : cell));
    const doors = (values: unknown[]): TableSource[] => [
      { header: names, rows: [values] },
      { rows: [Object.fromEntries(names.map((name, at) => [name, values[at]]))] },
      { columns: Object.fromEntries(names.map((name, at) => [name, [values[at]]])) },
      {
        columns: Object.fromEntries(
          names.map((name, at) => [name, values[at] === past ? Float64Array.of(past) : [values[at]]]),
        ),
      },
    ];
    for (const source of doors(given(0))) {
      const { rows, told } = through(() => source, []);
      expect(rows).toEqual({ read: 0, refused: 1 });
      expect(told).toContainEqual(['not-a-cell', 1, null, null]);
    }
    for (const source of doors(given(8)))
      expect(through(() => source, []).rows).toEqual({ read: 1, refused: 0 });
  });

  it('of XML too', () => {
    const episode = (post: string): string =>
      `<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER><EPISODE><DECOM>2024-04-01</DECOM><RNE>S</RNE><LS>C2</LS><PL>U4</PL><HOME_POST>${post}</HOME_POST></EPISODE></CHILD></EXPSSDA903>`;
    for (const half of [...HALVES, '\uFFFD'])
      for (const text of [episode(half), [...episode(half)], episode(half).split('')]) {
        const { rows, problems } = readReturnXml(text);
        expect(rows.episodes).toEqual({ read: 0, refused: 1 });
        expect(problems.map(({ code }) => code)).toContain('not-utf8');
      }
    expect(readReturnXml(episode('\u{1F600}').split('')).rows.episodes).toEqual({ read: 1, refused: 0 });
  });
});
