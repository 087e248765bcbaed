/** Columns, as lists, typed arrays, vectors of Arrow and results of DuckDB, against rows and text of the same data. */
import { DuckDBInstance } from '@duckdb/node-api';
import * as arrow from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/kernel/calendar.js';
import { NO_DAY } from '../../src/record/columns/columns.js';
import type { TableSource } from '../../src/ssda903/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const LONG = Number(process.env['PROPERTY_RUNS'] ?? 0) > 100;
const settings = { numRuns: LONG ? 5000 : 60 };

const HEADER = ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN'] as const;
const EPISODES = ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC', 'PL_POST', 'PL_DISTANCE'] as const;
type Cells = readonly (string | null)[];

const blank = fc.constantFrom(null, '');
const day = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('01/04/2024', '2024-05-01', '05/06/2025', '01/01/2010') },
  fc.constantFrom('31/02/2024', '1/4/24', '45748', ' '),
  blank,
);
const one = (...texts: string[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...texts) }, blank);
const child = one('1', '2', ' 3', '9', '?', 'é1', '\uFFFD', '0012');
const header = fc.tuple(
  child,
  one('1', 'f', 'U'),
  day,
  one('WBRI', 'wbri', 'ZZ'),
  one('A123456789012', 'UN1', 'x'),
);
const episode = fc.tuple(
  child,
  day,
  one('S', 'p', 'Q'),
  one('C2', 'V2', ' c2', 'x'),
  one('U4', 'QQ'),
  day,
  one('X1', 'E8'),
  one('AB1 2CD', 'ab12cd', 'A-1', 'ÀB1'),
  one('12.3', '999.9', 'x'),
);

interface Data {
  readonly header: readonly Cells[];
  readonly episodes: readonly Cells[];
}
const data = fc.record({
  header: fc.array(header, { maxLength: 5 }),
  episodes: fc.array(episode, { maxLength: 9 }),
});

type Form = (columns: readonly string[], rows: readonly Cells[]) => Omit<TableSource, 'table' | 'name'>;
const columnOf = (rows: readonly Cells[], at: number): (string | null)[] =>
  rows.map((row) => row[at] ?? null);
const byName = <T>(columns: readonly string[], make: (at: number) => T): Record<string, T> =>
  Object.fromEntries(columns.map((name, at) => [name, make(at)]));
const utf8 = (cells: (string | null)[]) => arrow.vectorFromArray(cells, new arrow.Utf8());
const dictionary = (cells: (string | null)[]) =>
  arrow.vectorFromArray(cells, new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()));
const cut = (rows: readonly Cells[]): (readonly Cells[])[] => [
  rows.slice(0, 2),
  rows.slice(2, 3),
  rows.slice(3),
];

const FORMS: Readonly<Record<string, Form>> = {
  'bytes of text': (columns, rows) => ({
    bytes: new TextEncoder().encode(
      [columns, ...rows].map((row) => `${row.map((cell) => `"${cell ?? ''}"`).join(',')}\n`).join(''),
    ),
  }),
  'lists of cells': (columns, rows) => ({ header: columns, rows }),
  'lists by column': (columns, rows) => ({ columns: byName(columns, (at) => columnOf(rows, at)) }),
  'lists by column, in batches': (columns, rows) => ({
    columns: cut(rows).map((part) => byName(columns, (at) => columnOf(part, at))),
  }),
  'vectors by column': (columns, rows) => ({ columns: byName(columns, (at) => utf8(columnOf(rows, at))) }),
  'a table of Arrow': (columns, rows) => ({
    columns: new arrow.Table(byName(columns, (at) => utf8(columnOf(rows, at)))),
  }),
  'a table of Arrow with dictionaries': (columns, rows) => ({
    columns: new arrow.Table(byName(columns, (at) => dictionary(columnOf(rows, at)))),
  }),
  'record batches of Arrow, each from the middle of a table': (columns, rows) => {
    const around: Cells[] = [columns.map(() => 'x'), ...rows, columns.map(() => 'é')];
    const table = new arrow.Table(byName(columns, (at) => utf8(columnOf(around, at))));
    const parts = [table.slice(1, 3), table.slice(3, Math.max(3, rows.length + 1))];
    const [first, second] = rows.length < 2 ? [table.slice(1, rows.length + 1), undefined] : parts;
    return { columns: [first, second].flatMap((part) => part?.batches ?? []) };
  },
  'what has only a length and `get`': (columns, rows) => ({
    columns: byName(columns, (at) => ({
      length: rows.length,
      get: (row: number) => rows[row]?.[at] ?? null,
    })),
  }),
};

const read = ({ header: h, episodes: e }: Data, form: Form) =>
  readReturn([
    { table: 'header', ...form(HEADER, h) },
    { table: 'episodes', ...form(EPISODES, e) },
  ]);

describe('the same data in another form', () => {
  it.each(Object.entries(FORMS))('gives the same records and problems: %s', (name, form) => {
    expect.hasAssertions();
    fc.assert(
      fc.property(data, (all) => {
        // Batches of Arrow without a row have no columns either.
        fc.pre(!name.startsWith('record batches') || (all.header.length > 0 && all.episodes.length > 0));
        const lists: Form = (columns, rows) => ({ rows: [columns, ...rows] });
        expect(read(all, form)).toEqual(read(all, lists));
      }),
      settings,
    );
  });
});

