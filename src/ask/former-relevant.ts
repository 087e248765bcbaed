/** Am I a care leaver whom support still reaches: a former relevant child? (Children Act 1989 s.23C(1)) */
import { formerRelevantChildOn } from '../eligibility/status/former-relevant-child.js';
import { NO, UNKNOWN, YES } from '../kernel/three-valued.js';
import { detained, inHospital, livingWithFamily } from './after-care-questions.js';
import {
  AGE_OR_OVER,
  CARE_LEAVER_UNTIL,
  NOT_ENOUGH_CARE,
  STARTS_AT,
} from '../eligibility/words/asked-sentences.js';
import type { Words } from '../kernel/words.js';
import type { Asked } from './asked.js';
import { careHistory, earlierCare, shortBreaks, singleNights } from './care-questions.js';
import type { CheckResult } from './check.js';
import { check } from './check.js';
import { ENGLAND, numberOn } from './england.js';
import type { CheckFacts } from './question.js';
import { readAll } from './read-facts.js';
import { supportEnds } from '../record/history/birthdays.js';

export type { CheckResult } from './check.js';
export type { CheckFacts, Question } from './question.js';
export type { Words } from '../kernel/words.js';

const ASKED: Asked = {
  reader: readAll,
  rule: (history, on, law) =>
    on < supportEnds(history, on) && on < history.died ? formerRelevantChildOn(history, on, law) : NO,
  before: UNKNOWN,
  lawFrom: ENGLAND.adviceAndAssistanceFrom,

  asks: [careHistory, earlierCare, shortBreaks, singleNights, livingWithFamily, inHospital, detained],
  why: (answer, history, on) => {
    if (answer === YES)
      return ['care-leaver', CARE_LEAVER_UNTIL, { age: numberOn(ENGLAND.supportOnRequestUntilAge, on) }];
    if (on < history.b18) return ['too-young', STARTS_AT, { age: numberOn(ENGLAND.adultFromAge, on) }];
    if (on >= supportEnds(history, on))
      return ['too-old', AGE_OR_OVER, { age: numberOn(ENGLAND.supportOnRequestUntilAge, on) }];
    return ['not-enough-care', NOT_ENOUGH_CARE];
  },
};

/**
 * Whether a young person is a former relevant child, and of an age that support still reaches, on a day, by the rules of
 * `careStatus`.
 * "unknown" means that a fact is missing; `ask` is the next question to put to them, in their words.
 *
 * @param facts a `Person`, or as much of one as is known.
 * @param on the day asked about, `YYYY-MM-DD`.
 * @param words other words for what is said and asked: see `WORDS` of `/eligibility`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * formerRelevant({ dateOfBirth: '2004-09-09' }, '2026-02-06').ask?.text;
 * // 'Were you in care when you were 16 or 17?'
 */
export function formerRelevant(facts: CheckFacts, on: string, words?: Words): CheckResult {
  return check(ASKED, facts, on, words);
}
