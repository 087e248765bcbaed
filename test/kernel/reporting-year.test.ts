/** The reporting year: 1 April to 31 March, by the year in which it ends. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import {
  toDay,
  toPlainDate,
  reportingYearFrom,
  reportingYearName,
  reportingYearOf,
} from '../../src/kernel/calendar.js';
import { inTextOrder } from '../../src/kernel/text-order.js';

it.each([
  ['2025-03-30', 2025],
  ['2025-03-31', 2025],
  ['2025-04-01', 2026],
  ['2025-04-02', 2026],
  ['2024-12-31', 2025],
  ['2025-01-01', 2025],
])('of %s ends in %i', (day, year) => {
  expect(reportingYearOf(toDay(day))).toBe(year);
});

it('begins on 1 April, holds its days and no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 80_000 }), (day) => {
      const year = reportingYearOf(day as EpochDay);
      expect(reportingYearFrom(year)).toBeLessThanOrEqual(day);
      expect(reportingYearFrom(year + 1)).toBeGreaterThan(day);
      expect(toPlainDate(reportingYearFrom(year)).slice(4)).toBe('-04-01');
    }),
  );
});

it('is named by both its years', () => {
  expect([1999, 2000, 2001, 2010, 2026].map(reportingYearName)).toEqual([
    '1998-99',
    '1999-00',
    '2000-01',
    '2009-10',
    '2025-26',
  ]);
});

it('text is in the order of its characters', () => {
  expect(['b', 'a', 'B', 'a', ''].sort(inTextOrder)).toEqual(['', 'B', 'a', 'a', 'b']);
});
