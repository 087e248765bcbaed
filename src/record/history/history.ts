/**
 * A person's record made ready for the rules, once, and asked many times: birthdays, stays and the rest as day
 * numbers. What the record leaves open is kept as open.
 */
import type { DateParts, EpochDay } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import { dateParts, dayOfText, earlierOf } from '../../kernel/calendar.js';
import type { LawInDays } from '../../law/law.js';
import type { Nation, Person } from '../person/person.js';
import { DATE_OF_BIRTH, NATION } from '../person/needs.js';
import { diedIn, isRecord, readPerson } from '../person/read.js';
import type { RecordedFacts } from '../person/recorded-facts.js';
import { reached } from './birthdays.js';
import { birthsOf } from './births.js';
import type { Stay } from '../person/stay.js';
import { stayOf } from '../person/stay.js';
import { NO } from '../../kernel/three-valued.js';
import { staysOf } from './stays.js';

/** What the rules read. Lists that are not recorded are `undefined`. */
export interface History {
  readonly born: EpochDay;
  /** The days on which they reached the ages of the law: 14, 16 and 18 as it stands. */
  readonly b14: EpochDay;
  readonly b16: EpochDay;
  readonly b18: EpochDay;
  /** The day of birth in its parts, from which any other birthday is found: see `birthdayAt`. */
  readonly birth: DateParts;
  /** In order of start, without episodes that held no day of being looked after in England or Wales. */
  readonly stays: readonly Stay[] | undefined;
  /** Whether any of them is, or may be, part of a series of short breaks. */
  readonly anyShortBreak: boolean;
  /** The same history as it is read before Part 3 spoke of England alone, where any of it was Welsh (NAT-1). */
  readonly walesAsEngland: History | undefined;
  /** Died: nothing holds from that day. `STILL_OPEN` otherwise. */
  readonly died: EpochDay;
  /** What is on record otherwise. */
  readonly facts: RecordedFacts;
  readonly law: LawInDays;
  /** The nation supposed for councils whose nation must be asked about (NAT-9); `undefined` where there are none. */
  readonly supposing: Nation | undefined;
}

/**
 * The histories a record allows: one, or one for each day of the month where only the month of birth is
 * recorded, and for each nation where the record names a council without saying in which. None at all where the
 * date of birth cannot be read.
 */
export function histories(record: Person, law: LawInDays): History[] {
  const text: unknown = isRecord(record) ? record.dateOfBirth : undefined;
  if (typeof text !== 'string') return [];
  const exact = dayOfText(text);
  if (exact !== undefined) {
    const facts = readPerson(record);
    return isNationOpen(facts) ? historiesFrom(facts, [exact], law) : [historyFrom(facts, exact, law)];
  }
  const births = birthsOf(text);
  return births.length === 0 ? [] : historiesFrom(readPerson(record), births, law);
}

/** The histories of recorded facts, for each day of birth, and for each nation that a council may be of. */
export function historiesFrom(facts: RecordedFacts, births: readonly EpochDay[], law: LawInDays): History[] {
  if (!isNationOpen(facts)) return births.map((born) => historyFrom(facts, born, law));
  return NATIONS_SUPPOSED.flatMap((nation) => {
    const supposed = supposingNation(facts, nation);
    return births.map((born) => ({ ...historyFrom(supposed, born, law), supposing: nation }));
  });
}

/** Scotland stands for Northern Ireland too: care there counts alike (NAT-6). */
const NATIONS_SUPPOSED = ['england', 'wales', 'scotland'] as const;

/** Whether the record names a council whose nation must be asked about. */
export function isNationOpen({ care }: Pick<RecordedFacts, 'care'>): boolean {
  return care !== undefined && care.some((episode) => episode.nation === undefined);
}

/** What the histories of a record turn on: the day of birth, the nation of a council, or both. Nothing where there is one. */
export function openBetween(all: readonly Pick<History, 'born' | 'supposing'>[]): readonly Need[] {
  const births = new Set(all.map(({ born }) => born));
  return [
    ...(births.size === 1 ? [] : [DATE_OF_BIRTH]),
    ...(all.some(({ supposing }) => supposing !== undefined) ? [NATION] : []),
  ];
}

function supposingNation(facts: RecordedFacts, nation: Nation): RecordedFacts {
  const care = facts.care?.map((episode) =>
    episode.nation === undefined ? stayOf({ ...episode, nation }) : episode,
  );
  return { ...facts, care };
}

/** The history of recorded facts with one date of birth. */
export function historyFrom(facts: RecordedFacts, born: EpochDay, law: LawInDays): History {
  const birth = dateParts(born);
  const stays = staysOf(facts, law);
  const history: History = {
    born,
    b14: reached(law.daysCountFromAge, birth, law),
    b16: reached(law.leavingCareFromAge, birth, law),
    b18: reached(law.adultFromAge, birth, law),
    birth,
    stays,
    anyShortBreak: stays !== undefined && isAnyShortBreak(stays),
    walesAsEngland: undefined,
    died: earlierOf(diedIn(facts.care), facts.died),
    facts,
    law,
    supposing: undefined,
  };
  if (stays === undefined || !isAnyWelsh(stays)) return history;
  const english = stays.map((stay) => ({ ...stay, wales: false }));
  return { ...history, walesAsEngland: { ...history, stays: english } };
}

function isAnyShortBreak(stays: readonly Stay[]): boolean {
  return stays.some((stay) => stay.shortBreak !== NO);
}

function isAnyWelsh(stays: readonly Stay[]): boolean {
  return stays.some((stay) => stay.wales);
}

/** The history as the law of a day asked about reads it: before 6 April 2016 a Welsh council is an English one. */
export function readOn(history: History, on: EpochDay): History {
  return history.walesAsEngland !== undefined && on < history.law.englandAloneFrom
    ? history.walesAsEngland
    : history;
}
