/** What is shared while the dataset is read: who there is, and how a row finds its person or is refused. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { UNKNOWN_CODE } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import { SENTINEL_DAY, dayOfDateTime } from '../cells/date-time.js';
import type { SsdProblemCode } from '../problems/catalogue.js';
import type { SsdLog } from '../problems/log.js';
import { countOne, note } from '../problems/log.js';
import type { SsdTableName } from '../tables/tables.js';
import type { CaseSystem } from './case-system.js';
import type { RowsRead } from './rows.js';
import type { Someone } from './someone.js';

/** The dataset while it is read. */
export interface Reading {
  readonly log: SsdLog;
  readonly read: RowsRead;
  readonly system: CaseSystem | undefined;
  readonly extracted: EpochDay;
  /** The first day of the window. */
  readonly recordFrom: EpochDay;
  readonly people: Map<string, Someone>;
  /** People whose own row was refused. */
  readonly refusedPeople: Set<string>;
  /** Whose each period of care is, by its number. */
  readonly periods: Map<string, string>;
  /** Rows that were read and then refused, by table. */
  readonly refused: Record<SsdTableName, number>;
}

/** Where a row is. */
export interface Place {
  readonly table: SsdTableName;
  readonly row: number;
  readonly person?: string;
}

/** Refuses a row. */
export function refuse(reading: Reading, code: SsdProblemCode, place: Place, column?: string): undefined {
  reading.refused[place.table]++;
  note(reading.log, code, column === undefined ? place : { ...place, column });
  return undefined;
}

/** The person of a row, by their number; the row is refused where there is none. */
export function ownerOf(reading: Reading, id: string, place: Place, column: string): Someone | undefined {
  if (id === '') return refuse(reading, 'missing-id', place, column);
  const someone = reading.people.get(id);
  if (someone !== undefined) return someone;
  const code = reading.refusedPeople.has(id) ? 'person-refused' : 'unknown-person';
  return refuse(reading, code, { ...place, person: id });
}

/** The person of a row that may name only a period of care. */
export function ownerByPeriod(
  reading: Reading,
  id: string,
  period: string,
  place: Place,
  column: string,
): Someone | undefined {
  if (id !== '' || period === '') return ownerOf(reading, id, place, column);
  const owner = reading.periods.get(period);
  return owner === undefined
    ? refuse(reading, 'unknown-period', place)
    : ownerOf(reading, owner, place, column);
}

/** A day without which a row means nothing; the row is refused where it is not there. */
export function neededDay(
  reading: Reading,
  cell: string,
  place: Place,
  column: string,
): EpochDay | undefined {
  const day = dayOrSentinel(reading, cell, place, column);
  if (day === UNREADABLE_DAY) return refuse(reading, 'unreadable-date', place, column);
  return day === NO_DAY ? refuse(reading, 'missing-date', place, column) : day;
}

/** A day that a row can do without: `NO_DAY` where it is blank, stands for none or cannot be read. */
export function spareDay(reading: Reading, cell: string, place: Place, column: string): EpochDay {
  const day = dayOrSentinel(reading, cell, place, column);
  if (day !== UNREADABLE_DAY) return day;
  note(reading.log, 'unreadable-date-ignored', { ...place, column });
  return NO_DAY;
}

/** The day of an event: `NO_DAY` where it has none yet; `undefined` where the row has been refused. */
export function eventDay(reading: Reading, cell: string, place: Place, column: string): EpochDay | undefined {
  const day = dayOrSentinel(reading, cell, place, column);
  return day === UNREADABLE_DAY ? refuse(reading, 'unreadable-date', place, column) : day;
}

/** The end of something: `STILL_OPEN` when blank; `undefined` where the row has been refused. */
export function endDay(reading: Reading, cell: string, place: Place, column: string): EpochDay | undefined {
  const day = dayOrSentinel(reading, cell, place, column);
  if (day === UNREADABLE_DAY) return refuse(reading, 'unreadable-date', place, column);
  return day === NO_DAY ? STILL_OPEN : day;
}

function dayOrSentinel(reading: Reading, cell: string, { table }: Place, column: string): EpochDay {
  const day = dayOfDateTime(cell);
  if (day !== SENTINEL_DAY) return day;
  countOne(reading.log, 'sentinel-date', { table, column });
  return NO_DAY;
}

/** A code that a row can do without: one that is in no list is noted and taken as blank. */
export function spareCode(reading: Reading, code: number, place: Place, column: string): number {
  if (code !== UNKNOWN_CODE) return code;
  note(reading.log, 'unknown-code', { ...place, column });
  return 0;
}

/** Whether something happened by the day of the extract. What did not is counted. */
export function hasHappened(reading: Reading, day: EpochDay, table: SsdTableName, column: string): boolean {
  if (day <= reading.extracted) return true;
  countOne(reading.log, 'after-extract', { table, column });
  return false;
}
