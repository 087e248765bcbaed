/** What a column, and a batch of columns, may be: the one place that says it. What is neither is told, and never read. */
import { isObject } from '../../kernel/given.js';
import { arrowColumn, isArrowVector } from './arrow-columns.js';
import { nothingAs } from './ahead-cell.js';
import type { Column } from './cells.js';
import { cellsOfText } from './cells.js';
import { LONGEST_COLUMN } from './problems.js';
import { valueColumn } from './value-column.js';
import { UNREADABLE_CELL } from './values.js';

/** The values of one column: a list, a typed array, or a vector of Arrow or what has its `length` and `get`. */
export type GivenColumn =
  ArrayLike<unknown> | { readonly length: number; readonly get: (at: number) => unknown };

/** Columns by name, or a table or record batch of Arrow. */
export type GivenColumns = Readonly<Record<string, GivenColumn>> | ArrowTable;

/** What is read of a table or record batch of Arrow. */
export interface ArrowTable {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly getChildAt: (at: number) => GivenColumn | null;
}

/** A column by its name, whatever was given for it. */
export type Named = readonly [name: string, column: unknown];

/** The batches that were given; what is no list of batches is taken for one. */
export function batchesOf(given: unknown): Iterable<unknown> {
  return isObject(given) && !isArrowTable(given) && isIterable(given) ? given : [given];
}

/** The columns of a batch; `undefined` for what is none. */
export function columnsIn(given: unknown): readonly Named[] | undefined {
  if (!isObject(given)) return undefined;
  // Whatever a caller's object does when it is looked at, the other tables are read.
  try {
    if (isArrowTable(given)) return given.schema.fields.map(({ name }, at) => arrowChild(given, name, at));
    if (isIterable(given)) return undefined;
    const columns = Object.entries(given).filter(([, column]) => column !== undefined);
    return columns.length > 0 || isPlain(given) ? columns : undefined;
  } catch {
    return undefined;
  }
}

function arrowChild(table: ArrowTable, name: unknown, at: number): Named {
  return [String(name), table.getChildAt(at) ?? []];
}

/** The column that was given; `undefined` for what is none. */
export function columnOf(given: unknown): Column | undefined {
  if (!isObject(given)) return undefined;
  try {
    const { length } = given as Readonly<Record<string, unknown>>;
    if (!isLength(length) || !holdsSoMany(given, length)) return undefined;
    return isArrowVector(given) ? arrowColumn(given, length) : valueColumn(given, length);
  } catch {
    return undefined;
  }
}

/** What stands for a column that is none, in every row of its batch. */
export function noColumn(length: number): Column {
  return {
    length,
    mayHaveFaults: true,
    go: () => undefined,
    readAhead: nothingAs,
    cell: cellsOfText(() => UNREADABLE_CELL),
  };
}

function isLength(length: unknown): length is number {
  return Number.isInteger(length) && (length as number) >= 0 && (length as number) <= LONGEST_COLUMN;
}

/** Whether an object that only says how long it is holds a value at its end: the others are as long as they say. */
function holdsSoMany(given: object, length: number): boolean {
  const { get } = given as { readonly get?: unknown };
  return Array.isArray(given) || typeof get === 'function' || length === 0 || length - 1 in given;
}

/** Whether an object can be gone over. A table of Arrow can be too: by its rows. */
export function isIterable(given: object): given is Iterable<unknown> {
  return typeof (given as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
}

function isArrowTable(given: object): given is ArrowTable {
  return 'getChildAt' in given && typeof given.getChildAt === 'function' && 'schema' in given;
}

/** Whether an object is one of no class: what has a class and no columns, as a promise, is no batch without rows. */
function isPlain(given: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
