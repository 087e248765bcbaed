/** The moments that may have been the last cessation: listed, and asked one by one; and what is certain of them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import { lastCessation, lastCessations } from '../../src/eligibility/status/ceased.js';
import { isLookedAfter } from '../../src/eligibility/status/looked-after.js';
import { same } from '../../src/eligibility/status/rule.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { toDay } from '../../src/kernel/calendar.js';
import { NO, UNKNOWN, YES, or } from '../../src/kernel/three-valued.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import type { History } from '../../src/record/history/history.js';
import { histories } from '../../src/record/history/history.js';
import { day, peopleAndDays, settings, text } from './people.js';

const law = inDays(LAW_OF_ENGLAND);
/** Nights, which may have been care or not, between and beside stays, in a record that may begin late. */
const born = day('2008-06-10');
const nights = fc
  .record({
    care: fc.array(fc.tuple(fc.nat(20), fc.constantFrom(1, 1, 3), fc.constantFrom('V2', 'V4')), {
      minLength: 2,
      maxLength: 6,
    }),
    recordFrom: fc.option(fc.nat(25), { nil: undefined }),
    on: fc.nat(30),
  })
  .map(({ care, recordFrom, on }) => {
    const at = (days: number): string => text(born + 6000 + days);
    const entries = care.map(([from, length, legalStatus]) => ({
      start: at(from),
      end: at(from + length),
      legalStatus,
    }));
    const begins = recordFrom === undefined ? {} : { recordFrom: at(recordFrom) };
    return { record: { dateOfBirth: text(born), care: entries, ...begins } as Person, on: at(on) };
  });
const of = (check: (history: History, on: EpochDay) => void) =>
  fc.assert(
    fc.property(fc.oneof(peopleAndDays, nights), ({ record, on }) => {
      const [history] = histories(record, law);
      if (history !== undefined) check(history, toDay(on));
    }),
    { ...settings, numRuns: Math.max(200, settings.numRuns) },
  );

describe('the last cessation', () => {
  it('may be at each of the moments listed, and a rule is asked of each once, in that order', () => {
    let several = 0;
    of((history, on) => {
      const listed = lastCessations(history, on).map(({ at }) => at);
      const moments = listed.filter((at, place) => at !== listed[place - 1]);
      const asked: EpochDay[] = [];
      const answer = lastCessation(
        history,
        on,
        law,
        (_, at) => {
          asked.push(at);
          return NO;
        },
        or,
      );
      expect(asked).toEqual(moments);
      expect(answer).toBe(moments.length === 0 ? undefined : NO);
      if (moments.length > 1) several++;
    });
    expect(several).toBeGreaterThan(10);
  });

  it('gives an answer only where every moment gives it', () => {
    of((history, on) => {
      const moments = lastCessations(history, on).map(({ at }) => at);
      // Odd days yes, even days no, every seventh open.
      const decide = (_: History, at: EpochDay) => (at % 7 === 0 ? UNKNOWN : at % 2 === 0 ? NO : YES);
      const all = new Set(moments.map((at) => decide(history, at)));
      const [only] = all;
      expect(lastCessation(history, on, law, decide, same)).toBe(all.size > 1 ? UNKNOWN : only);
    });
  });

  it('is in time: up to the day, and no certain care began before the day and ended later', () => {
    of((history, on) => {
      const found = lastCessations(history, on);
      found.forEach(({ at, stay }, place) => {
        expect(at).toBeLessThanOrEqual(on);
        if (stay !== undefined) expect([stay.from < on, Math.min(stay.until, on)]).toEqual([true, at]);
        // What is certain comes first, and nothing that may have been the last comes before it.
        if (stay?.sure === true) expect(place).toBe(0);
        const [first] = found;
        if (place > 0 && first?.stay?.sure === true) expect(at).toBeGreaterThan(first.at);
      });
      for (const stay of history.stays ?? [])
        if (stay.sure && stay.from < on)
          expect(Math.min(stay.until, on)).toBeLessThanOrEqual(found[0]?.at ?? -Infinity);
      // Nothing is on record and the record is whole: nothing ceased.
      if (history.stays?.length === 0 && history.facts.recordFrom <= history.born) expect(found).toEqual([]);
      // Where being looked after just before is open for want of a record, the end of what is not recorded is one.
      if (history.stays === undefined && history.born < on) {
        expect(found.map(({ at }) => at)).toEqual([on]);
        expect(isLookedAfter(history, history.born)).toBe(UNKNOWN);
      }
    });
  });
});
