/**
 * Calendar dates without clocks or time zones. The law counts days, months and birthdays, never hours, so a
 * date is a whole number inside (`EpochDay`) and plain `YYYY-MM-DD` text outside (`PlainDate`).
 * This is the only file that may mention `Date`, and the only importer of date-fns.
 */
import { isObject } from './given.js';
import { formatISO } from 'date-fns/formatISO';

/** A calendar date written `YYYY-MM-DD` that is known to exist. Make one with {@link plainDate}. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

/** Whole days since 1 January 1970 (which is day 0). Days before it are negative. */
export type EpochDay = number & { readonly __brand: 'EpochDay' };

/** What to do when a month has no such day: 31 August + 6 months has no 31 February. */
export type WhenNoSuchDay = 'earlier' | 'later';

/** A calendar date in its three parts; `month` runs from 1 to 12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Later than any date a record can hold: the `until` of a span that has not ended. */
export const STILL_OPEN = 0x7fffffff as EpochDay;

/** Earlier than any date a record can hold. */
export const BEFORE_RECORDS = -0x80000000 as EpochDay;

/** The earlier of two days. */
export function earlierOf(a: EpochDay, b: EpochDay): EpochDay {
  return a < b ? a : b;
}

/** The later of two days. */
export function laterOf(a: EpochDay, b: EpochDay): EpochDay {
  return a > b ? a : b;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether February has 29 days that year. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * The day number of a year, month and day. A day past the end of its month counts on into the next, so that
 * 29 February of a common year is 1 March: the reading of birthdays in AMB-2.
 */
export function epochDay(year: number, month: number, day: number): EpochDay {
  // Years are taken to begin in March, so that the leap day is the last day of the year.
  const shifted = month <= 2 ? year - 1 : year;
  const centuries = shifted < 0 ? Math.floor(shifted / 100) : (shifted / 100) | 0;
  const leapDays = (shifted >> 2) - centuries + (centuries >> 2);
  const dayOfYear = (((153 * (month <= 2 ? month + 9 : month - 3) + 2) / 5) | 0) + day - 1;
  return (shifted * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970) as EpochDay;
}

/** From 1 March of the year 0, where the arithmetic begins. */
const DAYS_BEFORE_1970 = 719_468;

/** The year, month and day of a day number. */
export function dateParts(day: EpochDay): DateParts {
  // Counted from 1 March of the year 0 in periods of 400 years, which all have as many days.
  const since = day + DAYS_BEFORE_1970;
  const period = since < 0 ? Math.floor(since / DAYS_IN_400_YEARS) : (since / DAYS_IN_400_YEARS) | 0;
  const within = since - period * DAYS_IN_400_YEARS;
  const leapDays = ((within / 1460) | 0) - ((within / 36_524) | 0) + ((within / 146_096) | 0);
  const year = ((within - leapDays) / 365) | 0;
  const dayOfYear = within - (365 * year + (year >> 2) - ((year / 100) | 0));
  const month = ((5 * dayOfYear + 2) / 153) | 0;
  return {
    year: year + 400 * period + (month < 10 ? 0 : 1),
    month: month < 10 ? month + 3 : month - 9,
    day: dayOfYear - (((153 * month + 2) / 5) | 0) + 1,
  };
}

const DAYS_IN_400_YEARS = 146_097;

/**
 * Reads `YYYY-MM-DD` text as a day number; `undefined` for anything that is not a real date in that form.
 *
 * @example
 * dayOfText('2024-02-29'); // 19782
 * dayOfText('2025-02-29'); // undefined
 */
export function dayOfText(text: unknown): EpochDay | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return undefined;
  const year = century * 100 + yearOfCentury;
  // 1 BC is followed by AD 1.
  if (year === 0) return undefined;
  return day > 28 && day > daysInMonth(year, month) ? undefined : epochDay(year, month, day);
}

const HYPHEN = 45;

