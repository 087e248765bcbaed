/** The timetable of a child of whom the record leaves open whether they are looked after, or on which day they were born. */
import { describe, expect, it } from 'vitest';
import { person, timetable, type CareEvents, type Person } from '../../src/eligibility/index.js';
import { inWords, standing, stands } from './lines.js';
import { inCare } from './people.js';

describe('a record that leaves the child’s care open', () => {
  const night = (over24Hours?: boolean): Person =>
    inCare('2015-05-03', {
      start: '2025-01-06',
      end: '2025-01-07',
      legalStatus: 'V2',
      ...(over24Hours === undefined ? {} : { over24Hours }),
    });
  const breaks = (shortBreakSeries?: boolean): Person =>
    inCare('2015-05-03', {
      start: '2025-01-06',
      end: '2025-02-10',
      legalStatus: 'V3',
      ...(shortBreakSeries === undefined ? {} : { shortBreakSeries }),
    });
  const CARE =
    '? When were they looked after, by any council? [/care, each council that looked after them (care records; SSDA903 episodes)]';
  const SERIES =
    '? Was each break meant to be no longer than the law lets a short break be, in an agreed series? [/care/shortBreakSeries, the short-break care plan]';
  const UNSETTLED = `DUTY-4 Reviews, visits and plans. Whether the child is looked after is not settled (reg 33) ${CARE}`;
  const CYCLE = [
    'DUTY-11 First visit on a day of a break. 3 months from the start of the first break (reg 48(3))',
    'DUTY-11 First review of the short breaks. 3 months from the start of the first break (reg 48(3))',
  ];
  const cases: readonly (readonly [string, Person, string, readonly string[]])[] = [
    ['one night, of unknown length (AMB-7)', night(), '2025-01-06', [UNSETTLED]],
    ['one night of less than 24 hours', night(false), '2025-01-06', []],
    ['care that is not recorded', person({ dateOfBirth: '2015-05-03' }), '2025-01-06', [UNSETTLED]],
    [
      'a day before the record begins',
      person({ dateOfBirth: '2015-05-03', recordFrom: '2025-01-07', care: [] }),
      '2025-01-06',
      [UNSETTLED],
    ],
    [
      'an agreement to short breaks from the day on which care ended (AMB-17)',
      inCare(
        '2015-05-03',
        { start: '2025-01-06', end: '2025-03-03', legalStatus: 'V2' },
        { start: '2025-03-03', end: null, legalStatus: 'V4' },
      ),
      '2025-03-03',
      [UNSETTLED],
    ],
    ['a series of short breaks', breaks(true), '2025-01-30', CYCLE],
    ['short breaks, the 17th day of one', breaks(), '2025-01-23', CYCLE],
    [
      'short breaks, past the 17th day of one',
      breaks(),
      '2025-01-24',
      [
        `DUTY-11 Reviews, visits and plans. Whether regulation 48 applies is not settled (reg 48(3)) ${SERIES}`,
      ],
    ],
    [
      'the day before the regulations',
      inCare('2005-05-03', { start: '2011-01-10', end: null, legalStatus: 'V2' }),
      '2011-03-31',
      [
        `DUTY-4 Reviews, visits and plans. The regulations of 2010 began on 1 April 2011; those before them are not held here (reg 33) ${CARE}`,
      ],
    ],
  ];
  it.each(cases)('%s', (_name, record, on, lines) => {
    const found = timetable(record, {}, on);
    expect(found.map(inWords)).toEqual(lines);
    expect(found.map(({ step }) => step)).toEqual(
      lines === CYCLE ? ['visit-1', 'review-1'] : lines.map(() => 'looked-after'),
    );
  });

  it('has the ordinary lines where regulation 48 does not apply', () => {
    expect(timetable(breaks(false), {}, '2025-01-30').map(({ id }) => id)).toContain('DUTY-5');
    expect(timetable(night(true), {}, '2025-01-06').map(({ id }) => id)).toContain('DUTY-5');
    const first = inCare('2005-05-03', { start: '2011-01-10', end: null, legalStatus: 'V2' });
    expect(timetable(first, {}, '2011-04-01').map(({ id }) => id)).toContain('DUTY-5');
  });
});

