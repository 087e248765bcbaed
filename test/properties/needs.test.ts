/** What is missing: in order of what it settles, each saying what its answers would make of the status. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import { careStatus, explain, person } from '../../src/eligibility/index.js';
import { peopleAndDays } from './people.js';

describe('the needs of a status', () => {
  it('filled as they say give the answer that they said', () => {
    let filled = 0;
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        for (const { outcomes } of careStatus(record, on).needs)
          for (const { fields, possible, lookedAfter } of outcomes) {
            const then = careStatus({ ...record, ...fields } as Person, on);
            expect(then.possible).toEqual(possible);
            expect(then.lookedAfter).toBe(lookedAfter);
            filled++;
          }
      }),
      { numRuns: 300, seed: 1989 },
    );
    expect(filled).toBeGreaterThan(100);
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
