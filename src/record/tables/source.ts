/** What a caller may hand over as one table, and its rows as cells of text. */
import { fieldsOf, isObject } from '../../kernel/given.js';
import type { BadRow, Rows } from './cells.js';
import { textCells } from './cells.js';
import type { GivenColumns } from './column-form.js';
import { isIterable } from './column-form.js';
import type { Met } from './given-columns.js';
import { nothingMet, openColumns } from './given-columns.js';
import { rowsOfCsv } from './csv.js';
import type { NameColumn, TableShape } from './shape.js';
import { columnsOf } from './shape.js';
import type { RowsAhead } from './rows-ahead.js';
import { lookAhead, namesOf, valueIn } from './rows-ahead.js';
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
  /** The column names of `rows` that are lists of cells. Left out: the first row that is a list, and not blank, holds them. */
  readonly header?: readonly string[];
  /**
   * Columns by name, a table or record batch of Arrow, or batches of either after one another. Columns are lists, typed
   * arrays or vectors; in typed arrays of whole numbers or bigints, days are counted from 1970-01-01. In an `Int32Array`
   * what records have for no day and still open is blank. What is no column is told.
   */
  readonly columns?: GivenColumns | Iterable<GivenColumns>;
  /**
   * Rows as objects by column name, or as lists of cells: the first row that names anything shows which. Objects may leave
   * out columns, and a column that none of them names is absent. Which table they are is told by the names in the first
   * thousand.
   */
  readonly rows?: Iterable<Readonly<Record<string, unknown>>> | Iterable<readonly unknown[]>;
}

/** A source whose column names are known and whose rows are still to come. */
export interface OpenSource<Name extends string> extends Met {
  readonly source: TableSource<Name>;
  /** Column names as the shapes have them; empty when there is not even a line of names. */
  readonly columns: readonly string[];
  /** The rows above the line of names: why each is none; `undefined` for cells that are all blank. */
  readonly above: readonly (BadRow | undefined)[];
  /** The line of names is longer than any. */
  readonly endless: boolean;
  /** Whether a cell may be left out of a row. */
  readonly sparse: boolean;
  /** The columns of its rows, in their order; of sparse rows, those of the table that may stand in any. */
  readonly order: (shape: TableShape) => readonly string[];
  /** The rows, of cells in that order. */
  readonly rows: (shape: TableShape, order: readonly string[]) => Rows;
}

/**
 * Opens a source as far as its column names.
 *
 * @param most so many rows that are objects are looked at for their names.
 * @throws RangeError when it has none of `text`, `bytes`, `columns` and `rows`.
 */
export function openSource<Name extends string>(
  source: TableSource<Name>,
  nameColumn: NameColumn,
  most: number,
): OpenSource<Name> {
  const { text, bytes, columns, rows } = fieldsOf(source) as Partial<Record<keyof TableSource, unknown>>;
  const met = nothingMet();
  if (text !== undefined) {
    const csv = rowsOfCsv({ text: textPieces(text, met) });
    return openNamed(source, csv, nameColumn, met);
  }
  if (bytes !== undefined) {
    const csv = rowsOfCsv({ bytes: isBytes(bytes) ? [bytes] : piecesOf(bytes, isBytes, met) });
    return openNamed(source, csv, nameColumn, met);
  }
  if (columns !== undefined) {
    const { names, begin, rows: read } = openColumns(columns, nameColumn, met);
    return {
      ...met,
      source,
      columns: names,
      above: [],
      endless: false,
      sparse: false,
      order: () => names,
      rows: (shape) => {
        begin(shape);
        return read;
      },
    };
  }
  if (rows === undefined)
    throw new RangeError('sources: expected `text`, `bytes`, `columns` or `rows` in each');
  const given = iterableOf(rows, met);
  if (source.header !== undefined || met.pieces.count > 0)
    return openNamed(source, rowsOf(source.header, given, listed), nameColumn, met, true);
  const ahead = lookAhead(given, most);
  if (ahead.areLists) return openNamed(source, rowsOf(undefined, ahead.rows, listed), nameColumn, met);
  return openObjects(source, ahead, nameColumn, met);
}

/** Text whole or in pieces; of what is no text it is counted how many pieces there are. */
export function textPieces(text: unknown, met: Met): Iterable<string> {
  return typeof text === 'string' ? [text] : piecesOf(text, isText, met);
}

