/** Every problem in what is offered as a pledge, or as the mapping of one of its points. */
import type { InputProblem } from '../../kernel/outcome.js';
import { problemsIn } from '../../kernel/fields/problems.js';
import { PLEDGE, POINT_MAPPING } from './fields.js';

/**
 * Every problem in a value offered as a pledge; empty when it is well formed. `validatePledge` finds the same, under
 * the codes that pledges have, and looks at the mappings too. Never throws.
 *
 * @example
 * pledgeProblems({ ...pledge, title: ' ' }); // [{ path: '/title', code: 'blank', message: 'title: expected text that is not blank' }]
 */
export function pledgeProblems(value: unknown): InputProblem[] {
  return problemsIn(PLEDGE, value, 'pledge');
}

/**
 * Every problem in a value offered as the mapping of one point. Never throws.
 *
 * @example
 * pointMappingProblems({ point: 1, primary: ['best-interests'] }); // []
 */
export function pointMappingProblems(value: unknown): InputProblem[] {
  return problemsIn(POINT_MAPPING, value, 'mapping');
}