/** The number that two characters of a text are; negative where they are not both digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

/**
 * Checks that text is a real calendar date in the form `YYYY-MM-DD`.
 *
 * @throws RangeError naming the accepted form. The text itself is not repeated: it may be a date of birth.
 * @example
 * plainDate('2008-02-29'); // '2008-02-29'
 */
export function plainDate(text: string, name = 'date'): PlainDate {
  toDay(text, name);
  return text as PlainDate;
}

/**
 * Whether a value is text of a real date in the form `YYYY-MM-DD`.
 *
 * @example
 * isPlainDate('2026-02-29'); // false: there is no such day
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return dayOfText(value) !== undefined;
}

/**
 * The day number of `YYYY-MM-DD` text.
 *
 * @param name what to call the value in the error.
 * @throws RangeError when the text is not a real date in that form.
 *
 * @example
 * toDay('1970-01-02'); // 1
 */
export function toDay(text: string, name = 'date'): EpochDay {
  const day = dayOfText(text);
  if (day === undefined) throw new RangeError(`${name}: expected a real date written YYYY-MM-DD`);
  return day;
}

/**
 * The `YYYY-MM-DD` text of a day number.
 *
 * @example
 * toPlainDate(toDay('2026-03-01')); // '2026-03-01'
 */
export function toPlainDate(day: EpochDay): PlainDate {
  const { year, month, day: dayOfMonth } = dateParts(day);
  const years = year < 1000 ? String(year).padStart(4, '0') : year;
  return `${years}${month < 10 ? '-0' : '-'}${month}${dayOfMonth < 10 ? '-0' : '-'}${dayOfMonth}` as PlainDate;
}

/** The months in English. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A date as people write it: `14 March 2026`.
 *
 * @example
 * dateInWords(toDay('2026-03-01')); // '1 March 2026'
 */
