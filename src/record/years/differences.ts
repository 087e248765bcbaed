/** What two returns say differently of the same child. */
import type { PlainDate } from '../../kernel/calendar.js';
import { STILL_OPEN, toPlainDate } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { LS_CODES, PLACE_CODES, PROVIDER_CODES, REC_CODES, RNE_CODES, codeText } from '../../kernel/codes.js';
import type { EpisodeColumns } from '../columns/columns.js';

/** One thing that a later return says differently from an earlier one. */
export interface YearDifference {
  /** The council's own number of the child. */
  readonly child: string;
  /** The year in which the earlier return ends. */
  readonly earlier: number;
  /** The year in which the later one ends. */
  readonly later: number;
  /**
   * A fact of the header, a cell of an episode that both hold, or a row or a child that only one of them holds where
   * both should.
   */
  readonly what: 'header' | 'episode' | 'only-in-earlier' | 'only-in-later' | 'child-not-in-later';
  /** The table, as the return calls it. */
  readonly table: string;
  /** The first day of the row; `null` where there is no row. */
  readonly on: PlainDate | null;
  /** The column; `null` where the whole row is meant. */
  readonly column: string | null;
  /** What the earlier return says. A date of birth is not told. */
  readonly before: string | null;
  /** What the later one says. */
  readonly after: string | null;
}

type Cell = (rows: EpisodeColumns, row: number) => string | null;

const day = (value: number | undefined): string | null =>
  value === undefined || value === STILL_OPEN ? null : toPlainDate(value as EpochDay);

/** The cells of an episode that are compared, by the names of the return. */
export const EPISODE_CELLS: readonly (readonly [string, Cell])[] = [
  ['RNE', (rows, row) => codeText(RNE_CODES, rows.rne[row] ?? 0)],
  ['LS', (rows, row) => codeText(LS_CODES, rows.ls[row] ?? 0)],
  ['PLACE', (rows, row) => codeText(PLACE_CODES, rows.place[row] ?? 0)],
  ['PLACE_PROVIDER', (rows, row) => codeText(PROVIDER_CODES, rows.provider[row] ?? 0)],
];

/** The cells that say how an episode ended: blank in the return of a year in which it had not. */
export const ENDING_CELLS: readonly (readonly [string, Cell])[] = [
  ['DEC', (rows, row) => day(rows.until[row])],
  ['REC', (rows, row) => codeText(REC_CODES, rows.rec[row] ?? 0)],
];
