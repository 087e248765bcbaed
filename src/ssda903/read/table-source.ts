/** What a caller may hand over as one table of the return, and its rows as cells of text. */
import type { TableName } from '../../record/columns/columns.js';
import type { CsvRow } from './csv.js';
import { csvRows } from './csv.js';
import { columnName } from './identify-table.js';
import type { TableShape } from '../cells/tables.js';
import { columnsOf } from '../cells/tables.js';

/** One table of a return. Give its CSV text, or its rows. */
export interface TableSource {
  /** Which table it is. Left out: told by its name or its columns. */
  readonly table?: TableName;
  /** The name of its file: `Episodes.csv`. */
  readonly name?: string;
  /** CSV text, whole or in blocks cut anywhere, so that a file larger than one string can be read. */
  readonly text?: string | Iterable<string>;
  /** The column names of `rows` that are lists of cells. Left out: the first row holds them. */
  readonly header?: readonly string[];
  /** Rows as objects by column name, or as lists of cells. */
  readonly rows?: Iterable<Readonly<Record<string, unknown>>> | Iterable<readonly unknown[]>;
}

/** A source whose column names are known and whose rows are still to come. */
export interface OpenSource {
  readonly source: TableSource;
  /** Column names as the return writes them; empty when there is not even a line of names. */
  readonly columns: readonly string[];
  /** Whether a cell may be left out of a row. */
  readonly sparse: boolean;
  /** Names in the rows, filled while they are read, that are no column of the table. Of sparse rows only. */
  readonly strange: Set<string>;
  /** The rows in blocks of cells in the order of `columns`; for sparse rows, in that of {@link columnsOf}. */
  readonly blocks: (shape: TableShape) => Iterable<readonly CsvRow[]>;
}

/**
 * Opens a source as far as its column names.
 *
 * @throws RangeError when it has neither `text` nor `rows`.
 */
export function openSource(source: TableSource): OpenSource {
  if (source.text !== undefined) return openBlocks(source, csvRows(source.text));
  if (source.rows === undefined) throw new RangeError('sources: expected `text` or `rows` in each');
  const rows = (source.rows as Iterable<unknown>)[Symbol.iterator]();
  const first = rows.next();
  const isList = first.done !== true && Array.isArray(first.value);
  if (source.header !== undefined || isList) {
    const all = again(first, rows) as Iterable<readonly unknown[]>;
    return openBlocks(source, listBlocks(source.header, all));
  }
  return openObjects(source, again(first, rows) as Iterable<Readonly<Record<string, unknown>>>, first.value);
}

function openBlocks(source: TableSource, blocks: Generator<readonly CsvRow[], void, undefined>): OpenSource {
  const first = blocks.next();
  const head = first.done === true ? [] : first.value;
  const names = head[0] ?? [];
  return {
    source,
    columns: typeof names === 'string' ? [names] : names.map((name) => columnName(name)),
    sparse: false,
    strange: new Set(),
    *blocks() {
      yield head.slice(1);
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

function* listBlocks(
  header: readonly string[] | undefined,
  rows: Iterable<readonly unknown[]>,
): Generator<readonly CsvRow[], void, undefined> {
  let block: CsvRow[] = header === undefined ? [] : [header];
  for (const row of rows) {
    block.push(row.map(cellText));
    if (block.length < ROWS_IN_BLOCK) continue;
    yield block;
    block = [];
  }
  yield block;
}

function openObjects(
  source: TableSource,
  rows: Iterable<Readonly<Record<string, unknown>>>,
  first: unknown,
): OpenSource {
  const columns = Object.keys((first ?? {}) as object).map((name) => columnName(name));
  const strange = new Set<string>();
  return {
    source,
    columns,
    sparse: true,
    strange,
    *blocks(shape) {
      const order = columnsOf(shape);
      const placeOf = new Map<string, number>();
      let block: string[][] = [];
      for (const row of rows) {
        block.push(cellsOf(row, order, placeOf, strange));
        if (block.length < ROWS_IN_BLOCK) continue;
        yield block;
        block = [];
      }
      yield block;
    },
  };
}

function cellsOf(
  row: Readonly<Record<string, unknown>>,
  order: readonly string[],
  placeOf: Map<string, number>,
  strange: Set<string>,
): string[] {
  const cells = order.map(() => '');
  for (const key of Object.keys(row)) {
    let place = placeOf.get(key);
    if (place === undefined) {
      place = order.indexOf(columnName(key));
      placeOf.set(key, place);
      if (place < 0) strange.add(columnName(key));
    }
    if (place >= 0) cells[place] = cellText(row[key]);
  }
  return cells;
}

/** A value as the text of a cell. What is neither text, number, yes-or-no nor blank cannot be read as anything. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return '?';
}