export function dateInWords(day: EpochDay): string {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]} ${year}`;
}

/**
 * The day `months` calendar months after (or, if negative, before) a day. Where the month has no such day,
 * `'earlier'` gives its last day and `'later'` the first day of the next month.
 *
 * @example
 * toPlainDate(addMonthsToDay(toDay('2025-08-31'), 6, 'earlier')); // '2026-02-28'
 */
export function addMonthsToDay(day: EpochDay, months: number, whenNoSuchDay: WhenNoSuchDay): EpochDay {
  const parts = dateParts(day);
  const monthIndex = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  const length = daysInMonth(year, month);
  if (parts.day <= length) return epochDay(year, month, parts.day);
  return epochDay(year, month, whenNoSuchDay === 'earlier' ? length : length + 1);
}

/**
 * The date `months` calendar months after a date; see {@link addMonthsToDay}.
 *
 * @throws RangeError when `date` is not a real date, or `months` is not a whole number.
 * @example
 * addMonths('2025-08-31', 6, 'earlier'); // '2026-02-28'
 */
export function addMonths(date: string, months: number, whenNoSuchDay: WhenNoSuchDay): PlainDate {
  if (!Number.isInteger(months)) throw new RangeError('months: expected a whole number');
  return toPlainDate(addMonthsToDay(toDay(date), months, whenNoSuchDay));
}

/**
 * The day on which someone born on `dateOfBirth` reaches an age. An age is attained at the first moment of the
 * birthday (Family Law Reform Act 1969 s.9). Someone born on 29 February reaches it on 1 March of a common
 * year (AMB-2); in a leap year on 29 February itself.
 *
 * @example
 * toPlainDate(birthdayDay(toDay('2008-02-29'), 18)); // '2026-03-01'
 */
export function birthdayDay(dateOfBirth: EpochDay, age: number): EpochDay {
  const { year, month, day } = dateParts(dateOfBirth);
  return epochDay(year + age, month, day);
}

/** On average. */
export const DAYS_IN_A_YEAR = 365.2425;

/**
 * Whether a birthday can fall on a day from one up to, not including, another: a quick look that is never wrong to say no,
 * for those who ask about everybody.
 */
export function mayFallBetween(
  dateOfBirth: EpochDay,
  age: number,
  { from, until }: { readonly from: EpochDay; readonly until: EpochDay },
): boolean {
  const about = dateOfBirth + age * DAYS_IN_A_YEAR;
  return about > from - 4 && about < until + 4;
}

/**
 * The date on which someone reaches an age; see {@link birthdayDay}.
 *
 * @throws RangeError when `dateOfBirth` is not a real date.
 * @example
 * birthday('2008-02-29', 18); // '2026-03-01'
 */
export function birthday(dateOfBirth: string, age: number): PlainDate {
  return toPlainDate(birthdayDay(toDay(dateOfBirth, 'dateOfBirth'), age));
}

/**
 * Completed years of age on a day; negative before birth. A birthday on the day counts.
 *
 * @example
 * ageOnDay(toDay('2008-02-29'), toDay('2026-02-28')); // 17
 */
export function ageOnDay(dateOfBirth: EpochDay, on: EpochDay): number {
  const born = dateParts(dateOfBirth);
  const asked = dateParts(on);
  const years = asked.year - born.year;
  return epochDay(asked.year, born.month, born.day) <= on ? years : years - 1;
}

/**
 * Completed years of age on a date.
 *
 * @throws RangeError when either date is not a real date written YYYY-MM-DD.
 * @example
 * ageOn('2008-02-29', '2026-02-28'); // 17
 */
export function ageOn(dateOfBirth: string, on: string): number {
  return ageOnDay(toDay(dateOfBirth, 'dateOfBirth'), toDay(on, 'on'));
}

// The reporting year of the return and of the published tables is 1 April to 31 March, named by the year in which it ends.

/** The year in which the reporting year of a day ends: 2025 for any day from 1 April 2024 to 31 March 2025. */
export function reportingYearOf(day: EpochDay): number {
  const { year, month } = dateParts(day);
  return month > 3 ? year + 1 : year;
}

/** The 1 April with which the reporting year begins that ends in a year. */
export function reportingYearFrom(year: number): EpochDay {
  return epochDay(year - 1, 4, 1);
}

/** 2025 as `2024-25`. */
export function reportingYearName(year: number): string {
  return `${year - 1}-${lastTwoDigits(year)}`;
}

/** Whether a reporting year ends with a day: whether it is a 31 March. */
export function endsReportingYear(day: EpochDay): boolean {
  return reportingYearFrom(reportingYearOf(day) + 1) === day + 1;
}

/** The last 31 March on or before a day. */
export function lastYearEnd(day: EpochDay): EpochDay {
  return (reportingYearFrom(reportingYearOf((day + 1) as EpochDay)) - 1) as EpochDay;
}

/** The year in which the school year of a day ends, which begins on 1 September: 2025 for any day from then in 2024. */
export function schoolYearOf(day: EpochDay): number {
  const { year, month } = dateParts(day);
  return month >= 9 ? year + 1 : year;
}

/** The name of the year that ends with a day: `2025-26` where it is a reporting year, and otherwise the day in words. */
export function yearToDay(day: EpochDay): string {
  return endsReportingYear(day) ? reportingYearName(reportingYearOf(day)) : dateInWords(day);
}

/** The last two digits of a year, as names of years end. */
export function lastTwoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: EpochDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The calendar date that a `Date` shows in the local time zone of this process: the door for callers whose
 * systems hold `Date` objects. A `Date` of midnight UTC shows the day before in zones west of Greenwich; pass
 * the text instead where there is any choice.
 *
 * @throws RangeError when the `Date` is invalid.
 *
 * @example
 * plainDateFromDate(new Date(2026, 2, 1)); // '2026-03-01'
 */
export function plainDateFromDate(date: Date): PlainDate {
  if (!isObject(date) || Number.isNaN(instantOf(date) ?? NaN))
    throw new RangeError('date: expected a valid Date');
  return plainDate(formatISO(date, { representation: 'date' }));
}

/** The milliseconds since 1970 of a `Date`, NaN where it is invalid; `undefined` for anything else. */
export function instantOf(value: object): number | undefined {
  return Object.prototype.toString.call(value) === '[object Date]'
    ? Date.prototype.getTime.call(value)
    : undefined;
}
