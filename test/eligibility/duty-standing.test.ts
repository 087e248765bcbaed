/** Duties that stand whatever the status: the case record, long stays elsewhere, and what a refusal or a remand alters. */
import { describe, expect, it } from 'vitest';
import type { DutyFacts, Person } from '../../src/eligibility/index.js';
import { dutyFactsProblems, person, withNothingElse } from '../../src/eligibility/index.js';
import type { Entry } from './people.js';
import { asked, inCare, without } from './people.js';

const born = '2008-05-03';
const of = (care: readonly Entry[], more: Partial<Person> = {}): Person =>
  withNothingElse({ ...person({ dateOfBirth: born, care: [...care] }), ...more });
const stay = (start: string, end: string | null, more: Partial<Entry> = {}): Entry => ({
  start,
  end,
  legalStatus: 'V2',
  placement: 'U4',
  ...more,
});
const each = (record: Person, id: string, days: readonly string[], facts?: DutyFacts) =>
  days.map((on) => asked(record, on, id, facts));

describe('the case record (DUTY-41)', () => {
  const record = of([stay('2015-01-10', '2015-03-01')]);

  it('is kept from the first day of being looked after to the 75th anniversary of birth', () => {
    expect(each(record, 'DUTY-41', ['2015-01-09', '2015-01-10', '2015-03-01'])).toEqual(['no', 'yes', 'yes']);
    expect(each(record, 'DUTY-41', ['2083-05-02', '2083-05-03'])).toEqual(['yes', 'no']);
  });

  it('of a child who died is kept for fifteen years from the death', () => {
    const died = of([stay('2015-01-10', '2016-02-01', { reasonEnded: 'E2' })]);
    expect(each(died, 'DUTY-41', ['2016-01-31', '2016-02-01', '2031-01-31', '2031-02-01'])).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
    ]);
  });

  it('is kept of nobody who was never looked after, and of those in care without a question', () => {
    expect(asked(of([]), '2020-01-01', 'DUTY-41')).toBe('no');
    expect(asked(of([stay('2015-01-10', null)]), '2025-01-01', 'DUTY-41')).toBe('yes');
  });

  it('asks for the care history where it is not recorded, or what is recorded does not tell', () => {
    expect(asked(without(of([]), 'care'), '2020-01-01', 'DUTY-41')).toBe('unknown /care');
    const night = of([stay('2015-01-10', '2015-01-11')]);
    expect(each(night, 'DUTY-41', ['2015-01-09', '2020-01-01'])).toEqual(['no', 'unknown /care']);
    const since = of([], { recordFrom: '2019-01-01' as never });
    expect(asked(since, '2018-12-31', 'DUTY-41')).toContain('unknown');
  });

  it('is the record of a Welsh council where the care was Welsh', () => {
    expect(asked(of([stay('2017-01-10', '2018-01-10', { nation: 'wales' })]), '2025-01-01', 'DUTY-41')).toBe(
      'no',
    );
  });
});

