/**
 * How the episodes of one child follow each other: the next begins on the day the last one ended, X1 when care goes
 * on and an E-code when it ceases, S when it starts again. Reported, never mended here.
 */
import type { CareRecords, ChildColumns, EpisodeColumns } from '../../record/columns/columns.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK, REC, RNE } from '../../kernel/codes.js';
import { isTemporaryPlace } from './checking.js';
import type { Problem } from '../problems/problem.js';
import type { ProblemLog } from '../problems/log.js';
import { COLUMN, NO_CHILD, PROBLEM, TABLE, noProblems, note, problemsOf } from '../problems/log.js';

/** Notes whatever is wrong between the episodes of each child, which stand in date order. */
export function noteSequence(log: ProblemLog, children: ChildColumns, episodes: EpisodeColumns): void {
  let gaps = 0;
  for (let child = 0; child < children.length; child++) {
    const first = episodes.start[child] ?? 0;
    const after = episodes.start[child + 1] ?? first;
    if (first === after) {
      note(log, PROBLEM['child-without-episodes'], TABLE.header, children.row?.[child] ?? 0, 0, child);
      continue;
    }
    noteEnds(log, episodes, child, first, after);
    for (let at = first + 1; at < after; at++) gaps += noteStep(log, episodes, child, at);
  }
  if (gaps > 0)
    note(log, PROBLEM['gaps-between-episodes'], TABLE.episodes, 0, COLUMN['DECOM'] ?? 0, NO_CHILD, gaps);
}

function tell(
  log: ProblemLog,
  episodes: EpisodeColumns,
  code: number,
  at: number,
  column: string,
  child: number,
): void {
  note(log, code, TABLE.episodes, episodes.row?.[at] ?? 0, COLUMN[column] ?? 0, child);
}

/** The first and last row of a child, and rows by themselves. */
function noteEnds(
  log: ProblemLog,
  episodes: EpisodeColumns,
  child: number,
  first: number,
  after: number,
): void {
  const reason = episodes.rne[first] ?? BLANK;
  if (reason !== RNE.S && reason !== BLANK)
    tell(log, episodes, PROBLEM['first-row-not-start'], first, 'RNE', child);
  if (isTemporaryPlace(episodes.place[first] ?? BLANK))
    tell(log, episodes, PROBLEM['first-row-temporary'], first, 'PLACE', child);
  if (episodes.rec[after - 1] === REC.X1)
    tell(log, episodes, PROBLEM['x1-nothing-follows'], after - 1, 'REC', child);
  let open = 0;
  for (let at = first; at < after; at++) {
    if (episodes.until[at] === STILL_OPEN) open++;
    else if (isTemporaryPlace(episodes.place[at] ?? BLANK) && endsCare(episodes.rec[at] ?? BLANK))
      tell(log, episodes, PROBLEM['period-ends-temporary'], at, 'PLACE', child);
  }
  if (open > 1) note(log, PROBLEM['two-or-more-open'], TABLE.episodes, 0, COLUMN['DEC'] ?? 0, child);
}

function endsCare(rec: number): boolean {
  return rec !== BLANK && rec !== REC.X1;
}

/** One episode after another; 1 when days lie between them. */
function noteStep(log: ProblemLog, episodes: EpisodeColumns, child: number, at: number): number {
  const before = at - 1;
  const ended = episodes.until[before] ?? STILL_OPEN;
  const begins = episodes.from[at] ?? 0;
  const rec = episodes.rec[before] ?? BLANK;
  const rne = episodes.rne[at] ?? BLANK;
  const goesOn = rne !== RNE.S && rne !== BLANK;
  if (rec === REC.E2 || rec === REC.E15)
    tell(log, episodes, PROBLEM['episodes-after-final'], before, 'REC', child);
  if (ended === STILL_OPEN) {
    tell(log, episodes, PROBLEM['open-not-last'], before, 'DEC', child);
    return 0;
  }
  if (goesOn && endsCare(rec)) tell(log, episodes, PROBLEM['start-expected'], at, 'RNE', child);
  if (ended > begins) {
    tell(log, episodes, PROBLEM.overlap, at, 'DECOM', child);
    return 0;
  }
  if (ended < begins) {
    if (rec === REC.X1) tell(log, episodes, PROBLEM['x1-then-gap'], before, 'REC', child);
    if (goesOn) tell(log, episodes, PROBLEM['continuation-after-gap'], at, 'RNE', child);
    return 1;
  }
  if (rne === RNE.S) tell(log, episodes, PROBLEM['same-day-start'], at, 'RNE', child);
  if (endsCare(rec)) tell(log, episodes, PROBLEM['same-day-not-x1'], before, 'REC', child);
  const [need, needBefore] = [episodes.cin[at] ?? BLANK, episodes.cin[before] ?? BLANK];
  if (goesOn && need !== needBefore && need !== BLANK && needBefore !== BLANK)
    tell(log, episodes, PROBLEM['category-of-need-changed'], at, 'CIN', child);
  return 0;
}

/**
 * Settles what reading must settle for counting to be possible: an open episode that is not the child's last ends on
 * the day the next one begins, and an open episode has no reason ceased. Both are reported first.
 *
 * @param untilOf the `until` column, changed in place.
 * @param recOf the `rec` column, changed in place.
 */
export function settleOpenEpisodes(
  start: Int32Array,
  fromOf: Int32Array,
  untilOf: Int32Array,
  recOf: Uint8Array,
): void {
  for (let child = 0; child + 1 < start.length; child++) {
    const after = start[child + 1] ?? 0;
    for (let at = start[child] ?? 0; at < after; at++) {
      if (untilOf[at] !== STILL_OPEN) continue;
      recOf[at] = BLANK;
      if (at + 1 < after) untilOf[at] = fromOf[at + 1] ?? STILL_OPEN;
    }
  }
}

/**
 * The problems of sequence of records that did not come from {@link readReturn}, which reports them itself. Rules 142,
 * 148, 357, 380, 381, 388, 431 to 433, 437, 501 and 504.
 */
export function checkSequence(records: CareRecords): Problem[] {
  const log = noProblems();
  noteSequence(log, records.children, records.episodes);
  return problemsOf(log, (child) => records.children.id[child]);
}
