/** Am I an eligible child: still in care at 16 or 17, with 13 weeks of it? (Children Act 1989 Sch 2 para 19B(2)) */
import { eligibleChildOn } from '../eligibility/status/eligible-child.js';
import { lookedAfterOn } from '../eligibility/status/looked-after.js';
import { NO, UNKNOWN, YES } from '../kernel/three-valued.js';
import { thirteenWeeksAt } from '../eligibility/status/thirteen-weeks.js';
import {
  BREAKS_DO_NOT_COUNT,
  ELIGIBLE_THEN,
  ENDS_AT,
  NOT_IN_CARE,
  STARTS_AT,
  TOO_LITTLE_CARE,
} from '../eligibility/words/asked-sentences.js';
import type { Words } from '../kernel/words.js';
import type { Asked } from './asked.js';
import { careHistory, earlierCare, shortBreaks, singleNights } from './care-questions.js';
import type { CheckResult } from './check.js';
import { check } from './check.js';
import { ENGLAND, careNeeded, leavingAges, numberOn } from './england.js';
import type { CheckFacts } from './question.js';
import { readCare } from './read-facts.js';

export type { CheckResult } from './check.js';
export type { CheckFacts, Question } from './question.js';
export type { Words } from '../kernel/words.js';

const ASKED: Asked = {
  reader: readCare,
  rule: eligibleChildOn,
  before: UNKNOWN,
  lawFrom: ENGLAND.adviceAndAssistanceFrom,
  inCareThatDay: true,

  asks: [careHistory, earlierCare, shortBreaks, singleNights],
  why: (answer, history, on) => {
    if (answer === YES)
      return [
        'eligible',
        ELIGIBLE_THEN,
        { ages: leavingAges(on), care: careNeeded(on), from: numberOn(ENGLAND.daysCountFromAge, on) },
      ];
    if (on < history.b16) return ['too-young', STARTS_AT, { age: numberOn(ENGLAND.leavingCareFromAge, on) }];
    if (on >= history.b18) return ['too-old', ENDS_AT, { age: numberOn(ENGLAND.adultFromAge, on) }];
    if (lookedAfterOn(history, on) === NO) return ['not-in-care', NOT_IN_CARE];
    if (thirteenWeeksAt(history, on, on, ENGLAND) === NO)
      return [
        'too-little-care',
        TOO_LITTLE_CARE,
        { care: careNeeded(on), from: numberOn(ENGLAND.daysCountFromAge, on) },
      ];
    return ['short-breaks', BREAKS_DO_NOT_COUNT];
  },
};

/**
 * Whether a young person is an eligible child on a day, by the rules of `careStatus`. "unknown" means that a
 * fact is missing; `ask` is the next question to put to them, in their words.
 *
 * @param facts a `Person`, or as much of one as is known.
 * @param on the day asked about, `YYYY-MM-DD`.
 * @param words other words for what is said and asked: see `WORDS` of `/eligibility`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * eligible({ dateOfBirth: '2012-09-09' }, '2026-02-06').reason.text; // 'This starts at 16.'
 */
export function eligible(facts: CheckFacts, on: string, words?: Words): CheckResult {
  return check(ASKED, facts, on, words);
}
