/** What people read of a timetable: why each line is due when it is, where that is written, and what to ask. */
import { describe, expect, it } from 'vitest';
import { timetable, type CareEvents, type Person } from '../../src/eligibility/index.js';
import { child, inWords } from './lines.js';
import { inCare } from './people.js';

const words = (record: Person, events: CareEvents, on: string, ...ids: string[]): readonly string[] =>
  timetable(record, events, on)
    .filter(({ id }) => ids.includes(id))
    .map(inWords);

const EARLIER = 'The regulations of 2010 began on 1 April 2011; those before them are not held here';
const NO_HOLIDAYS =
  'Working days can be counted only from 2011 to 2028, the years whose bank holidays are held';

/** Looked after from 14, eligible at 16 on 3 May 2025. */
const eligible = inCare('2009-05-03', {
  start: '2023-06-01',
  end: null,
  legalStatus: 'V2',
  placement: 'U6',
});
/** The same child, relevant from 2 February 2026. */
const relevant = inCare('2009-05-03', {
  start: '2023-06-01',
  end: '2026-02-02',
  legalStatus: 'V2',
  placement: 'U6',
  reasonEnded: 'E5',
});
/** Looked after at 18, 21 on 3 May 2025. */
const grown = inCare('2004-05-03', {
  start: '2018-05-10',
  end: '2022-05-03',
  legalStatus: 'C2',
  placement: 'U4',
});