describe('days', () => {
  const text = { DECOM: ['2024-04-01', '2024-04-02', ''], DEC: ['2024-05-01', '', '2024-05-01'] };
  const rest = {
    CHILD: ['1', '2', '3'],
    RNE: ['S', 'S', 'S'],
    LS: ['C2', 'C2', 'C2'],
    PLACE: ['U4', 'U4', 'U4'],
  };
  const others = { ...rest, REC: ['X1', '', 'X1'] };
  const readColumns = (columns: TableSource['columns'] & object) =>
    readReturn([{ table: 'episodes', columns }]);
  const expected = readColumns({ ...others, ...text });
  const numbers = (cells: readonly string[]): number[] =>
    cells.map((cell) => (cell === '' ? NO_DAY : toDay(cell)));

  it('are read from text', () => {
    expect([...expected.records.episodes.from]).toEqual(numbers(text.DECOM.slice(0, 2)));
    expect(expected.problems.map(({ code, row }) => [code, row])).toContainEqual(['missing-date', 3]);
  });

  it('may be typed arrays of day numbers', () => {
    const days = { DECOM: Int32Array.from(numbers(text.DECOM)), DEC: Int32Array.from(numbers(text.DEC)) };
    expect(readColumns({ ...others, ...days })).toEqual(expected);
  });

  it.each([
    ['days', new arrow.DateDay()],
    ['milliseconds', new arrow.DateMillisecond()],
    ['a timestamp', new arrow.TimestampMillisecond()],
  ])('may be dates of Arrow in %s', (_, type) => {
    const vector = (cells: readonly string[]) =>
      arrow.vectorFromArray(
        cells.map((cell) => (cell === '' ? null : new Date(`${cell}T00:00:00Z`))),
        type,
      );
    expect(readColumns({ ...others, DECOM: vector(text.DECOM), DEC: vector(text.DEC) })).toEqual(expected);
  });

  it('that no cell may hold are told', () => {
    const { problems } = readColumns({ ...others, ...text, DECOM: Int32Array.of(-30_000, 100_000, 19_000) });
    expect(problems.filter(({ code }) => code === 'unreadable-date').map(({ row }) => row)).toEqual([1, 2]);
  });

  it('of a plain list of numbers are numbers, as they are in rows', () => {
    const { problems } = readColumns({ ...others, ...text, DECOM: [19_814, 19_815, 19_816] });
    expect(problems.map(({ code }) => code)).toContain('dates-as-numbers');
  });
});

describe('results of DuckDB', () => {
  it('go in as they come', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.runAndReadAll(`
      select * from (values
        (1::bigint, date '2024-04-01', 'S', 'C2', 'U4', null::date, null, 12.3::decimal(5, 1)),
        (2, date '2023-01-31', 'S', 'V2', 'U4', date '2024-03-01', 'X1', null)
      ) as t(CHILD, DECOM, RNE, LS, PLACE, DEC, REC, PL_DISTANCE)`);
    const byText = readReturn([
      {
        table: 'episodes',
        text: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC,PL_DISTANCE\n1,01/04/2024,S,C2,U4,,,12.3\n2,31/01/2023,S,V2,U4,01/03/2024,X1,\n',
      },
    ]);
    const columns = result.getColumnsObject();
    expect(readReturn([{ table: 'episodes', columns }])).toEqual(byText);
    expect(byText.rows.episodes).toEqual({ read: 2, refused: 0 });
    const rows = result.getRowObjects();
    expect(readReturn([{ table: 'episodes', rows }]).records).toEqual(byText.records);
  });
});

describe('columns that do not fit', () => {
  const good = { CHILD: ['1', '2'], DECOM: ['2024-04-01', '2024-04-01'], RNE: ['S', 'S'], LS: ['C2', 'C2'] };
  const whole = { ...good, PLACE: ['U4', 'U4'], DEC: ['', ''], REC: ['', ''] };
  const codes = (columns: TableSource['columns'] & object) => {
    const { rows, problems } = readReturn([{ table: 'episodes', columns }]);
    return { ...rows.episodes, told: problems.map(({ code, row, column }) => [code, row, column]) };
  };

  it('in length leave short rows, which are refused', () => {
    const { read: used, refused, told } = codes({ ...whole, LS: ['C2'] });
    expect([used, refused]).toEqual([1, 1]);
    expect(told).toContainEqual(['short-row', 2, null]);
  });

  it('because one is missing refuse every row', () => {
    const { CHILD: _, ...without } = whole;
    const { read: used, refused, told } = codes(without);
    expect([used, refused]).toEqual([0, 2]);
    expect(told).toContainEqual(['missing-required-column', null, 'CHILD']);
  });

  it('because numbers are not held exactly refuse those rows', () => {
    const { read: used, told } = codes({ ...whole, CHILD: [2 ** 53, 7] });
    expect(used).toBe(1);
    expect(told).toContainEqual(['not-a-cell', 1, null]);
  });

  it('in name are told, of later batches too', () => {
    const { told } = codes([
      { ...whole, HOBBY: ['a', 'b'] },
      { ...whole, COLOUR: ['a', 'b'] },
    ]);
    expect(told).toContainEqual(['unknown-column', null, 'HOBBY']);
    expect(told).toContainEqual(['unknown-column', null, 'COLOUR']);
  });

  it('are none at all', () => {
    expect(codes({}).told).toContainEqual(['no-column-names', null, null]);
    expect(codes([]).told).toContainEqual(['no-column-names', null, null]);
  });
});
