/** What other laws make of somebody: from the same facts, never from their status. */
import { describe, expect, it } from 'vitest';
import {
  OTHER_LAWS,
  apprenticeshipBursary,
  bursary16To19,
  closedBenefits,
  councilTax,
  localConnection,
  nhsBursary,
  otherLaws,
  person,
  priorityNeed,
  sharedAccommodationRate,
  studentFinance,
  withNothingElse,
  type PersonInput,
} from '../../src/eligibility/index.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { plainDate, toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { OTHER_LAW_NUMBERS } from '../../src/eligibility/other-laws/numbers.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
type Stay = NonNullable<PersonInput['care']>[number];
const made = (...care: Stay[]) => withNothingElse(person({ dateOfBirth: born, care }));
const stay = (start: string, end: string | null, more: Partial<Stay> = {}): Stay => ({
  start,
  end,
  legalStatus: 'V2',
  ...more,
});
const leaver = made(stay('2022-07-01', '2026-06-10'));
const never = made();

describe('student finance', () => {
  it.each([
    ['three months that end past 16', stay('2024-04-01', '2024-07-01'), 'yes'],
    ['a day less', stay('2024-04-01', '2024-06-30'), 'no'],
    [
      'three months that began before 14 and ended on the 16th birthday',
      stay('2022-01-01', '2024-06-10'),
      'yes',
    ],
    ['three months that ended the day before 16', stay('2022-01-01', '2024-06-09'), 'no'],
    ['a short break of three months', stay('2024-04-01', '2024-07-01', { legalStatus: 'V3' }), 'yes'],
    [
      'placed with parents all that time',
      stay('2024-01-01', null, { legalStatus: 'C2', placement: 'P1' }),
      'no',
    ],
  ] as const)('%s: %s', (_what, care, answer) => {
    expect(studentFinance(made(care), '2027-09-01').answer).toBe(answer);
  });

  it('takes stays that touch as one, and stays apart as two', () => {
    const touching = made(stay('2024-05-01', '2024-06-20'), stay('2024-06-20', '2024-08-01'));
    const apart = made(stay('2024-05-01', '2024-06-20'), stay('2024-06-21', '2024-08-01'));
    expect([touching, apart].map((each) => studentFinance(each, '2027-09-01').answer)).toEqual(['yes', 'no']);
  });

  it('counts no care after the course has begun', () => {
    const late = made(stay('2025-08-01', null));
    expect(studentFinance(late, '2025-10-31').answer).toBe('no');
    expect(studentFinance(late, '2025-11-01').answer).toBe('yes');
  });

  it('is everybody’s from 25', () => {
    expect(studentFinance(never, '2033-06-09').answer).toBe('no');
    expect(studentFinance(never, '2033-06-10').answer).toBe('yes');
  });

  it('says where it differs from the status', () => {
    const home = made(stay('2024-01-01', '2024-05-01'), stay('2024-06-01', '2024-06-30'));
    expect(studentFinance(home, '2027-09-01')).toMatchObject({ answer: 'no', status: 'former-relevant' });
    expect(studentFinance(home, '2027-09-01').difference).toContain('former relevant child');
  });

  it('is unknown where care is not recorded', () => {
    const found = studentFinance(person({ dateOfBirth: born }), '2027-09-01');
    expect(found.answer).toBe('unknown');
    expect(found.needs.map(({ path }) => path)).toEqual(['/care']);
  });
});

describe('bursaries', () => {
  it('the NHS bursary asks for care up to 18, of any length', () => {
    expect(nhsBursary(made(stay('2026-06-01', '2026-06-10')), '2027-09-01').answer).toBe('yes');
    expect(nhsBursary(made(stay('2022-06-01', '2026-06-09')), '2027-09-01').answer).toBe('no');
    expect(nhsBursary(made(stay('2026-01-01', '2026-03-01')), '2026-03-01').answer).toBe('yes');
  });

  it('the 16 to 19 bursary asks for 13 weeks past 16, or care today', () => {
    expect(bursary16To19(made(stay('2024-05-01', '2024-07-31')), '2025-09-01').answer).toBe('yes');
    expect(bursary16To19(made(stay('2024-05-01', '2024-07-30')), '2025-09-01').answer).toBe('no');
    expect(bursary16To19(made(stay('2025-08-31', null)), '2025-09-01').answer).toBe('yes');
    expect(bursary16To19(made(stay('2022-05-01', '2024-06-01')), '2025-09-01').answer).toBe('no');
  });

  it('the apprenticeship bursary follows three of the statuses', () => {
    expect(apprenticeshipBursary(leaver, '2027-09-01').answer).toBe('yes');
    expect(apprenticeshipBursary(made(stay('2026-06-01', '2026-06-10')), '2027-09-01').answer).toBe('no');
  });
});