describe('notice of a long stay elsewhere (DUTY-42)', () => {
  const elsewhere = (start: string, end: string | null, kind = 'health'): Person =>
    of([], { otherAccommodation: [{ start, end, kind }] as never });

  it.each([
    ['meant to last three months', elsewhere('2024-01-10', '2024-04-10'), '2024-02-01', 'yes'],
    ['meant to last a day less', elsewhere('2024-01-10', '2024-04-09'), '2024-02-01', 'no'],
    ['on its first day', elsewhere('2024-01-10', '2024-04-10'), '2024-01-10', 'yes'],
    ['on the day before', elsewhere('2024-01-10', '2024-04-10'), '2024-01-09', 'no'],
    ['on its last day', elsewhere('2024-01-10', '2024-05-10'), '2024-05-09', 'yes'],
    ['on the day it ends', elsewhere('2024-01-10', '2024-05-10'), '2024-05-10', 'no'],
    ['open, before three months', elsewhere('2024-01-10', null), '2024-04-09', 'unknown /otherAccommodation'],
    ['open, at three months', elsewhere('2024-01-10', null), '2024-04-10', 'yes'],
    ['in education', elsewhere('2024-01-10', null, 'education'), '2024-06-10', 'yes'],
    [
      'in a care home',
      elsewhere('2024-01-10', null, 'care-home-or-independent-hospital'),
      '2024-06-10',
      'yes',
    ],
    ['in housing', elsewhere('2024-01-10', null, 'housing'), '2024-06-10', 'no'],
    ['the day before 18', elsewhere('2024-01-10', null), '2026-05-02', 'yes'],
    ['at 18', elsewhere('2024-01-10', null), '2026-05-03', 'no'],
    ['not recorded', without(of([]), 'otherAccommodation'), '2024-06-10', 'unknown /otherAccommodation'],
  ])('%s', (_, record, on, expected) => {
    expect(asked(record, on, 'DUTY-42')).toBe(expected);
  });

  it('takes stays that touch as one', () => {
    const two = of([], {
      otherAccommodation: [
        { start: '2024-01-10', end: '2024-03-01', kind: 'health' },
        { start: '2024-03-01', end: '2024-04-10', kind: 'care-home-or-independent-hospital' },
      ] as never,
    });
    expect(asked(two, '2024-02-01', 'DUTY-42')).toBe('yes');
  });
});

describe('what is said of a child alters', () => {
  const child = inCare(born, stay('2020-01-10', null, { legalStatus: 'C2' }));

  it('health assessments (DUTY-6), which a child may refuse', () => {
    expect(each(child, 'DUTY-6', ['2023-01-01'])).toEqual(['yes']);
    expect(each(child, 'DUTY-6', ['2023-01-01'], { healthAssessmentRefused: false })).toEqual(['yes']);
    expect(each(child, 'DUTY-6', ['2023-01-01'], { healthAssessmentRefused: true })).toEqual(['no']);
  });

  it('visits to a parent before the assessment (DUTY-5d), for a child in care placed with one', () => {
    const withParent = (placement: Entry['placement'], legalStatus: Entry['legalStatus'] = 'C2') =>
      inCare(born, stay('2020-01-10', null, { legalStatus, placement: placement ?? null }));
    const duty = (record: Person, facts?: DutyFacts) => asked(record, '2023-01-01', 'DUTY-5d', facts);
    expect(duty(withParent('P1'))).toBe('unknown /facts/parentBeforeAssessment');
    expect(duty(withParent('P1'), { parentBeforeAssessment: true })).toBe('yes');
    expect(duty(withParent('P1'), { parentBeforeAssessment: false })).toBe('no');
    expect(duty(withParent('U4'))).toBe('no');
    expect(duty(withParent('P1', 'V2'))).toBe('no');
  });

  it('the education plan (DUTY-7), off for those looked after only by a remand to youth detention', () => {
    const remand = stay('2023-06-01', '2023-09-01', { legalStatus: 'J1', placement: 'R5' });
    const duty = (...care: Entry[]) => asked(inCare(born, ...care), '2023-07-01', 'DUTY-7');
    expect(duty(remand)).toBe('no');
    // In care up to the remand: not only by it.
    expect(duty(stay('2023-01-01', '2023-06-01', { reasonEnded: 'X1' }), remand)).toBe('yes');
    expect(duty(stay('2023-01-01', '2023-05-31'), remand)).toBe('no');
    // Remanded to the council before: the remand is one.
    const toCouncil = stay('2023-05-01', '2023-06-01', { legalStatus: 'J1', reasonEnded: 'X1' });
    expect(duty(toCouncil, remand)).toBe('no');
  });
});

