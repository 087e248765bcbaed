/** Spells at schools: matched or not, the moves, a place on roll, and the school of a day. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, weekday } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import type { EnrolStatus, Place } from '../dictionary/codes.js';
import { isDay } from '../read/cells.js';
import type { EnrolmentRow } from '../read/rows.js';
import type { Settling } from './by-pupil.js';
import { placeOfRow, refuse, settle } from './by-pupil.js';

/** One spell at a school that was accepted. */
export interface SchoolSpell {
  readonly urn: string;
  readonly laestab: string;
  readonly status: EnrolStatus;
  readonly place: Place;
  readonly from: EpochDay;
  /** The first day off roll; `STILL_OPEN` when there is no leaving date. */
  readonly until: EpochDay;
  readonly yearGroup: string;
}

const NO_SPELLS: readonly SchoolSpell[] = [];

/** The spells of a pupil in order of entry, repeated rows once. */
export function spellsOf(
  settling: Settling,
  pupil: number,
  rows: readonly EnrolmentRow[],
): readonly SchoolSpell[] {
  if (rows.length === 0) return NO_SPELLS;
  const { leavingDate } = settling.reading.readings;
  const seen = new Set<string>();
  const spells: (SchoolSpell & { readonly row: EnrolmentRow })[] = [];
  for (const row of rows) {
    if (!isDay(row.from) || row.until === UNREADABLE_DAY) {
      refuse(settling, 'date', row, pupil);
      continue;
    }
    if (row.until !== NO_DAY && row.until < row.from) {
      refuse(settling, 'leaves-before-entry', row, pupil);
      continue;
    }
    const place = placeOfRow(settling, row);
    const key = [row.urn, row.laestab, row.place, row.status, row.from, row.until].join('|');
    if (seen.has(key)) {
      settle(settling, row, 'repeated', pupil, 'repeated-row');
      continue;
    }
    seen.add(key);
    if (place !== 'census')
      settle(settling, row, place === 'not-a-school' ? 'setAside' : 'used', pupil, place);
    else settle(settling, row, 'used', pupil);
    if (row.status === undefined) settle(settling, row, 'used', pupil, 'unknown-code');
    const off = leavingDate === 'last-day-on-roll' ? row.until + 1 : row.until;
    spells.push({
      urn: row.urn,
      laestab: row.laestab,
      status: row.status ?? 'C',
      place,
      from: row.from,
      until: (row.until === NO_DAY ? STILL_OPEN : off) as EpochDay,
      yearGroup: row.yearGroup,
      row,
    });
  }
  spells.sort(
    (a, b) => a.from - b.from || a.until - b.until || compare(a.urn + a.laestab, b.urn + b.laestab),
  );
  noteOverlaps(settling, pupil, spells);
  return spells.map(({ urn, laestab, status, place, from, until, yearGroup }) => ({
    urn,
    laestab,
    status,
    place,
    from,
    until,
    yearGroup,
  }));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function noteOverlaps(
  settling: Settling,
  pupil: number,
  spells: readonly (SchoolSpell & { readonly row: EnrolmentRow })[],
): void {
  let covered: number = NO_DAY;
  for (const spell of spells) {
    if (spell.status !== 'C') continue;
    if (spell.from < covered) settle(settling, spell.row, 'used', pupil, 'spells-overlap');
    if (spell.until > covered) covered = spell.until;
  }
}

/** Whether a spell counts for the census: at a school of it, or at any where the reading says so, and registered. */
export function countsInCensus(settling: Settling, { place, status }: SchoolSpell): boolean {
  if (status === 'G' || place === 'not-a-school') return false;
  return place === 'census' || settling.reading.readings.outsideCensus === 'counted';
}

/** Whether a spell holds a day of a span. */
export function overlaps({ from, until }: SchoolSpell, first: EpochDay, after: EpochDay): boolean {
  return from < after && until > first;
}

/** Days on which a pupil began at a school: each entry that is not a return to the school of the spell before. */
export function movesOf(settling: Settling, spells: readonly SchoolSpell[]): readonly EpochDay[] {
  const again = settling.reading.readings.sameSchoolAgain;
  const moves: EpochDay[] = [];
  let before: SchoolSpell | undefined;
  for (const spell of spells) {
    if (!countsInCensus(settling, spell) || (spell.status !== 'C' && spell.status !== 'M')) continue;
    const stays =
      before !== undefined &&
      sameSchool(before, spell) &&
      (again === 'no-move' || !schoolDayBetween(before.until, spell.from));
    if (!stays && moves.at(-1) !== spell.from) moves.push(spell.from);
    before = spell;
  }
  return moves;
}

/** One URN, or one number of the department: an academy has a new URN and keeps the other. */
function sameSchool(a: SchoolSpell, b: SchoolSpell): boolean {
  return (a.urn !== '' && a.urn === b.urn) || (a.laestab !== '' && a.laestab === b.laestab);
}

/** Whether a day from Monday to Friday lies between two spells. */
function schoolDayBetween(off: EpochDay, on: EpochDay): boolean {
  for (let day = off; day < on; day = (day + 1) as EpochDay) if (weekday(day) < 5) return true;
  return false;
}

/** Whether a pupil is on the roll of any school on a day, in the census or not. */
export function isOnRoll(spells: readonly SchoolSpell[], day: EpochDay): boolean {
  return spells.some(
    ({ status, place, from, until }) =>
      (status === 'C' || status === 'M' || status === 'S') &&
      place !== 'not-a-school' &&
      from <= day &&
      day < until,
  );
}

/** The school of a day: the main registration, then any; `undefined` off roll. */
export function schoolOn(spells: readonly SchoolSpell[], day: EpochDay): SchoolSpell | undefined {
  const here = spells.filter(({ from, until }) => from <= day && day < until);
  const main = here.filter(({ status }) => status === 'C' || status === 'M');
  return main.at(-1) ?? here.at(-1);
}
