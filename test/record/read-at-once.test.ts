/** Columns that are read many rows at once: how many, and as what; wide rows; stretches of Arrow that begin anywhere. */
import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { AS } from '../../src/record/tables/ahead-cell.js';
import type { Column, Rows } from '../../src/record/tables/cells.js';
import { cellsOfText } from '../../src/record/tables/cells.js';
import { NO_CODES, codeColumn } from '../../src/record/tables/code-cell.js';
import type { GivenColumn } from '../../src/record/tables/column-form.js';
import { columnsAhead } from '../../src/record/tables/columns-ahead.js';
import { csvRows, rowsOfCsv } from '../../src/record/tables/csv.js';
import { nothingMet, openColumns } from '../../src/record/tables/given-columns.js';
import { codeIn, dayIn, idIn, keyIn } from '../../src/record/tables/read-ahead.js';

describe('rows of columns', () => {
  /** A column that notes what is read of it, and gives each row its number. */
  const noting = (asked: unknown[]): Column => ({
    length: 20_000,
    mayHaveFaults: false,
    go: () => undefined,
    cell: cellsOfText(() => ''),
    readAhead: ({ kind }, from, until, into) => {
      asked.push([kind, from, until, into.length]);
      for (let row = from; row < until; row++) into[row - from] = row;
    },
  });

  it('are read twice as many at a time, some thousands at most, and no further than there are any', () => {
    const [first, second]: unknown[][] = [[], []];
    const { ahead, open, go } = columnsAhead(2);
    open([noting(first ?? []), noting(second ?? [])]);
    ahead.kinds[1] = AS.key;
    for (let row = 0; row < 10_000; row++) {
      go(row, 10_000);
      expect([ahead.numbers[0], ahead.numbers[1]]).toEqual([NaN, row]);
    }
    expect(first).toEqual([]);
    const ends = [1, 3, 7, 15, 31, 63, 127, 255, 511, 1023, 2047, 4095, 8191, 10_000];
    expect(second).toEqual(
      ends.map((end, at) => [AS.key, ends[at - 1] ?? 0, end, end - (ends[at - 1] ?? 0)]),
    );
  });

  it('are read anew from the first row of other columns, and as what they are asked for then', () => {
    const [before, after]: unknown[][] = [[], []];
    const codes = codeColumn(['A']);
    const { ahead, open, go } = columnsAhead(1);
    open([noting(before ?? [])]);
    ahead.kinds[0] = AS.day;
    for (const row of [0, 1, 2]) go(row, 100);
    // Asked for something else: what was read as a day is not given for it.
    ahead.kinds[0] = AS.code;
    go(2, 100);
    expect(ahead.numbers[0]).toBeNaN();
    ahead.kinds[0] = AS.day;
    ahead.codes[0] = codes;
    go(2, 100);
    expect(ahead.numbers[0]).toBeNaN();
    ahead.codes[0] = NO_CODES;
    go(2, 100);
    expect(ahead.numbers[0]).toBe(2);
    ahead.kinds[0] = AS.id;
    open([noting(after ?? [])]);
    go(0, 100);
    expect(ahead.numbers[0]).toBe(0);
    expect([before, after]).toEqual([
      [
        [AS.day, 0, 1, 1],
        [AS.day, 1, 3, 2],
      ],
      [[AS.id, 0, 4, 4]],
    ]);
  });
});

describe('rows of any width', () => {
  it.each([1, 31, 32, 33, 63, 64, 65, 300, 700])('hold each of %i cells, plain and in marks', (width) => {
    const cells = Array.from({ length: width }, (_, at) => `C${at}`);
    const plain = cells.join(',');
    const marked = cells.map((cell) => `"${cell}"`).join(',');
    const mixed = cells.map((cell, at) => (at % 3 === 1 ? `"${cell}"` : cell)).join(',');
    expect([...csvRows(`${plain}\n${marked}\r\n${mixed}\r${plain}`)]).toEqual([cells, cells, cells, cells]);
    const codes = codeColumn(cells);
    const { next, cells: here } = rowsOfCsv({ text: `${plain}\n${marked}\n${mixed}\n` });
    while (next())
      cells.forEach((_, at) => {
        expect(codeIn(here, at, codes)).toBe(at + 1);
      });
  });

  it('give an id of a cell in marks from the second row on, as of another', () => {
    const { next, cells } = rowsOfCsv({ text: '"12","C2"\n"13","V2"\n14,"a""b"\n"a""b",V2\n"1""2",V2\n' });
    const ids: number[] = [];
    while (next()) ids.push(idIn(cells, 0));
    expect(ids).toEqual([NaN, 2 * 37 + 4, 2 * 37 + 5, NaN, NaN]);
  });
});

describe('a code in bytes', () => {
  it('is none that only looks like one', () => {
    const list = ['A', '1', 'BCDEF', 'OTHERS', 'ZZZZZZZZZZ', 'A-1', 'b'];
    const codes = codeColumn(list);
    const given = [
      ...list,
      '',
      '0',
      'AA',
      '0A',
      'ABCDEF',
      '3BCDEF',
      'ZZZZZZZZZZZ',
      '1ZZZZZZZZZZ',
      'B',
      'A-2',
    ];
    const { next, cells } = rowsOfCsv({ text: given.map((code) => `${code},1\n`).join('') });
    const found = given.map(() => (next() ? codeIn(cells, 0, codes) : NaN));
    const whole = codeColumn(list);
    const { rows } = openColumns({ CODE: given }, (name) => name, nothingMet());
    expect(found).toEqual(given.map(() => (rows.next() ? rows.cells.code(0, whole) : NaN)));
    expect(found.slice(0, list.length)).toEqual(list.map((_, at) => at + 1));
  });
});

describe('a stretch of Arrow', () => {
  const texts = Array.from({ length: 40 }, (_, at) => (at % 7 === 3 ? null : `T${at % 9}`));
  const days = texts.map((text, at) => (text === null ? null : new Date(Date.UTC(2020, 0, 1 + at))));
  const vectors: readonly (readonly [string, arrow.Vector])[] = [
    ['text', arrow.vectorFromArray(texts, new arrow.Utf8())],
    ['entries', arrow.vectorFromArray(texts, new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()))],
    ['days', arrow.vectorFromArray(days, new arrow.DateDay())],
  ];
  const opened = (column: GivenColumn): Rows =>
    openColumns({ A: column, B: column, C: column }, (name) => name, nothingMet()).rows;

  it.each(vectors)('of %s may begin anywhere, and others follow it', (what, vector) => {
    for (let from = 0; from < 18; from++)
      for (const until of [from, from + 1, from + 9, 40]) {
        const cut = new arrow.Vector([...vector.slice(from, until).data, ...vector.slice(20, 33).data]);
        const values = [...texts.slice(from, until), ...texts.slice(20, 33)];
        const dates = [...days.slice(from, until), ...days.slice(20, 33)];
        const written = dates.map((day) => day?.toISOString().slice(0, 10) ?? '');
        const expected = what === 'days' ? written : values.map((text) => text ?? '');
        const plain = opened(expected);
        const { next, cells } = opened(cut);
        for (const text of expected) {
          expect([next(), plain.next()]).toEqual([true, true]);
          expect(cells.text(0)).toBe(text);
          expect(cells.isBlank(0)).toBe(text === '');
          const others = new Map<string, number>();
          expect(dayIn(cells, 1)).toBe(dayIn(plain.cells, 1));
          expect(keyIn(cells, 2, others)).toBe(keyIn(plain.cells, 2, others));
        }
        expect([next(), plain.next()]).toEqual([false, false]);
      }
  });
});
