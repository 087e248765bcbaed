/** The ways in for callers who write a person down as a literal. */
import { objectGiven } from '../../kernel/given.js';
import { withAllFields } from '../../kernel/own.js';
import { noneOf } from '../../kernel/fields/none.js';
import { PERSON } from './fields.js';
import type { Person } from './person.js';
import { personProblems } from './problems.js';

/**
 * Checks a person and hands it back, ready for the rules.
 *
 * @throws RangeError that names each field that is wrong and the form it accepts. Use `parsePerson` from
 * `corporate-parenting/schema` for input from elsewhere: it returns the problems instead.
 * @example
 * const kim = person({
 *   dateOfBirth: '2009-09-09',
 *   care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
 * });
 */
export function person(facts: Person): Person {
  const problems = personProblems(facts);
  if (problems.length > 0) throw new RangeError(problems.map((problem) => problem.message).join('; '));
  return facts;
}

/**
 * The same person with every absent fact filled in as "none": the caller says aloud that the record is complete.
 *
 * @example
 * careStatus(withNothingElse(person({ dateOfBirth: '2009-09-09', care: [] })), '2026-06-01');
 */
export function withNothingElse(record: Person): Person {
  // Written field by field, which leaves an object that is quick to read.
  const whole: Record<string, unknown> = {};
  for (const [field, none] of Object.entries(NOTHING_ELSE)) whole[field] = none;
  for (const [field, value] of Object.entries(withAllFields(objectGiven(record, 'record'))))
    if (value !== undefined) whole[field] = value;
  return whole as unknown as Person;
}

/** Every fact of a person that can be none, as none. */
export const NOTHING_ELSE: Partial<Person> = /* @__PURE__ */ noneOf(PERSON);
