/** Coming changes in words, for both readers. */
import { describe, expect, it } from 'vitest';
import {
  changeInWords,
  nextChanges,
  person,
  withNothingElse,
  type Person,
} from '../../src/eligibility/index.js';

const toldTo = (reader: 'caseworker' | 'young-person', record: Person, on: string): readonly string[] =>
  nextChanges(record, on).map((change) => changeInWords(change, { for: reader }));

/** In care at 15, no end on record. */
const inCare = withNothingElse(
  person({ dateOfBirth: '2009-05-03', care: [{ start: '2024-01-15', end: null, legalStatus: 'C2' }] }),
);
/** Came into care at 17. */
const late = withNothingElse(
  person({ dateOfBirth: '2009-05-03', care: [{ start: '2026-10-13', end: null, legalStatus: 'V2' }] }),
);
/** Left care at 16 and lives with a parent. */
const home = withNothingElse(
  person({
    dateOfBirth: '2009-05-03',
    care: [{ start: '2024-01-15', end: '2026-01-15', legalStatus: 'V2' }],
    familyPlacements: [{ start: '2026-01-15', end: null, with: 'parent' }],
  }),
);

describe('for a caseworker', () => {
  it('say what becomes of somebody in care', () => {
    expect(toldTo('caseworker', inCare, '2024-02-01')).toEqual([
      'becomes eligible on the 16th birthday, 3 May 2025, if still looked after',
      'becomes former relevant on the 18th birthday, 3 May 2027',
      'duties become request-led, and any duty to support staying put ends on the 21st birthday, 3 May 2030',
      'support on request ends on the 25th birthday, 3 May 2034',
    ]);
  });

  it('say on which day the 13 weeks are complete', () => {
    expect(toldTo('caseworker', late, '2026-11-02')[0]).toBe(
      'becomes eligible on 12 January 2027 if still looked after',
    );
  });

  it('say when six months with a parent end relevant status', () => {
    expect(toldTo('caseworker', home, '2026-02-02')[0]).toBe(
      'stops being relevant on 15 July 2026 if still living with a parent',
    );
    expect(toldTo('caseworker', home, '2026-08-03')).toEqual([
      'stops qualifying for advice and assistance on the 21st birthday, 3 May 2030',
    ]);
  });

  it('say what an end of care that is on record brings, with no proviso', () => {
    expect(toldTo('caseworker', home, '2026-01-05')[0]).toBe('becomes relevant on 15 January 2026');
  });

  it('say when a child starts and stops being looked after', () => {
    const young = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [{ start: '2025-01-06', end: '2025-03-03', legalStatus: 'V2' }],
      }),
    );
    expect(toldTo('caseworker', young, '2024-12-02')).toEqual([
      'becomes looked after on 6 January 2025',
      'stops being looked after on 3 March 2025',
    ]);
  });

  it('say when the principles begin to be owed', () => {
    const before = withNothingElse(
      person({
        dateOfBirth: '2010-05-03',
        care: [{ start: '2017-01-09', end: '2019-01-07', legalStatus: 'V2' }],
      }),
    );
    expect(toldTo('caseworker', before, '2018-03-01')[0]).toBe(
      'the corporate parenting principles begin to be owed on 1 April 2018 if still looked after',
    );
  });

  it('say when the record stops settling the status', () => {
    const gaps = person({ dateOfBirth: '2009-05-03', care: [] });
    expect(toldTo('caseworker', gaps, '2025-04-07')[0]).toBe(
      'the record no longer settles the status on the 16th birthday, 3 May 2025',
    );
  });

  it('say when an adviser is owed again, and for how long', () => {
    const asks = withNothingElse(
      person({
        dateOfBirth: '2003-05-03',
        care: [{ start: '2018-01-08', end: '2021-05-03', legalStatus: 'C2' }],
        supportRequested: '2025-06-02',
      }),
    );
    expect(toldTo('caseworker', asks, '2025-01-06')).toEqual([
      'a personal adviser is owed again on 2 June 2025',
      'the duty to provide a personal adviser ends on the 25th birthday, 3 May 2028',
    ]);
  });
});

describe('for a young person', () => {
  it('say what changes and what to do about it', () => {
    expect(toldTo('young-person', inCare, '2024-02-01')).toEqual([
      'On your 16th birthday, 3 May 2025, if you are still in care, you get the right to help with leaving care. Ask who your personal adviser will be.',
      'On your 18th birthday, 3 May 2027, you become a care leaver as an adult. You keep your personal adviser until you are 21.',
      'On your 21st birthday, 3 May 2030, you keep your rights, but from then on you have to ask for help. You can ask any time until you turn 25, and the council must keep offering it. If you still live with your foster carer, ask before then if you can stay on.',
      'On your 25th birthday, 3 May 2034, your right to ask for a personal adviser ends. Ask before then for anything that you still need.',
    ]);
  });

  it('say what six months at home mean', () => {
    expect(toldTo('young-person', home, '2026-02-02')[0]).toBe(
      'On 15 July 2026, if you still live with your parent, you will have been home for six months, and some of the council’s duties stop. You can still ask for advice and help.',
    );
  });

  it('say it for every change that a caseworker is told', () => {
    for (const record of [inCare, late, home]) {
      const told = toldTo('young-person', record, '2026-02-02');
      expect(told).toHaveLength(toldTo('caseworker', record, '2026-02-02').length);
      expect(told.filter((line) => /undefined|[{}]|,,| {2}/.test(line))).toEqual([]);
    }
  });
});
