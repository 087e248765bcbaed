/** Every problem in what is offered as a governance framework, or as the records beside one. */
import type { InputProblem } from '../../kernel/outcome.js';
import { problemsIn } from '../../kernel/fields/problems.js';
import { GOVERNANCE_FRAMEWORK } from './framework-fields.js';
import { GOVERNANCE_RECORDS } from './records-fields.js';

/**
 * Every problem in something offered as a governance framework; empty when it is well formed. Beside the fields:
 * ids are unique, two bodies do not share a name, nobody reports in a circle, a cadence says one thing, a level that is
 * named is there, and a document does not end before it begins. Never throws, and never repeats what a field held.
 *
 * @example
 * frameworkProblems({ council: 'Ambridge', title: 'Strategy', bodies: [] }); // []
 */
export function frameworkProblems(value: unknown): InputProblem[] {
  return problemsIn(GOVERNANCE_FRAMEWORK, value, 'framework');
}

/**
 * Every problem in something offered as a council's governance records; empty when they are well formed. Never throws.
 *
 * @example
 * governanceRecordsProblems({ meetings: [{ body: 'Board', on: '12/05/2025' }] })[0]?.code; // 'not-a-date'
 */
export function governanceRecordsProblems(value: unknown): InputProblem[] {
  return problemsIn(GOVERNANCE_RECORDS, value, 'records');
}
