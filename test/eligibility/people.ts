/** People in and after care, and what a duty to one of them is. */
import type { DutyFacts, Person, PersonInput } from '../../src/eligibility/index.js';
import { dutiesOn, person, withNothingElse } from '../../src/eligibility/index.js';

/** An episode of care as a caller writes it down. */
export type Entry = NonNullable<PersonInput['care']>[number];

/** A person with the care history given, and nothing else to tell. */
export const inCare = (dateOfBirth: string, ...care: Entry[]): Person =>
  withNothingElse(person({ dateOfBirth, care }));

/** Looked after under a care order from 14 until 18, in one placement. */
export function grownUp(dateOfBirth: string, placement: Entry['placement'] = 'U4'): Person {
  const year = Number(dateOfBirth.slice(0, 4));
  const birthday = dateOfBirth.slice(4);
  const [start, end] = [`${year + 14}${birthday}`, `${year + 18}${birthday}`];
  return inCare(dateOfBirth, { start, end, legalStatus: 'C2', placement: placement ?? null });
}

/** A record with some of its facts left out: not recorded. */
export function without(record: Person, ...fields: readonly (keyof Person)[]): Person {
  return Object.fromEntries(
    Object.entries(record).filter(([field]) => !fields.some((left) => left === field)),
  ) as unknown as Person;
}

/** Whether a duty is owed, and the paths of what would settle it. */
export function asked(record: Person, on: string, id: string, facts: DutyFacts = {}): string {
  const duty = dutiesOn(record, on, facts).find((each) => each.id === id);
  return duty === undefined ? 'no' : [duty.owed, ...duty.needs.map(({ path }) => path)].join(' ');
}
