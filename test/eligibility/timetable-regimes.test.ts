/** Where other regulations stand in place of the ordinary visits and reviews: each line as the adviser reads it. */
import { describe, expect, it } from 'vitest';
import { eventsProblems, timetable, type CareEvents, type Person } from '../../src/eligibility/index.js';
import { inFull } from './lines.js';
import { inCare } from './people.js';

describe('a child placed for adoption (Adoption Agencies Regulations 2005 regulation 36)', () => {
  const placed = inCare(
    '2019-05-03',
    { start: '2024-01-08', end: '2025-01-06', legalStatus: 'E1', placement: 'U6' },
    { start: '2025-01-06', end: null, legalStatus: 'E1', placement: 'A5' },
  );
  const told = (events: CareEvents, on = '2025-02-10') => inFull(placed, events, on, 'DUTY-13');

  it('is visited every week until the first review, and reviewed after four weeks, three months, six months', () => {
    const events = {
      visits: ['2025-01-13', '2025-01-20', '2025-02-03', '2025-02-10'],
      // That of December was of the child who was not placed yet.
      reviews: ['2024-12-01', '2025-02-03', '2025-05-02'],
    };
    expect(told(events, '2025-06-01')).toEqual([
      'DUTY-13 visit-1: due 2025-01-13, done 2025-01-13: done-on-time. First visit. 1 week from the placement (reg 36)',
      'DUTY-13 visit-2: due 2025-01-20, done 2025-01-20: done-on-time. Visit. 1 week from the visit before it, until the first review (reg 36)',
      'DUTY-13 visit-3: due 2025-01-27, done 2025-02-03: done-late by 7. Visit. 1 week from the visit before it, until the first review (reg 36)',
      'DUTY-13 visit-4: due no day, done 2025-02-10: cannot-be-told. Visit. After the first review as often as the agency decides (reg 36)',
      'DUTY-13 visit-5: due no day: cannot-be-told. Visit. After the first review as often as the agency decides (reg 36)',
      'DUTY-13 review-1: due 2025-02-03, done 2025-02-03: done-on-time. First review. 4 weeks from the placement (reg 36)',
      'DUTY-13 review-2: due 2025-05-03, done 2025-05-02: done-on-time. Second review. 3 months from the review before it (reg 36)',
      'DUTY-13 review-3: due 2025-11-02: not-yet-due. Review. 6 months from the review before it (reg 36)',
    ]);
  });

  it('is late from the day after, where nothing more is recorded than was done', () => {
    const events = { completeFrom: '2025-01-06', visits: ['2025-01-13', '2025-01-21'], reviews: [] };
    expect(told(events)).toEqual([
      'DUTY-13 visit-1: due 2025-01-13, done 2025-01-13: done-on-time. First visit. 1 week from the placement (reg 36)',
      'DUTY-13 visit-2: due 2025-01-20, done 2025-01-21: done-late by 1. Visit. 1 week from the visit before it, until the first review (reg 36)',
      'DUTY-13 visit-3: due 2025-01-28: overdue by 13. Visit. 1 week from the visit before it, until the first review (reg 36)',
      'DUTY-13 review-1: due 2025-02-03: overdue by 7. First review. 4 weeks from the placement (reg 36)',
    ]);
  });

  it('cannot be told to be visited in time where the first review is not recorded, or not from the start', () => {
    expect(told({})).toEqual([
      'DUTY-13 visit-1: due 2025-01-13: cannot-be-told. First visit. 1 week from the placement (reg 36) ? /events/visits',
      'DUTY-13 review-1: due 2025-02-03: cannot-be-told. First review. 4 weeks from the placement (reg 36) ? /events/reviews',
    ]);
    // That of 3 January was of the child who was not placed yet.
    expect(told({ visits: ['2025-01-03', '2025-01-13', '2025-01-20'] }).slice(0, 3)).toEqual([
      'DUTY-13 visit-1: due 2025-01-13, done 2025-01-13: done-on-time. First visit. 1 week from the placement (reg 36)',
      'DUTY-13 visit-2: due no day, done 2025-01-20: cannot-be-told. Visit. Whether the first review has been held is not recorded (reg 36) ? /events/reviews',
      'DUTY-13 visit-3: due no day: cannot-be-told. Visit. Whether the first review has been held is not recorded (reg 36) ? /events/reviews',
    ]);
    const late = { completeFrom: '2025-01-10', visits: ['2025-01-13', '2025-01-20'], reviews: [] };
    expect(told(late)).toEqual([
      'DUTY-13 visit-earlier: due no day, done 2025-01-13: cannot-be-told. First visit. What happened before the lists are complete is not recorded (reg 36) ? /events/visits',
      'DUTY-13 visit-3: due no day, done 2025-01-20: cannot-be-told. Visit. Whether the first review has been held is not recorded (reg 36) ? /events/reviews',
      'DUTY-13 visit-4: due no day: cannot-be-told. Visit. Whether the first review has been held is not recorded (reg 36) ? /events/reviews',
      'DUTY-13 review-earlier: due no day: cannot-be-told. First review. What happened before the lists are complete is not recorded (reg 36) ? /events/reviews',
    ]);
  });

  it('is one whose placement is recorded', () => {
    const open = inCare('2019-05-03', { start: '2024-01-08', end: null, legalStatus: 'E1' });
    expect(inFull(open, {}, '2025-02-10', 'DUTY-13', 'DUTY-4', 'DUTY-5')).toEqual([
      'DUTY-13 looked-after: due no day: cannot-be-told. Reviews, visits and plans. Whether the child is placed for adoption is not recorded (reg 36) ? /care/placement',
    ]);
  });
});

