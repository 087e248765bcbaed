/** Cells that are no dates, counted by column, so that what is wrong with a whole column can be told at once. */
import type { DatePattern } from '../../record/tables/date-cell.js';
import { datePattern } from '../../record/tables/date-cell.js';

/** Cells of one column that are no dates: how many there are, and how they are written. */
interface Undated {
  count: number;
  readonly patterns: Map<DatePattern, number>;
}

/** Cells that are no dates, by the numbers of their table and column. */
export type UndatedCells = Map<number, Undated>;

/** More columns than any table has: a table and a column as one number. */
export const COLUMNS_MOST = 256;

/** Adds cells that were counted apart. */
export function addUndated(cells: UndatedCells, others: UndatedCells): void {
  for (const [key, { count, patterns }] of others) {
    const known = cells.get(key) ?? { count: 0, patterns: new Map<DatePattern, number>() };
    cells.set(key, known);
    known.count += count;
    for (const [pattern, found] of patterns)
      known.patterns.set(pattern, (known.patterns.get(pattern) ?? 0) + found);
  }
}

/** Counts a cell that is no date. */
export function noteUndated(cells: UndatedCells, table: number, column: number, cell: string): void {
  const key = table * COLUMNS_MOST + column;
  const known = cells.get(key) ?? { count: 0, patterns: new Map() };
  cells.set(key, known);
  known.count++;
  const pattern = datePattern(cell);
  if (pattern !== undefined) known.patterns.set(pattern, (known.patterns.get(pattern) ?? 0) + 1);
}
