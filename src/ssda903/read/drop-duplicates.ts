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
  if (grouped.eachOnItsDay) return grouped;
  const columns = grouped.columns as unknown as Record<string, Cells>;
  const rowOf = columns['row'] ?? new Int32Array(0);
  const dayOf = columns[day] ?? new Int32Array(0);
  const compared = Object.keys(columns)
    .filter((name) => name !== 'row' && name !== 'child')
    .map((name) => columns[name] ?? new Int32Array(0));
  const { start, length } = grouped;
  let dropped: Uint8Array | undefined;
  const drop = (at: number, child: number): void => {
    dropped ??= new Uint8Array(length);
    dropped[at] = 1;
    note(log, PROBLEM['duplicate-row'], table, rowOf[at] ?? 0, 0, child);
  };
  for (let child = 0; child + 1 < start.length; child++) {
    const after = start[child + 1] ?? 0;
    for (let first = start[child] ?? 0; first < after;) {
      let end = first + 1;
      while (end < after && dayOf[end] === dayOf[first]) end++;
      // Almost every row is alone on its day.
      if (end > first + 1) dropWithin(compared, rowOf, first, end, (at) => drop(at, child));
      first = end;
    }
  }
  return dropped === undefined ? grouped : without(grouped, columns, dropped);
}

/** Drops the rows of one run of equal days that repeat another: of two equal rows the later in the file. */
function dropWithin(
  columns: readonly Cells[],
  rowOf: Cells,
  first: number,
  end: number,
  drop: (at: number) => void,
): void {
  const kept = new Map<string, number>();
  for (let at = first; at < end; at++) {
    const key = columns.map((column) => column[at]).join(' ');
    const other = kept.get(key);
    if (other === undefined) kept.set(key, at);
    else if ((rowOf[at] ?? 0) > (rowOf[other] ?? 0)) drop(at);
    else {
      drop(other);
      kept.set(key, at);
    }
  }
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
