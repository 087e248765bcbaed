/** A mean can tell a count that is hidden beside it, and then it is left out. */
import { describe, expect, it } from 'vitest';
import type { ComputedIndicator, IndicatorId } from '../../src/indicators/index.js';
import { meansThatTell } from '../../src/indicators/publishing/told-by-means.js';

const line = (group: string, counts: Partial<Record<IndicatorId, number>>, sum: number) => {
  const children = Object.values(counts).reduce((all, count) => all + count, 0);
  const result = (indicator: IndicatorId, numerator: number) =>
    ({ indicator, numerator, denominator: children }) as ComputedIndicator;
  return {
    group,
    results: [
      ...(Object.entries(counts) as [IndicatorId, number][]).map(([id, count]) => result(id, count)),
      result('SDQ-AVG', sum),
    ],
  };
};
const [shown, c] = [
  { numerator: false, denominator: false },
  { numerator: true, denominator: false },
];
const bands = (normal: number, borderline: number, concern: number) => ({
  'SDQ-NORMAL': normal,
  'SDQ-BORDERLINE': borderline,
  'SDQ-CONCERN': concern,
});

describe('a mean', () => {
  it('of ten children of 2.0 tells that one has 17 or more, however that is hidden', () => {
    // One of 17 and three points beside: two of 17 would be 34.
    const lines = [
      line('North', bands(9, 0, 1), 20),
      line('South', bands(20, 4, 6), 330),
      line('(all)', bands(29, 4, 7), 350),
    ];
    const hidden = [
      [c, c, shown],
      [shown, shown, shown],
      [c, c, shown],
      [shown, shown, shown],
    ];
    expect([...meansThatTell(lines, 3, hidden)]).toEqual([0, 1]);
  });

  it('is shown where the hidden counts could be others', () => {
    const lines = [
      line('North', bands(7, 0, 3), 120),
      line('South', bands(20, 0, 10), 330),
      line('(all)', bands(27, 0, 13), 450),
    ];
    const hidden = [
      [c, c, shown],
      [shown, shown, shown],
      [c, c, shown],
      [shown, shown, shown],
    ];
    expect([...meansThatTell(lines, 3, hidden)]).toEqual([]);
  });

  it('is shown where nothing beside it is hidden, and of nobody', () => {
    const lines = [line('North', bands(9, 0, 1), 20), line('South', bands(0, 0, 0), 0)];
    const open = Array.from({ length: 4 }, () => [shown, shown]);
    expect([...meansThatTell(lines, 3, open)]).toEqual([]);
    expect([...meansThatTell([], 0, [])]).toEqual([]);
  });
});
