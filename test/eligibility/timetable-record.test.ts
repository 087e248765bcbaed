/** What a timetable makes of its record: what is not recorded, cannot be read, is still to come, or reaches not far back. */
import { describe, expect, it } from 'vitest';
import { timetable, type CareEvents, type Person } from '../../src/eligibility/index.js';
import { child, inWords, lineAt, standing, stands } from './lines.js';
import { inCare } from './people.js';

/** Former relevant, 20, in accommodation from the council. */
const leaver = inCare('2004-05-03', {
  start: '2018-05-10',
  end: '2022-05-03',
  legalStatus: 'C2',
  placement: 'U4',
});
/** Eligible at 16 on 3 May 2025. */
const eligible = inCare('2009-05-03', { start: '2023-06-01', end: null, legalStatus: 'V2', placement: 'U6' });

describe('what cannot be read', () => {
  const living = [{ start: '2024-01-08', end: null }];
  /** The step that rests on each field, who, and when. */
  const fields: readonly (readonly [keyof CareEvents, string, Person, string, CareEvents])[] = [
    ['reviews', 'review-1', child, '2025-03-01', {}],
    ['visits', 'visit-1', child, '2025-03-01', {}],
    ['healthAssessments', 'health-assessment-1', child, '2025-03-01', {}],
    ['adviserVisits', 'adviser-visit-1', leaver, '2024-03-01', { councilAccommodation: living }],
    ['pathwayPlanReviews', 'pathway-review-1', leaver, '2024-03-01', { pathwayPlanMade: '2020-07-15' }],
  ];
  it.each(fields)(
    'leaves %s not recorded, where an empty list says that nothing happened',
    (field, step, record, on, more) => {
      const read = (value: unknown) => {
        const line = lineAt(record, { ...more, [field]: value } as CareEvents, on, step);
        return `${line?.state} ${line?.needs.map(({ path }) => path).join()}`;
      };
      const notRecorded = `cannot-be-told /events/${field}`;
      expect(read(undefined)).toBe(notRecorded);
      expect(read([])).toBe('overdue ');
      for (const broken of ['2025-01-10', null, ['2025-02-30'], ['2025-01-10', 'soon'], [20250110]]) {
        expect(read(broken)).toBe(notRecorded);
      }
    },
  );

  const days: readonly (readonly [keyof CareEvents, string, Person, string])[] = [
    ['carePlanMade', 'care-plan', child, '2025-03-01'],
    ['reviewingOfficerNamed', 'reviewing-officer-named', child, '2025-03-01'],
    ['needsAssessment', 'needs-assessment', eligible, '2025-09-01'],
  ];
  it.each(days)(
    'leaves the day of %s not recorded, where null says that it has not come',
    (field, step, record, on) => {
      const read = (value: unknown) => lineAt(record, { [field]: value } as CareEvents, on, step)?.state;
      expect(read(null)).toBe('overdue');
      expect([undefined, '', '2025-02-30', 20250110].map(read)).toEqual(Array(4).fill('cannot-be-told'));
    },
  );

  it('leaves placements and accommodation not recorded', () => {
    const placement = (value: unknown) =>
      lineAt(child, { placements: value, visits: [] } as unknown as CareEvents, '2025-03-01', 'visit-1')?.due;
    const housed = (value: unknown) =>
      lineAt(
        leaver,
        { councilAccommodation: value, adviserVisits: [] } as unknown as CareEvents,
        '2024-03-01',
        'adviser-visit-1',
      )?.due;
    const good = { start: '2024-02-05', end: null };
    // The one episode of the record then stands for the placement; there is nothing else to read accommodation from.
    expect(placement([{ start: '2025-02-03', end: null }])).toBe('2025-02-10');
    expect(housed([good])).toBe('2024-02-12');
    const broken = [
      'none',
      null,
      [null],
      [good, null],
      ['2024-02-05'],
      [{ start: 'soon', end: null }],
      [{ start: '2024-02-05', end: 'later' }],
      [{ start: '2024-02-05' }],
      [{ start: 'soon', end: 'later' }],
      [good, { start: 'soon', end: null }],
    ];
    expect(broken.map(placement)).toEqual(broken.map(() => '2025-01-13'));
    expect(broken.map(housed)).toEqual(broken.map(() => undefined));
  });

  it('leaves a word on a placement not recorded that is neither true nor false', () => {
    const meant = (intendedToLastTo18: unknown) => {
      const placements = [{ start: '2025-01-06', end: null, intendedToLastTo18 }];
      return stands(child, { placements, visits: ['2026-01-20'] } as CareEvents, '2026-03-05', 'visit-2');
    };
    expect(meant(false)).toBe('due 2026-03-03: overdue by 2');
    expect(['no', null, undefined].map(meant)).toEqual(Array(3).fill('due 2026-03-03: cannot-be-told'));
  });

  it('is named where it is the day asked about', () => {
    expect(() => timetable(child, {}, '1 March 2025')).toThrow(/^on: /);
  });
});