describe('advice on education (DUTY-36), for previously looked-after children of school age', () => {
  const adopted = (dateOfBirth: string): Person =>
    inCare(dateOfBirth, {
      start: dateOfBirth,
      end: `${Number(dateOfBirth.slice(0, 4)) + 2}${dateOfBirth.slice(4)}`,
      legalStatus: 'E1',
      reasonEnded: 'E11',
    });

  it.each([
    // Five on the last day of a term, and on the day after it.
    ['2013-12-31', ['2018-12-30', '2018-12-31']],
    ['2014-01-01', ['2019-03-30', '2019-03-31']],
    ['2014-03-31', ['2019-03-30', '2019-03-31']],
    ['2014-04-01', ['2019-08-30', '2019-08-31']],
    ['2014-09-01', ['2019-12-30', '2019-12-31']],
  ])('of somebody born on %s begins with a term', (dateOfBirth, days) => {
    expect(each(adopted(dateOfBirth), 'DUTY-36', days, { earlyYearsProvision: false })).toEqual([
      'no',
      'yes',
    ]);
    expect(each(adopted(dateOfBirth), 'DUTY-36', days, { earlyYearsProvision: true })).toEqual([
      'yes',
      'yes',
    ]);
    expect(each(adopted(dateOfBirth), 'DUTY-36', days)).toEqual([
      'unknown /facts/earlyYearsProvision',
      'yes',
    ]);
  });

  it.each([
    ['2008-08-31', ['2024-06-28', '2024-06-29']],
    ['2008-09-01', ['2025-06-27', '2025-06-28']],
    ['2008-12-31', ['2025-06-27', '2025-06-28']],
    ['2009-01-01', ['2025-06-27', '2025-06-28']],
  ])('of somebody born on %s ends on the last Friday in June', (dateOfBirth, days) => {
    expect(each(adopted(dateOfBirth), 'DUTY-36', days)).toEqual(['yes', 'no']);
  });
});

describe('advice, advocacy and complaints (DUTY-34, DUTY-9, DUTY-38)', () => {
  // A month of care at 16: qualifying until 21, and helped to study until 25.
  const qualified = of([stay('2024-06-01', '2024-07-01')]);
  const days = ['2029-05-02', '2029-05-03', '2033-05-02', '2033-05-03'];

  it('go on past 21 for those who qualified by care, until 25', () => {
    for (const id of ['DUTY-9', 'DUTY-38'])
      expect(each(qualified, id, days)).toEqual(['yes', 'yes', 'yes', 'no']);
    // Section 24B(2): a power from 21.
    expect(each(qualified, 'DUTY-34', days)).toEqual(['yes', 'power', 'power', 'no']);
  });

  it('are not owed to those who never were in care, nor past 21 to those housed by others', () => {
    for (const id of ['DUTY-34', 'DUTY-9', 'DUTY-38']) {
      expect(each(of([]), id, days)).toEqual(['no', 'no', 'no', 'no']);
      const housed = of([], {
        otherAccommodation: [
          { start: '2024-06-01', end: '2024-12-01', kind: 'voluntary-organisation' },
        ] as never,
      });
      expect(each(housed, id, days)).toEqual(['yes', 'no', 'no', 'no']);
    }
  });

  it('ask for the care history where it is not recorded', () => {
    const open = without(of([]), 'care');
    expect(asked(open, '2031-01-01', 'DUTY-38')).toMatch(/^unknown .*\/care/);
    expect(asked(open, '2031-01-01', 'DUTY-34')).toMatch(/^unknown .*\/care/);
    expect(asked(open, '2033-05-03', 'DUTY-34')).toBe('no');
  });

  it('ask for the accommodation of others where that alone is not recorded', () => {
    const open = without(of([]), 'otherAccommodation');
    expect(asked(open, '2026-01-01', 'DUTY-34')).toBe('unknown /otherAccommodation');
    expect(asked(open, '2031-01-01', 'DUTY-34')).toBe('no');
  });
});

