/** How the work of a status grows with nights that are open, counted by how often the rules look into the law or at a stay. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShortBreak } from '../../src/eligibility/status/short-break.js';
import { possibleStatuses } from '../../src/eligibility/status/possible-statuses.js';
import type { LawInDays } from '../../src/law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { historyFrom } from '../../src/record/history/history.js';
import { readPerson } from '../../src/record/person/read.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { addMonthsToDay } from '../../src/kernel/calendar.js';
import { NO, UNKNOWN, YES } from '../../src/kernel/three-valued.js';
import type { Stay } from '../../src/record/person/stay.js';
import { wholeBreak } from '../../src/record/person/stay.js';
import { person, withNothingElse } from '../../src/eligibility/index.js';

const DAY = 86_400_000;
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / DAY;
const text = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Single nights of which nobody has said whether they lasted more than 24 hours, every third day from 16 on. */
const openNights = (nights: number) =>
  withNothingElse(
    person({
      dateOfBirth: '2000-01-01',
      care: Array.from({ length: nights }, (_, at) => {
        const start = dayOf('2016-01-10') + 3 * at;
        return { start: text(start), end: text(start + 1), legalStatus: 'V2' };
      }),
    }),
  );

/** How often the law is looked into until the statuses possible at 19 are found. */
function lookedInto(nights: number): number {
  let looks = 0;
  const law = new Proxy(inDays(LAW_OF_ENGLAND), {
    get: (target, name) => {
      looks += 1;
      return Reflect.get(target, name) as unknown;
    },
  }) as LawInDays;
  const history = historyFrom(
    readPerson(openNights(nights)),
    dayOf('2000-01-01') as EpochDay,
    inDays(LAW_OF_ENGLAND),
  );
  possibleStatuses(history, dayOf('2019-06-01') as EpochDay, law);
  return looks;
}

describe('the status of somebody with many open nights', () => {
  it('costs at most as many times more as there are more nights', () => {
    // All of them before 18, where each can be the last end of care.
    expect(lookedInto(240) / lookedInto(60)).toBeLessThanOrEqual(4);
  });
});

const LAW = inDays(LAW_OF_ENGLAND);

/** A history of nights that may each be of a series of short breaks. */
const nightsOf = (spans: readonly (readonly [from: number, nights: number])[]) =>
  historyFrom(
    readPerson(
      withNothingElse(
        person({
          dateOfBirth: '2000-01-01',
          care: spans.map(([from, nights]) => ({
            start: text(from),
            end: text(from + nights),
            legalStatus: 'V3',
          })),
        }),
      ),
    ),
    dayOf('2000-01-01') as EpochDay,
    LAW,
  ).stays ?? [];

/** How often the stays are looked at while each of their ends is asked about. */
function staysLookedAt(nights: number): number {
  let looks = 0;
  const stays = nightsOf(Array.from({ length: nights }, (_, at) => [dayOf('2013-01-10') + 5 * at, 2])).map(
    (stay) =>
      new Proxy(stay, {
        get: (target, name) => {
          looks += 1;
          return Reflect.get(target, name) as unknown;
        },
      }),
  );
  for (const stay of stays) isShortBreak(stay, stays, stay.until, LAW);
  return looks;
}

/** The most days in any 12 months up to a day, day by day. */
function mostDays(stays: readonly Stay[], on: EpochDay): number {
  const days = new Set(
    stays.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, at) => from + at)),
  );
  const ends = stays.map(({ until }) => Math.min(until, on) as EpochDay);
  return Math.max(
    ...ends.map((end) => {
      const from = addMonthsToDay(end, -12, 'later');
      return [...days].filter((day) => from <= day && day < end).length;
    }),
  );
}

describe('a series of short breaks', () => {
  it('is counted once, however many days are asked about', () => {
    expect(staysLookedAt(240) / staysLookedAt(60)).toBeLessThanOrEqual(4.1);
  });

  it('comes to as many days as are counted day by day', () => {
    const start = dayOf('2014-01-01');
    const span = fc.tuple(fc.integer({ min: start, max: start + 900 }), fc.integer({ min: 1, max: 16 }));
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: start + 1, max: start + 950 }),
        (spans, day) => {
          const on = day as EpochDay;
          const stays = nightsOf(spans);
          for (const stay of stays) {
            const { from, until } = wholeBreak(stay);
            const isLong = Math.min(until, on) - from > 17;
            const expected = mostDays(stays, on) > 75 ? NO : isLong ? UNKNOWN : YES;
            expect(isShortBreak(stay, stays, on, LAW)).toBe(expected);
          }
        },
      ),
    );
  });
});
