/** Questions to the young person, and what a check works on: the facts so far, with the answers that left none. */
import type { CareEntry, PersonInput } from '../record/person/person.js';

/** The facts so far. Every one may be absent; a `Person` will do. */
export interface CheckFacts extends Partial<PersonInput> {
  /**
   * Answers that are no facts yet, by the question's `fact`: `not-sure`, or a `yes` that waits for its dates.
   * Leave it out when handing the facts to the rest of the library.
   */
  readonly answered?: Readonly<Record<string, 'yes' | 'not-sure'>>;
}

/** One question, as plain data, in words for the young person. */
export interface Question {
  /** JSON pointer of the fact that an answer fills. */
  readonly fact: string;
  /** What to ask, in the young person's words. */
  readonly text: string;
  /** `yes-no`: `yes` or `no`. `date`: `YYYY-MM-DD`. `periods`: a list. Each takes `not-sure` too. */
  readonly accepts: 'yes-no' | 'date' | 'periods';
  /** Of care: the day from which the answer tells all of it. Written as `recordFrom`. */
  readonly since?: string;
  /** What each period is written with, unless it says otherwise. */
  readonly entry?: Readonly<Record<string, string>>;
  /** The care entries in which the answer is written. */
  readonly entries?: readonly number[];
}

/** A stretch of time. Of care: an entry with its legal status. */
export type Period = CareEntry | { readonly start: string; readonly end: string | null };

/** `yes`, `no`, `not-sure`, a date, or periods: what the question accepts. */
export type QuestionAnswer = string | readonly Period[];
