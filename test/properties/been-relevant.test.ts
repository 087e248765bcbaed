/** Has been a relevant child before 18: found on a few days, and by asking every day from 16, which must agree. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  byRelevanceAtEighteen,
  relevantAtEighteen,
} from '../../src/eligibility/status/former-relevant-child.js';
import { notLookedAfterInWales, relevantChild } from '../../src/eligibility/status/relevant-child.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import type { Tri } from '../../src/kernel/three-valued.js';
import { NO, YES, and, or } from '../../src/kernel/three-valued.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';
import { people } from './people.js';

it('as asked of every day', () => {
  const law = inDays(LAW_OF_ENGLAND);
  const met: Record<number, number> = {};
  fc.assert(
    fc.property(people, ({ record }) => {
      for (const history of histories(record, law).slice(0, 1)) {
        const on = history.b18;
        if (on < law.leavingCareFrom) return;
        const eve = (on - 1) as EpochDay;
        const here = and(
          relevantAtEighteen.decide(history, on, law),
          notLookedAfterInWales.decide(history, eve, law),
        );
        let been: Tri = NO;
        for (let day = history.b16; day <= eve && been !== YES; day++)
          been = or(been, relevantChild.decide(history, day as EpochDay, law));
        const answer = byRelevanceAtEighteen.decide(history, on, law);
        met[answer] = (met[answer] ?? 0) + 1;
        expect(answer).toBe(and(here, been));
      }
    }),
    { numRuns: 100, seed: 1989 },
  );
  expect(Object.keys(met)).toHaveLength(3);
});