describe('priority need', () => {
  it('at 16 and 17 is of those whom no council accommodates', () => {
    expect(priorityNeed(made(stay('2022-07-01', null)), '2025-01-01').answer).toBe('no');
    expect(priorityNeed(made(stay('2022-07-01', '2025-01-01')), '2025-02-01').answer).toBe('no');
    expect(priorityNeed(never, '2025-02-01')).toMatchObject({ rule: 'OTH-1', answer: 'unknown' });
    expect(priorityNeed(never, '2025-02-01', { section20Owed: false }).answer).toBe('yes');
    expect(priorityNeed(never, '2025-02-01', { section20Owed: true }).answer).toBe('no');
  });

  it('from 18 to 20 needs any care at 16 or 17, and no 13 weeks', () => {
    const week = made(stay('2025-01-01', '2025-01-08'));
    expect(priorityNeed(week, '2026-06-10')).toMatchObject({ rule: 'OTH-2', answer: 'yes' });
    expect(priorityNeed(week, '2029-06-09').answer).toBe('yes');
    expect(priorityNeed(made(stay('2022-01-01', '2024-06-09')), '2026-07-01').answer).toBe('no');
    const { education: _, ...studying } = week;
    expect(priorityNeed(studying, '2027-01-01', { housedInVacations: true }).answer).toBe('no');
    // A student told of and a record that knows no study: one of them is wrong.
    const contradicted = priorityNeed(week, '2027-01-01', { housedInVacations: true });
    expect([contradicted.answer, ...contradicted.needs.map(({ path }) => path)]).toEqual([
      'unknown',
      '/education',
    ]);
  });

  it('is open for student finance where care under an order may have been with parents', () => {
    const inCare = (more: object) =>
      studentFinance(made({ ...stay('2024-01-01', '2025-01-01'), legalStatus: 'C2', ...more }), '2026-09-01');
    expect(inCare({ placement: 'U4' }).answer).toBe('yes');
    expect(inCare({ placement: 'P1' }).answer).toBe('no');
    expect([inCare({}).answer, ...inCare({}).needs.map(({ path }) => path)]).toEqual([
      'unknown',
      '/care',
      '/care/placement',
    ]);
    // Nobody is placed with their parents but under a care order: told of anybody else, one of the two is wrong.
    for (const legalStatus of ['V2', 'L2', 'J1']) {
      expect(inCare({ legalStatus }).answer).toBe('yes');
      expect(inCare({ legalStatus, placement: 'U4' }).answer).toBe('yes');
      const contradicted = inCare({ legalStatus, placement: 'P1' });
      expect([contradicted.answer, ...contradicted.needs.map(({ path }) => path)]).toEqual([
        'unknown',
        '/care',
        '/care/placement',
      ]);
    }
  });

  it('is not had by special guardianship alone', () => {
    const guarded = withNothingElse(
      person({
        dateOfBirth: born,
        care: [{ start: '2020-01-01', end: '2022-01-01', legalStatus: 'C2', reasonEnded: 'E45' }],
        specialGuardianshipOrder: { date: '2022-01-01', lookedAfterImmediatelyBefore: true },
      }),
    );
    expect(priorityNeed(guarded, '2027-01-01')).toMatchObject({ answer: 'no', status: 'qualifying' });
  });

  it('from 21 needs a finding of vulnerability', () => {
    expect(priorityNeed(leaver, '2029-06-10')).toMatchObject({ rule: 'OTH-3', answer: 'unknown' });
    expect(priorityNeed(leaver, '2040-06-10', { vulnerable: true }).answer).toBe('yes');
    expect(priorityNeed(never, '2040-06-10', { vulnerable: true }).answer).toBe('no');
  });
});

