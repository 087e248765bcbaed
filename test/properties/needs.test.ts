/** What is missing: in order of what it settles, each saying what its answers would make of the status. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import { careStatus, explain, person, personProblems } from '../../src/eligibility/index.js';
import { peopleAndDays } from './people.js';

describe('the needs of a status', () => {
  it('filled as they say give the answer that they said', () => {
    let filled = 0;
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const sound = personProblems(record).length === 0;
        for (const { outcomes } of careStatus(record, on).needs)
          for (const { fields, possible, lookedAfter } of outcomes) {
            const filledIn = { ...record, ...fields } as Person;
            if (sound) expect(personProblems(filledIn)).toEqual([]);
            const then = careStatus(filledIn, on);
            expect(then.possible).toEqual(possible);
            expect(then.lookedAfter).toBe(lookedAfter);
            filled++;
          }
      }),
      { numRuns: 300, seed: 1989 },
    );
    expect(filled).toBeGreaterThan(100);
  });

  it('never ask for care that ends before it begins', () => {
    const record = person({
      dateOfBirth: '2005-12-23',
      care: [{ start: '2014-01-22', end: '2016-11-02', legalStatus: 'V2', reasonEnded: 'E3' }],
      recordFrom: '2017-06-01',
    });
    const care = careStatus(record, '2025-10-06').needs.find(({ path }) => path === '/care');
    expect(care?.outcomes.map(({ fields }) => fields['recordFrom'])).toEqual(['2005-12-23', '2005-12-23']);
    for (const { fields } of care?.outcomes ?? [])
      expect(personProblems({ ...record, ...fields })).toEqual([]);
  });

  it('say what a yes and a no would make of it', () => {
    const kim = person({
      dateOfBirth: '2009-09-09',
      care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2' }],
      detentions: [],
      hospitalStays: [],
    });
    expect(explain(careStatus(kim, '2026-10-01'))).toContain(
      'If so: qualifying for advice and assistance; if not: relevant.',
    );
  });
});
