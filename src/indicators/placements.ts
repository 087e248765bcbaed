/**
 * What is one placement: spells built from episodes. Legal changes, temporary stays that return, same-carer
 * records and adoption by the foster carers open no new spell; every other move does. Short breaks are left out.
 *
 * Source: the definition of the three-or-more-placements measure in the LAIT data dictionary and the LG Inform
 * help text; the return's guidance on RNE and on temporary placements.
 */
import type { EpochDay } from '../kernel/calendar.js';
import { STILL_OPEN } from '../kernel/calendar.js';
import { RNE } from '../kernel/codes.js';
import type { ChildYear } from './child-year.js';
import {
  ADOPTIVE_OTHER,
  ADOPTIVE_SAME,
  FOSTER,
  isShortBreak,
  NOT_A_PLACE,
  placeClass,
  TEMPORARY,
} from './code-classes.js';
import type { EpisodeColumns } from './records.js';

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

function fill(child: ChildYear, spells: PlacementSpells, separate: boolean): void {
  const rows = child.records.episodes;
  const countStays = child.readings.tempNotReturned === 'count';
  /** The last row in this period that is not a stay, and whether the row before was in a stay. */
  let standing = -1;
  let inStay = false;
  /** What the row after a stay is: part of the placement before, or the start of another. */
  let returning = false;
  let mustOpen = false;
  let covered = 0;
  let before = -1;

  for (let row = child.firstRow; row < child.rowsEnd; row++) {
    if (!counts(rows, row)) continue;
    const from = rows.from[row] as EpochDay;
    const until = rows.until[row] as EpochDay;
    const place = placeClass(rows.place[row] ?? 0);
    const isStay = (place & NOT_A_PLACE) !== 0;
    if (before < 0 || rows.rne[row] === RNE.S || from > covered) {
      close(spells, (covered < from ? covered : from) as EpochDay);
      open(spells, row, from, 1);
      standing = isStay ? -1 : row;
      inStay = isStay;
      returning = false;
      mustOpen = false;
      covered = until;
    } else {
      if (isStay) {
        if (!inStay) {
          const next = rowAfterStay(child, rows, row);
          const stillOpen = next === NO_MORE_ROWS && child.openRow >= row;
          returning = stillOpen || (next >= 0 && standing >= 0 && samePeople(rows, standing, next));
          const counted = !returning && countStays && (place & TEMPORARY) !== 0;
          if (counted) change(spells, row, from);
          mustOpen = !returning && !counted;
          inStay = true;
        }
      } else {
        const opens = inStay
          ? !returning && (mustOpen || isNew(rows, row, before, -1, separate))
          : isNew(rows, row, before, standing, separate);
        if (opens) change(spells, row, from);
        else if (spells.count > 0) spells.lastRow[spells.count - 1] = row;
        standing = row;
        inStay = false;
        returning = false;
        mustOpen = false;
      }
      covered = covered === STILL_OPEN || until > covered ? until : covered;
    }
    before = row;
  }
  close(spells, covered as EpochDay);
}

/** Whether a row is a night or more of care other than a short break. */
function counts(rows: EpisodeColumns, row: number): boolean {
  return (rows.until[row] ?? 0) > (rows.from[row] ?? 0) && !isShortBreak(rows.ls[row] ?? 0);
}

/** The child has no row after the stay. */
const NO_MORE_ROWS = -1;
/** The period of care ends with the stay, and another follows. */
const PERIOD_ENDS = -2;

/** The next row in the same period of care that is not a stay, or which of the two reasons there is none. */
function rowAfterStay(child: ChildYear, rows: EpisodeColumns, stay: number): number {
  let covered = rows.until[stay] ?? 0;
  for (let row = stay + 1; row < child.rowsEnd; row++) {
    if (!counts(rows, row)) continue;
    if (rows.rne[row] === RNE.S || (rows.from[row] ?? 0) > covered) return PERIOD_ENDS;
    if ((placeClass(rows.place[row] ?? 0) & NOT_A_PLACE) === 0) return row;
    const until = rows.until[row] ?? 0;
    covered = covered === STILL_OPEN || until > covered ? until : covered;
  }
  return NO_MORE_ROWS;
}

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
function samePeople(rows: EpisodeColumns, a: number, b: number): boolean {
  return samePlace(rows, a, b) || fosterersAdopt(rows, a, b);
}

/** A3 and A5 say by their definition that the adopters are the present foster carers. */
function fosterersAdopt(rows: EpisodeColumns, before: number, after: number): boolean {
  return (
    before >= 0 &&
    placeClass(rows.place[after] ?? 0) === ADOPTIVE_SAME &&
    (placeClass(rows.place[before] ?? 0) & (FOSTER | ADOPTIVE_SAME)) !== 0
  );
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

/** A4 and A6 say by their definition that the adopters are not the present carers. */
function othersAdopt(rows: EpisodeColumns, standing: number, row: number): boolean {
  return (
    placeClass(rows.place[row] ?? 0) === ADOPTIVE_OTHER &&
    (standing < 0 || placeClass(rows.place[standing] ?? 0) !== ADOPTIVE_OTHER)
  );
}

function close(spells: PlacementSpells, until: EpochDay): void {
  if (spells.count > 0) spells.until[spells.count - 1] = until;
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

/** Whether a spell was open at any point from a day on. One that ended on that day follows the reading. */
export function openFrom(child: ChildYear, spells: PlacementSpells, at: number, from: EpochDay): boolean {
  const until = spells.until[at] ?? from;
  return until > from || (until === from && child.readings.endOnFirstDay === 'include');
}

/** How many placements were open at any point from a day to the last day. */
export function countPlacements(child: ChildYear, from: EpochDay): number {
  const spells = placementSpells(child);
  const distinct = child.readings.revisit === 'distinct';
  let count = 0;
  for (let at = 0; at < spells.count; at++) {
    if (!openFrom(child, spells, at, from)) continue;
    if (distinct && wasThereBefore(child, spells, at, from)) continue;
    count++;
  }
  return count;
}

function wasThereBefore(child: ChildYear, spells: PlacementSpells, at: number, from: EpochDay): boolean {
  const rows = child.records.episodes;
  const row = spells.firstRow[at] ?? -1;
  for (let earlier = 0; earlier < at; earlier++)
    if (openFrom(child, spells, earlier, from) && samePlace(rows, spells.lastRow[earlier] ?? -1, row))
      return true;
  return false;
}
