/** Tables of days: what holds of one person on each of some days, in one phrase a day. */
import { describe, expect, it } from 'vitest';
import type { Law, PersonInput } from '../../src/eligibility/index.js';
import { LAW_OF_ENGLAND, careStatus, person, withNothingElse } from '../../src/eligibility/index.js';
import type { Finding } from '../../src/kernel/finding.js';

/** What holds on a day: the status; `looked after` where there is no more to it; every possible one where not known. */
export function phrase(facts: PersonInput, on: string, law: Law = LAW_OF_ENGLAND): string {
  const { answer, possible, lookedAfter } = careStatus(person(facts), on, law);
  if (answer === 'unknown') return `${possible.join(' or ')}?`;
  if (answer !== 'none') return answer;
  if (lookedAfter === 'yes') return 'looked after';
  return lookedAfter === 'no' ? 'none' : 'looked after?';
}

/** The facts with nothing else to tell. */
export const whole = (facts: PersonInput): PersonInput => withNothingElse(person(facts));

/** One story: who, and what holds on which day. */
export interface Story {
  readonly facts: PersonInput;
  readonly days: Readonly<Record<string, string>>;
  readonly law?: Law;
  /** The facts as they stand, where what is left out is the point. Otherwise there is nothing else to tell. */
  readonly asRecorded?: true;
}

/** A describe block of stories by name, each a table of days. */
export function stories(title: string, all: Readonly<Record<string, Story>>): void {
  describe(title, () => {
    it.each(Object.entries(all))('%s', (_name, { facts, days, law = LAW_OF_ENGLAND, asRecorded }) => {
      const asked = asRecorded === true ? facts : whole(facts);
      const found = Object.fromEntries(Object.keys(days).map((on) => [on, phrase(asked, on, law)]));
      expect(found).toEqual(days);
    });
  });
}

/** A stay under section 20, or on another ground. */
export function stay(
  start: string,
  end: string | null,
  legalStatus: NonNullable<PersonInput['care']>[number]['legalStatus'] = 'V2',
  more: Partial<NonNullable<PersonInput['care']>[number]> = {},
): NonNullable<PersonInput['care']>[number] {
  return { start, end, legalStatus, ...more };
}

/** The findings of a rule, wherever they stand in the reasons. */
export function findingsOf(facts: PersonInput, on: string, rule: string): Finding<string>[] {
  const all: Finding<string>[] = [];
  const visit = (node: Finding<string>): void => {
    if (node.rule === rule) all.push(node);
    node.steps.forEach(visit);
  };
  visit(careStatus(person(facts), on));
  return all;
}
