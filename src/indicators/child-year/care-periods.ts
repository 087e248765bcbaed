/**
 * Periods of care: the union of the days of a child's rows. Rows that overlap are one period, whatever their codes say;
 * rows that touch are one unless the later starts care (RNE S) or the earlier ended it (an E code). A period ends once,
 * after its last day, so that an E code within it ends nothing. Decided here for every measure.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN } from '../../kernel/calendar.js';
import { RNE } from '../../kernel/codes.js';
import { endsCare, isAdoption } from '../../record/columns/code-classes.js';
import type { EpisodeColumns } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { repeatsRowBefore } from './repeated-row.js';
import type { YearWindow } from './window.js';

/** No such row. */
export const NO_ROW = -1;

/** The periods of one child as rows are added, and what the last of them comes to. Used again for the next child. */
export interface CarePeriods {
  firstRow: number;
  /** By row, from the first: 1 where the row begins a period. */
  readonly begins: number[];
  /** The latest period: its first day, and the first day after it (`STILL_OPEN` when open). */
  from: EpochDay;
  until: EpochDay;
  /** Of the latest period: the row that began last, the row that ends last, and the row open on the last day. */
  newest: number;
  longest: number;
  openRow: number;
  /** The row that says how the latest period ended; {@link NO_ROW} when it did not, or nothing says so. */
  leftRow: number;
  ceasedRow: number;
  ceasedOn: EpochDay;
  adoptedRow: number;
  overlapping: boolean;
}

/** No periods. */
export function noPeriods(): CarePeriods {
  return beginPeriods({ begins: [] as number[] } as CarePeriods, 0);
}

/** Empties the periods for a child whose rows begin at `firstRow`. */
export function beginPeriods(periods: CarePeriods, firstRow: number): CarePeriods {
  periods.firstRow = firstRow;
  periods.begins.length = 0;
  periods.from = NO_DAY;
  periods.until = BEFORE_RECORDS;
  periods.newest = NO_ROW;
  periods.longest = NO_ROW;
  periods.openRow = NO_ROW;
  periods.leftRow = NO_ROW;
  periods.ceasedRow = NO_ROW;
  periods.ceasedOn = NO_DAY;
  periods.adoptedRow = NO_ROW;
  periods.overlapping = false;
  return periods;
}

/** Adds a row of a night or more of care. Rows come in order of their first day. */
export function addToPeriods(
  periods: CarePeriods,
  rows: EpisodeColumns,
  window: YearWindow,
  row: number,
): void {
  const from = rows.from[row] as EpochDay;
  const until = rows.until[row] as EpochDay;
  const leftOpen = periods.until === STILL_OPEN;
  // A row left open by mistake ends where the next begins.
  if (leftOpen) {
    periods.until = from;
    periods.openRow = NO_ROW;
  }
  if (isNewPeriod(periods, rows, row, leftOpen)) {
    endPeriod(periods, rows, window);
    periods.begins[row - periods.firstRow] = 1;
    periods.from = from;
    periods.until = until;
    periods.longest = row;
    periods.openRow = NO_ROW;
  } else {
    if (from < periods.until && !repeatsRowBefore(rows, row)) periods.overlapping = true;
    if (until >= periods.until) {
      periods.until = until;
      periods.longest = row;
    }
  }
  periods.newest = row;
  if (until > window.end) periods.openRow = row;
}

function isNewPeriod(periods: CarePeriods, rows: EpisodeColumns, row: number, leftOpen: boolean): boolean {
  const from = rows.from[row] ?? 0;
  if (periods.newest === NO_ROW || from > periods.until) return true;
  if (from < periods.until) return false;
  return rows.rne[row] === RNE.S || (!leftOpen && endsCare(rows.rec[periods.longest] ?? 0));
}

/** Settles how the latest period ended, if it has by the last day of the window. */
export function endPeriod(periods: CarePeriods, rows: EpisodeColumns, window: YearWindow): void {
  periods.leftRow = NO_ROW;
  if (periods.newest === NO_ROW || periods.until > window.end) return;
  const left = rowOfLeaving(periods, rows);
  periods.leftRow = left;
  if (left === NO_ROW) return;
  if (periods.until >= window.from) {
    periods.ceasedRow = left;
    periods.ceasedOn = periods.until;
  }
  if (isAdoption(rows.rec[left] ?? 0) && periods.until >= window.threeYearsFrom) periods.adoptedRow = left;
}

/** Where rows overlap, the one that began last says how care ended; if it does not, the one that ended last. */
function rowOfLeaving({ newest, longest }: CarePeriods, rows: EpisodeColumns): number {
  if (endsCare(rows.rec[newest] ?? 0)) return newest;
  return endsCare(rows.rec[longest] ?? 0) ? longest : NO_ROW;
}

/** Whether a row of the child begins a period of care. */
export function beginsPeriod({ periods }: { readonly periods: CarePeriods }, row: number): boolean {
  return periods.begins[row - periods.firstRow] === 1;
}
