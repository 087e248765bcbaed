/** Deadlines as an iCalendar text (RFC 5545): a whole-day entry for each that has a day. */
import type { EventAttributes } from 'ics';
import type { Deadline } from '../eligibility/council/deadlines.js';
import type { EpochDay } from '../kernel/calendar.js';
import { dateParts, toDay } from '../kernel/calendar.js';
import { cite } from '../kernel/dated.js';

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
  const { createEvents } = await import('ics');
  const events = [...list].flatMap((deadline) =>
    deadline.due === null ? [] : [entryOf(deadline, deadline.due)],
  );
  if (events.length === 0) return EMPTY;
  const { error, value } = createEvents(events, { productId: PRODUCT, method: 'PUBLISH' });
  if (typeof value !== 'string' || error instanceof Error)
    throw new RangeError('list: could not be written as a calendar');
  return value;
}

const PRODUCT = 'corporate-parenting';
const EMPTY = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'CALSCALE:GREGORIAN',
  `PRODID:${PRODUCT}`,
  'END:VCALENDAR',
  '',
].join('\r\n');

/** The types of the writer leave out the stamp, which it takes. */
type Entry = EventAttributes & { readonly timestamp: readonly number[] };

function entryOf(deadline: Deadline, due: string): Entry {
  const { id, duty, step, what, state, citation, reason, daysLate, on } = deadline;
  const day = dateParts(toDay(due));
  const next = dateParts((toDay(due) + 1) as EpochDay);
  const asked = dateParts(toDay(on));
  const late = state === 'overdue' ? ` (${daysLate ?? 0} days late)` : '';
  return {
    uid: `${encodeURIComponent(id)}-${duty}-${step}@${PRODUCT}`,
    start: [day.year, day.month, day.day],
    end: [next.year, next.month, next.day],
    title: `${id}: ${what}${late}`,
    description: `${reason}. ${cite(citation)}`,
    url: citation.href,
    // There is no clock here: the stamp is the day asked about.
    timestamp: [asked.year, asked.month, asked.day, 0, 0],
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    categories: [duty, state],
  };
}
