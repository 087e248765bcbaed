/** Must councils follow the corporate parenting principles for me? (Children and Social Work Act 2017 s.1(2)) */
import { lookedAfterOn } from '../eligibility/status/looked-after.js';
import { principlesOwedOn } from '../eligibility/status/principles-apply.js';
import { NO, YES } from '../kernel/three-valued.js';
import { detained, inHospital, livingWithFamily } from './after-care-questions.js';
import {
  AGE_OR_OVER,
  BEGAN_ON,
  CARE_LEAVER,
  NOT_COVERED,
  WAS_IN_CARE,
} from '../eligibility/words/asked-sentences.js';
import type { Words } from '../kernel/words.js';
import type { Asked } from './asked.js';
import { careHistory, earlierCare, shortBreaks, singleNights } from './care-questions.js';
import type { CheckResult } from './check.js';
import { check } from './check.js';
import { ENGLAND, numberOn } from './england.js';
import type { CheckFacts } from './question.js';
import { readAll } from './read-facts.js';
import { dateSaid } from './say.js';
import { principlesEnd } from '../record/history/birthdays.js';

export type { CheckResult } from './check.js';
export type { CheckFacts, Question } from './question.js';
export type { Words } from '../kernel/words.js';

const ASKED: Asked = {
  reader: readAll,
  rule: principlesOwedOn,
  before: NO,
  lawFrom: ENGLAND.principlesFrom,

  asks: [careHistory, earlierCare, shortBreaks, singleNights, livingWithFamily, inHospital, detained],
  why: (answer, history, on) => {
    if (on < ENGLAND.principlesFrom)
      return ['before-the-law', BEGAN_ON, { date: dateSaid(ENGLAND.principlesFrom) }];
    if (answer === YES) {
      if (lookedAfterOn(history, on) === YES) return ['in-care', WAS_IN_CARE];
      return ['care-leaver', CARE_LEAVER];
    }
    if (on >= principlesEnd(history, on))
      return ['too-old', AGE_OR_OVER, { age: numberOn(ENGLAND.principlesUntilAge, on) }];
    return ['not-covered', NOT_COVERED];
  },
};

/**
 * Whether councils must have regard to the corporate parenting principles for a young person on a day, by the
 * rules of `principlesOwedTo`. "unknown" means that a fact is missing; `ask` is the next question to put to
 * them, in their words.
 *
 * @param facts a `Person`, or as much of one as is known.
 * @param on the day asked about, `YYYY-MM-DD`.
 * @param words other words for what is said and asked: see `WORDS` of `/eligibility`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * principlesOwed({ dateOfBirth: '1999-09-09' }, '2026-02-06').reason.text; // 'You were 25 or over.'
 */
export function principlesOwed(facts: CheckFacts, on: string, words?: Words): CheckResult {
  return check(ASKED, facts, on, words);
}