describe('the lines of a looked-after child', () => {
  it('say what is due, why, and what to ask where nothing is recorded', () => {
    expect(timetable(child, {}, '2025-06-01').map(inWords)).toEqual([
      'DUTY-3 Independent reviewing officer named. Before the first review (s.25A) ? Is an independent reviewing officer named, and since when? [/events/reviewingOfficerNamed, the case record]',
      'DUTY-1 Care plan made. 10 working days from the start of the first placement (reg 4(2)) ? When was the care plan made? [/events/carePlanMade, the case record]',
      'DUTY-1 Care plan kept up to date. When the plan was last changed, or the case last reviewed, is not recorded (reg 6) ? Has the care plan been revised since the last review, or was no change needed? [/events/carePlanRevised, the case record]',
      'DUTY-2 Placement plan for the placement from 6 January 2025. 5 working days from the start of the placement (reg 9) ? When was the placement plan made? [/events/placements/0/planMade, the case record]',
      'DUTY-4 First review. 20 working days from becoming looked after (reg 33) ? On which days was the case reviewed? [/events/reviews, the case record]',
      'DUTY-5 First visit. 1 week from the start of the placement (reg 28(2)) ? On which days was the child visited? [/events/visits, the case record]',
      'DUTY-6 First health assessment. Before the first placement, or in time for the first review (reg 7) ? On which days was the child’s health assessed? [/events/healthAssessments, the case record]',
    ]);
  });

  it('ask nothing where everything is recorded, and say from what each interval counts', () => {
    const events: CareEvents = {
      placements: [{ start: '2025-01-06', end: null, planMade: '2025-01-06' }],
      reviewingOfficerNamed: '2025-01-07',
      carePlanMade: '2025-01-07',
      carePlanRevised: ['2025-04-02'],
      reviews: ['2025-01-20', '2025-04-01'],
      visits: ['2025-01-10'],
      healthAssessments: ['2025-01-20'],
    };
    expect(timetable(child, events, '2025-04-10').map(inWords)).toEqual([
      'DUTY-3 Independent reviewing officer named. Before the first review (s.25A)',
      'DUTY-1 Care plan made. 10 working days from the start of the first placement (reg 4(2))',
      'DUTY-1 Care plan kept up to date. Made or revised on or since the last review (reg 6)',
      'DUTY-2 Placement plan for the placement from 6 January 2025. 5 working days from the start of the placement (reg 9)',
      'DUTY-4 First review. 20 working days from becoming looked after (reg 33)',
      'DUTY-4 Second review. 3 months from the review before it (reg 33)',
      'DUTY-4 Review. 6 months from the review before it (reg 33)',
      'DUTY-5 First visit. 1 week from the start of the placement (reg 28(2))',
      'DUTY-5 Visit. 6 weeks from the visit before it, in the first year (reg 28(2))',
      'DUTY-6 First health assessment. Before the first placement, or in time for the first review (reg 7)',
      'DUTY-6 Health assessment. 12 months from the one before it: 5 or over (reg 7)',
    ]);
  });

  it('say that a child came under a court order, whose court sets the time (s.31A)', () => {
    const ordered = inCare('2015-05-03', { start: '2025-01-06', end: null, legalStatus: 'C1' });
    expect(words(ordered, { carePlanMade: '2025-01-08' }, '2025-03-01', 'DUTY-1')[0]).toBe(
      'DUTY-1 Care plan made. Came into care under a court order: the court sets the time for the care plan (s.31A) ? When was the care plan made? [/events/carePlanMade, the case record]',
    );
  });

  it('say of a small child that the interval is that of under 5', () => {
    const small = inCare('2022-05-03', { start: '2025-01-06', end: null, legalStatus: 'V2' });
    const assessed = { healthAssessments: ['2025-01-20'] };
    expect(words(small, assessed, '2025-02-01', 'DUTY-6')[1]).toBe(
      'DUTY-6 Health assessment. 6 months from the one before it: under 5 (reg 7)',
    );
  });

  const careFrom = (start: string) =>
    inCare('2010-05-03', { start, end: null, legalStatus: 'V2', placement: 'U6' });
  const limits: readonly (readonly [string, string, string, string, string])[] = [
    ['2011-03-31', '2011-06-01', EARLIER, EARLIER, EARLIER],
    [
      '2011-04-01',
      '2011-06-01',
      'Before the first review',
      '10 working days from the start of the first placement',
      '5 working days from the start of the placement',
    ],
  ];
  it.each(limits)('say on what a stay from %s is judged', (start, on, officer, carePlan, placementPlan) => {
    const [reviewing, plan, , placement] = timetable(careFrom(start), {}, on).map(({ reason }) => reason);
    expect([reviewing, plan, placement]).toEqual([officer, carePlan, placementPlan]);
  });

  it('say that working days cannot be counted beyond the bank holidays that are held', () => {
    const late = inCare('2020-05-03', { start: '2028-12-27', end: null, legalStatus: 'V2', placement: 'U6' });
    expect(timetable(late, {}, '2029-03-01').map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      `DUTY-3 ${NO_HOLIDAYS}`,
      `DUTY-1 ${NO_HOLIDAYS}`,
      'DUTY-1 When the plan was last changed, or the case last reviewed, is not recorded',
      `DUTY-2 ${NO_HOLIDAYS}`,
      `DUTY-4 ${NO_HOLIDAYS}`,
      'DUTY-5 1 week from the start of the placement',
      `DUTY-6 ${NO_HOLIDAYS}`,
    ]);
  });
});

