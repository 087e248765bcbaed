/**
 * Eligible child: still looked after by an English council, aged 16 or 17, and looked after for 13 weeks since 14, some
 * of it past 16 (Children Act 1989 Sch 2 para 19B(2); CPPCR reg 40).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { finding } from '../../kernel/finding.js';
import type { Need } from '../../kernel/finding.js';
import { dateFact } from './date-fact.js';
import { daysSinceFourteen } from './care-days.js';
import type { History } from '../../record/history/history.js';
import { readOn } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS } from '../../law/law.js';
import { lookedAfter } from './looked-after.js';
import { CARE_ELSEWHERE, CARE_HISTORY, SHORT_BREAK_SERIES } from '../../record/person/needs.js';
import { leftOutByShortBreaks } from './short-break.js';
import { daysNeeded, thirteenWeeks } from './thirteen-weeks.js';
import type { Tri } from '../../kernel/three-valued.js';
import { YES, known, not as opposite } from '../../kernel/three-valued.js';
import { agesFact, weeksFact } from './ages.js';
import type { Rule, Test } from './rule.js';
import { all, fact, told } from './rule.js';
import { NONE } from '../../kernel/none.js';

/** Aged 16 or 17: from the first moment of the 16th birthday up to the 18th (AGE-1). */
export function isSixteenOrSeventeen(history: History, on: EpochDay): boolean {
  return history.b16 <= on && on < history.b18;
}

export const sixteenOrSeventeen: Test = /* @__PURE__ */ fact((history, on) =>
  known(isSixteenOrSeventeen(history, on)),
);

const categoryBegan: Test = /* @__PURE__ */ fact((_, on, law) => known(on >= law.leavingCareFrom));

/** Outside the short breaks of regulation 48, on a day of care (ELIG-6). */
export const outsideShortBreaks: Test = /* @__PURE__ */ fact((history, on, law) =>
  opposite(leftOutByShortBreaks(history, on, on, law)),
);

/** The same for care that ended at a moment: on the last day of it. */
export const outsideShortBreaksAtEnd: Test = /* @__PURE__ */ fact((history, at, law) =>
  opposite(leftOutByShortBreaks(history, (at - 1) as EpochDay, at, law)),
);

/** What there is to the test beside being looked after. */
export const eligibleIfLookedAfter: Test = /* @__PURE__ */ all(
  sixteenOrSeventeen,
  thirteenWeeks,
  outsideShortBreaks,
);

export const eligibleChild: Test = /* @__PURE__ */ all(
  categoryBegan,
  lookedAfter,
  sixteenOrSeventeen,
  thirteenWeeks,
  outsideShortBreaks,
);

/** Whether a person is an eligible child on a day (ELIG-1 to ELIG-8). */
export function eligibleChildOn(history: History, on: EpochDay, law: LawInDays): Tri {
  return eligibleChild.decide(readOn(history, on), on, law);
}

export const SIXTEEN_OR_SEVENTEEN: Rule = {
  id: 'AGE-1',
  title: 'Aged 16 or 17',
  test: sixteenOrSeventeen,
  alike: true,
  provisions: [PROVISIONS.age],
  readings: ['AMB-2'],
  says: { aged: 'Aged {ages} on the day' },
  tell: (_history, on, law) => told('aged', [agesFact(law.leavingCareFromAge, law.adultFromAge, on)]),
};

export const CATEGORY_BEGAN: Rule = {
  id: 'ELIG-7',
  title: 'From the first day of the category',
  test: categoryBegan,
  provisions: [PROVISIONS.eligible],
  since: 'leavingCareFrom',
  says: { began: 'The category of eligible child began on {from}' },
  tell: (_history, _on, law) => told('began', [dateFact('from', law.leavingCareFrom)]),
  unlessMet: true,
};

const SHORT_BREAKS: Omit<Rule, 'test' | 'tell'> = {
  id: 'ELIG-6',
  title: 'Not in a series of short breaks',
  provisions: [PROVISIONS.shortBreak, PROVISIONS.eligibleExclusion],
  readings: ['AMB-5'],
  says: { series: 'Not in a series of short breaks to which regulation 48 applies' },
  unlessMet: true,
  notOpenAfter: 'missed',
};

export const OUTSIDE_SHORT_BREAKS: Rule = {
  ...SHORT_BREAKS,
  test: outsideShortBreaks,
  tell: (history, on) => told('series', NONE, [askedOf(history, on)]),
};

export const OUTSIDE_SHORT_BREAKS_AT_END: Rule = {
  ...SHORT_BREAKS,
  test: outsideShortBreaksAtEnd,
  tell: (history, on) => told('series', NONE, [askedOf(history, (on - 1) as EpochDay)]),
};

function askedOf({ stays = NONE }: History, day: EpochDay): Need {
  const stay = stays.find(({ from, until }) => from <= day && day < until);
  if (stay === undefined) return CARE_HISTORY;
  return stay.takenOver ? CARE_ELSEWHERE : SHORT_BREAK_SERIES;
}

export const ELIGIBLE_CHILD: Rule = {
  id: 'ELIG-1',
  title: 'Eligible child',
  test: eligibleChild,
  provisions: [PROVISIONS.eligible],
  readings: ['AMB-1', 'AMB-2', 'AMB-3', 'AMB-4', 'AMB-5', 'AMB-7'],
  since: 'leavingCareFrom',
  says: { eligible: 'Eligible child' },
  beside: eligibleFrom,
};

/** The day on which 13 weeks are complete if care goes on, for a child who is short of them (ELIG-8). */
function eligibleFrom(history: History, on: EpochDay, law: LawInDays) {
  const needed = daysNeeded(on, law);
  const { sure, possible } = daysSinceFourteen(history, on, on, law);
  if (needed === undefined || sure !== possible || sure >= needed) return [];
  const complete = (on + needed - sure) as EpochDay;
  if (eligibleChild.decide(history, complete, law) !== YES) return [];
  return [
    finding('ELIG-8', 'no', '{weeks} complete; they will be on {complete} if care goes on', {
      citations: [PROVISIONS.eligible],
      facts: [dateFact('complete', complete), weeksFact('weeks', needed)],
    }),
  ];
}