describe('facts for duties that are not well formed', () => {
  it('are told by the field', () => {
    expect(dutyFactsProblems({ pathwayPlanMade: 'yes' }).map(({ path }) => path)).toEqual([
      '/pathwayPlanMade',
    ]);
    expect(dutyFactsProblems({ pathwayPlanMade: true })).toEqual([]);
    expect(dutyFactsProblems(null)[0]?.message).toContain('duty facts');
  });
});

describe('advice and help by the limbs of section 24 (DUTY-34)', () => {
  const housed = (kind: string, more: Partial<Person> = {}) =>
    of([], {
      otherAccommodation: [{ kind, start: '2024-07-01', end: '2024-12-01' }],
      ...more,
    } as Partial<Person>);

  it('is a duty to those who qualify by care, by special guardianship or by a charity, and a power to the others', () => {
    const on = '2025-06-01';
    expect(asked(of([stay('2024-07-01', '2024-08-01')]), on, 'DUTY-34')).toBe('yes');
    expect(asked(housed('voluntary-organisation'), on, 'DUTY-34')).toBe('yes');
    expect(asked(housed('private-childrens-home'), on, 'DUTY-34')).toBe('power');
    expect(asked(housed('health'), on, 'DUTY-34')).toBe('power');
    expect(asked(housed('privately-fostered', { disabled: true }), on, 'DUTY-34')).toBe('power');
    expect(asked(housed('section-17'), on, 'DUTY-34')).toBe('no');
  });

  it('asks for what would make a power a duty, where the status is settled', () => {
    const on = '2025-06-01';
    const home = housed('private-childrens-home');
    expect(asked({ ...home, care: [stay('2024-04-01', '2024-04-02')] }, on, 'DUTY-34')).toBe('power');
    expect(asked({ ...home, care: [stay('2024-07-01', '2024-07-02')] }, on, 'DUTY-34')).toBe('unknown /care');
    const left = { ...home, care: [stay('2020-07-01', '2020-09-01')] };
    expect(asked(without(left, 'specialGuardianshipOrder'), on, 'DUTY-34')).toBe(
      'unknown /specialGuardianshipOrder',
    );
  });
});

describe('a child of whom no care is recorded', () => {
  it('has no duty of care without that question, at any age', () => {
    expect(asked(person({ dateOfBirth: '2015-05-03' }), '2025-06-01', 'DUTY-1')).toMatch(/^unknown \/care/);
  });
});

describe('help with study where which status holds is open (DUTY-29)', () => {
  // Former relevant or qualifying, as life with family is not recorded. 18 in 2026, 21 in 2029, 25 in 2033.
  const open = without(of([stay('2022-07-01', '2025-03-01')]), 'familyPlacements');
  const former = of([stay('2022-07-01', '2026-05-03')]);
  const facts: DutyFacts = { higherEducation: null, residentialFurtherEducation: true };

  it('is owed where both statuses bring it, and open where one does', () => {
    expect(each(open, 'DUTY-29', ['2028-05-03', '2029-05-02'], facts)).toEqual(['yes', 'yes']);
    expect(asked(open, '2029-05-03', 'DUTY-29', facts)).toMatch(/^unknown/);
    expect(each(former, 'DUTY-29', ['2029-05-02', '2029-05-03'], facts)).toEqual(['yes', 'no']);
  });
});

describe('an early review (DUTY-4a)', () => {
  const child = of([stay('2022-07-01', null)]);

  it('is owed where a ground has arisen, and asked about where that is not recorded', () => {
    expect(asked(child, '2023-01-01', 'DUTY-4a', { earlyReviewGround: null })).toBe('no');
    expect(asked(child, '2023-01-01', 'DUTY-4a', { earlyReviewGround: 'child-asks' })).toBe('yes');
    expect(asked(child, '2023-01-01', 'DUTY-4a')).toBe('unknown /facts/earlyReviewGround');
  });
});
