/** Codes used before or after their time, and codes that have since gone out of use. */
import type { CareLeaverColumns, EpisodeColumns } from '../../record/columns/columns.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import {
  ACCOM_CODES,
  ACTIV_CODES,
  CHANGE_CODES,
  LS,
  LS_CODES,
  PLACE_CODES,
  REC_CODES,
  RNE_CODES,
  isShortBreakStatus,
} from '../../kernel/codes.js';
import type { CodeDates } from '../cells/code-dates.js';
import { codeDates, everDated, inForceOnDay, inForceWithin, isRetired } from '../cells/code-dates.js';
import type { ProblemLog } from '../problems/log.js';
import { COLUMN, NO_CHILD, PROBLEM, TABLE, note } from '../problems/log.js';

/** Notes codes of episodes that were not in use in their time, and counts retired codes and short breaks. */
export function noteCodeDates(log: ProblemLog, episodes: EpisodeColumns): void {
  const ls = codeDates('LS', LS_CODES);
  const rne = codeDates('RNE', RNE_CODES);
  const place = codeDates('PLACE', PLACE_CODES);
  const rec = codeDates('REC', REC_CODES);
  const change = codeDates('REASON_PLACE_CHANGE', CHANGE_CODES);
  const [ofLs, ofRne, ofPlace, ofRec, ofChange] = [ls, rne, place, rec, change].map(everDated);
  let retiredPlaces = 0;
  let retiredReasons = 0;
  const rowsOf = new Int32Array(256);
  for (let child = 0; child + 1 < episodes.start.length; child++) {
    for (let at = episodes.start[child] ?? 0; at < (episodes.start[child + 1] ?? 0); at++) {
      const legal = episodes.ls[at] ?? 0;
      const placement = episodes.place[at] ?? 0;
      const ended = episodes.rec[at] ?? 0;
      rowsOf[legal] = (rowsOf[legal] ?? 0) + 1;
      // Of most rows every code has been in use all along.
      const dated =
        (ofLs?.[legal] ?? 0) |
        (ofPlace?.[placement] ?? 0) |
        (ofRec?.[ended] ?? 0) |
        (ofRne?.[episodes.rne[at] ?? 0] ?? 0) |
        (ofChange?.[episodes.change[at] ?? 0] ?? 0);
      if (dated === 0) continue;
      const from = episodes.from[at] ?? 0;
      const until = episodes.until[at] ?? 0;
      if (!inForceWithin(ls, legal, from, until)) tell(log, episodes, at, child, 'LS');
      if (!inForceWithin(rne, episodes.rne[at] ?? 0, from, until)) tell(log, episodes, at, child, 'RNE');
      if (!inForceWithin(place, placement, from, until)) tell(log, episodes, at, child, 'PLACE');
      // A reason belongs to the day on which the episode ends.
      if (until !== STILL_OPEN && !inForceOnDay(rec, ended, until)) tell(log, episodes, at, child, 'REC');
      if (until !== STILL_OPEN && !inForceOnDay(change, episodes.change[at] ?? 0, until))
        tell(log, episodes, at, child, 'REASON_PLACE_CHANGE');
      if (isRetired(place, placement)) retiredPlaces++;
      if (isRetired(rec, ended)) retiredReasons++;
    }
  }
  const counted = (code: number, column: string, count: number): void => {
    if (count > 0) note(log, code, TABLE.episodes, 0, COLUMN[column] ?? 0, NO_CHILD, count);
  };
  counted(PROBLEM['retired-code'], 'PLACE', retiredPlaces);
  counted(PROBLEM['retired-code'], 'REC', retiredReasons);
  counted(PROBLEM['freeing-orders'], 'LS', rowsOf[LS.D1] ?? 0);
  const shortBreaks = rowsOf.map((rows, legal) => (isShortBreakStatus(legal) ? rows : 0));
  counted(
    PROBLEM['short-break-rows'],
    'LS',
    shortBreaks.reduce((sum, rows) => sum + rows),
  );
}

function tell(log: ProblemLog, episodes: EpisodeColumns, at: number, child: number, column: string): void {
  note(
    log,
    PROBLEM['code-not-in-force'],
    TABLE.episodes,
    episodes.row?.[at] ?? 0,
    COLUMN[column] ?? 0,
    child,
  );
}

/** Counts retired codes of care leavers. Which of them were in use depends on the year: that is for the checks. */
export function noteRetiredLeaverCodes(log: ProblemLog, leavers: CareLeaverColumns): void {
  const columns = [
    ['ACTIV', codeDates('ACTIV', ACTIV_CODES), leavers.activity],
    ['ACCOM', codeDates('ACCOM', ACCOM_CODES), leavers.accommodation],
  ] as const;
  for (const [column, dates, codes] of columns) {
    const retired = retiredIn(codes, dates);
    if (retired > 0) note(log, PROBLEM['retired-code'], TABLE.oc3, 0, COLUMN[column] ?? 0, NO_CHILD, retired);
  }
}

function retiredIn(codes: Uint8Array, dates: CodeDates): number {
  let retired = 0;
  for (let at = 0; at < codes.length; at++) if (isRetired(dates, codes[at] ?? 0)) retired++;
  return retired;
}
