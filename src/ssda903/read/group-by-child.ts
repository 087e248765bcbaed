/**
 * Puts the rows of one child together, in date order. Files usually arrive so: that is noticed, and nothing is
 * moved. Otherwise rows are numbered by a counting sort over the children and a short sort within each.
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
}

type WithChild = Readonly<Record<string, ColumnKind>> & { readonly child: 'number'; readonly row: 'number' };

/**
 * Groups rows by their `child` column.
 *
 * @param before whether one row stands before another of the same child (negative), after it, or is equal (0).
 */
export function groupByChild<Shape extends WithChild>(
  rows: Rows<Shape>,
  children: number,
  before: (columns: GrowingColumns<Shape>, a: number, b: number) => number,
): Grouped<Shape> {
  const child = rows.columns.child as Int32Array;
  const start = startsOf(child, rows.length, children);
  const order = byChild(child, rows.length, start);
  const outOfOrder = sortWithin(rows, order, start, before);
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
  };
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

/** Sorts each child's stretch of `order` and names the children that were out of order. */
function sortWithin<Shape extends WithChild>(
  rows: Rows<Shape>,
  order: Int32Array,
  start: Int32Array,
  before: (columns: GrowingColumns<Shape>, a: number, b: number) => number,
): number[] {
  const { columns } = rows;
  const outOfOrder: number[] = [];
  for (let child = 0; child + 1 < start.length; child++) {
    const first = start[child] ?? 0;
    const after = start[child + 1] ?? 0;
    let moved = false;
    for (let at = first + 1; at < after && !moved; at++)
      moved = before(columns, order[at - 1] ?? 0, order[at] ?? 0) > 0;
    if (!moved) continue;
    outOfOrder.push(child);
    // A stable sort of the few rows of one child; rows that compare equal stay in the order of the file.
    order.subarray(first, after).sort((a, b) => before(columns, a, b) || a - b);
  }
  return outOfOrder;
}

function ordered(source: Int32Array, into: Int32Array, order: Int32Array): Int32Array {
  for (let at = 0; at < order.length; at++) into[at] = source[order[at] ?? 0] ?? 0;
  return into;
}
