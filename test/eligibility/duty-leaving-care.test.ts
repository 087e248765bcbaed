/** When each leaving-care duty is owed (DUTY-21 to DUTY-36), and what is asked where that is open. */
import { describe, expect, it } from 'vitest';
import { person, withNothingElse, type DutyFacts, type Person } from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';
import { asked, grownUp, inCare, without } from './people.js';

/** 18 on 3 May 2022, 21 on 3 May 2025, 25 on 3 May 2029. */
const amal = grownUp('2004-05-03');
/** Left section 20 at 16 after six weeks: qualifies. */
const ben = inCare('2006-02-10', { start: '2022-03-01', end: '2022-04-10', legalStatus: 'V2' });

describe('a personal adviser (DUTY-24)', () => {
  it('is required until 21, and after that turns on the request and the programme', () => {
    const open = without(amal, 'supportRequested', 'education');
    const on = ['2025-05-02', '2025-05-03', '2029-05-02'];
    expect(on.map((day) => asked(open, day, 'DUTY-24'))).toEqual([
      'yes',
      'unknown /education /supportRequested',
      'unknown /education /supportRequested',
    ]);
    expect(on.map((day) => asked(amal, day, 'DUTY-24'))).toEqual(['yes', 'no', 'no']);
  });

  it('asks only for the status while that is open before 21', () => {
    const night = person({
      dateOfBirth: '2004-05-03',
      recordFrom: '2020-01-01',
      care: [{ start: '2021-06-01', end: '2022-05-03', legalStatus: 'V2' }],
      familyPlacements: [],
    });
    expect(asked(night, '2023-06-01', 'DUTY-24')).toBe('yes');
    const brief = person({
      dateOfBirth: '2004-05-03',
      recordFrom: '2022-04-01',
      care: [{ start: '2022-04-01', end: '2022-05-03', legalStatus: 'V2' }],
    });
    // Having been a relevant child before the record begins is as open as the days of care.
    const status = '/care /familyPlacements /detentions /hospitalStays';
    expect(asked(brief, '2025-05-02', 'DUTY-24')).toBe(`unknown ${status}`);
    expect(asked(brief, '2025-05-03', 'DUTY-24')).toBe(
      `unknown /education /returnToEducation /supportRequested ${status}`,
    );
  });
});

describe('visits to council accommodation (DUTY-25)', () => {
  const relevant = inCare('2004-05-03', {
    start: '2018-05-10',
    end: '2021-06-01',
    legalStatus: 'V2',
    reasonEnded: 'E5',
  });
  const there = { councilAccommodation: true };
  it.each([
    ['relevant', relevant, '2021-06-01', 'yes', 'unknown /facts/councilAccommodation'],
    ['former relevant, 20', amal, '2025-05-02', 'yes', 'unknown /facts/councilAccommodation'],
    ['former relevant, 21, with no adviser', amal, '2025-05-03', 'no', 'no'],
    [
      'former relevant, 21, who asked for one',
      { ...amal, supportRequested: plainDate('2025-05-03') },
      '2025-05-03',
      'yes',
      'unknown /facts/councilAccommodation',
    ],
    [
      'former relevant, 21, of whom that is not recorded',
      without(amal, 'supportRequested'),
      '2025-05-03',
      'unknown /supportRequested',
      'unknown /supportRequested /facts/councilAccommodation',
    ],
  ] as const)('%s', (_name, record, on, living, notRecorded) => {
    expect(asked(record, on, 'DUTY-25', there)).toBe(living);
    expect(asked(record, on, 'DUTY-25')).toBe(notRecorded);
    expect(asked(record, on, 'DUTY-25', { councilAccommodation: false })).toBe('no');
  });
});

const course = (start: string, end: string | null = null) => ({
  start,
  end,
  twoYearsOrMore: true,
  inPathwayPlan: true,
});

describe('the higher education bursary (DUTY-28)', () => {
  const reads = (higherEducation: DutyFacts['higherEducation'], on = '2023-09-20') =>
    asked(amal, on, 'DUTY-28', { higherEducation: higherEducation ?? null });
  it('is owed from the first day of the course', () => {
    expect(['2023-09-19', '2023-09-20', '2023-09-21'].map((on) => reads(course('2023-09-20'), on))).toEqual([
      'no',
      'yes',
      'yes',
    ]);
    expect(reads(null)).toBe('no');
  });
  it('has no age at which it stops (s.23C(5A))', () => {
    expect(['2029-05-02', '2029-05-03'].map((on) => reads(course('2023-09-20'), on))).toEqual(['yes', 'yes']);
    expect(['2029-05-02', '2040-05-03'].map((on) => asked(amal, on, 'DUTY-28'))).toEqual([
      'unknown /facts/higherEducation',
      'unknown /facts/higherEducation',
    ]);
  });
});

