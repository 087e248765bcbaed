/** Absent is not empty: facts left out one at a time, a record that begins late, a birth of which the month is known. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { careStatus, person, responsibleAuthority, withNothingElse } from '../../src/eligibility/index.js';
import { phrase, stay, stories, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10.
const born = '2008-06-10';

/** The complete record without one fact. */
function without(facts: PersonInput, left: keyof PersonInput): PersonInput {
  const { [left]: _left, ...rest } = whole(facts);
  return rest as PersonInput;
}

const leaver: PersonInput = { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] };
const atHome: PersonInput = {
  ...leaver,
  familyPlacements: [{ with: 'parent', start: '2025-03-01', end: null }],
};
const detained: PersonInput = {
  dateOfBirth: born,
  care: [stay('2023-01-01', '2024-03-02')],
  detentions: [{ kind: 'custodial-sentence', start: '2024-03-02', end: null }],
};
const nobody: PersonInput = { dateOfBirth: born };

describe('one fact left out', () => {
  it.each([
    ['care', leaver, '2024-06-09', 'looked after?', ['/care']],
    ['care', leaver, '2024-06-10', 'eligible or relevant or qualifying or none?', ['/care']],
    ['care', leaver, '2026-06-10', 'former-relevant or qualifying or none?', ['/care']],
    ['care', leaver, '2029-06-10', 'former-relevant or none?', ['/care']],
    ['familyPlacements', leaver, '2025-02-28', 'eligible', []],
    ['familyPlacements', leaver, '2025-03-01', 'relevant or qualifying?', ['/familyPlacements']],
    ['familyPlacements', leaver, '2026-06-10', 'former-relevant or qualifying?', ['/familyPlacements']],
    [
      'familyPlacements',
      { ...leaver, care: [stay('2022-07-01', null)] },
      '2026-06-10',
      'former-relevant',
      [],
    ],
    ['detentions', leaver, '2025-03-01', 'relevant', []],
    ['detentions', atHome, '2025-08-31', 'relevant', []],
    ['detentions', atHome, '2025-09-01', 'relevant or qualifying?', ['/detentions']],
    ['detentions', { ...detained, detentions: [] }, '2024-06-10', 'relevant or none?', ['/detentions']],
    ['hospitalStays', { ...detained, detentions: [] }, '2024-06-10', 'relevant or none?', ['/hospitalStays']],
    ['hospitalStays', detained, '2024-06-10', 'relevant', []],
    ['hospitalStays', { ...detained, care: [stay('2024-02-01', '2024-03-02')] }, '2024-06-10', 'none', []],
    ['specialGuardianshipOrder', nobody, '2024-06-09', 'none', []],
    ['specialGuardianshipOrder', nobody, '2024-06-10', 'qualifying or none?', ['/specialGuardianshipOrder']],
    [
      'specialGuardianshipOrder',
      { ...nobody, care: [stay('2015-01-01', '2016-01-01')] },
      '2024-06-10',
      'qualifying or none?',
      ['/specialGuardianshipOrder'],
    ],
    ['specialGuardianshipOrder', nobody, '2029-06-10', 'none', []],
    ['specialGuardianshipOrder', leaver, '2025-03-01', 'relevant', []],
    ['otherAccommodation', nobody, '2024-06-09', 'none', []],
    ['otherAccommodation', nobody, '2024-06-10', 'qualifying or none?', ['/otherAccommodation']],
    ['otherAccommodation', nobody, '2029-06-10', 'none', []],
    ['disabled', nobody, '2025-01-01', 'none', []],
    [
      'disabled',
      {
        ...nobody,
        otherAccommodation: [{ kind: 'privately-fostered', start: '2020-01-01', end: '2024-07-01' }],
      },
      '2025-01-01',
      'qualifying or none?',
      ['/disabled'],
    ],
    ['education', leaver, '2029-06-10', 'former-relevant', []],
    ['supportRequested', leaver, '2029-06-10', 'former-relevant', []],
  ] as const)('%s', (left, facts, on, answer, needs) => {
    const asked = without(facts, left);
    expect(phrase(asked, on)).toBe(answer);
    expect(careStatus(person(asked), on).needs.map((need) => need.path)).toEqual(needs);
  });

  it('every need asks a question and says who usually holds the answer', () => {
    for (const on of ['2024-06-10', '2025-01-01', '2026-06-10', '2027-01-01']) {
      const { needs } = careStatus(person({ dateOfBirth: born }), on);
      expect(needs.length).toBeGreaterThan(0);
      for (const { path, question, heldBy } of needs) {
        expect(path).toMatch(/^\/[a-zA-Z]+(\/[a-zA-Z0-9]+)*$/);
        expect(question).toMatch(/^[A-Z].*[?.]$/);
        expect(heldBy.length).toBeGreaterThan(3);
      }
    }
  });

  it('withNothingElse fills what is left out, and nothing that is there', () => {
    const record = person({ dateOfBirth: born, recordFrom: '2020-01-01' });
    expect(withNothingElse(record)).toEqual({
      dateOfBirth: born,
      disabled: false,
      recordFrom: '2020-01-01',
      care: [],
      careElsewhere: [],
      familyPlacements: [],
      detentions: [],
      hospitalStays: [],
      specialGuardianshipOrder: null,
      otherAccommodation: [],
      education: [],
      supportRequested: null,
      supportWithdrawn: null,
      returnToEducation: null,
      adoptedFromCareElsewhere: false,
      discretionarySupport: [],
      dateOfDeath: null,
    });
    expect(withNothingElse({ ...record, care: undefined } as never).care).toEqual([]);
    expect(withNothingElse({ ...record, disabled: true }).disabled).toBe(true);
  });
});

