/**
 * Of which days a return tells, seen by its rows. A return is of one reporting year; some systems write every earlier
 * episode or review of the same children besides, and some write several years together. What the rows do not show is
 * not claimed: of too few rows nothing is.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import {
  BEFORE_RECORDS,
  STILL_OPEN,
  epochDay,
  reportingYearFrom,
  reportingYearOf,
} from '../../kernel/calendar.js';
import { RNE, RNE_CODES, codeText } from '../../kernel/codes.js';
import { endsCare, isShortBreak } from './code-classes.js';
import type { CareRecords, TableName } from './columns.js';
import type { Cover, DaysCovered } from './cover.js';

/** Fewer rows in a year than this do not show that the return is of it. */
const ENOUGH_ROWS = 40;
/** From so many rows in a year on, and some in every month, a month without any shows that the table was filled before the year was over. */
const ENOUGH_FOR_A_MONTH = 60;
/** A year is held as well as another where it has at least this share of its rows. */
const AS_WELL = 0.25;
/** A share of children whose first row goes on from one that is not held, above which earlier rows are not held. */
const BROKEN = 0.05;
/** So many days after the last row records may still tell of. */
const A_MONTH = 31;
const A_YEAR = 365;
/** So far after the end of a year its return is still being filled. */
const AFTER_YEAR_END = 92;

/**
 * The days of which a return tells. `undefined` where its rows are too few to show them; `'not-shown'` where they are
 * enough, and the last of them could as well be rows that went on, in a later return, without anything happening.
 */
export function coverOfReturn(records: CareRecords): Cover | 'not-shown' | undefined {
  const days = daysOf(records);
  const found = lastYear(days);
  if (found === undefined) return undefined;
  const { year, last } = found;
  const [from, end] = [reportingYearFrom(year), reportingYearFrom(year + 1)];
  const left = finalLeavings(records);
  const leavings = yearsOf(left);
  const first = reportingYearFrom(firstYear(leavings, year));
  const rows = rowsWithin(days.counts, from - FIRST_DAY, end - FIRST_DAY);
  const before = rowsWithin(days.counts, reportingYearFrom(year - 1) - FIRST_DAY, from - FIRST_DAY);
  // A year that has just begun is shown by the one before it.
  if (rows + before < ENOUGH_ROWS || (last - from >= AFTER_YEAR_END && rows < ENOUGH_ROWS)) return undefined;
  if (!showsItsYear(records, left, last - from < AFTER_YEAR_END ? from - A_YEAR : from)) return 'not-shown';
  const steady = rows >= ENOUGH_FOR_A_MONTH && isSteady(days, from, last);
  const stopped = steady && last + A_MONTH < end;
  const until = stopped ? ((last + A_MONTH + 1) as EpochDay) : end;
  return {
    from: first,
    until,
    since: sinceWhen(records, year, first),
    asAt: filledOn(last, from, until, steady && !stopped),
  };
}

/**
 * Whether the last year that has rows is that of the return, and not one before a year of nothing. Who left care for
 * good in it is in no later return, but as a care leaver; and whoever is looked after has reviews in every year.
 */
function showsItsYear({ reviews }: CareRecords, left: RowsByDay, from: number): boolean {
  const since = (rows: RowsByDay): number => rowsWithin(rows.counts, from - FIRST_DAY, DAYS);
  return since(left) + since(byDay([reviews.on])) > 0;
}

/** The last days of which OC2 and OC3 may tell. */
function filledOn(last: EpochDay, from: EpochDay, until: EpochDay, whole: boolean): readonly DaysCovered[] {
  const yearEnd = (until - 1) as EpochDay;
  const now = { from: whole ? yearEnd : last, until };
  // Rows of a new year do not take away what was filled for the old one.
  const before = { from: (from - 1) as EpochDay, until: from };
  return last - from < AFTER_YEAR_END ? [before, now] : [now];
}

/** Whether every month up to the last row has rows: then a month without any says that nothing was written any more. */
function isSteady({ counts }: RowsByDay, from: EpochDay, last: EpochDay): boolean {
  for (let day = from - FIRST_DAY; day <= last - FIRST_DAY; day += A_MONTH)
    if (rowsWithin(counts, day, day + A_MONTH) === 0) return false;
  return true;
}

/** Rows by day, so that no list of days is ever sorted. */
interface RowsByDay {
  readonly counts: Int32Array;
  readonly all: number;
}

const FIRST_DAY = epochDay(1900, 1, 1);
const DAYS = epochDay(2200, 1, 1) - FIRST_DAY;

function byDay(columns: readonly ArrayLike<number>[]): RowsByDay {
  const counts = new Int32Array(DAYS);
  let all = 0;
  for (const column of columns)
    for (let at = 0; at < column.length; at++) {
      const day = (column[at] ?? 0) - FIRST_DAY;
      if (day < 0 || day >= DAYS) continue;
      counts[day] = (counts[day] ?? 0) + 1;
      all++;
    }
  return { counts, all };
}

