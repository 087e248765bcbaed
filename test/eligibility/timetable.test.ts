/** What is due by when, with the day before, the day and the day after every due date. */
import { describe, expect, it } from 'vitest';
import {
  person,
  timetable,
  withNothingElse,
  type CareEvents,
  type Person,
  type TimetableLine,
} from '../../src/eligibility/index.js';
import { toDay, toPlainDate, type EpochDay } from '../../src/kernel/calendar.js';

const away = (date: string, days: number): string => toPlainDate((toDay(date) + days) as EpochDay);

const line = (record: Person, events: CareEvents, on: string, step: string): TimetableLine | undefined =>
  timetable(record, events, on).find((each) => each.step === step);

/** State and days late of a step that has not been done, the day before it is due, that day, and the day after. */
function around(record: Person, events: CareEvents, step: string, due: string) {
  return [-1, 0, 1].map((days) => {
    const found = line(record, events, away(due, days), step);
    return found === undefined ? 'no line' : `${found.due} ${found.state} ${found.daysLate}`;
  });
}

const pending = (due: string) => [`${due} not-yet-due 0`, `${due} not-yet-due 0`, `${due} overdue 1`];

/** State and days late of a step done the day before it is due, that day, and the day after. */
function doneAround(
  record: Person,
  step: string,
  due: string,
  on: string,
  events: (done: string) => CareEvents,
) {
  return [-1, 0, 1].map((days) => {
    const found = line(record, events(away(due, days)), on, step);
    return found === undefined ? 'no line' : `${found.state} ${found.daysLate}`;
  });
}

const DONE = ['done-on-time 0', 'done-on-time 0', 'done-late 1'];

/** Section 20, fostered, from Monday 6 January 2025, aged 9. */
const child = withNothingElse(
  person({
    dateOfBirth: '2015-05-03',
    care: [{ start: '2025-01-06', end: null, legalStatus: 'V2', placement: 'U6' }],
  }),
);