const late = (recordFrom: string, care: PersonInput['care'] = []): PersonInput => ({
  ...whole(nobody),
  care,
  recordFrom,
});

stories('a record that begins late', {
  'before it, anything may have been': {
    asRecorded: true,
    facts: late('2024-01-01'),
    days: { '2023-12-31': 'looked after?', '2024-01-01': 'none', '2024-06-10': 'none' },
  },
  'care that ended before 16 gives nothing': {
    asRecorded: true,
    facts: late('2024-06-09'),
    days: { '2024-06-08': 'looked after?', '2024-06-09': 'none', '2024-06-10': 'none', '2026-06-10': 'none' },
  },
  'care that may have ended on the 16th birthday': {
    asRecorded: true,
    facts: late('2024-06-10'),
    days: {
      '2024-06-09': 'looked after?',
      '2024-06-10': 'relevant or qualifying or none?',
      '2026-06-10': 'former-relevant or qualifying or none?',
    },
  },
  'a record from long after 18': {
    asRecorded: true,
    facts: late('2035-01-01'),
    days: {
      '2024-06-10': 'eligible or relevant or qualifying or none?',
      '2029-06-10': 'former-relevant or none?',
      '2040-01-01': 'former-relevant or none?',
    },
  },
  'from 14 on the record is complete': {
    asRecorded: true,
    facts: late('2022-06-10', [stay('2024-07-01', null)]),
    days: { '2024-09-29': 'looked after', '2024-09-30': 'eligible' },
  },
  '90 days that may have been': {
    asRecorded: true,
    facts: late('2022-09-08', [stay('2024-07-01', null)]),
    days: {
      '2024-07-01': 'looked after',
      '2024-07-02': 'eligible or none?',
      '2024-09-29': 'eligible or none?',
      '2024-09-30': 'eligible',
    },
  },
  'a stay that is recorded from before it is sure': {
    asRecorded: true,
    facts: late('2024-01-01', [stay('2022-07-01', '2025-03-01')]),
    days: {
      '2022-06-30': 'looked after?',
      '2022-07-01': 'looked after',
      '2024-06-10': 'eligible',
      '2025-03-01': 'relevant',
    },
  },
  'care may have come after the last stay': {
    asRecorded: true,
    facts: { ...late('2025-06-01', [stay('2024-07-01', '2024-08-01')]) },
    days: {
      '2024-07-31': 'eligible or none?',
      '2024-08-01': 'eligible or relevant or qualifying or none?',
      '2025-06-01': 'relevant or qualifying?',
    },
  },
});

stories('a birth of which only the month is known', {
  'each threshold lasts the month': {
    asRecorded: true,
    facts: { ...whole({ dateOfBirth: '2008-06', care: [stay('2015-01-01', null, 'C2')] }) },
    days: {
      '2024-05-31': 'looked after',
      '2024-06-01': 'eligible or none?',
      '2024-06-29': 'eligible or none?',
      '2024-06-30': 'eligible',
      '2026-05-31': 'eligible',
      '2026-06-01': 'eligible or former-relevant?',
      '2026-06-29': 'eligible or former-relevant?',
      '2026-06-30': 'former-relevant',
    },
  },
  'a February of a leap year': {
    asRecorded: true,
    facts: { ...whole({ dateOfBirth: '2008-02', care: [stay('2015-01-01', null, 'C2')] }) },
    days: {
      '2026-01-31': 'eligible',
      '2026-02-01': 'eligible or former-relevant?',
      '2026-02-28': 'eligible or former-relevant?',
      '2026-03-01': 'former-relevant',
    },
  },
});

describe('a birth of which only the month is known', () => {
  it('asks for the day, and tells what the first and the last day of the month would make', () => {
    const found = careStatus(
      person(whole({ dateOfBirth: '2008-06', care: [stay('2015-01-01', null, 'C2')] })),
      '2024-06-15',
    );
    expect(found.needs[0]?.path).toBe('/dateOfBirth');
    expect(found.steps.map(({ rule, answer, facts }) => [rule, answer, facts])).toEqual([
      ['AGE-1', 'eligible', [{ path: 'day', value: 1 }]],
      ['AGE-1', 'none', [{ path: 'day', value: 30 }]],
    ]);
    expect(found.otherReadings).toEqual([]);
    expect(found.steps[0]?.steps.length).toBeGreaterThan(2);
  });

  it.each(['', 'soon', '2008', '2008-13', '2008-02-30', 42, null, undefined, {}])(
    '%j is no birth at all',
    (dateOfBirth) => {
      const found = careStatus({ dateOfBirth } as never, '2024-06-15');
      expect(found).toMatchObject({
        answer: 'unknown',
        lookedAfter: 'unknown',
        principlesApply: 'unknown',
        steps: [],
      });
      expect(found.possible).toHaveLength(5);
      expect(found.needs.map((need) => need.path)).toEqual(['/dateOfBirth']);
    },
  );
});

