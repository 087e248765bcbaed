/** Rows of marks: a string of them from a day on, or one session a row. */
import type { Cells } from '../../record/tables/cells.js';
import type { TakeRow } from '../../record/tables/read.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { weekday } from '../../kernel/calendar.js';
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
  const one: number[] = [0];
  let lastDate = '';
  let lastDay: EpochDay = NO_DAY;
  // Rows of one pupil at one school follow each other in most files: what the last row had is not looked up again.
  const namesNow = sameCells([childAt, upnAt, formerAt, bornAt]);
  const placeNow = sameCells([urnAt, laestabAt, sectorAt, countryAt]);
  let identity = -1;
  let school = -1;
  const schoolIn = (cells: Cells): number => {
    const sector = cells.text(sectorAt);
    const country = cells.text(countryAt);
    const where = placeOf(sector, country, 'C');
    // Marks of a pupil taught at home are of no school, whatever number stands beside them.
    const home = where !== placeOfEveryRow(sector, country);
    const urn = home ? 'AT HOME' : schoolNumberIn(cells.text(urnAt));
    const laestab = home ? '' : schoolNumberIn(cells.text(laestabAt));
    if (where !== 'census' && (urn !== '' || laestab !== ''))
      reading.places.set(urn === '' ? `L${laestab}` : `U${urn}`, where);
    return schoolNumber(held, urn, laestab);
  };
  return (cells, row) => {
    if (!namesNow(cells) || identity < 0)
      identity = identityOf(
        identities,
        cells.text(childAt),
        cells.text(upnAt),
        cells.text(formerAt),
        cells.dateText(bornAt),
        (cell) => (dayIn(cell) === UNREADABLE_DAY ? NO_DAY : dayIn(cell)),
      );
    const refuse = (code: EducationProblemCode): boolean => {
      note(log, code, { source, row }, byNames(identity));
      return false;
    };
    if (!cells.reads(dayAt, lastDate)) {
      lastDate = cells.dateText(dayAt);
      lastDay = dayIn(lastDate);
    }
    if (!isDay(lastDay)) return refuse('date');
    if (!placeNow(cells) || school < 0) school = schoolIn(cells);
    let found: readonly number[] | undefined;
    let half = 0;
    if (stringAt >= 0) found = marksIn(cells.text(stringAt));
    else {
      const session = cells.text(halfAt).trim().toLowerCase();
      if (AFTERNOON.test(session)) half = 1;
      else if (!MORNING.test(session)) return refuse('period');
      const mark = markOf(cells.text(markAt));
      one[0] = mark;
      found = mark < 0 ? undefined : one;
    }
    if (found === undefined) return refuse('unknown-mark');
    if (stringAt >= 0) {
      const begins = weekday(lastDay);
      // Of one mark there is no run of weekdays: a school may be open on a Saturday.
      if (begins === SATURDAY && found.length > 1) return refuse('week-from-saturday');
      if (begins > SATURDAY || runsOn(begins, found.length))
        note(log, 'week-not-from-monday', { source, row }, byNames(identity));
    }
    const slot = slotFor(held, identity, school);
    setMarks(held, log, slot, { source, row, from: lastDay, half, marks: found, laterWins });
    return true;
  };
}

/** Weekdays are counted from Monday. */
const SATURDAY = 5;
const SESSIONS_A_WEEK = 10;

/** Whether marks of one week at most begin within a week and go on in the next. */
function runsOn(begins: number, marks: number): boolean {
  return marks <= SESSIONS_A_WEEK && begins > 0 && 2 * begins + marks > SESSIONS_A_WEEK;
}

/** Tells whether the cells at some places are those of the row before. */
function sameCells(places: readonly number[]): (cells: Cells) => boolean {
  let last = places.map(() => '');
  return (cells) => {
    if (places.every((place, at) => cells.reads(place, last[at] ?? ''))) return true;
    last = places.map((place) => cells.text(place));
    return false;
  };
}
