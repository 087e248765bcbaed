/**
 * How many days somebody was looked after: dates in the union of their stays, each once, the day asked about
 * not counted (DAY-3). Counted twice over: the days that are certain, and those that are possible.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf, laterOf } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import type { History } from '../../record/history/history.js';
import type { Stay } from '../../record/person/stay.js';
import { isTakenOverBefore, wholeBreak } from '../../record/person/stay.js';
import { chosen } from '../../law/chosen.js';
import type { LawInDays } from '../../law/law.js';
import { settledOn, valueOn } from '../../law/law.js';
import { NO } from '../../kernel/three-valued.js';
import { NONE } from '../../kernel/none.js';

/** Days looked after: at least `sure`, at most `possible`. They differ where the record leaves days open. */
export interface DayCount {
  readonly sure: number;
  readonly possible: number;
}

/** Which stays count, as at a moment. */
type Counts = 'every-stay' | 'no-short-break' | 'open';

/**
 * The rule of four weeks: a pre-planned series of short placements is left out, while none of them in fact exceeded
 * four weeks; one longer break brings the whole series in (2001 Regulations regs 3(3), 4(3); CLR reg 3(3)). With a council
 * that took over there may have been one.
 */
function fourWeekRule(stays: readonly Stay[] | undefined, end: EpochDay, law: LawInDays): Counts {
  const longest = settledOn(law.daysOfShortPlacement, end) ?? Infinity;
  for (const stay of stays ?? NONE) {
    if (stay.shortBreak === NO || stay.agreementOnly) continue;
    const { from, until } = wholeBreak(stay);
    if (from >= end) continue;
    if (earlierOf(until, end) - from > longest) return 'every-stay';
  }
  return isTakenOverBefore(stays ?? NONE, end) ? 'open' : 'no-short-break';
}

/**
 * Days looked after from the 14th birthday up to, not including, a day: the count of the 13 weeks (ELIG-2).
 */
export function daysSinceFourteen(history: History, until: EpochDay, on: EpochDay, law: LawInDays): DayCount {
  const counts = countsTowardsThirteenWeeks(history, until, on, law);
  const whole = count(history, history.b14, until, counts);
  if (chosen(law.readings.stayAcrossFourteen) !== 'left-out') return whole;
  return withoutStayAcrossFourteen(history, until, counts, whole);
}

/** The same count without any night of a short-break series (AMB-5): shown beside the other. */
export function daysSinceFourteenWithoutShortBreaks(history: History, until: EpochDay): DayCount {
  return count(history, history.b14, until, 'no-short-break');
}

/** Days since 14 up to a detention or hospital stay, breaks of four weeks or less left out (CLR reg 3(3)). */
export function daysBeforeDetention(history: History, until: EpochDay): DayCount {
  const end = earlierOf(until, history.b18);
  return count(history, history.b14, until, fourWeekRule(history.stays, end, history.law));
}

function countsTowardsThirteenWeeks(history: History, until: EpochDay, on: EpochDay, law: LawInDays): Counts {
  if (valueOn(law.shortBreakRule, on) === 'leaves-out-days')
    return fourWeekRule(history.stays, earlierOf(until, history.b18), law);
  return chosen(law.readings.earlierShortBreaks) === 'left-out' ? 'no-short-break' : 'every-stay';
}

function count(history: History, from: EpochDay, until: EpochDay, counts: Counts): DayCount {
  const end = earlierOf(until, history.b18);
  const { stays = NONE, facts } = history;
  // Before the record begins every day may have been a day of care.
  const rest = laterOf(history.stays === undefined ? end : earlierOf(facts.recordFrom, end), from);
  let sure = 0;
  let possible = rest - from;
  let counted = from;
  let mayCount = rest;
  for (const stay of stays) {
    if (stay.from >= end) break;
    const isLeftOut = counts !== 'every-stay' && stay.shortBreak !== NO;
    if (stay.agreementOnly || (isLeftOut && counts === 'no-short-break')) continue;
    const last = earlierOf(stay.until, end);
    if (last > mayCount) {
      possible += last - laterOf(stay.from, mayCount);
      mayCount = last;
    }
    if (!stay.sure || isLeftOut || last <= counted) continue;
    sure += last - laterOf(stay.from, counted);
    counted = last;
  }
  return { sure, possible };
}

/** AMB-4, the strict reading: a stay that began before 14 counts alone or not at all. */
function withoutStayAcrossFourteen(
  history: History,
  until: EpochDay,
  counts: Counts,
  whole: DayCount,
): DayCount {
  const across = stayAcrossFourteen(history);
  if (across === undefined) return whole;
  const alone = count(history, history.b14, earlierOf(across.until, until), counts);
  const later = count(history, across.until, until, counts);
  return {
    sure: Math.max(alone.sure, later.sure),
    possible: Math.max(alone.possible, later.possible),
  };
}

/** The unbroken stay that began before the 14th birthday and went on past it (AMB-4). */
export function stayAcrossFourteen({ b14, stays = NONE }: History): Span | undefined {
  let across: Span | undefined;
  for (const { from, until, agreementOnly } of stays) {
    if (agreementOnly || from >= until) continue;
    if (across !== undefined && from <= across.until) {
      if (until > across.until) across = { from: across.from, until };
    } else if (across !== undefined && across.until > b14) return across;
    else if (from >= b14) return undefined;
    else across = { from, until };
  }
  return across !== undefined && across.until > b14 ? across : undefined;
}
