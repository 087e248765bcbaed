/** Rows that say the same twice. */
import type { EpisodeColumns } from '../../record/columns/columns.js';

/** Whether a row says again what the row before it says. */
export function repeatsRowBefore(rows: EpisodeColumns, row: number): boolean {
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
