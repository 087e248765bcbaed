import { describe, expect, it } from 'vitest';
import type { TableProblem } from '../../src/record/tables/problems.js';
import { listingProblems } from '../../src/record/tables/problems.js';
import { readTables } from '../../src/record/tables/read.js';
import type { TableShape } from '../../src/record/tables/shape.js';
import type { TableSource } from '../../src/record/tables/source.js';

type Name = 'pupils' | 'absence';

const SHAPES: readonly TableShape<Name>[] = [
  { table: 'pupils', fileNames: ['pupils'], required: ['CHILD', 'UPN'], optional: ['YEAR'], extra: [] },
  {
    table: 'absence',
    fileNames: ['absence'],
    required: ['CHILD', 'SESSIONS'],
    optional: [],
    extra: ['TERM'],
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
    expect(rows).toEqual({ pupils: { read: 0, refused: 0 }, absence: { read: 2, refused: 0 } });
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

  it('says what is no table, and refuses a name that there is not', () => {
    expect(read([{ name: 'photos.csv', text: 'a,b\n' }]).problems).toEqual([
      ['not-a-known-table', null, null, null],
    ]);
    expect(() => read([{ table: 'schools' as Name, text: 'a\n' }])).toThrow('pupils, absence');
    expect(() => read([{ table: 'pupils' }])).toThrow('text');
  });
});
