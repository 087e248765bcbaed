/** A return while its tables are read, one row after another, whatever form they come in. */
import type { TableName } from '../../record/columns/columns.js';
import { TABLES } from '../../record/columns/columns.js';
import type { ColumnKind, RowsInStretches } from '../../kernel/growing-columns.js';
import { noStretches } from '../../kernel/growing-columns.js';
import { nobody } from './people.js';
import { NO_CHILD, noProblems } from '../problems/log.js';
import { CARE_LEAVER_SHAPE, careLeaversReader } from './care-leavers.js';
import { EPISODE_SHAPE, episodesReader } from './episodes.js';
import { headerReader } from './header.js';
import { OUTCOME_SHAPE, outcomesReader } from './outcomes.js';
import {
  ADOPTION_SHAPE,
  PLACED_SHAPE,
  PREVIOUS_SHAPE,
  adoptionsReader,
  placedForAdoptionReader,
  previousPermanenceReader,
} from './permanence.js';
import { REVIEW_SHAPE, reviewsReader } from './reviews.js';
import {
  LIBERTY_SHAPE,
  MISSING_SHAPE,
  WORKER_SHAPE,
  libertyReader,
  missingReader,
  workersReader,
} from './spells.js';
import { uascReader } from './uasc.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { FirstRow, Reading, TableReader } from './table-reading.js';
import { onceEach } from './table-reading.js';

/** A return that is being read. */
export interface ReturnInProgress extends Reading {
  readonly counts: Record<TableName, { read: number; refused: number }>;
  readonly supplied: Set<TableName>;
  /** The tables that have a place in the form it comes in. Left out: those supplied. */
  readonly places?: readonly TableName[];
  /** How many rows of a table were refused with nothing lost: they repeat another, or are blank. */
  readonly nothingLost: Map<TableName, number>;
  readonly workers: Map<string, number>;
  readonly tables: Tables;
  readonly first: Record<TableName, FirstRow>;
  /** How many codes of a column were tidied, by table and column. */
  readonly tidied: Map<string, number>;
}

type Tables = ReturnType<typeof emptyTables>;

/** The tables whose rows change nothing but columns of their own. */
export type TableApart = keyof Tables;

function emptyTables() {
  return {
    episodes: noStretches(EPISODE_SHAPE),
    reviews: noStretches(REVIEW_SHAPE),
    oc2: noStretches(OUTCOME_SHAPE),
    oc3: noStretches(CARE_LEAVER_SHAPE),
    ad1: noStretches(ADOPTION_SHAPE),
    placed_for_adoption: noStretches(PLACED_SHAPE),
    previous_permanence: noStretches(PREVIOUS_SHAPE),
    missing: noStretches(MISSING_SHAPE),
    sw_episodes: noStretches(WORKER_SHAPE),
    DoLo: noStretches(LIBERTY_SHAPE),
  };
}

/** The rows that a table is read into, whatever their columns. */
export function rowsOf(
  { tables }: ReturnInProgress,
  table: TableApart,
): RowsInStretches<Readonly<Record<string, ColumnKind>>> {
  return tables[table] as unknown as RowsInStretches<Readonly<Record<string, ColumnKind>>>;
}

/** Those of them that hold one row a child. */
export const ONE_ROW_A_CHILD: ReadonlySet<TableName> = new Set(['oc2', 'oc3', 'ad1', 'previous_permanence']);

/** Begins a return of which nothing has been read. */
export function beginReturn(places?: readonly TableName[]): ReturnInProgress {
  const each = <T>(make: () => T): Record<TableName, T> =>
    Object.fromEntries(TABLES.map((table) => [table, make()])) as Record<TableName, T>;
  return {
    log: noProblems(),
    people: nobody(),
    undated: new Map(),
    others: new Map(),
    lastBirth: each(() => ({ child: NO_CHILD, dob: '' })),
    counts: each(() => ({ read: 0, refused: 0 })),
    supplied: new Set(),
    ...(places === undefined ? {} : { places }),
    nothingLost: new Map(),
    workers: new Map(),
    tables: emptyTables(),
    first: each(onceEach),
    tidied: new Map(),
  };
}

/** The reader of one source of a table, which adds to what other sources of it gave. */
export function tableReader(reading: ReturnInProgress, table: TableName, at: ColumnAt): TableReader {
  const { tables, first } = reading;
  switch (table) {
    case 'header':
      return headerReader(reading, at);
    case 'episodes':
      return episodesReader(reading, tables.episodes, at);
    case 'reviews':
      return reviewsReader(reading, tables.reviews, at);
    case 'uasc':
      return uascReader(reading, at, first.uasc);
    case 'oc2':
      return outcomesReader(reading, tables.oc2, at, first.oc2);
    case 'oc3':
      return careLeaversReader(reading, tables.oc3, at, first.oc3);
    case 'ad1':
      return adoptionsReader(reading, tables.ad1, at, first.ad1);
    case 'placed_for_adoption':
      return placedForAdoptionReader(reading, tables.placed_for_adoption, at);
    case 'previous_permanence':
      return previousPermanenceReader(reading, tables.previous_permanence, at, first.previous_permanence);
    case 'missing':
      return missingReader(reading, tables.missing, at);
    case 'sw_episodes':
      return workersReader(reading, tables.sw_episodes, at, reading.workers);
    case 'DoLo':
      return libertyReader(reading, tables.DoLo, at);
    default: {
      const never: never = table;
      return never;
    }
  }
}

/** Counts rows that are refused and with which nothing is lost. */
export function nothingLost(reading: ReturnInProgress, table: TableName, rows = 1): void {
  reading.nothingLost.set(table, (reading.nothingLost.get(table) ?? 0) + rows);
}

/** Adds up how many codes a reader had to tidy, once its source is read. */
export function countTidied(reading: ReturnInProgress, table: TableName, { codes }: TableReader): void {
  addTidied(reading, table, new Map(Object.entries(codes).map(([column, { tidied }]) => [column, tidied])));
}

/** The same of codes that were counted already, by column. */
export function addTidied(
  reading: ReturnInProgress,
  table: TableName,
  tidied: ReadonlyMap<string, number>,
): void {
  for (const [column, count] of tidied) {
    if (count === 0) continue;
    const key = `${table}/${column}`;
    reading.tidied.set(key, (reading.tidied.get(key) ?? 0) + count);
  }
}
