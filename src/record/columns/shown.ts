/**
 * What the rows of a return show of itself: which days it tells of, and from which tables figures may be made. All of it
 * are counts that add up, so that parts of a return show together what the whole shows (`rows-shown`, `tables-shown`).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { TableName } from './table-names.js';

/** What the rows of one reporting year are: numbers of rows, but for the days. */
export interface YearShown {
  /** The year in which it ends. */
  readonly year: number;
  /** Rows in which something begins or ends, by stretches of 31 days from 1 April. */
  readonly stretches: readonly number[];
  /** Those of them in the first quarter, while the return of the year before is still being filled. */
  readonly begun: number;
  /** The last day with a row; a blank day where there is none. */
  readonly last: EpochDay;
  /** The last day with a row in the first quarter. */
  readonly lastBegun: EpochDay;
  /** In which something begins. */
  readonly begins: number;
  /** In which something ends; what is of one day does both. */
  readonly ends: number;
  /** Episodes that begin. */
  readonly episodesBegun: number;
  /** Episodes that end. */
  readonly episodes: number;
  /** Reviews held. */
  readonly reviews: number;
  /** Times missing or away that begin. */
  readonly missing: number;
  /** Spells with a social worker that end. */
  readonly sw_episodes: number;
  /** Children who left care for good, and are not in the return as care leavers. */
  readonly left: number;
  /** Those of them who left before the age of care leavers. */
  readonly leftYoung: number;
  /** Children whose first row begins here. */
  readonly firstRows: number;
  /** Those of them whose first row goes on from one that is not held. */
  readonly goesOn: number;
}

/** What a table shows by its rows. */
export interface TableShown {
  /** Rows that were used. */
  readonly read: number;
  /** Rows that were refused, those left out with which nothing is lost. */
  readonly lost: number;
  /** Whether a date of it can only have the day first. */
  readonly dayFirst: boolean;
  /** By column: cells that are no date, and those of them that would be one with the month first. Left out: none. */
  readonly undated?: Readonly<Record<string, readonly [cells: number, monthFirst: number]>>;
}

/** The tables that were supplied, each with what it shows. */
export type TablesShown = Readonly<Partial<Record<TableName, TableShown>>>;

/** What the rows of a return show, or children written by hand. */
export interface Shown {
  /** By reporting year, in order. Left out: every day asked about is taken to be covered. */
  readonly years?: readonly YearShown[];
  /** The tables that were supplied. */
  readonly tables: TablesShown;
  /** The share of the rows of a table that may be refused. */
  readonly mostRefused: number;
  /**
   * The tables that have a place in the form it came in, rows or none, as all have in XML and for children written by
   * hand. Left out: those supplied.
   */
  readonly places?: readonly TableName[];
  /** Whether facts beside the return, too, have a place with each child. Left out: they come apart. */
  readonly factsWithin?: true;
}
