import { describe, expect, it } from 'vitest';
import {
  pledgeState,
  pointReference,
  promiseRecord,
  promiseStatus,
  type PledgeAction,
} from '../../src/pledge/index.js';
import type { EvidenceItem } from '../../src/principles/evidence/item.js';

const ACTION: PledgeAction = {
  id: 'A1',
  pledge: 'derby-2016',
  point: 7,
  text: 'Offer work experience in every directorate',
  ownerRole: 'Head of employment',
  dueOn: '2026-11-21',
  state: 'in-progress',
};
const DONE: PledgeAction = { ...ACTION, state: 'done' };
const POINT = { pledge: 'derby-2016', number: 7 };
const EVIDENCE: EvidenceItem = {
  id: 'E1',
  title: 'Work experience offered',
  kind: 'performance-data',
  principles: ['high-aspirations'],
  populations: ['looked-after'],
  periodTo: '2026-03-31',
  functionArea: 'employment-and-economy',
  impact: 'output',
  source: { title: 'Quarterly report' },
  pledgePointRefs: ['derby-2016/7'],
};

describe('promiseStatus: actions', () => {
  it.each<[string, PledgeAction[], string, string]>([
    ['no action at all', [], '2026-11-21', 'no-action'],
    ['an action for another point', [{ ...ACTION, point: 8 }], '2026-11-21', 'no-action'],
    ['every action dropped', [{ ...ACTION, state: 'dropped' }], '2026-11-22', 'no-action'],
    ['the day before it is due', [ACTION], '2026-11-20', 'in-progress'],
    ['the day it is due', [ACTION], '2026-11-21', 'in-progress'],
    ['the day after', [ACTION], '2026-11-22', 'action-overdue'],
    ['not started, the day after', [{ ...ACTION, state: 'not-started' }], '2026-11-22', 'action-overdue'],
    ['not started and not due', [{ ...ACTION, state: 'not-started' }], '2026-11-21', 'in-progress'],
    ['due in a month, its last day', [{ ...ACTION, dueOn: '2026-11' }], '2026-11-30', 'in-progress'],
    ['due in a month, the day after', [{ ...ACTION, dueOn: '2026-11' }], '2026-12-01', 'action-overdue'],
    ['due in a year, its last day', [{ ...ACTION, dueOn: '2026' }], '2026-12-31', 'in-progress'],
    ['due in a year, the day after', [{ ...ACTION, dueOn: '2026' }], '2027-01-01', 'action-overdue'],
    ['done late is done', [DONE], '2027-01-01', 'done-unverified'],
    ['one done, one open', [DONE, { ...ACTION, id: 'A2' }], '2026-11-21', 'in-progress'],
    ['one done, one overdue', [DONE, { ...ACTION, id: 'A2' }], '2026-11-22', 'action-overdue'],
    [
      'one done, one dropped',
      [DONE, { ...ACTION, id: 'A2', state: 'dropped' }],
      '2026-11-22',
      'done-unverified',
    ],
  ])('%s', (_, actions, asOf, status) => {
    expect(promiseStatus(POINT, actions, [], asOf)).toBe(status);
  });
});

describe('promiseStatus: evidence', () => {
  it.each<[string, Partial<EvidenceItem>, string, string]>([
    ['current', {}, '2026-11-21', 'done-evidenced'],
    ['the last day of its shelf life', {}, '2027-03-30', 'done-evidenced'],
    ['the first day after', {}, '2027-03-31', 'done-unverified'],
    ['not yet', { periodTo: '2027-03-31' }, '2026-11-21', 'done-unverified'],
    ['of another point', { pledgePointRefs: ['derby-2016/8'] }, '2026-11-21', 'done-unverified'],
    [
      'of the same number in another pledge',
      { pledgePointRefs: ['derby-web/7', '7'] },
      '2026-11-21',
      'done-unverified',
    ],
    ['of no point', { pledgePointRefs: [] }, '2026-11-21', 'done-unverified'],
    ['a pledge is no evidence of itself', { kind: 'policy-or-offer' }, '2026-11-21', 'done-unverified'],
    ['an intention', { impact: 'intention' }, '2026-11-21', 'done-unverified'],
  ])('%s', (_, change, asOf, status) => {
    expect(promiseStatus(POINT, [DONE], [{ ...EVIDENCE, ...change }], asOf)).toBe(status);
  });

  it('does not close what is open, and is not enough without an action', () => {
    expect(promiseStatus(POINT, [ACTION], [EVIDENCE], '2026-11-21')).toBe('in-progress');
    expect(promiseStatus(POINT, [], [EVIDENCE], '2026-11-21')).toBe('no-action');
  });

  it('takes a caller’s own shelf life', () => {
    const shelfLife = { 'performance-data': 6 };
    expect(promiseStatus(POINT, [DONE], [EVIDENCE], '2026-11-21', { shelfLife })).toBe('done-unverified');
  });

  it('is named by number alone in a pledge without an id', () => {
    expect([pointReference(POINT), pointReference({ number: 7 })]).toEqual(['derby-2016/7', '7']);
  });
});

describe('promiseRecord', () => {
  it('holds what the status rests on', () => {
    const late = { ...ACTION, id: 'A0' };
    expect(promiseRecord(POINT, [DONE, ACTION, late], [EVIDENCE], '2026-11-22', 'not-asked')).toEqual({
      status: 'action-overdue',
      youngPeopleSay: 'not-asked',
      overdue: ['A0', 'A1'],
      open: ['A0', 'A1'],
      evidence: ['E1'],
    });
  });

  it.each(['kept', 'partly-kept', 'not-kept', 'not-asked'] as const)(
    'stores young people’s answer beside the status: %s',
    (answer) => {
      const record = promiseRecord(POINT, [DONE], [EVIDENCE], '2026-11-21', answer);
      expect([record.status, record.youngPeopleSay]).toEqual(['done-evidenced', answer]);
    },
  );

  it('needs a real day', () => {
    expect(() => promiseRecord(POINT, [], [], '2026-02-29', 'not-asked')).toThrow(RangeError);
  });
});

describe('an action', () => {
  it("is of its own pledge's point, and of no other council's", () => {
    const late = { ...ACTION, dueOn: '2020-01-01' };
    expect(promiseStatus(POINT, [late], [], '2026-11-21')).toBe('action-overdue');
    expect(promiseStatus({ ...POINT, pledge: 'york-2020' }, [late], [], '2026-11-21')).toBe('no-action');
    expect(promiseStatus({ number: 7 }, [late], [], '2026-11-21')).toBe('no-action');
  });
});

describe('a whole pledge', () => {
  const pledge = { id: 'derby-2016', points: [{ number: 7 }, { number: 8 }] };
  const eighth = { ...DONE, id: 'A2', point: 8 };

  it('stands where the point furthest behind stands, and counts every point once', () => {
    const state = pledgeState(pledge, [DONE, eighth], [EVIDENCE], '2026-11-21');
    expect(state).toMatchObject({ state: 'done-unverified', behind: [8] });
    expect(Object.values(state.points).reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(pledgeState(pledge, [ACTION, eighth], [], '2026-11-22').state).toBe('action-overdue');
    expect(pledgeState(pledge, [ACTION], [], '2026-11-21')).toMatchObject({
      state: 'no-action',
      behind: [8],
    });
    expect(pledgeState({ points: [] }, [], [], '2026-11-21').state).toBeNull();
  });
});
