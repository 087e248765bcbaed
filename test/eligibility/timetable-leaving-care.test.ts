/** When the assessment, the pathway plan's reviews, the adviser's visits and the offer from 21 fall due (DUTY-20 to 25, 33a). */
import { describe, expect, it } from 'vitest';
import {
  person,
  timetable,
  withNothingElse,
  type CareEvents,
  type Person,
} from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';
import { lineAt, standing, stands } from './lines.js';
import { grownUp, inCare, without } from './people.js';

const section20 = { legalStatus: 'V2', placement: 'U6' } as const;

/** Born 3 May 2009, looked after from 14 until a day. */
const until = (end: string | null, dateOfBirth = '2009-05-03'): Person =>
  inCare(dateOfBirth, { start: '2023-06-01', end, ...section20, reasonEnded: end === null ? null : 'E4' });

describe('the assessment of an eligible child (DUTY-20)', () => {
  const asked = (record: Person, on: string) =>
    stands(record, { needsAssessment: null }, on, 'needs-assessment');

  it('is asked until they leave care, and after that only if it was due before', () => {
    const overdue = 'due 2025-08-03: overdue by';
    expect(['2025-08-03', '2025-08-04'].map((end) => asked(until(end), '2025-08-04'))).toEqual([
      'not asked',
      `${overdue} 1`,
    ]);
    expect(asked(until('2025-08-02'), '2025-08-04')).toBe('not asked');
    expect(['2025-07-01', '2025-07-02'].map((on) => asked(until('2025-07-02'), on))).toEqual([
      'due 2025-08-03: not-yet-due',
      'not asked',
    ]);
  });

  it('goes on through a change in the law that makes no change of status', () => {
    // The principles began on 1 April 2018; three months from the 16th birthday end on 10 May.
    const child = inCare('2002-02-10', { start: '2016-06-01', end: null, ...section20 });
    expect(['2018-03-31', '2018-04-01', '2018-05-11'].map((on) => asked(child, on))).toEqual([
      'due 2018-05-10: not-yet-due',
      'due 2018-05-10: not-yet-due',
      'due 2018-05-10: overdue by 1',
    ]);
  });

  it('is due on the last day of a month that has no such day', () => {
    expect(asked(until(null, '2009-11-30'), '2026-01-10')).toBe('due 2026-02-28: not-yet-due');
  });

  it('cannot be told where the day they became eligible is not settled', () => {
    // Care before July 2025 may have happened and is not recorded.
    const open = person({
      dateOfBirth: '2009-05-03',
      recordFrom: '2025-07-01',
      care: [{ start: '2025-07-01', end: null, ...section20 }],
    });
    const line = lineAt(open, { needsAssessment: null }, '2025-12-01', 'needs-assessment');
    expect(line).toMatchObject({
      due: null,
      state: 'cannot-be-told',
      reason: 'The day on which they became eligible is not settled',
    });
    expect(line?.needs.map(({ path }) => path)).toEqual(['/events/needsAssessment']);
    // Left since: it is not known to have been due only after that.
    const left = person({
      dateOfBirth: '2009-05-03',
      recordFrom: '2025-07-01',
      care: [{ start: '2025-07-01', end: '2025-12-01', ...section20 }],
      familyPlacements: [],
    });
    expect(asked(left, '2026-01-05')).toBe('due no day: cannot-be-told');
  });
});

describe('the assessment of a relevant child (DUTY-21)', () => {
  const asked = (
    record: Person,
    on: string,
    events: CareEvents = { pathwayPlanMade: null, needsAssessment: null },
  ) => stands(record, events, on, 'needs-assessment-relevant');

  it('counts from the day they left, in months that end on their last day', () => {
    expect(['2025-11-29', '2025-11-30'].map((on) => asked(until('2025-11-30'), on))).toEqual([
      'not asked',
      'due 2026-02-28: not-yet-due',
    ]);
  });

  it('counts from the day they became relevant again (REL-4)', () => {
    const home = {
      ...until('2025-06-10'),
      ...withNothingElse(
        person({
          dateOfBirth: '2009-05-03',
          care: [{ start: '2023-06-01', end: '2025-06-10', ...section20, reasonEnded: 'E4' }],
          familyPlacements: [{ start: '2025-06-10', end: '2026-02-02', with: 'parent' }],
        }),
      ),
    };
    expect(['2025-12-09', '2025-12-11', '2026-02-01', '2026-02-02'].map((on) => asked(home, on))).toEqual([
      'due 2025-09-10: overdue by 90',
      'not asked',
      'not asked',
      'due 2026-05-02: not-yet-due',
    ]);
  });

  it('counts on through a change in the law that makes no change of status', () => {
    const left = inCare('2001-02-10', {
      start: '2015-06-01',
      end: '2018-03-01',
      ...section20,
      reasonEnded: 'E4',
    });
    expect(['2018-03-31', '2018-04-01'].map((on) => asked(left, on))).toEqual(
      Array(2).fill('due 2018-06-01: not-yet-due'),
    );
  });

  it('is asked with the plan where neither is recorded', () => {
    const paths = (events: CareEvents) =>
      lineAt(until('2025-06-10'), events, '2025-10-01', 'needs-assessment-relevant')?.needs.map(
        ({ path }) => path,
      );
    expect(paths({})).toEqual(['/events/pathwayPlanMade', '/events/needsAssessment']);
    expect(paths({ pathwayPlanMade: null })).toEqual(['/events/needsAssessment']);
    expect(paths({ pathwayPlanMade: '2025-06-09' })).toBeUndefined();
  });

  it('is the only one of a child detained at 16, never eligible (REL-2)', () => {
    const detained = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [{ start: '2023-06-01', end: '2025-04-01', ...section20, reasonEnded: 'E9' }],
        detentions: [{ start: '2025-04-01', end: '2025-09-01', kind: 'custodial-sentence' }],
      }),
    );
    const ids = timetable(detained, {}, '2025-06-01').map(({ id, due }) => `${id} ${due}`);
    expect(ids).toEqual(['DUTY-21 2025-08-03', 'DUTY-22 null']);
  });
});

