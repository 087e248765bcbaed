/** Deadlines, and what is coming, as iCalendar texts: a whole-day entry for each that has a day. */
import { entriesGiven } from '../kernel/given.js';
import type { Coming } from '../eligibility/council/coming.js';
import type { Deadline } from '../eligibility/council/deadlines.js';
import { toDay } from '../kernel/calendar.js';
import { cite } from '../kernel/dated.js';
import type { CalendarEntry } from './calendar-text.js';
import { calendarText } from './calendar-text.js';

/**
 * The deadlines that have a day, as a calendar. The same deadlines give the same text: an entry is named by the
 * person's number, the duty and the step, so that a calendar that reads it again tomorrow has nothing twice. What
 * cannot be told has no day and no entry.
 *
 * @throws RangeError when a text cannot be written as iCalendar.
 * @example
 * await deadlineCalendar(deadlines(people, '2026-10-31').filter(({ worker }) => worker === 'W04'));
 */
export async function deadlineCalendar(list: Iterable<Deadline>): Promise<string> {
  entriesGiven(list, 'list');
  return calendarText(
    [...list].flatMap((deadline) => (deadline.due === null ? [] : [entryOf(deadline, deadline.due)])),
  );
}

function entryOf(deadline: Deadline, due: string): CalendarEntry {
  const { id, duty, step, what, state, citation, reason, daysLate, on } = deadline;
  const late = state === 'overdue' ? ` (${daysLate ?? 0} days late)` : '';
  return {
    uid: `${encodeURIComponent(id)}-${duty}-${step}`,
    day: due,
    stamp: on,
    title: `${id}: ${what}${late}`,
    description: `${reason}. ${cite(citation)}`,
    url: citation.href,
    categories: [duty, state],
  };
}

/**
 * What is coming, as a calendar: an entry is named by the person's number and what is coming.
 *
 * @param from the first day that was asked about.
 * @throws RangeError when `from` is not a real date, or a text cannot be written as iCalendar.
 * @example
 * await comingCalendar(coming(people, '2026-04-01', '2026-09-30'), '2026-04-01');
 */
export async function comingCalendar(list: Iterable<Coming>, from: string): Promise<string> {
  entriesGiven(list, 'list');
  toDay(from, 'from');
  return calendarText(
    [...list].map(({ id, on, kind, age, duty, step, what, citation, team }) => ({
      uid: [encodeURIComponent(id), kind, age ?? duty ?? on, step].filter((part) => part !== '').join('-'),
      day: on,
      stamp: from,
      title: `${id}: ${what}`,
      description: cite(citation),
      url: citation.href,
      categories: [kind, ...(team === null ? [] : [team])],
    })),
  );
}
