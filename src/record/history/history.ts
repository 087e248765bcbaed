/**
 * A person's record made ready for the rules, once, and asked many times: birthdays, stays and the rest as day
 * numbers. What the record leaves open is kept as open.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts, dayOfText, daysInMonth, earlierOf, epochDay, isLeapYear } from '../../kernel/calendar.js';
import type { LawInDays } from '../../law/law.js';
import type { Person } from '../person/person.js';
import { isRecord, readPerson } from '../person/read.js';
import type { RecordedFacts } from '../person/recorded-facts.js';
import type { Stay } from './stays.js';
import { diedOn, staysOf } from './stays.js';

/** What the rules read. Lists that are not recorded are `undefined`. */
export interface History {
  readonly born: EpochDay;
  readonly b14: EpochDay;
  readonly b16: EpochDay;
  readonly b18: EpochDay;
  readonly b21: EpochDay;
  readonly b25: EpochDay;
  /** The day on which they reach any other age. */
  readonly birthday: (age: number) => EpochDay;
  /** In order of start, without episodes that held no looked-after day. */
  readonly stays: readonly Stay[] | undefined;
  /** Died: nothing holds from that day. `STILL_OPEN` otherwise. */
  readonly died: EpochDay;
  /** What is on record otherwise. */
  readonly facts: RecordedFacts;
}

/**
 * The histories a record allows: one, or one for each day of the month where only the month of birth is
 * recorded. None at all where the date of birth cannot be read.
 */
export function histories(record: Person, law: LawInDays): History[] {
  const text: unknown = isRecord(record) ? record.dateOfBirth : undefined;
  if (typeof text !== 'string') return [];
  const exact = dayOfText(text);
  if (exact !== undefined) return [historyFrom(readPerson(record), exact, law)];
  const first = dayOfText(`${text}-01`);
  if (first === undefined) return [];
  const facts = readPerson(record);
  const { year, month } = dateParts(first);
  return Array.from({ length: daysInMonth(year, month) }, (_, at) =>
    historyFrom(facts, (first + at) as EpochDay, law),
  );
}

/** The history of recorded facts with one date of birth. */
export function historyFrom(facts: RecordedFacts, born: EpochDay, law: LawInDays): History {
  const birthday = birthdays(born, law);
  const stays = staysOf(facts, law);
  return {
    born,
    b14: birthday(14),
    b16: birthday(16),
    b18: birthday(18),
    b21: birthday(21),
    b25: birthday(25),
    birthday,
    stays,
    died: earlierOf(diedOn(facts.care), facts.died),
    facts,
  };
}

/** Birthdays under the reading of AMB-2: someone born on 29 February has one on 1 March, or on 28 February. */
function birthdays(born: EpochDay, law: LawInDays): (age: number) => EpochDay {
  const { year, month, day } = dateParts(born);
  const onEve = law.readings.leapDayBirthday === '28-february' && month === 2 && day === 29;
  return (age) =>
    // 29 February of a common year counts on to 1 March.
    epochDay(year + age, month, onEve && !isLeapYear(year + age) ? 28 : day);
}
