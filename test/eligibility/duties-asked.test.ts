/** What is said of a duty: why it is owed, or what would settle whether it is. */
import { describe, expect, it } from 'vitest';
import {
  dutiesOn,
  person,
  withNothingElse,
  type DutyFacts,
  type Person,
} from '../../src/eligibility/index.js';
import { asked, grownUp, inCare, without } from './people.js';

const dutyOn = (record: Person, on: string, id: string, facts: DutyFacts = {}) =>
  dutiesOn(record, on, facts).find((duty) => duty.id === id);

describe('the reason of a duty', () => {
  const child = inCare('2015-05-03', { start: '2025-01-06', end: null, legalStatus: 'V2', placement: 'U6' });
  const early = inCare('2001-01-01', { start: '2010-01-04', end: null, legalStatus: 'V2', placement: 'U6' });

  it('is whom it is owed to', () => {
    expect(dutyOn(child, '2025-03-03', 'DUTY-4')).toMatchObject({
      owed: 'yes',
      reason: 'Owed to every looked-after child',
      needs: [],
    });
    expect(dutyOn(grownUp('2004-05-03'), '2023-06-01', 'DUTY-32')?.whoFor).toBe(
      'former relevant children who were looked after at 18 and still live with their last foster carer',
    );
    expect(dutyOn(grownUp('2004-05-03'), '2023-06-01', 'DUTY-27')?.reason).toBe(
      'Owed to former relevant children under 21, and later in a programme of the pathway plan',
    );
  });

  it('is that something is not recorded, which is named', () => {
    const bursary = dutyOn(grownUp('2004-05-03'), '2023-06-01', 'DUTY-28');
    expect(bursary).toMatchObject({
      owed: 'unknown',
      reason: 'Turns on something that is not recorded',
      needs: [
        {
          path: '/facts/higherEducation',
          question:
            'Are they in higher education, from when, for as long as the bursary asks, and is it in the pathway plan?',
          heldBy: 'the pathway plan, or the young person',
        },
      ],
    });
  });

  it('is the law of the day where other law stood then, which no answer would settle', () => {
    expect(dutyOn(early, '2011-03-31', 'DUTY-4')).toMatchObject({
      owed: 'unknown',
      reason: 'The law of that day is not held here',
      needs: [],
    });
    expect(dutyOn(early, '2011-04-01', 'DUTY-4')?.reason).toBe('Owed to every looked-after child');
  });

  it('is never given for a duty that is owed together with a question', () => {
    const owedWithNeeds = ['2025-03-03', '2031-05-03', '2033-05-03', '2036-05-03'].flatMap((on) =>
      dutiesOn(child, on).filter(({ owed, needs }) => owed === 'yes' && needs.length > 0),
    );
    expect(owedWithNeeds).toEqual([]);
  });
});

describe('the questions of every fact', () => {
  it('are these', () => {
    const everybody: readonly (readonly [Person, string])[] = [
      [inCare('2015-05-03', { start: '2025-01-06', end: null, legalStatus: 'C2' }), '2025-03-03'],
      [inCare('2004-05-03', { start: '2018-05-10', end: '2021-05-10', legalStatus: 'V2' }), '2021-06-01'],
      [inCare('2004-05-03', { start: '2018-05-10', end: '2022-05-03', legalStatus: 'V2' }), '2022-06-01'],
      [inCare('2011-05-03', { start: '2018-05-10', end: '2022-05-03', legalStatus: 'V2' }), '2022-06-01'],
      [
        inCare('2018-05-03', {
          start: '2019-05-10',
          end: '2021-05-03',
          legalStatus: 'E1',
          placement: 'A3',
          reasonEnded: 'E11',
        }),
        '2022-06-01',
      ],
      [inCare('2009-05-03', { start: '2025-01-06', end: null, legalStatus: 'J1' }), '2025-03-03'],
      [without(grownUp('2001-05-03'), 'returnToEducation'), '2025-03-03'],
    ];
    const questions = everybody
      .flatMap(([record, on]) => dutiesOn(record, on).flatMap(({ needs }) => needs))
      .map(({ path, question, heldBy }) => `${path} ${question} (${heldBy})`);
    expect([...new Set(questions)].sort()).toEqual([
      '/care/placement Is the remand to local authority accommodation or to youth detention accommodation? (the court order, or the youth justice service)',
      '/care/placement Where were they placed (the placement code)? (the care record)',
      '/care/reasonEnded Why did they stop being looked after (the order made, if any)? (the council that last looked after them (SSDA903 reason episode ceased))',
      '/facts/councilAccommodation Does the council provide their accommodation, under section 23B or 24B? (the personal adviser)',
      '/facts/earlyReviewGround Has a ground for an early review arisen? (the reviewing officer, or the care record)',
      '/facts/earlyYearsProvision Do they receive early years provision that the council secures? (the family, or the provider)',
      '/facts/furtherEducationWithNeed Are they in further education or a sixth form, with costs that they need help with? (the young person, or the school or college)',
      '/facts/higherEducation Are they in higher education, from when, for as long as the bursary asks, and is it in the pathway plan? (the pathway plan, or the young person)',
      '/facts/lastPlacementFostering Was their last placement as a child with a foster carer? (the care record)',
      '/facts/livesInAnotherArea Do they live, or are they to live, in the area of another council? (the personal adviser)',
      '/facts/livesWithLastFosterCarer Do they still live with that foster carer? (the personal adviser)',
      '/facts/movingToOwnHome Are they moving into a home of their own, or have they? (the personal adviser)',
      '/facts/parentBeforeAssessment Was the child placed with the parent before the parent’s assessment was complete? (the care record)',
      '/facts/pathwayPlanMade Has a pathway plan been made? (the leaving care team)',
      '/facts/placedOutOfArea Is the placement outside the area of the council that looks after them? (the care record)',
      '/facts/residentialFurtherEducation Are they in full-time residential further education? (the young person, or the college)',
      '/facts/temporarilyApprovedCarer Is the carer approved for the time being, under regulation 24? (the fostering team)',
      '/returnToEducation Have they told the council that they are in, or wish for, education or training? (the leaving care team)',
    ]);
  });
});

