/** PL_DISTANCE: miles to one decimal. 999.9 means not known, and nothing is further. */
import { DISTANCE_NOT_KNOWN, NO_DISTANCE } from '../../record/columns/columns.js';

const NOT_KNOWN = 9999;

/** Tenths of a mile; `NO_DISTANCE` when blank, `DISTANCE_NOT_KNOWN` for 999.9; NaN when the cell is not a distance. */
export function distanceOfCell(cell: string): number {
  const text = cell.trim();
  if (text === '') return NO_DISTANCE;
  if (!/^\d{1,6}(\.\d{1,12})?$/.test(text)) return NaN;
  const tenths = Math.round(Number(text) * 10);
  if (tenths > NOT_KNOWN) return NaN;
  return tenths === NOT_KNOWN ? DISTANCE_NOT_KNOWN : tenths;
}
