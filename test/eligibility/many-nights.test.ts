/** How the work of a status grows with nights that are open, counted by how often the rules look into the law. */
import { describe, expect, it } from 'vitest';
import { possibleStatuses } from '../../src/eligibility/status/possible-statuses.js';
import type { LawInDays } from '../../src/law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { historyFrom } from '../../src/record/history/history.js';
import { readPerson } from '../../src/record/person/read.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
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
