import { describe, expect, it } from 'vitest';
import { neighbourMedian } from '../../src/indicators/index.js';
import type { NeighbourValue } from '../../src/indicators/index.js';

const shown = (...values: number[]): NeighbourValue[] =>
  values.map((value, at) => ({ code: `${at}`, value }));

describe('the median of neighbours', () => {
  it('of an even number is the mean of the middle two, and of hidden values lies between two ends', () => {
    // Dudley's ten neighbours in 2025, three or more placements: 12.1 from the counts.
    expect(neighbourMedian(shown(12, 13.5, 9.1, 14, 12.2, 7, 6.5, 15, 11.9, 13), 1).median).toBe(12.1);
    const hidden: NeighbourValue[] = [
      ...shown(2, 4, 6, 8, 10, 12),
      { code: 'a', hidden: { least: 0, most: 3 } },
      { code: 'b', hidden: { least: 0, most: 30 } },
    ];
    expect(neighbourMedian(hidden, 1)).toEqual({
      median: null,
      between: { least: 5, most: 7 },
      shown: 6,
      hidden: 2,
      absent: [],
    });
  });

  it('is one where what is hidden cannot move it', () => {
    const values: NeighbourValue[] = [
      ...shown(1, 5, 5, 5, 9),
      { code: 'a', hidden: { least: 0, most: 100 } },
    ];
    expect(neighbourMedian(values, 1).median).toBe(5);
  });

  it('names whoever has no value, and gives none of fewer than five', () => {
    const values: NeighbourValue[] = [...shown(1, 2, 3, 4), { code: '942', absent: 'no-such-council' }];
    expect(neighbourMedian(values, 1)).toEqual({
      median: null,
      between: null,
      shown: 4,
      hidden: 0,
      absent: ['942'],
    });
    expect(() => neighbourMedian([{ code: 'a', hidden: { least: 2, most: 1 } }], 1)).toThrow(RangeError);
  });
});
