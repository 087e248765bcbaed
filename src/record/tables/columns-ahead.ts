/**
 * Rows over columns that are read ahead: what a column was asked for in one row it will be asked for in the next, so each
 * is read many rows at once. Of the first rows few are, so that little of a short table is read in vain.
 */
import type { Asked, Column, ReadAhead } from './cells.js';
import type { CodeColumn } from './code-cell.js';

const MOST_ROWS = 4096;

/** The numbers of a row, and how to go on. */
export interface ColumnsAhead {
  readonly ahead: ReadAhead;
  /** Begins with the first row of other columns in the same places. */
  readonly open: (columns: readonly Column[]) => void;
  /** Goes to a row, the next of so many. */
  readonly go: (row: number, length: number) => void;
  /** Says what a column is asked for. */
  readonly ask: (at: number, kind: number, codes?: CodeColumn) => void;
}

/** Of so many columns. */
export function columnsAhead(width: number): ColumnsAhead {
  const ahead: ReadAhead = {
    kinds: new Uint8Array(width),
    codes: [],
    numbers: new Float64Array(width).fill(NaN),
  };
  const { kinds, codes, numbers } = ahead;
  let columns: readonly Column[] = [];
  /** What each column was read as. */
  const readAs = new Uint8Array(width);
  const stretches: Float64Array[] = [];
  let filled: number[] = [];
  let [from, until, rows] = [0, 0, 1];

  const fill = (length: number): void => {
    until = Math.min(length, from + rows);
    rows = Math.min(2 * rows, MOST_ROWS);
    filled = [];
    columns.forEach((column, at) => {
      numbers[at] = NaN;
      const kind = (readAs[at] = kinds[at] ?? 0);
      if (kind === 0) return;
      filled.push(at);
      const asked: Asked = { kind, codes: codes[at] };
      if ((stretches[at]?.length ?? 0) < until - from) stretches[at] = new Float64Array(until - from);
      column.readAhead(asked, from, until, stretches[at] ?? new Float64Array(0));
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
      const place = row - from;
      for (let each = 0; each < filled.length; each++) {
        const at = filled[each] ?? 0;
        numbers[at] = readAs[at] === kinds[at] ? (stretches[at]?.[place] ?? NaN) : NaN;
      }
    },
    ask: (at, kind, of) => {
      if (at < 0 || (kinds[at] === kind && codes[at] === of)) return;
      kinds[at] = kind;
      codes[at] = of;
      readAs[at] = 0;
      numbers[at] = NaN;
    },
  };
}
