import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/kernel/spans.js';
import { clip, countDays, covers, subtract, union } from '../../src/kernel/spans.js';
import type { EpochDay } from '../../src/kernel/calendar.js';

const d = (day: number): EpochDay => day as EpochDay;
const span = (from: number, until: number): Span => ({ from: d(from), until: d(until) });
const pairs = (spans: readonly Span[]): number[][] => spans.map(({ from, until }) => [from, until]);

describe('union', () => {
  it.each([
    [[], []],
    [[[5, 5]], []],
    [[[5, 4]], []],
    [
      [
        [1, 2],
        [2, 3],
      ],
      [[1, 3]],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      [
        [3, 4],
        [1, 2],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      [
        [1, 9],
        [2, 3],
      ],
      [[1, 9]],
    ],
    [
      [
        [1, 5],
        [4, 8],
        [8, 9],
      ],
      [[1, 9]],
    ],
    [
      [
        [1, 5],
        [1, 5],
      ],
      [[1, 5]],
    ],
  ])('%j', (given, joined) => {
    expect(pairs(union(given.map(([from = 0, until = 0]) => span(from, until))))).toEqual(joined);
  });

  it('leaves what it is given as it was', () => {
    const given = Object.freeze([span(3, 4), span(1, 3)].map((each) => Object.freeze(each)));
    expect(pairs(union(given))).toEqual([[1, 4]]);
    expect(pairs(given)).toEqual([
      [3, 4],
      [1, 3],
    ]);
  });
});

describe('clip', () => {
  it.each([
    [1, 9, [[3, 9]]],
    [0, 4, [[3, 4]]],
    [8, 12, [[8, 10]]],
    [0, 3, []],
    [10, 12, []],
    [3, 10, [[3, 10]]],
  ])('[3, 10) from %i until %i', (from, until, kept) => {
    expect(pairs(clip([span(3, 10)], d(from), d(until)))).toEqual(kept);
  });
});

describe('subtract', () => {
  it.each([
    [[], [[3, 10]]],
    [[[0, 3]], [[3, 10]]],
    [[[10, 12]], [[3, 10]]],
    [[[0, 4]], [[4, 10]]],
    [[[9, 12]], [[3, 9]]],
    [
      [[5, 6]],
      [
        [3, 5],
        [6, 10],
      ],
    ],
    [[[3, 10]], []],
    [[[0, 20]], []],
    [
      [
        [4, 5],
        [7, 8],
      ],
      [
        [3, 4],
        [5, 7],
        [8, 10],
      ],
    ],
    [[[6, 6]], [[3, 10]]],
  ])('%j from [3, 10)', (holes, left) => {
    expect(
      pairs(
        subtract(
          [span(3, 10)],
          holes.map(([from = 0, until = 0]) => span(from, until)),
        ),
      ),
    ).toEqual(left);
  });
});

describe('countDays and covers', () => {
  it('count each day once and leave the last out', () => {
    expect(countDays([span(1, 4), span(3, 6), span(9, 9)])).toBe(5);
    expect(countDays([])).toBe(0);
    const spans = [span(1, 4), span(6, 7)];
    expect([0, 1, 3, 4, 5, 6, 7].map((day) => covers(spans, d(day)))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