describe('a child authorised to be placed for adoption', () => {
  const authorised = inCare(
    '2019-05-03',
    { start: '2024-01-08', end: '2024-06-10', legalStatus: 'C2', placement: 'U6' },
    { start: '2024-06-10', end: null, legalStatus: 'E1', placement: 'U6' },
  );

  it('is reviewed by the agency three months after the authority, then every six, beside the ordinary reviews', () => {
    const reviews = ['2024-02-05', '2024-05-01', '2024-09-10', '2025-03-01'];
    expect(inFull(authorised, { reviews }, '2025-06-01', 'DUTY-13')).toEqual([
      'DUTY-13 review-1: due 2024-09-10, done 2024-09-10: done-on-time. First review. 3 months from the authority to place (reg 36)',
      'DUTY-13 review-2: due 2025-03-10, done 2025-03-01: done-on-time. Review. 6 months from the review before it (reg 36)',
      'DUTY-13 review-3: due 2025-09-01: not-yet-due. Review. 6 months from the review before it (reg 36)',
    ]);
    expect(inFull(authorised, { reviews }, '2025-06-01', 'DUTY-4')).toHaveLength(5);
    expect(inFull(authorised, { reviews: [] }, '2024-09-11', 'DUTY-13')).toEqual([
      'DUTY-13 review-1: due 2024-09-10: overdue by 1. First review. 3 months from the authority to place (reg 36)',
    ]);
  });
});

