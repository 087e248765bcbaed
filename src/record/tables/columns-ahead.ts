/**
 * Rows over columns that are read ahead: what a column was asked for in one row it will be asked for in the next, so each
 * is read many rows at once. Of the first rows few are, so that little of a short table is read in vain.
 */
import type { Asked, Column, ReadAhead } from './cells.js';
import { nothingAhead } from './cells.js';
import { NO_CODES } from './code-cell.js';

const MOST_ROWS = 4096;

/** The numbers of a row, and how to go on. */
export interface ColumnsAhead {
  readonly ahead: ReadAhead;
  /** Begins with the first row of other columns in the same places. */
  readonly open: (columns: readonly Column[]) => void;
  /** Goes to a row, the next of so many. */
  readonly go: (row: number, length: number) => void;
}

/** Of so many columns. */
export function columnsAhead(width: number): ColumnsAhead {
  const ahead = nothingAhead(width);
  const { kinds, codes, numbers } = ahead;
  let columns: readonly Column[] = [];
  /** What was read of each column that was asked for anything, and as what. */
  let stretches: { readonly at: number; readonly as: Asked; readonly read: Float64Array }[] = [];
  let [from, until, rows] = [0, 0, 1];

  const fill = (length: number): void => {
    until = Math.min(length, from + rows);
    rows = Math.min(2 * rows, MOST_ROWS);
    numbers.fill(NaN);
    stretches = [];
    columns.forEach((column, at) => {
      const as = { kind: kinds[at] ?? 0, codes: codes[at] ?? NO_CODES };
      if (as.kind === 0) return;
      const read = new Float64Array(until - from);
      column.readAhead(as, from, until, read);
      stretches.push({ at, as, read });
    });
  };
  return {
    ahead,
    open: (next) => {
      columns = next;
      [from, until] = [0, 0];
    },
    go: (row, length) => {
      if (row >= until) {
        from = row;
        fill(length);
      }
      for (const { at, as, read } of stretches)
        numbers[at] = kinds[at] === as.kind && codes[at] === as.codes ? (read[row - from] ?? NaN) : NaN;
    },
  };
}
