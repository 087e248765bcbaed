/** Rows of marks: a string of them from a day on, or one session a row. */
import type { TakeRow } from '../../record/tables/read.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import { placeOf, placeOfEveryRow } from '../dictionary/codes.js';
import { markOf, marksIn } from '../dictionary/marks.js';
import { identityOf } from '../join/identities.js';
import type { EducationProblemCode } from '../problems/catalogue.js';
import { byNames, note } from '../problems/log.js';
import { dayIn, isDay } from './cells.js';
import { schoolNumber, setMarks, slotFor } from './marks.js';
import type { SourceAt } from './source-at.js';
import { schoolNumberIn } from './source-at.js';

const MORNING = /^(am|a|1|morning)$/;
const AFTERNOON = /^(pm|p|2|afternoon)$/;

/** The reader of marks. What a row lacks is told of it at once; whose it is later. */
export function marksReader({ reading, source, at, laterWins }: SourceAt): TakeRow {
  const { identities, log, marks: held } = reading;
  const childAt = at('CHILD');
  const upnAt = at('UPN');
  const formerAt = at('FORMERUPN');
  const bornAt = at('DOB');
  const urnAt = at('URN');
  const laestabAt = at('LAESTAB');
  const dayAt = at('WEEKCOMMENCING') >= 0 ? at('WEEKCOMMENCING') : at('DATE');
  const stringAt = at('MARKS');
  const markAt = at('MARK');
  const halfAt = at('SESSION');
  const sectorAt = at('SECTOR');
  const countryAt = at('COUNTRY');
  const text = (cells: readonly string[], where: number): string => (where < 0 ? '' : (cells[where] ?? ''));
  const one: number[] = [0];
  let lastDate = '';
  let lastDay: EpochDay = NO_DAY;
  // Rows of one pupil at one school follow each other in most files: what the last row had is not looked up again.
  const namesNow = sameCells([childAt, upnAt, formerAt, bornAt]);
  const placeNow = sameCells([urnAt, laestabAt, sectorAt, countryAt]);
  let identity = -1;
  let school = -1;
  const schoolIn = (cells: readonly string[]): number => {
    const sector = text(cells, sectorAt);
    const country = text(cells, countryAt);
    const where = placeOf(sector, country, 'C');
    // Marks of a pupil taught at home are of no school, whatever number stands beside them.
    const home = where !== placeOfEveryRow(sector, country);
    const urn = home ? 'AT HOME' : schoolNumberIn(text(cells, urnAt));
    const laestab = home ? '' : schoolNumberIn(text(cells, laestabAt));
    if (where !== 'census' && (urn !== '' || laestab !== ''))
      reading.places.set(urn === '' ? `L${laestab}` : `U${urn}`, where);
    return schoolNumber(held, urn, laestab);
  };
  return (cells, row) => {
    if (!namesNow(cells) || identity < 0)
      identity = identityOf(
        identities,
        text(cells, childAt),
        text(cells, upnAt),
        text(cells, formerAt),
        text(cells, bornAt),
        (cell) => (dayIn(cell) === UNREADABLE_DAY ? NO_DAY : dayIn(cell)),
      );
    const refuse = (code: EducationProblemCode): boolean => {
      note(log, code, { source, row }, byNames(identity));
      return false;
    };
    const date = text(cells, dayAt);
    if (date !== lastDate) {
      lastDate = date;
      lastDay = dayIn(date);
    }
    if (!isDay(lastDay)) return refuse('date');
    if (!placeNow(cells) || school < 0) school = schoolIn(cells);
    let found: readonly number[] | undefined;
    let half = 0;
    if (stringAt >= 0) found = marksIn(text(cells, stringAt));
    else {
      const session = text(cells, halfAt).trim().toLowerCase();
      if (AFTERNOON.test(session)) half = 1;
      else if (!MORNING.test(session)) return refuse('period');
      const mark = markOf(text(cells, markAt));
      one[0] = mark;
      found = mark < 0 ? undefined : one;
    }
    if (found === undefined) return refuse('unknown-mark');
    const slot = slotFor(held, identity, school);
    setMarks(held, log, slot, { source, row, from: lastDay, half, marks: found, laterWins });
    return true;
  };
}

/**
 * Tells whether the cells at some places are those of the row before. They are kept as one text of its own: a cell that
 * is kept holds the whole block of text that it was cut from.
 */
function sameCells(places: readonly number[]): (cells: readonly string[]) => boolean {
  const there = places.filter((place) => place >= 0);
  let last = '';
  const isLast = (cells: readonly string[]): boolean => {
    let at = 0;
    for (const place of there) {
      const cell = cells[place] ?? '';
      if (!last.startsWith(cell, at) || last[at + cell.length] !== '\n') return false;
      at += cell.length + 1;
    }
    return at === last.length;
  };
  return (cells) => {
    if (isLast(cells)) return true;
    last = there.map((place) => `${cells[place] ?? ''}\n`).join('');
    return false;
  };
}