describe('a series of short breaks (regulation 48)', () => {
  const breakOf = (start: string, end: string | null) =>
    ({ start, end, legalStatus: 'V3', placement: 'U4' }) as const;
  const breaks = [
    breakOf('2025-01-10', '2025-01-13'),
    breakOf('2025-02-07', '2025-02-10'),
    breakOf('2025-04-11', null),
  ];
  const told = (record: Person, events: CareEvents, on = '2025-04-12') =>
    inFull(record, events, on, 'DUTY-11', 'DUTY-4', 'DUTY-5');
  const visited = [
    'DUTY-11 visit-1: due 2025-04-10, done 2025-01-11: done-on-time. First visit on a day of a break. 3 months from the start of the first break (reg 48(3))',
    'DUTY-11 visit-2: due 2025-07-11, done 2025-04-11: done-on-time. Visit on a day of a break. 6 months from the visit before it (reg 48(3))',
    'DUTY-11 visit-3: due 2025-10-11: not-yet-due. Visit on a day of a break. 6 months from the visit before it (reg 48(3))',
  ];

  it('has a visit and a review within three months of the first break, and then every six', () => {
    const series = inCare('2012-05-03', ...breaks);
    expect(told(series, { visits: ['2025-01-11', '2025-04-11'], reviews: ['2025-04-09'] })).toEqual([
      ...visited,
      'DUTY-11 review-1: due 2025-04-10, done 2025-04-09: done-on-time. First review of the short breaks. 3 months from the start of the first break (reg 48(3))',
      'DUTY-11 review-2: due 2025-10-09: not-yet-due. Review of the short breaks. 6 months from the review before it (reg 48(3))',
    ]);
    expect(told(series, {})).toEqual([
      'DUTY-11 visit-1: due 2025-04-10: cannot-be-told. First visit on a day of a break. 3 months from the start of the first break (reg 48(3)) ? /events/visits',
      'DUTY-11 review-1: due 2025-04-10: cannot-be-told. First review of the short breaks. 3 months from the start of the first break (reg 48(3)) ? /events/reviews',
    ]);
  });

  it('begins after care that was no break, and counts nothing of it', () => {
    const mixed = inCare(
      '2012-05-03',
      { start: '2024-10-01', end: '2024-12-20', legalStatus: 'V2', placement: 'U4' },
      ...breaks,
    );
    expect(
      told(mixed, { visits: ['2024-11-01', '2025-01-11', '2025-04-11'], reviews: ['2024-10-20'] }),
    ).toEqual([
      ...visited,
      'DUTY-11 review-1: due 2025-04-10: overdue by 2. First review of the short breaks. 3 months from the start of the first break (reg 48(3))',
    ]);
  });

  it('keeps the rule of 2020 where a break was in its months, and not where all were before or after', () => {
    const events = { visits: ['2020-03-07', '2020-10-10'], reviews: [] };
    const series = (...days: readonly (readonly [string, string])[]) =>
      inCare('2012-05-03', ...days.map(([start, end]) => breakOf(start, end)));
    const next = (record: Person) =>
      told(record, events, '2020-10-10').find((line) => line.includes('visit-3'));
    // SI 2020/445 regulation 21: 24 April to 24 September.
    expect(
      next(series(['2020-03-06', '2020-03-09'], ['2020-05-08', '2020-05-11'], ['2020-10-09', '2020-10-12'])),
    ).toBe(
      'DUTY-11 visit-3: due no day: cannot-be-told. Visit on a day of a break. A series with a break in the months of 2020 without a number: at regular intervals (reg 48(3))',
    );
    expect(next(series(['2020-03-06', '2020-03-09'], ['2020-10-09', '2020-10-12']))).toBe(
      'DUTY-11 visit-3: due 2021-04-10: not-yet-due. Visit on a day of a break. 6 months from the visit before it (reg 48(3))',
    );
  });
});

