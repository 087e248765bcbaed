/**
 * Relevant child: 16 or 17, no longer looked after, and an eligible child when last looked after (Children Act
 * 1989 s.23A(2)); or detained or in hospital on reaching 16, straight from 13 weeks of care (s.23A(3), CLR
 * reg 3(2)). Six months with a parent end the first kind; its breakdown brings it back (reg 3(5), (7)).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { union } from '../../kernel/spans.js';
import { daysBeforeDetention } from './care-days.js';
import type { Cessation } from './ceased.js';
import { lastCessations, overCessations } from './ceased.js';
import { isSixteenOrSeventeen } from './eligible-child.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { lookedAfterOn } from './looked-after.js';
import { leftOutByShortBreaks } from './short-break.js';
import { comesToThirteenWeeks, thirteenWeeksAt } from './thirteen-weeks.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, known, not, or } from '../../kernel/three-valued.js';

/** How long with family ends relevant status (CLR reg 3(5)). */
export const MONTHS_WITH_FAMILY = 6;

/** Whether a person is a relevant child on a day, by either limb (REL-1 to REL-8). */
export function relevantChildOn(history: History, on: EpochDay, law: LawInDays): Tri {
  const byEither = or(relevantByCare(history, on, law), relevantByDetention(history, on, law));
  return and(byEither, not(lookedAfterOn(history, on)));
}

/** The first limb, if not looked after that day: eligible when last looked after (s.23A(2)). */
export function relevantByCare(history: History, on: EpochDay, law: LawInDays): Tri {
  return isSixteenOrSeventeen(history, on) ? wouldBeRelevantByCare(history, on, law) : NO;
}

/** The second limb, if not looked after that day: detained or in hospital on the 16th birthday (s.23A(3)). */
export function relevantByDetention(history: History, on: EpochDay, law: LawInDays): Tri {
  return isSixteenOrSeventeen(history, on) ? detainedFromCare(history, on, law) : NO;
}

/** The first limb with no upper age: the test of section 23C(1)(a) at the 18th birthday. */
export function wouldBeRelevantByCare(history: History, at: EpochDay, law: LawInDays): Tri {
  return and(eligibleWhenCeased(history, at, law), not(sixMonthsWithFamily(history, at, law)));
}

/** Whether the person was an eligible child when last looked after, on or before a day (REL-1). */
export function eligibleWhenCeased(history: History, at: EpochDay, law: LawInDays): Tri {
  return overCessations(lastCessations(history, at), (cessation) =>
    eligibleAtCessation(history, cessation, law),
  );
}

function eligibleAtCessation(history: History, cessation: Cessation, law: LawInDays): Tri {
  const { at, stay } = cessation;
  if (!endsPastSixteen(history, at, law)) return NO;
  if (stay !== undefined && excludedByOrder(stay.episode.reasonEnded, law)) return NO;
  // Eligibility is judged by the law of the day on which care ended; before October 2001 there was no such test.
  const weeks = thirteenWeeksAt(history, at, at, law);
  if (stay === undefined) return and(weeks, UNKNOWN);
  return and(weeks, not(leftOutByShortBreaks(history, (at - 1) as EpochDay, at, law)));
}

/** Whether care that ends at a moment ended after reaching 16 (ELIG-4). */
export function endsPastSixteen(history: History, at: EpochDay, law: LawInDays): boolean {
  return law.readings.endsOnSixteenthBirthday === 'counts' ? at >= history.b16 : at > history.b16;
}

/** AMB-11: adoption, special guardianship or a child arrangements order at 16 or 17. */
function excludedByOrder(reason: string | null | undefined, law: LawInDays): boolean {
  return law.readings.orderAtSixteenOrSeventeen === 'not-relevant' && endsByOrder(reason);
}

/** Whether a stay ended by adoption, special guardianship or an order on whom the child lives with. */
export function endsByOrder(reason: string | null | undefined): boolean {
  return ORDERS.includes(reason);
}

const ORDERS: readonly unknown[] = ['E11', 'E12', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48'];

/** Whether six months or more with family have run up to a moment and still run (REL-3 to REL-5). */
export function sixMonthsWithFamily(history: History, at: EpochDay, law: LawInDays): Tri {
  if (history.facts.family === undefined) return UNKNOWN;
  const running = familyRunningAt(history.facts.family, at);
  return known(running !== undefined && at >= sixMonthsComplete(running, law));
}

/** The unbroken time with family that covers a moment. */
export function familyRunningAt(family: readonly Span[], at: EpochDay): Span | undefined {
  return union(family).find((span) => span.from <= at && at < span.until);
}

/** The day from which six months are complete (DAY-5, AMB-8). */
export function sixMonthsComplete(running: Span, law: LawInDays): EpochDay {
  const corresponding = addMonthsToDay(running.from, MONTHS_WITH_FAMILY, 'earlier');
  return law.readings.sixMonths === 'corresponding-date' ? corresponding : ((corresponding - 1) as EpochDay);
}

/**
 * Whether a person was detained or in hospital on their 16th birthday, straight from 13 weeks of care since 14
 * (REL-2). No care after 16 is needed, and care that went on past 16 is no bar.
 */
export function detainedFromCare(history: History, on: EpochDay, law: LawInDays): Tri {
  if (on < history.b16) return NO;
  let answer: Tri = NO;
  for (const held of heldOnSixteenth(history)) answer = or(answer, heldFromCare(history, held, on, law));
  if (answer !== NO || (history.facts.detentions !== undefined && history.facts.hospital !== undefined))
    return answer;
  // Not all is recorded of where they were. It could only matter after 13 weeks of care.
  const most = comesToThirteenWeeks(daysBeforeDetention(history, history.b16), on, law);
  return most === NO ? NO : UNKNOWN;
}

/** Whether one detention or hospital stay began straight from 13 weeks of care. */
export function heldFromCare(history: History, held: Span, on: EpochDay, law: LawInDays): Tri {
  const before = careJustBefore(history, held.from, law);
  return and(before, comesToThirteenWeeks(daysBeforeDetention(history, held.from), on, law));
}

/** The unbroken detention and hospital stay that cover the 16th birthday: each alone, and both as one. */
export function heldOnSixteenth(history: History): Span[] {
  const { b16, facts } = history;
  const { detentions = [], hospital = [] } = facts;
  if (detentions.length + hospital.length === 0) return [];
  const spans = [...union([...detentions, ...hospital]), ...union(detentions), ...union(hospital)];
  return spans.filter((span) => span.from <= b16 && b16 < span.until);
}

/** AMB-12: care ran right up to the detention, or, on the other reading, at some time before it. */
function careJustBefore(history: History, from: EpochDay, law: LawInDays): Tri {
  if (law.readings.careImmediatelyBefore === 'not-required') return YES;
  return lookedAfterOn(history, (from - 1) as EpochDay);
}
