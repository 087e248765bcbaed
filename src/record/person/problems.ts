/** Every problem in a record offered as a person. */
import type { InputProblem } from '../../kernel/outcome.js';
import { problemsIn } from '../../kernel/fields/problems.js';
import { PERSON } from './fields.js';

/**
 * Every problem in a record offered as a person; empty when it is well formed. Never throws, and never repeats a
 * date: the message says what form was given, not what it held.
 *
 * @example
 * personProblems({ dateOfBirth: '10/04/2008' });
 * // [{ path: '/dateOfBirth', code: 'not-a-date', message: 'dateOfBirth: expected YYYY-MM-DD (or …), got DD/MM/YYYY' }]
 */
export function personProblems(value: unknown): InputProblem[] {
  return problemsIn(PERSON, value, 'person');
}
