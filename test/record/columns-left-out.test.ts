/** A column that no row names is absent, whatever form the rows have and however many there are. */
import { describe, expect, it } from 'vitest';
import { checkReturn, readReturn } from '../../src/ssda903/index.js';

type Row = Readonly<Record<string, string>>;

const HEADER: Row = { CHILD: '1', SEX: 'F', DOB: '27/03/2009', ETHNIC: 'WBRI' };
const EPISODE: Row = {
  CHILD: '1',
  DECOM: '15/02/2024',
  RNE: 'S',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'U4',
  DEC: '',
  REC: '',
};
/** Names of the header that it can do without, each in none of the rows, in the first, and in the last alone. */
const LEFT_OUT = ['SEX', 'ETHNIC', 'UPN', 'MOTHER', 'UASC', 'MC_DOB'] as const;
const CELLS: Row = { ...HEADER, UPN: 'A123456789012', MOTHER: '0', UASC: '0', MC_DOB: '' };

const written = (rows: readonly Row[], columns: readonly string[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((name) => row[name] ?? '').join(','))].join('\n');
const namesOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];
const byColumn = (rows: readonly Row[]) =>
  Object.fromEntries(namesOf(rows).map((name) => [name, rows.map((row) => row[name] ?? '')]));
const apart = <T extends { readonly column: string | null }>(problems: readonly T[]) =>
  problems.map((each) => JSON.stringify(each)).sort();

function read(header: object): unknown {
  const { records, problems } = readReturn([
    { table: 'header', ...header },
    { name: 'episodes.csv', text: written([EPISODE], Object.keys(EPISODE)) },
  ]);
  return {
    records,
    told: apart(problems),
    found: checkReturn(records, { yearEnd: '2025-03-31' }),
  };
}

function* oneByOne<T>(rows: readonly T[]): Generator<T> {
  yield* rows;
}

/** So many rows, of which those at `named` name the column. */
const rowsWith = (count: number, column: string, named: readonly number[]): Row[] =>
  Array.from({ length: count }, (_, at) => {
    const { [column]: cell = '', ...others } = { ...HEADER, [column]: CELLS[column] ?? '' };
    return { ...others, CHILD: String(at + 1), ...(named.includes(at) ? { [column]: cell } : {}) };
  });

describe.each(LEFT_OUT)('%s', (column) => {
  it.each([
    ['no row', 3, []],
    ['no row of many', 1200, []],
    ['the last of many', 1200, [1199]],
    ['the first', 3, [0]],
  ] as const)('in %s', (_, count, named) => {
    const rows = rowsWith(count, column, named);
    const asText = read({ text: written(rows, namesOf(rows)) });
    expect(read({ rows })).toEqual(asText);
    expect(read({ columns: byColumn(rows) })).toEqual(asText);
    // Of rows that come one by one a column may still come after the first thousand.
    if (count < 1000) expect(read({ rows: oneByOne(rows) })).toEqual(asText);
  });

  it('is told at the end of rows that come one by one and do not name it', () => {
    const told = (named: readonly number[]) =>
      readReturn([{ table: 'header', rows: oneByOne(rowsWith(1200, column, named)) }])
        .problems.filter(({ code }) => code === 'missing-optional-column' || code === 'unknown-column')
        .map((problem) => problem.column);
    expect(told([])).toEqual(column === 'SEX' || column === 'ETHNIC' ? [column] : []);
    expect(told([1199])).toEqual([]);
  });
});

it('agrees of episodes in every form', () => {
  const told = (source: object): unknown => {
    const { records, problems } = readReturn([
      { name: 'header.csv', rows: [HEADER] },
      { name: 'episodes.csv', ...source },
    ]);
    return { records, problems, found: checkReturn(records, { yearEnd: '2025-03-31' }) };
  };
  const text = told({ text: written([EPISODE], Object.keys(EPISODE)) });
  expect(text).toMatchObject({
    problems: Array.from({ length: 5 }, () => ({ code: 'missing-optional-column' })),
  });
  expect(told({ rows: [EPISODE] })).toEqual(text);
  expect(told({ columns: byColumn([EPISODE]) })).toEqual(text);
});

it('says nothing of the columns of no rows', () => {
  const { problems } = readReturn([
    { name: 'header.csv', rows: [HEADER] },
    { name: 'reviews.csv', rows: [] },
  ]);
  expect(problems.filter(({ code }) => code === 'missing-optional-column')).toEqual([]);
});
