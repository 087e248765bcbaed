/**
 * Puts the rows of one child together, in date order. Files usually arrive so: that is noticed, and nothing is
 * moved. Otherwise rows are numbered by a counting sort over the children and a short sort within each. Rows of one
 * day stand by everything else that is kept of them, so that the order of the file decides nothing.
 */
import type { ColumnKind, GrowingColumns, Rows } from '../../kernel/growing-columns.js';
import { newColumn } from '../../kernel/growing-columns.js';

/** Rows grouped by child, in columns of exactly their length. */
export interface Grouped<Shape extends Readonly<Record<string, ColumnKind>>> {
  readonly length: number;
  readonly start: Int32Array;
  readonly columns: GrowingColumns<Shape>;
  /** The children whose rows did not arrive in date order, once each. */
  readonly outOfOrder: readonly number[];
  /** Whether no two rows of a child are of one day, so that none repeats another. */
  readonly eachOnItsDay: boolean;
}

/** A column to order by, the largest first where `-` stands before its name. */
export type OrderBy<Shape> = (keyof Shape & string) | `-${keyof Shape & string}`;

type WithChild = Readonly<Record<string, ColumnKind>> & { readonly child: 'number'; readonly row: 'number' };

/**
 * Groups rows by their `child` column, in order of the columns named and then of every other.
 *
 * @param by the columns that decide first; the first of them is the day.
 */
export function groupByChild<Shape extends WithChild>(
  rows: Rows<Shape>,
  children: number,
  by: readonly [OrderBy<Shape>, ...OrderBy<Shape>[]],
): Grouped<Shape> {
  const child = rows.columns.child as Int32Array;
  const keys = columnsInOrder(rows, by);
  const found = startsInOrder(child, rows.length, children, keys);
  if (found !== undefined) return { ...found, length: rows.length, columns: exactly(rows), outOfOrder: [] };
  const start = startsOf(child, rows.length, children);
  const order = byChild(child, rows.length, start);
  const outOfOrder = sortWithin(order, start, keys);
  const columns = {} as Record<string, Int32Array>;
  for (const name of Object.keys(rows.shape)) {
    const source = (rows.columns as unknown as Record<string, Int32Array>)[name] ?? new Int32Array(0);
    // A column is let go as soon as it is copied, so that two copies of all columns never stand at once.
    delete (rows.columns as Record<string, unknown>)[name];
    columns[name] = ordered(
      source,
      newColumn(rows.shape[name] ?? 'number', rows.length) as Int32Array,
      order,
    );
  }
  return {
    length: rows.length,
    start,
    columns: columns as unknown as GrowingColumns<Shape>,
    outOfOrder,
    eachOnItsDay: false,
  };
}

/** Where the rows of each child begin, if they stand already as they are to stand: as almost every file has them. */
function startsInOrder(
  child: Int32Array,
  length: number,
  children: number,
  keys: readonly Key[],
): Pick<Grouped<never>, 'start' | 'eachOnItsDay'> | undefined {
  const start = new Int32Array(children + 1);
  const [{ cells: days, sign }] = keys as readonly [Key];
  let eachOnItsDay = true;
  let last = -1;
  for (let at = 0; at < length; at++) {
    const here = child[at] ?? 0;
    if (here > last) {
      while (last < here) start[++last] = at;
      continue;
    }
    if (here < last) return undefined;
    const step = ((days[at] ?? 0) - (days[at - 1] ?? 0)) * sign;
    if (step > 0) continue;
    if (step < 0 || compare(keys, at - 1, at) > 0) return undefined;
    eachOnItsDay = false;
  }
  start.fill(length, last + 1);
  return { start, eachOnItsDay };
}

/** The columns of rows that are in order already, without room for more. */
function exactly<Shape extends WithChild>(rows: Rows<Shape>): GrowingColumns<Shape> {
  if (rows.length === rows.capacity) return rows.columns;
  const columns = rows.columns as unknown as Record<string, Int32Array>;
  return Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, cells.slice(0, rows.length)]),
  ) as unknown as GrowingColumns<Shape>;
}

function startsOf(child: Int32Array, length: number, children: number): Int32Array {
  const start = new Int32Array(children + 1);
  for (let at = 0; at < length; at++) {
    const after = (child[at] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let at = 1; at <= children; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  return start;
}

/** The order of rows by child, as row indexes. */
function byChild(child: Int32Array, length: number, start: Int32Array): Int32Array {
  const order = new Int32Array(length);
  let grouped = true;
  for (let at = 1; at < length && grouped; at++) grouped = (child[at] ?? 0) >= (child[at - 1] ?? 0);
  if (grouped) {
    for (let at = 0; at < length; at++) order[at] = at;
    return order;
  }
  const next = start.slice();
  for (let at = 0; at < length; at++) {
    const place = next[child[at] ?? 0] ?? 0;
    next[child[at] ?? 0] = place + 1;
    order[place] = at;
  }
  return order;
}

interface Key {
  readonly cells: Int32Array;
  readonly sign: 1 | -1;
}

/** The columns that decide, those named first. The row of the file and the child decide nothing. */
function columnsInOrder<Shape extends WithChild>(rows: Rows<Shape>, by: readonly OrderBy<Shape>[]): Key[] {
  const columns = rows.columns as unknown as Record<string, Int32Array>;
  const named = by.map((name) => name.replace(/^-/, ''));
  const rest = Object.keys(rows.shape).filter(
    (name) => name !== 'child' && name !== 'row' && !named.includes(name),
  );
  return [...by, ...rest].map((name) => ({
    cells: columns[name.replace(/^-/, '')] ?? new Int32Array(0),
    sign: name.startsWith('-') ? -1 : 1,
  }));
}

function compare(keys: readonly Key[], a: number, b: number): number {
  for (const { cells, sign } of keys) {
    const step = (cells[a] ?? 0) - (cells[b] ?? 0);
    if (step !== 0) return step * sign;
  }
  return 0;
}

/** Sorts each child's stretch of `order` and names the children whose days were out of order. */
function sortWithin(order: Int32Array, start: Int32Array, keys: readonly Key[]): number[] {
  const days = keys[0]?.cells ?? new Int32Array(0);
  const outOfOrder: number[] = [];
  for (let child = 0; child + 1 < start.length; child++) {
    const first = start[child] ?? 0;
    const after = start[child + 1] ?? 0;
    let moved = false;
    let late = false;
    for (let at = first + 1; at < after && !late; at++) {
      const [before, here] = [order[at - 1] ?? 0, order[at] ?? 0];
      late = (days[before] ?? 0) > (days[here] ?? 0);
      moved ||= late || compare(keys, before, here) > 0;
    }
    if (late) outOfOrder.push(child);
    // Rows that are equal in all that is kept stay in the order of the file.
    if (moved) order.subarray(first, after).sort((a, b) => compare(keys, a, b) || a - b);
  }
  return outOfOrder;
}

function ordered(source: Int32Array, into: Int32Array, order: Int32Array): Int32Array {
  for (let at = 0; at < order.length; at++) into[at] = source[order[at] ?? 0] ?? 0;
  return into;
}
