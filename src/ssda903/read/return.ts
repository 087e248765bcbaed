/** Reads a children looked after return from its tables. */
import type { TableName } from '../../record/columns/columns.js';
import type { TableLog } from '../../record/tables/problems.js';
import { NOT_A_TABLE } from '../../record/tables/problems.js';
import type { ColumnAt, OpenTable } from '../../record/tables/read.js';
import { openTables, readRows } from '../../record/tables/read.js';
import type { TableSource } from '../../record/tables/source.js';
import { OTHER_NAMES, TABLE_SHAPES } from '../cells/tables.js';
import { NO_CHILD, PROBLEM, TABLE, note, noteTable } from '../problems/log.js';
import type { ReturnReading } from './finish.js';
import { finishReturn } from './finish.js';
import { keepChildOfRefusedRow } from './header.js';
import type { ReturnInProgress } from './in-progress.js';
import { beginReturn, countTidied, nothingLost, tableReader } from './in-progress.js';
import { findChild } from './people.js';
import type { TableReader } from './table-reading.js';
import type { ReadOptions } from './options.js';

/** One table of a return. Give its CSV as text or as bytes, its columns, or its rows. */
export type ReturnSource = TableSource<TableName>;

/**
 * Reads the tables of a children looked after return (SSDA903), in any order, into columns. Every row is either
 * used or refused with a problem; a refused row takes nothing else of its child with it. docs/return.md tells what
 * is accepted and what becomes of each kind of mess.
 *
 * @throws RangeError when a source has none of `text`, `bytes`, `columns` and `rows`, or names a table that there is not.
 * @example
 * const { records, problems } = readReturn([
 *   { name: 'header.csv', text: 'CHILD,SEX,DOB,ETHNIC\n1,2,27/03/2008,WROM\n' },
 *   { name: 'episodes.csv', text: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,15/02/2025,S,C2,U4,,\n' },
 * ]);
 */
export function readReturn(sources: Iterable<ReturnSource>, options: ReadOptions = {}): ReturnReading {
  const reading = beginReturn();
  /** Where the number of the child stands in the table that is being read. */
  const place: { at: ColumnAt } = { at: () => -1 };
  const log = logOf(reading, (column) => place.at(column));
  const tables = openTables(sources, TABLE_SHAPES, log, OTHER_NAMES);
  reading.people.fromHeader = tables.some(isUsableHeader);
  if (tables.length > 0 && !reading.people.fromHeader) noteTable(reading.log, 'no-header-table', 'header');
  for (const each of tables) readTable(reading, each, log, place);
  return finishReturn(reading, options);
}

function isUsableHeader({ open, shape }: OpenTable<TableName>): boolean {
  return shape.table === 'header' && (open.sparse || open.columns.includes('CHILD'));
}

function readTable(
  reading: ReturnInProgress,
  each: OpenTable<TableName>,
  log: TableLog<TableName>,
  place: { at: ColumnAt },
): void {
  const { table } = each.shape;
  const counts = reading.counts[table];
  const readers: TableReader[] = [];
  const found = readRows(each, counts.read + counts.refused, log, (at) => {
    place.at = at;
    reading.supplied.add(table);
    const reader = tableReader(reading, table, at);
    readers.push(reader);
    return reader.take;
  });
  for (const reader of readers) countTidied(reading, table, reader);
  counts.read += found.read;
  counts.refused += found.refused;
}

/** Notes problems in the log of the return. The child of a row that is refused is kept. */
function logOf(reading: ReturnInProgress, at: ColumnAt): TableLog<TableName> {
  return {
    ofTable: (code, table, { column = null, ...more }: { column?: string | null }) =>
      noteTable(reading.log, code === NOT_A_TABLE ? 'not-a-903-table' : code, table, column, more),
    ofRow: (code, table, row, cells) => {
      if (code === 'blank-row') nothingLost(reading, table);
      const child = (cells[at('CHILD')] ?? '').trim();
      if (table === 'header') keepChildOfRefusedRow(reading, child);
      const known = child === '' ? NO_CHILD : findChild(reading.people, child);
      note(reading.log, PROBLEM[code], TABLE[table], row, 0, known);
    },
  };
}
