/**
 * Short breaks: whether CPPCR regulation 48 applies to the child during a stay (LA-11, ELIG-6).
 *
 * The caller's word is followed where it is given. Otherwise the days speak: a series of more than 75 days in
 * any 12 months is outside; a break of more than 17 days may be outside, since what matters is what was
 * *intended* and the record does not say. Both numbers are the law's, as it stood.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay, earlierOf } from '../../kernel/calendar.js';
import { firstFor } from '../../kernel/lists.js';
import type { Span } from '../../kernel/spans.js';
import { union } from '../../kernel/spans.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { settledOn, valueOn } from '../../law/law.js';
import type { Stay } from '../../record/person/stay.js';
import { isTakenOverBefore, wholeBreak } from '../../record/person/stay.js';
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
    answer = and(answer ?? YES, stay.takenOver ? UNKNOWN : isShortBreak(stay, stays, at, history.law));
    // Nights before the record begins, or after a transfer, could take a series over its limit.
    if (
      stay.shortBreak === UNKNOWN &&
      (history.facts.recordFrom > history.born || isTakenOverBefore(stays, at))
    )
      answer = and(answer, UNKNOWN);
  }
  return answer ?? UNKNOWN;
}

/** Whether regulation 48 applies to the child during a stay, as at a day. */
export function isShortBreak(stay: Stay, stays: readonly Stay[], on: EpochDay, law: LawInDays): Tri {
  if (stay.shortBreak !== UNKNOWN) return stay.shortBreak;
  const mostInAYear = settledOn(law.breakDaysInTwelveMonths, on) ?? Infinity;
  if (mostDaysInTwelveMonths(stays, on) > mostInAYear) return NO;
  const longest = longestBreak(stays, on, law);
  const { from, until } = wholeBreak(stay);
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
  const { breaks, ends, most } = seriesOf(stays);
  const ended = numberUpTo(ends, on);
  const past = most[ended - 1] ?? 0;
  // While one goes on, or is still to come, counting stops on the day.
  return ended === ends.length ? past : Math.max(past, daysInYearTo(breaks, on));
}

/** Days as spans that neither touch nor overlap: their first days, the spans, and how many days come before each. */
interface Counted {
  readonly from: readonly EpochDay[];
  readonly spans: readonly Span[];
  readonly before: readonly number[];
}

/** The series of a history without the caller's word: the ends of its breaks in order, and the most days up to each. */
interface Series {
  readonly breaks: Counted;
  readonly ends: readonly EpochDay[];
  readonly most: readonly number[];
}

/** Each is counted once: many days are asked about in turn. */
const series = /* @__PURE__ */ new WeakMap<readonly Stay[], Series>();

function seriesOf(stays: readonly Stay[]): Series {
  const known = series.get(stays);
  if (known !== undefined) return known;
  const open = stays.filter((stay) => stay.shortBreak === UNKNOWN);
  const breaks = countedUp(union(open));
  // The fullest 12 months can be slid until they end where a break ends, or where counting stops.
  const ends = open.map(({ until }) => until).sort((a, b) => a - b);
  let fullest = 0;
  const most = ends.map((end) => (fullest = Math.max(fullest, daysInYearTo(breaks, end))));
  const made = { breaks, ends, most };
  series.set(stays, made);
  return made;
}

function countedUp(spans: readonly Span[]): Counted {
  let days = 0;
  const before = spans.map(({ from, until }) => (days += until - from) - (until - from));
  return { from: spans.map(({ from }) => from), spans, before };
}

/** How many of the days lie in the 12 months up to, not including, a day. */
function daysInYearTo(counted: Counted, day: EpochDay): number {
  return daysBefore(counted, day) - daysBefore(counted, addMonthsToDay(day, -12, 'later'));
}

function daysBefore({ from, spans, before }: Counted, day: EpochDay): number {
  const at = numberUpTo(from, day) - 1;
  const last = spans[at];
  return last === undefined ? 0 : (before[at] ?? 0) + earlierOf(last.until, day) - last.from;
}

/** How many days of a list in order are a day or come before it. */
function numberUpTo(days: readonly EpochDay[], day: EpochDay): number {
  return firstFor(-1, days.length, (at) => (days[at] ?? day) > day);
}
