/** What a row is: named cells that hold one plain value each, as data frames and spreadsheets want them. */
import { TOO_DEEP, isTooDeep } from '../kernel/depth.js';
import { isObject } from '../kernel/given.js';
import type { Citation } from '../kernel/dated.js';
import { cite } from '../kernel/dated.js';

/** One plain value. `null` where there is nothing. */
export type Cell = string | number | boolean | null;

/** One row: cells by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows under one set of columns. Every row has every column, in the same order. */
export interface Table {
  /** In order. Kept apart from the rows, because an object puts names like `2025` before all others. */
  readonly columns: readonly string[];
  /** One object a row, its keys the columns. */
  readonly rows: readonly Row[];
}

/** An object of named values, of which nothing more is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with named values, and not a list. */
export function isFields(value: unknown): value is Fields {
  return isObject(value) && !isList(value);
}

/** Whether a value is a list: an array, or a column of numbers. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

/** A table of rows that were written under the same columns. */
export function tableOfRows(columns: readonly string[], rows: readonly Row[]): Table {
  return { columns, rows };
}

/** A table of rows that may differ: the columns in the order in which they are first met, `null` where one lacks. */
export function evened(rows: readonly Row[]): Table {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map((name) => [name, Object.hasOwn(row, name) ? (row[name] ?? null) : null]),
      ),
    ),
  };
}

/**
 * Any object as one row. A citation is written as it is cited, a list is joined, and an object within the object
 * becomes columns of its own, `amount.pounds`. An object that is not looked into is `[too deep]`.
 */
export function flattened(fields: Fields, before = '', around: readonly object[] = []): Row {
  const within = [...around, fields];
  const cells: [string, Cell][] = [];
  for (const [name, value] of Object.entries(fields)) {
    const known = cellOf(value, within);
    if (known !== undefined) cells.push([before + name, known]);
    else if (isFields(value)) cells.push(...Object.entries(flattened(value, `${before}${name}.`, within)));
  }
  return Object.fromEntries(cells);
}

/** A value as one cell; `undefined` where it is an object that needs columns of its own. */
export function cellOf(value: unknown, around: readonly object[] = []): Cell | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isObject(value) && isTooDeep(value, around)) return TOO_DEEP;
  if (isList(value)) {
    const within = [...around, value];
    return Array.from(value, (item) => itemText(item, within)).join('; ');
  }
  if (!isFields(value)) return null;
  if (isCitation(value)) return cite(value);
  // A window of days says itself in words.
  return 'lastDay' in value && typeof value['text'] === 'string' ? value['text'] : undefined;
}

/** An item of a list, in as few words as it has. */
function itemText(item: unknown, around: readonly object[]): string {
  const known = cellOf(item, around);
  if (known !== undefined) return known === null ? '' : String(known);
  if (!isFields(item)) return '';
  if (typeof item['question'] === 'string') return item['question'];
  return Object.entries(flattened(item, '', around))
    .map(([name, value]) => `${name} ${value ?? 'not recorded'}`)
    .join(', ');
}

function isCitation(value: Fields): value is Fields & Citation {
  return typeof value['instrument'] === 'string' && typeof value['provision'] === 'string';
}
