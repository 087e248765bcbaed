/** What a timetable is made from: one history of one person, and the events of the case. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { History } from '../../record/history/history.js';
import type { Law, LawInDays } from '../../law/law.js';
import type { Person } from '../../record/person/person.js';
import type { RecordedStay } from '../../record/person/recorded-facts.js';
import type { RecordedEvents } from './read.js';

/** One history of a person with the events of the case, on a day. */
export interface TimetableCase {
  readonly record: Person;
  readonly care: readonly RecordedStay[] | undefined;
  readonly history: History;
  readonly events: RecordedEvents;
  readonly on: EpochDay;
  readonly law: Law;
  readonly lawInDays: LawInDays;
}

/** The first day of the Care Planning and the Care Leavers Regulations 2010. Earlier regulations are not held here. */
export const REGULATIONS_FROM = /* @__PURE__ */ toDay('2011-04-01');

export const EARLIER_REGULATIONS =
  'The regulations of 2010 began on 1 April 2011; those before them are not held here';
export const NO_BANK_HOLIDAYS =
  'Working days can be counted only from 2011 to 2028, the years whose bank holidays are held';

/** A list of events that is not recorded. */
export function eventsNeed(field: string, question: string): Need {
  return { path: `/events/${field}`, question, heldBy: 'the case record' };
}

/** The last of a list that passes a test. */
export function lastOf<T>(list: readonly T[] | undefined, passes: (one: T) => boolean): T | undefined {
  let last: T | undefined;
  for (const one of list ?? []) if (passes(one)) last = one;
  return last;
}

/** `1 day`, `2 days`. */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