describe('a child on remand (regulations 47A to 47F)', () => {
  const remanded = (placement: 'R5' | 'U6' | 'K1' | null, start = '2025-01-06') =>
    inCare('2009-05-03', { start, end: null, legalStatus: 'J1', placement });
  const told = (record: Person, events: CareEvents, on: string) =>
    inFull(record, events, on, 'DUTY-1', 'DUTY-2', 'DUTY-16').filter(
      (line) => !line.includes('care-plan-current'),
    );

  it('in youth detention has a detention placement plan within ten working days, which is the care plan', () => {
    const made = {
      placements: [{ start: '2025-01-06', end: null, planMade: '2025-01-21' }],
      carePlanMade: '2025-01-20',
    };
    expect(told(remanded('R5'), made, '2025-02-10')).toEqual([
      'DUTY-1 care-plan: due 2025-01-20, done 2025-01-20: done-on-time. Care plan made. 10 working days from the remand: the detention placement plan (regs 47A to 47F)',
      'DUTY-16 detention-placement-plan: due 2025-01-20, done 2025-01-21: done-late by 1. Detention placement plan made. 10 working days from the remand (reg 47C(2))',
    ]);
    expect(told(remanded('R5'), {}, '2025-01-21')).toEqual([
      'DUTY-1 care-plan: due 2025-01-20: cannot-be-told. Care plan made. 10 working days from the remand: the detention placement plan (regs 47A to 47F) ? /events/carePlanMade',
      'DUTY-16 detention-placement-plan: due 2025-01-20: cannot-be-told. Detention placement plan made. 10 working days from the remand (reg 47C(2)) ? /events/placements/planMade',
    ]);
    // Placed is the remand, for visits; and health is not assessed there.
    expect(inFull(remanded('R5'), { visits: ['2025-01-13'] }, '2025-02-10', 'DUTY-5', 'DUTY-6')).toEqual([
      'DUTY-5 visit-1: due 2025-01-13, done 2025-01-13: done-on-time. First visit. 1 week from the remand (reg 28(2))',
      'DUTY-5 visit-2: due 2025-02-24: not-yet-due. Visit. 6 weeks from the visit before it, in the first year (reg 28(2))',
    ]);
  });

  it('to local authority accommodation has its plans within five, the first placement from the remand', () => {
    const placements = [
      { start: '2025-01-06', end: '2025-01-20', planMade: null },
      { start: '2025-01-20', end: null, planMade: null },
    ];
    expect(told(remanded('U6'), { carePlanMade: null, placements }, '2025-01-31')).toEqual([
      'DUTY-1 care-plan: due 2025-01-13: overdue by 18. Care plan made. 5 working days from the remand (regs 47A to 47F)',
      'DUTY-2 placement-plan-1: due 2025-01-13: overdue by 18. Placement plan for the placement from 6 January 2025. 5 working days from the remand (reg 9)',
      'DUTY-2 placement-plan-2: due 2025-01-27: overdue by 4. Placement plan for the placement from 20 January 2025. 5 working days from the start of the placement (reg 9)',
    ]);
  });

  it.each([['K1'], [null]] as const)('of a kind that %s does not tell asks which it is', (placement) => {
    const asked = [
      'DUTY-2 placement-plan-1: due no day: cannot-be-told. Placement plan for the placement from 6 January 2025. Which kind of remand this is, is not recorded (reg 9) ? /care/placement',
      'DUTY-16 detention-placement-plan: due no day: cannot-be-told. Detention placement plan made. Which kind of remand this is, is not recorded (reg 47C(2)) ? /care/placement',
    ];
    const plan = (events: CareEvents) => told(remanded(placement), events, '2025-01-31')[0];
    expect(told(remanded(placement), {}, '2025-01-31').slice(1)).toEqual(asked);
    const why = 'Care plan made. 5 working days from the remand (regs 47A to 47F)';
    const needs = ' ? /care/placement ? /events/carePlanMade';
    expect(plan({})).toBe(`DUTY-1 care-plan: due 2025-01-13: cannot-be-told. ${why}${needs}`);
    // Between the two limits it turns on which; up to the sooner, and after the later, it does not.
    expect(
      ['2025-01-13', '2025-01-14', '2025-01-20', '2025-01-21'].map((day) => plan({ carePlanMade: day })),
    ).toEqual([
      `DUTY-1 care-plan: due 2025-01-13, done 2025-01-13: done-on-time. ${why}`,
      `DUTY-1 care-plan: due 2025-01-13, done 2025-01-14: cannot-be-told. ${why}${needs}`,
      `DUTY-1 care-plan: due 2025-01-13, done 2025-01-20: cannot-be-told. ${why}${needs}`,
      `DUTY-1 care-plan: due 2025-01-13, done 2025-01-21: done-late by 1. ${why}`,
    ]);
  });

  it('that began before the regulations of 19 April 2013 has a plan without a day', () => {
    const old = inCare('1997-05-03', { start: '2013-03-04', end: null, legalStatus: 'J1', placement: 'R5' });
    expect(told(old, {}, '2013-06-03').at(-1)).toBe(
      'DUTY-16 detention-placement-plan: due no day: cannot-be-told. Detention placement plan made. The remand began before the regulations on remand: as soon as reasonably practicable after the next review (reg 47C(2)) ? /events/placements/planMade',
    );
  });

  it('after other care has the plan of the placement before it, and of the remand the detention plan', () => {
    const after = inCare(
      '2009-05-03',
      { start: '2024-01-08', end: '2025-01-06', legalStatus: 'C2', placement: 'U6' },
      { start: '2025-01-06', end: null, legalStatus: 'J1', placement: 'R5' },
    );
    const placements = [
      { start: '2024-01-08', end: '2025-01-06', planMade: '2024-01-09' },
      { start: '2025-01-06', end: null, planMade: null },
    ];
    expect(told(after, { carePlanMade: '2024-01-10', placements }, '2025-01-31').slice(1)).toEqual([
      'DUTY-2 placement-plan-1: due 2024-01-15, done 2024-01-09: done-on-time. Placement plan for the placement from 8 January 2024. 5 working days from the start of the placement (reg 9)',
      'DUTY-16 detention-placement-plan: due 2025-01-20: overdue by 11. Detention placement plan made. 10 working days from the remand (reg 47C(2))',
    ]);
    // A plan of the placement before is none of the detention.
    const one = [{ start: '2024-01-08', end: null, planMade: '2024-01-09' }];
    expect(inFull(after, { placements: one }, '2025-01-31', 'DUTY-16')).toEqual([
      'DUTY-16 detention-placement-plan: due 2025-01-20: cannot-be-told. Detention placement plan made. 10 working days from the remand (reg 47C(2)) ? /events/placements/planMade',
    ]);
  });
});