describe('reviews of the pathway plan (DUTY-23)', () => {
  const eligible = until(null);
  const relevant = until('2025-09-10');
  const reviews = (pathwayPlanReviews: readonly string[] | undefined, on = '2026-03-10') =>
    standing(
      relevant,
      { pathwayPlanMade: '2025-08-31', ...(pathwayPlanReviews === undefined ? {} : { pathwayPlanReviews }) },
      on,
      'DUTY-23',
    );

  it('count from the day of the plan, and end their months on the last day', () => {
    expect(reviews(['2025-08-30'])).toEqual(['pathway-review-1: due 2026-02-28: overdue by 10']);
    expect(reviews(['2025-08-31'])).toEqual([
      'pathway-review-1: due 2026-02-28, done 2025-08-31: done-on-time',
      'pathway-review-2: due 2026-02-28: overdue by 10',
    ]);
    expect(reviews(undefined)).toEqual(['pathway-review-1: due 2026-02-28: cannot-be-told']);
  });

  it('are none without a plan', () => {
    for (const pathwayPlanMade of [undefined, null]) {
      const events = { pathwayPlanReviews: [], ...(pathwayPlanMade === null ? { pathwayPlanMade } : {}) };
      expect(standing(eligible, events, '2026-03-10', 'DUTY-23')).toEqual([]);
    }
  });

  it('that were held before 21 stay, whenever they were due; one of the birthday itself is none', () => {
    const held = (day: string) =>
      standing(
        grownUp('2004-05-03'),
        { pathwayPlanMade: '2022-05-03', pathwayPlanReviews: ['2024-12-01', day] },
        '2025-05-20',
        'DUTY-23',
      ).slice(1);
    expect(held('2025-05-02')).toEqual(['pathway-review-2: due 2025-06-01, done 2025-05-02: done-on-time']);
    expect(held('2025-05-03')).toEqual([]);
  });
});