describe('S37: reviews', () => {
  it('fall first within 20 working days', () => {
    expect(around(child, { reviews: [] }, 'review-1', '2025-02-03')).toEqual(pending('2025-02-03'));
    expect(
      doneAround(child, 'review-1', '2025-02-03', '2025-03-01', (done) => ({ reviews: [done] })),
    ).toEqual(DONE);
  });

  it('count working days without Christmas and New Year', () => {
    const born = person({
      dateOfBirth: '2015-05-03',
      care: [{ start: '2025-12-12', end: null, legalStatus: 'V2', placement: 'U6' }],
    });
    // 25 and 26 December and 1 January are not working days.
    expect(line(born, { reviews: [] }, '2025-12-20', 'review-1')?.due).toBe('2026-01-14');
  });

  it('then within three months of the first, whenever that was held', () => {
    const held = { reviews: ['2025-01-20'] };
    expect(around(child, held, 'review-2', '2025-04-20')).toEqual(pending('2025-04-20'));
    expect(line(child, { reviews: ['2025-02-20'] }, '2025-03-01', 'review-2')?.due).toBe('2025-05-20');
  });

  it('then every six months from the one before', () => {
    const held = { reviews: ['2025-01-20', '2025-03-31'] };
    expect(around(child, held, 'review-3', '2025-09-30')).toEqual(pending('2025-09-30'));
    expect(
      doneAround(child, 'review-3', '2025-09-30', '2025-12-01', (done) => ({
        reviews: ['2025-01-20', '2025-03-31', done],
      })),
    ).toEqual(DONE);
  });

  it('end their months on the last day where there is no such day', () => {
    expect(line(child, { reviews: ['2025-01-20', '2025-08-31'] }, '2025-09-01', 'review-3')?.due).toBe(
      '2026-02-28',
    );
  });

  it('cannot be told late where they are not recorded', () => {
    const before = line(child, {}, '2025-02-03', 'review-1');
    const after = line(child, {}, '2025-02-04', 'review-1');
    expect([before?.state, after?.state]).toEqual(['not-yet-due', 'cannot-be-told']);
    expect(after?.needs.map((need) => need.path)).toEqual(['/events/reviews']);
  });

  it('do not count reviews held after the day asked about', () => {
    expect(line(child, { reviews: ['2025-02-10'] }, '2025-02-05', 'review-1')?.state).toBe('overdue');
  });

  it('cannot be told beyond the bank holidays that are held', () => {
    const later = person({
      dateOfBirth: '2020-05-03',
      care: [{ start: '2028-12-18', end: null, legalStatus: 'V2', placement: 'U6' }],
    });
    const first = line(later, { reviews: [] }, '2029-03-01', 'review-1');
    expect([first?.due, first?.state]).toEqual([null, 'cannot-be-told']);
    expect(first?.reason).toContain('2011 to 2028');
  });

  it('are not judged by regulations that had not begun', () => {
    const earlier = person({
      dateOfBirth: '2005-05-03',
      care: [{ start: '2011-03-31', end: null, legalStatus: 'V2', placement: 'U6' }],
    });
    expect(line(earlier, { reviews: [] }, '2011-06-01', 'review-1')?.reason).toContain('1 April 2011');
    const first = person({
      dateOfBirth: '2005-05-03',
      care: [{ start: '2011-04-01', end: null, legalStatus: 'V2', placement: 'U6' }],
    });
    expect(line(first, { reviews: [] }, '2011-06-01', 'review-1')?.state).toBe('overdue');
    expect(timetable(first, {}, '2011-03-31')).toEqual([]);
    expect(timetable(earlier, {}, '2011-03-31').map((each) => each.state)).toEqual(['cannot-be-told']);
  });

  it('start from what is known where the lists do not reach back', () => {
    const events = { completeFrom: '2026-01-01', reviews: ['2026-02-10'] };
    const lines = timetable(child, events, '2026-09-01').filter((each) => each.id === 'DUTY-4');
    expect(lines.map((each) => `${each.step} ${each.due} ${each.state} ${each.daysLate}`)).toEqual([
      'review-earlier null cannot-be-told null',
      'review-3 2026-08-10 overdue 22',
    ]);
  });

  it('stop when the child is no longer looked after', () => {
    const left = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [{ start: '2025-01-06', end: '2025-03-03', legalStatus: 'V2', placement: 'U6' }],
      }),
    );
    expect(timetable(left, { reviews: [] }, '2025-03-02').length).toBeGreaterThan(0);
    expect(timetable(left, { reviews: [] }, '2025-03-03')).toEqual([]);
  });

  it('begin again with a new stay, and go on through a change of legal status', () => {
    const again = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [
          { start: '2024-01-08', end: '2024-03-04', legalStatus: 'V2', placement: 'U6' },
          { start: '2025-01-06', end: '2025-02-10', legalStatus: 'V2', placement: 'U6', reasonEnded: 'X1' },
          { start: '2025-02-10', end: null, legalStatus: 'C1', placement: 'U6' },
        ],
      }),
    );
    expect(line(again, { reviews: ['2024-02-01'] }, '2025-03-01', 'review-1')?.due).toBe('2025-02-03');
  });
});

