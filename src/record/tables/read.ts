/**
 * Tables in whatever form they come, row by row: every row is handed to a reader or refused with a problem, so that
 * what was read and what was refused are together all rows.
 */
import type { BadRow, CellFault, Cells } from './cells.js';
import { isMark } from './cells.js';
import { identifyTable } from './identify.js';
import type { RowProblemCode, TableLog } from './problems.js';
import { NOT_A_TABLE } from './problems.js';
import type { ColumnDictionary, TableShape } from './shape.js';
import { beginsWithId } from './read-ahead.js';
import { MOST_COLUMNS, ROWS_THAT_TELL } from './rows-ahead.js';
import { columnNames, columnsOf } from './shape.js';
import type { OpenSource, TableSource } from './source.js';
import { openSource } from './source.js';

/** How many rows of a table were used and how many refused. */
export interface RowCount {
  /** Rows that were read. */
  readonly read: number;
  /** Rows that were refused. */
  readonly refused: number;
}

/** Where each column stands in a row of cells; -1 when it is not there. */
export type ColumnAt = (column: string) => number;

/** Takes one row of cells; false when the row is refused, which it has then noted. */
export type TakeRow = (cells: Cells, row: number) => boolean;

/** A source that is known to be a table. */
export interface OpenTable<Name extends string> {
  readonly shape: TableShape<Name>;
  readonly open: OpenSource<Name>;
}

/** Why a row is refused for one of its cells; of a value that cannot be read also where it stands. */
interface CellAtFault {
  readonly code: CellFault;
  readonly column?: string;
}

/** Opens sources and tells which tables they are, in the order of the shapes; what is none is noted. */
export function openTables<Name extends string>(
  sources: Iterable<TableSource<Name>>,
  shapes: readonly TableShape<Name>[],
  log: TableLog<Name>,
  others: ColumnDictionary = {},
): readonly OpenTable<Name>[] {
  const nameColumn = columnNames(shapes, others, log.ofOtherName);
  const tables: OpenTable<Name>[] = [];
  for (const source of sources) {
    const open = openSource(source, nameColumn, ROWS_THAT_TELL);
    const shape = recognised(open, shapes, log);
    if (shape !== undefined) tables.push({ open, shape });
  }
  return tables.sort((a, b) => shapes.indexOf(a.shape) - shapes.indexOf(b.shape));
}

function recognised<Name extends string>(
  open: OpenSource<Name>,
  shapes: readonly TableShape<Name>[],
  log: TableLog<Name>,
): TableShape<Name> | undefined {
  const { table, name } = open.source;
  const source = name === undefined ? {} : { source: name };
  if (open.endless || open.columns.length > MOST_COLUMNS) {
    log.ofTable('too-many-columns', table ?? null, source);
    return undefined;
  }
  if (open.columns.length === 0 && !open.sparse) {
    const { count } = open.pieces;
    if (count > 0) log.ofTable('unreadable-source', table ?? null, { ...source, count });
    else log.ofTable('no-column-names', table ?? null, source);
    return undefined;
  }
  const identified = identifyTable(shapes, table, name, open);
  if (identified === undefined) {
    log.ofTable(NOT_A_TABLE, null, source);
    return undefined;
  }
  if (identified.misnamed) log.ofTable('file-name-misleads', identified.shape.table, source);
  return identified.shape;
}

/**
 * Notes what is wrong with the columns of a table; false when one without which it cannot be used is missing.
 */
export function noteColumns<Name extends string>(
  { open, shape }: OpenTable<Name>,
  log: TableLog<Name>,
  columns: readonly string[] = open.columns,
): boolean {
  const { table } = shape;
  const noteAbsent = (): void => {
    for (const column of shape.optional)
      if (!columns.includes(column)) log.ofTable('missing-optional-column', table, { column });
  };
  if (open.sparse) {
    // No rows are none of the table, and say nothing of its columns.
    if (open.columns.length > 0) noteAbsent();
    return true;
  }
  const missing = shape.required.filter((column) => !open.columns.includes(column));
  for (const column of missing) log.ofTable('missing-required-column', table, { column });
  // Where a required column is missing, what stands in the first line may be a person's data: it is not repeated.
  if (missing.length > 0) return false;
  noteAbsent();
  const known = new Set(columnsOf(shape));
  const met = new Set<string>();
  open.columns.forEach((column, place) => {
    const repeated = met.has(column);
    met.add(column);
    if (column === '' || (!repeated && known.has(column))) return;
    log.ofTable(repeated ? 'duplicate-column' : 'unknown-column', table, {
      column: shownName(column, place),
    });
  });
  return true;
}

/** A name that is one; a long or strange text, which may be a person's data, is told by its place. */
function shownName(column: string, place: number): string {
  // Five digits in a row are a child's number or a pupil's, and no part of a name.
  return /^[A-Z_](?!.*\d{5})[\w .-]{0,40}$/.test(column) ? column : `number ${place + 1}`;
}

/**
 * Hands the rows of a table to a reader.
 *
 * @param before how many rows of the table other sources gave: rows are numbered on from there.
 * @param begin gives the reader; it is not asked where the table cannot be used, and every row is then refused.
 * @param blank how many rows of blank cells stand before those of the source, so that they are rows where any follows.
 */