describe('plans of placements that are over', () => {
  const plans = (record: Person, events: CareEvents, on: string, ...duties: string[]) =>
    inFull(record, events, on, ...duties).map((line) => line.split('.')[0]);

  it('are none of a time in youth detention, nor of one placed for adoption', () => {
    const moved = inCare(
      '2009-05-03',
      { start: '2025-01-06', end: '2025-02-03', legalStatus: 'J1', placement: 'R5' },
      { start: '2025-02-03', end: null, legalStatus: 'J1', placement: 'U6' },
    );
    const placements = [
      { start: '2025-01-06', end: '2025-02-03', planMade: null },
      { start: '2025-02-03', end: null, planMade: null },
    ];
    expect(plans(moved, { placements }, '2025-03-03', 'DUTY-2')).toEqual([
      'DUTY-2 placement-plan-2: due 2025-02-10: overdue by 21',
    ]);
    const disrupted = inCare(
      '2019-05-03',
      { start: '2025-01-06', end: '2025-02-03', legalStatus: 'E1', placement: 'A5' },
      { start: '2025-02-03', end: null, legalStatus: 'E1', placement: 'U6' },
    );
    expect(plans(disrupted, { placements }, '2025-03-03', 'DUTY-2')).toEqual([
      'DUTY-2 placement-plan-2: due 2025-02-10: overdue by 21',
    ]);
  });

  it('count from the first placement only where the lists reach back to it', () => {
    const child = inCare('2015-05-03', {
      start: '2025-01-06',
      end: null,
      legalStatus: 'V2',
      placement: 'U6',
    });
    const events = { placements: [{ start: '2025-01-08', end: null }], carePlanMade: null };
    const due = (completeFrom: string) =>
      plans(child, { ...events, completeFrom }, '2025-01-10', 'DUTY-1').find((line) =>
        line?.includes('plan: '),
      );
    expect(due('2025-01-06')).toBe('DUTY-1 care-plan: due 2025-01-22: not-yet-due');
    expect(due('2025-01-07')).toBe('DUTY-1 care-plan: due 2025-01-20: not-yet-due');
  });

  it('are of accommodation that was section 20 in truth as of any other', () => {
    const reviewed = { kind: 'section-17', start: '2025-01-06', end: null, treatAsSection20: true } as const;
    const record = { ...inCare('2009-05-03'), otherAccommodation: [reviewed] } as Person;
    expect(inFull(record, {}, '2025-02-10', 'DUTY-2', 'DUTY-5')).toEqual([
      'DUTY-2 placement-plan-1: due 2025-01-13: cannot-be-told. Placement plan for the placement from 6 January 2025. 5 working days from the start of the placement (reg 9) ? /events/placements/0/planMade',
      'DUTY-5 visit-1: due 2025-01-13: cannot-be-told. First visit. 1 week from the start of the placement (reg 28(2)) ? /events/visits',
    ]);
  });

  it('and reviews in lists that do not reach back may be the second or a later one', () => {
    const child = inCare('2015-05-03', {
      start: '2025-01-06',
      end: null,
      legalStatus: 'V2',
      placement: 'U6',
    });
    const second = (day: string) =>
      plans(child, { completeFrom: '2025-01-10', reviews: ['2025-01-20', day] }, '2025-09-01', 'DUTY-4')[1];
    // Three months, or six.
    expect(['2025-04-20', '2025-04-21', '2025-07-20', '2025-07-21'].map(second)).toEqual([
      'DUTY-4 review-3: due 2025-04-20, done 2025-04-20: done-on-time',
      'DUTY-4 review-3: due 2025-04-20, done 2025-04-21: cannot-be-told',
      'DUTY-4 review-3: due 2025-04-20, done 2025-07-20: cannot-be-told',
      'DUTY-4 review-3: due 2025-04-20, done 2025-07-21: done-late by 1',
    ]);
  });
});

