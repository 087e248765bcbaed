/** Dates as precise as their source: which days they may be, and which comes before which. */
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../../src/kernel/calendar.js';
import {
  daysOfPartialDate,
  isBeforeAtCoarserPrecision,
  isPartialDate,
  toDaysOfPartialDate,
} from '../../src/kernel/partial-date.js';

const range = (text: string): readonly string[] | undefined => {
  const days = daysOfPartialDate(text);
  return days && [toPlainDate(days.first), toPlainDate(days.last)];
};

describe('the days that a partial date may be', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-01', '2025-01-01', '2025-01-31'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['0001', '0001-01-01', '0001-12-31'],
  ])('%s: from %s to %s', (text, first, last) => {
    expect(range(text)).toEqual([first, last]);
    expect(isPartialDate(text)).toBe(true);
    expect(toDaysOfPartialDate(text, 'from')).toEqual(daysOfPartialDate(text));
  });

  it.each([
    '0000',
    '0000-05',
    '2024-00',
    '2024-13',
    '2025-02-29',
    '24',
    '20245',
    '2024-1',
    '2024-01-1',
    '2024-01-011',
    'x2024',
    '2024x',
    '2024-01-01-01',
    '',
  ])('%j is none', (text) => {
    expect(range(text)).toBeUndefined();
    expect(isPartialDate(text)).toBe(false);
    expect(() => toDaysOfPartialDate(text, 'validFrom')).toThrow(
      new RangeError('validFrom: expected a date written YYYY, YYYY-MM or YYYY-MM-DD'),
    );
  });

  it('nothing but text is a date', () => {
    for (const value of [2024, null, undefined, ['2024'], {}]) expect(isPartialDate(value)).toBe(false);
  });
});

describe('before, at the coarser precision of two', () => {
  it.each([
    ['2015-12', '2016', true],
    ['2016', '2016-01-26', false],
    ['2016-01-26', '2016', false],
    ['2016-01', '2016-02-01', true],
    ['2016-02-01', '2016-01', false],
    ['2016-02-01', '2016-02-02', true],
    ['2016-02-02', '2016-02-02', false],
  ])('%s before %s: %s', (a, b, before) => {
    expect(isBeforeAtCoarserPrecision(a, b)).toBe(before);
  });
});
