/** Reading an input from anything at all. */
import type { InputProblem, Outcome } from '../kernel/outcome.js';
import { outcomeOf } from '../kernel/outcome.js';
import type { Shape } from '../kernel/fields/kinds.js';
import { plainCopy } from '../kernel/fields/plain.js';

/** The input as plain data, or every problem with its field named. Never throws, and repeats no value. */
export function parsed<T>(shape: Shape, value: unknown, problems: readonly InputProblem[]): Outcome<T> {
  return outcomeOf((problems.length === 0 ? plainCopy(shape, value as object) : value) as T, problems);
}
