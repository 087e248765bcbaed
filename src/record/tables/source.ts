/** What a caller may hand over as one table, and its rows as cells of text. */
import type { CsvBlock, CsvRow } from './csv.js';
import { GARBLED, csvRows } from './csv.js';
import type { NameColumn, TableShape } from './shape.js';
import { columnsOf } from './shape.js';

/** One table. Give its CSV text, or its rows. */
export interface TableSource<Name extends string = string> {
  /** Which table it is. Left out: told by its name or its columns. */
  readonly table?: Name;
  /** The name of its file: `Episodes.csv`. */
  readonly name?: string;
  /** CSV text, whole or in blocks cut anywhere, so that a file larger than one string can be read. */
  readonly text?: string | Iterable<string>;
  /** The column names of `rows` that are lists of cells. Left out: the first row holds them. */
  readonly header?: readonly string[];
  /** Rows as objects by column name, or as lists of cells. */
  readonly rows?: Iterable<Readonly<Record<string, unknown>>> | Iterable<readonly unknown[]>;
}

/** Rows of a source; `undefined` stands for what is no row at all. */
export interface Block {
  readonly rows: readonly (CsvRow | undefined)[];
  readonly garbled: boolean;
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
  /** Names in the rows, filled while they are read, that are no column of the table. Of sparse rows only. */
  readonly strange: Set<string>;
  /** The rows in blocks of cells in the order of `columns`; for sparse rows, in that of {@link columnsOf}. */
  readonly blocks: (shape: TableShape) => Iterable<Block>;
}

/**
 * Opens a source as far as its column names.
 *
 * @throws RangeError when it has neither `text` nor `rows`.
 */
export function openSource<Name extends string>(
  source: TableSource<Name>,
  nameColumn: NameColumn,
): OpenSource<Name> {
  if (source.text !== undefined) return openBlocks(source, csvRows(source.text), nameColumn);
  if (source.rows === undefined) throw new RangeError('sources: expected `text` or `rows` in each');
  const rows = (source.rows as Iterable<unknown>)[Symbol.iterator]();
  const first = rows.next();
  const isList = first.done !== true && Array.isArray(first.value);
  const all = again(first, rows);
  if (source.header !== undefined || isList)
    return openBlocks(source, listBlocks(source.header, all), nameColumn);
  return openObjects(source, all, first.value, nameColumn);
}

function openBlocks<Name extends string>(
  source: TableSource<Name>,
  blocks: Generator<Block | CsvBlock, void, undefined>,
  nameColumn: NameColumn,
): OpenSource<Name> {
  const first = blocks.next();
  const head: Block = first.done === true ? { rows: [], garbled: false } : first.value;
  const [names] = head.rows;
  const bad = names !== undefined && 'bad' in names ? names : undefined;
  const cells = names === undefined || 'bad' in names ? [] : names;
  return {
    source,
    columns: bad === undefined ? cells.map(nameColumn) : [nameColumn(bad.text)],
    endless: bad?.bad === 'line-too-long',
    sparse: false,
    strange: new Set(),
    *blocks() {
      yield { ...head, rows: head.rows.slice(1) };
      yield* blocks;
    },
  };
}

function* again(
  first: IteratorResult<unknown>,
  rest: Iterator<unknown>,
): Generator<unknown, void, undefined> {
  for (let next = first; next.done !== true; next = rest.next()) yield next.value;
}

const ROWS_IN_BLOCK = 1000;

/** Rows in blocks, each row made by `rowOf`. */
function* inBlocks(
  rows: Iterable<unknown>,
  begun: (CsvRow | undefined)[],
  rowOf: (row: unknown) => CsvRow | undefined,
): Generator<Block, void, undefined> {
  let block = begun;
  const whole = (): Block => ({
    rows: block,
    garbled: block.some((row) => Array.isArray(row) && row.some((cell: string) => cell.includes(GARBLED))),
  });
  for (const row of rows) {
    block.push(rowOf(row));
    if (block.length < ROWS_IN_BLOCK) continue;
    yield whole();
    block = [];
  }
  yield whole();
}

function listBlocks(
  header: readonly string[] | undefined,
  rows: Iterable<unknown>,
): Generator<Block, void, undefined> {
  return inBlocks(rows, header === undefined ? [] : [header.map(cellText)], (row) =>
    Array.isArray(row) ? whole(row.map(cellText)) : undefined,
  );
}

function openObjects<Name extends string>(
  source: TableSource<Name>,
  rows: Iterable<unknown>,
  first: unknown,
  nameColumn: NameColumn,
): OpenSource<Name> {
  const names = typeof first === 'object' && first !== null ? Object.keys(first) : [];
  const strange = new Set<string>();
  return {
    source,
    columns: names.map(nameColumn),
    endless: false,
    sparse: true,
    strange,
    blocks(shape) {
      const order = columnsOf(shape);
      const placeOf = new Map<string, number>();
      return inBlocks(rows, [], (row) =>
        typeof row !== 'object' || row === null || Array.isArray(row)
          ? undefined
          : whole(cellsOf(row as Readonly<Record<string, unknown>>, order, placeOf, strange, nameColumn)),
      );
    },
  };
}

function cellsOf(
  row: Readonly<Record<string, unknown>>,
  order: readonly string[],
  placeOf: Map<string, number>,
  strange: Set<string>,
  nameColumn: NameColumn,
): string[] {
  const cells = order.map(() => '');
  for (const key of Object.keys(row)) {
    let place = placeOf.get(key);
    if (place === undefined) {
      place = order.indexOf(nameColumn(key));
      placeOf.set(key, place);
      if (place < 0) strange.add(nameColumn(key));
    }
    if (place >= 0) cells[place] = cellText(row[key]);
  }
  return cells;
}

/** What stands for a value that is neither text, number, yes-or-no nor blank: nobody's number, no date and no code. */
export const UNREADABLE_CELL = '?';

/** What stands for a number that is not held exactly, while its row is made. */
const NO_CELL = '\u0000no cell';

/** A value as the text of a cell. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  // Two whole numbers past the largest safe one may be read as one.
  if (typeof value === 'number')
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
      ? String(value)
      : NO_CELL;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return UNREADABLE_CELL;
}

/** A row of cells; one with a value that is no cell is none. */
function whole(cells: readonly string[]): CsvRow {
  return cells.includes(NO_CELL)
    ? { bad: 'not-a-cell', text: cells.map((cell) => (cell === NO_CELL ? '' : cell)).join(',') }
    : cells;
}
