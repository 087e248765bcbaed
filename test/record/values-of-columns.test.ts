/** Values of columns one by one: what each is as text, as a day and as a number, whatever holds it. */
import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { STILL_OPEN, toDay } from '../../src/kernel/calendar.js';
import { NO_DAY } from '../../src/record/columns/columns.js';
import type { CellFault, Cells } from '../../src/record/tables/cells.js';
import { UNREADABLE_DAY } from '../../src/record/tables/date-cell.js';
import { NO_DECIMAL } from '../../src/record/tables/decimal-cell.js';
import type { GivenColumn, GivenColumns } from '../../src/record/tables/column-form.js';
import { nothingMet, openColumns } from '../../src/record/tables/given-columns.js';
import { dayIn, decimalIn, idIn, keyIn } from '../../src/record/tables/read-ahead.js';
import { keyOfText } from '../../src/record/tables/text-key.js';
import { NO_CELL, NO_DATE_CELL, UNREADABLE_CELL } from '../../src/record/tables/values.js';

const DAY = toDay('2024-04-01');
const FAULTS: Readonly<Record<string, CellFault>> = {
  [NO_CELL]: 'not-a-cell',
  [NO_DATE_CELL]: 'unreadable-cell',
  [UNREADABLE_CELL]: 'unreadable-cell',
};
const open = (columns: GivenColumns) => openColumns(columns, (name) => name, nothingMet()).rows;
/** What `ask` finds in each row of a column, which is asked for nothing else. */
function found<T>(column: GivenColumn, ask: (cells: Cells) => T): T[] {
  const { next, cells } = open({ column });
  const all: T[] = [];
  while (next()) all.push(ask(cells));
  return all;
}
const day = (cells: Cells): number => dayIn(cells, 0);
const text = (cells: Cells): string => cells.text(0);
const others = new Map<string, number>();

/** Every value thrice: the first row is asked for by itself, those behind it are read ahead. */
const thrice = <T>(values: readonly T[]): T[] => [...values, ...values, ...values];

describe('a list', () => {
  it.each<readonly [string, unknown, string, number]>([
    ['a day of DuckDB', { days: DAY }, '2024-04-01', DAY],
    ['one past all dates', { days: NO_DAY }, NO_DATE_CELL, UNREADABLE_DAY],
    ['infinity', { days: STILL_OPEN }, NO_DATE_CELL, UNREADABLE_DAY],
    ['one that no cell may hold', { days: 100_000 }, '2243-10-17', UNREADABLE_DAY],
    ['time between two days', { days: DAY, months: 0, micros: 0n }, UNREADABLE_CELL, UNREADABLE_DAY],
    ['a decimal of DuckDB', { value: 198_14n, scale: 2 }, '198.14', UNREADABLE_DAY],
    ['days as text', { days: '19814' }, UNREADABLE_CELL, UNREADABLE_DAY],
    ['a time at midnight', { micros: BigInt(DAY) * 86_400_000_000n }, '2024-04-01', DAY],
    [
      'one whose days are no number',
      { days: null, micros: BigInt(DAY) * 86_400_000_000n },
      '2024-04-01',
      DAY,
    ],
    ['a time', { micros: BigInt(DAY) * 86_400_000_000n + 1_000_000n }, '2024-04-01 00:00:01', UNREADABLE_DAY],
    ['an object that is none of these', {}, UNREADABLE_CELL, UNREADABLE_DAY],
    ['text', '01/04/2024', '01/04/2024', DAY],
    ['the number of a day, which is a number', DAY, String(DAY), UNREADABLE_DAY],
    ['nothing', null, '', NO_DAY],
    ['nothing that is given', undefined, '', NO_DAY],
    ['blank text', '', '', NO_DAY],
    ['spaces', '  ', '  ', NO_DAY],
    ['yes', true, '1', UNREADABLE_DAY],
    ['a number that is not held exactly', 2 ** 53, NO_CELL, UNREADABLE_DAY],
  ])('may hold %s', (_, value, asText, asDay) => {
    const three = thrice([value]);
    const gives = { length: 3, get: (at: number) => three[at] };
    for (const column of [three, gives]) {
      expect(found(column, text)).toEqual(thrice([asText]));
      expect(found(column, day)).toEqual(thrice([asDay]));
      expect(found(column, (cells) => keyIn(cells, 0, others))).toEqual(thrice([keyOfText(asText, others)]));
      expect(found(column, (cells) => cells.isBlank(0))).toEqual(thrice([asText.trim() === '']));
      expect(found(column, (cells) => cells.fault([0]))).toEqual(thrice([FAULTS[asText]]));
    }
  });

  it('that refuses one of its values is read but for that', () => {
    const days: unknown[] = Array<string>(9).fill('2024-04-01');
    Object.defineProperty(days, 4, {
      get: () => {
        throw new Error('no');
      },
    });
    const expected = Array.from({ length: 9 }, (_, at) => (at === 4 ? UNREADABLE_DAY : DAY));
    expect(found(days, day)).toEqual(expected);
    expect(found(days, text)[4]).toBe(UNREADABLE_CELL);
  });

  it('reads exactly what stands there; a number and a yes are text', () => {
    for (const [value, reads, other] of [
      ['a', 'a', 'A'],
      [7, '7', ''],
      [0, '0', ''],
      [null, '', ' '],
      ['', '', ' '],
      [true, '1', ''],
      [{ days: DAY }, '2024-04-01', ''],
    ] as const)
      expect(found([value], (cells) => [cells.reads(0, reads), cells.reads(0, other)])).toEqual([
        [true, false],
      ]);
  });
});

