/** The list of a child's placements, apart from how it is filled: a child-year holds one. */
import type { EpochDay } from '../../kernel/calendar.js';

/** Placements of one child in date order, as parallel lists that are used again for the next child. */
export interface PlacementSpells {
  /** The child they belong to; -1 when they are not filled. */
  child: number;
  count: number;
  readonly from: EpochDay[];
  /** The first day not in the spell; `STILL_OPEN` when open. */
  readonly until: EpochDay[];
  /** The row that opened the spell. */
  readonly firstRow: number[];
  /** The last row of the spell that is not a temporary stay. */
  readonly lastRow: number[];
  /** 1 when the spell opens a period of care. */
  readonly entry: number[];
}

/** A list of no placements. */
export function emptySpells(): PlacementSpells {
  return { child: -1, count: 0, from: [], until: [], firstRow: [], lastRow: [], entry: [] };
}
