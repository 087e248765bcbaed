/** How the work of finding what a reader can work out grows with the counts of a sum, counted by how often a count is looked at. */
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/indicators/publishing/open-cells.js';
import { closedCounts, related } from '../../src/indicators/publishing/open-cells.js';

/** Rows of two counts and their total, under three totals: every count of 1 to 5 is hidden, and every row's total. */
function looksFor(rows: number): number {
  let looks = 0;
  const watched = (cells: readonly number[]): readonly number[] =>
    new Proxy(cells, {
      get: (target, name) => {
        looks += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
  const sum = (parts: readonly number[], total: number): Relation => ({
    cells: watched([...parts, total]),
    signs: [...parts.map(() => 1 as const), -1],
    least: 0,
    most: 0,
    secret: false,
  });
  const every = Array.from({ length: rows + 1 }, (_, row) => row);
  const counts = every.flatMap((row) => (row < rows ? [3, 3, 6] : [3 * rows, 3 * rows, 6 * rows]));
  const relations = [
    ...every.map((row) => sum([3 * row, 3 * row + 1], 3 * row + 2)),
    ...[0, 1, 2].map((column) =>
      sum(
        every.slice(0, -1).map((row) => 3 * row + column),
        3 * rows + column,
      ),
    ),
  ];
  const known = related({ counts, least: counts.map(() => 0), most: counts.map(() => Infinity), relations });
  const hidden = Uint8Array.from(counts, (_, cell) => (cell < 3 * rows ? 1 : 0));
  looks = 0;
  expect(closedCounts(known, [...counts.keys()]).closed(hidden)).toEqual([]);
  return looks;
}

describe('counts of very many rows', () => {
  it('are each moved against their neighbours, without the whole column', () => {
    expect(looksFor(800) / looksFor(100)).toBeLessThanOrEqual(8 * 1.2);
  });
});
