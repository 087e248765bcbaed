/** Reads a children looked after return from its tables. */
import type { TableName } from '../../record/columns/columns.js';
import { TABLES } from '../../record/columns/columns.js';
import type { CsvRow } from './csv.js';
import type { ReturnReading } from './finish.js';
import { finishReturn } from './finish.js';
import { columnName, identifyTable } from './identify-table.js';
import { findChild } from './people.js';
import { NO_CHILD, PROBLEM, TABLE, note, noteTable } from '../problems/log.js';
import { keepChildOfRefusedRow } from './header.js';
import type { ColumnAt } from './table-reading.js';
import { cellAt } from './table-reading.js';
import type { ReturnInProgress } from './in-progress.js';
import { beginReturn, countTidied, tableReader } from './in-progress.js';
import type { OpenSource, TableSource } from './table-source.js';
import { openSource } from './table-source.js';
import type { TableShape } from '../cells/tables.js';
import { columnsOf } from '../cells/tables.js';

/** How a return is read. */
export interface ReadOptions {
  /**
   * At most so many problems of one code in one column of one table; the rest are one more problem with their
   * `count`. Left out: all of them.
   */
  readonly problemsPerKind?: number;
}

interface Recognised {
  readonly open: OpenSource;
  readonly shape: TableShape;
}

/**
 * Reads the tables of a children looked after return (SSDA903), in any order, into columns. Every row is either
 * used or refused with a problem; a refused row takes nothing else of its child with it. docs/return.md tells what
 * is accepted and what becomes of each kind of mess.
 *
 * @throws RangeError when a source has neither `text` nor `rows`, or names a table that there is not.
 * @example
 * const { records, problems } = readReturn([
 *   { name: 'header.csv', text: 'CHILD,SEX,DOB,ETHNIC\n1,2,27/03/2008,WROM\n' },
 *   { name: 'episodes.csv', text: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,15/02/2025,S,C2,U4,,\n' },
 * ]);
 */
export function readReturn(sources: Iterable<TableSource>, options: ReadOptions = {}): ReturnReading {
  const reading = beginReturn();
  const recognised: Recognised[] = [];
  for (const source of sources) {
    const found = recognise(reading, openSource(source));
    if (found !== undefined) recognised.push(found);
  }
  const order = (found: Recognised): number => TABLES.indexOf(found.shape.table);
  recognised.sort((a, b) => order(a) - order(b));
  if (recognised.length > 0 && !recognised.some(isUsableHeader))
    noteTable(reading.log, 'no-header-table', 'header');
  reading.people.fromHeader = recognised.some(isUsableHeader);
  for (const found of recognised) readTable(reading, found);
  return finishReturn(reading, options.problemsPerKind);
}

function isUsableHeader({ open, shape }: Recognised): boolean {
  return shape.table === 'header' && (open.sparse || open.columns.includes('CHILD'));
}

function recognise(reading: ReturnInProgress, open: OpenSource): Recognised | undefined {
  const { table, name } = open.source;
  if (open.columns.length === 0 && !open.sparse) {
    noteTable(reading.log, 'no-column-names', table ?? null, null, { source: name });
    return undefined;
  }
  const identified = identifyTable(table, name, open.columns);
  if (identified === undefined) {
    noteTable(reading.log, 'not-a-903-table', null, null, { source: name });
    return undefined;
  }
  if (identified.misnamed)
    noteTable(reading.log, 'file-name-misleads', identified.shape.table, null, { source: name });
  return { open, shape: identified.shape };
}

function readTable(reading: ReturnInProgress, { open, shape }: Recognised): void {
  const { table } = shape;
  const usable = noteColumns(reading, open, shape);
  if (usable) reading.supplied.add(table);
  const columns = open.sparse ? columnsOf(shape) : open.columns;
  const at: ColumnAt = (column) => columns.indexOf(column);
  const reader = usable ? tableReader(reading, table, at) : undefined;
  const counts = reading.counts[table];
  const width = columns.length;
  for (const block of open.blocks(shape)) {
    for (const cells of block) {
      const row = counts.read + counts.refused + 1;
      const whole = typeof cells !== 'string' && cells.length === width;
      const used =
        reader !== undefined &&
        (whole
          ? takeOrBlank(reading, reader.take, cells, table, row)
          : refuse(reading, cells, table, row, at, width));
      if (used) counts.read++;
      else counts.refused++;
    }
  }
  if (reader !== undefined) countTidied(reading, table, reader);
  for (const name of open.strange)
    noteTable(reading.log, 'unknown-column', table, shownName(name, columns.length));
}

/** Takes a whole row. One of nothing but commas is no child's. */
function takeOrBlank(
  reading: ReturnInProgress,
  take: (cells: readonly string[], row: number) => boolean,
  cells: readonly string[],
  table: TableName,
  row: number,
): boolean {
  if (cells[0] !== '' || cells.some((cell) => cell.trim() !== '')) return take(cells, row);
  note(reading.log, PROBLEM['blank-row'], TABLE[table], row, 0, NO_CHILD);
  return false;
}

/** Refuses a row with too few or too many cells, or broken quotation marks. Its child is kept. */
function refuse(
  reading: ReturnInProgress,
  line: CsvRow,
  table: TableName,
  row: number,
  at: ColumnAt,
  width: number,
): false {
  const broken = typeof line === 'string';
  const cells = broken ? line.replaceAll('"', '').split(',') : line;
  const child = cellAt(cells, at('CHILD')).trim();
  if (table === 'header') keepChildOfRefusedRow(reading, child);
  const short = cells.length < width ? 'short-row' : 'long-row';
  const kind = broken ? 'broken-quotes' : short;
  const known = child === '' ? NO_CHILD : findChild(reading.people, child);
  note(reading.log, PROBLEM[kind], TABLE[table], row, 0, known);
  return false;
}

/** Notes what is wrong with the columns of a table; false when a column without which it cannot be used is missing. */
function noteColumns(reading: ReturnInProgress, open: OpenSource, shape: TableShape): boolean {
  const { log } = reading;
  const { table } = shape;
  if (open.sparse) return true;
  const missing = shape.required.filter((column) => !open.columns.includes(column));
  for (const column of missing) noteTable(log, 'missing-required-column', table, column);
  // Where a required column is missing, what stands in the first line may be a child's data: it is not repeated.
  if (missing.length > 0) return false;
  for (const column of shape.optional)
    if (!open.columns.includes(column)) noteTable(log, 'missing-optional-column', table, column);
  const known = columnsOf(shape);
  open.columns.forEach((column, place) => {
    const repeated = open.columns.indexOf(column) !== place;
    if (column === '' || (!repeated && known.includes(column))) return;
    noteTable(log, repeated ? 'duplicate-column' : 'unknown-column', table, shownName(column, place));
  });
  return true;
}

function shownName(column: string, place: number): string {
  return /^[A-Z_][\w .-]{0,40}$/.test(columnName(column)) ? column : `number ${place + 1}`;
}
