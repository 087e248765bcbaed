/**
 * A table of counts that a council may publish: counts of 1 to 5 are hidden, and as many more as it takes for no
 * hidden count to be worked out from the rest, row and column totals included.
 *
 * Source: the department's rule for council tables (counts of 1 to 5 show as `c`; one more cell is hidden where a
 * difference would give one away). How the further cells are chosen is this library's own; see {@link protectTable}.
 */
import { leavesOpen } from './hidden-cells.js';
import type { PublishedFigure } from './publication.js';
import { isHiddenCount, shownNumber, shownSymbol } from './publication.js';

/** A table of counts with named rows and columns. Totals are worked out, not given. */
export interface CountTable {
  /** The names of the rows. */
  readonly rows: readonly string[];
  /** The columns. */
  readonly columns: readonly string[];
  /** By row, then column: whole numbers. */
  readonly counts: readonly (readonly number[])[];
  /**
   * Columns that are shown whatever their counts: "no information" of the care-leaver tables. The department
   * publishes these even at 1 to 5.
   */
  readonly alwaysShown?: readonly string[];
}

/** A table as it may be shown, with its totals. */
export interface PublishedTable {
  /** The names of the rows. */
  readonly rows: readonly string[];
  /** The columns. */
  readonly columns: readonly string[];
  /** One row of cells a group. */
  readonly cells: readonly (readonly PublishedFigure[])[];
  /** Totals of the rows. */
  readonly rowTotals: readonly PublishedFigure[];
  /** Totals of the columns. */
  readonly columnTotals: readonly PublishedFigure[];
  /** The total. */
  readonly total: PublishedFigure;
  /** `false` when a hidden count can still be worked out, because counts that are always shown give it away. */
  readonly holds: boolean;
}

/**
 * Hides what must be hidden. First every count of 1 to 5, totals too. Then, while any hidden count could be
 * worked out by somebody who knows that rows and columns add up and which counts are 1 to 5, one more count is
 * hidden, the smallest that helps. If nothing helps, everything is hidden.
 *
 * @throws RangeError when the counts do not fit the rows and columns, or are not whole numbers of 0 or more.
 *
 * @example
 * protectTable({ rows: ['north', 'south'], columns: ['yes', 'no'], counts: [[3, 20], [9, 30]] });
 */
export function protectTable(table: CountTable): PublishedTable {
  const whole = withTotals(table);
  const shownAlways = new Set((table.alwaysShown ?? []).map((name) => table.columns.indexOf(name)));
  const hidden = whole.map((line) =>
    line.map((count, column) => isHiddenCount(count) && !shownAlways.has(column)),
  );
  while (!leavesOpen(whole, hidden)) {
    const next = nextToHide(whole, hidden, shownAlways);
    if (next === undefined) break;
    const line = hidden[next.row];
    if (line !== undefined) line[next.column] = true;
  }
  return published(table, whole, hidden);
}

function withTotals(table: CountTable): number[][] {
  if (table.counts.length !== table.rows.length)
    throw new RangeError('counts: expected one list for each row');
  const lines = table.counts.map((line) => {
    if (line.length !== table.columns.length)
      throw new RangeError('counts: expected one count for each column');
    for (const count of line)
      if (!Number.isInteger(count) || count < 0)
        throw new RangeError('counts: expected whole numbers of 0 or more');
    return [...line, line.reduce((sum, count) => sum + count, 0)];
  });
  const width = table.columns.length + 1;
  return [
    ...lines,
    Array.from({ length: width }, (_, column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0)),
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The count to hide next: in a line with a hidden count, the smallest that is not hidden; 6 and over before 0,
 * which tells a reader least when it is shown, and totals last.
 */
function nextToHide(
  whole: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  shownAlways: ReadonlySet<number>,
): Place | undefined {
  const hiddenInColumn = (column: number): number => hidden.filter((line) => line[column] === true).length;
  let best: Place | undefined;
  let bestCost = Infinity;
  whole.forEach((line, row) => {
    const inRow = (hidden[row] ?? []).filter(Boolean).length;
    line.forEach((count, column) => {
      if (hidden[row]?.[column] === true || shownAlways.has(column)) return;
      const inColumn = hiddenInColumn(column);
      if (inRow + inColumn === 0) return;
      const isTotal = row === whole.length - 1 || column === line.length - 1;
      const alone = inRow === 1 || inColumn === 1 ? 0 : 1;
      const both = inRow > 0 && inColumn > 0 ? 0 : 1;
      const cost = (isTotal ? 8 : 0) + (count === 0 ? 4 : 0) + alone * 2 + both + count / 1e9;
      if (cost < bestCost) {
        best = { row, column };
        bestCost = cost;
      }
    });
  });
  return best;
}

function published(
  table: CountTable,
  whole: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): PublishedTable {
  const figures = whole.map((line, row) =>
    line.map((count, column) => (hidden[row]?.[column] === true ? shownSymbol('c') : shownNumber(count))),
  );
  const totals = figures.at(-1) ?? [];
  return {
    rows: table.rows,
    columns: table.columns,
    cells: figures.slice(0, -1).map((line) => line.slice(0, -1)),
    rowTotals: figures.slice(0, -1).map((line) => line.at(-1) ?? shownSymbol('x')),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? shownSymbol('x'),
    holds: leavesOpen(whole, hidden),
  };
}