describe('S37: visits', () => {
  const visits = (...days: string[]): CareEvents => ({ visits: days });

  it('fall first within a week of the start of the placement', () => {
    expect(around(child, visits(), 'visit-1', '2025-01-13')).toEqual(pending('2025-01-13'));
    expect(doneAround(child, 'visit-1', '2025-01-13', '2025-01-20', (done) => visits(done))).toEqual(DONE);
  });

  it('then at most six weeks apart in the first year', () => {
    expect(around(child, visits('2025-01-10'), 'visit-2', '2025-02-21')).toEqual(pending('2025-02-21'));
  });

  const second = (intendedToLastTo18?: boolean): CareEvents => ({
    placements: [
      { start: '2025-01-06', end: null, ...(intendedToLastTo18 === undefined ? {} : { intendedToLastTo18 }) },
    ],
    visits: ['2025-01-10'],
  });
  const secondYear = (last: string, intended?: boolean): CareEvents => ({
    ...second(intended),
    visits: ['2025-01-10', last],
  });

  it('keep to six weeks for an interval that begins on the last day of the first year', () => {
    expect(line(child, secondYear('2026-01-05', true), '2026-01-07', 'visit-3')?.due).toBe('2026-02-16');
    expect(line(child, secondYear('2026-01-06', true), '2026-01-07', 'visit-3')?.due).toBe('2026-04-06');
    expect(line(child, secondYear('2026-01-07', true), '2026-01-07', 'visit-3')?.due).toBe('2026-04-07');
  });

  it('are three months apart after the first year only where the placement is to last until 18', () => {
    expect(around(child, secondYear('2026-01-20', true), 'visit-3', '2026-04-20')).toEqual(
      pending('2026-04-20'),
    );
    expect(around(child, secondYear('2026-01-20', false), 'visit-3', '2026-03-03')).toEqual(
      pending('2026-03-03'),
    );
  });

  it('cannot be told between the two where that is not recorded', () => {
    const on = ['2026-03-03', '2026-03-04', '2026-04-20', '2026-04-21'];
    expect(on.map((day) => line(child, secondYear('2026-01-20'), day, 'visit-3')?.state)).toEqual([
      'not-yet-due',
      'cannot-be-told',
      'cannot-be-told',
      'overdue',
    ]);
    const done = (day: string) =>
      line(child, { ...second(), visits: ['2025-01-10', '2026-01-20', day] }, '2026-06-01', 'visit-3')?.state;
    expect(['2026-03-03', '2026-03-04', '2026-04-20', '2026-04-21'].map(done)).toEqual([
      'done-on-time',
      'cannot-be-told',
      'cannot-be-told',
      'done-late',
    ]);
  });

  it('begin again with each placement', () => {
    const moved: CareEvents = {
      placements: [
        { start: '2025-01-06', end: '2025-03-10' },
        { start: '2025-03-10', end: null },
      ],
      visits: ['2025-01-10', '2025-02-20'],
    };
    expect(line(child, moved, '2025-03-09', 'visit-3')?.due).toBe('2025-04-03');
    expect(around(child, moved, 'visit-1', '2025-03-17')).toEqual(pending('2025-03-17'));
  });

  it('are weekly until the first review, then every four weeks, with a parent under an interim order', () => {
    const interim = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [{ start: '2025-01-06', end: null, legalStatus: 'C1', placement: 'P1' }],
      }),
    );
    const before: CareEvents = { reviews: [], visits: ['2025-01-10'] };
    expect(around(interim, before, 'visit-2', '2025-01-17')).toEqual(pending('2025-01-17'));
    const after: CareEvents = { reviews: ['2025-01-27'], visits: ['2025-01-10', '2025-01-17', '2025-01-27'] };
    expect(around(interim, after, 'visit-4', '2025-02-24')).toEqual(pending('2025-02-24'));
    expect(line(interim, after, '2025-02-01', 'visit-4')?.id).toBe('DUTY-5a');
    const unrecorded: CareEvents = { visits: ['2025-01-10'] };
    expect(
      ['2025-01-17', '2025-01-18', '2025-02-07', '2025-02-08'].map(
        (on) => line(interim, unrecorded, on, 'visit-2')?.state,
      ),
    ).toEqual(['not-yet-due', 'cannot-be-told', 'cannot-be-told', 'overdue']);
  });

  it('are weekly until the first review, then every six weeks, with a parent not yet assessed', () => {
    const events = (reviews: readonly string[]): CareEvents => ({
      reviews,
      placements: [{ start: '2025-01-06', end: null, arrangement: 'parent-before-assessment' }],
      visits: ['2025-01-10'],
    });
    expect(line(child, events([]), '2025-01-12', 'visit-2')?.due).toBe('2025-01-17');
    expect(line(child, events(['2025-01-09']), '2025-01-12', 'visit-2')?.due).toBe('2025-02-21');
    expect(line(child, events([]), '2025-01-12', 'visit-2')?.citation.provision).toBe('reg 28(3)');
  });

  it('are weekly, then every four weeks, with a carer approved for the time being', () => {
    const events: CareEvents = {
      reviews: ['2025-01-20'],
      placements: [{ start: '2025-01-06', end: null, arrangement: 'temporarily-approved-carer' }],
      visits: ['2025-01-10', '2025-01-17', '2025-01-20'],
    };
    expect(line(child, events, '2025-01-22', 'visit-4')?.due).toBe('2025-02-17');
  });

  it('count from the order for a child under a care order with a parent', () => {
    const ordered = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [
          { start: '2025-01-06', end: '2025-06-09', legalStatus: 'C1', placement: 'P1', reasonEnded: 'X1' },
          { start: '2025-06-09', end: null, legalStatus: 'C2', placement: 'P1' },
        ],
      }),
    );
    const events = (...visited: string[]): CareEvents => ({
      placements: [{ start: '2025-01-06', end: null }],
      visits: visited,
    });
    expect(around(ordered, events('2025-06-02'), 'visit-1', '2025-06-16')).toEqual(pending('2025-06-16'));
    expect(line(ordered, events('2025-06-10'), '2025-06-12', 'visit-2')).toMatchObject({
      id: 'DUTY-5b',
      due: '2025-07-22',
    });
  });

  it('cannot be told where several episodes may be one placement or two', () => {
    const several = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [
          { start: '2025-01-06', end: '2025-02-10', legalStatus: 'V2', placement: 'U6', reasonEnded: 'X1' },
          { start: '2025-02-10', end: null, legalStatus: 'C2', placement: 'U6' },
        ],
      }),
    );
    const visit = line(several, { visits: [] }, '2025-03-01', 'visit-1');
    expect([visit?.state, visit?.needs[0]?.path]).toEqual(['cannot-be-told', '/events/placements']);
  });

  it('cannot be told where a care order may be lived out with a parent', () => {
    const unplaced = withNothingElse(
      person({ dateOfBirth: '2015-05-03', care: [{ start: '2025-01-06', end: null, legalStatus: 'C2' }] }),
    );
    expect(line(unplaced, { visits: [] }, '2025-03-01', 'visit-1')?.needs[0]?.path).toBe('/care/placement');
  });
});

