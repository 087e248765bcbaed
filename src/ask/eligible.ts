/** Am I an eligible child: still in care at 16 or 17, with 13 weeks of it? (Children Act 1989 Sch 2 para 19B(2)) */
import { eligibleChildOn } from '../eligibility/status/eligible-child.js';
import { lookedAfterOn } from '../eligibility/status/looked-after.js';
import { NO, UNKNOWN, YES } from '../kernel/three-valued.js';
import { thirteenWeeksAt } from '../eligibility/status/thirteen-weeks.js';
import type { Asked } from './asked.js';
import { careHistory, earlierCare, shortBreaks, singleNights } from './care-questions.js';
import type { CheckResult } from './check.js';
import { check } from './check.js';
import { ENGLAND, careNeeded, leavingAges, numberOn } from './england.js';
import type { CheckFacts } from './question.js';
import { readCare } from './read-facts.js';

export type { CheckResult } from './check.js';
export type { CheckFacts, Question } from './question.js';

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
        `You were ${leavingAges(on)} and in care, with ${careNeeded(on)} of it or more since you turned ${numberOn(ENGLAND.daysCountFromAge, on)}.`,
      ];
    if (on < history.b16) return ['too-young', `This starts at ${numberOn(ENGLAND.leavingCareFromAge, on)}.`];
    if (on >= history.b18) return ['too-old', `This ends at ${numberOn(ENGLAND.adultFromAge, on)}.`];
    if (lookedAfterOn(history, on) === NO) return ['not-in-care', 'You were not in care that day.'];
    if (thirteenWeeksAt(history, on, on, ENGLAND) === NO)
      return [
        'too-little-care',
        `You had less than ${careNeeded(on)} in care since you turned ${numberOn(ENGLAND.daysCountFromAge, on)}.`,
      ];
    return ['short-breaks', 'Planned short breaks do not count for this.'];
  },
};

/**
 * Whether a young person is an eligible child on a day, by the rules of `careStatus`. "unknown" means that a
 * fact is missing; `ask` is the next question to put to them, in their words.
 *
 * @param facts a `Person`, or as much of one as is known.
 * @param on the day asked about, `YYYY-MM-DD`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * eligible({ dateOfBirth: '2012-09-09' }, '2026-02-06').reason.text; // 'This starts at 16.'
 */
export function eligible(facts: CheckFacts, on: string): CheckResult {
  return check(ASKED, facts, on);
}
