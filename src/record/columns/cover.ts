/**
 * Of which days records tell. The return of a year holds whoever was looked after in it, and of them what happened in
 * it; what lies before or after is not there, and its absence is no fact about anybody.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { TableName } from './table-names.js';

/** Days one after another: the first, and the first that is no longer among them. */
export interface DaysCovered {
  /** The first of them. */
  readonly from: EpochDay;
  /** The first day after them. */
  readonly until: EpochDay;
}

/** Of which days records tell. */
export interface Cover extends DaysCovered {
  /**
   * Of whoever is in the records, the first day from which every row of a table is there. Left out: the first day
   * covered.
   */
  readonly since: Readonly<Partial<Record<TableName, EpochDay>>>;
  /** The last days of a window of which OC2 and OC3 tell: they are filled once, for the end of a year. */
  readonly asAt: readonly DaysCovered[];
}
