import { describe, expect, it } from 'vitest';
import type { TableProblem } from '../../src/record/tables/problems.js';
import { listingProblems } from '../../src/record/tables/problems.js';
import { readTables } from '../../src/record/tables/read.js';
import type { TableShape } from '../../src/record/tables/shape.js';
import type { TableSource } from '../../src/record/tables/source.js';

type Name = 'pupils' | 'absence' | 'notes';

const SHAPES: readonly TableShape<Name>[] = [
  { table: 'pupils', fileNames: ['pupils'], required: ['CHILD', 'UPN'], optional: ['YEAR'], extra: [] },
  {
    table: 'absence',
    fileNames: ['absence'],
    required: ['CHILD', 'SESSIONS'],
    optional: [],
    extra: ['TERM'],
  },
  {
    table: 'notes',
    fileNames: ['note', 'notesonpupils'],
    required: ['CHILD'],
    optional: [],
    extra: ['NOTE', 'BY'],
    unread: ['NOTE'],
  },
];
const OTHERS = { CHILD: ['Child ID', 'Person'], SESSIONS: ['Possible sessions'] };

function read(sources: readonly TableSource<Name>[]) {
  const problems: TableProblem<Name>[] = [];
  const taken: [Name, number, string][] = [];
  const rows = readTables(
    sources,
    SHAPES,
    listingProblems((problem) => problems.push(problem)),
    (table, at) => (cells, row) => {
      const child = cells.text(at('CHILD'));
      if (child !== '') taken.push([table, row, child]);
      return child !== '';
    },
    OTHERS,
  );
  return {
    rows,
    taken,
    problems: problems.map(({ code, table, row, column }) => [code, table, row, column]),
  };
}

