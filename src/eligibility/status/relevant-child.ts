/**
 * Relevant child: 16 or 17, no longer looked after in England or Wales, and an eligible child before last ceasing to be
 * (Children Act 1989 s.23A(2)); or detained or in hospital on reaching 16, straight from 13 weeks of care (s.23A(3), CLR
 * reg 3(2)). Six months with a parent end the first kind; its breakdown brings it back (reg 3(5), (6)).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay } from '../../kernel/calendar.js';
import { isAdoptionEnd, isGuardianshipEnd } from '../../kernel/codes.js';
import type { Span } from '../../kernel/spans.js';
import { union } from '../../kernel/spans.js';
import { daysBeforeDetention } from './care-days.js';
import { endsOfCare, lastCessation } from './ceased.js';
import { isSixteenOrSeventeen, outsideShortBreaksAtEnd } from './eligible-child.js';
import type { History } from '../../record/history/history.js';
import { readOn } from '../../record/history/history.js';
import { chosen } from '../../law/chosen.js';
import type { LawInDays } from '../../law/law.js';
import { settledOn } from '../../law/law.js';
import { isLookedAfter, lookedAfter, lookedAfterInWales } from './looked-after.js';
import { comesToThirteenWeeks, pastSixteen, thirteenWeeks } from './thirteen-weeks.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, known, not as opposite, or } from '../../kernel/three-valued.js';
import type { Test } from './rule.js';
import { all, any, fact, not, onAny, whichever } from './rule.js';
import { NONE } from '../../kernel/none.js';

export const notLookedAfter: Test = /* @__PURE__ */ not(lookedAfter);
export const notLookedAfterInWales: Test = /* @__PURE__ */ not(lookedAfterInWales);

/** AMB-11: adoption, special guardianship or a child arrangements order at 16 or 17. */
export const noOrderInItsPlace: Test = /* @__PURE__ */ fact((history, at, law) => {
  if (chosen(law.readings.orderAtSixteenOrSeventeen) !== 'not-relevant') return YES;
  for (const stay of history.stays ?? NONE) if (stay.until === at && endsByOrder(stay.reasonEnded)) return NO;
  return YES;
});

/** Whether what ended at a moment is on record at all: what may have followed a transfer is not. */
export const careOnRecord: Test = /* @__PURE__ */ fact((history, at) => {
  for (const stay of history.stays ?? NONE)
    if (stay.from < at && at <= stay.until && !stay.takenOver) return YES;
  return UNKNOWN;
});

/** Eligible as at the moment at which English care ended (REL-1). */
export const eligibleAtEnd: Test = /* @__PURE__ */ all(
  pastSixteen,
  thirteenWeeks,
  outsideShortBreaksAtEnd,
  noOrderInItsPlace,
  careOnRecord,
);

/** Eligible at any time before a cessation (AMB-28). */
export const eligibleBeforeCessation: Test = /* @__PURE__ */ onAny(endsOfCare, eligibleAtEnd);

/** Eligible before last ceasing, whichever cessation was the last. */
export const eligibleBeforeCeasing: Test = /* @__PURE__ */ whichever(lastCessation, eligibleBeforeCessation);

/** AMB-20: the care that ended at a moment was an English council's. */
export const endedInEngland: Test = /* @__PURE__ */ fact((history, at, law) => {
  if (chosen(law.readings.lastCareWelsh) === 'relevant') return YES;
  let welsh: Tri = NO;
  for (const stay of history.stays ?? NONE) {
    if (stay.from >= at || at > stay.until) continue;
    if (!stay.wales && stay.sure) return YES;
    if (stay.wales) welsh = or(welsh, stay.sure ? YES : UNKNOWN);
  }
  return opposite(welsh);
});

export const lastCareEnglish: Test = /* @__PURE__ */ fact((history, on, law) =>
  // Nothing on record that was Welsh: nothing to ask of each end.
  history.walesAsEngland !== undefined
    ? (lastCessation(history, on, law, endedInEngland.decide, (a, b) => (a === b ? a : UNKNOWN)) ?? YES)
    : YES,
);

/** Whether six months or more with family have run up to a moment and still run (REL-3 to REL-5). */
export function sixMonthsWithFamily(history: History, at: EpochDay, law: LawInDays): Tri {
  if (history.facts.family === undefined) return UNKNOWN;
  const running = familyRunningAt(history.facts.family, at, law);
  return known(running !== undefined && at >= sixMonthsComplete(running, law));
}

