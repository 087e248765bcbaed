/**
 * What the rows of a return show of its days and tables, as counts that add up: parts of a return that are counted apart
 * show together what the whole shows, and nothing is concluded from a part that the whole would contradict.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { birthdayDay, epochDay, laterOf, reportingYearFrom, reportingYearOf } from '../../kernel/calendar.js';
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

const FIRST_DAY = epochDay(1900, 1, 1);
const DAYS = epochDay(2200, 1, 1) - FIRST_DAY;
const FIRST_YEAR = reportingYearOf(FIRST_DAY);
const YEARS = reportingYearOf((FIRST_DAY + DAYS - 1) as EpochDay) - FIRST_YEAR + 1;

/** Rows by day, and the place of the year of each day. A day that is none, or far off, is of no year. */
interface Days {
  readonly rows: Int32Array;
  readonly yearAt: Int16Array;
}

function noDays(): Days {
  const yearAt = new Int16Array(DAYS);
  for (let at = 0; at < YEARS; at++) yearAt.fill(at, ...daysOfYear(at));
  return { rows: new Int32Array(DAYS), yearAt };
}

/** Where the days of a year begin and end in a list of all days. */
function daysOfYear(at: number): readonly [from: number, until: number] {
  return [
    Math.max(0, reportingYearFrom(FIRST_YEAR + at) - FIRST_DAY),
    Math.min(DAYS, reportingYearFrom(FIRST_YEAR + at + 1) - FIRST_DAY),
  ];
}

/** How many of some days are of each year. Each is a day with a row, unless that is said of other days. */
function byYear({ rows, yearAt }: Days, days: Int32Array, areRows = true): Int32Array {
  const counts = new Int32Array(YEARS);
  for (let row = 0; row < days.length; row++) {
    const day = (days[row] ?? NO_DAY) - FIRST_DAY;
    if (day < 0 || day >= DAYS) continue;
    if (areRows) addOne(rows, day);
    addOne(counts, yearAt[day] ?? 0);
  }
  return counts;
}

function addOne(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Counts the rows of records by reporting year, in order. */
export function yearsShown(records: CareRecords): readonly YearShown[] {
  const days = noDays();
  const [episodesBegun, episodes] = [
    byYear(days, records.episodes.from),
    byYear(days, records.episodes.until),
  ];
  const reviews = byYear(days, records.reviews.on);
  const [missing, found] = [byYear(days, records.missing.from), byYear(days, records.missing.until, false)];
  const [workersBegun, workers] = [
    byYear(days, records.socialWorkers.from),
    byYear(days, records.socialWorkers.until),
  ];
  const [left, leftYoung] = leavings(records).map((each) => byYear(days, each, false));
  const [firstRows, goesOn] = firstRowsOf(records).map((each) => byYear(days, each, false));
  const years = Array.from({ length: YEARS }, (_, at): YearShown => {
    const of = (counts: Int32Array | undefined): number => counts?.[at] ?? 0;
    return {
      year: FIRST_YEAR + at,
      ...rowsOfDays(days, at),
      begins: of(episodesBegun) + of(reviews) + of(missing) + of(workersBegun),
      ends: of(episodes) + of(reviews) + of(found) + of(workers),
      episodesBegun: of(episodesBegun),
      episodes: of(episodes),
      reviews: of(reviews),
      missing: of(missing),
      sw_episodes: of(workers),
      left: of(left),
      leftYoung: of(leftYoung),
      firstRows: of(firstRows),
      goesOn: of(goesOn),
    };
  });
  return years.filter((year) => COUNTS.some((count) => year[count] > 0));
}

/** The rows of a year by stretches, and the last of them. */
function rowsOfDays(
  { rows }: Days,
  at: number,
): Pick<YearShown, 'stretches' | 'begun' | 'last' | 'lastBegun'> {
  const first = reportingYearFrom(FIRST_YEAR + at) - FIRST_DAY;
  const stretches = Array.from({ length: STRETCHES }, () => 0);
  const [from, until] = daysOfYear(at);
  let [begun, last, lastBegun] = [0, NO_DAY, NO_DAY];
  for (let day = from; day < until; day++) {
    const found = rows[day] ?? 0;
    if (found === 0) continue;
    const stretch = Math.floor((day - first) / STRETCH);
    stretches[stretch] = (stretches[stretch] ?? 0) + found;
    last = (day + FIRST_DAY) as EpochDay;
    if (day - first >= AFTER_YEAR_END) continue;
    begun += found;
    lastBegun = last;
  }
  return { stretches, begun, last, lastBegun };
}

/** The days on which children left care for good who are not in the return as care leavers; and those who were too young. */
function leavings({ children, episodes, careLeavers }: CareRecords): readonly [Int32Array, Int32Array] {
  const [all, young] = [new Int32Array(children.length), new Int32Array(children.length)];
  for (let child = 0; child < children.length; child++) {
    const row = (episodes.start[child + 1] ?? 0) - 1;
    const isLeaver = row >= (episodes.start[child] ?? 0) && endsCare(episodes.rec[row] ?? 0);
    const day = isLeaver && careLeavers.present[child] !== 1 ? (episodes.until[row] ?? NO_DAY) : NO_DAY;
    const born = (children.dateOfBirth[child] ?? NO_DAY) as EpochDay;
    all[child] = day;
    young[child] = day !== NO_DAY && isYoung(born, day) ? day : NO_DAY;
  }
  return [all, young];
}

function isYoung(born: EpochDay, day: number): boolean {
  return born !== NO_DAY && day < birthdayDay(born, CARE_LEAVERS_FROM);
}

/** The days on which the first rows of children begin, short breaks apart; and those that go on from one that is not held. */
function firstRowsOf({ children, episodes }: CareRecords): readonly [Int32Array, Int32Array] {
  const [all, goesOn] = [new Int32Array(children.length), new Int32Array(children.length)];
  for (let child = 0; child < children.length; child++) {
    const after = episodes.start[child + 1] ?? 0;
    let row = episodes.start[child] ?? 0;
    while (row < after && isShortBreak(episodes.ls[row] ?? 0)) row++;
    const day = row < after ? (episodes.from[row] ?? NO_DAY) : NO_DAY;
    const rne = episodes.rne[row] ?? 0;
    all[child] = day;
    goesOn[child] = rne !== RNE.S && codeText(RNE_CODES, rne) !== null ? day : NO_DAY;
  }
  return [all, goesOn];
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