describe('health assessments', () => {
  it('fall first in time for the first review', () => {
    expect(
      around(child, { reviews: [], healthAssessments: [] }, 'health-assessment-1', '2025-02-03'),
    ).toEqual(pending('2025-02-03'));
    // Held early, the review itself is the day.
    expect(
      line(child, { reviews: ['2025-01-20'], healthAssessments: [] }, '2025-01-25', 'health-assessment-1')
        ?.due,
    ).toBe('2025-01-20');
  });

  it('are in time when made in the three months before', () => {
    const made = (day: string) =>
      line(child, { reviews: [], healthAssessments: [day] }, '2025-02-10', 'health-assessment-1')?.state;
    expect(['2024-10-05', '2024-10-06', '2024-10-07'].map(made)).toEqual([
      'overdue',
      'done-on-time',
      'done-on-time',
    ]);
  });

  it('do not fall due once a child of sufficient understanding refuses them (regulation 7(4))', () => {
    const events: CareEvents = { reviews: [], healthAssessments: ['2025-01-20'] };
    const refused = (from: string | null, on: string) =>
      line(child, { ...events, healthAssessmentsRefusedFrom: from }, on, 'health-assessment-2')?.state;
    // Due by 20 January 2026: what fell due before the refusal stays due.
    expect(['2026-01-19', '2026-01-20', '2026-01-21'].map((from) => refused(from, '2026-02-01'))).toEqual([
      undefined,
      undefined,
      'overdue',
    ]);
    expect(refused('2026-03-01', '2026-02-01')).toBe('overdue');
    expect(refused(null, '2026-01-20')).toBe('not-yet-due');
    const first = timetable(
      child,
      { reviews: [], healthAssessments: [], healthAssessmentsRefusedFrom: '2025-01-07' },
      '2025-06-01',
    );
    expect(first.filter(({ id }) => id === 'DUTY-6')).toEqual([]);
  });

  it('then every twelve months from 5', () => {
    const events: CareEvents = { reviews: [], healthAssessments: ['2025-01-20'] };
    expect(around(child, events, 'health-assessment-2', '2026-01-20')).toEqual(pending('2026-01-20'));
  });

  it('every six months while under 5, by the age at which the interval begins', () => {
    const small = withNothingElse(
      person({
        dateOfBirth: '2020-05-03',
        care: [{ start: '2025-01-06', end: null, legalStatus: 'V2', placement: 'U6' }],
      }),
    );
    const next = (last: string) =>
      line(small, { reviews: [], healthAssessments: [last] }, last, 'health-assessment-2')?.due;
    expect(['2025-05-02', '2025-05-03', '2025-05-04'].map(next)).toEqual([
      '2025-11-02',
      '2026-05-03',
      '2026-05-04',
    ]);
  });
});

