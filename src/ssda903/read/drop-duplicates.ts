/** Refuses rows that repeat another row of the same child in everything that is kept of them. */
import type { ColumnKind } from '../../kernel/growing-columns.js';
import type { Grouped } from './group-by-child.js';
import type { ProblemLog } from '../problems/log.js';
import { PROBLEM, note } from '../problems/log.js';

type Cells = Int32Array | Uint8Array | Int16Array | Int8Array | Float64Array;

/**
 * Takes repeated rows out of grouped columns, notes each, and gives the columns without them. Rows that are equal
 * stand in one run of equal first days, so only those are compared.
 *
 * @param day the column by which rows of one child are ordered first.
 */
export function dropDuplicates<Shape extends Readonly<Record<string, ColumnKind>>>(
  grouped: Grouped<Shape>,
  day: keyof Shape & string,
  log: ProblemLog,
  table: number,
): Grouped<Shape> {
  const columns = grouped.columns as unknown as Record<string, Cells>;
  const rowOf = columns['row'] ?? new Int32Array(0);
  const dayOf = columns[day] ?? new Int32Array(0);
  const compared = Object.keys(columns)
    .filter((name) => name !== 'row' && name !== 'child')
    .map((name) => columns[name] ?? new Int32Array(0));
  const { start, length } = grouped;
  let dropped: Uint8Array | undefined;
  for (let child = 0; child + 1 < start.length; child++) {
    const after = start[child + 1] ?? 0;
    for (let at = (start[child] ?? 0) + 1; at < after; at++) {
      for (let other = at - 1; other >= (start[child] ?? 0) && dayOf[other] === dayOf[at]; other--) {
        if (dropped?.[other] === 1 || !same(compared, at, other)) continue;
        dropped ??= new Uint8Array(length);
        // Of two equal rows the later in the file is the one that repeats.
        const repeats = (rowOf[at] ?? 0) > (rowOf[other] ?? 0) ? at : other;
        dropped[repeats] = 1;
        note(log, PROBLEM['duplicate-row'], table, rowOf[repeats] ?? 0, 0, child);
        break;
      }
    }
  }
  return dropped === undefined ? grouped : without(grouped, columns, dropped);
}

function same(columns: readonly Cells[], a: number, b: number): boolean {
  for (const column of columns) if (column[a] !== column[b]) return false;
  return true;
}

function without<Shape extends Readonly<Record<string, ColumnKind>>>(
  grouped: Grouped<Shape>,
  columns: Record<string, Cells>,
  dropped: Uint8Array,
): Grouped<Shape> {
  const kept: Record<string, Cells> = {};
  for (const [name, column] of Object.entries(columns))
    kept[name] = column.filter((_, at) => dropped[at] !== 1);
  const start = grouped.start.slice();
  let gone = 0;
  for (let child = 0; child + 1 < start.length; child++) {
    for (let at = grouped.start[child] ?? 0; at < (grouped.start[child + 1] ?? 0); at++)
      gone += dropped[at] ?? 0;
    start[child + 1] = (grouped.start[child + 1] ?? 0) - gone;
  }
  return {
    ...grouped,
    length: grouped.length - gone,
    start,
    columns: kept as unknown as typeof grouped.columns,
  };
}
