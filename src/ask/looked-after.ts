/** Was I looked after by a council on this day? (Children Act 1989 s.22(1)) */
import { lookedAfterOn } from '../eligibility/status/looked-after.js';
import { UNKNOWN, YES } from '../kernel/three-valued.js';
import {
  ADULT_NOT_LOOKED_AFTER,
  NOT_BORN,
  NO_COUNCIL,
  WAS_IN_CARE,
} from '../eligibility/words/asked-sentences.js';
import type { Words } from '../kernel/words.js';
import type { Asked } from './asked.js';
import { careHistory, earlierCare, singleNights } from './care-questions.js';
import type { CheckResult } from './check.js';
import { check } from './check.js';
import { ENGLAND, numberOn } from './england.js';
import type { CheckFacts } from './question.js';
import { readCare } from './read-facts.js';

export type { CheckResult } from './check.js';
export type { CheckFacts, Question } from './question.js';
export type { Words } from '../kernel/words.js';

const ASKED: Asked = {
  reader: readCare,
  rule: lookedAfterOn,
  before: UNKNOWN,
  lawFrom: ENGLAND.adviceAndAssistanceFrom,
  inCareThatDay: true,
  thatDayOnly: true,
  asks: [careHistory, earlierCare, singleNights],
  why: (answer, history, on) => {
    if (answer === YES) return ['in-care', WAS_IN_CARE];
    if (on < history.born) return ['not-born', NOT_BORN];
    if (on >= history.b18)
      return ['too-old', ADULT_NOT_LOOKED_AFTER, { adult: numberOn(ENGLAND.adultFromAge, on) }];
    return ['not-in-care', NO_COUNCIL];
  },
};

/**
 * Whether a young person was looked after by a council on a day, by the rules of `careStatus`. "unknown" means
 * that a fact is missing; `ask` is the next question to put to them, in their words.
 *
 * @param facts a `Person`, or as much of one as is known.
 * @param on the day asked about, `YYYY-MM-DD`.
 * @param words other words for what is said and asked: see `WORDS` of `/eligibility`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * lookedAfter({ dateOfBirth: '2009-09-09' }, '2026-02-06').ask?.text; // 'Were you in care on 6 February 2026?'
 */
export function lookedAfter(facts: CheckFacts, on: string, words?: Words): CheckResult {
  return check(ASKED, facts, on, words);
}