describe('what is still to come', () => {
  it('has not happened, until the day itself', () => {
    const events: CareEvents = {
      carePlanMade: '2025-01-22',
      reviews: ['2025-02-05'],
      visits: ['2025-01-15'],
    };
    expect(['2025-01-21', '2025-01-22'].map((on) => stands(child, events, on, 'care-plan'))).toEqual([
      'due 2025-01-20: overdue by 1',
      'due 2025-01-20, done 2025-01-22: done-late by 2',
    ]);
    expect(['2025-02-04', '2025-02-05'].map((on) => stands(child, events, on, 'review-1'))).toEqual([
      'due 2025-02-03: overdue by 1',
      'due 2025-02-03, done 2025-02-05: done-late by 2',
    ]);
  });

  it('is no accommodation before it begins', () => {
    const moves: CareEvents = {
      adviserVisits: [],
      // In no order.
      councilAccommodation: [
        { start: '2024-03-04', end: null },
        { start: '2024-01-08', end: '2024-03-04' },
      ],
    };
    const due = (on: string) => lineAt(leaver, moves, on, 'adviser-visit-1')?.due;
    expect(['2024-01-07', '2024-01-08', '2024-03-03', '2024-03-04'].map(due)).toEqual([
      undefined,
      '2024-01-15',
      '2024-01-15',
      '2024-03-11',
    ]);
  });
});

describe('events', () => {
  it('may be recorded in any order', () => {
    const events: CareEvents = { reviews: ['2025-09-01', '2025-01-20', '2025-04-14'] };
    expect(standing(child, events, '2025-10-01', 'DUTY-4')).toEqual([
      'review-1: due 2025-02-03, done 2025-01-20: done-on-time',
      'review-2: due 2025-04-20, done 2025-04-14: done-on-time',
      'review-3: due 2025-10-14, done 2025-09-01: done-on-time',
      'review-4: due 2026-03-01: not-yet-due',
    ]);
  });

  it('of an earlier stay count for nothing, but those of the first day of this one do', () => {
    const reviewed = (day: string) => standing(child, { reviews: [day] }, '2025-01-20', 'DUTY-4');
    expect(reviewed('2025-01-05')).toEqual(['review-1: due 2025-02-03: not-yet-due']);
    expect(reviewed('2025-01-06')).toEqual([
      'review-1: due 2025-02-03, done 2025-01-06: done-on-time',
      'review-2: due 2025-04-06: not-yet-due',
    ]);
    const visited = (day: string) => stands(child, { visits: [day] }, '2025-01-20', 'visit-1');
    expect(visited('2025-01-05')).toBe('due 2025-01-13: overdue by 7');
    expect(visited('2025-01-06')).toBe('due 2025-01-13, done 2025-01-06: done-on-time');
  });
});