export const noSixMonthsWithFamily: Test = /* @__PURE__ */ fact((history, at, law) =>
  opposite(sixMonthsWithFamily(history, at, law)),
);

/** The first limb, for somebody of that age and not looked after (s.23A(2)). */
export const relevantByCareTest: Test = /* @__PURE__ */ all(
  lastCareEnglish,
  eligibleBeforeCeasing,
  noSixMonthsWithFamily,
);

/** The second limb, likewise (s.23A(3)). */
export const detainedFromCareTest: Test = /* @__PURE__ */ fact(detainedFromCare);

export const eitherLimb: Test = /* @__PURE__ */ any(relevantByCareTest, detainedFromCareTest);

export const relevantAge: Test = /* @__PURE__ */ fact((history, on) =>
  known(isSixteenOrSeventeen(history, on)),
);

export const relevantChild: Test = /* @__PURE__ */ all(
  relevantAge,
  notLookedAfter,
  notLookedAfterInWales,
  eitherLimb,
);
/** The first limb alone, for somebody of that age, if not looked after that day (s.23A(2)). */
export function relevantByCare(history: History, on: EpochDay, law: LawInDays): Tri {
  return ifOfAge(relevantByCareTest, history, on, law);
}

/** The second limb alone, likewise (s.23A(3)). */
export function relevantByDetention(history: History, on: EpochDay, law: LawInDays): Tri {
  return ifOfAge(detainedFromCareTest, history, on, law);
}

function ifOfAge(test: Test, history: History, on: EpochDay, law: LawInDays): Tri {
  const read = readOn(history, on);
  if (!isSixteenOrSeventeen(read, on)) return NO;
  return and(notLookedAfterInWales.decide(read, on, law), test.decide(read, on, law));
}

/** Whether a stay ended by adoption, special guardianship or an order on whom the child lives with. */
export function endsByOrder(reason: string | null | undefined): boolean {
  return isAdoptionEnd(reason) || reason === 'E41' || isGuardianshipEnd(reason);
}

/** The times with family that count as one each: carers in turn without a gap are one, or each begins anew (AMB-33). */
export function timesWithFamily(family: readonly Span[], law: LawInDays): readonly Span[] {
  if (family.length < 2) return family;
  return chosen(law.readings.carersInTurn) === 'each-anew' ? family : union(family);
}

/** The unbroken time with family that covers a moment; the longest, where several do. */
export function familyRunningAt(family: readonly Span[], at: EpochDay, law: LawInDays): Span | undefined {
  let running: Span | undefined;
  for (const span of timesWithFamily(family, law))
    if (span.from <= at && at < span.until && (running === undefined || span.from < running.from))
      running = span;
  return running;
}

/** The day from which six months are complete (DAY-5, AMB-8). */
export function sixMonthsComplete(running: Span, law: LawInDays): EpochDay {
  const months = settledOn(law.monthsWithFamily, running.from) ?? 0;
  const corresponding = addMonthsToDay(running.from, months, 'earlier');
  return chosen(law.readings.sixMonths) === 'day-before' ? ((corresponding - 1) as EpochDay) : corresponding;
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
export function heldOnSixteenth(history: History): readonly Span[] {
  const { b16, facts, law } = history;
  const { detentions = NONE, hospital = NONE } = facts;
  if (detentions.length + hospital.length === 0) return NONE;
  // From 19 April 2013 a remand is no detention here: the child is looked after (CLR reg 3(4)).
  const remandOut = law.remandOutsideRegulation3[0];
  const held = detentions.filter(
    ({ kind }) => kind !== 'remand' || remandOut === undefined || b16 < remandOut.from,
  );
  const spans = [...union([...held, ...hospital]), ...union(held), ...union(hospital)];
  return spans.filter((span) => span.from <= b16 && b16 < span.until);
}

/** AMB-12: care ran right up to the detention, or, on the other reading, at some time before it. */
function careJustBefore(history: History, from: EpochDay, law: LawInDays): Tri {
  if (chosen(law.readings.careImmediatelyBefore) === 'not-required') return YES;
  return isLookedAfter(history, (from - 1) as EpochDay);
}