describe('tables of any kind', () => {
  it('finds columns by any of their names, and the table by them', () => {
    const { rows, taken, problems } = read([
      { name: 'x.csv', text: 'possible_sessions, child id ,Notes\n12,a,\n10,b,"two\r\nlines"\n' },
    ]);
    expect(rows).toEqual({
      pupils: { read: 0, refused: 0 },
      absence: { read: 2, refused: 0 },
      notes: { read: 0, refused: 0 },
    });
    expect(taken).toEqual([
      ['absence', 1, 'a'],
      ['absence', 2, 'b'],
    ]);
    expect(problems).toEqual([['unknown-column', 'absence', null, 'NOTES']]);
  });

  it('accounts for every row of every source, and numbers them on', () => {
    const { rows, taken, problems } = read([
      { table: 'absence', text: 'CHILD,SESSIONS\n1,2\n"1"x,2\n1\n' },
      { table: 'absence', rows: [{ Person: 2, sessions: 3 }, null as never, { Person: null }, {}] },
      { table: 'absence', rows: [['CHILD', 'SESSIONS'], ['3', '4'], ['5'], ['', '']] },
    ]);
    expect(rows.absence).toEqual({ read: 3, refused: 6 });
    expect(taken.map(([, row, child]) => [row, child])).toEqual([
      [1, '1'],
      [4, '2'],
      [8, '3'],
    ]);
    expect(problems).toEqual([
      ['broken-quotes', 'absence', 2, null],
      ['short-row', 'absence', 3, null],
      ['not-a-row', 'absence', 5, null],
      ['blank-row', 'absence', 6, null],
      ['blank-row', 'absence', 7, null],
      ['short-row', 'absence', 9, null],
      ['blank-rows-at-end', 'absence', null, null],
    ]);
  });

  it('reads tables in their own order, and each from its sources as they come', () => {
    const { taken } = read([
      { table: 'notes', text: 'CHILD\na\n' },
      { table: 'absence', text: 'CHILD,SESSIONS\nb,1\n' },
      { table: 'pupils', text: 'CHILD,UPN\nc,1\n' },
      { table: 'absence', text: 'CHILD,SESSIONS\nd,1\n' },
    ]);
    expect(taken).toEqual([
      ['pupils', 1, 'c'],
      ['absence', 1, 'b'],
      ['absence', 2, 'd'],
      ['notes', 1, 'a'],
    ]);
  });

  it('passes over the blank rows that a spreadsheet leaves at the end, and not those between rows', () => {
    const { rows, problems } = read([{ table: 'absence', text: 'CHILD,SESSIONS\n1,2\n,\n3,4\n,\n,,,\n' }]);
    expect(rows.absence).toEqual({ read: 2, refused: 1 });
    expect(problems).toEqual([
      ['blank-row', 'absence', 2, null],
      ['blank-rows-at-end', 'absence', null, null],
    ]);
  });

  it('refuses a cell that is no UTF-8 where it is read, and not where it is passed over', () => {
    const { rows, problems } = read([
      { table: 'absence', text: 'CHILD,SESSIONS,SCHOOL\n\uFFFD,2,a\n\uFFFD,2,b\n1,2,Caf\uFFFD\n' },
    ]);
    expect(rows.absence).toEqual({ read: 1, refused: 2 });
    expect(problems.slice(1)).toEqual([
      ['not-utf8', 'absence', 1, null],
      ['not-utf8', 'absence', 2, null],
    ]);
  });

  it('refuses no row for a cell in a column that it passes over', () => {
    const { rows, problems } = read([
      { table: 'notes', text: 'CHILD,NOTE,BY\n1,\uFFFD,a\n2,b,\uFFFD\n\uFFFD,b,c\n' },
      {
        table: 'notes',
        rows: [
          { CHILD: 1, NOTE: Number.NaN },
          { CHILD: 1, BY: Number.NaN },
        ],
      },
    ]);
    expect(rows.notes).toEqual({ read: 2, refused: 3 });
    expect(problems).toEqual([
      ['not-utf8', 'notes', 2, null],
      ['not-utf8', 'notes', 3, null],
      ['not-a-cell', 'notes', 5, null],
    ]);
  });

  it('gives the cells of a row that it refuses as far as they can be told apart', () => {
    const refused: (readonly string[])[] = [];
    readTables(
      [
        {
          table: 'absence',
          rows: [['CHILD', 'SESSIONS'], ['1'], ['2', '3', '4'], [5, Number.NaN], {} as never],
        },
        { table: 'absence', text: 'CHILD,SESSIONS\n"6",x"\n"7"8,9\n,\n1,2\n' },
      ],
      SHAPES,
      { ofTable: () => undefined, ofRow: (_code, _table, _row, cells) => refused.push(cells) },
      () => () => true,
    );
    expect(refused).toEqual([['1'], ['2', '3', '4'], ['5', ''], [''], ['78', '9\n'], []]);
  });

  it('has a line of names that ends, or is no table', () => {
    const endless = `CHILD,SESSIONS,${'x'.repeat(1_000_000)}`;
    expect(read([{ table: 'absence', name: 'a.csv', text: endless }]).problems).toEqual([
      ['too-many-columns', 'absence', null, null],
    ]);
  });

  it('takes a header that is no list for none', () => {
    for (const header of ['CHILD', 7, {}] as never[])
      expect(read([{ table: 'absence', header, rows: [['1', '2']] }]).problems).toEqual([
        ['no-column-names', 'absence', null, null],
      ]);
  });

  it('stops at a line of more than a million characters, and goes on with the next', () => {
    const long = 'x'.repeat(3_000_000);
    const { rows, problems } = read([{ table: 'absence', text: `CHILD,SESSIONS\n1,2\n${long}\r\n3,4\n` }]);
    expect(rows.absence).toEqual({ read: 2, refused: 1 });
    expect(problems).toEqual([['line-too-long', 'absence', 2, null]]);
    expect(read([{ text: `${long}\n1,2\n` }]).problems).toEqual([['too-many-columns', null, null, null]]);
    expect(read([{ text: `${'CHILD,'.repeat(160_000)}\n1,2\n` }]).problems).toEqual([
      ['too-many-columns', null, null, null],
    ]);
  });

  it('takes no two numbers for one', () => {
    const past = [9007199254740992, 9007199254740994, Number.NaN, 1e300, 9007199254740991, 10n ** 20n];
    const { rows, taken, problems } = read([
      { table: 'absence', rows: past.map((CHILD) => ({ CHILD, SESSIONS: 1 })) },
    ]);
    expect(rows.absence).toEqual({ read: 2, refused: 4 });
    expect(taken.map(([, , child]) => child)).toEqual(['9007199254740991', '100000000000000000000']);
    expect(problems.map(([code]) => code)).toEqual(Array(4).fill('not-a-cell'));
  });

  it('tells the table by its name and its columns, and believes the columns', () => {
    const told = (name: string, header: string, table?: Name) =>
      read([{ name, text: `${header}\n`, ...(table === undefined ? {} : { table }) }]).problems.map(
        ([code, of]) => [code, of],
      );
    // Folders, endings, capitals and signs are passed over.
    expect(told('C:\\a\\2025 Absence.CSV', 'Child,Sessions,TERM')).toEqual([]);
    expect(told('x/absence-of-pupils.csv', 'CHILD,SESSIONS')).toEqual([]);
    expect(told('absence.csv', 'CHILD,UPN,YEAR')).toEqual([['file-name-misleads', 'pupils']]);
    expect(told('1.csv', 'CHILD,UPN,YEAR')).toEqual([]);
    expect(told('', 'CHILD,UPN,YEAR')).toEqual([]);
    // A table that is named by who gives it is that table.
    expect(told('absence.csv', 'CHILD,UPN', 'absence')).toEqual([['missing-required-column', 'absence']]);
    // What two tables have tells neither; a column that a named table has shows that it is that one.
    expect(told('1.csv', 'CHILD')).toEqual([['not-a-known-table', null]]);
    expect(told('pupils.csv', 'CHILD')).toEqual([['missing-required-column', 'pupils']]);
    expect(told('pupils.csv', 'SHOE')).toEqual([['not-a-known-table', null]]);
    // What is named as one of two tables whose columns it has is that one, though it has more of the other's.
    expect(told('absence.csv', 'CHILD,UPN,SESSIONS,YEAR')).toEqual([
      ['unknown-column', 'absence'],
      ['unknown-column', 'absence'],
    ]);
    // Without a name it is that of which more is there, and of two the first.
    expect(told('1.csv', 'CHILD,UPN,SESSIONS,TERM')).toEqual([['unknown-column', 'absence']]);
    expect(told('1.csv', 'CHILD,UPN,SESSIONS')).toEqual([
      ['missing-optional-column', 'pupils'],
      ['unknown-column', 'pupils'],
    ]);
    expect(told('1.csv', 'CHILD,NOTE')).toEqual([]);
    expect(told('pupils-note.csv', 'CHILD,NOTE')).toEqual([['file-name-misleads', 'notes']]);
    // Of two names in one the longer counts.
    expect(told('notes on pupils.csv', 'CHILD')).toEqual([]);
    expect(told('pupils.csv', '')).toEqual([['no-column-names', null]]);
    expect(read([{ table: 'pupils', text: '' }]).problems).toEqual([
      ['no-column-names', 'pupils', null, null],
    ]);
  });

  it('tells rows by columns that one table alone has, and not by those of two', () => {
    const told = (row: Readonly<Record<string, number>>) => {
      const { rows, problems } = read([{ rows: [row] }]);
      const refused = Object.entries(rows).flatMap(([table, count]) => (count.refused > 0 ? [table] : []));
      return { refused, isNone: problems.some(([code]) => code === 'not-a-known-table') };
    };
    // None has a child, without whom no table is whole.
    expect(told({ YEAR: 9 })).toEqual({ refused: ['pupils'], isNone: false });
    expect(told({ TERM: 1 })).toEqual({ refused: ['absence'], isNone: false });
    expect(told({ YEAR: 9, TERM: 1 })).toEqual({ refused: [], isNone: true });
    expect(told({ TERM: 1, BY: 1 })).toEqual({ refused: [], isNone: true });
  });

  it('has a thousand columns at most, and tells of the table where it was named', () => {
    const header = (more: number): string =>
      ['CHILD', 'UPN', 'YEAR', ...Array<string>(more).fill('')].join(',');
    expect(read([{ text: header(997) }]).problems).toEqual([]);
    expect(read([{ text: header(998) }]).problems).toEqual([['too-many-columns', null, null, null]]);
    expect(read([{ table: 'pupils', text: header(998) }]).problems).toEqual([
      ['too-many-columns', 'pupils', null, null],
    ]);
  });

  it('tells the name of a strange column, and the place of one that may be anything', () => {
    const strange = (name: string) =>
      read([{ text: `CHILD,UPN,YEAR,${name}\n` }]).problems.map(([code, , , column]) => [code, column]);
    for (const [name, column] of [
      ['  school ', 'SCHOOL'],
      ['_a-1.b c', '_A-1.B C'],
      ['a1234', 'A1234'],
      ['a12345', 'number 4'],
      ['a12 12345', 'number 4'],
      ['1a', 'number 4'],
      ['a@b', 'number 4'],
      [`a${'b'.repeat(40)}`, `A${'B'.repeat(40)}`],
      [`a${'b'.repeat(41)}`, 'number 4'],
    ] as const)
      expect(strange(name)).toEqual([['unknown-column', column]]);
    expect(strange('')).toEqual([]);
    expect(strange('upn')).toEqual([['duplicate-column', 'UPN']]);
    expect(strange('shoe,Shoe')).toEqual([
      ['unknown-column', 'SHOE'],
      ['duplicate-column', 'SHOE'],
    ]);
    expect(read([{ text: 'CHILD,UPN\n' }]).problems).toEqual([
      ['missing-optional-column', 'pupils', null, 'YEAR'],
    ]);
  });

  it('tells names that objects and batches have and no table has, each once', () => {
    const rows = [
      { CHILD: 'a', SESSIONS: 1, '1x': 2 },
      { CHILD: 'b', SESSIONS: 1, Shoe: 2, '2x': 3, Person: 'c' },
      { Person: 'd', CHILD: 'e', SESSIONS: 1, shoe: 1 },
    ];
    const found = read([{ table: 'absence', rows }]);
    expect(found.taken.map(([, , child]) => child)).toEqual(['a', 'b', 'd']);
    // The columns of the table come before those that are none.
    expect(found.problems.map(([code, , , column]) => [code, column])).toEqual([
      ['unknown-column', 'number 3'],
      ['unknown-column', 'SHOE'],
      ['unknown-column', 'number 5'],
      ['duplicate-column', 'CHILD'],
    ]);
    const batches = [
      { CHILD: ['a'], SESSIONS: ['1'] },
      { SESSIONS: ['1'], Person: ['b'], CHILD: ['c'], Hobby: ['d'] },
      { CHILD: ['e'], SESSIONS: ['1'], TERM: ['f'] },
    ];
    const columns = read([{ table: 'absence', columns: batches }]);
    expect(columns.taken).toEqual([
      ['absence', 1, 'a'],
      ['absence', 2, 'b'],
      ['absence', 3, 'e'],
    ]);
    expect(columns.problems.map(([code, , , column]) => [code, column])).toEqual([
      ['unknown-column', 'HOBBY'],
      ['duplicate-column', 'CHILD'],
    ]);
    // Of batches that come one by one the names of the first are known.
    expect(read([{ table: 'absence', columns: new Set(batches) }]).problems).toEqual([
      ['unknown-column', 'absence', null, 'HOBBY'],
      ['unknown-column', 'absence', null, 'TERM'],
      ['duplicate-column', 'absence', null, 'CHILD'],
    ]);
  });

  it('has rows whose cells are blank in whatever form they are given', () => {
    const cells = [
      ['1', '2'],
      ['', ''],
      ['3', '4'],
      ['', ''],
    ];
    const column = (at: number): (string | null)[] => cells.map((row) => row[at] || null);
    const one = (values: readonly unknown[]) => ({ length: values.length, get: (at: number) => values[at] });
    const expected = {
      rows: {
        pupils: { read: 0, refused: 0 },
        absence: { read: 2, refused: 1 },
        notes: { read: 0, refused: 0 },
      },
      taken: [
        ['absence', 1, '1'],
        ['absence', 3, '3'],
      ],
      problems: [
        ['blank-row', 'absence', 2, null],
        ['blank-rows-at-end', 'absence', null, null],
      ],
    };
    const header = ['CHILD', 'SESSIONS'];
    for (const source of [
      { text: [header, ...cells].map((row) => row.join(',')).join('\n') },
      { rows: [header, ...cells] },
      { header, rows: cells },
      { columns: { CHILD: column(0), SESSIONS: column(1) } },
      { columns: { CHILD: one(column(0)), SESSIONS: one(column(1)) } },
    ])
      expect(read([{ table: 'absence', ...source }])).toEqual(expected);
    // Objects have no rows that a spreadsheet left.
    const objects = read([
      { table: 'absence', rows: cells.map(([CHILD, SESSIONS]) => ({ CHILD, SESSIONS })) },
    ]);
    expect(objects.rows.absence).toEqual({ read: 2, refused: 2 });
    // A row that begins with a space is one, and refused by who reads it or not.
    expect(read([{ table: 'absence', text: 'CHILD,SESSIONS\n ,\n1,2\n' }]).rows.absence.read).toBe(2);
  });

  it('says what is no table, and refuses a name that there is not', () => {
    expect(read([{ name: 'photos.csv', text: 'a,b\n' }]).problems).toEqual([
      ['not-a-known-table', null, null, null],
    ]);
    expect(() => read([{ table: 'schools' as Name, text: 'a\n' }])).toThrow('pupils, absence');
    expect(() => read([{ table: 'pupils' }])).toThrow('text');
  });
});