/** Every day on which something begins or ends. */
function daysOf({ episodes, reviews, missing, socialWorkers }: CareRecords): RowsByDay {
  return byDay([
    episodes.from,
    episodes.until,
    reviews.on,
    missing.from,
    socialWorkers.from,
    socialWorkers.until,
  ]);
}

/**
 * The last year that is held as well as any, and the last day in it that has rows. Rows after it are of a year that has
 * just begun, or are mistaken.
 */
function lastYear(days: RowsByDay): { readonly year: number; readonly last: EpochDay } | undefined {
  if (days.all < ENOUGH_ROWS) return undefined;
  const years = yearsOf(days);
  const most = Math.max(...years.values());
  const year = Math.max(...[...years].filter(([, rows]) => rows >= AS_WELL * most).map(([each]) => each));
  const end = reportingYearFrom(year + 1) - FIRST_DAY;
  const begun = rowsWithin(days.counts, end, end + AFTER_YEAR_END);
  const later = rowsWithin(days.counts, end + AFTER_YEAR_END, DAYS);
  return begun > 2 && later <= begun * BROKEN
    ? { year: year + 1, last: lastBefore(days.counts, end + AFTER_YEAR_END) }
    : { year, last: lastBefore(days.counts, end) };
}

/** The last day with rows before one. */
function lastBefore(counts: Int32Array, until: number): EpochDay {
  let day = until - 1;
  while (day > 0 && (counts[day] ?? 0) === 0) day--;
  return (day + FIRST_DAY) as EpochDay;
}

function rowsWithin(counts: Int32Array, from: number, until: number): number {
  let rows = 0;
  for (let day = Math.max(0, from); day < until; day++) rows += counts[day] ?? 0;
  return rows;
}

/** The days on which care ended for good, of those who are not in the return as care leavers. */
function finalLeavings({ children, episodes, careLeavers }: CareRecords): RowsByDay {
  const days = new Int32Array(children.length).fill(STILL_OPEN);
  for (let child = 0; child < children.length; child++) {
    const row = (episodes.start[child + 1] ?? 0) - 1;
    if (row < (episodes.start[child] ?? 0) || careLeavers.present[child] === 1) continue;
    if (endsCare(episodes.rec[row] ?? 0)) days[child] = episodes.until[row] ?? STILL_OPEN;
  }
  return byDay([days]);
}

/** How many rows lie in each reporting year that has any. */
function yearsOf({ counts }: RowsByDay): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const [first, last] = [FIRST_DAY, FIRST_DAY + DAYS - 1].map((day) => reportingYearOf(day as EpochDay)) as [
    number,
    number,
  ];
  for (let year = first; year <= last; year++) {
    const rows = rowsWithin(
      counts,
      reportingYearFrom(year) - FIRST_DAY,
      Math.min(reportingYearFrom(year + 1) - FIRST_DAY, DAYS),
    );
    if (rows > 0) years.set(year, rows);
  }
  return years;
}

/** The first of the years, one after another up to `last`, that are held as well as the last ones. */
function firstYear(years: ReadonlyMap<number, number>, last: number): number {
  const best = Math.max(years.get(last) ?? 0, years.get(last - 1) ?? 0);
  let first = last;
  while ((years.get(first - 1) ?? 0) >= Math.max(3, AS_WELL * best)) first--;
  return first;
}

function sinceWhen(records: CareRecords, year: number, first: EpochDay): Cover['since'] {
  const rowsSince = (days: ArrayLike<number>): EpochDay => {
    const since = reportingYearFrom(firstYear(yearsOf(byDay([days])), year));
    return since < first ? since : first;
  };
  const since: Partial<Record<TableName, EpochDay>> = {
    episodes: goesBack(records, first) ? BEFORE_RECORDS : rowsSince(records.episodes.until),
    reviews: rowsSince(records.reviews.on),
    missing: rowsSince(records.missing.from),
    sw_episodes: rowsSince(records.socialWorkers.until),
  };
  return since;
}

/** Whether the rows of those who were in care before the first day go back to where their care began. */
function goesBack({ children, episodes }: CareRecords, first: EpochDay): boolean {
  let known = 0;
  let broken = 0;
  for (let child = 0; child < children.length; child++) {
    const after = episodes.start[child + 1] ?? 0;
    let row = episodes.start[child] ?? 0;
    while (row < after && isShortBreak(episodes.ls[row] ?? 0)) row++;
    if (row >= after || (episodes.from[row] ?? 0) >= first) continue;
    known++;
    const rne = episodes.rne[row] ?? 0;
    if (rne !== RNE.S && codeText(RNE_CODES, rne) !== null) broken++;
  }
  return broken <= known * BROKEN;
}