describe('a status that the record leaves open', () => {
  const DATE = '/dateOfBirth';

  it('asks for the date of birth where none can be read', () => {
    for (const record of [{}, { dateOfBirth: 'x' }, null] as unknown as Person[]) {
      const duties = dutiesOn(record, '2026-06-01');
      expect(duties.map(({ owed, needs }) => [owed, ...needs.map(({ path }) => path)].join(' '))).toEqual(
        duties.map(() => `unknown ${DATE}`),
      );
      expect(duties).toHaveLength(52);
    }
  });

  it('asks for the day of birth, once, where only the month is recorded and decides', () => {
    const record = inCare('2009-05', { start: '2020-05-10', end: null, legalStatus: 'C2', placement: 'U4' });
    expect(asked(record, '2025-04-30', 'DUTY-22')).toBe('no');
    expect(asked(record, '2025-05-15', 'DUTY-22')).toBe(`unknown ${DATE}`);
    expect(asked(record, '2025-05-31', 'DUTY-22')).toBe('yes');
    // Whatever the day, this one turns on another fact: asked once, though every day asks.
    expect(asked(record, '2025-06-15', 'DUTY-30')).toBe('unknown /facts/furtherEducationWithNeed');
    expect(asked(record, '2025-05-15', 'DUTY-30')).toBe(`unknown ${DATE} /facts/furtherEducationWithNeed`);
  });

  it('asks for what would settle the status, and for the fact of the duty beside it', () => {
    const record = person({ dateOfBirth: '2006-02-10' });
    const duties = dutiesOn(record, '2025-03-01');
    expect(duties.filter(({ owed }) => owed === 'yes')).toEqual([]);
    expect(asked(record, '2025-03-01', 'DUTY-27')).toMatch(/^unknown \/care\b/);
    expect(asked(record, '2025-03-01', 'DUTY-31')).toMatch(/^unknown \/facts\/movingToOwnHome \/care\b/);
    // The fact alone settles it where it says no.
    expect(asked(record, '2025-03-01', 'DUTY-31', { movingToOwnHome: false })).toBe('no');
    expect(asked(record, '2025-03-01', 'DUTY-31', { movingToOwnHome: true })).toMatch(/^unknown \/care\b/);
  });

  it('asks for the care history of a child under 16, whose status is the same in care and out of it', () => {
    const record = person({ dateOfBirth: '2015-05-03' });
    expect(asked(record, '2025-03-01', 'DUTY-1')).toBe('unknown /care');
    expect(asked(record, '2025-03-01', 'DUTY-4')).toBe('unknown /care');
  });

  it('asks nothing of the status where only a fact of the duty is open', () => {
    // Whether reg 48 applies to a break past its 17th day is open, and that alone.
    const onBreak = inCare('2015-05-03', {
      start: '2025-01-06',
      end: '2025-01-30',
      legalStatus: 'V3',
      placement: 'U6',
    });
    for (const id of ['DUTY-2', 'DUTY-4', 'DUTY-5', 'DUTY-6', 'DUTY-7', 'DUTY-11']) {
      expect(asked(onBreak, '2025-01-24', id)).toBe('unknown /care/shortBreakSeries');
    }
    expect(asked(grownUp('2004-05-03'), '2023-06-01', 'DUTY-31')).toBe('unknown /facts/movingToOwnHome');
  });

  it('throws only for the day asked about, and names it', () => {
    expect(() => dutiesOn(withNothingElse(person({ dateOfBirth: '2006-02-10' })), '1 June 2026')).toThrow(
      /^on: /,
    );
  });
});
