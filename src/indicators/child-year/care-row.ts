/** Which rows of a child are care that a measure may count. */
import type { ChildYear } from './child-year.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import { repeatsRowBefore } from './repeated-row.js';

/** Whether a row is a night or more of care, not a short break, and not the row before it over again. */
export function isCareRow(child: ChildYear, row: number): boolean {
  const rows = child.records.episodes;
  return (
    (rows.until[row] ?? 0) > (rows.from[row] ?? 0) &&
    !isShortBreak(rows.ls[row] ?? 0) &&
    !(row > child.firstRow && repeatsRowBefore(rows, row))
  );
}