export function readRows<Name extends string>(
  table: OpenTable<Name>,
  before: number,
  log: TableLog<Name>,
  begin: (at: ColumnAt) => TakeRow,
  blank = 0,
): RowCount {
  const { open, shape } = table;
  const columns = open.order(shape);
  const at: ColumnAt = (column) => columns.indexOf(column);
  const take = noteColumns(table, log, columns) ? begin(at) : undefined;
  const { unread = [], compared = columns } = shape;
  const read = columnsOf(shape).filter((column) => columns.includes(column) && !unread.includes(column));
  const readAt = read.map(at);
  let used = 0;
  let refused = 0;
  /** Rows of blank cells that are none of the table where nothing follows them. */
  let unsure = blank;
  const refuse = (code: RowProblemCode, cells: readonly string[], column?: string): void => {
    refused++;
    if (take !== undefined) log.ofRow(code, shape.table, before + used + refused, cells, column);
  };
  const { next, bad, cells, places } = open.rows(shape, columns);
  const width = columns.length;
  /** The column for which a row is refused; `undefined` where the reader says itself what cannot be read there. */
  const faulty = (): CellAtFault | undefined => {
    for (const column of read) {
      const code = cells.fault([at(column)]);
      if (code === undefined) continue;
      if (code !== 'unreadable-cell') return { code };
      if (compared.includes(column) || open.unreadable.has(column)) return { code, column };
    }
    return undefined;
  };
  const refuseUnsure = (): void => {
    for (; unsure > 0; unsure--) refuse('blank-row', []);
  };
  const refuseBad = ({ bad: code, text }: BadRow): void => refuse(code, text.replaceAll('"', '').split(','));
  for (const fault of open.above) {
    if (fault === undefined) {
      unsure++;
      continue;
    }
    refuseUnsure();
    refuseBad(fault);
  }
  let found: CellAtFault | undefined;
  while (next()) {
    const fault = bad();
    if (fault === undefined && !open.sparse && isBlank(cells, places)) {
      unsure++;
      continue;
    }
    refuseUnsure();
    if (fault !== undefined) refuseBad(fault);
    else if (cells.width() !== width)
      refuse(cells.width() < width ? 'short-row' : 'long-row', textsOf(cells));
    else if (cells.fault(readAt) !== undefined && (found = faulty()) !== undefined)
      refuse(found.code, textsOf(cells), found.column);
    else if (open.sparse && isBlank(cells, places)) refuse('blank-row', textsOf(cells));
    else if (take === undefined) refused++;
    else if (take(cells, before + used + refused + 1)) used++;
    else refused++;
  }
  if (unsure > 0) log.ofTable('blank-rows-at-end', shape.table, { count: unsure });
  let strange = 0;
  for (const name of open.strange)
    log.ofTable('unknown-column', shape.table, { column: shownName(name, columns.length + strange++) });
  // Of rows that came one by one it is known at their end.
  if (open.named.size > 0)
    for (const column of shape.optional)
      if (columns.includes(column) && !open.named.has(column))
        log.ofTable('missing-optional-column', shape.table, { column });
  for (const column of open.repeated) log.ofTable('duplicate-column', shape.table, { column });
  for (const column of open.unreadable)
    if (read.includes(column)) log.ofTable('not-a-column', shape.table, { column });
  if (open.pieces.count > 0) log.ofTable('unreadable-source', shape.table, { count: open.pieces.count });
  return { read: used, refused };
}

/** A row that begins with anything, if only a space, is one. */
function isBlank(cells: Cells, places: number | undefined): boolean {
  if (beginsWithId(cells) || !cells.reads(0, '')) return false;
  const most = places ?? cells.width();
  for (let at = 0; at < most; at++) if (!cells.isBlank(at)) return false;
  return true;
}

function textsOf(cells: Cells): readonly string[] {
  return Array.from({ length: cells.width() }, (_, at) => {
    const text = cells.text(at);
    return isMark(text) ? '' : text;
  });
}

/**
 * Reads tables whole: opens the sources, and hands the rows of each table to the reader that is made for it.
 *
 * @param readerOf makes the reader of one source of a table.
 * @returns the rows of each table: what was read and what was refused.
 * @throws RangeError when a source has none of `text`, `bytes` and `rows`, or names a table that there is not.
 */
export function readTables<Name extends string>(
  sources: Iterable<TableSource<Name>>,
  shapes: readonly TableShape<Name>[],
  log: TableLog<Name>,
  readerOf: (table: Name, at: ColumnAt) => TakeRow,
  others: ColumnDictionary = {},
): Readonly<Record<Name, RowCount>> {
  const counts = new Map<Name, RowCount>();
  const countOf = (table: Name): RowCount => counts.get(table) ?? { read: 0, refused: 0 };
  for (const each of openTables(sources, shapes, log, others)) {
    const { table } = each.shape;
    const before = countOf(table);
    const found = readRows(each, before.read + before.refused, log, (at) => readerOf(table, at));
    counts.set(table, { read: before.read + found.read, refused: before.refused + found.refused });
  }
  return Object.fromEntries(shapes.map(({ table }) => [table, countOf(table)])) as Record<Name, RowCount>;
}
