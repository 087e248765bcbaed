/** What the families of checks share. */
import type { CareRecords, TableName } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { LS, PLACE } from '../../kernel/codes.js';
import type { ProblemCode } from '../problems/catalogue.js';
import type { ProblemLog } from '../problems/log.js';
import { COLUMN, PROBLEM, TABLE, note } from '../problems/log.js';

/** Records that are being checked as the return of one year. */
export interface Checking {
  readonly records: CareRecords;
  readonly log: ProblemLog;
  /** 1 April and 31 March. */
  readonly yearStart: EpochDay;
  readonly yearEnd: EpochDay;
}

/** Notes a problem of one row of a table. */
export function report(
  check: Checking,
  code: ProblemCode,
  table: TableName,
  row: number | undefined,
  column: string,
  child: number,
): void {
  note(check.log, PROBLEM[code], TABLE[table], row ?? 0, COLUMN[column] ?? 0, child);
}

/** Notes a problem of one episode, by its place in the columns. */
export function reportEpisode(
  check: Checking,
  code: ProblemCode,
  episode: number,
  column: string,
  child: number,
): void {
  report(check, code, 'episodes', check.records.episodes.row?.[episode], column, child);
}

/** Goes over every episode of every child in turn. */
export function eachEpisode(
  check: Checking,
  visit: (episode: number, child: number, first: number, after: number) => void,
): void {
  const { start } = check.records.episodes;
  for (let child = 0; child + 1 < start.length; child++) {
    const first = start[child] ?? 0;
    const after = start[child + 1] ?? first;
    for (let episode = first; episode < after; episode++) visit(episode, child, first, after);
  }
}

/** The first day not in a row: the year end where it is open, as the department measures lengths. */
export function endOrYearEnd(check: Checking, until: number): number {
  return until === STILL_OPEN ? check.yearEnd : until;
}

/** Whether a legal status is a series of short breaks. */
export function isShortBreakStatus(ls: number): boolean {
  return ls === LS.V3 || ls === LS.V4;
}

/** Whether a placement type is temporary (T0 to T4). */
export function isTemporaryPlace(place: number): boolean {
  return place >= PLACE.T0 && place <= PLACE.T4;
}

/** A child's date of birth; `undefined` when it is not known. */
export function birthOf(check: Checking, child: number): EpochDay | undefined {
  const day = check.records.children.dateOfBirth[child] ?? NO_DAY;
  return day === NO_DAY ? undefined : (day as EpochDay);
}

/** The child's episode that holds a day, short breaks aside; -1 when none does. */
export function episodeOn(records: CareRecords, child: number, day: number): number {
  const { start, from, until, ls } = records.episodes;
  for (let at = (start[child + 1] ?? 0) - 1; at >= (start[child] ?? 0); at--) {
    if ((from[at] ?? 0) <= day && day < (until[at] ?? 0) && !isShortBreakStatus(ls[at] ?? 0)) return at;
  }
  return -1;
}
