/** Which paragraph of CPPCR regulation 28 sets the visits (DUTY-5, 5a, 5b), and from which day they count. */
import { describe, expect, it } from 'vitest';
import { person, type CareEvents, type Person } from '../../src/eligibility/index.js';
import { child, lineAt, standing, stands } from './lines.js';
import { inCare, type Entry } from './people.js';

/** In care from Monday 6 January 2025 under a legal status, in a placement. */
const under = (legalStatus: Entry['legalStatus'], placement?: Entry['placement']): Person =>
  inCare('2015-05-03', {
    start: '2025-01-06',
    end: null,
    legalStatus,
    ...(placement === undefined ? {} : { placement }),
  });

const first = (record: Person, events: CareEvents, on: string): string => {
  const line = lineAt(record, { visits: [], ...events }, on, 'visit-1');
  return `${line?.id} ${line?.citation.provision} ${line?.due}`;
};

describe('the paragraph of regulation 28', () => {
  const placed = (more: object): CareEvents => ({
    placements: [{ start: '2025-01-06', end: null, ...more }],
  });
  const cases: readonly (readonly [string, Person, CareEvents, string])[] = [
    ['section 20, fostered', under('V2', 'U6'), {}, 'DUTY-5 reg 28(2) 2025-01-13'],
    ['section 20, placement code not recorded', under('V2'), {}, 'DUTY-5 reg 28(2) 2025-01-13'],
    ['interim order, fostered', under('C1', 'U6'), {}, 'DUTY-5 reg 28(2) 2025-01-13'],
    ['interim order, with a parent', under('C1', 'P1'), {}, 'DUTY-5a reg 28(4) 2025-01-13'],
    ['care order, fostered', under('C2', 'U6'), {}, 'DUTY-5 reg 28(2) 2025-01-13'],
    ['care order, with a parent', under('C2', 'P1'), {}, 'DUTY-5b reg 28(5) 2025-01-13'],
    ['care order, in independent living', under('C2', 'P2'), {}, 'DUTY-5 reg 28(2) 2025-01-13'],
    [
      'the caller’s word: with a parent',
      under('C2'),
      placed({ withParent: true }),
      'DUTY-5b reg 28(5) 2025-01-13',
    ],
    [
      'the caller’s word before the code: not with a parent',
      under('C2', 'P1'),
      placed({ withParent: false }),
      'DUTY-5 reg 28(2) 2025-01-13',
    ],
    [
      'a carer approved for the time being',
      under('V2', 'U1'),
      placed({ arrangement: 'temporarily-approved-carer' }),
      'DUTY-5a reg 28(4) 2025-01-13',
    ],
    [
      'a parent not yet assessed',
      under('C2', 'P1'),
      placed({ arrangement: 'parent-before-assessment' }),
      'DUTY-5d reg 28(3) 2025-01-13',
    ],
  ];
  it.each(cases)('%s', (_name, record, events, expected) => {
    expect(first(record, events, '2025-01-08')).toBe(expected);
  });

  const unrecorded: readonly (readonly [string, Person, CareEvents, string, string])[] = [
    [
      'under a care order, of a placement whose code is not recorded',
      under('C2'),
      {},
      'Whether the child lives with a parent is not recorded',
      '/care/placement',
    ],
    [
      'of placements that are not recorded',
      inCare(
        '2015-05-03',
        { start: '2025-01-06', end: '2025-02-10', legalStatus: 'V2', placement: 'U6', reasonEnded: 'X1' },
        { start: '2025-02-10', end: null, legalStatus: 'C2', placement: 'U6' },
      ),
      {},
      'Which placement this is, and since when, is not recorded',
      '/events/placements',
    ],
    [
      'between two placements on record',
      under('V2', 'U6'),
      { placements: [{ start: '2025-01-06', end: '2025-03-01' }] },
      'Which placement this is, and since when, is not recorded',
      '/events/placements',
    ],
  ];
  it.each(unrecorded)('cannot be told %s', (_name, record, events, reason, need) => {
    const line = lineAt(record, { visits: [], ...events }, '2025-03-01', 'visit-1');
    expect(line).toMatchObject({ id: 'DUTY-5', what: 'Visit', reason, due: null, done: null });
    expect(line?.citation.provision).toBe('reg 28(2)');
    expect(line?.needs.map(({ path }) => path)).toEqual([need]);
  });
});