describe('the care plan beside the reviews', () => {
  const NOT_RECORDED = 'When the plan was last changed, or the case last reviewed, is not recorded';
  const CURRENT = 'Made or revised on or since the last review';
  const stale = (changed: string, review: string) =>
    `Last changed on ${changed}, before the review of ${review}: ask whether that review called for a change`;
  const cases: readonly (readonly [string, CareEvents, string | null, string])[] = [
    ['neither is recorded', {}, null, NOT_RECORDED],
    ['only reviews are recorded', { reviews: ['2025-01-20'] }, null, NOT_RECORDED],
    ['only the plan is recorded', { carePlanMade: '2025-01-10' }, '2025-01-10', NOT_RECORDED],
    ['a plan that is not made', { carePlanMade: null, reviews: [] }, null, NOT_RECORDED],
    ['made, with no review yet', { carePlanMade: '2025-01-10', reviews: [] }, '2025-01-10', CURRENT],
    [
      'made before a review',
      { carePlanMade: '2025-01-10', reviews: ['2025-01-20'] },
      '2025-01-10',
      stale('10 January 2025', '20 January 2025'),
    ],
    [
      'made on the day of the review',
      { carePlanMade: '2025-01-20', reviews: ['2025-01-20'] },
      '2025-01-20',
      CURRENT,
    ],
    [
      'revised after the last review',
      { carePlanMade: '2025-01-10', carePlanRevised: ['2025-02-03'], reviews: ['2025-01-20'] },
      '2025-02-03',
      CURRENT,
    ],
    [
      'revised, with no word of when it was made',
      { carePlanRevised: ['2025-01-27', '2025-01-13'], reviews: ['2025-02-03'] },
      '2025-01-27',
      stale('27 January 2025', '3 February 2025'),
    ],
    [
      'reviewed on the first day of care',
      { carePlanMade: '2025-01-03', reviews: ['2025-01-06'] },
      '2025-01-03',
      stale('3 January 2025', '6 January 2025'),
    ],
    [
      'last reviewed in an earlier stay',
      { carePlanMade: '2024-02-01', reviews: ['2024-03-01'] },
      '2024-02-01',
      CURRENT,
    ],
  ];
  it.each(cases)('%s', (_name, events, done, reason) => {
    const found = timetable(child, events, '2025-03-01').find(({ step }) => step === 'care-plan-current');
    expect([found?.done, found?.reason]).toEqual([done, reason]);
  });
});

