/** ssd_person: who there is. A date of birth that is marked as estimated is left blank by the script. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts, epochDay, toPlainDate } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import { ethnicityOf, sexOf } from '../cells/words.js';
import { SENTINEL_DAY, dayOfDateTime } from '../cells/date-time.js';
import { note } from '../problems/log.js';
import type { Reading } from './reading.js';
import { refuse, spareCode, spareDay } from './reading.js';
import type { Someone } from './someone.js';

const TABLE = 'ssd_person';

/**
 * Reads the people.
 *
 * @param estimated whether the month of an expected date of birth stands in for a blank one.
 */
export function readPeople(reading: Reading, estimated: boolean): void {
  for (const { row, cells } of reading.read.rows[TABLE]) {
    const place = { table: TABLE, row, person: cells.pers_person_id } as const;
    const id = cells.pers_person_id;
    if (id === '') {
      refuse(reading, 'missing-id', { table: TABLE, row }, 'pers_person_id');
      continue;
    }
    if (reading.people.has(id)) {
      refuse(reading, 'repeated-person', place);
      continue;
    }
    const birth = birthOf(reading, cells.pers_dob, estimated ? cells.pers_expected_dob : '', row, id);
    if (birth === undefined) {
      reading.refusedPeople.add(id);
      continue;
    }
    reading.refusedPeople.delete(id);
    const sex = spareCode(reading, sexOf(cells.pers_sex), place, 'pers_sex');
    if (sex === 0 && cells.pers_sex !== '')
      note(reading.log, 'sex-not-known', { ...place, column: 'pers_sex' });
    const ethnic = spareCode(reading, ethnicityOf(cells.pers_ethnicity), place, 'pers_ethnicity');
    reading.people.set(id, { ...nobody(id, row), ...birth, sex, ethnic });
  }
}

type Birth = Pick<Someone, 'born' | 'dateOfBirth'>;

function birthOf(
  reading: Reading,
  cell: string,
  expected: string,
  row: number,
  person: string,
): Birth | undefined {
  const place = { table: TABLE, row, person } as const;
  const day = dayOfDateTime(cell);
  if (day === UNREADABLE_DAY) return refuse(reading, 'unreadable-date', place, 'pers_dob');
  if (day !== NO_DAY && day !== SENTINEL_DAY) return { born: day, dateOfBirth: toPlainDate(day) };
  const about = expected === '' ? NO_DAY : spareDay(reading, expected, place, 'pers_expected_dob');
  if (about === NO_DAY) return refuse(reading, 'no-date-of-birth', place, 'pers_dob');
  return monthOnly(about);
}

/** A birth whose day is not recorded. Where a day is needed for columns of numbers, it is the 15th. */
function monthOnly(day: EpochDay): Birth {
  const { year, month } = dateParts(day);
  return { born: epochDay(year, month, 15), dateOfBirth: toPlainDate(day).slice(0, 7) };
}

function nobody(id: string, row: number): Someone {
  return {
    id,
    row,
    born: NO_DAY,
    dateOfBirth: '',
    sex: 0,
    ethnic: 0,
    uascUntil: NO_DAY,
    episodes: [],
    legal: [],
    guardianship: [],
    labels: [],
    reviews: [],
    visits: [],
    checks: [],
    plans: [],
    lastOfficerContact: NO_DAY,
    planRecordedBy: NO_DAY,
    involvements: [],
    leaver: undefined,
    missing: [],
    permanence: undefined,
    disabilities: [],
    scores: [],
    scoreReasons: [],
    immunised: undefined,
    misuse: [],
  };
}
