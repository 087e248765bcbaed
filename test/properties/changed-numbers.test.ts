/**
 * Every dated number of the law, changed in turn from a day on: answers move, and no sentence still states the old
 * number. On a law frozen as of a day, so that recording a later one breaks nothing here.
 */
import { describe, expect, it } from 'vitest';
import type { Law, Person } from '../../src/eligibility/index.js';
import {
  careStatus,
  changeInWords,
  explain,
  explainStatus,
  nextChanges,
  person,
  personalAdviser,
  reconcile,
  statusTimeline,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';
import { lawFrozenAt } from '../../src/law/law.js';

const FROZEN = lawFrozenAt('2026-11-27');
const FROM = '2020-01-01';

/** The same law with one number changed from a day on. */
function changed(name: keyof Law, value: number): Law {
  const entries = FROZEN[name] as readonly { readonly citation: object }[];
  return {
    ...FROZEN,
    [name]: [...entries, { ...entries.at(-1), from: plainDate(FROM), value }],
  };
}

const inCare = (born: string, start: string, end: string | null, more: Partial<Person> = {}): Person =>
  withNothingElse({ ...person({ dateOfBirth: born, care: [{ start, end, legalStatus: 'V2' }] }), ...more });

const home = (born: string, start: string, end: string): Person =>
  withNothingElse(
    person({
      dateOfBirth: born,
      care: [{ start, end, legalStatus: 'V2' }],
      familyPlacements: [{ start: end, end: null, with: 'parent' }],
    }),
  );

/** For each number: its other value, and somebody on a day whose answer turns on it. */
const CASES: readonly (readonly [name: keyof Law, value: number, record: Person, on: string, old: RegExp])[] =
  [
    ['careDaysNeeded', 28, inCare('2009-05-01', '2025-04-01', '2025-05-11'), '2025-08-01', /13 weeks|\b91\b/],
    ['leavingCareFromAge', 15, inCare('2010-05-01', '2024-06-01', null), '2025-08-01', /\b16\b|16th/],
    ['unaskedUntilAge', 22, inCare('2004-05-01', '2019-01-01', '2022-05-01'), '2025-08-01', /\b21\b|21st/],
    ['principlesUntilAge', 27, inCare('2000-05-01', '2015-01-01', '2018-05-01'), '2025-08-01', /under 25\b/],
    [
      'supportOnRequestUntilAge',
      27,
      inCare('2000-05-01', '2015-01-01', '2018-05-01'),
      '2025-08-01',
      /(?<!under )\b25\b|25th/,
    ],
    [
      'qualifyingUntilAge',
      23,
      inCare('2003-05-01', '2019-06-01', '2019-07-01'),
      '2025-08-01',
      /16 to 20|until 21|21st/,
    ],
    ['monthsWithFamily', 3, home('2009-01-01', '2023-06-01', '2025-03-01'), '2025-08-01', /six months/],
  ];

/** Everything that is said of somebody on a day. */
function said(record: Person, on: string, law: Law): string {
  const status = careStatus(record, on, law);
  return [
    explain(status, { length: 'whole' }),
    explain(status),
    explainStatus(status, { for: 'young-person' }),
    explainStatus(status, { for: 'young-person', length: 'whole' }),
    explainStatus(status, { for: 'caseworker', length: 'whole' }),
    explain(personalAdviser(record, on, law)),
    explain(reconcile('Eligible', record, on, law)),
    ...nextChanges(record, on, law).flatMap((change) => [
      changeInWords(change, { for: 'caseworker' }),
      changeInWords(change, { for: 'young-person' }),
    ]),
  ].join('\n');
}

/** What holds, without words. */
function answers(record: Person, on: string, law: Law): string {
  const { answer, possible, lookedAfter, principlesApply } = careStatus(record, on, law);
  return JSON.stringify([
    answer,
    possible,
    lookedAfter,
    principlesApply,
    personalAdviser(record, on, law).answer,
    statusTimeline(record, { from: on, until: '2040-01-01' }, law),
  ]);
}

describe.each(CASES)('%s', (name, value, record, on, old) => {
  const law = changed(name, value);

  it('moves an answer from the day on, and none before it', () => {
    expect(answers(record, on, law)).not.toBe(answers(record, on, FROZEN));
    expect(careStatus(record, '2019-12-31', law).answer).toBe(
      careStatus(record, '2019-12-31', FROZEN).answer,
    );
  });

  it('is stated as it is, and never as it was', () => {
    expect(said(record, on, FROZEN)).toMatch(old);
    expect(
      said(record, on, law)
        .split('\n')
        .filter((line) => old.test(line)),
    ).toEqual([]);
  });

  it('calls no day the wrong birthday', () => {
    const wrong = statusTimeline(record, { from: on, until: '2060-01-01' }, law).filter(
      ({ from, age }) =>
        age !== null &&
        from !== `${Number(record.dateOfBirth.slice(0, 4)) + age}${record.dateOfBirth.slice(4)}`,
    );
    expect(wrong).toEqual([]);
  });
});