const isText = (piece: unknown): piece is string => typeof piece === 'string';
const isBytes = (piece: unknown): piece is Uint8Array =>
  ArrayBuffer.isView(piece) && (piece as Uint8Array)[Symbol.toStringTag] === 'Uint8Array';

/** What was given as one that can be gone over; what is none is counted. */
function iterableOf(given: unknown, { pieces }: Met): Iterable<unknown> {
  if (isObject(given) && isIterable(given)) return given;
  pieces.count++;
  return [];
}

/** The pieces that are what they should be; of others it is counted how many there are. */
function* piecesOf<Piece>(
  given: unknown,
  is: (piece: unknown) => piece is Piece,
  met: Met,
): Generator<Piece, void, undefined> {
  for (const piece of iterableOf(given, met))
    if (is(piece)) yield piece;
    else met.pieces.count++;
}

/** The first row in which anything stands names the columns; names that were given apart stand in the very first. */
function openNamed<Name extends string>(
  source: TableSource<Name>,
  rows: Rows,
  nameColumn: NameColumn,
  met: Met,
  areGiven = false,
): OpenSource<Name> {
  const { next, bad, cells } = rows;
  const above: (BadRow | undefined)[] = [];
  let names: readonly string[] = [];
  let fault: BadRow | undefined;
  while (next()) {
    fault = bad();
    const texts = Array.from({ length: cells.width() }, (_, at) => cells.text(at));
    const isNone = fault?.bad === 'not-a-row';
    if (areGiven || (fault === undefined ? texts.some((text) => text.trim() !== '') : !isNone)) {
      // A line that cannot be divided is the line of names: what stands under it may be a person's data.
      names = fault === undefined || isNone ? texts : [fault.text];
      break;
    }
    above.push(fault);
  }
  const columns = names.map(nameColumn);
  return {
    ...met,
    source,
    columns,
    above,
    endless: fault?.bad === 'line-too-long',
    sparse: false,
    order: () => columns,
    rows: () => rows,
  };
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
  { names, rows, everyName }: RowsAhead,
  nameColumn: NameColumn,
  met: Met,
): OpenSource<Name> {
  return {
    ...met,
    source,
    columns: [...new Set(names.map(nameColumn))],
    above: [],
    endless: false,
    sparse: true,
    order(shape) {
      const all = columnsOf(shape);
      // Those that a table needs stay: a row leaves out what it has nothing for, and it may be so of every row.
      const left = all.slice(shape.required.length);
      const columns = (known: ReadonlySet<string>): ReadonlySet<string> =>
        new Set([...known].map(nameColumn));
      const known = everyName((found) => left.every((column) => columns(found).has(column)));
      if (known === undefined) return all;
      const named = columns(known);
      return all.filter((column) => shape.required.includes(column) || named.has(column));
    },
    rows(_, order) {
      const cellsOf = objectCells(order, nameColumn, met);
      return rowsOf(undefined, rows, (row) =>
        !isObject(row) || Array.isArray(row) ? NOT_A_ROW : (cellsOf(row) ?? NOT_A_ROW),
      );
    },
  };
}

/**
 * The cells of an object in the order of columns; `undefined` where it does not give its names. Of two of its names for
 * one column the first is read, as in a file.
 */
function objectCells(
  order: readonly string[],
  nameColumn: NameColumn,
  { strange, named, repeated }: Met,
): (row: object) => string[] | undefined {
  const columnsByName = new Map<string, { readonly column: string; readonly place: number }>();
  /** The last row in which each column had a name. */
  const namedIn = new Int32Array(order.length);
  let number = 0;
  return (row) => {
    number++;
    const cells = order.map(() => '');
    const names = namesOf(row);
    if (names === undefined) return undefined;
    for (const key of names) {
      let known = columnsByName.get(key);
      if (known === undefined) {
        const column = nameColumn(key);
        known = { column, place: order.indexOf(column) };
        columnsByName.set(key, known);
        (known.place < 0 ? strange : named).add(column);
      }
      const { column, place } = known;
      if (place < 0) continue;
      if (namedIn[place] === number) repeated.add(column);
      else cells[place] = cellText(valueIn(row, key));
      namedIn[place] = number;
    }
    return cells;
  };
}
