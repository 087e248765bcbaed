/** Every other law's question, asked of one person on one day. */
import type { Person } from '../../record/person/person.js';
import { CLOSED_BENEFITS, COUNCIL_TAX, SHARED_RATE } from './benefits.js';
import { APPRENTICESHIP_BURSARY, BURSARY_16_TO_19, NHS_BURSARY } from './bursaries.js';
import {
  LOCAL_CONNECTION,
  PRIORITY_NEED_AT_16,
  PRIORITY_NEED_AT_18,
  PRIORITY_NEED_AT_21,
} from './housing.js';
import type { OtherLawFacts, OtherLawFinding, OtherLawOptions, Question } from './question.js';
import { put } from './question.js';
import { STUDENT_FINANCE } from './student-finance.js';

/** In the order of their ids. */
export const OTHER_LAW_QUESTIONS: readonly Question[] = /* @__PURE__ */ (() => [
  PRIORITY_NEED_AT_16,
  PRIORITY_NEED_AT_18,
  PRIORITY_NEED_AT_21,
  LOCAL_CONNECTION,
  STUDENT_FINANCE,
  BURSARY_16_TO_19,
  SHARED_RATE,
  CLOSED_BENEFITS,
  NHS_BURSARY,
  APPRENTICESHIP_BURSARY,
  COUNCIL_TAX,
])();

/**
 * What each of the other laws that speak of care leavers makes of a person on a day. None of them is one of the five
 * statuses, and none is answered from another: where they differ, `difference` says so.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * otherLaws(kim, '2028-09-01').filter(({ answer }) => answer === 'yes').map(({ title }) => title);
 */
export function otherLaws(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): readonly OtherLawFinding[] {
  return OTHER_LAW_QUESTIONS.map((question) => put(question, record, on, facts, options));
}
