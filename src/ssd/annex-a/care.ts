/** One child's rows for Annex A: periods of care, the row that holds, placements and legal statuses in a row. */
import type { EpochDay } from '../../kernel/calendar.js';
import { REC, isShortBreakStatus } from '../../kernel/codes.js';
import type { CareRecords } from '../../record/columns/columns.js';

/** An unbroken stretch of being looked after. */
export interface Period {
  readonly rows: readonly number[];
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/** The periods of care that began by a day, in order. Rows that follow without a day between are one. */
export function periodsOf({ episodes }: CareRecords, child: number, on: EpochDay): readonly Period[] {
  const periods: { rows: number[]; from: EpochDay; until: EpochDay }[] = [];
  for (let row = episodes.start[child] ?? 0; row < (episodes.start[child + 1] ?? 0); row++) {
    const from = (episodes.from[row] ?? 0) as EpochDay;
    const until = (episodes.until[row] ?? 0) as EpochDay;
    if (from > on) continue;
    const last = periods.at(-1);
    if (last === undefined || from > last.until) periods.push({ rows: [row], from, until });
    else {
      last.rows.push(row);
      if (until > last.until) last.until = until;
    }
  }
  return periods;
}

/** Whether a period is of short breaks. */
export function isShortBreak({ episodes }: CareRecords, { rows }: Period): boolean {
  return isShortBreakStatus(episodes.ls[rows.at(-1) ?? 0]);
}

/** The first day of the unbroken run, up to a row, in which something stays the same. */
export function since(
  { episodes }: CareRecords,
  { rows }: Period,
  at: number,
  same: (row: number, other: number) => boolean,
): EpochDay {
  let place = rows.indexOf(at);
  while (place > 0 && same(rows[place - 1] ?? 0, rows[place] ?? 0)) place--;
  return (episodes.from[rows[place] ?? 0] ?? 0) as EpochDay;
}

/** The row that covers a day; the last one where the period has ended. */
export function rowOn({ episodes }: CareRecords, { rows }: Period, on: EpochDay): number {
  return [...rows].reverse().find((row) => (episodes.from[row] ?? 0) <= on) ?? rows[0] ?? 0;
}

/** Whether the rows of a period end in adoption. */
export function adoptedRow({ episodes }: CareRecords, { rows }: Period): number | undefined {
  return rows.find((row) => episodes.rec[row] === REC.E11 || episodes.rec[row] === REC.E12);
}