describe('a typed array', () => {
  it('of whole numbers may hold days, and the number that stands for none', () => {
    const numbers = thrice([DAY, NO_DAY, STILL_OPEN, -30_000]);
    const column = Int32Array.from(numbers);
    expect(found(column, day)).toEqual(thrice([DAY, NO_DAY, NO_DAY, UNREADABLE_DAY]));
    const texts = thrice([String(DAY), '', String(STILL_OPEN), '-30000']);
    expect(found(column, text)).toEqual(texts);
    expect(found(column, (cells) => keyIn(cells, 0, others))).toEqual(
      texts.map((each) => keyOfText(each, others)),
    );
    expect(found(column, (cells) => cells.isBlank(0))).toEqual(texts.map((each) => each === ''));
    const dates = ['2024-04-01', '', '', '1887-11-12'];
    expect(found(column, (cells) => cells.dateText(0))).toEqual(thrice(dates));
    expect(found(column, (cells) => cells.reads(0, ''))).toEqual(texts.map((each) => each === ''));
    expect(found(column, (cells) => cells.reads(0, String(DAY)))).toEqual(
      numbers.map((each) => each === DAY),
    );
    expect(found(column, (cells) => cells.fault([0]))).toEqual(numbers.map(() => undefined));
    // Blank is blank, once it was read ahead too.
    const decimals = Int32Array.from(thrice([7, NO_DAY]));
    expect(found(decimals, (cells) => [decimalIn(cells, 0), cells.isBlank(0)])).toEqual(
      thrice([
        [7, false],
        [NO_DECIMAL, true],
      ]),
    );
  });

  it.each([Float64Array, Float32Array])('of other numbers may hold what is not held exactly', (Of) => {
    const column = Of.from(thrice([1.5, Number.NaN, 2 ** 60, 7]));
    expect(found(column, (cells) => cells.fault([0]))).toEqual(
      thrice([undefined, 'not-a-cell', 'not-a-cell', undefined]),
    );
    expect(found(column, (cells) => decimalIn(cells, 0))).toEqual(thrice([1.5, NaN, NaN, 7]));
  });
});

describe('what a number reads', () => {
  it('is its text; of a list no number is blank, of a typed array the one that stands for none', () => {
    const reads = (column: GivenColumn, ...texts: string[]) =>
      found(column, (cells) => texts.filter((each) => cells.reads(0, each)).join('|'));
    expect(reads([0, 7, NO_DAY, ''], '0', '7', '', String(NO_DAY))).toEqual(['0', '7', String(NO_DAY), '']);
    expect(reads(Int32Array.of(0, 7, NO_DAY), '0', '7', '')).toEqual(['0', '7', '']);
    expect(reads(Float64Array.of(0, 7.5, NO_DAY), '0', '7.5', '')).toEqual(['0', '7.5', '']);
    expect(reads(BigInt64Array.of(0n, 7n), '0', '7', '')).toEqual(['0', '7']);
  });

  it('is nothing behind its end, read ahead or not', () => {
    const { next, cells } = open({ longer: Array<string>(9).fill('x'), column: Int32Array.of(DAY, 7) });
    for (let row = 0; row < 9; row++) {
      next();
      expect([cells.reads(1, ''), cells.reads(1, '7'), cells.text(1)]).toEqual([
        row > 1,
        row === 1,
        ['' + DAY, '7'][row] ?? '',
      ]);
      expect(keyIn(cells, 1, others)).toBe(keyOfText(['' + DAY, '7'][row] ?? '', others));
    }
  });
});

describe('columns by name', () => {
  it('may be called as what a table of Arrow has', () => {
    const { next, cells } = open({ getChildAt: ['a', 'b'], schema: ['c', 'd'] });
    expect([next(), cells.width(), cells.text(0), cells.text(1)]).toEqual([true, 2, 'a', 'c']);
    const table = arrow.tableFromArrays({ getChildAt: ['a'], schema: ['b'] }) as unknown as GivenColumns;
    const rows = open(table);
    expect([rows.next(), rows.cells.text(0), rows.cells.text(1), rows.next()]).toEqual([
      true,
      'a',
      'b',
      false,
    ]);
  });
});

