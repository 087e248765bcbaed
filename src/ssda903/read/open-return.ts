/** A return whose tables are opened, and read one after another. */
import type { TableName } from '../../record/columns/columns.js';
import type { TableLog } from '../../record/tables/problems.js';
import { NOT_A_TABLE } from '../../record/tables/problems.js';
import type { ColumnAt, OpenTable, RowCount } from '../../record/tables/read.js';
import { openTables, readRows } from '../../record/tables/read.js';
import type { TableSource } from '../../record/tables/source.js';
import { OTHER_NAMES, TABLE_SHAPES } from '../cells/tables.js';
import { COLUMN, NO_CHILD, PROBLEM, TABLE, note, noteTable } from '../problems/log.js';
import { keepChildOfRefusedRow } from './header.js';
import type { ReturnInProgress } from './in-progress.js';
import { beginReturn, countTidied, nothingLost, tableReader } from './in-progress.js';
import { findChild } from './people.js';
import type { TableReader } from './table-reading.js';

/** A return of which it is known what tables there are. */
export interface OpenReturn {
  readonly reading: ReturnInProgress;
  /** The tables in the order in which they are read. */
  readonly tables: readonly OpenTable<TableName>[];
}

/** Opens the tables of a return. */
export function openReturn(sources: Iterable<TableSource<TableName>>): OpenReturn {
  const reading = beginReturn();
  const tables = openTables(sources, TABLE_SHAPES, logOf(reading), OTHER_NAMES);
  reading.people.fromHeader = tables.some(isUsableHeader);
  if (tables.length > 0 && !reading.people.fromHeader) noteTable(reading.log, 'no-header-table', 'header');
  return { reading, tables };
}

function isUsableHeader({ open, shape }: OpenTable<TableName>): boolean {
  return shape.table === 'header' && (open.sparse || open.columns.includes('CHILD'));
}

/** Reads all rows of a table. */
export function readTable(reading: ReturnInProgress, each: OpenTable<TableName>): void {
  const { table } = each.shape;
  Object.assign(reading.lastBirth[table], { child: NO_CHILD, dob: '' });
  const { reader } = readRowsInto(reading, each, logOf(reading));
  if (reader !== undefined) countTidied(reading, table, reader);
}

/** Reads the rows of a source, numbered on from those of its table that were read before. */
export function readRowsInto(
  reading: ReturnInProgress,
  each: OpenTable<TableName>,
  log: ReturnLog,
  blank = 0,
): { readonly found: RowCount; readonly reader: TableReader | undefined } {
  const { table } = each.shape;
  const counts = reading.counts[table];
  let reader: TableReader | undefined;
  const begin = (at: ColumnAt): TableReader['take'] => {
    log.place.at = at;
    reading.supplied.add(table);
    reader = tableReader(reading, table, at);
    return reader.take;
  };
  const found = readRows(each, counts.read + counts.refused, log, begin, blank);
  counts.read += found.read;
  counts.refused += found.refused;
  return { found, reader };
}

/** A log that knows where the number of the child stands in the table that is being read. */
export interface ReturnLog extends TableLog<TableName> {
  readonly place: { at: ColumnAt };
}

/** Notes problems in the log of the return. The child of a row that is refused is kept. */
export function logOf(reading: ReturnInProgress): ReturnLog {
  const place: { at: ColumnAt } = { at: () => -1 };
  return {
    place,
    ofTable: (code, table, { column = null, ...more }: { column?: string | null }) =>
      noteTable(reading.log, code === NOT_A_TABLE ? 'not-a-903-table' : code, table, column, more),
    ofRow: (code, table, row, cells, column = '') => {
      if (code === 'blank-row') nothingLost(reading, table);
      const child = (cells[place.at('CHILD')] ?? '').trim();
      if (table === 'header') keepChildOfRefusedRow(reading, child);
      const known = child === '' ? NO_CHILD : findChild(reading.people, child);
      note(reading.log, PROBLEM[code], TABLE[table], row, COLUMN[column] ?? 0, known);
    },
  };
}
