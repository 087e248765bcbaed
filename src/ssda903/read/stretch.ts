/**
 * A stretch of a table, read apart from the others: plain data that can be handed from one thread to another. Its rows
 * are counted from 1, and its texts numbered as it met them; `./join.js` makes of that what reading in one go gives.
 */
import type { Stretch } from '../../kernel/growing-columns.js';
import { stretchesOf } from '../../kernel/growing-columns.js';
import { rowsOfStretch } from '../../record/tables/csv.js';
import type { RowCount } from '../../record/tables/read.js';
import { shapeOf } from '../cells/tables.js';
import type { ReturnInProgress, TableApart } from './in-progress.js';
import { beginReturn, rowsOf } from './in-progress.js';
import { nothingMet } from '../../record/tables/given-columns.js';
import { logOf, readRowsInto } from './open-return.js';
import type { People } from './people.js';
import { apart, birthsTakenBack } from './people-apart.js';
import type { LastBirth } from './table-reading.js';
import type { UndatedCells } from './undated-cells.js';

/** A stretch of a table, and how its columns are called, as the return has them. */
export interface StretchAsked {
  readonly table: TableApart;
  readonly columns: readonly string[];
  /** How many bytes it has; the rows that begin there are its own. */
  readonly length: number;
}

/** The rows of a stretch, and what it ends with. */
export interface StretchFound extends RowCount {
  /** Where the row after its last begins, counted from its first byte. */
  readonly endsAt: number;
  /** How many rows of blank cells it ends in. */
  readonly blank: number;
  /** How many codes were tidied, by column. */
  readonly tidied: ReadonlyMap<string, number>;
}

/** What a stretch holds. */
export interface StretchRead extends StretchFound {
  readonly rows: readonly Stretch[];
  readonly problems: Stretch;
  readonly nothingLost: number;
  readonly undated: UndatedCells;
  /** Texts that are numbered, in the order in which it met them. */
  readonly others: readonly string[];
  readonly workers: readonly string[];
  readonly strangers: readonly string[];
  /** The children whose date of birth nothing told before, and their days. */
  readonly births: ReadonlyMap<number, number>;
  readonly lastBirth: LastBirth;
}

/** Reads the rows that begin in a stretch, which itself begins where a row does; its blocks may go on behind it. */
export function readStretch(people: People, asked: StretchAsked, blocks: Iterable<Uint8Array>): StretchRead {
  const { table } = asked;
  const reading: ReturnInProgress = { ...beginReturn(), people: apart(people) };
  const found = readStretchInto(reading, asked, blocks, 0);
  const { log, undated, others, workers, lastBirth, nothingLost } = reading;
  return {
    ...found,
    rows: stretchesOf(rowsOf(reading, table)),
    problems: { columns: log.entries.columns, length: log.entries.length },
    nothingLost: nothingLost.get(table) ?? 0,
    undated,
    others: [...others.keys()],
    workers: [...workers.keys()],
    strangers: reading.people.strangers,
    births: birthsTakenBack(reading.people),
    lastBirth: lastBirth[table],
  };
}

/** Reads a stretch into a return that holds all that stands before it, `blank` rows of blank cells last. */
export function readStretchInto(
  reading: ReturnInProgress,
  { table, columns, length }: StretchAsked,
  blocks: Iterable<Uint8Array>,
  blank: number,
): StretchFound {
  const rows = rowsOfStretch(blocks, length);
  const shape = shapeOf(table);
  const open = { ...nothingMet(), source: {}, columns, above: [], endless: false, sparse: false };
  let blankAtEnd = 0;
  const log = {
    ...logOf(reading),
    // What is wrong with the table itself is told once, and not of each stretch.
    ofTable: (code: string, _: unknown, { count = 0 }: { readonly count?: number }) => {
      if (code === 'blank-rows-at-end') blankAtEnd = count;
    },
  };
  const { found, reader } = readRowsInto(
    reading,
    { shape, open: { ...open, order: () => open.columns, rows: () => rows } },
    log,
    blank,
  );
  const codes = Object.entries(reader?.codes ?? {});
  return {
    ...found,
    endsAt: rows.at(),
    blank: blankAtEnd,
    tidied: new Map(codes.map(([column, { tidied }]) => [column, tidied])),
  };
}

/** The memory of a stretch that can be handed over instead of copied. */
export function memoryOf({ rows, problems }: StretchRead): ArrayBuffer[] {
  return [...rows, problems].flatMap(({ columns }) =>
    Object.values(columns).map(({ buffer }) => buffer as ArrayBuffer),
  );
}