describe('a visit that fell due in the months of 2020 (SI 2020/445 regulation 8(13))', () => {
  const child = inCare('2012-05-03', { start: '2018-03-05', end: null, legalStatus: 'V2', placement: 'U4' });
  const placements = [{ start: '2018-03-05', end: null }];
  const visit = (last: string, on: string) =>
    inFull(child, { placements, visits: [last], completeFrom: last }, on, 'DUTY-5').at(-1);

  it('may have been late: what it turns on is asked beside what else is open', () => {
    // Six weeks end on the day before those months, and on the first of them.
    expect(visit('2020-03-12', '2021-03-01')).toMatch(
      /^DUTY-5 visit-3: due 2020-04-23: overdue by .*6 weeks, or 3 months/,
    );
    expect(visit('2020-03-13', '2021-03-01')).toBe(
      'DUTY-5 visit-3: due 2020-04-24: cannot-be-told. Visit. 6 weeks, or 3 months where the placement is meant to last until 18; in these months by telephone or video too, and later where it had to be (reg 28(2)) ? /events/placements/intendedToLastTo18 ? /events/visits',
    );
  });
});

describe('a child who left care on going into custody (SI 2010/2797)', () => {
  const detained = {
    ...inCare('2010-05-03', { start: '2024-06-03', end: '2025-01-06', legalStatus: 'V2', placement: 'U6' }),
    detentions: [{ start: '2025-01-06', end: null, kind: 'custodial-sentence' }],
  } as Person;

  it('is visited within ten working days, and then when asked', () => {
    expect(
      inFull(detained, { custodyVisits: ['2025-01-02', '2025-01-20'] }, '2025-01-31', 'DUTY-12'),
    ).toEqual([
      'DUTY-12 custody-visit-1: due 2025-01-20, done 2025-01-20: done-on-time. First visit in custody. 10 working days from first being detained (reg 4)',
      'DUTY-12 custody-visit-2: due no day: cannot-be-told. Visit in custody. When it is reasonably asked for: the law sets no day (reg 4)',
    ]);
    expect(inFull(detained, { custodyVisits: [] }, '2025-01-21', 'DUTY-12')).toEqual([
      'DUTY-12 custody-visit-1: due 2025-01-20: overdue by 1. First visit in custody. 10 working days from first being detained (reg 4)',
    ]);
    // A child who was never looked after, and one detained before the regulations of 1 April 2011, had no such visits.
    const never = { ...inCare('2010-05-03'), detentions: detained.detentions } as Person;
    expect(inFull(never, { custodyVisits: [] }, '2025-01-21', 'DUTY-12')).toEqual([]);
    const before = {
      ...inCare('1995-05-03', { start: '2009-06-03', end: '2011-01-06', legalStatus: 'V2', placement: 'U6' }),
      detentions: [{ start: '2011-01-06', end: null, kind: 'custodial-sentence' }],
    } as Person;
    expect(inFull(before, { custodyVisits: [] }, '2011-03-31', 'DUTY-12')).toEqual([]);
    expect(inFull(detained, {}, '2025-01-21', 'DUTY-12')).toEqual([
      'DUTY-12 custody-visit-1: due 2025-01-20: cannot-be-told. First visit in custody. 10 working days from first being detained (reg 4) ? /events/custodyVisits',
    ]);
  });
});

describe('a long-term foster placement after its first year (regulation 28(3A))', () => {
  const fostered = inCare('2012-05-03', {
    start: '2023-01-09',
    end: null,
    legalStatus: 'C2',
    placement: 'U4',
  });
  type Placed = NonNullable<CareEvents['placements']>[number];
  // Visited on the day on which the first year ends.
  const visit = (more: Partial<Placed>) =>
    inFull(
      fostered,
      {
        placements: [{ start: '2023-01-09', end: null, longTermFoster: true, ...more }],
        visits: ['2023-01-10', '2024-01-09'],
      },
      '2024-05-01',
      'DUTY-5',
    ).at(-1);
  const agreed =
    'DUTY-5 visit-3: due 2024-07-09: not-yet-due. Visit. 6 months from the visit before it: a long-term foster placement, and the child agrees (reg 28(2))';
  const lasting = '3 months from the visit before it: meant to last until 18 (reg 28(2))';
  const usual = '6 weeks from the visit before it (reg 28(2))';

  it.each<readonly [string, Partial<Placed>]>([
    [agreed, { agreesToFewerVisits: true }],
    [agreed, { agreesToFewerVisits: true, intendedToLastTo18: false }],
    [`DUTY-5 visit-3: due 2024-04-09: overdue by 22. Visit. ${lasting}`, { agreesToFewerVisits: false }],
    [
      `DUTY-5 visit-3: due 2024-02-20: overdue by 71. Visit. ${usual}`,
      { agreesToFewerVisits: false, intendedToLastTo18: false },
    ],
    [
      `DUTY-5 visit-3: due 2024-04-09: cannot-be-told. Visit. ${lasting} ? /events/placements/agreesToFewerVisits`,
      {},
    ],
    [
      `DUTY-5 visit-3: due 2024-02-20: cannot-be-told. Visit. ${usual} ? /events/placements/agreesToFewerVisits`,
      { intendedToLastTo18: false },
    ],
  ])('%s', (line, more) => {
    expect(visit(more)).toBe(line);
  });
});

