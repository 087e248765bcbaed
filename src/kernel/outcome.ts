/** Reading untrusted input: either the value or every problem found, never an exception. */

/** How much a problem matters: an `error` refuses the value, a `warning` is told and the value is used. */
export type Severity = 'error' | 'warning';

/** What is wrong with a field, for programs. */
export type ProblemCode =
  | 'missing'
  | 'unknown-field'
  | 'not-a-date'
  | 'not-text'
  | 'not-a-number'
  | 'not-true-or-false'
  | 'not-a-known-code'
  | 'not-a-list'
  | 'not-an-object'
  /** Text of spaces, where words are needed. */
  | 'blank'
  /** A number below the least or above the most. */
  | 'out-of-bounds'
  /** A list with fewer entries than it must have. */
  | 'too-few'
  /** A list with more entries than are read. */
  | 'too-many'
  /** A date before the one that it must follow, or a number below the one that it must reach. */
  | 'out-of-order'
  /** Something that throws when it is read. */
  | 'unreadable'
  /** The same id or number twice. */
  | 'duplicate'
  /** A field that contradicts another. */
  | 'contradiction';

/** One thing wrong with an input, placed by a path such as `/care/0/start`. */
export interface InputProblem {
  /** What is wrong, for programs: it stays when the message is reworded. */
  readonly code: ProblemCode;
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
