/**
 * Former relevant child: 18 or over, and looked after on reaching 18 as an eligible child (Children Act 1989
 * s.23C(1)(b)), or a relevant child who would be one if under 18 (s.23C(1)(a)). There is no upper age.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { laterOf } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import { readOn } from '../../record/history/history.js';
import { chosen } from '../../law/chosen.js';
import type { LawInDays } from '../../law/law.js';
import { outsideShortBreaksAtEnd } from './eligible-child.js';
import { isLookedAfter, lookedAfter } from './looked-after.js';
import {
  detainedFromCareTest,
  eligibleBeforeCeasing,
  lastCareEnglish,
  notLookedAfterInWales,
  relevantChild,
  sixMonthsComplete,
  sixMonthsWithFamily,
} from './relevant-child.js';
import { thirteenWeeks } from './thirteen-weeks.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, known, not as opposite, or } from '../../kernel/three-valued.js';
import type { DayOf, Test } from './rule.js';
import { all, any, fact, first, lastFirst, onDay } from './rule.js';
import { NONE } from '../../kernel/none.js';
import { supportEnds } from '../../record/history/birthdays.js';

const eighteenth: DayOf = ({ b18 }) => b18;
const eveOfEighteenth: DayOf = ({ b18 }) => (b18 - 1) as EpochDay;

export const eighteenOrOver: Test = /* @__PURE__ */ fact(({ b18 }, on) => known(on >= b18));

/** Whether there was a day under 18 on which the leaving care scheme was in force (ELIG-7). */
export const reachedEighteenSince: Test = /* @__PURE__ */ fact(({ b18 }, _, law) =>
  known(b18 > law.leavingCareFrom),
);

/** AMB-19: whether the status goes on at 25 and over. */
export const statusGoesOn: Test = /* @__PURE__ */ fact((history, on, law) =>
  known(chosen(law.readings.statusPastSupport) !== 'none' || on < supportEnds(history, on)),
);

/** Looked after on reaching 18: the last day before the birthday is a looked-after day. */
export const lookedAfterAtEighteen: Test = /* @__PURE__ */ onDay(eveOfEighteenth, lookedAfter);

/** Limb (b): looked after on reaching 18, having been eligible just before (FREL-2). */
export const byCareAtEighteen: Test = /* @__PURE__ */ all(
  lookedAfterAtEighteen,
  onDay(eighteenth, thirteenWeeks),
  onDay(eighteenth, outsideShortBreaksAtEnd),
);

/** Six months with family, tested once, at 18 (AMB-9, AMB-10). */
export const noFamilyAtEighteen: Test = /* @__PURE__ */ fact((history, on, law) => {
  const then = opposite(sixMonthsWithFamily(history, history.b18, law));
  const now = opposite(sixMonthsWithFamily(history, on, law));
  if (chosen(law.readings.breakdownAfterEighteen) === 'revives-status') return or(then, now);
  if (chosen(law.readings.familyAfterEighteen) === 'ends-status') return and(then, now);
  return then;
});

export const relevantByCareAtEighteen: Test = /* @__PURE__ */ all(
  onDay(eighteenth, lastCareEnglish),
  onDay(eighteenth, eligibleBeforeCeasing),
  noFamilyAtEighteen,
);

export const relevantAtEighteen: Test = /* @__PURE__ */ any(
  relevantByCareAtEighteen,
  onDay(eighteenth, detainedFromCareTest),
);

/**
 * Has been a relevant child on some day before 18: on the eve of 18, or else on an earlier day, which must be found. Any
 * day that is open leaves this open: what is not recorded may turn out so.
 */
export const hasBeenRelevant: Test = /* @__PURE__ */ fact((history, on, law) => {
  const eve = eveOfEighteenth(history, on, law);
  let been = relevantChild.decide(history, eve, law);
  let neverSure: boolean | undefined;
  const isSettled = (): boolean =>
    been === YES || (been === UNKNOWN && (neverSure ??= isNeverSure(history, law)));
  if (isSettled()) return been;
  for (const day of daysToAskOf(history, law)) {
    if (history.b16 <= day && day < eve) been = or(been, relevantChild.decide(history, day, law));
    if (isSettled()) return been;
  }
  return been;
});

/**
 * Whether no day before 18 can be one on which they were a relevant child for certain: too few days of care are certain by
 * then, and without short breaks days only ever add up.
 */
function isNeverSure(history: History, law: LawInDays): boolean {
  const onlyAddsUp = !history.anyShortBreak && chosen(law.readings.stayAcrossFourteen) !== 'left-out';
  if (!onlyAddsUp || law.careDaysNeeded.length !== 1) return false;
  return thirteenWeeks.decide(history, history.b18, law) !== YES;
}

/**
 * The days on which somebody can first be a relevant child: the 16th birthday, the end of a stay or of time with family.
 * Where days of care are open, also those on which it can first become possible, or last be.
 */
function daysToAskOf(history: History, law: LawInDays): readonly EpochDay[] {
  const { b16, facts, stays = NONE } = history;
  const { family = NONE, recordFrom } = facts;
  const days = [b16];
  for (const { until } of stays) days.push(until);
  for (const { until } of family) days.push(until);
  if (history.stays !== undefined && recordFrom <= b16 && stays.every(({ sure }) => sure)) return days;
  for (const { from } of stays) days.push(from);
  for (const span of family) days.push(sixMonthsComplete(span, law));
  // No day before 16 is asked about, and the day before `BEFORE_RECORDS` would be no small number.
  days.push(laterOf(recordFrom, b16));
  return [...days, ...days.map((day) => (day - 1) as EpochDay)];
}

/**
 * Limb (a): has been a relevant child, and would be one at the 18th birthday, tested once (FREL-1). Most people of whom
 * it is asked would not be one then: that is asked first, since it is of one day.
 */
export const byRelevanceAtEighteen: Test = /* @__PURE__ */ lastFirst(
  /* @__PURE__ */ all(hasBeenRelevant, onDay(eveOfEighteenth, notLookedAfterInWales), relevantAtEighteen),
);

export const formerRelevantLimbs: Test = /* @__PURE__ */ first(byCareAtEighteen, byRelevanceAtEighteen);

export const formerRelevantChild: Test = /* @__PURE__ */ all(
  eighteenOrOver,
  reachedEighteenSince,
  statusGoesOn,
  formerRelevantLimbs,
);

/** Whether a person is a former relevant child on a day, by either limb (FREL-1 to FREL-7). */
export function formerRelevantChildOn(history: History, on: EpochDay, law: LawInDays): Tri {
  return formerRelevantChild.decide(readOn(history, on), on, law);
}

/** Limb (b) alone, for a day: what some duties rest on. */
export function formerRelevantByCare(history: History, on: EpochDay, law: LawInDays): Tri {
  const read = readOn(history, on);
  if (on < read.b18 || reachedEighteenSince.decide(read, on, law) === NO) return NO;
  return isLookedAfter(read, eveOfEighteenth(read, on, law)) === NO
    ? NO
    : byCareAtEighteen.decide(read, on, law);
}
