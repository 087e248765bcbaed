/**
 * Short breaks: whether CPPCR regulation 48 applies to the child during a stay (LA-11, ELIG-6).
 *
 * The caller's word is followed where it is given. Otherwise the days speak: a series of more than 75 days in
 * any 12 months is outside; a break of more than 17 days may be outside, since what matters is what was
 * *intended* and the record does not say.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, earlierOf } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { valueOn } from '../../law/law.js';
import type { Stay } from '../../record/history/stays.js';
import { daysOfStays } from './care-days.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and } from '../../kernel/three-valued.js';

/** No single break may be intended to last longer (regulation 48(2)). */
export const LONGEST_BREAK_DAYS = 17;

/** No more than this in any 12 months (regulation 48(2)). */
export const MOST_BREAK_DAYS_A_YEAR = 75;

/**
 * Whether regulation 48 leaves a child out of the category of eligible child (ELIG-6), on a day of care and by
 * what is known as at a moment. Only since 1 April 2011.
 */
export function leftOutByShortBreaks(history: History, day: EpochDay, at: EpochDay, law: LawInDays): Tri {
  return valueOn(law.shortBreakRule, at) === 'leaves-out-child' ? shortBreakOn(history, day, at) : NO;
}

/**
 * Whether regulation 48 applies on a day of care, by what is known as at a moment. Where stays overlap, one that
 * is no short break decides. Unknown on a day without a stay on record.
 */
export function shortBreakOn(history: History, day: EpochDay, at: EpochDay): Tri {
  const stays = history.stays ?? [];
  const covering = stays.filter((stay) => stay.from <= day && day < stay.until);
  const sure = covering.filter((stay) => stay.sure);
  const decisive = sure.length > 0 ? sure : covering;
  if (decisive.length === 0) return UNKNOWN;
  let answer: Tri = YES;
  for (const stay of decisive) {
    answer = and(answer, isShortBreak(stay, stays, at));
    // Nights before the record begins could take a series over its limit.
    if (stay.shortBreak === UNKNOWN && history.facts.recordFrom > history.born) answer = and(answer, UNKNOWN);
  }
  return answer;
}

/** Whether regulation 48 applies to the child during a stay, as at a day. */
export function isShortBreak(stay: Stay, stays: readonly Stay[], on: EpochDay): Tri {
  if (stay.shortBreak !== UNKNOWN) return stay.shortBreak;
  if (mostDaysInTwelveMonths(stays, on) > MOST_BREAK_DAYS_A_YEAR) return NO;
  const { from, until } = stay.unbroken;
  return earlierOf(until, on) - from > LONGEST_BREAK_DAYS ? UNKNOWN : YES;
}

/** The most days, in any 12 months up to a day, that the series without the caller's word comes to. */
function mostDaysInTwelveMonths(stays: readonly Stay[], on: EpochDay): number {
  const isBreak = (stay: Stay) => stay.shortBreak === UNKNOWN;
  // The fullest 12 months can be slid until they end where a break ends, or where counting stops.
  const totals = stays.filter(isBreak).map((last) => {
    const end = earlierOf(last.until, on);
    return daysOfStays(stays, addMonthsToDay(end, -12, 'later'), end, isBreak);
  });
  return Math.max(...totals);
}
