import * as fc from 'fast-check';
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

  it('rounds a half up, for every two neighbours in the middle', () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 9 }), (one, more) => {
        const [least, most] = [one / 10, (one + more) / 10];
        const { median } = neighbourMedian(shown(least, least, least, most, most, most), 1);
        expect(median).toBe(Math.floor((2 * one + more + 1) / 2) / 10);
      }),
    );
    // 0.7 + 0.6 is 1.2999999999999998 to a computer, and the mean of the two is 0.65 to everybody else.
    expect(neighbourMedian(shown(0.6, 0.6, 0.6, 0.7, 0.7, 0.7), 1).median).toBe(0.7);
    expect(neighbourMedian(shown(1.125, 1.125, 1.125, 1.125, 1.125), 2).median).toBe(1.13);
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