describe('the first review, before which an officer is named and health assessed (DUTY-3, DUTY-6)', () => {
  const by = (events: CareEvents, record = child, on = '2025-03-01') =>
    [
      lineAt(record, { reviewingOfficerNamed: null, ...events }, on, 'reviewing-officer-named')?.due,
      lineAt(record, events, on, 'health-assessment-1')?.due,
    ].map(String);
  const cases: readonly (readonly [string, CareEvents, string])[] = [
    ['not recorded', {}, '2025-02-03'],
    ['not held', { reviews: [] }, '2025-02-03'],
    ['held early', { reviews: ['2025-01-31'] }, '2025-01-31'],
    ['held on the last day', { reviews: ['2025-02-03'] }, '2025-02-03'],
    ['held late', { reviews: ['2025-02-04'] }, '2025-02-03'],
    ['held on the first day', { reviews: ['2025-01-06'] }, '2025-01-06'],
    ['one of an earlier stay', { reviews: ['2024-12-02', '2025-01-31'] }, '2025-01-31'],
    ['complete lists since that day', { completeFrom: '2025-01-06', reviews: ['2025-01-31'] }, '2025-01-31'],
    // An earlier one may have been held and not be on the list.
    [
      'complete lists since the next day',
      { completeFrom: '2025-01-07', reviews: ['2025-01-31'] },
      '2025-02-03',
    ],
  ];
  it.each(cases)('%s', (_name, events, due) => {
    expect(by(events)).toEqual([due, due]);
  });

  it('is the day it was held where no last day can be counted', () => {
    const late = inCare('2020-05-03', { start: '2028-12-27', end: null, legalStatus: 'V2', placement: 'U6' });
    expect(by({ reviews: [] }, late, '2029-03-01')).toEqual(['null', 'null']);
    expect(by({ reviews: ['2029-01-15'] }, late, '2029-03-01')).toEqual(['2029-01-15', '2029-01-15']);
  });
});

describe('health assessments in months that have no such day', () => {
  it('fall due, and stand for the first, on the last day of the month', () => {
    const from = (start: string) =>
      inCare('2022-05-03', { start, end: null, legalStatus: 'V2', placement: 'U6' });
    // Six months from 31 August under 5; three months before 31 May.
    const due = { reviews: [], healthAssessments: ['2025-08-31'] };
    expect(lineAt(from('2025-08-18'), due, '2025-09-01', 'health-assessment-2')?.due).toBe('2026-02-28');
    const made = (day: string) =>
      lineAt(
        from('2025-05-31'),
        { reviews: [], healthAssessments: [day] },
        '2025-06-02',
        'health-assessment-1',
      )?.done;
    expect(['2025-02-27', '2025-02-28', '2025-03-01'].map(made)).toEqual([null, '2025-02-28', '2025-03-01']);
  });
});

describe('lists that do not reach back', () => {
  const reviews = ['2025-01-20', '2025-04-14', '2025-09-01'];
  const at = (completeFrom: string | undefined, list: readonly string[], on = '2025-10-01') =>
    standing(child, { reviews: list, ...(completeFrom === undefined ? {} : { completeFrom }) }, on, 'DUTY-4');

  it.each([['2024-06-01'], ['2025-01-06']])(
    'are whole from %s, since when the child was not yet looked after',
    (from) => {
      expect(at(from, reviews)).toEqual(at(undefined, reviews));
      expect(at(from, reviews)).toHaveLength(4);
    },
  );

  it('judge nothing before the first event in the time for which they are complete', () => {
    expect(at('2025-04-14', reviews)).toEqual([
      'review-earlier: due no day, done 2025-04-14: cannot-be-told',
      'review-3: due 2025-10-14, done 2025-09-01: done-on-time',
      'review-4: due 2026-03-01: not-yet-due',
    ]);
    // Between the reviews of January and September there may have been others.
    expect(at('2025-04-15', ['2025-01-20', '2025-09-01'])).toEqual([
      'review-earlier: due no day, done 2025-09-01: cannot-be-told',
      'review-3: due 2026-03-01: not-yet-due',
    ]);
  });

  it.each([
    ['2025-09-02', 'since the last event'],
    ['2025-10-02', 'from a day still to come'],
    ['soon', 'from a day that cannot be read'],
  ])('tell nothing from %s: %s', (from) => {
    expect(at(from, reviews)).toEqual(['review-earlier: due no day: cannot-be-told']);
  });

  it('say so, and ask', () => {
    const events: CareEvents = { completeFrom: '2026-01-01', reviews: [] };
    expect(
      timetable(child, events, '2026-09-01')
        .filter(({ id }) => id === 'DUTY-4')
        .map(inWords),
    ).toEqual([
      'DUTY-4 First review. What happened before the lists are complete is not recorded (reg 33) ? On which days was the case reviewed? [/events/reviews, the case record]',
    ]);
  });
});
