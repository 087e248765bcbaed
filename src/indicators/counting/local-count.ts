/**
 * A measure that a council counts for itself and no return holds: apprenticeships in the council, leisure passes,
 * trained members. It is a count of a population on a day, and is of no use without all three.
 */
import { objectGiven } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { isPlainDate } from '../../kernel/calendar.js';
import type { InputProblem, Outcome, ProblemCode } from '../../kernel/outcome.js';
import { outcomeOf } from '../../kernel/outcome.js';
import { percentage } from './rate.js';

/** A council's own count. */
export interface LocalCount {
  /** The idea that is counted: `council-apprenticeships`. */
  readonly measure: string;
  /** Of whom: "care leavers aged 16 to 24". */
  readonly population: string;
  /** The day. */
  readonly on: PlainDate;
  /** How many. */
  readonly count: number;
  /** How many there are in the population; `null` when not known: then there is a count and no share. */
  readonly of: number | null;
  /** Per cent, to one decimal, half up; `null` without a population of at least one. */
  readonly value: number | null;
}

/** What a caller gives. */
export interface LocalCountInput {
  /** What is counted. */
  readonly measure: string;
  /** Of whom. */
  readonly population: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** How many. */
  readonly count: number;
  /** Of what. */
  readonly of?: number | null;
}

/**
 * A council's own count, or what is missing from it.
 *
 * @example
 * localCount({ measure: 'council-apprenticeships', population: 'care leavers aged 16 to 24', on: '2026-03-31', count: 3, of: 30 });
 */
export function localCount(given: LocalCountInput): Outcome<LocalCount> {
  objectGiven(given, 'given');
  const { measure, population, on, count, of = null } = given;
  const problems: InputProblem[] = [];
  const tell = (path: string, code: ProblemCode, message: string): void =>
    void problems.push({ path, code, message });
  if (isBlank(measure)) tell('/measure', 'blank', 'measure: expected what is counted');
  if (isBlank(population)) tell('/population', 'blank', 'population: expected of whom');
  if (!isPlainDate(on)) tell('/on', 'not-a-date', 'on: expected YYYY-MM-DD');
  if (!isWhole(count)) tell('/count', 'not-a-number', 'count: expected a whole number of 0 or more');
  if (of !== null && (!isWhole(of) || of < count)) {
    tell('/of', 'not-a-number', 'of: expected a whole number, not less than count, or null');
  }
  const value = of === null || problems.length > 0 ? null : percentage(count, of, 1);
  return outcomeOf({ measure, population, on: on as PlainDate, count, of, value }, problems);
}

/** A caller’s word need not be text. */
function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
