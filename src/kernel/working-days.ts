/**
 * Working days in England (DAY-6): not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday.
 *
 * Bank holidays are proclaimed, not computed, so they are a dated list. Weekdays only. Source: the list of bank
 * holidays for England and Wales published on GOV.UK; a test holds the list against the date-holidays package.
 */
import type { EpochDay } from './calendar.js';
import { toDay, weekday } from './calendar.js';
import { once } from './once.js';

const BANK_HOLIDAYS: Readonly<Record<number, readonly string[]>> = {
  2011: ['01-03', '04-22', '04-25', '04-29', '05-02', '05-30', '08-29', '12-26', '12-27'],
  2012: ['01-02', '04-06', '04-09', '05-07', '06-04', '06-05', '08-27', '12-25', '12-26'],
  2013: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2014: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2015: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2016: ['01-01', '03-25', '03-28', '05-02', '05-30', '08-29', '12-26', '12-27'],
  2017: ['01-02', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2018: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  2019: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

const holidays = once<ReadonlySet<number>>(
  () =>
    new Set(
      Object.entries(BANK_HOLIDAYS).flatMap(([year, days]) => days.map((day) => toDay(`${year}-${day}`))),
    ),
);

/** The first and last calendar year for which England's bank holidays are held. */
export const BANK_HOLIDAY_YEARS = { first: 2011, last: 2028 } as const;

const FIRST_DAY = toDay(`${BANK_HOLIDAY_YEARS.first}-01-01`);
const LAST_DAY = toDay(`${BANK_HOLIDAY_YEARS.last}-12-31`);

/** Whether a day is a working day in England; `undefined` outside the years covered. */
export function isWorkingDay(day: EpochDay): boolean | undefined {
  if (day < FIRST_DAY || day > LAST_DAY) return undefined;
  return weekday(day) < 5 && !holidays().has(day);
}

/**
 * The day that is the `days`-th working day after `from`; counting starts on the day after `from`. `undefined`
 * when the count leaves the years covered by {@link BANK_HOLIDAY_YEARS}.
 *
 * @example
 * toPlainDate(addWorkingDays(toDay('2025-04-17'), 1)); // '2025-04-22': Good Friday and Easter Monday lie between
 */
export function addWorkingDays(from: EpochDay, days: number): EpochDay | undefined {
  if (from < FIRST_DAY) return undefined;
  if (days <= 0) return from;
  const { all, upTo } = counted();
  // Of a day after the last, all have gone by.
  const gone = upTo[from - FIRST_DAY] ?? all.length;
  return all[gone + days - 1] as EpochDay | undefined;
}

interface Counted {
  /** Every working day of the years covered, in order. */
  readonly all: readonly number[];
  /** How many there are up to each day, that day included, by days since the first. */
  readonly upTo: Int16Array;
}

const counted = once((): Counted => {
  const all: number[] = [];
  const upTo = new Int16Array(LAST_DAY - FIRST_DAY + 1);
  for (let day: number = FIRST_DAY; day <= LAST_DAY; day++) {
    if (isWorkingDay(day as EpochDay) === true) all.push(day);
    upTo[day - FIRST_DAY] = all.length;
  }
  return { all, upTo };
});
