/** A care leaver by discretion: told beside the status in law, and never mixed with it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import {
  careStatus,
  dutiesOn,
  explain,
  person,
  personalAdviser,
  statusOn,
} from '../../src/eligibility/index.js';
import { peopleAndDays } from '../properties/people.js';
import type { Finding } from '../../src/kernel/finding.js';
import { whole } from './days.js';

// Left care at 15: no status in law. 18 on 2026-06-10.
const left: PersonInput = whole({
  dateOfBirth: '2008-06-10',
  care: [
    { start: '2020-07-01', end: '2023-07-01', legalStatus: 'C2', council: 'Northbank', reasonEnded: 'E8' },
  ],
});
const given = (support: object): PersonInput => ({ ...left, discretionarySupport: [support] }) as PersonInput;
const told = (record: Person, on: string) =>
  careStatus(record, on).steps.filter(({ rule }) => rule === 'DISCRETION');
const steps = (facts: PersonInput, on: string) => told(person(facts), on);

/** A finding without the steps that tell of support by choice. */
function withoutDiscretion(root: Finding<string>): unknown {
  return {
    ...root,
    steps: root.steps.filter(({ rule }) => rule !== 'DISCRETION').map(withoutDiscretion),
  };
}

describe('a care leaver by discretion', () => {
  const asFormer = given({ as: 'former-relevant', start: '2026-06-10', end: '2027-06-10' });

  it.each([
    ['2026-06-09', 0],
    ['2026-06-10', 1],
    ['2026-06-11', 1],
    ['2027-06-09', 1],
    ['2027-06-10', 0],
  ])('is told on %s: %d times, and the status stays none', (on, times) => {
    expect(steps(asFormer, on)).toHaveLength(times);
    expect(statusOn(person(asFormer), on)).toBe('none');
  });

  it('says as whom, since when, and that it is no status in law', () => {
    const text = explain(careStatus(person(asFormer), '2026-09-01'), { length: 'whole' });
    expect(text).toContain(
      'The council treats them as a former relevant child by choice since 10 June 2026: no status in law',
    );
    const bare = given({ start: '2026-06-10', end: null });
    expect(explain(careStatus(person(bare), '2040-01-01'), { length: 'whole' })).toContain(
      'The council gives support by choice since 10 June 2026: no status in law',
    );
  });

  it('brings no principle, no adviser and no duty', () => {
    const on = '2026-09-01';
    expect(careStatus(person(asFormer), on).principlesApply).toBe('no');
    expect(personalAdviser(person(asFormer), on).answer).toBe('none');
    expect(dutiesOn(person(asFormer), on)).toEqual(dutiesOn(person(left), on));
  });

  it('changes no answer of anybody, whatever they have in law', () => {
    fc.assert(
      fc.property(
        peopleAndDays,
        fc.constantFrom('relevant', 'former-relevant', 'qualifying'),
        ({ record, on }, as) => {
          const treated = { ...record, discretionarySupport: [{ as, start: '1990-01-01', end: null }] };
          const [plain, found] = [careStatus(record, on), careStatus(treated as never, on)];
          expect(withoutDiscretion(found)).toEqual(withoutDiscretion(plain));
        },
      ),
    );
  });

  it('leaves aside what cannot be read', () => {
    for (const odd of [null, 'yes', [null], [{ start: 'soon' }], [{ start: '2026-06-10', end: 'late' }]])
      expect(told({ ...left, discretionarySupport: odd } as never, '2026-09-01')).toEqual([]);
  });
});
