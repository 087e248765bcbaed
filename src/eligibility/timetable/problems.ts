/** Every problem in what is offered as the events of a case. */
import type { InputProblem } from '../../kernel/outcome.js';
import { problemsIn } from '../../kernel/fields/problems.js';
import { CARE_EVENTS } from './fields.js';

/**
 * Every problem in a value offered as the events of a case; empty when it is well formed. Never throws.
 *
 * @example
 * eventsProblems({ reviews: ['20/06/2026'] }); // [{ path: '/reviews/0', code: 'not-a-date', message: 'reviews[0]: expected YYYY-MM-DD, got DD/MM/YYYY' }]
 */
export function eventsProblems(value: unknown): InputProblem[] {
  return problemsIn(CARE_EVENTS, value, 'events');
}
