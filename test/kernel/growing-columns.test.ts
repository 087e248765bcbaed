import { describe, expect, it } from 'vitest';
import { joined, nextInStretch, noStretches } from '../../src/kernel/growing-columns.js';

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
