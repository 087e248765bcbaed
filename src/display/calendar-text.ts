/** Whole-day entries as an iCalendar text (RFC 5545). */
import type { EventAttributes } from 'ics';
import type { EpochDay } from '../kernel/calendar.js';
import { dateParts, toDay } from '../kernel/calendar.js';

/** One whole-day entry. */
export interface CalendarEntry {
  /** The same for the same thing, so that a calendar that reads it again tomorrow has nothing twice. */
  readonly uid: string;
  /** The day. */
  readonly day: string;
  /** There is no clock here: the day that stands for when the entry was made. */
  readonly stamp: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
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

/**
 * The entries as a calendar.
 *
 * @throws RangeError when a text cannot be written as iCalendar.
 */
export async function calendarText(entries: readonly CalendarEntry[]): Promise<string> {
  if (entries.length === 0) return EMPTY;
  // Bundled it comes as one default; as Node loads it, by names as well.
  const { createEvents } = (await import('ics')).default;
  const { error, value } = createEvents(entries.map(eventOf), { productId: PRODUCT, method: 'PUBLISH' });
  if (typeof value !== 'string' || error instanceof Error)
    throw new RangeError('list: could not be written as a calendar');
  return value;
}

/** The types of the writer leave out the stamp, which it takes. */
type Event = EventAttributes & { readonly timestamp: readonly number[] };

function eventOf({ uid, day, stamp, categories, ...said }: CalendarEntry): Event {
  const on = dateParts(toDay(day));
  const next = dateParts((toDay(day) + 1) as EpochDay);
  const made = dateParts(toDay(stamp));
  return {
    ...said,
    uid: `${uid}@${PRODUCT}`,
    start: [on.year, on.month, on.day],
    end: [next.year, next.month, next.day],
    timestamp: [made.year, made.month, made.day, 0, 0],
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    categories: [...categories],
  };
}
