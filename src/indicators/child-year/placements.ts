/**
 * What is one placement: spells built from episodes. Legal changes, temporary stays that return, same-carer
 * records and adoption by the foster carers open no new spell; every other move does. Short breaks are left out.
 *
 * Source: the definition of the three-or-more-placements measure in the LAIT data dictionary and the LG Inform
 * help text; the return's guidance on RNE and on temporary placements.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { RNE } from '../../kernel/codes.js';
import { beginsPeriod } from './care-periods.js';
import { isCareRow } from './care-row.js';
import type { ChildYear } from './child-year.js';
import { NOT_A_PLACE, placeClass, TEMPORARY } from '../../record/columns/code-classes.js';
import type { EpisodeColumns } from '../../record/columns/columns.js';
import type { PlacementSpells } from './spells.js';
import { fosterersAdopt, othersAdopt, samePeople, samePlace } from './same-place.js';

/** Placements as the readings have them. */
export function placementSpells(child: ChildYear): PlacementSpells {
  return child.readings.sameCarer === 'merge' ? carerSpells(child) : filled(child, child.spells, true);
}

/** Placements by carer: records with the same carer are always one. */
export function carerSpells(child: ChildYear): PlacementSpells {
  return filled(child, child.carerSpells, false);
}

function filled(child: ChildYear, spells: PlacementSpells, separate: boolean): PlacementSpells {
  if (spells.child !== child.child) {
    spells.child = child.child;
    spells.count = 0;
    fill(child, spells, separate);
  }
  return spells;
}

/** Not in a temporary stay. */
const NO_STAY = 0;
/** In one that ends back in the placement before it, or is still open: part of that placement. */
const RETURNING = 1;
/** In one that is a placement of its own. */
const COUNTED = 2;
/** In one that is no placement, and after which another begins. */
const PASSED_OVER = 3;

function fill(child: ChildYear, spells: PlacementSpells, separate: boolean): void {
  const rows = child.records.episodes;
  /** The last row in this period of care that is not a stay. */
  let standing = -1;
  let stay = NO_STAY;
  let covered: number = 0;
  let before = -1;

  for (let row = child.firstRow; row < child.rowsEnd; row++) {
    if (!isCareRow(child, row)) continue;
    const from = rows.from[row] as EpochDay;
    const until = rows.until[row] as EpochDay;
    const isStay = (placeClass(rows.place[row] ?? 0) & NOT_A_PLACE) !== 0;
    if (beginsPeriod(child, row)) {
      close(spells, (covered < from ? covered : from) as EpochDay);
      open(spells, row, from, 1);
      standing = isStay ? -1 : row;
      stay = isStay ? COUNTED : NO_STAY;
      covered = until;
    } else {
      if (!isStay) {
        if (opens(rows, row, before, standing, stay, separate)) change(spells, row, from);
        else if (spells.count > 0) spells.lastRow[spells.count - 1] = row;
        standing = row;
        stay = NO_STAY;
      } else if (stay === NO_STAY) {
        stay = kindOfStay(child, rows, row, standing);
        if (stay === COUNTED) change(spells, row, from);
        else if (stay === PASSED_OVER && placeClass(rows.place[row] ?? 0) === TEMPORARY) close(spells, from);
      }
      covered = covered === STILL_OPEN || until > covered ? until : covered;
    }
    before = row;
  }
  close(spells, covered as EpochDay);
}

/** What a stay that begins with a row comes to. A missing child's placement stays open, and missing is none itself. */
function kindOfStay(child: ChildYear, rows: EpisodeColumns, row: number, standing: number): number {
  const next = rowAfterStay(child, rows, row);
  if (next === NO_MORE_ROWS && child.openRow >= row) return RETURNING;
  if (next >= 0 && standing >= 0 && samePeople(rows, standing, next)) return RETURNING;
  const counts = placeClass(rows.place[row] ?? 0) === TEMPORARY && child.readings.tempNotReturned === 'count';
  return counts ? COUNTED : PASSED_OVER;
}

/** Whether a row that is not a stay opens a new placement. */
function opens(
  rows: EpisodeColumns,
  row: number,
  before: number,
  standing: number,
  stay: number,
  separate: boolean,
): boolean {
  if (stay === NO_STAY) return isNew(rows, row, before, standing, separate);
  return stay === PASSED_OVER || (stay === COUNTED && isNew(rows, row, before, -1, separate));
}

/** The child has no row after the stay. */
const NO_MORE_ROWS = -1;
/** The period of care ends with the stay, and another follows. */
const PERIOD_ENDS = -2;

/** The next row in the same period of care that is not a stay, or which of the two reasons there is none. */
function rowAfterStay(child: ChildYear, rows: EpisodeColumns, stay: number): number {
  for (let row = stay + 1; row < child.rowsEnd; row++) {
    if (!isCareRow(child, row)) continue;
    if (beginsPeriod(child, row)) return PERIOD_ENDS;
    if ((placeClass(rows.place[row] ?? 0) & NOT_A_PLACE) === 0) return row;
  }
  return NO_MORE_ROWS;
}

/** Whether a row within a period of care opens a new placement. */
function isNew(
  rows: EpisodeColumns,
  row: number,
  before: number,
  standing: number,
  separate: boolean,
): boolean {
  if (fosterersAdopt(rows, standing, row)) return false;
  switch (rows.rne[row]) {
    case RNE.L:
      return false;
    case RNE.P:
    case RNE.B:
      return true;
    case RNE.T:
    case RNE.U:
      return separate || othersAdopt(rows, standing, row);
    default:
      return !samePlace(rows, before, row); // RNE blank or unknown: only the place can tell
  }
}

/** Ends the last placement, unless it has ended before. */
function close(spells: PlacementSpells, until: EpochDay): void {
  const last = spells.count - 1;
  if (last >= 0 && spells.until[last] === STILL_OPEN) spells.until[last] = until;
}

/** The placement before ends and this one begins, on the same day. */
function change(spells: PlacementSpells, row: number, from: EpochDay): void {
  close(spells, from);
  open(spells, row, from, 0);
}

function open(spells: PlacementSpells, row: number, from: EpochDay, entry: 0 | 1): void {
  const last = spells.count - 1;
  // A row that repeats the one before it (same first day) takes its place.
  const again = last >= 0 && spells.from[last] === from;
  const at = again ? last : spells.count;
  spells.from[at] = from;
  spells.until[at] = STILL_OPEN;
  spells.firstRow[at] = row;
  spells.lastRow[at] = row;
  spells.entry[at] = again && spells.entry[at] === 1 ? 1 : entry;
  spells.count = at + 1;
}
