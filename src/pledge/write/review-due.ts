/** When a pledge is next to be reviewed. */
import { objectGiven } from '../../kernel/given.js';
import { addMonthsToDay, toDay, toPlainDate, type EpochDay, type PlainDate } from '../../kernel/calendar.js';
import { daysOfPartialDate } from '../../kernel/partial-date.js';
import type { Pledge } from './pledge.js';

/**
 * Whether a review is due. `may-be-due`: the launch or update is known only to the month or year, and the day
 * asked about falls where it makes a difference. `not-stated`: the pledge names no interval. `unknown`: it names
 * an interval, and neither launch nor update is dated.
 */
export type ReviewState = 'due' | 'not-due' | 'may-be-due' | 'not-stated' | 'unknown';

/** When a review falls due. */
export interface ReviewDue {
  /** Where the review stands. */
  readonly state: ReviewState;
  /** The first day on which it may be due; `null` when not known. The same as `latest` when the dates are exact. */
  readonly earliest: PlainDate | null;
  /** The day by which it is due, however the dates fall; `null` when not known. */
  readonly latest: PlainDate | null;
}

/**
 * Whether a review of a pledge is due on a day: `reviewEveryMonths` after the later of launch and update. It is
 * due from that day on. Where the month has no such day, its last day is taken.
 *
 * @throws RangeError when `asOf` is not a real date written YYYY-MM-DD.
 * @example
 * reviewDue({ ...DERBY_2016.pledge, reviewEveryMonths: 36 }, '2019-01-26').state; // 'due'
 */
export function reviewDue(pledge: Pledge, asOf: string): ReviewDue {
  objectGiven(pledge, 'pledge');
  const day = toDay(asOf, 'asOf');
  const { launchedOn, updatedOn, reviewEveryMonths } = pledge;
  if (reviewEveryMonths === undefined || reviewEveryMonths === null)
    return { state: 'not-stated', earliest: null, latest: null };
  const dated = [launchedOn, updatedOn].flatMap((date) => {
    const days = date === undefined || date === null ? undefined : daysOfPartialDate(date);
    return days === undefined ? [] : [days];
  });
  if (dated.length === 0) return { state: 'unknown', earliest: null, latest: null };
  const first = Math.max(...dated.map((days) => days.first)) as EpochDay;
  const last = Math.max(...dated.map((days) => days.last)) as EpochDay;
  const earliest = addMonthsToDay(first, reviewEveryMonths, 'earlier');
  const latest = addMonthsToDay(last, reviewEveryMonths, 'earlier');
  return {
    state: stateOn(day, earliest, latest),
    earliest: toPlainDate(earliest),
    latest: toPlainDate(latest),
  };
}

function stateOn(day: EpochDay, earliest: EpochDay, latest: EpochDay): ReviewState {
  if (day >= latest) return 'due';
  return day < earliest ? 'not-due' : 'may-be-due';
}