describe('S37: plans and the reviewing officer', () => {
  it('ask for a care plan within 10 working days', () => {
    expect(around(child, { carePlanMade: null }, 'care-plan', '2025-01-20')).toEqual(pending('2025-01-20'));
    expect(
      doneAround(child, 'care-plan', '2025-01-20', '2025-02-01', (carePlanMade) => ({ carePlanMade })),
    ).toEqual(DONE);
    expect(line(child, { carePlanMade: '2025-01-02' }, '2025-02-01', 'care-plan')?.state).toBe(
      'done-on-time',
    );
    expect(line(child, {}, '2025-02-01', 'care-plan')?.state).toBe('cannot-be-told');
  });

  it('leave the care plan of a child who came by a court order to the court', () => {
    const ordered = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [{ start: '2025-01-06', end: null, legalStatus: 'C1', placement: 'U6' }],
      }),
    );
    expect(line(ordered, { carePlanMade: null }, '2025-03-01', 'care-plan')).toMatchObject({
      due: null,
      state: 'cannot-be-told',
    });
  });

  it('ask for a placement plan within 5 working days of each placement', () => {
    const plan = (planMade: string | null): CareEvents => ({
      placements: [
        { start: '2025-01-06', end: '2025-03-10', planMade: '2025-01-06' },
        { start: '2025-03-10', end: null, planMade },
      ],
    });
    expect(around(child, plan(null), 'placement-plan-2', '2025-03-17')).toEqual(pending('2025-03-17'));
    expect(doneAround(child, 'placement-plan-2', '2025-03-17', '2025-04-01', plan)).toEqual(DONE);
  });

  it('check that the care plan is as fresh as the last review', () => {
    const fresh = (carePlanRevised: readonly string[], reviews: readonly string[]) =>
      line(child, { carePlanMade: '2025-01-10', carePlanRevised, reviews }, '2025-06-01', 'care-plan-current')
        ?.state;
    expect(fresh(['2025-04-30'], ['2025-01-20', '2025-05-01'])).toBe('cannot-be-told');
    expect(fresh(['2025-05-01'], ['2025-01-20', '2025-05-01'])).toBe('done-on-time');
    expect(fresh(['2025-05-02'], ['2025-01-20', '2025-05-01'])).toBe('done-on-time');
    expect(line(child, {}, '2025-06-01', 'care-plan-current')?.state).toBe('cannot-be-told');
  });

  it('check that a reviewing officer is named before the first review', () => {
    expect(
      around(child, { reviews: [], reviewingOfficerNamed: null }, 'reviewing-officer-named', '2025-02-03'),
    ).toEqual(pending('2025-02-03'));
    expect(
      doneAround(child, 'reviewing-officer-named', '2025-01-27', '2025-02-10', (reviewingOfficerNamed) => ({
        reviews: ['2025-01-27'],
        reviewingOfficerNamed,
      })),
    ).toEqual(DONE);
    expect(line(child, {}, '2025-03-01', 'reviewing-officer-named')?.state).toBe('cannot-be-told');
  });
});

describe('short breaks', () => {
  it('have no ordinary lines', () => {
    const series = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [{ start: '2025-01-06', end: '2025-01-10', legalStatus: 'V3', shortBreakSeries: true }],
      }),
    );
    expect(timetable(series, {}, '2025-01-08').map((each) => `${each.id} ${each.state}`)).toEqual([
      'DUTY-11 not-yet-due',
      'DUTY-11 not-yet-due',
    ]);
  });
});

