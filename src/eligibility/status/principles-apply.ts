/**
 * Whether the corporate parenting principles are owed: to every child looked after by an English council, to relevant
 * children, and to former relevant children until 25 (Children and Social Work Act 2017 s.1(2)). From 1 April 2018.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { chosen } from '../../law/chosen.js';
import type { LawInDays } from '../../law/law.js';
import { valueOn } from '../../law/law.js';
import { birthdayAt } from '../../record/history/birthdays.js';
import type { History } from '../../record/history/history.js';
import { readOn } from '../../record/history/history.js';
import { sixteenOrSeventeen } from './eligible-child.js';
import { formerRelevantChild } from './former-relevant-child.js';
import { lookedAfter } from './looked-after.js';
import { detainedFromCareTest, notLookedAfterInWales, relevantByCareTest } from './relevant-child.js';
import type { Tri } from '../../kernel/three-valued.js';
import { known } from '../../kernel/three-valued.js';
import type { Test } from './rule.js';
import { all, any, fact, settling } from './rule.js';

export const principlesBegan: Test = /* @__PURE__ */ fact((_, on, law) =>
  known(valueOn(law.principlesUntilAge, on) !== undefined),
);

export const alive: Test = /* @__PURE__ */ fact(({ died }, on) => known(on < died));

/** AMB-13: whether relevant children of regulation 3 are covered. */
export const regulation3Covered: Test = /* @__PURE__ */ fact((_, __, law) =>
  known(chosen(law.readings.principlesForRegulation3) !== 'not-covered'),
);

export const regulation3IfCovered: Test = /* @__PURE__ */ all(regulation3Covered, detainedFromCareTest);

export const eitherLimbCovered: Test = /* @__PURE__ */ any(relevantByCareTest, regulation3IfCovered);

/** Whoever may be looked after is owed them either way, where they would otherwise be a relevant child. */
export const relevantIfNotLookedAfter: Test = /* @__PURE__ */ all(
  sixteenOrSeventeen,
  notLookedAfterInWales,
  eitherLimbCovered,
);

export const underPrinciplesAge: Test = /* @__PURE__ */ fact((history, on, law) => {
  const until = valueOn(law.principlesUntilAge, on);
  return known(until !== undefined && on < birthdayAt(history, until));
});

export const formerRelevantUnderAge: Test = /* @__PURE__ */ all(underPrinciplesAge, formerRelevantChild);

export const coveredByPrinciples: Test = /* @__PURE__ */ settling(
  lookedAfter,
  relevantIfNotLookedAfter,
  formerRelevantUnderAge,
);

export const principlesOwed: Test = /* @__PURE__ */ all(principlesBegan, alive, coveredByPrinciples);

/** Whether the principles are owed to a person on a day (CPP-1 to CPP-3). */
export function principlesOwedOn(history: History, on: EpochDay, law: LawInDays): Tri {
  return principlesOwed.decide(readOn(history, on), on, law);
}