describe('a care leaver of 21 or over who asks for support, or tells of education', () => {
  const leaver = inCare('2003-05-05', {
    start: '2017-06-01',
    end: '2021-05-05',
    legalStatus: 'C2',
    placement: 'U6',
  });
  const told = (more: Partial<Person>, events: CareEvents, on: string) =>
    inFull(
      { ...leaver, ...more } as Person,
      events,
      on,
      'DUTY-33',
      'DUTY-33b',
      'DUTY-22',
      'DUTY-23',
      'DUTY-33a',
    );
  const asked = { supportRequested: '2024-09-02' };
  const returned = {
    returnToEducation: '2024-09-02',
    education: [{ start: '2024-09-09', end: null, inPathwayPlan: false }],
  };
  const ofBefore = { needsAssessment: '2019-06-10', pathwayPlanMade: '2019-07-01' };
  const ASSESSMENT =
    'Assessment of needs completed, after a request for support. The law sets no number of days or months for this assessment (s.23CZB(2)-(6))';
  const SOON =
    'DUTY-22 pathway-plan: due no day: cannot-be-told. Pathway plan made. As soon as possible after the assessment: the law sets no number of days (Sch 2 para 19B(4))';
  const OFFER =
    'DUTY-33a support-offer-1: due no day: cannot-be-told. First offer of support. As soon as possible after the 21st birthday, 5 May 2024: the law sets no number of days (s.23CZB(7)) ? /events/supportOffers';

  it('is assessed and planned for anew: what was made before counts for nothing', () => {
    expect(told(asked, { ...ofBefore, pathwayPlanReviews: ['2024-01-15'] }, '2024-10-10')).toEqual([
      `DUTY-33 needs-assessment: due no day: cannot-be-told. ${ASSESSMENT}`,
      SOON,
      'DUTY-23 pathway-review-1: due 2020-01-01, done 2024-01-15: done-late by 1475. Review of the pathway plan. 6 months from the plan (reg 7)',
      'DUTY-23 pathway-review-2: due no day: cannot-be-told. Review of the pathway plan. The plan is of before they asked or told: a new one is prepared (reg 7)',
    ]);
    const made = { needsAssessment: '2024-09-20', pathwayPlanMade: '2024-09-30', pathwayPlanReviews: [] };
    expect(told(asked, made, '2024-10-10')).toEqual([
      `DUTY-33 needs-assessment: due no day, done 2024-09-20: cannot-be-told. ${ASSESSMENT}`,
      'DUTY-22 pathway-plan: due no day, done 2024-09-30: cannot-be-told. Pathway plan made. Made 10 days after the assessment; the law says as soon as possible, with no number of days (Sch 2 para 19B(4))',
      'DUTY-23 pathway-review-1: due 2025-03-30: not-yet-due. Review of the pathway plan. 6 months from the plan (reg 7)',
    ]);
    // What is made on the day itself is made anew; what was made the day before is not.
    const onTheDay = (day: string) =>
      told(asked, { needsAssessment: day, pathwayPlanMade: day }, '2024-10-10')[0];
    expect(onTheDay('2024-09-02')).toBe(
      `DUTY-33 needs-assessment: due no day, done 2024-09-02: cannot-be-told. ${ASSESSMENT}`,
    );
    expect(onTheDay('2024-09-01')).toBe(
      `DUTY-33 needs-assessment: due no day: cannot-be-told. ${ASSESSMENT}`,
    );
  });

  it.each([
    // Due the day before 21, and owed then.
    ['2023-11-04', 'due 2024-05-04: overdue by 159'],
    ['2023-11-05', 'due no day: cannot-be-told'],
    ['2024-03-01', 'due no day: cannot-be-told'],
    // Due on the day on which they asked.
    ['2024-03-02', 'due 2024-09-02: overdue by 38'],
  ])('owes no review between 21 and then: after one of %s, %s', (review, stands) => {
    const line = told(asked, { ...ofBefore, pathwayPlanReviews: [review] }, '2024-10-10').at(-1);
    expect(line).toContain(`DUTY-23 pathway-review-2: ${stands}. Review`);
  });

  it('is assessed within three months of telling of education, and the offer of support goes on', () => {
    expect(told(returned, ofBefore, '2024-12-03')).toEqual([
      'DUTY-33b needs-assessment: due 2024-12-02: overdue by 1. Assessment of needs completed, for a return to education or training. 3 months from being told (reg 5(2)(b))',
      SOON,
      'DUTY-23 pathway-review-1: due 2020-01-01: cannot-be-told. Review of the pathway plan. 6 months from the plan (reg 7) ? /events/pathwayPlanReviews',
      OFFER,
    ]);
    expect(told(returned, {}, '2024-12-03')[0]).toBe(
      'DUTY-33b needs-assessment: due 2024-12-02: cannot-be-told. Assessment of needs completed, for a return to education or training. 3 months from being told (reg 5(2)(b)) ? /events/needsAssessment',
    );
  });

  it('has both assessments where they did both, and the plan from the first of the two', () => {
    const both = { ...returned, supportRequested: '2024-10-07' };
    const made = { needsAssessment: '2024-09-20', pathwayPlanMade: '2024-09-30', pathwayPlanReviews: [] };
    expect(told(both, made, '2024-12-03').slice(0, 3)).toEqual([
      'DUTY-33b needs-assessment: due 2024-12-02, done 2024-09-20: done-on-time. Assessment of needs completed, for a return to education or training. 3 months from being told (reg 5(2)(b))',
      `DUTY-33 needs-assessment: due no day: cannot-be-told. ${ASSESSMENT}`,
      'DUTY-22 pathway-plan: due no day, done 2024-09-30: cannot-be-told. Pathway plan made. Made 10 days after the assessment; the law says as soon as possible, with no number of days (Sch 2 para 19B(4))',
    ]);
  });

  it('who asked before 21 is planned for from the birthday, and not the day before', () => {
    const early = { supportRequested: '2024-04-02' };
    const none = { needsAssessment: null, pathwayPlanMade: null };
    expect(told(early, none, '2024-05-04')).toEqual([]);
    expect(told(early, none, '2024-05-05')).toEqual([
      `DUTY-33 needs-assessment: due no day: cannot-be-told. ${ASSESSMENT}`,
      SOON,
    ]);
  });

  it('who does neither has the offer of support, and no new plan', () => {
    expect(told({}, ofBefore, '2024-06-10').map((line) => line.split(':')[0])).toEqual([
      'DUTY-23 pathway-review-1',
      'DUTY-33a support-offer-1',
    ]);
    expect(told({}, {}, '2024-06-10')).toEqual([OFFER]);
  });
});

describe('what is offered as the events of a case', () => {
  it('is told with its field where it cannot be read', () => {
    expect(eventsProblems({ reviews: ['20/06/2026'] })).toEqual([
      { path: '/reviews/0', code: 'not-a-date', message: 'reviews[0]: expected YYYY-MM-DD, got DD/MM/YYYY' },
    ]);
    expect(eventsProblems(null)).toEqual([
      { path: '', code: 'not-an-object', message: 'events: expected an object, got null' },
    ]);
    expect(eventsProblems({})).toEqual([]);
  });

  it('has adviser appointments that are read, and change no day', () => {
    const record = inCare('2009-05-03', {
      start: '2023-06-01',
      end: null,
      legalStatus: 'V2',
      placement: 'U6',
    });
    const appointments = { adviserAppointments: [{ start: '2025-05-10', end: null }] };
    expect(timetable(record, appointments, '2025-06-01')).toEqual(timetable(record, {}, '2025-06-01'));
  });
});
