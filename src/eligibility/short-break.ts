/**
 * Short breaks: whether CPPCR regulation 48 applies to the child during a stay (LA-11, ELIG-6).
 *
 * The caller's word is followed where it is given. Otherwise the days speak: a series of more than 75 days in
 * any 12 months is outside; a break of more than 17 days may be outside, since what matters is what was
 * *intended* and the record does not say.
 */
import type { EpochDay } from '../kernel/calendar.js';
import { addMonthsToDay } from '../kernel/calendar.js';
import type { Stay } from './stays.js';
import type { Tri } from './three-valued.js';
import { NO, UNKNOWN, YES } from './three-valued.js';

/** No single break may be intended to last longer (regulation 48(2)). */
export const LONGEST_BREAK_DAYS = 17;

/** No more than this in any 12 months (regulation 48(2)). */
export const MOST_BREAK_DAYS_A_YEAR = 75;

/** The rule of 2001 to 2011, and of CLR regulation 3(3): breaks of up to four weeks. */
export const FOUR_WEEKS_DAYS = 28;

/** Whether regulation 48 applies to the child during a stay, as at a day. */
export function isShortBreak(stay: Stay, stays: readonly Stay[], on: EpochDay): Tri {
  if (stay.shortBreak !== UNKNOWN) return stay.shortBreak;
  if (mostDaysInTwelveMonths(stays, on) > MOST_BREAK_DAYS_A_YEAR) return NO;
  const length = (stay.until < on ? stay.until : on) - stay.from;
  return length > LONGEST_BREAK_DAYS ? UNKNOWN : YES;
}

/** The most days, in any 12 months up to a day, that the series without the caller's word comes to. */
function mostDaysInTwelveMonths(stays: readonly Stay[], on: EpochDay): number {
  const breaks = stays.filter((stay) => stay.shortBreak === UNKNOWN && !stay.agreementOnly && stay.from < on);
  let most = 0;
  // The fullest 12 months can be slid until they end where a break ends, or where counting stops.
  for (const last of breaks) {
    const end = last.until < on ? last.until : on;
    const begin = addMonthsToDay(end, -12, 'later');
    let days = 0;
    for (const each of breaks) {
      const from = each.from > begin ? each.from : begin;
      const until = each.until < end ? each.until : end;
      if (from < until) days += until - from;
    }
    if (days > most) most = days;
  }
  return most;
}