describe('the rest', () => {
  it('local connection follows the duties of section 23C, or a placement for long enough', () => {
    expect(localConnection(leaver, '2029-06-09').answer).toBe('yes');
    expect(localConnection(leaver, '2029-06-10').answer).toBe('no');
    const course = {
      ...leaver,
      education: [{ start: plainDate('2028-09-01'), end: null, inPathwayPlan: true }],
    };
    expect(localConnection(course, '2030-01-01').answer).toBe('yes');
    const placed = made(stay('2022-07-01', null));
    expect(localConnection(placed, '2025-01-01').answer).toBe('unknown');
    expect(localConnection(placed, '2025-01-01', { placedInAreaLongEnough: true }).answer).toBe('yes');
    expect(localConnection(never, '2025-01-01', { placedInAreaLongEnough: true }).answer).toBe('no');
  });

  it('the shared rate is not for those who once were eligible or relevant', () => {
    // Relevant at 17, then six months at home: qualifying at 18, and still not held to the shared rate.
    const home = withNothingElse(
      person({
        dateOfBirth: born,
        care: [stay('2022-07-01', '2025-06-10')],
        familyPlacements: [{ start: '2025-06-10', end: null, with: 'parent' }],
      }),
    );
    expect(sharedAccommodationRate(home, '2026-06-10')).toMatchObject({
      answer: 'yes',
      status: 'qualifying',
    });
    expect(sharedAccommodationRate(home, '2026-06-09').answer).toBe('no');
    expect(sharedAccommodationRate(leaver, '2033-06-09').answer).toBe('yes');
    expect(sharedAccommodationRate(leaver, '2033-06-10').answer).toBe('no');
    expect(sharedAccommodationRate(made(stay('2026-06-01', '2026-06-10')), '2027-01-01').answer).toBe('no');
  });

  it('older benefits are closed to the same two statuses', () => {
    expect(closedBenefits(leaver, '2025-01-01').answer).toBe('yes');
    expect(closedBenefits(leaver, '2026-06-10').answer).toBe('no');
  });

  it('council tax is never inferred', () => {
    for (const each of [leaver, never]) expect(councilTax(each, '2027-01-01').answer).toBe('unknown');
  });

  it('asks every question, each with its provision and in the order of the ids', () => {
    const all = otherLaws(leaver, '2027-01-01');
    expect(all.map(({ rule }) => rule)).toEqual([...OTHER_LAWS]);
    for (const { citations } of all) expect(citations.length).toBeGreaterThan(0);
  });

  it('turns on the numbers that stand on the day', () => {
    const [first] = OTHER_LAW_NUMBERS.studentMonthsInCare;
    const numbers = {
      ...OTHER_LAW_NUMBERS,
      studentMonthsInCare: [first, { ...first, from: plainDate('2027-01-01'), value: 6 }] as never,
    };
    const short = made(stay('2024-04-01', '2024-07-01'));
    const answers = ['2026-12-31', '2027-01-01'].map((on) => studentFinance(short, on, {}, { numbers }));
    expect(answers.map(({ answer }) => answer)).toEqual(['yes', 'no']);
    expect(answers[1]?.facts).toContainEqual({ path: 'months', value: 6 });
  });

  it('says of a day before a law since when it is held, and asks for nothing', () => {
    const first: readonly (readonly [id: string, day: string])[] = [
      ['OTH-1', '2002-07-31'],
      ['OTH-2', '2002-07-31'],
      ['OTH-3', '2002-07-31'],
      ['OTH-4', '2018-04-03'],
      ['OTH-5', '2011-09-01'],
      ['OTH-6', '2011-09-01'],
      ['OTH-7', '2013-04-29'],
      ['OTH-8', '1991-10-14'],
      ['OTH-10', '1991-10-14'],
    ];
    for (const [id, day] of first) {
      const eve = toPlainDate((toDay(day) - 1) as EpochDay);
      const [before, on] = [eve, day].map((asked) =>
        otherLaws(leaver, asked).find(({ rule }) => rule === id),
      );
      expect(before).toMatchObject({
        answer: 'unknown',
        needs: [],
        connective: 'told',
        steps: [{ rule: 'LAW', answer: 'unknown', facts: [{ path: 'from', value: day }] }],
      });
      expect(on?.steps).toEqual([]);
    }
  });

  it('counts from the last of its numbers to be held, and says where one never is', () => {
    const row = OTHER_LAW_NUMBERS.localConnectionYears[0];
    const later = [{ ...row, from: plainDate('2020-01-01') }] as never;
    const asked = (localConnectionYears: never) =>
      localConnection(leaver, '2019-01-01', {}, { numbers: { ...OTHER_LAW_NUMBERS, localConnectionYears } });
    expect(asked(later).steps).toMatchObject([{ facts: [{ value: '2020-01-01' }] }]);
    expect(asked([] as never)).toMatchObject({
      answer: 'unknown',
      says: 'A number that this turns on is not held here',
      steps: [],
    });
  });

  it('does not throw, whatever the record', () => {
    for (const broken of [null, {}, { dateOfBirth: '2008-06' }, { dateOfBirth: born, care: 'x' }])
      expect(otherLaws(broken as never, '2027-01-01')).toHaveLength(OTHER_LAWS.length);
  });
});

describe('the nation of the council', () => {
  const inCareOf = (nation: 'england' | 'wales' | 'scotland' | 'northern-ireland') =>
    withNothingElse(
      person({
        dateOfBirth: '2008-05-03',
        care: [{ start: '2022-06-01', end: null, legalStatus: 'C2', nation }],
      }),
    );

  it.each(['england', 'wales', 'scotland', 'northern-ireland'] as const)(
    '%s: care there counts for the apprenticeship bursary',
    (nation) => {
      expect(apprenticeshipBursary(inCareOf(nation), '2025-09-01').answer).toBe('yes');
    },
  );

  it('places under section 22A the children of English councils alone', () => {
    const placed = (nation: 'england' | 'wales') =>
      localConnection(inCareOf(nation), '2026-03-02', { placedInAreaLongEnough: true }).answer;
    expect(placed('england')).toBe('yes');
    expect(placed('wales')).toBe('no');
  });
});
