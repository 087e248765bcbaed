/** Whether two episodes are the same place, or the same people. */
import { ADOPTIVE_OTHER, ADOPTIVE_SAME, FOSTER, placeClass } from '../../record/columns/code-classes.js';
import type { EpisodeColumns } from '../../record/columns/columns.js';

/** The same PLACE and PL_POST, and the same URN where both rows have one. */
export function samePlace(rows: EpisodeColumns, a: number, b: number): boolean {
  const urnA = rows.urn[a] ?? 0;
  const urnB = rows.urn[b] ?? 0;
  return (
    rows.place[a] === rows.place[b] &&
    rows.placePost[a] === rows.placePost[b] &&
    (urnA === 0 || urnB === 0 || urnA === urnB)
  );
}

/** The same place, or the foster carers of the first row as adopters in the second. */
export function samePeople(rows: EpisodeColumns, a: number, b: number): boolean {
  return samePlace(rows, a, b) || fosterersAdopt(rows, a, b);
}

/** A3 and A5 say by their definition that the adopters are the present foster carers. */
export function fosterersAdopt(rows: EpisodeColumns, before: number, after: number): boolean {
  return (
    before >= 0 &&
    placeClass(rows.place[after] ?? 0) === ADOPTIVE_SAME &&
    (placeClass(rows.place[before] ?? 0) & (FOSTER | ADOPTIVE_SAME)) !== 0
  );
}

/** A4 and A6 say by their definition that the adopters are not the present carers. */
export function othersAdopt(rows: EpisodeColumns, standing: number, row: number): boolean {
  return (
    placeClass(rows.place[row] ?? 0) === ADOPTIVE_OTHER &&
    (standing < 0 || placeClass(rows.place[standing] ?? 0) !== ADOPTIVE_OTHER)
  );
}