describe('only the month of birth on record', () => {
  const BORN = '? On which day were they born? [/dateOfBirth, the birth certificate, or the age assessment]';
  const care = { legalStatus: 'V2', placement: 'U6' } as const;

  it('leaves open what turns on the fifth birthday (DUTY-6)', () => {
    const small = inCare('2020-05', { start: '2025-01-06', end: null, ...care });
    const assessed = (day: string): CareEvents => ({ reviews: [], healthAssessments: [day] });
    const next = (day: string, on: string) => stands(small, assessed(day), on, 'health-assessment-2');
    // Five some day in May 2025: an interval from 30 April is of six months, one from 31 May of twelve.
    expect(next('2025-04-30', '2025-06-02')).toBe('due 2025-10-30: not-yet-due');
    expect(next('2025-05-15', '2025-06-02')).toBe('due no day: cannot-be-told');
    expect(next('2025-05-31', '2025-06-02')).toBe('due 2026-05-31: not-yet-due');
    expect(timetable(small, assessed('2025-05-15'), '2026-09-01').map(inWords).at(-1)).toContain(BORN);
    // Where both are past, they are late by different times.
    expect(next('2025-05-15', '2026-09-01')).toBe('due no day: cannot-be-told');
    expect(stands(small, assessed('2025-05-15'), '2025-06-02', 'review-1')).toBe(
      'due 2025-02-03: overdue by 119',
    );
  });

  it('leaves open whether they are still looked after, in the month in which they reach 18', () => {
    const nearly = inCare('2007-05', { start: '2023-06-01', end: null, ...care });
    const reviews = ['2023-06-20'];
    expect(stands(nearly, { reviews }, '2025-04-30', 'review-2')).toBe('due 2023-09-20: overdue by 588');
    expect(stands(nearly, { reviews }, '2025-05-15', 'review-2')).toBe('due no day: cannot-be-told');
    expect(stands(nearly, { reviews }, '2025-05-31', 'review-2')).toBe('not asked');
  });

  it('leaves open a review due in the month in which they reach 21 (DUTY-23)', () => {
    const grown = inCare('2004-05', {
      start: '2018-05-10',
      end: '2022-05-01',
      legalStatus: 'C2',
      placement: 'U4',
    });
    const reviewed = (day: string) =>
      standing(
        grown,
        { pathwayPlanMade: '2020-07-15', pathwayPlanReviews: [day] },
        '2025-07-01',
        'DUTY-23',
      ).at(-1);
    expect(reviewed('2024-10-30')).toBe('pathway-review-2: due 2025-04-30: overdue by 62');
    expect(reviewed('2024-11-15')).toBe('pathway-review-2: due no day: cannot-be-told');
    expect(reviewed('2024-12-01')).toBe(
      'pathway-review-1: due 2021-01-15, done 2024-12-01: done-late by 1416',
    );
  });

  it('leaves open what only those born early in the month have reached (DUTY-33a)', () => {
    const grown = inCare('2004-05', {
      start: '2018-05-10',
      end: '2022-05-01',
      legalStatus: 'C2',
      placement: 'U4',
    });
    const asks = (on: string) =>
      timetable(grown, { supportOffers: [] }, on).map(
        ({ step, needs }) => `${step} ${needs.map(({ path }) => path).join()}`,
      );
    expect(asks('2025-04-30')).toEqual([]);
    expect(asks('2025-05-15')).toEqual(['support-offer-1 /dateOfBirth']);
    expect(asks('2025-05-31')).toEqual(['support-offer-1 ']);
  });

  it('leaves open what only those born late in the month can have had in time', () => {
    // 25 some day in May 2029: an offer due then is owed to those who have not reached it (DUTY-33a).
    const grown = inCare('2004-05', {
      start: '2018-05-10',
      end: '2022-05-01',
      legalStatus: 'C2',
      placement: 'U4',
    });
    const offered = (day: string) =>
      standing(grown, { supportOffers: [day] }, '2029-04-30', 'DUTY-33a').at(-1);
    expect(offered('2028-04-29')).toBe('support-offer-2: due 2029-04-29: overdue by 1');
    expect(offered('2028-05-15')).toBe('support-offer-2: due no day: cannot-be-told');
    expect(offered('2028-06-01')).toBe('support-offer-1: due no day, done 2028-06-01: cannot-be-told');
  });
});

describe('leaving care, where the status brings no date', () => {
  const cases: readonly (readonly [string, Person])[] = [
    ['qualifying', inCare('2006-02-10', { start: '2022-03-01', end: '2022-04-10', legalStatus: 'V2' })],
    ['none', inCare('2006-02-10')],
    ['care that is not recorded', person({ dateOfBirth: '2006-02-10' })],
  ];
  it.each(cases)('has no line: %s', (_name, record) => {
    const events: CareEvents = {
      needsAssessment: null,
      pathwayPlanMade: '2022-05-03',
      councilAccommodation: [{ start: '2024-01-08', end: null }],
    };
    expect(timetable(record, events, '2025-03-01')).toEqual([]);
  });
});