describe('somewhere to live in the vacations (DUTY-29)', () => {
  const reads = (higherEducation: DutyFacts['higherEducation'], on: string) =>
    asked(amal, on, 'DUTY-29', {
      higherEducation: higherEducation ?? null,
      residentialFurtherEducation: false,
    });

  it('is owed from the first day of the course until it ends', () => {
    const on = ['2022-09-19', '2022-09-20', '2022-09-21', '2025-06-30', '2025-07-01', '2025-07-02'];
    expect(on.map((day) => reads(course('2022-09-20', '2025-07-01'), day))).toEqual([
      'no',
      'yes',
      'yes',
      'yes',
      'no',
      'no',
    ]);
    expect(on.map((day) => reads(course('2022-09-20'), day))).toEqual([
      'no',
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
    ]);
  });

  it('is open where a date of the course cannot be read', () => {
    for (const broken of [course('soon'), course('soon', '2025-07-01'), course('2022-09-20', 'later')]) {
      expect(reads(broken, '2023-06-01')).toBe('unknown /facts/higherEducation');
    }
  });

  it('reaches 25 for those who were looked after, or under special guardianship from care (QUAL-9)', () => {
    const guarded = withNothingElse(
      person({
        dateOfBirth: '2006-02-10',
        care: [{ start: '2018-01-08', end: '2019-02-04', legalStatus: 'C2', reasonEnded: 'E45' }],
        specialGuardianshipOrder: { date: '2019-02-04', lookedAfterImmediatelyBefore: true },
      }),
    );
    const charity = withNothingElse(
      person({
        dateOfBirth: '2006-02-10',
        otherAccommodation: [{ kind: 'voluntary-organisation', start: '2022-03-01', end: '2022-09-01' }],
      }),
    );
    const days = ['2027-02-09', '2027-02-10', '2031-02-09', '2031-02-10'];
    const over = (record: Person, id: string) =>
      days.map((on) => asked(record, on, id, { residentialFurtherEducation: true })).join();
    for (const record of [ben, guarded]) {
      expect(over(record, 'DUTY-29')).toBe('yes,yes,yes,no');
      expect(over(record, 'DUTY-34')).toBe('yes,power,power,no');
    }
    // A voluntary organisation brings advice, and no help with study (s.24B(3)).
    expect(over(charity, 'DUTY-29')).toBe('no,no,no,no');
    expect(over(charity, 'DUTY-34')).toBe('yes,no,no,no');
  });

  it('and advice (DUTY-34), are not owed before the care that would bring them, though it is on record', () => {
    const before = (id: string) => asked(ben, '2022-02-28', id, { residentialFurtherEducation: true });
    expect(['DUTY-29', 'DUTY-34'].map(before)).toEqual(['no', 'no']);
  });

  it('and advice (DUTY-34), are open with the status, whose question is asked', () => {
    const night = inCare('2006-02-10', { start: '2022-03-01', end: '2022-03-02', legalStatus: 'V2' });
    const on = (day: string, id: string) => asked(night, day, id, { residentialFurtherEducation: true });
    for (const id of ['DUTY-29', 'DUTY-34']) {
      expect(['2024-03-01', '2027-02-10'].map((day) => on(day, id))).toEqual([
        'unknown /care/over24Hours',
        'unknown /care',
      ]);
    }
  });
});

describe('the 16 to 19 bursary (DUTY-30)', () => {
  const studying = { furtherEducationWithNeed: true };
  it('begins on the 16th birthday, for a child in care', () => {
    expect(
      ['2020-05-02', '2020-05-03', '2020-05-04'].map((on) => asked(amal, on, 'DUTY-30', studying)),
    ).toEqual(['no', 'yes', 'yes']);
  });
});

describe('the setting up home allowance (DUTY-31)', () => {
  it('ends on the 25th birthday, and with its payment', () => {
    const moving = { movingToOwnHome: true };
    expect(['2029-05-02', '2029-05-03'].map((on) => asked(amal, on, 'DUTY-31', moving))).toEqual([
      'yes',
      'no',
    ]);
    expect(asked(amal, '2023-06-01', 'DUTY-31', { ...moving, settingUpHomePaid: false })).toBe('yes');
    expect(asked(amal, '2023-06-01', 'DUTY-31', { settingUpHomePaid: true })).toBe('no');
  });
});

describe('support from 21 (DUTY-33), and its offer (DUTY-33a)', () => {
  it('ask for the request where it is not recorded', () => {
    const open = without(amal, 'supportRequested');
    expect(asked(open, '2025-05-02', 'DUTY-33')).toBe('no');
    for (const id of ['DUTY-33', 'DUTY-33a']) {
      expect(asked(open, '2025-05-03', id)).toBe('unknown /supportRequested');
      expect(asked(open, '2029-05-03', id)).toBe('no');
    }
  });
});

describe('reviews of the plan and contact after 21 (DUTY-23, DUTY-27)', () => {
  it('ask for the programme where education is not recorded', () => {
    const open = without(amal, 'education');
    for (const id of ['DUTY-23', 'DUTY-27']) {
      expect(['2025-05-02', '2025-05-03'].map((on) => asked(open, on, id))).toEqual([
        'yes',
        'unknown /education',
      ]);
    }
  });
});