describe('what is read from episodes where placements are not recorded', () => {
  const moved = inCare(
    '2015-05-03',
    { start: '2025-01-06', end: '2025-03-03', legalStatus: 'V2', placement: 'U6', reasonEnded: 'X1' },
    { start: '2025-03-03', end: null, legalStatus: 'V2', placement: 'K2' },
  );
  it('is one placement for one episode, and none for two', () => {
    expect(first(moved, {}, '2025-03-02')).toBe('DUTY-5 reg 28(2) 2025-01-13');
    expect(first(moved, {}, '2025-03-03')).toBe('DUTY-5 reg 28(2) null');
    expect(standing(moved, {}, '2025-03-02', 'DUTY-2')).toEqual([
      'placement-plan-1: due 2025-01-13: cannot-be-told',
    ]);
    expect(standing(moved, {}, '2025-03-03', 'DUTY-2')).toEqual([]);
  });

  it('leaves out the episodes of an earlier stay, even one that ended the day before this began', () => {
    const again = (end: string) =>
      inCare(
        '2015-05-03',
        { start: '2024-01-08', end, legalStatus: 'V2', placement: 'U6', reasonEnded: 'E4' },
        { start: '2025-01-06', end: null, legalStatus: 'V2', placement: 'K2' },
      );
    expect(first(again('2024-03-04'), {}, '2025-01-08')).toBe('DUTY-5 reg 28(2) 2025-01-13');
    expect(first(again('2025-01-05'), {}, '2025-01-08')).toBe('DUTY-5 reg 28(2) 2025-01-13');
  });
});

describe('placements on record', () => {
  const three: CareEvents = {
    visits: [],
    // In no order, with one of an earlier stay and one still to come.
    placements: [
      { start: '2025-03-10', end: null, planMade: '2025-03-12' },
      { start: '2025-06-02', end: null },
      { start: '2024-01-08', end: '2025-01-06', planMade: null },
      { start: '2025-01-06', end: '2025-03-10', planMade: '2025-01-20' },
    ],
  };

  it('are those since becoming looked after, in order, as far as they have begun', () => {
    expect(standing(child, three, '2025-06-01', 'DUTY-2')).toEqual([
      'placement-plan-1: due 2025-01-13, done 2025-01-20: done-late by 7',
      'placement-plan-2: due 2025-03-17, done 2025-03-12: done-on-time',
    ]);
    expect(standing(child, three, '2025-06-02', 'DUTY-2')).toHaveLength(3);
  });

  it('change on the day of the move', () => {
    const due = (on: string) => lineAt(child, three, on, 'visit-1')?.due;
    expect(['2025-03-09', '2025-03-10', '2025-06-01', '2025-06-02'].map(due)).toEqual([
      '2025-01-13',
      '2025-03-17',
      '2025-03-17',
      '2025-06-09',
    ]);
  });

  it('count no visit of the placement before', () => {
    const on = (visit: string) => ({ ...three, visits: [visit] });
    expect(
      ['2025-03-09', '2025-03-10', '2025-03-11'].map((visit) =>
        stands(child, on(visit), '2025-03-17', 'visit-1'),
      ),
    ).toEqual([
      'due 2025-03-17: not-yet-due',
      'due 2025-03-17, done 2025-03-10: done-on-time',
      'due 2025-03-17, done 2025-03-11: done-on-time',
    ]);
  });
});

