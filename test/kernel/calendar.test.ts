import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import {
  BEFORE_RECORDS,
  STILL_OPEN,
  addMonths,
  addMonthsToDay,
  ageOn,
  ageOnDay,
  birthday,
  dateInWords,
  dateParts,
  dayOfText,
  daysInMonth,
  epochDay,
  isLeapYear,
  isPlainDate,
  plainDate,
  plainDateFromDate,
  toDay,
  toPlainDate,
  weekday,
} from '../../src/kernel/calendar.js';

describe('leap years and months', () => {
  it.each([
    [1900, false, 28],
    [2000, true, 29],
    [2023, false, 28],
    [2024, true, 29],
    [2100, false, 28],
    [2400, true, 29],
  ])('%i', (year, leap, february) => {
    expect([isLeapYear(year), daysInMonth(year, 2)]).toEqual([leap, february]);
  });

  it('every month of a common year', () => {
    const lengths = Array.from({ length: 12 }, (_, at) => daysInMonth(2023, at + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([daysInMonth(2023, 0), daysInMonth(2023, 13)]).toEqual([0, 0]);
  });
});

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2024-02-29', 19_782],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, day) => {
    expect(dayOfText(text)).toBe(day);
    expect(toPlainDate(day as EpochDay)).toBe(text);
  });

  it('a day past the end of its month counts on into the next', () => {
    expect(toPlainDate(epochDay(2023, 2, 29))).toBe('2023-03-01');
    expect(toPlainDate(epochDay(2024, 2, 30))).toBe('2024-03-01');
    expect(dateParts(epochDay(2023, 2, 29))).toEqual({ year: 2023, month: 3, day: 1 });
  });

  it('weekdays run from Monday, before 1970 too', () => {
    expect(
      ['2025-06-02', '2025-06-07', '2025-06-08', '1970-01-01', '1969-12-29'].map((text) =>
        weekday(toDay(text)),
      ),
    ).toEqual([0, 5, 6, 3, 0]);
  });

  it('sentinels lie outside every date', () => {
    expect(STILL_OPEN).toBeGreaterThan(toDay('9999-12-31'));
    expect(BEFORE_RECORDS).toBeLessThan(toDay('0001-01-01'));
  });
});

describe('text', () => {
  it.each([
    // 1 BC is followed by AD 1: there is no year 0.
    '0000-01-01',
    '2025-02-29',
    '2025-13-01',
    '2025-00-01',
    '2025-01-00',
    '2025-01-32',
    '2025-04-31',
    '2025-1-01',
    '2025-01-1',
    '20250101',
    '2025/01/01',
    '2025-01/01',
    '2025-01-01 ',
    ' 2025-01-01',
    '2025-01-01T00:00:00',
    '-025-01-01',
    '2025-0a-01',
    '2025-01-:1',
    '202 -01-01',
    '2025-/1-01',
    '',
    '٢٠٢٥-01-01',
  ])('%j is no date', (text) => {
    expect(dayOfText(text)).toBeUndefined();
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(new RangeError('date: expected a real date written YYYY-MM-DD'));
  });

  it('what is no text is no date', () => {
    for (const value of [null, undefined, 20_250_101, new Date(0), ['2025-01-01'], {}]) {
      expect(isPlainDate(value)).toBe(false);
      expect(() => toDay(value as string, 'start')).toThrow(
        new RangeError('start: expected a real date written YYYY-MM-DD'),
      );
    }
  });

  it('a date is itself, and never repeated in a message', () => {
    expect(plainDate('2024-02-29')).toBe('2024-02-29');
    expect(isPlainDate('2024-02-29')).toBe(true);
    expect(() => toDay('2023-02-29')).not.toThrow('2023');
  });

  it('in words', () => {
    const words = Array.from({ length: 12 }, (_, at) => dateInWords(epochDay(2026, at + 1, at + 1)));
    expect(words).toEqual([
      '1 January 2026',
      '2 February 2026',
      '3 March 2026',
      '4 April 2026',
      '5 May 2026',
      '6 June 2026',
      '7 July 2026',
      '8 August 2026',
      '9 September 2026',
      '10 October 2026',
      '11 November 2026',
      '12 December 2026',
    ]);
  });

  it('is padded to four digits of a year', () => {
    expect(toPlainDate(epochDay(7, 3, 4))).toBe('0007-03-04');
  });
});

describe('DAY-5: months', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28', '2026-03-01'],
    ['2023-08-31', 6, '2024-02-29', '2024-03-01'],
    ['2025-08-30', 6, '2026-02-28', '2026-03-01'],
    ['2025-08-28', 6, '2026-02-28', '2026-02-28'],
    ['2025-03-31', 1, '2025-04-30', '2025-05-01'],
    ['2025-11-30', 3, '2026-02-28', '2026-03-01'],
    ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['2024-02-29', -12, '2023-02-28', '2023-03-01'],
    ['2025-12-15', 1, '2026-01-15', '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15', '2024-12-15'],
    ['2025-01-31', 0, '2025-01-31', '2025-01-31'],
  ])('%s and %i months', (from, months, earlier, later) => {
    expect(addMonths(from, months, 'earlier')).toBe(earlier);
    expect(addMonths(from, months, 'later')).toBe(later);
    expect(toPlainDate(addMonthsToDay(toDay(from), months, 'later'))).toBe(later);
  });

  it('refuses what is no number of months, and no date', () => {
    expect(() => addMonths('2025-01-01', 1.5, 'earlier')).toThrow(
      new RangeError('months: expected a whole number'),
    );
    expect(() => addMonths('2025-02-29', 1, 'earlier')).toThrow(RangeError);
  });
});

describe('AGE-1, AGE-2: ages', () => {
  it.each([
    ['2008-02-29', 16, '2024-02-29'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 20, '2028-02-29'],
    ['2008-02-29', 21, '2029-03-01'],
    ['2008-02-29', 25, '2033-03-01'],
    ['2008-02-28', 18, '2026-02-28'],
    ['2008-03-01', 18, '2026-03-01'],
    ['1996-02-29', 104, '2100-03-01'],
  ])('born %s, %i on %s', (born, age, on) => {
    expect(birthday(born, age)).toBe(on);
    expect(ageOn(born, on)).toBe(age);
    expect(ageOnDay(toDay(born), (toDay(on) - 1) as EpochDay)).toBe(age - 1);
  });

  it('is below nought before birth', () => {
    expect([ageOn('2008-06-10', '2008-06-09'), ageOn('2008-06-10', '2008-06-10')]).toEqual([-1, 0]);
  });

  it('names the field that is no date', () => {
    expect(() => birthday('x', 18)).toThrow('dateOfBirth: expected');
    expect(() => ageOn('x', '2025-01-01')).toThrow('dateOfBirth: expected');
    expect(() => ageOn('2025-01-01', 'x')).toThrow('on: expected');
  });
});

describe('plainDateFromDate', () => {
  it('is the date shown where the process runs', () => {
    expect(plainDateFromDate(new Date(2025, 2, 30, 0, 30))).toBe('2025-03-30');
    expect(plainDateFromDate(new Date(2025, 9, 26, 23, 59))).toBe('2025-10-26');
    expect(() => plainDateFromDate(new Date(NaN))).toThrow(RangeError);
  });
});
