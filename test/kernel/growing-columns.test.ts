import { describe, expect, it } from 'vitest';
import {
  joined,
  newColumn,
  nextInStretch,
  nextRow,
  noRows,
  noStretches,
} from '../../src/kernel/growing-columns.js';

describe('rows in stretches', () => {
  it.each([0, 1, 256, 257, 5000, 200_000])('hold every cell of %i rows when they are joined', (count) => {
    const rows = noStretches({ day: 'day', code: 'code', key: 'key', never: 'number' });
    for (let row = 0; row < count; row++) {
      const at = nextInStretch(rows);
      rows.columns.day[at] = row - 7;
      rows.columns.code[at] = row % 251;
      // Some stretches hold nothing but 0 of this.
      rows.columns.key[at] = row > 150_000 ? row * 2 ** 30 : 0;
    }
    const { length, columns } = joined(rows);
    expect(length).toBe(count);
    const cells = (value: (row: number) => number): number[] =>
      Array.from({ length: count }, (_, row) => value(row));
    expect([...columns.day]).toEqual(cells((row) => row - 7));
    expect([...columns.code]).toEqual(cells((row) => row % 251));
    expect([...columns.key]).toEqual(cells((row) => (row > 150_000 ? row * 2 ** 30 : 0)));
    expect([...columns.never]).toEqual(cells(() => 0));
  });
});

describe('rows that grow', () => {
  it.each([1, 256, 257, 384, 385, 2000])('hold every cell of %i rows, and have room for more', (count) => {
    const rows = noRows({
      day: 'day',
      number: 'number',
      code: 'code',
      small: 'small',
      answer: 'answer',
      key: 'key',
    });
    for (let row = 0; row < count; row++) {
      expect(nextRow(rows)).toBe(row);
      rows.columns.day[row] = row - 7;
      rows.columns.number[row] = -row;
      rows.columns.code[row] = row % 251;
      rows.columns.small[row] = -(row % 300);
      rows.columns.answer[row] = -1;
      rows.columns.key[row] = row * 2 ** 30;
    }
    const cells = (value: (row: number) => number): number[] =>
      Array.from({ length: count }, (_, row) => value(row));
    const { columns, length, capacity } = rows;
    expect(length).toBe(count);
    expect(capacity).toBeGreaterThanOrEqual(count);
    for (const column of Object.values(columns)) expect(column).toHaveLength(capacity);
    expect([...columns.day.subarray(0, count)]).toEqual(cells((row) => row - 7));
    expect([...columns.number.subarray(0, count)]).toEqual(cells((row) => 0 - row));
    expect([...columns.code.subarray(0, count)]).toEqual(cells((row) => row % 251));
    expect([...columns.small.subarray(0, count)]).toEqual(cells((row) => 0 - (row % 300)));
    expect([...columns.answer.subarray(0, count)]).toEqual(cells(() => -1));
    expect([...columns.key.subarray(0, count)]).toEqual(cells((row) => row * 2 ** 30));
    // The rest is blank.
    expect(columns.day.subarray(count).every((cell) => cell === 0)).toBe(true);
  });

  it('are columns of their kinds', () => {
    expect(newColumn('key', 3)).toEqual(new Float64Array(3));
    expect(newColumn('day', 0)).toEqual(new Int32Array(0));
  });
});
