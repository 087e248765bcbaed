/**
 * An age of the law that becomes another near the day on which somebody reaches it. Whoever reached it before is told of the
 * age that they reached; whom a law makes so old on its first day had no birthday then; and no day is called a birthday
 * that is none.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Law, Person } from '../../src/eligibility/index.js';
import { DUTY_LAW, OTHER_LAW_NUMBERS, careStatus, statusOn } from '../../src/eligibility/index.js';
import type { PlainDate } from '../../src/kernel/calendar.js';
import type { Dated } from '../../src/kernel/dated.js';
import { lawFrozenAt } from '../../src/law/law.js';
import { bare, said, stating } from './everything-said.js';
import { day, peopleAndDays, settings, text } from './people.js';

const FROZEN = lawFrozenAt('2026-11-27');

type Age = 'daysCountFromAge' | 'leavingCareFromAge' | 'adultFromAge';

/** The same law with another age from a day on. */
function changedTo(name: Age, value: number, from: number): Law {
  const rows: Dated<number> = FROZEN[name];
  const last = rows.at(-1);
  if (last === undefined) throw new Error('no row');
  return { ...FROZEN, [name]: [...rows, { ...last, from: text(from) as PlainDate, value }] };
}

/** The day on which somebody is of an age; who was born on 29 February, on 1 March. */
function birthday(born: number, age: number): number {
  const [year = 0, month = 0, ofMonth = 0] = text(born).split('-').map(Number);
  return Date.UTC(year + age, month - 1, ofMonth) / 86_400_000;
}

const written = (date: number): string =>
  new Date(date * 86_400_000).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const BIRTHDAY_ON = /(\d+)(?:st|nd|rd|th) birthday, (\d+ [A-Z][a-z]+ \d{4})/g;

const CHANGES: readonly (readonly [Age, was: number, is: number])[] = [
  ['adultFromAge', 18, 19],
  ['adultFromAge', 18, 17],
  ['leavingCareFromAge', 16, 17],
  ['leavingCareFromAge', 16, 15],
  ['daysCountFromAge', 14, 15],
  ['daysCountFromAge', 14, 13],
];

/** Everything is said of each person under two laws, which takes its time. */
const FEW = { ...settings, numRuns: Math.ceil(settings.numRuns / 10) };

describe.each(CHANGES)('%s, %i and then %i', (name, was, is) => {
  const cases = peopleAndDays
    .filter(({ born, record }) => record.dateOfBirth.length === 10 && !text(born).endsWith('02-29'))
    .chain(({ born, record }) =>
      fc
        .tuple(
          fc.integer({ min: -500, max: 500 }),
          fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constant(0)),
        )
        .map(([away, after]) => {
          const from = Math.max(birthday(born, was) + away, day('2012-12-04'));
          return { born, record, from, on: text(from + after) };
        }),
    );
  const told = (record: Person, on: string, law: Law): ReadonlySet<string> =>
    new Set(said(record, on, { law, duties: DUTY_LAW, others: OTHER_LAW_NUMBERS }));

  it('is told as the law had it on the day on which they reached it, and calls no other day a birthday', () => {
    fc.assert(
      fc.property(cases, ({ born, record, from, on }) => {
        const before = told(record, on, FROZEN);
        const sentences = [...told(record, on, changedTo(name, is, from))];
        for (const sentence of sentences)
          for (const [, age, date] of sentence.matchAll(BIRTHDAY_ON))
            expect([sentence, date]).toEqual([sentence, written(birthday(born, Number(age)))]);
        const others = sentences.filter((sentence) => !before.has(sentence));
        if (birthday(born, was) < from) {
          // They had reached it.
          const pattern = stating(name, is);
          expect(others.filter((sentence) => pattern.test(bare(sentence)))).toEqual([]);
        } else if (birthday(born, is) < from) {
          // The law made them so old on its first day.
          const called = new RegExp(`${is}(?:st|nd|rd|th) birthday(?!, \\d)`);
          expect(others.filter((sentence) => called.test(sentence))).toEqual([]);
        }
      }),
      FEW,
    );
  });

  it('gives one status by both ways', () => {
    fc.assert(
      fc.property(cases, ({ record, from, on }) => {
        const law = changedTo(name, is, from);
        expect(statusOn(record, on, law)).toBe(careStatus(record, on, law).answer);
      }),
      settings,
    );
  });
});