describe('a dictionary of Arrow', () => {
  it('has nothing at a place past its entries', () => {
    const { dictionary } =
      arrow.vectorFromArray(['7', '8'], new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32())).data[0] ??
      {};
    const places = thrice([1, 2, 0, -1]);
    const vector = arrow.makeVector({
      type: new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()),
      length: places.length,
      nullCount: 0,
      data: Int32Array.from(places),
      dictionary,
    } as never);
    expect(found(vector, text)).toEqual(thrice(['8', '', '7', '']));
    expect(found(vector, (cells) => decimalIn(cells, 0))).toEqual(thrice([8, NO_DECIMAL, 7, NO_DECIMAL]));
  });
});

describe('what gives its values itself', () => {
  it('is asked for each once, in their order and not past their end', () => {
    const asked: number[] = [];
    const column = {
      length: 4,
      get: (at: number) => {
        asked.push(at);
        return '01/04/2024';
      },
    };
    const { next, cells } = open({ column, longer: Array<string>(6).fill('x') });
    for (let row = 0; row < 6; row++) {
      expect(next()).toBe(true);
      expect(cells.width()).toBe(row < 4 ? 2 : 1);
      expect([dayIn(cells, 0), cells.text(0)]).toEqual(row < 4 ? [DAY, '01/04/2024'] : [NO_DAY, '']);
    }
    expect(next()).toBe(false);
    expect(asked).toEqual([0, 1, 2, 3]);
  });
});

describe('a column that is shorter than the others', () => {
  /** Of the rows that are read ahead at once the first is its last. */
  const days = ['2024-04-01', '2024-05-01', '2024-06-01', '2024-07-01'];
  const dates = days.map((each) => new Date(each));
  it.each<readonly [string, GivenColumn]>([
    ['a list', days],
    ['text of Arrow', arrow.vectorFromArray(days, new arrow.Utf8())],
    [
      'a dictionary of Arrow',
      arrow.vectorFromArray(days, new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32())),
    ],
    ['days of Arrow', arrow.vectorFromArray(dates, new arrow.DateDay())],
    ['times of Arrow', arrow.vectorFromArray(dates, new arrow.TimestampMillisecond())],
    ['days as numbers', Int32Array.from(days.map((each) => toDay(each)))],
  ])('is blank behind its end: %s', (_, column) => {
    const { next, cells } = open({ longer: Array<string>(9).fill('x'), column });
    for (let row = 0; row < 9; row++) {
      expect(next()).toBe(true);
      const cell = days[row];
      expect(dayIn(cells, 1)).toBe(cell === undefined ? NO_DAY : toDay(cell));
      expect(cells.isBlank(1)).toBe(cell === undefined);
      expect(cells.width()).toBe(row < 4 ? 2 : 1);
    }
    // Past the first rows nobody asked: read ahead, and blank too.
    const late = open({ longer: Array<string>(9).fill('x'), column });
    for (let row = 0; row < 9; row++) {
      late.next();
      if (row === 0 || row > 3) expect(dayIn(late.cells, 1)).toBe(row === 0 ? DAY : NO_DAY);
    }
    // Nothing is an id of its own.
    const ids = open({ column, longer: Array<string>(9).fill('x') });
    for (let row = 0; row < 9; row++) {
      ids.next();
      const id = idIn(ids.cells, 0);
      if (row > 3) expect(id).toBeNaN();
    }
  });

  it('leaves its rows as wide as there are others', () => {
    const { next, cells } = open({
      one: ['a', 'b', 'c'],
      two: ['d', 'e', 'f'],
      three: ['g'],
      four: ['h', 'i'],
    });
    expect([0, 1, 2].map(() => next() && cells.width())).toEqual([4, 3, 2]);
  });
});

describe('columns of over a million values', () => {
  const ofLength = (length: number): GivenColumn => ({ length, get: () => 'x' });
  const first = (...lengths: readonly number[]) => {
    const met = nothingMet();
    const columns = Object.fromEntries(lengths.map((length, at) => [`C${at}`, ofLength(length)]));
    const { rows } = openColumns(columns, (name) => name, met);
    return [rows.next(), ...met.unreadable];
  };

  it('are read side by side, and alone one may be a million longer', () => {
    expect(first(3_000_000, 3_000_000)).toEqual([true]);
    expect(first(3_000_000)).toEqual([true]);
    expect(first(2, 1_000_002, 2)).toEqual([true]);
    expect(first(2, 1_000_003, 2)).toEqual([true, 'C1']);
    expect(first(1_000_003, 2, 1_000_003)).toEqual([true]);
  });
});
