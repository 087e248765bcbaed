/**
 * What the rows of a return show of its days and tables, as counts that add up: parts of a return that are counted apart
 * show together what the whole shows, and nothing is concluded from a part that the whole would contradict.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import {
  DAYS_IN_A_YEAR,
  birthdayDay,
  epochDay,
  laterOf,
  reportingYearFrom,
  reportingYearOf,
} from '../../kernel/calendar.js';
import { RNE, RNE_CODES, codeText } from '../../kernel/codes.js';
import { endsCare, isShortBreak } from './code-classes.js';
import type { CareRecords } from './columns.js';
import { NO_DAY } from './columns.js';
import type { YearShown } from './shown.js';

/** So many days from 1 April on are one stretch of a year. */
export const STRETCH = 31;
const STRETCHES = 12;
/** So far after the end of a year its return is still being filled. */
export const AFTER_YEAR_END = 92;
/** Whoever leaves care before this age is nobody's care leaver, and stands in no return of a later year. */
const CARE_LEAVERS_FROM = 16;

type Filled = { -readonly [Key in keyof YearShown]: YearShown[Key] } & { readonly stretches: number[] };
type Count = Exclude<keyof YearShown, 'year' | 'stretches' | 'last' | 'lastBegun'>;

const COUNTS: readonly Count[] = [
  'begun',
  'begins',
  'ends',
  'episodesBegun',
  'episodes',
  'reviews',
  'missing',
  'sw_episodes',
  'left',
  'leftYoung',
  'firstRows',
  'goesOn',
];

const NOTHING_COUNTED = Object.fromEntries(COUNTS.map((count) => [count, 0])) as Readonly<
  Record<Count, number>
>;

const FIRST_DAY = epochDay(1900, 1, 1);
const AFTER_LAST_DAY = epochDay(2200, 1, 1);
const FIRST_YEAR = reportingYearOf(FIRST_DAY);

/** The years by their days. A day that is none, or far off, is of no year. */
interface Years {
  readonly of: (day: number) => Filled | undefined;
  readonly met: () => readonly YearShown[];
}

function noYears(): Years {
  const years: (Filled | undefined)[] = [];
  const begins: number[] = [];
  for (let year = FIRST_YEAR; (begins.at(-1) ?? FIRST_DAY) < AFTER_LAST_DAY; year++)
    begins.push(reportingYearFrom(year));
  const of = (day: number): Filled | undefined => {
    if (day < FIRST_DAY || day >= AFTER_LAST_DAY) return undefined;
    let at = Math.floor((day - (begins[0] ?? 0)) / DAYS_IN_A_YEAR);
    while (day < (begins[at] ?? 0)) at--;
    while (day >= (begins[at + 1] ?? AFTER_LAST_DAY)) at++;
    return (years[at] ??= emptyYear(FIRST_YEAR + at));
  };
  return { of, met: () => years.filter((year) => year !== undefined) };
}

function emptyYear(year: number): Filled {
  const stretches = Array.from({ length: STRETCHES }, () => 0);
  return { ...NOTHING_COUNTED, year, stretches, last: NO_DAY, lastBegun: NO_DAY };
}

/** Counts the rows of records by reporting year, in order. */
export function yearsShown(records: CareRecords): readonly YearShown[] {
  const { episodes, reviews, missing, socialWorkers } = records;
  const years = noYears();
  const count = (days: Int32Array, counts: readonly Count[], isRow = true): void => {
    for (let row = 0; row < days.length; row++) {
      const day = days[row] ?? NO_DAY;
      const year = years.of(day);
      if (year === undefined) continue;
      if (isRow) addRow(year, day as EpochDay);
      for (let at = 0; at < counts.length; at++) year[counts[at] ?? 'begins']++;
    }
  };
  count(episodes.from, ['begins', 'episodesBegun']);
  count(episodes.until, ['ends', 'episodes']);
  count(reviews.on, ['begins', 'ends', 'reviews']);
  count(missing.from, ['begins', 'missing']);
  count(missing.until, ['ends'], false);
  count(socialWorkers.from, ['begins']);
  count(socialWorkers.until, ['ends', 'sw_episodes']);
  for (let child = 0; child < records.children.length; child++) {
    addLeaving(records, child, years);
    addFirstRow(records, child, years);
  }
  return years.met();
}

function addRow(year: Filled, day: EpochDay): void {
  const since = day - reportingYearFrom(year.year);
  const stretch = Math.floor(since / STRETCH);
  year.stretches[stretch] = (year.stretches[stretch] ?? 0) + 1;
  if (day > year.last) year.last = day;
  if (since >= AFTER_YEAR_END) return;
  year.begun++;
  if (day > year.lastBegun) year.lastBegun = day;
}

function addLeaving({ children, episodes, careLeavers }: CareRecords, child: number, years: Years): void {
  const row = (episodes.start[child + 1] ?? 0) - 1;
  if (row < (episodes.start[child] ?? 0) || careLeavers.present[child] === 1) return;
  const day = episodes.until[row] ?? NO_DAY;
  const year = endsCare(episodes.rec[row] ?? 0) ? years.of(day) : undefined;
  if (year === undefined) return;
  year.left++;
  const born = (children.dateOfBirth[child] ?? NO_DAY) as EpochDay;
  if (born !== NO_DAY && day < birthdayDay(born, CARE_LEAVERS_FROM)) year.leftYoung++;
}

function addFirstRow({ episodes }: CareRecords, child: number, years: Years): void {
  const after = episodes.start[child + 1] ?? 0;
  let row = episodes.start[child] ?? 0;
  while (row < after && isShortBreak(episodes.ls[row] ?? 0)) row++;
  const year = row < after ? years.of(episodes.from[row] ?? NO_DAY) : undefined;
  if (year === undefined) return;
  year.firstRows++;
  const rne = episodes.rne[row] ?? 0;
  if (rne !== RNE.S && codeText(RNE_CODES, rne) !== null) year.goesOn++;
}

/** What the rows of both show. */
export function yearsTogether(a: readonly YearShown[], b: readonly YearShown[]): readonly YearShown[] {
  const all = new Map(a.map((year) => [year.year, year]));
  for (const year of b) {
    const known = all.get(year.year);
    all.set(year.year, known === undefined ? year : yearTogether(known, year));
  }
  return [...all.values()].sort((one, other) => one.year - other.year);
}

function yearTogether(a: YearShown, b: YearShown): YearShown {
  const sums = Object.fromEntries(COUNTS.map((count) => [count, a[count] + b[count]])) as Readonly<
    Record<Count, number>
  >;
  return {
    ...sums,
    year: a.year,
    stretches: a.stretches.map((rows, at) => rows + (b.stretches[at] ?? 0)),
    last: laterOf(a.last, b.last),
    lastBegun: laterOf(a.lastBegun, b.lastBegun),
  };
}

/** How many rows of a year begin or end something. */
export function rowsOfYear({ stretches }: YearShown): number {
  return stretches.reduce((sum, rows) => sum + rows, 0);
}
