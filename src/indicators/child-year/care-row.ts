/** Which rows of a child are care that a measure may count. */
import type { ChildYear } from './child-year.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import type { EpisodeColumns } from '../../record/columns/columns.js';

/** Whether a row is a night or more of care, not a short break, and not the row before it over again. */
export function isCareRow(child: ChildYear, row: number): boolean {
  const rows = child.records.episodes;
  return (
    (rows.until[row] ?? 0) > (rows.from[row] ?? 0) &&
    !isShortBreak(rows.ls[row] ?? 0) &&
    !(row > child.firstRow && repeatsRowBefore(rows, row))
  );
}

function repeatsRowBefore(rows: EpisodeColumns, row: number): boolean {
  const before = row - 1;
  return (
    rows.from[row] === rows.from[before] &&
    rows.until[row] === rows.until[before] &&
    rows.rne[row] === rows.rne[before] &&
    rows.ls[row] === rows.ls[before] &&
    rows.place[row] === rows.place[before] &&
    rows.placePost[row] === rows.placePost[before] &&
    rows.urn[row] === rows.urn[before]
  );
}
