/** Must councils follow the corporate parenting principles for me? (Children and Social Work Act 2017 s.1(2)) */
import { lookedAfterOn } from '../eligibility/status/looked-after.js';
import { principlesOwedOn } from '../eligibility/status/principles-apply.js';
import { NO, YES } from '../kernel/three-valued.js';
import { detained, inHospital, livingWithFamily } from './after-care-questions.js';
import type { Asked } from './asked.js';
import { careHistory, earlierCare, shortBreaks, singleNights } from './care-questions.js';
import type { CheckResult } from './check.js';
import { check } from './check.js';
import { dateInWords } from '../kernel/calendar.js';
import { ENGLAND, numberOn } from './england.js';
import type { CheckFacts } from './question.js';
import { readAll } from './read-facts.js';

export type { CheckResult } from './check.js';
export type { CheckFacts, Question } from './question.js';

const ASKED: Asked = {
  reader: readAll,
  rule: principlesOwedOn,
  before: NO,
  lawFrom: ENGLAND.principlesFrom,

  asks: [careHistory, earlierCare, shortBreaks, singleNights, livingWithFamily, inHospital, detained],
  why: (answer, history, on) => {
    if (on < ENGLAND.principlesFrom)
      return ['before-the-law', `This began on ${dateInWords(ENGLAND.principlesFrom)}.`];
    if (answer === YES) {
      if (lookedAfterOn(history, on) === YES) return ['in-care', 'You were in care that day.'];
      return ['care-leaver', 'You were a care leaver that day.'];
    }
    if (on >= history.b25)
      return ['too-old', `You were ${numberOn(ENGLAND.principlesUntilAge, on)} or over.`];
    return ['not-covered', 'This did not cover you that day.'];
  },
};

/**
 * Whether councils must have regard to the corporate parenting principles for a young person on a day, by the
 * rules of `principlesOwedTo`. "unknown" means that a fact is missing; `ask` is the next question to put to
 * them, in their words.
 *
 * @param facts a `Person`, or as much of one as is known.
 * @param on the day asked about, `YYYY-MM-DD`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * principlesOwed({ dateOfBirth: '1999-09-09' }, '2026-02-06').reason.text; // 'You were 25 or over.'
 */
export function principlesOwed(facts: CheckFacts, on: string): CheckResult {
  return check(ASKED, facts, on);
}
