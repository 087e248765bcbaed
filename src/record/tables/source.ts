/** What a caller may hand over as one table, and its rows as cells of text. */
import type { BadRow, Rows } from './cells.js';
import { textCells } from './cells.js';
import type { GivenColumns, NamesMet } from './given-columns.js';
import { openColumns } from './given-columns.js';
import { rowsOfCsv } from './csv.js';
import type { NameColumn, TableShape } from './shape.js';
import { columnsOf } from './shape.js';
import { cellText } from './values.js';

/** One table. Give its CSV as text or as bytes, its columns, or its rows. */
export interface TableSource<Name extends string = string> {
  /** Which table it is. Left out: told by its name or its columns. */
  readonly table?: Name;
  /** The name of its file: `Episodes.csv`. */
  readonly name?: string;
  /** CSV text, whole or in blocks cut anywhere, so that a file larger than one string can be read. */
  readonly text?: string | Iterable<string>;
  /** The bytes of a CSV file in UTF-8, whole or in blocks cut anywhere: the fastest way to read one. */
  readonly bytes?: Uint8Array | Iterable<Uint8Array>;
  /** The column names of `rows` that are lists of cells. Left out: the first row holds them. */
  readonly header?: readonly string[];
  /**
   * Columns by name, a table or record batch of Arrow, or batches of either after one another. Columns are lists, typed
   * arrays or vectors; in typed arrays of whole numbers, days are counted from 1970-01-01.
   */
  readonly columns?: GivenColumns | Iterable<GivenColumns>;
  /** Rows as objects by column name, or as lists of cells. */
  readonly rows?: Iterable<Readonly<Record<string, unknown>>> | Iterable<readonly unknown[]>;
}

/** A source whose column names are known and whose rows are still to come. */
export interface OpenSource<Name extends string> {
  readonly source: TableSource<Name>;
  /** Column names as the shapes have them; empty when there is not even a line of names. */
  readonly columns: readonly string[];
  /** The line of names is longer than any. */
  readonly endless: boolean;
  /** Whether a cell may be left out of a row. */
  readonly sparse: boolean;
  /** Names that are met while rows are read and are no column of the table. */
  readonly strange: Set<string>;
  /** Columns that one row, or one batch, was found to name twice while rows are read. */
  readonly repeated: Set<string>;
  /** The rows, of cells in the order of `columns`; of sparse rows, in that of {@link columnsOf}. */
  readonly rows: (shape: TableShape) => Rows;
}

/**
 * Opens a source as far as its column names.
 *
 * @throws RangeError when it has none of `text`, `bytes`, `columns` and `rows`.
 */
export function openSource<Name extends string>(
  source: TableSource<Name>,
  nameColumn: NameColumn,
): OpenSource<Name> {
  const { text, bytes } = source;
  if (text !== undefined) return openNamed(source, rowsOfCsv({ text }), nameColumn);
  if (bytes !== undefined) return openNamed(source, rowsOfCsv({ bytes }), nameColumn);
  if (source.columns !== undefined) return openBatches(source, source.columns, nameColumn);
  if (source.rows === undefined)
    throw new RangeError('sources: expected `text`, `bytes`, `columns` or `rows` in each');
  const rows = (source.rows as Iterable<unknown>)[Symbol.iterator]();
  const first = rows.next();
  const isList = first.done !== true && Array.isArray(first.value);
  const all = again(first, rows);
  if (source.header !== undefined || isList)
    return openNamed(source, rowsOf(source.header, all, listed), nameColumn);
  return openObjects(source, all, first.value, nameColumn);
}

/** The first row names the columns. */
function openNamed<Name extends string>(
  source: TableSource<Name>,
  rows: Rows,
  nameColumn: NameColumn,
): OpenSource<Name> {
  const { next, bad, cells } = rows;
  const names = next() ? Array.from({ length: cells.width() }, (_, at) => cells.text(at)) : [];
  const fault = bad();
  return {
    source,
    columns: (fault === undefined || fault.bad === 'not-a-row' ? names : [fault.text]).map(nameColumn),
    endless: fault?.bad === 'line-too-long',
    sparse: false,
    strange: new Set(),
    repeated: new Set(),
    rows: () => rows,
  };
}

function openBatches<Name extends string>(
  source: TableSource<Name>,
  columns: GivenColumns | Iterable<GivenColumns>,
  nameColumn: NameColumn,
): OpenSource<Name> {
  const strange = new Set<string>();
  const repeated = new Set<string>();
  const { names, rows } = openColumns(columns, nameColumn, { strange, repeated });
  return { source, columns: names, endless: false, sparse: false, strange, repeated, rows: () => rows };
}

function* again(
  first: IteratorResult<unknown>,
  rest: Iterator<unknown>,
): Generator<unknown, void, undefined> {
  for (let next = first; next.done !== true; next = rest.next()) yield next.value;
}

const NOT_A_ROW: BadRow = { bad: 'not-a-row', text: '' };

/** Rows that are given one by one, each made to cells by `cellsOf`. */
function rowsOf(
  header: readonly string[] | undefined,
  given: Iterable<unknown>,
  made: (row: unknown) => readonly string[] | BadRow,
): Rows {
  const rows = given[Symbol.iterator]();
  const { cells, set } = textCells();
  let names = header;
  let bad: BadRow | undefined;
  return {
    cells,
    bad: () => bad,
    next: () => {
      const following = names === undefined ? rows.next() : { done: false, value: names };
      names = undefined;
      if (following.done === true) return false;
      const row = made(following.value);
      bad = 'bad' in row ? row : undefined;
      set('bad' in row ? [] : row);
      return true;
    },
  };
}

const listed = (row: unknown): readonly string[] | BadRow =>
  Array.isArray(row) ? row.map(cellText) : NOT_A_ROW;

function openObjects<Name extends string>(
  source: TableSource<Name>,
  rows: Iterable<unknown>,
  first: unknown,
  nameColumn: NameColumn,
): OpenSource<Name> {
  const names = typeof first === 'object' && first !== null ? Object.keys(first) : [];
  const strange = new Set<string>();
  const repeated = new Set<string>();
  return {
    source,
    columns: names.map(nameColumn),
    endless: false,
    sparse: true,
    strange,
    repeated,
    rows(shape) {
      const cellsOf = objectCells(columnsOf(shape), nameColumn, { strange, repeated });
      return rowsOf(undefined, rows, (row) =>
        typeof row !== 'object' || row === null || Array.isArray(row)
          ? NOT_A_ROW
          : cellsOf(row as Readonly<Record<string, unknown>>),
      );
    },
  };
}

/** The cells of an object in the order of columns. Of two of its names for one column the first is read, as in a file. */
function objectCells(
  order: readonly string[],
  nameColumn: NameColumn,
  { strange, repeated }: NamesMet,
): (row: Readonly<Record<string, unknown>>) => string[] {
  const placeOf = new Map<string, number>();
  /** The last row in which each column had a name. */
  const namedIn = new Int32Array(order.length);
  let number = 0;
  return (row) => {
    number++;
    const cells = order.map(() => '');
    for (const key of Object.keys(row)) {
      let place = placeOf.get(key);
      if (place === undefined) {
        place = order.indexOf(nameColumn(key));
        placeOf.set(key, place);
        if (place < 0) strange.add(nameColumn(key));
      }
      if (place < 0) continue;
      if (namedIn[place] === number) repeated.add(order[place] ?? '');
      else cells[place] = cellText(row[key]);
      namedIn[place] = number;
    }
    return cells;
  };
}
