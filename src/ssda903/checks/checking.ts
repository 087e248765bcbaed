/** The return that is being checked, and the walks and questions that the checks share. */
import type { ChildYear } from '../../indicators/child-year/child-year.js';
import { childYearView, openChildYear } from '../../indicators/child-year/child-year.js';
import { DEFAULT_INDICATOR_READINGS } from '../../indicators/child-year/readings.js';
import { windowOf } from '../../indicators/child-year/window.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay, birthdayDay, dateParts, toPlainDate } from '../../kernel/calendar.js';
import { isShortBreak, placeClass, TEMPORARY } from '../../record/columns/code-classes.js';
import type { CareRecords, TableName } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';

/** The number of 1 in a column of 0 and 1. */
const YES = 2;

/** Records that are being checked as the return of one year. */
export interface Checking {
  readonly records: CareRecords;
  /** 1 April and 31 March, and the year in which it ends. */
  readonly yearStart: EpochDay;
  readonly yearEnd: EpochDay;
  readonly year: number;
  /** A view for the groups of the measures: the checks and the figures know one 12-month group. */
  readonly view: ChildYear;
  readonly last?: LastYear;
}

/** The return of the year before. */
export interface LastYear {
  readonly records: CareRecords;
  /** The child's number in it; -1 when the child is not there. */
  readonly childOf: Int32Array;
}

/** Begins checking records as the return of the year that ends on a 31 March. */
export function beginChecking(records: CareRecords, yearEnd: EpochDay, lastYear?: CareRecords): Checking {
  const made = {
    records,
    yearStart: addMonthsToDay((yearEnd + 1) as EpochDay, -12, 'earlier'),
    yearEnd,
    year: dateParts(yearEnd).year,
    view: childYearView(records, windowOf({ yearEnd: toPlainDate(yearEnd) }), DEFAULT_INDICATOR_READINGS),
  };
  if (lastYear === undefined) return made;
  const known = new Map(lastYear.children.id.map((id, at) => [id, at]));
  const childOf = Int32Array.from(records.children.id, (id) => known.get(id) ?? -1);
  return { ...made, last: { records: lastYear, childOf } };
}

/** Whether a child is of the 12-month group, as the measures of OC2 have it. */
export function inTwelveMonths(check: Checking, child: number): boolean {
  return openChildYear(check.view, child).twelveMonths;
}

/** The row of the file behind a place in the columns of a table; for a table of one row a child the place is the child. */
export function rowOf(records: CareRecords, table: TableName, at: number): number {
  const rows = {
    header: records.children.row,
    episodes: records.episodes.row,
    reviews: records.reviews.row,
    uasc: records.children.uascRow,
    oc2: records.outcomes.row,
    oc3: records.careLeavers.row,
    ad1: records.adoptions.row,
    placed_for_adoption: records.placedForAdoption.row,
    previous_permanence: records.previousPermanence?.row,
    missing: records.missing.row,
    sw_episodes: records.socialWorkers.row,
    DoLo: records.deprivationOfLiberty.row,
  } as const satisfies Record<TableName, Int32Array | undefined>;
  return rows[table]?.[at] ?? 0;
}

/** Goes over every episode of every child in turn. */
export function eachEpisode(
  check: Checking,
  visit: (episode: number, child: number, first: number, after: number) => void,
): void {
  eachRow(check.records.episodes.start, visit);
}

/** Goes over the rows of every child in turn, by where each child's begin. */
export function eachRow(
  start: Int32Array,
  visit: (at: number, child: number, first: number, after: number) => void,
): void {
  for (let child = 0; child + 1 < start.length; child++) {
    const first = start[child] ?? 0;
    const after = start[child + 1] ?? first;
    for (let at = first; at < after; at++) visit(at, child, first, after);
  }
}

/** The first day not in a row: the year end where it is open, as the department measures lengths. */
export function endOrYearEnd(check: Checking, until: number): number {
  return until === STILL_OPEN ? check.yearEnd : until;
}

/** Whether a placement type is temporary (T0 to T4). */
export function isTemporaryPlace(place: number): boolean {
  return (placeClass(place) & TEMPORARY) !== 0;
}

/** A child's date of birth; `undefined` when it is not known. */
export function birthOf(check: Checking, child: number): EpochDay | undefined {
  const day = check.records.children.dateOfBirth[child] ?? NO_DAY;
  return day === NO_DAY ? undefined : (day as EpochDay);
}

/** The birthday on which a child reaches an age; a day that never comes when the date of birth is not known. */
export function birthday(check: Checking, child: number, age: number): number {
  const born = birthOf(check, child);
  return born === undefined ? STILL_OPEN : birthdayDay(born, age);
}

/** Whether a child is, or was, unaccompanied and seeking asylum: by UASC or the header, of this return or the last. */
export function isUnaccompanied(check: Checking, child: number): boolean {
  const was = check.last?.childOf[child] ?? -1;
  return (
    saysUnaccompanied(check.records, child) ||
    (check.last !== undefined && was >= 0 && saysUnaccompanied(check.last.records, was))
  );
}

function saysUnaccompanied({ children }: CareRecords, child: number): boolean {
  return (children.uascUntil[child] ?? NO_DAY) !== NO_DAY || children.uascFlag?.[child] === YES;
}

/** The child's last row in the columns, which stand in date order; -1 when there is none. */
export function lastRow(start: Int32Array, child: number): number {
  const after = start[child + 1] ?? 0;
  return after > (start[child] ?? 0) ? after - 1 : -1;
}

/** The child's first row; -1 when there is none. */
export function firstRow(start: Int32Array, child: number): number {
  const first = start[child] ?? 0;
  return (start[child + 1] ?? 0) > first ? first : -1;
}

/** The child's episode that holds a day; -1 when none does. Short breaks only where they are asked for. */
export function episodeOn(records: CareRecords, child: number, day: number, breaks = false): number {
  const { start, from, until, ls } = records.episodes;
  for (let at = (start[child + 1] ?? 0) - 1; at >= (start[child] ?? 0); at--) {
    if ((from[at] ?? 0) > day || day >= (until[at] ?? 0)) continue;
    if (breaks || !isShortBreak(ls[at] ?? 0)) return at;
  }
  return -1;
}

/** Whether the child has an episode, short breaks aside, at some time in the year. */
export function hasCareInYear(check: Checking, child: number): boolean {
  const { start, from, until, ls } = check.records.episodes;
  for (let at = start[child] ?? 0; at < (start[child + 1] ?? 0); at++) {
    if (isShortBreak(ls[at] ?? 0)) continue;
    if ((from[at] ?? 0) <= check.yearEnd && (until[at] ?? 0) >= check.yearStart) return true;
  }
  return false;
}