describe('months that have no such day', () => {
  it('end the first year, and three months, on the last day', () => {
    const leap = inCare('2015-05-03', { start: '2024-02-29', end: null, legalStatus: 'V2', placement: 'U6' });
    const lasting = (last: string): CareEvents => ({
      placements: [{ start: '2024-02-29', end: null, intendedToLastTo18: true }],
      visits: [last],
    });
    // A year from 29 February 2024 is complete on 28 February 2025: six weeks before it, three months from it.
    expect(lineAt(leap, lasting('2025-02-27'), '2025-03-01', 'visit-2')?.due).toBe('2025-04-10');
    expect(lineAt(leap, lasting('2025-02-28'), '2025-03-01', 'visit-2')?.due).toBe('2025-05-28');
    expect(lineAt(leap, lasting('2025-08-31'), '2025-09-01', 'visit-2')?.due).toBe('2025-11-30');
    expect(lineAt(leap, lasting('2025-11-30'), '2025-12-01', 'visit-2')?.due).toBe('2026-02-28');
  });
});

describe('after the first year', () => {
  const visited = (intendedToLastTo18?: boolean): CareEvents => ({
    placements: [
      { start: '2025-01-06', end: null, ...(intendedToLastTo18 === undefined ? {} : { intendedToLastTo18 }) },
    ],
    visits: ['2026-01-20'],
  });
  const cases: readonly (readonly [boolean | undefined, string, string, readonly string[]])[] = [
    [true, '2026-04-20', '3 months from the visit before it: meant to last until 18', []],
    [false, '2026-03-03', '6 weeks from the visit before it', []],
    [
      undefined,
      '2026-03-03',
      '6 weeks, or 3 months where the placement is meant to last until 18',
      ['/events/placements/intendedToLastTo18 Is the placement meant to last until they are an adult?'],
    ],
  ];
  it.each(cases)('meant to last until 18: %s', (intended, due, reason, asked) => {
    const line = lineAt(child, visited(intended), '2026-03-04', 'visit-2');
    expect(line).toMatchObject({ id: 'DUTY-5', what: 'Visit', due, reason });
    expect(line?.needs.map(({ path, question }) => `${path} ${question}`)).toEqual(asked);
  });
});

describe('weekly visits until the first review', () => {
  const interim = under('C1', 'P1');
  const second = (events: CareEvents, visit: string, on: string) => {
    const line = lineAt(interim, { ...events, visits: [visit] }, on, 'visit-2');
    return `${line?.due} ${line?.reason}`;
  };
  const WEEK = '1 week from the visit before it, until the first review';
  const LATER = '4 weeks from the visit before it, after the first review';

  it('change with a visit on the day of the review', () => {
    const reviews = ['2025-01-27'];
    expect(second({ reviews }, '2025-01-26', '2025-01-30')).toBe(`2025-02-02 ${WEEK}`);
    expect(second({ reviews }, '2025-01-27', '2025-01-30')).toBe(`2025-02-24 ${LATER}`);
    expect(second({ reviews }, '2025-01-28', '2025-01-30')).toBe(`2025-02-25 ${LATER}`);
    expect(second({ reviews: [] }, '2025-01-27', '2025-01-30')).toBe(`2025-02-03 ${WEEK}`);
  });

  it('take no review of an earlier stay for the first, but one held on the first day of this', () => {
    expect(second({ reviews: ['2024-06-03'] }, '2025-01-10', '2025-01-12')).toBe(`2025-01-17 ${WEEK}`);
    expect(second({ reviews: ['2025-01-06'] }, '2025-01-10', '2025-01-12')).toBe(`2025-02-07 ${LATER}`);
  });

  it('cannot be told from longer ones where reviews are not recorded, or not from the start', () => {
    const open = { visits: ['2025-01-10'] };
    const line = lineAt(interim, open, '2025-01-20', 'visit-2');
    expect(line?.reason).toBe('1 week, or longer once the first review has been held');
    expect(line?.needs.map(({ path, question }) => `${path} ${question}`)).toEqual([
      '/events/reviews On which day was the first review held?',
    ]);
    const placements = [{ start: '2025-03-03', end: null, withParent: true }];
    const late = (completeFrom: string): CareEvents => ({
      completeFrom,
      placements,
      reviews: [],
      visits: ['2025-03-05'],
    });
    expect(stands(interim, late('2025-01-06'), '2025-03-13', 'visit-2')).toBe('due 2025-03-12: overdue by 1');
    expect(stands(interim, late('2025-02-03'), '2025-03-13', 'visit-2')).toBe(
      'due 2025-03-12: cannot-be-told',
    );
  });

  it('give way to six weeks for a parent not yet assessed', () => {
    const events: CareEvents = {
      reviews: ['2025-01-09'],
      placements: [{ start: '2025-01-06', end: null, arrangement: 'parent-before-assessment' }],
      visits: ['2025-01-10'],
    };
    expect(lineAt(child, events, '2025-01-12', 'visit-2')?.reason).toBe(
      '6 weeks from the visit before it, after the first review',
    );
  });
});