describe('a field that cannot be read is taken as not recorded, and asked about first', () => {
  it.each([
    [{ care: 'none' }, '/care'],
    [{ care: [null] }, '/care/0'],
    [{ care: ['C2'] }, '/care/0'],
    [{ care: [{ start: '01/02/2020', end: null, legalStatus: 'C2' }] }, '/care/0'],
    [{ care: [{ start: '2020-01-01', end: 'now', legalStatus: 'C2' }] }, '/care/0'],
    [
      { care: [stay('2020-01-01', '2021-01-01'), { start: '2020-01-01', end: null, legalStatus: 'V1' }] },
      '/care/1/legalStatus',
    ],
    [{ care: [{ start: '2020-01-01', end: null, legalStatus: 'constructor' }] }, '/care/0/legalStatus'],
    [{ care: [{ start: '2020-01-01', end: null }] }, '/care/0/legalStatus'],
    [{ recordFrom: 'always' }, '/recordFrom'],
    [
      { care: leaver.care, familyPlacements: [{ start: 'x', end: null, with: 'parent' }] },
      '/familyPlacements/0',
    ],
    [
      { care: leaver.care, familyPlacements: [{ start: '2025-03-01', end: null, with: 'aunt' }] },
      '/familyPlacements/0/with',
    ],
    [{ care: leaver.care, familyPlacements: {} }, '/familyPlacements'],
    [{ care: detained.care, detentions: [{ start: '2024-03-02', end: 7 }] }, '/detentions/0'],
    [{ care: detained.care, hospitalStays: [{ start: null, end: null }] }, '/hospitalStays/0'],
    [{ specialGuardianshipOrder: 'yes' }, '/specialGuardianshipOrder'],
    [{ specialGuardianshipOrder: { date: '2020' } }, '/specialGuardianshipOrder'],
    [{ specialGuardianshipOrder: { date: '2020-01-01', discharged: 'no' } }, '/specialGuardianshipOrder'],
    [{ otherAccommodation: [{ kind: 'health', start: '2024', end: null }] }, '/otherAccommodation/0'],
    [{ otherAccommodation: 3 }, '/otherAccommodation'],
  ])('%j', (facts, path) => {
    const record = { ...whole(nobody), ...facts };
    const found = careStatus(record as never, '2025-09-01');
    expect(found.answer).toBe('unknown');
    expect(found.needs[0]).toMatchObject({ path, heldBy: 'the system that the record came from' });
  });

  it('odd values of fields that decide little are left aside', () => {
    const odd = { placement: 5, reasonEnded: {}, shortBreakSeries: 'no', over24Hours: 1, council: ['x'] };
    const record = {
      ...whole(nobody),
      disabled: 'no',
      care: [{ ...stay('2022-07-01', null, 'V3'), ...odd }],
    };
    expect(careStatus(record as never, '2024-06-09')).toMatchObject({ answer: 'none', lookedAfter: 'yes' });
    expect(careStatus(record as never, '2024-06-10').answer).toBe('eligible');
  });

  it('a council that is no name is none', () => {
    const care = [{ ...stay('2022-07-01', null, 'C2'), council: ['Northbank'] }];
    const found = responsibleAuthority({ ...whole(nobody), care } as never, '2024-06-10');
    expect([found.answer, found.council]).toEqual(['unknown', null]);
  });

  it.each(['', ' ', '\u200b\t'])('nor is blank text a council: %j', (blank) => {
    const care = [{ ...stay('2022-07-01', null, 'C2'), council: blank }];
    const cared = responsibleAuthority({ ...whole(nobody), care } as never, '2024-06-10');
    expect([cared.answer, cared.council, cared.needs[0]?.path]).toEqual(['unknown', null, '/care/council']);
    const helped = {
      ...whole(nobody),
      area: blank,
      otherAccommodation: [{ kind: 'health', start: '2024-01-01', end: '2024-07-01' }],
    };
    const qualifies = responsibleAuthority(helped as never, '2024-07-01');
    expect([qualifies.answer, qualifies.council, qualifies.needs[0]?.path]).toEqual([
      'unknown',
      null,
      '/area',
    ]);
  });

  it('an open end may be left out', () => {
    const record = { ...whole(nobody), care: [{ start: '2022-07-01', legalStatus: 'C2' }] };
    expect(careStatus(record as never, '2024-06-10').answer).toBe('eligible');
  });
});
