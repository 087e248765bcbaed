/** The days on the way to an adoption: when care began, when the child was placed, and when a court allowed it. */
import type { EpochDay } from '../../kernel/calendar.js';
import { LS, RNE } from '../../kernel/codes.js';
import {
  ADOPTIVE,
  ADOPTIVE_SAME,
  FOSTER,
  NOT_A_PLACE,
  placeClass,
} from '../../record/columns/code-classes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { beginsPeriod } from './care-periods.js';
import { isCareRow } from './care-row.js';
import type { ChildYear } from './child-year.js';
import { fosterersAdopt, samePeople } from './same-place.js';

/** The days on the way to an adoption; `NO_DAY` for one that is not recorded. */
export interface AdoptionDays {
  /** First day of the period of care that the adoption ended. */
  readonly entered: EpochDay;
  /** First day of an adoptive placement (A3 to A6) with the people who adopted. */
  readonly placed: EpochDay;
  /** The same, or the first day of the fostering by these people before it. */
  readonly movedIn: EpochDay;
  /** First day under a placement order (or freeing order) in that period of care. */
  readonly authorised: EpochDay;
  /** Whether any adoptive placement stands in that period of care. */
  readonly everPlaced: boolean;
  /** Whether the first adoptive placement was with other people than those who adopted. */
  readonly placedBefore: boolean;
}

/**
 * Walks from the row of the adoption back to the start of its period of care. The placement goes back through changes
 * of legal status, new records with the same carer and temporary stays that return, not past a move (RNE P, B).
 */
export function adoptionDays(child: ChildYear, adopted: number): AdoptionDays {
  const rows = child.records.episodes;
  let entered = rows.from[adopted] as EpochDay;
  let placed: EpochDay = NO_DAY;
  let movedIn: EpochDay = NO_DAY;
  let authorised: EpochDay = NO_DAY;
  let everPlaced = false;
  let placedBefore = false;
  /** Of the rows seen so far, the earliest that is a place of its own. */
  let standing = -1;
  let walk = 'adoptive' as 'adoptive' | 'fostered' | 'ended';
  let stayBetween = false;
  let next = -1;
  for (let row = adopted; row >= child.firstRow; row--) {
    if (!isCareRow(child, row)) continue;
    const from = rows.from[row] as EpochDay;
    if (next >= 0 && beginsPeriod(child, next)) break;
    next = row;
    entered = from;
    if (rows.ls[row] === LS.E1 || rows.ls[row] === LS.D1) authorised = from;
    const place = placeClass(rows.place[row] ?? 0);
    if ((place & NOT_A_PLACE) !== 0) {
      stayBetween = true;
      continue;
    }
    if (walk !== 'ended' && standing >= 0 && !goesOn(child, row, standing, stayBetween)) walk = 'ended';
    const adoptive = (place & ADOPTIVE) !== 0;
    if (adoptive) {
      everPlaced = true;
      placedBefore = walk !== 'adoptive';
    }
    if (walk === 'adoptive' && adoptive) {
      placed = from;
      movedIn = from;
    } else if (walk !== 'ended') {
      // Only fostering by the people who then adopted goes before the adoptive placement.
      const after = placeClass(rows.place[standing] ?? 0);
      const fostered: boolean =
        (place & FOSTER) !== 0 && (walk === 'fostered' || (placed !== NO_DAY && after === ADOPTIVE_SAME));
      walk = fostered ? 'fostered' : 'ended';
      if (fostered) movedIn = from;
    }
    standing = row;
    stayBetween = false;
  }
  return { entered, placed, movedIn, authorised, everPlaced, placedBefore };
}

/** Whether a row and the next that is a place of its own are one placement. */
function goesOn(child: ChildYear, row: number, later: number, stayBetween: boolean): boolean {
  const rows = child.records.episodes;
  if (stayBetween) return samePeople(rows, row, later);
  const rne = rows.rne[later];
  if (rne !== RNE.P && rne !== RNE.B) return true;
  // A3 and A5 say themselves that the people are the same, whatever RNE says.
  return fosterersAdopt(rows, row, later);
}
