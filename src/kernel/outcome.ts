/** Reading untrusted input: either the value or every problem found, never an exception. */

/** How much a problem matters: an `error` refuses the value, a `warning` is told and the value is used. */
export type Severity = 'error' | 'warning';

/** One thing wrong with an input, placed by a path such as `/care/0/start`. */
export interface InputProblem {
  /** JSON pointer to the field. */
  readonly path: string;
  /** Names the field and the accepted form. Never repeats a name or a date of birth. */
  readonly message: string;
}

/** A value, or one or more problems. */
export type Outcome<T, P = InputProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [P, ...(readonly P[])] };

/** The outcome that holds a value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * The outcome that holds problems, or `value` when there are none.
 */
export function outcomeOf<T, P>(value: T, problems: readonly P[]): Outcome<T, P> {
  const [first, ...rest] = problems;
  return first === undefined ? ok(value) : { ok: false, problems: [first, ...rest] };
}