describe('accommodation that the council provides (DUTY-25, and DUTY-23 after 28 days)', () => {
  const relevant = until('2026-02-02');
  const living = (events: CareEvents = {}, start = '2026-02-02', end: string | null = null): CareEvents => ({
    councilAccommodation: [{ start, end }],
    ...events,
  });
  const review = (events: CareEvents, on: string) =>
    stands(relevant, events, on, 'pathway-review-after-28-days');

  it('is to be followed by a review that has no last day once 28 days are complete', () => {
    const none = living({ pathwayPlanReviews: [] });
    expect(review(none, '2026-03-02')).toBe('due 2026-03-02: not-yet-due');
    expect(review(none, '2026-03-03')).toBe('due no day: cannot-be-told');
    const held = living({ pathwayPlanReviews: ['2026-03-02'] });
    expect(review(held, '2026-03-02')).toBe('due no day, done 2026-03-02: cannot-be-told');
    const asked = (events: CareEvents) =>
      lineAt(relevant, events, '2026-03-10', 'pathway-review-after-28-days')?.needs.map(({ path }) => path);
    expect(asked(living())).toEqual(['/events/pathwayPlanReviews']);
    expect(asked(none)).toEqual(['/events/pathwayPlanReviews']);
    expect(asked(held)).toEqual([]);
  });

  const visits = (adviserVisits: readonly string[], on: string, more: CareEvents = {}) =>
    standing(relevant, living({ pathwayPlanReviews: [], ...more, adviserVisits }), on, 'DUTY-25');

  it('counts the visits made there, from the first day', () => {
    expect(visits(['2026-02-01'], '2026-02-09')).toEqual(['adviser-visit-1: due 2026-02-09: not-yet-due']);
    expect(visits(['2026-02-02'], '2026-02-09')).toEqual([
      'adviser-visit-1: due 2026-02-09, done 2026-02-02: done-on-time',
      'adviser-visit-2: due 2026-03-02: not-yet-due',
    ]);
    expect(visits(['2026-02-02', '2026-12-31'], '2027-03-01').at(-1)).toBe(
      'adviser-visit-3: due 2027-02-28: overdue by 1',
    );
  });

  it('cannot have the second visit judged before the day of the review is known', () => {
    expect(visits(['2026-02-05'], '2026-03-02').at(-1)).toBe('adviser-visit-2: due 2026-03-02: not-yet-due');
    expect(visits(['2026-02-05'], '2026-03-03').at(-1)).toBe('adviser-visit-2: due no day: cannot-be-told');
    const events = living({ pathwayPlanReviews: [], adviserVisits: ['2026-02-05'] });
    expect(lineAt(relevant, events, '2026-03-03', 'adviser-visit-2')?.needs.map(({ path }) => path)).toEqual([
      '/events/pathwayPlanReviews',
    ]);
    expect(visits(['2026-02-05'], '2026-03-03', { pathwayPlanReviews: ['2026-03-02'] }).at(-1)).toBe(
      'adviser-visit-2: due 2026-03-02: overdue by 1',
    );
  });

  it('asks for visits that are not recorded', () => {
    expect(standing(relevant, living(), '2026-02-10', 'DUTY-25')).toEqual([
      'adviser-visit-1: due 2026-02-09: cannot-be-told',
    ]);
  });

  it('is followed by no review, nor a visit before one, where 28 days are complete only at 21', () => {
    const grown = grownUp('2004-05-03');
    const there = (start: string, record = grown) =>
      timetable(record, living({ pathwayPlanReviews: [], adviserVisits: [start] }, start), '2025-06-20')
        .filter(({ id }) => id !== 'DUTY-33a')
        .map(({ step, due }) => `${step} ${due}`);
    // 21 on 3 May 2025, 28 days from 5 April.
    expect(there('2025-04-04')).toEqual([
      'pathway-review-after-28-days null',
      'adviser-visit-1 2025-04-11',
      'adviser-visit-2 null',
    ]);
    expect(there('2025-04-05')).toEqual(['adviser-visit-1 2025-04-12', 'adviser-visit-2 2025-06-05']);
    const studying = withNothingElse({
      ...grown,
      ...person({
        dateOfBirth: '2004-05-03',
        education: [{ start: '2023-09-20', end: null, inPathwayPlan: true }],
      }),
      care: grown.care ?? [],
    });
    expect(there('2025-04-05', studying)).toHaveLength(3);
  });
});

describe('the offer of support from 21 (DUTY-33a)', () => {
  const grown = grownUp('2004-05-03');
  const offers = (supportOffers: readonly string[], on: string, record = grown) =>
    standing(record, { supportOffers }, on, 'DUTY-33a');

  it('counts from the first day of 21, and ends with the last of 24', () => {
    expect(offers(['2025-05-02'], '2026-05-04')).toEqual(['support-offer-1: due no day: cannot-be-told']);
    expect(offers(['2025-05-03'], '2026-05-04')).toEqual([
      'support-offer-1: due no day, done 2025-05-03: cannot-be-told',
      'support-offer-2: due 2026-05-03: overdue by 1',
    ]);
    expect(offers(['2028-02-29'], '2029-03-01').at(-1)).toBe('support-offer-2: due 2029-02-28: overdue by 1');
    expect(offers(['2028-05-02'], '2029-05-02').at(-1)).toBe('support-offer-2: due 2029-05-02: not-yet-due');
    expect(offers(['2028-05-03'], '2029-05-02')).toHaveLength(1);
    expect(timetable(grown, { supportOffers: ['2028-05-02'] }, '2029-05-03')).toEqual([]);
  });

  it('is law only from 1 April 2018 (FREL-4)', () => {
    const older = grownUp('1996-03-01');
    expect(['2018-03-31', '2018-04-01'].map((on) => offers([], on, older).length)).toEqual([0, 1]);
  });

  it('is not made to those who have asked for the support, as far as that is recorded', () => {
    const asked = { ...grown, supportRequested: plainDate('2025-06-01') };
    expect(['2025-05-31', '2025-06-01'].map((on) => offers([], on, asked).length)).toEqual([1, 0]);
    const notRecorded = without(grown, 'supportRequested');
    const line = lineAt(notRecorded, { supportOffers: ['2025-05-20'] }, '2026-06-01', 'support-offer-2');
    expect(line).toMatchObject({
      due: null,
      state: 'cannot-be-told',
      what: 'Offer of support',
      reason:
        '12 months from the offer before it, unless they have asked for the support, which is not recorded',
    });
    expect(line?.needs.map(({ path }) => path)).toEqual(['/supportRequested']);
  });
});