describe('leaving care', () => {
  const eligible = withNothingElse(
    person({
      dateOfBirth: '2009-05-03',
      care: [{ start: '2023-06-01', end: null, legalStatus: 'V2', placement: 'U6' }],
    }),
  );

  it('asks for the assessment within three months of the 16th birthday', () => {
    expect(around(eligible, { needsAssessment: null }, 'needs-assessment', '2025-08-03')).toEqual(
      pending('2025-08-03'),
    );
    expect(
      doneAround(eligible, 'needs-assessment', '2025-08-03', '2025-09-01', (needsAssessment) => ({
        needsAssessment,
      })),
    ).toEqual(DONE);
    expect(line(eligible, { needsAssessment: null }, '2025-05-02', 'needs-assessment')).toBeUndefined();
    expect(line(eligible, { needsAssessment: null }, '2025-05-03', 'needs-assessment')?.due).toBe(
      '2025-08-03',
    );
  });

  it('or of becoming eligible after it', () => {
    const late = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [{ start: '2025-07-01', end: null, legalStatus: 'V2', placement: 'U6' }],
      }),
    );
    // 91 days from 1 July 2025.
    expect(around(late, { needsAssessment: null }, 'needs-assessment', '2025-12-30')).toEqual(
      pending('2025-12-30'),
    );
    expect(line(late, {}, '2025-10-01', 'needs-assessment')?.reason).toBe('3 months from becoming eligible');
  });

  it('of a relevant child without a plan, within three months of becoming relevant', () => {
    const left = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [
          { start: '2023-06-01', end: '2025-06-10', legalStatus: 'V2', placement: 'U6', reasonEnded: 'E6' },
        ],
      }),
    );
    const events: CareEvents = { needsAssessment: null, pathwayPlanMade: null };
    expect(around(left, events, 'needs-assessment-relevant', '2025-09-10')).toEqual(pending('2025-09-10'));
    // The one due after they left care is no longer asked of an eligible child.
    expect(line(left, events, '2025-09-01', 'needs-assessment')).toBeUndefined();
    expect(
      line(left, { ...events, pathwayPlanMade: '2025-06-09' }, '2025-09-01', 'needs-assessment-relevant'),
    ).toBeUndefined();
    expect(
      line(left, { ...events, pathwayPlanMade: '2025-06-10' }, '2025-09-01', 'needs-assessment-relevant'),
    ).toBeDefined();
  });

  it('sets no number of days for the pathway plan', () => {
    const plan = line(
      eligible,
      { needsAssessment: '2025-07-01', pathwayPlanMade: '2025-07-15' },
      '2025-09-01',
      'pathway-plan',
    );
    expect(plan).toMatchObject({
      due: null,
      done: '2025-07-15',
      state: 'cannot-be-told',
      daysLate: null,
      needs: [],
    });
    expect(plan?.reason).toContain('14 days after the assessment');
  });

  it('asks for a review of the plan every six months, once they have left care', () => {
    const plan: CareEvents = { pathwayPlanMade: '2025-07-15', pathwayPlanReviews: [] };
    const left = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [
          { start: '2023-06-01', end: '2025-08-10', legalStatus: 'V2', placement: 'U6', reasonEnded: 'E6' },
        ],
      }),
    );
    // Of an eligible child the law asks regular reviews, with no number of months since 2011.
    expect(line(eligible, plan, '2026-01-16', 'pathway-review-1')?.due).toBeNull();
    expect(around(left, plan, 'pathway-review-1', '2026-01-15')).toEqual(pending('2026-01-15'));
    expect(
      around(left, { ...plan, pathwayPlanReviews: ['2026-01-20'] }, 'pathway-review-2', '2026-07-20'),
    ).toEqual(pending('2026-07-20'));
  });

  it('asks for no review that would fall due at 21 or later, unless a programme goes on', () => {
    const grown = withNothingElse(
      person({
        dateOfBirth: '2004-05-03',
        care: [{ start: '2018-05-10', end: '2022-05-03', legalStatus: 'C2', placement: 'U4' }],
      }),
    );
    const last = (day: string): CareEvents => ({ pathwayPlanMade: '2020-07-15', pathwayPlanReviews: [day] });
    expect(line(grown, last('2024-11-02'), '2025-06-01', 'pathway-review-2')?.due).toBe('2025-05-02');
    expect(line(grown, last('2024-11-03'), '2025-06-01', 'pathway-review-2')).toBeUndefined();
    const studying = withNothingElse(
      person({
        dateOfBirth: '2004-05-03',
        care: [{ start: '2018-05-10', end: '2022-05-03', legalStatus: 'C2', placement: 'U4' }],
        education: [{ start: '2023-09-20', end: null, inPathwayPlan: true }],
      }),
    );
    expect(line(studying, last('2024-11-03'), '2025-06-01', 'pathway-review-2')?.due).toBe('2025-05-03');
  });

  const housed = withNothingElse(
    person({
      dateOfBirth: '2009-05-03',
      care: [
        { start: '2023-06-01', end: '2026-02-02', legalStatus: 'V2', placement: 'U6', reasonEnded: 'E5' },
      ],
    }),
  );
  const home = (more: CareEvents = {}): CareEvents => ({
    pathwayPlanMade: '2025-12-01',
    pathwayPlanReviews: [],
    adviserVisits: [],
    councilAccommodation: [{ start: '2026-02-02', end: null }],
    ...more,
  });

  it('asks the adviser to visit council accommodation within 7 days', () => {
    expect(around(housed, home(), 'adviser-visit-1', '2026-02-09')).toEqual(pending('2026-02-09'));
    expect(
      doneAround(housed, 'adviser-visit-1', '2026-02-09', '2026-02-20', (done) =>
        home({ adviserVisits: [done] }),
      ),
    ).toEqual(DONE);
  });

  it('again before the review that follows 28 days', () => {
    const visits = (second: string) =>
      home({ adviserVisits: ['2026-02-09', second], pathwayPlanReviews: ['2026-03-10'] });
    expect(doneAround(housed, 'adviser-visit-2', '2026-03-10', '2026-04-01', visits)).toEqual(DONE);
    expect(
      line(housed, home({ adviserVisits: ['2026-02-09'] }), '2026-03-02', 'adviser-visit-2')?.state,
    ).toBe('not-yet-due');
    expect(
      line(housed, home({ adviserVisits: ['2026-02-09'] }), '2026-03-03', 'adviser-visit-2')?.state,
    ).toBe('cannot-be-told');
  });

  it('then at most two months apart', () => {
    const visits = home({ adviserVisits: ['2026-02-09', '2026-03-09'], pathwayPlanReviews: ['2026-03-10'] });
    expect(around(housed, visits, 'adviser-visit-3', '2026-05-09')).toEqual(pending('2026-05-09'));
  });

  it('until the accommodation ends', () => {
    const ended = home({ councilAccommodation: [{ start: '2026-02-02', end: '2026-05-01' }] });
    expect(line(housed, ended, '2026-04-30', 'adviser-visit-1')).toBeDefined();
    expect(line(housed, ended, '2026-05-01', 'adviser-visit-1')).toBeUndefined();
  });

  it('asks for a review once 28 days there are complete, with no last day', () => {
    const states = ['2026-03-01', '2026-03-02', '2026-03-03'].map(
      (on) => line(housed, home(), on, 'pathway-review-after-28-days')?.state,
    );
    expect(states).toEqual(['not-yet-due', 'not-yet-due', 'cannot-be-told']);
    const held = (day: string) =>
      line(housed, home({ pathwayPlanReviews: [day] }), '2026-03-20', 'pathway-review-after-28-days')?.done;
    expect(['2026-03-01', '2026-03-02', '2026-03-03'].map(held)).toEqual([null, '2026-03-02', '2026-03-03']);
  });

  it('asks for an offer of support every twelve months from 21', () => {
    const grown = withNothingElse(
      person({
        dateOfBirth: '2004-05-03',
        care: [{ start: '2018-05-10', end: '2022-05-03', legalStatus: 'C2', placement: 'U4' }],
      }),
    );
    expect(line(grown, { supportOffers: [] }, '2025-05-02', 'support-offer-1')).toBeUndefined();
    expect(line(grown, { supportOffers: [] }, '2025-05-03', 'support-offer-1')).toMatchObject({
      due: null,
      state: 'cannot-be-told',
    });
    expect(around(grown, { supportOffers: ['2025-05-20'] }, 'support-offer-2', '2026-05-20')).toEqual(
      pending('2026-05-20'),
    );
    const asked = { ...grown, supportRequested: grown.dateOfBirth } as unknown as Person;
    expect(line(asked, { supportOffers: [] }, '2025-06-01', 'support-offer-1')).toBeUndefined();
  });
});

