/** Personal education plans, and applications that wait for a place. */
import type { EpochDay } from '../../kernel/calendar.js';
import { weekday } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import { isDay } from '../read/cells.js';
import type { ApplicationRow, PepRow } from '../read/rows.js';
import type { Settling } from './by-pupil.js';
import { refuse, settle } from './by-pupil.js';

/** The days on which a plan was written or reviewed, each once, in order. */
export function plansOf(settling: Settling, pupil: number, rows: readonly PepRow[]): readonly EpochDay[] {
  const days = new Set<EpochDay>();
  for (const row of rows) {
    if (!isDay(row.on)) refuse(settling, 'date', row, pupil);
    else if (row.made === undefined) settle(settling, row, 'setAside', pupil, 'unknown-code');
    else if (!row.made) settle(settling, row, 'setAside', pupil);
    else if (days.has(row.on)) settle(settling, row, 'repeated', pupil, 'repeated-row');
    else {
      days.add(row.on);
      settle(settling, row, 'used', pupil);
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** The school days that the longest of the unanswered applications has waited on a day. */
export function waitingOf(
  settling: Settling,
  pupil: number,
  rows: readonly ApplicationRow[],
  on: EpochDay,
  nonSchoolDays: ReadonlySet<number> | undefined,
): number | undefined {
  let longest: number | undefined;
  for (const row of rows) {
    if (row.applied === UNREADABLE_DAY || row.answered === UNREADABLE_DAY) {
      refuse(settling, 'date', row, pupil);
      continue;
    }
    if (Number.isNaN(row.waiting)) {
      refuse(settling, 'number', row, pupil);
      continue;
    }
    if (row.applied !== NO_DAY && row.applied > on) {
      settle(settling, row, 'otherYear', pupil);
      continue;
    }
    if (row.answered !== NO_DAY) {
      settle(settling, row, 'setAside', pupil);
      continue;
    }
    const counted =
      row.waiting ??
      (nonSchoolDays === undefined || row.applied === NO_DAY
        ? undefined
        : schoolDays(row.applied, on, nonSchoolDays));
    if (counted === undefined) {
      settle(settling, row, 'setAside', pupil, 'no-school-calendar');
      continue;
    }
    settle(settling, row, 'used', pupil);
    longest = Math.max(longest ?? 0, counted);
  }
  return longest;
}

/** School days after the first day, up to and with the last. */
function schoolDays(from: EpochDay, on: EpochDay, without: ReadonlySet<number>): number {
  let days = 0;
  for (let day = (from + 1) as EpochDay; day <= on; day = (day + 1) as EpochDay)
    if (weekday(day) < 5 && !without.has(day)) days++;
  return days;
}
