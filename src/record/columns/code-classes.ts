/**
 * What the codes of an episode mean for the measures, as tables by code number: one look-up a row. Source: the
 * return's code sets (flags isTemporary, isFoster, isAdoption, endsCare, isSgo).
 */
import type { EpisodeEndReason, PlacementCode } from '../../kernel/codes.js';
import {
  ADOPTION_ENDS,
  GUARDIANSHIP_ENDS_SINCE_2018,
  GUARDIANSHIP_ENDS_TO_2018,
  PLACE,
  REC,
  isShortBreakStatus,
} from '../../kernel/codes.js';

/** T0 to T4: a temporary stay. */
export const TEMPORARY = 1;
/** Fostering, under the codes before and since 2015. */
export const FOSTER = 2;
/** Adoptive placement with the present foster carers: A3, A5 (A1 before 2005). */
export const ADOPTIVE_SAME = 4;
/** Adoptive placement with others: A4, A6 (A2 before 2005). */
export const ADOPTIVE_OTHER = 8;
/** The historic codes for missing children, M1 to M3: the placement stayed open. */
export const MISSING_PLACE = 16;
/** Any adoptive placement. */
export const ADOPTIVE = ADOPTIVE_SAME | ADOPTIVE_OTHER;
/** Rows that are not a placement of their own. */
export const NOT_A_PLACE = TEMPORARY | MISSING_PLACE;

function placeTable(): Uint8Array {
  const table = new Uint8Array(256);
  const mark = (flag: number, codes: readonly PlacementCode[]): void => {
    for (const code of codes) table[PLACE[code]] = flag;
  };
  mark(TEMPORARY, ['T0', 'T1', 'T2', 'T3', 'T4']);
  mark(FOSTER, ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'Q1', 'Q2']);
  mark(ADOPTIVE_SAME, ['A3', 'A5', 'A1']);
  mark(ADOPTIVE_OTHER, ['A4', 'A6', 'A2']);
  mark(MISSING_PLACE, ['M1', 'M2', 'M3']);
  return table;
}

const PLACES = placeTable();

/** The class of a placement code number; 0 when it has none. */
export function placeClass(place: number): number {
  return PLACES[place] ?? 0;
}

/** V3 or V4: a series of short breaks, left out of every measure. */
export function isShortBreak(ls: number): boolean {
  return isShortBreakStatus(ls);
}

function endTable(codes: readonly EpisodeEndReason[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of codes) table[REC[code]] = 1;
  return table;
}

const ENDS = endTable((Object.keys(REC) as EpisodeEndReason[]).filter((code) => code !== 'X1'));
const ADOPTED = endTable(ADOPTION_ENDS);
const GUARDIANSHIP_OLD = endTable(GUARDIANSHIP_ENDS_TO_2018);
const GUARDIANSHIP = endTable(GUARDIANSHIP_ENDS_SINCE_2018);

/** Any E code: the child ceased to be looked after by this council. */
export function endsCare(rec: number): boolean {
  return ENDS[rec] === 1;
}

/** E11 or E12. */
export function isAdoption(rec: number): boolean {
  return ADOPTED[rec] === 1;
}

/** Special guardianship, by the codes of the year: E43 and E44 to 2017-18, E45 to E48 since. */
export function isGuardianship(rec: number, since2018: boolean): boolean {
  return (since2018 ? GUARDIANSHIP : GUARDIANSHIP_OLD)[rec] === 1;
}
