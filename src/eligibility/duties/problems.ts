/** Every problem in what is offered as the facts that duties turn on. */
import type { InputProblem } from '../../kernel/outcome.js';
import { problemsIn } from '../../kernel/fields/problems.js';
import { DUTY_FACTS } from './fields.js';

/**
 * Every problem in a value offered as the facts that duties turn on; empty when it is well formed. Never throws.
 *
 * @example
 * dutyFactsProblems({ placedOutOfArea: 'yes' }); // [{ path: '/placedOutOfArea', code: 'not-true-or-false', message: … }]
 */
export function dutyFactsProblems(value: unknown): InputProblem[] {
  return problemsIn(DUTY_FACTS, value, 'duty facts');
}
