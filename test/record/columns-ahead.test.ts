/** Columns of many rows, which are read some thousands at once, against the same rows read one by one. */
import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { NO_DAY } from '../../src/record/columns/columns.js';
import type { TableSource } from '../../src/ssda903/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const NAMES = [
  'CHILD',
  'DECOM',
  'RNE',
  'LS',
  'PLACE',
  'DEC',
  'REC',
  'PL_POST',
  'URN',
  'PL_DISTANCE',
] as const;
type Row = readonly (string | null)[];
const ROWS = 3000;
const text = (day: number): string => toPlainDate(day as EpochDay);
const FIRST = toDay('2001-01-01');

/** Of every few rows one has a cell of another kind, and every such row in another stretch has another. */
const rows: readonly Row[] = Array.from({ length: ROWS }, (_, at) => {
  const odd = (every: number, other: string | null, usual: string | null) =>
    at % every === every - 1 ? other : usual;
  return [
    odd(701, at % 2 === 0 ? 'é1' : ' 7', String(1 + Math.floor(at / 3))),
    odd(503, '31/02/2024', text(FIRST + (at % 9000))),
    odd(97, 's', 'S'),
    odd(89, null, at % 5 === 0 ? 'V2' : 'C2'),
    odd(83, 'QQ', `U${1 + (at % 6)}`),
    odd(3, null, text(FIRST + (at % 9000) + 1 + (at % 400))),
    odd(3, null, 'X1'),
    odd(211, 'À-1', odd(7, null, `ab${at % 1000} 2CD`)),
    odd(13, 'a longer text', odd(5, '', String(100_000 + (at % 60)))),
    odd(307, '1.2.3', odd(11, ' ', String((at % 9999) / 10))),
  ];
});

const cellsOf = (at: number, from = 0, until = ROWS): (string | null)[] =>
  rows.slice(from, until).map((row) => row[at] ?? null);
const columns = <T>(make: (at: number) => T): Record<string, T> =>
  Object.fromEntries(NAMES.map((name, at) => [name, make(at)]));
const read = (source: Omit<TableSource, 'table'>) => readReturn([{ table: 'episodes', ...source }]);
const expected = read({ rows: [NAMES, ...rows] });

const utf8 = (cells: (string | null)[]) => arrow.vectorFromArray(cells, new arrow.Utf8());
const dictionary = (cells: (string | null)[]) =>
  arrow.vectorFromArray(cells, new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()));
/** A vector in three stretches, of which one has no row. */
const inParts = (make: (cells: (string | null)[]) => arrow.Vector) => (at: number) =>
  new arrow.Vector([
    ...make(cellsOf(at, 0, 1300)).data,
    ...make(cellsOf(at, 1300, 1300)).data,
    ...make(cellsOf(at, 1300)).data,
  ]);

describe('many rows', () => {
  it('are read, refused and told of', () => {
    expect(expected.rows.episodes.read).toBeGreaterThan(2000);
    expect(expected.rows.episodes.refused).toBeGreaterThan(30);
    expect(new Set(expected.problems.map(({ code }) => code)).size).toBeGreaterThan(5);
  });

  it.each<[string, Omit<TableSource, 'table'>]>([
    ['lists', { columns: columns((at) => cellsOf(at)) }],
    ['text of Arrow', { columns: columns((at) => utf8(cellsOf(at))) }],
    ['text of Arrow in stretches', { columns: columns(inParts(utf8)) }],
    ['dictionaries of Arrow', { columns: columns((at) => dictionary(cellsOf(at))) }],
    ['dictionaries of Arrow, one for each stretch', { columns: columns(inParts(dictionary)) }],
    [
      'batches whose kinds take turns',
      {
        columns: [0, 600, 601, 2000].map((from, batch, all) =>
          columns((at) => {
            const cells = cellsOf(at, from, all[batch + 1] ?? ROWS);
            return [cells, utf8(cells), dictionary(cells)][(at + batch) % 3] ?? cells;
          }),
        ),
      },
    ],
  ])('as %s are the same', (_, source) => {
    expect(read(source)).toEqual(expected);
  });

  it('the same with a dictionary whose entries stand in two stretches', () => {
    const whole = dictionary(cellsOf(7));
    const [data] = whole.data;
    const entries = data?.dictionary?.toArray() as unknown as string[];
    const two = new arrow.Vector([...utf8(entries.slice(0, 20)).data, ...utf8(entries.slice(20)).data]);
    const post = new arrow.Vector([
      arrow.makeData({
        type: new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()),
        length: ROWS,
        nullCount: data?.nullCount ?? 0,
        nullBitmap: data?.nullBitmap,
        data: data?.values as Int32Array,
        dictionary: two,
      }),
    ]);
    expect(read({ columns: { ...columns((at) => cellsOf(at)), PL_POST: post } })).toEqual(expected);
  });
});

describe('many numbers', () => {
  const children = Int32Array.from({ length: ROWS }, (_, at) => 1 + at);
  const urns = Float64Array.from(children, (at) => (at % 50 === 0 ? 2 ** 53 + 2 : 100_000 + (at % 60)));
  const from = Int32Array.from(children, (at) =>
    at % 40 === 0 ? 900_000 : at % 30 === 0 ? NO_DAY : FIRST + (at % 9000),
  );
  const distances = Float64Array.from(children, (at) => (at % 70 === 0 ? -1 : (at % 9999) / 10));
  const texts = { RNE: 'S', LS: 'C2', PLACE: 'U4', DEC: '', REC: '', PL_POST: '' };
  const lists = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, [...children].map(() => text)]),
  );

  it('are read as they are one by one', () => {
    const given = { ...lists, CHILD: children, URN: urns, DECOM: from, PL_DISTANCE: distances };
    const one = <T extends number>(values: ArrayLike<T>) => ({
      length: values.length,
      get: (at: number) => values[at],
    });
    const byDay = [...from].map((day) => (day === NO_DAY ? null : { days: day }));
    const found = read({ columns: given });
    expect(found.rows.episodes.refused).toBeGreaterThan(150);
    expect(found).toEqual(
      read({
        columns: {
          ...lists,
          CHILD: one(children),
          URN: one(urns),
          DECOM: { length: ROWS, get: (at: number) => byDay[at] },
          PL_DISTANCE: one(distances),
        },
      }),
    );
  });

  it('days of Arrow are read as text of them', () => {
    const days = [...from].map((day) => (day === NO_DAY ? null : day));
    const vector = new arrow.Vector([
      arrow.makeData({
        type: new arrow.DateDay(),
        length: ROWS,
        nullCount: days.filter((day) => day === null).length,
        nullBitmap: utf8(days.map((day) => (day === null ? null : ''))).data[0]?.nullBitmap,
        data: from,
      }),
    ]);
    const rest = { ...lists, CHILD: children, URN: [...children].map(() => ''), PL_DISTANCE: distances };
    const written = days.map((day) => (day === null ? '' : day === 900_000 ? '900000' : text(day)));
    expect(read({ columns: { ...rest, DECOM: vector } })).toEqual(
      read({ columns: { ...rest, DECOM: written } }),
    );
  });
});
