/** What a timetable is made from: one history of one person, and the events of the case. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import type { DutyLaw, IntervalName } from '../../law/duty-law.js';
import type { IntervalEnd } from '../../law/intervals.js';
import { inWords, intervalEnd } from '../../law/intervals.js';
import type { AgeReached, LawInDays, Step } from '../../law/law.js';
import { settledOn } from '../../law/law.js';
import type { Words } from '../../kernel/words.js';
import { countedIn, fill } from '../../kernel/words.js';
import type { AsWritten } from '../../record/person/person.js';
import type { Possible } from '../status/statuses.js';
import type { RecordedEvents } from './read.js';
import type { Said } from './said.js';
import { inText, say } from './said.js';
import { SAYS } from './says.js';
import { NONE } from '../../kernel/none.js';
import { lawMet } from '../../record/history/law-met.js';
import { dayReached } from '../status/ages.js';

/** One history of a person with the events of the case, on a day. */
export interface TimetableCase {
  readonly record: AsWritten;
  readonly history: History;
  /** The statuses that the history allows on the day. */
  readonly possible: Possible;
  readonly events: RecordedEvents;
  readonly on: EpochDay;
  readonly law: LawInDays;
  readonly numbers: DutyLaw;
  /** What has been done is asked for too; otherwise, of each chain, what is open and its first line. */
  readonly withDone: boolean;
}

/** Why there is no last day. */
const WITHOUT = {
  'no-number': SAYS.noNumber,
  'law-not-held': SAYS.lawNotHeld,
  'no-bank-holidays': SAYS.noBankHolidays,
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
export function whyDue({ interval, due, without }: IntervalEnd, from: Said): Said {
  if (due === undefined) return WITHOUT[without ?? 'no-number'];
  if (interval === undefined) return from;
  return (words) =>
    fill(SAYS.after, { interval: inWords(interval, words), from: inText(from, words) }, words);
}

/** A stretch of days, counted. */
export function daysIn(words: Words | undefined, days: number): string {
  return countedIn(words, days, 'day');
}

/** The last of a list that passes a test. */
export function lastOf<T>(list: readonly T[] | undefined, passes: (one: T) => boolean): T | undefined {
  let last: T | undefined;
  for (const one of list ?? NONE) if (passes(one)) last = one;
  return last;
}

/** `the 16th birthday`. */
export function birthdayInWords(ages: readonly Step<number>[], on: EpochDay): Said {
  return say(SAYS.birthday, () => ({ age: settledOn(ages, on) ?? 0 }));
}

/** The day on which they reached an age of the law: `the 16th birthday`, unless a law made them so old. */
export function reachedInWords(age: AgeReached, { history, law, on }: TimetableCase): Said {
  return say(SAYS.reached, () => ({ day: dayReached(age, lawMet(law, history, on), on) ?? '' }));
}
