/** Rows of several returns put together, child by child, in the columns that they came in. */
import { newLike } from '../../kernel/growing-columns.js';
import type { RowsByChild } from '../columns/columns.js';

/** A row of one of the returns. */
export interface Picked {
  /** Which return, by its place. */
  readonly from: number;
  /** Its row there. */
  readonly row: number;
}

type Numbers = Int32Array | Uint8Array | Int16Array | Int8Array | Float64Array;

/**
 * The rows picked of each child, in order, as columns. A column that one of the returns does not have is left out, and so
 * is the number of a row in its file, which is of one file alone.
 */
export function collected<Columns extends RowsByChild>(
  sources: readonly Columns[],
  picks: readonly (readonly Picked[])[],
): Columns {
  const start = new Int32Array(picks.length + 1);
  picks.forEach((rows, child) => {
    start[child + 1] = (start[child] ?? 0) + rows.length;
  });
  const length = start[picks.length] ?? 0;
  const columns: Record<string, unknown> = { length, start };
  for (const [name, first] of Object.entries(sources[0] ?? {})) {
    const inputs = sources.map((source) => columnOf(source, name));
    if (NOT_JOINED.has(name) || inputs.includes(undefined)) continue;
    const column = newLike(first as Numbers, length);
    let at = 0;
    for (const rows of picks)
      for (const { from, row } of rows) {
        column[at] = inputs[from]?.[row] ?? 0;
        at++;
      }
    columns[name] = column;
  }
  return columns as unknown as Columns;
}

const NOT_JOINED: ReadonlySet<string> = new Set(['start', 'length', 'row']);

function columnOf(source: RowsByChild, name: string): Numbers | undefined {
  const column = (source as unknown as Readonly<Record<string, unknown>>)[name];
  return ArrayBuffer.isView(column) ? (column as Numbers) : undefined;
}

/** The rows of a child in one return. */
export function rowsOfChild({ start }: RowsByChild, child: number): readonly number[] {
  const first = start[child] ?? 0;
  return Array.from({ length: (start[child + 1] ?? first) - first }, (_, at) => first + at);
}
