/** Has been a relevant child before 18: found on a few days, and by asking every day from 16, which must agree. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import {
  byRelevanceAtEighteen,
  hasBeenRelevant,
  relevantAtEighteen,
} from '../../src/eligibility/status/former-relevant-child.js';
import { notLookedAfterInWales, relevantChild } from '../../src/eligibility/status/relevant-child.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import type { Tri } from '../../src/kernel/three-valued.js';
import { NO, YES, and, or } from '../../src/kernel/three-valued.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';
import { day, people, text } from './people.js';

/** Care, breaks, nights that may count, and time with family, all within two years of 16; in a record that may begin late. */
const born = day('2008-06-10');
const at = (days: number): string => text(born + 5844 + days);
const stretch = (most: number) =>
  fc.tuple(fc.integer({ min: -300, max: 700 }), fc.oneof(fc.constant(1), fc.integer({ min: 1, max: most })));
const doubtful = fc
  .record({
    before: fc.constantFrom(80, 90, 91, 92, 200),
    care: fc.array(
      fc.tuple(
        stretch(120),
        fc.constantFrom('V2', 'V2', 'V3', 'V4', 'C2'),
        fc.constantFrom('E8', 'E3', 'E11', null),
      ),
      { maxLength: 4 },
    ),
    // Family life that ends on the 18th birthday bars no status from then on, and every day just before.
    family: fc.tuple(fc.integer({ min: -100, max: 540 }), fc.constantFrom(728, 730, 730, 730, 732)),
    earlier: fc.option(stretch(300), { nil: undefined }),
    recordFrom: fc.option(fc.integer({ min: -700, max: 700 }), { nil: undefined, freq: 3 }),
    held: fc.option(stretch(400), { nil: undefined }),
  })
  .map(({ before, care, family, earlier, recordFrom, held }) => ({
    record: {
      dateOfBirth: text(born),
      care: [
        { start: at(-600), end: at(before - 600), legalStatus: 'C2', reasonEnded: 'E8' },
        ...care.map(([[from, length], legalStatus, reasonEnded]) => ({
          start: at(from),
          end: at(from + length),
          legalStatus,
          reasonEnded,
        })),
      ],
      familyPlacements: [family, ...(earlier === undefined ? [] : [[earlier[0], sum(earlier)] as const])].map(
        ([from, until]) => ({ start: at(from), end: at(until), with: 'parent' }),
      ),
      ...(recordFrom === undefined ? { careElsewhere: [] } : { recordFrom: at(recordFrom) }),
      detentions:
        held === undefined ? [] : [{ kind: 'custodial-sentence', start: at(held[0]), end: at(sum(held)) }],
      hospitalStays: [],
    } as unknown as Person,
  }));
const sum = ([from, length]: readonly [number, number]): number => from + length;

it.each([
  ['of random people', people],
  ['of people of whom much is in doubt round 16', doubtful],
])('as asked of every day, %s', (_, all) => {
  const law = inDays(LAW_OF_ENGLAND);
  const met: Record<number, number> = {};
  fc.assert(
    fc.property(all as typeof doubtful, ({ record }) => {
      for (const history of histories(record, law).slice(0, 1)) {
        const on = history.b18;
        if (on < law.leavingCareFrom) return;
        const eve = (on - 1) as EpochDay;
        const here = and(
          relevantAtEighteen.decide(history, on, law),
          notLookedAfterInWales.decide(history, eve, law),
        );
        let been: Tri = NO;
        for (let each = history.b16; each <= eve && been !== YES; each++)
          been = or(been, relevantChild.decide(history, each as EpochDay, law));
        const answer = byRelevanceAtEighteen.decide(history, on, law);
        met[answer] = (met[answer] ?? 0) + 1;
        expect(hasBeenRelevant.decide(history, on, law)).toBe(been);
        expect(answer).toBe(and(here, been));
      }
    }),
    { numRuns: 100, seed: 1989 },
  );
  expect(Object.keys(met)).toHaveLength(3);
});
