/** PL_DISTANCE: miles to one decimal. 999.9 means not known, and nothing is further. */
import { DISTANCE_NOT_KNOWN, NO_DISTANCE } from '../../record/columns/columns.js';
import { NO_DECIMAL, decimalOfText } from '../../record/tables/decimal-cell.js';

const NOT_KNOWN = 9999;

/**
 * Tenths of a mile; `NO_DISTANCE` when blank, `DISTANCE_NOT_KNOWN` for 999.9; NaN for what is not a distance.
 *
 * @param miles as `decimalOfText` reads them.
 */
export function distanceOf(miles: number): number {
  if (miles === NO_DECIMAL) return NO_DISTANCE;
  const tenths = Math.round(miles * 10);
  if (tenths === NOT_KNOWN) return DISTANCE_NOT_KNOWN;
  return tenths < NOT_KNOWN ? tenths : NaN;
}

/** The distance in a cell. */
export function distanceOfCell(cell: string): number {
  return distanceOf(decimalOfText(cell));
}
