/** CSV, as text or as bytes, as rows of cells. Blocks may be cut anywhere, so that a file of any size can be read. */
import { byteCells } from './byte-cells.js';
import { byteRows } from './byte-rows.js';
import type { BadRow, CsvForm, Rows } from './cells.js';
import { bytesOfText, lengthOfMark, withoutMark } from './utf8.js';

/** CSV text or the bytes of a file in UTF-8, whole or in blocks cut anywhere. */
export type Csv =
  { readonly text: string | Iterable<string> } | { readonly bytes: Uint8Array | Iterable<Uint8Array> };

/** The rows of CSV. A byte-order mark is taken off. */
export function rowsOfCsv(csv: Csv, form: CsvForm = {}): Rows {
  const blocks =
    'text' in csv ? bytesOfText(csv.text) : csv.bytes instanceof Uint8Array ? [csv.bytes] : csv.bytes;
  const { row, next } = byteRows(withoutMark(blocks), form);
  return { next, bad: () => row.bad, cells: byteCells(row) };
}

/** Rows of a stretch of a file, of which it is told where the next begins. */
export interface RowsOfStretch extends Rows {
  /** How many bytes stand before the next row. */
  readonly at: () => number;
}

/**
 * The rows that begin in a stretch of CSV, which itself begins where a row does. Blocks go on behind it: its last row
 * may end there.
 */
export function rowsOfStretch(blocks: Iterable<Uint8Array>, length: number): RowsOfStretch {
  const { row, next, at } = byteRows(blocks, {}, length);
  return { next, bad: () => row.bad, cells: byteCells(row), at };
}

/** Where the first row begins behind the line that names the columns. `blocksFrom` gives the bytes from a place on. */
export function firstRowAt(blocksFrom: (place: number) => Iterable<Uint8Array>): number {
  const [first = new Uint8Array(0)] = blocksFrom(0);
  const mark = lengthOfMark(first);
  const { next, at } = rowsOfStretch(blocksFrom(mark), Infinity);
  next();
  return mark + at();
}

/** A row of cells, or a line that is none. */
export type CsvRow = readonly string[] | BadRow;

/** The rows of CSV as text: for small files, of which every cell is wanted. */
export function* csvRows(
  text: string | Iterable<string>,
  form: CsvForm = {},
): Generator<CsvRow, void, undefined> {
  const { next, bad, cells } = rowsOfCsv({ text }, form);
  while (next()) yield bad() ?? Array.from({ length: cells.width() }, (_, at) => cells.text(at));
}
