/** Rows of children written by hand, put together child by child and in order of their days. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import { dayOr, isPresent } from './cell-numbers.js';
import type { RowsByChild } from './columns.js';
import { NO_DAY } from './columns.js';

/** The rows of all children in one list, with where each child's begin. */
export function together<Row>(
  lists: readonly (readonly Row[])[],
): RowsByChild & { readonly rows: readonly Row[] } {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    start[at + 1] = (start[at] ?? 0) + list.length;
  });
  const rows = lists.flat();
  return { length: rows.length, start, rows };
}

/**
 * Rows that have a real first day, in date order; rows of one day keep a fixed order whatever order they came in: the
 * one that ends first, or of social workers the one that covers the others.
 */
export function dated<Row>(
  rows: readonly Row[] | null | undefined,
  first: (row: Row) => unknown,
  last: (row: Row) => unknown,
  longestFirst = false,
): Row[] {
  return (Array.isArray(rows) ? (rows as readonly Row[]) : [])
    .filter((row) => isPresent(row) && dayOr(first(row), NO_DAY) !== NO_DAY)
    .map((row) => ({ row, from: dayOr(first(row), NO_DAY), until: dayOr(last(row), STILL_OPEN) }))
    .sort(
      (a, b) =>
        a.from - b.from ||
        (longestFirst ? b.until - a.until : a.until - b.until) ||
        compareText(a.row, b.row),
    )
    .map(({ row }) => row);
}

function compareText(a: unknown, b: unknown): number {
  const first = JSON.stringify(a);
  const second = JSON.stringify(b);
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
