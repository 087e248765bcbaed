/** DAY-6: working days, held against an independent list of bank holidays. */
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { BANK_HOLIDAY_YEARS, addWorkingDays, isWorkingDay } from '../../src/kernel/working-days.js';

const years = Array.from(
  { length: BANK_HOLIDAY_YEARS.last - BANK_HOLIDAY_YEARS.first + 1 },
  (_, at) => BANK_HOLIDAY_YEARS.first + at,
);

/** Weekdays of a year that are no working days. */
function closed(year: number): string[] {
  const found: string[] = [];
  for (let day = toDay(`${year}-01-01`); day <= toDay(`${year}-12-31`); day++) {
    const date = new Date(day * 86_400_000);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (weekend) expect(isWorkingDay(day as EpochDay)).toBe(false);
    else if (isWorkingDay(day as EpochDay) === false) found.push(toPlainDate(day as EpochDay));
  }
  return found;
}

/** What the package says, public and bank holidays of England that fall on weekdays. */
function listed(year: number): string[] {
  const all = new Holidays('GB', 'ENG').getHolidays(year);
  const days = all
    .filter((holiday) => holiday.type === 'public' || holiday.type === 'bank')
    .map((holiday) => holiday.date.slice(0, 10))
    .filter((date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
  return [...new Set(days)].sort();
}

/** Where the package differs from what GOV.UK publishes: one-off holidays, and one that moved. */
const KNOWN: Readonly<
  Record<number, { readonly missing: readonly string[]; readonly extra: readonly string[] }>
> = {
  // The royal wedding.
  2011: { missing: ['2011-04-29'], extra: [] },
  // The spring holiday moved to make four days of the Diamond Jubilee.
  2012: { missing: ['2012-06-04'], extra: ['2012-05-28'] },
};

describe('bank holidays', () => {
  it.each(years)('%i', (year) => {
    const { missing = [], extra = [] } = KNOWN[year] ?? {};
    const expected = [...listed(year).filter((date) => !extra.includes(date)), ...missing].sort();
    expect(closed(year)).toEqual(expected);
  });
});

const add = (from: string, days: number): string | undefined => {
  const found = addWorkingDays(toDay(from), days);
  return found === undefined ? undefined : toPlainDate(found);
};

describe('isWorkingDay', () => {
  it.each([
    ['2025-04-17', true],
    ['2025-04-18', false],
    ['2025-04-19', false],
    ['2025-04-20', false],
    ['2025-04-21', false],
    ['2025-04-22', true],
    ['2022-12-26', false],
    ['2022-12-27', false],
    ['2022-12-28', true],
    ['2010-12-31', undefined],
    ['2011-01-01', false],
    ['2011-01-04', true],
    ['2028-12-29', true],
    ['2028-12-31', false],
    ['2029-01-01', undefined],
  ])('%s: %s', (date, answer) => {
    expect(isWorkingDay(toDay(date))).toBe(answer);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2025-04-16', 1, '2025-04-17'],
    ['2025-04-17', 1, '2025-04-22'],
    ['2025-04-18', 1, '2025-04-22'],
    ['2025-04-17', 2, '2025-04-23'],
    ['2025-06-06', 1, '2025-06-09'],
    ['2025-06-07', 1, '2025-06-09'],
    ['2025-06-02', 10, '2025-06-16'],
    ['2025-06-02', 20, '2025-06-30'],
    ['2025-12-22', 5, '2025-12-31'],
    ['2025-04-18', 0, '2025-04-18'],
    ['2011-01-01', 1, '2011-01-04'],
    ['2010-12-31', 1, undefined],
    ['2010-12-31', 0, undefined],
    ['2011-01-01', 0, '2011-01-01'],
    ['2028-12-28', 1, '2028-12-29'],
    ['2028-12-29', 1, undefined],
    ['2028-12-29', 0, '2028-12-29'],
  ])('%s and %i: %s', (from, days, answer) => {
    expect(add(from, days)).toBe(answer);
  });

  it('is the first day by which so many working days have passed', () => {
    for (let from = toDay('2024-01-01'); from < toDay('2024-12-01'); from++) {
      const reached = addWorkingDays(from as EpochDay, 7);
      let passed = 0;
      for (let day = from + 1; day <= (reached ?? 0); day++)
        passed += isWorkingDay(day as EpochDay) === true ? 1 : 0;
      expect([passed, isWorkingDay(reached as EpochDay)]).toEqual([7, true]);
    }
  });
});
