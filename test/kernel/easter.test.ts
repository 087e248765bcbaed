import { describe, expect, it } from 'vitest';
import { toDay, toPlainDate, weekday } from '../../src/kernel/calendar.js';
import { easterSunday } from '../../src/kernel/easter.js';
import { BANK_HOLIDAY_YEARS, isWorkingDay } from '../../src/kernel/working-days.js';

describe('Easter Sunday', () => {
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('%s', (day) => {
    expect(toPlainDate(easterSunday(Number(day.slice(0, 4))))).toBe(day);
  });

  it('is the Sunday between two bank holidays', () => {
    for (let year = BANK_HOLIDAY_YEARS.first; year <= BANK_HOLIDAY_YEARS.last; year++) {
      const day = easterSunday(year);
      expect(weekday(day)).toBe(6);
      expect(isWorkingDay((day - 2) as typeof day)).toBe(false);
      expect(isWorkingDay((day + 1) as typeof day)).toBe(false);
      expect(day).toBeGreaterThan(toDay(`${year}-03-21`));
    }
  });
});
