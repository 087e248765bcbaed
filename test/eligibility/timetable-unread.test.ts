/** DAY-5: how a number of months is counted rests on no text that was read, and every line that counts one says so. */
import { describe, expect, it } from 'vitest';
import { UNREAD_TEXTS, person, timetable, withNothingElse } from '../../src/eligibility/index.js';
import type { CareEvents, Person } from '../../src/eligibility/index.js';
import { grownUp, inCare, without } from './people.js';

const child = inCare('2009-05-03', { start: '2025-01-06', end: null, legalStatus: 'V2', placement: 'U6' });
const grown = grownUp('2004-05-03');

/** The steps of a timetable that say that months were counted, and those with a day that do not. */
function marked(record: Person, events: CareEvents, on: string) {
  const dated = timetable(record, events, on).filter(({ due }) => due !== null);
  const says = (unread: readonly string[]) => unread.includes(UNREAD_TEXTS.months.says);
  return {
    months: dated.filter(({ unread }) => says(unread)).map(({ id, step }) => `${id} ${step}`),
    others: dated.filter(({ unread }) => unread.length === 0).map(({ id, step }) => `${id} ${step}`),
  };
}

describe('lines that count months', () => {
  it('are reviews after the first, health, and the assessment of needs; not what counts days or weeks', () => {
    const events: CareEvents = {
      placements: [{ start: '2025-01-06', end: null, planMade: '2025-01-06' }],
      carePlanMade: '2025-01-07',
      reviews: ['2025-01-20', '2025-04-01'],
      visits: ['2025-01-10'],
      healthAssessments: ['2025-01-20'],
      needsAssessment: null,
    };
    expect(marked(child, events, '2025-06-01')).toEqual({
      months: [
        'DUTY-4 review-2',
        'DUTY-4 review-3',
        'DUTY-6 health-assessment-2',
        'DUTY-20 needs-assessment',
      ],
      others: expect.arrayContaining([
        'DUTY-1 care-plan',
        'DUTY-4 review-1',
        'DUTY-5 visit-1',
        'DUTY-5 visit-2',
      ]),
    });
  });

  it('are offers of support, and the assessment and reviews after a return to education', () => {
    const offers = { supportOffers: ['2025-06-01'] };
    expect(marked({ ...grown, supportRequested: null }, offers, '2025-07-01').months).toEqual([
      'DUTY-33a support-offer-2',
    ]);
    const back = { ...grown, supportRequested: null, returnToEducation: '2025-09-01' };
    const plan = { ...offers, needsAssessment: null, pathwayPlanMade: '2025-10-01', pathwayPlanReviews: [] };
    expect(marked(back, plan, '2025-11-01').months).toEqual(
      expect.arrayContaining(['DUTY-33b needs-assessment']),
    );
  });

  it('and where what they study is not recorded, the assessment is told without a day, and asks', () => {
    const back = { ...without(grown, 'education'), returnToEducation: '2025-09-01' };
    const line = timetable(back, { needsAssessment: null }, '2026-01-01').find(({ id }) => id === 'DUTY-33b');
    expect([line?.due, line?.state, line?.needs.map(({ path }) => path)]).toEqual([
      null,
      'cannot-be-told',
      ['/education'],
    ]);
  });

  it('nothing is said of what has no day', () => {
    const open = withNothingElse(person({ dateOfBirth: '2009-05-03', care: child.care }));
    const undated = timetable(open, {}, '2025-06-01').filter(({ due }) => due === null);
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.flatMap(({ unread }) => unread)).toEqual([]);
  });
});