describe('visits with a parent under an order', () => {
  it('say from what they count', () => {
    const reason = (record: Person, events: CareEvents = {}) =>
      [1, 2].map(
        (at) => lineAt(record, { visits: ['2025-01-10'], ...events }, '2025-01-12', `visit-${at}`)?.reason,
      );
    expect(reason(under('C2', 'P1'))).toEqual([
      '1 week from the care order, or from moving in with the parent under it',
      '6 weeks from the visit before it',
    ]);
    expect(reason(under('C1', 'P1'), { reviews: [] })).toEqual([
      '1 week from the start of the arrangement',
      '1 week from the visit before it, until the first review',
    ]);
  });

  it('count from the order now in force, through each episode under it, and from no order before', () => {
    const twice = inCare(
      '2015-05-03',
      { start: '2020-01-06', end: '2021-01-04', legalStatus: 'C2', placement: 'P1', reasonEnded: 'E4' },
      { start: '2025-01-06', end: '2025-02-03', legalStatus: 'C2', placement: 'U6', reasonEnded: 'X1' },
      { start: '2025-02-03', end: null, legalStatus: 'C2', placement: 'P1' },
    );
    const home = (start: string): CareEvents => ({ placements: [{ start, end: null, withParent: true }] });
    expect(first(twice, home('2025-01-06'), '2025-02-05')).toBe('DUTY-5b reg 28(5) 2025-01-13');
    expect(first(twice, home('2025-02-03'), '2025-02-05')).toBe('DUTY-5b reg 28(5) 2025-02-10');
    // On the very day of the order, and on the day that one order takes the place of another.
    expect(first(twice, home('2025-01-06'), '2025-01-06')).toBe('DUTY-5b reg 28(5) 2025-01-13');
    const changed = inCare(
      '2015-05-03',
      { start: '2025-01-06', end: '2025-06-09', legalStatus: 'C2', placement: 'P1', reasonEnded: 'X1' },
      { start: '2025-06-09', end: '2025-07-07', legalStatus: 'V2', placement: 'U6', reasonEnded: 'X1' },
      { start: '2025-07-07', end: null, legalStatus: 'C2', placement: 'P1' },
    );
    expect(first(changed, home('2025-01-06'), '2025-07-07')).toBe('DUTY-5b reg 28(5) 2025-07-14');
  });

  it('are the ordinary ones for accommodation that was section 20 in truth (AMB-15)', () => {
    const southwark = person({
      dateOfBirth: '2009-05-03',
      care: [],
      otherAccommodation: [{ kind: 'housing', start: '2025-01-06', end: null, treatAsSection20: true }],
    });
    expect(first(southwark, {}, '2025-01-08')).toBe('DUTY-5 reg 28(2) 2025-01-13');
  });
});
