/**
 * Short breaks: whether CPPCR regulation 48 applies to the child during a stay (LA-11, ELIG-6).
 *
 * The caller's word is followed where it is given. Otherwise the days speak: a series of more than 75 days in
 * any 12 months is outside; a break of more than 17 days may be outside, since what matters is what was
 * *intended* and the record does not say. Both numbers are the law's, as it stood.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay, earlierOf } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { settledOn, valueOn } from '../../law/law.js';
import type { Stay } from '../../record/history/stays.js';
import { daysOfStays } from './care-days.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and } from '../../kernel/three-valued.js';
import { NONE } from '../../kernel/none.js';

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
  const stays = history.stays ?? NONE;
  const isSure = stays.some((stay) => stay.sure && stay.from <= day && day < stay.until);
  let answer: Tri | undefined;
  for (const stay of stays) {
    if (stay.from > day || stay.until <= day || stay.sure !== isSure) continue;
    answer = and(answer ?? YES, isShortBreak(stay, stays, at, history.law));
    // Nights before the record begins could take a series over its limit.
    if (stay.shortBreak === UNKNOWN && history.facts.recordFrom > history.born) answer = and(answer, UNKNOWN);
  }
  return answer ?? UNKNOWN;
}

/** Whether regulation 48 applies to the child during a stay, as at a day. */
export function isShortBreak(stay: Stay, stays: readonly Stay[], on: EpochDay, law: LawInDays): Tri {
  if (stay.shortBreak !== UNKNOWN) return stay.shortBreak;
  const mostInAYear = settledOn(law.breakDaysInTwelveMonths, on) ?? Infinity;
  if (mostDaysInTwelveMonths(stays, on) > mostInAYear) return NO;
  const longest = longestBreak(stays, on, law);
  const { from, until } = stay.unbroken;
  return longest !== null && earlierOf(until, on) - from > longest ? UNKNOWN : YES;
}

/**
 * The most days that one break may be intended to last, as at a day; `null` where there is no such limit: from 24 April
 * to 24 September 2020, and afterwards for a series with a break in that time (SI 2020/445 regs 8, 21).
 */
function longestBreak(stays: readonly Stay[], on: EpochDay, law: LawInDays): number | null {
  const limit = settledOn(law.daysOfOneBreak, on) ?? null;
  for (const [at, { from, value }] of law.daysOfOneBreak.entries()) {
    const until = law.daysOfOneBreak[at + 1]?.from ?? STILL_OPEN;
    if (value !== null || until > on) continue;
    if (stays.some((stay) => stay.shortBreak === UNKNOWN && stay.from < until && from < stay.until))
      return null;
  }
  return limit;
}

/** The most days, in any 12 months up to a day, that the series without the caller's word comes to. */
function mostDaysInTwelveMonths(stays: readonly Stay[], on: EpochDay): number {
  const isBreak = (stay: Stay) => stay.shortBreak === UNKNOWN;
  // The fullest 12 months can be slid until they end where a break ends, or where counting stops.
  let most = 0;
  for (const last of stays) {
    if (!isBreak(last)) continue;
    const end = earlierOf(last.until, on);
    most = Math.max(most, daysOfStays(stays, addMonthsToDay(end, -12, 'later'), end, isBreak));
  }
  return most;
}