describe('bad input', () => {
  it('takes a list with an unreadable date as not recorded', () => {
    const first = line(child, { reviews: ['03/02/2025'] }, '2025-03-01', 'review-1');
    expect([first?.due, first?.state]).toEqual(['2025-02-03', 'cannot-be-told']);
  });

  it('gives no lines for a record that cannot be read, and throws only for the day asked about', () => {
    for (const broken of [null, {}, { dateOfBirth: 'x' }]) {
      expect(timetable(broken as unknown as Person, {}, '2025-03-01')).toEqual([]);
    }
    expect(() => timetable(child, {}, '1 March 2025')).toThrow(RangeError);
  });

  it('cannot tell what turns on a birthday of which only the month is recorded', () => {
    const record = person({
      dateOfBirth: '2009-05',
      care: [{ start: '2023-06-01', end: null, legalStatus: 'V2', placement: 'U6' }],
    });
    const lines = timetable(record, { reviews: ['2023-06-20'], needsAssessment: null }, '2025-09-10');
    expect(lines.find((each) => each.step === 'review-2')?.state).toBe('overdue');
    const assessment = lines.find((each) => each.step === 'needs-assessment');
    expect(assessment).toMatchObject({ due: null, state: 'cannot-be-told' });
  });

  it('survives JSON', () => {
    const lines = timetable(child, { reviews: [], visits: [] }, '2025-06-01');
    expect(JSON.parse(JSON.stringify(lines))).toEqual(lines);
  });
});
