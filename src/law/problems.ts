/** Every problem in what is offered as a law, or as the numbers of duties. */
import { problemsIn } from '../kernel/fields/problems.js';
import type { InputProblem } from '../kernel/outcome.js';
import { DUTY_NUMBERS } from './duty-fields.js';
import { LAW } from './fields.js';

/**
 * Every problem in a value offered as a law; empty when every function takes it. Never throws. A function that is given a
 * law with problems throws a `RangeError` with the first of them.
 *
 * @example
 * lawProblems({ ...LAW_OF_ENGLAND, adultFromAge: [] });
 * // [{ path: '/adultFromAge', code: 'out-of-order', message: 'adultFromAge: expected rows that begin on 1991-10-14 or before' }]
 */
export function lawProblems(value: unknown): InputProblem[] {
  return problemsIn(LAW, value, 'law');
}

/**
 * Every problem in a value offered as the dated numbers of duties; empty when every function takes it. Never throws.
 *
 * @example
 * dutyLawProblems({ ...DUTY_LAW, starts: {} })[0]?.code; // 'missing'
 */
export function dutyLawProblems(value: unknown): InputProblem[] {
  return problemsIn(DUTY_NUMBERS, value, 'numbers');
}
