/** Was I looked after by a council on this day? (Children Act 1989 s.22(1)) */
import { lookedAfterOn } from '../eligibility/status/looked-after.js';
import { UNKNOWN, YES } from '../kernel/three-valued.js';
import type { Asked } from './asked.js';
import { careHistory, earlierCare, singleNights } from './care-questions.js';
import type { CheckResult } from './check.js';
import { check } from './check.js';
import type { EpochDay } from '../kernel/calendar.js';
import { ENGLAND, numberOn } from './england.js';
import type { CheckFacts } from './question.js';
import { readCare } from './read-facts.js';

export type { CheckResult } from './check.js';
export type { CheckFacts, Question } from './question.js';

const adult = (on: EpochDay): string => numberOn(ENGLAND.adultFromAge, on);

const ASKED: Asked = {
  reader: readCare,
  rule: lookedAfterOn,
  before: UNKNOWN,
  lawFrom: ENGLAND.adviceAndAssistanceFrom,
  inCareThatDay: true,
  thatDayOnly: true,
  asks: [careHistory, earlierCare, singleNights],
  why: (answer, history, on) => {
    if (answer === YES) return ['in-care', 'You were in care that day.'];
    if (on < history.born) return ['not-born', 'You were not born yet.'];
    if (on >= history.b18)
      return ['too-old', `You were ${adult(on)} or over. Being looked after ends at ${adult(on)}.`];
    return ['not-in-care', 'No council was looking after you that day.'];
  },
};

/**
 * Whether a young person was looked after by a council on a day, by the rules of `careStatus`. "unknown" means
 * that a fact is missing; `ask` is the next question to put to them, in their words.
 *
 * @param facts a `Person`, or as much of one as is known.
 * @param on the day asked about, `YYYY-MM-DD`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * lookedAfter({ dateOfBirth: '2009-09-09' }, '2026-02-06').ask?.text; // 'Were you in care on 6 February 2026?'
 */
export function lookedAfter(facts: CheckFacts, on: string): CheckResult {
  return check(ASKED, facts, on);
}