describe('the lines of leaving care', () => {
  it('say what an eligible child is owed, and what to ask', () => {
    expect(words(eligible, {}, '2026-01-10', 'DUTY-20', 'DUTY-21', 'DUTY-22', 'DUTY-23')).toEqual([
      'DUTY-20 Assessment of needs completed. 3 months from the 16th birthday (reg 42(1)) ? When was the assessment of needs for leaving care completed? [/events/needsAssessment, the case record]',
      'DUTY-22 Pathway plan made. As soon as possible after the assessment: the law sets no number of days (Sch 2 para 19B(4)) ? When was the pathway plan made? [/events/pathwayPlanMade, the case record]',
    ]);
  });

  it('say what a relevant child in accommodation from the council is owed, and what to ask', () => {
    const living: CareEvents = { councilAccommodation: [{ start: '2026-02-02', end: null }] };
    expect(timetable(relevant, living, '2026-09-10').map(inWords)).toEqual([
      'DUTY-20 Assessment of needs completed. 3 months from the 16th birthday (reg 42(1)) ? When was the assessment of needs for leaving care completed? [/events/needsAssessment, the case record]',
      'DUTY-21 Assessment of needs completed, for a relevant child without a pathway plan. 3 months from becoming relevant, where there was no pathway plan (s.23B(3)) ? When was the pathway plan made? [/events/pathwayPlanMade, the case record] ? When was the assessment of needs for leaving care completed? [/events/needsAssessment, the case record]',
      'DUTY-22 Pathway plan made. As soon as possible after the assessment: the law sets no number of days (Sch 2 para 19B(4)) ? When was the pathway plan made? [/events/pathwayPlanMade, the case record]',
      'DUTY-23 Review of the pathway plan after 28 days in accommodation from the council. 28 days were complete on 2 March 2026; the law then says as soon as is practicable, with no number of days (reg 7(3)) ? On which days was the pathway plan reviewed? [/events/pathwayPlanReviews, the case record]',
      'DUTY-25 First visit by the personal adviser. 7 days from the day the accommodation was first provided (reg 8(2)) ? On which days did the personal adviser visit them there? [/events/adviserVisits, the case record]',
    ]);
  });

  it('say from what each interval counts, once things have happened', () => {
    const events: CareEvents = {
      needsAssessment: '2025-08-01',
      pathwayPlanMade: '2025-08-02',
      pathwayPlanReviews: ['2026-02-02', '2026-03-05'],
      adviserVisits: ['2026-02-05', '2026-03-01'],
      councilAccommodation: [{ start: '2026-02-02', end: null }],
    };
    expect(timetable(relevant, events, '2026-04-10').map(inWords)).toEqual([
      'DUTY-20 Assessment of needs completed. 3 months from the 16th birthday (reg 42(1))',
      'DUTY-22 Pathway plan made. Made 1 day after the assessment; the law says as soon as possible, with no number of days (Sch 2 para 19B(4))',
      'DUTY-23 Review of the pathway plan. 6 months from the plan (reg 7)',
      'DUTY-23 Review of the pathway plan. 6 months from the review before it (reg 7)',
      'DUTY-23 Review of the pathway plan. 3 months from the review before it, while the accommodation goes on (reg 7)',
      'DUTY-23 Review of the pathway plan after 28 days in accommodation from the council. 28 days were complete on 2 March 2026; held 3 days later (reg 7(3))',
      'DUTY-25 First visit by the personal adviser. 7 days from the day the accommodation was first provided (reg 8(2))',
      'DUTY-25 Second visit by the personal adviser. Before the review that follows 28 days there (reg 8(2))',
      'DUTY-25 Visit by the personal adviser. 2 months from the visit before it (reg 8(2))',
    ]);
  });

  it.each([
    ['2026-03-01', '28 days are complete on 2 March 2026'],
    ['2026-03-02', '28 days are complete on 2 March 2026'],
    [
      '2026-03-03',
      '28 days were complete on 2 March 2026; the law then says as soon as is practicable, with no number of days',
    ],
  ])('say how the 28 days stand on %s', (on, reason) => {
    const events: CareEvents = {
      pathwayPlanReviews: [],
      councilAccommodation: [{ start: '2026-02-02', end: null }],
    };
    const found = timetable(relevant, events, on).find(
      (each) => each.step === 'pathway-review-after-28-days',
    );
    expect(found?.reason).toBe(reason);
  });

  it.each([
    ['a plan made before the assessment', '2025-08-01', '2025-07-31', null],
    ['a plan of the same day', '2025-08-01', '2025-08-01', '0 days'],
    ['a plan of the next day', '2025-08-01', '2025-08-02', '1 day'],
    ['a plan of two days later', '2025-08-01', '2025-08-03', '2 days'],
    ['an assessment not made', null, '2025-08-03', null],
    ['a plan not made', '2025-08-01', null, null],
  ])(
    'say how long after the assessment the plan was made: %s',
    (_name, needsAssessment, pathwayPlanMade, gap) => {
      const events = { needsAssessment, pathwayPlanMade };
      const plan = timetable(eligible, events, '2026-01-10').find((each) => each.step === 'pathway-plan');
      expect(plan?.reason).toBe(
        gap === null
          ? 'As soon as possible after the assessment: the law sets no number of days'
          : `Made ${gap} after the assessment; the law says as soon as possible, with no number of days`,
      );
      expect(plan?.needs).toEqual([]);
    },
  );

  it('say what is offered from 21, and what to ask', () => {
    expect(words(grown, {}, '2025-06-01', 'DUTY-33a')).toEqual([
      'DUTY-33a First offer of support. As soon as possible after the 21st birthday, 3 May 2025: the law sets no number of days (s.23CZB(7)) ? On which days was support offered, since it became something to ask for? [/events/supportOffers, the case record]',
    ]);
    expect(words(grown, { supportOffers: ['2025-05-20'] }, '2025-06-01', 'DUTY-33a')).toEqual([
      'DUTY-33a First offer of support. As soon as possible after the 21st birthday, 3 May 2025: the law sets no number of days (s.23CZB(7))',
      'DUTY-33a Offer of support. 12 months from the offer before it (s.23CZB(7))',
    ]);
  });
});
