/** What a timetable is made from: one history of one person, and the events of the case. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { History } from '../../record/history/history.js';
import type { DutyLaw, IntervalName } from '../../law/duty-law.js';
import type { IntervalEnd } from '../../law/intervals.js';
import { inWords, intervalEnd } from '../../law/intervals.js';
import type { LawInDays, Step } from '../../law/law.js';
import { settledOn } from '../../law/law.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Person } from '../../record/person/person.js';
import type { RecordedEvents } from './read.js';

/** One history of a person with the events of the case, on a day. */
export interface TimetableCase {
  readonly record: Person;
  readonly history: History;
  readonly events: RecordedEvents;
  readonly on: EpochDay;
  readonly law: LawInDays;
  readonly numbers: DutyLaw;
}

/** Why there is no last day. */
const WITHOUT = {
  'no-number': 'The law of that time sets no number of days or months',
  'law-not-held': 'The regulations of 2010 began on 1 April 2011; those before them are not held here',
  'no-bank-holidays':
    'Working days can be counted only from 2011 to 2028, the years whose bank holidays are held',
} as const;

export const EARLIER_REGULATIONS = WITHOUT['law-not-held'];

/** When an interval of the law that began on a day runs out, as at the day of the case. */
export function endOf(
  { numbers, on }: Pick<TimetableCase, 'numbers' | 'on'>,
  name: IntervalName,
  began: EpochDay,
): IntervalEnd {
  return intervalEnd(numbers.intervals[name], began, on);
}

/** Why a day is due: `6 months from the review before it`; or why none is. */
export function whyDue({ interval, due, without }: IntervalEnd, from: string): string {
  if (due === undefined) return WITHOUT[without ?? 'no-number'];
  return interval === undefined ? from : `${inWords(interval)} from ${from}`;
}

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

/** `the 16th birthday`. */
export function birthdayInWords({ on }: TimetableCase, ages: readonly Step<number>[]): string {
  return `the ${ordinal(settledOn(ages, on) ?? 0)} birthday`;
}
