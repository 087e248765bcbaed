import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SHELF_LIFE,
  FUNCTION_AREAS,
  PRINCIPLE_IDS,
  assessEvidence,
  currency,
  evidenceProblems,
  expiresOn,
  isCurrent,
  type EvidenceItem,
  type EvidenceKind,
  type PrincipleId,
} from '../../src/principles/index.js';

const asOf = '2026-11-21';

function item(
  id: string,
  kind: EvidenceKind,
  principle: PrincipleId,
  rest: Partial<EvidenceItem>,
): EvidenceItem {
  return {
    id,
    title: `Evidence ${id}`,
    kind,
    principles: [principle],
    populations: ['looked-after'],
    periodTo: '2026-09-30',
    functionArea: 'childrens-social-care',
    impact: 'output',
    source: { title: 'Report to the board' },
    ...rest,
  };
}

const E1 = item('E1', 'performance-data', 'safety-stability', { periodTo: '2026-03-31', impact: 'outcome' });
const E2 = item('E2', 'voice', 'safety-stability', { periodTo: '2025-06-30' });
const E3 = item('E3', 'policy-or-offer', 'access-services', { periodTo: '2024-04-01', impact: 'intention' });
const E4 = item('E4', 'practice-audit', 'best-interests', { periodTo: '2025-11-21' });
const E5 = item('E5', 'performance-data', 'high-aspirations', { periodTo: '2027-03-31' });
const E6 = item('E6', 'inspection', 'adulthood', {});
const E7 = item('E7', 'performance-data', 'adulthood', { impact: 'outcome', youngPeopleAgree: 'no' });
const E8 = item('E8', 'performance-data', 'access-services', {});

const gapsFor = (items: readonly EvidenceItem[], principle: PrincipleId, on = asOf): string[] =>
  assessEvidence(items, { asOf: on })
    .gaps.filter((gap) => gap.principle === principle)
    .map(({ reason }) => reason);

/** More arguments than a call takes far down, where little room is left: a thread of the tests has room for half a million at the top. */
const TOO_MANY = 20_000;

/** Calls from so far down that a call takes no list of so many. */
function whereTooMany<T>(call: () => T, ...room: readonly number[]): T {
  const list = Array.from({ length: TOO_MANY }, (_, at) => at);
  try {
    Math.max(...list);
  } catch {
    return call();
  }
  return whereTooMany(call, ...(room.length === 0 ? list.slice(0, 2000) : room));
}

describe('evidence of very many items', () => {
  it('is as much as of few: more than a call takes arguments', () => {
    const items = Array.from({ length: TOO_MANY }, (_, at) => ({ ...E1, id: `E${at}` }));
    const found = whereTooMany(() => assessEvidence(items, { asOf })).byPrinciple['safety-stability'];
    expect(found.current).toHaveLength(TOO_MANY);
    expect(() => whereTooMany(() => [].push(...(items as never[])))).toThrow(RangeError);
    expect(found.nextExpiry).toBe(assessEvidence([E1], { asOf }).byPrinciple['safety-stability'].nextExpiry);
  });
});

describe('evidence: the worked examples', () => {
  it('S18 example 1: figures and voice together, and the first day on which one runs out', () => {
    const found = assessEvidence([E1, E2], { asOf });
    expect(found.byPrinciple['safety-stability']).toEqual({
      status: 'evidenced-with-voice',
      conflicted: false,
      current: ['E1', 'E2'],
      stale: [],
      notYet: [],
      kinds: ['performance-data', 'voice'],
      oldestCurrent: '2025-06-30',
      nextExpiry: '2027-03-31',
      outcome: true,
    });
    expect(PRINCIPLE_IDS.filter((id) => found.byPrinciple[id].status === 'none')).toHaveLength(6);
    expect(currency(E1, '2027-03-30')).toBe('current');
    expect(currency(E1, '2027-03-31')).toBe('stale');
  });

  it('S18 example 2: a strategy alone is intention', () => {
    const { status, nextExpiry } = assessEvidence([E3], { asOf }).byPrinciple['access-services'];
    expect([status, nextExpiry]).toEqual(['intention-only', '2027-04-01']);
    expect(isCurrent(E3, '2027-03-31')).toBe(true);
    expect(isCurrent(E3, '2027-04-01')).toBe(false);
    expect(gapsFor([E3], 'access-services')).toEqual(['intention-only', 'no-outcome']);
  });

  it('S18 example 3: stale on the day the shelf life ends, current the day before', () => {
    const statusOn = (on: string): string =>
      assessEvidence([E4], { asOf: on }).byPrinciple['best-interests'].status;
    expect(statusOn('2025-11-20')).toBe('none');
    expect(statusOn('2025-11-21')).toBe('single-source');
    expect(statusOn('2026-11-20')).toBe('single-source');
    expect(statusOn('2026-11-21')).toBe('stale');
    expect(statusOn('2026-11-22')).toBe('stale');
    expect(gapsFor([E4], 'best-interests')).toEqual(['stale']);
  });

  it('S18 example 4: a period that has not ended contributes nothing', () => {
    const found = assessEvidence([E5], { asOf }).byPrinciple['high-aspirations'];
    expect([found.status, found.notYet, found.current, found.nextExpiry]).toEqual(['none', ['E5'], [], null]);
    expect(gapsFor([E5], 'high-aspirations')).toEqual(['none']);
  });

  it('S18 example 5: disagreement is shown beside the status', () => {
    const found = assessEvidence([E6, E7], { asOf }).byPrinciple.adulthood;
    expect([found.status, found.conflicted]).toEqual(['evidenced', true]);
    expect(gapsFor([E6, E7], 'adulthood')).toEqual(['no-voice']);
  });

  it('S18 example 6: a strategy is no second kind', () => {
    const found = assessEvidence([E3, E8], { asOf }).byPrinciple['access-services'];
    expect([found.status, found.kinds]).toEqual(['single-source', ['performance-data']]);
    expect(gapsFor([E3, E8], 'access-services')).toEqual(['single-source', 'no-outcome']);
  });
});

describe('evidence: currency', () => {
  it.each([
    ['2026-05-31', 'practice-audit', '2027-05-31'],
    ['2024-02-29', 'performance-data', '2025-02-28'],
    ['2024-02-29', 'voice', '2026-02-28'],
    ['2024-02-29', 'inspection', '2027-02-28'],
    ['2023-03-31', 'decision-record', '2024-03-31'],
  ] as const)('S18 a period to %s of kind %s runs out on %s', (periodTo, kind, expected) => {
    expect(expiresOn({ kind, periodTo })).toBe(expected);
  });

  it.each([
    ['2026-06-29', 'not-yet'],
    ['2026-06-30', 'current'],
    ['2028-12-31', 'current'],
    ['2029-01-01', 'stale'],
  ] as const)('S18 validUntil replaces the shelf life: on %s it is %s', (on, state) => {
    expect(currency({ kind: 'performance-data', periodTo: '2026-06-30', validUntil: '2028-12-31' }, on)).toBe(
      state,
    );
  });

  it('S18 a validUntil before the end of the period is never current', () => {
    expect(currency({ kind: 'voice', periodTo: '2026-06-30', validUntil: '2026-06-01' }, '2026-06-30')).toBe(
      'stale',
    );
  });

  it('S18 a caller may change shelf lives, which are printed', () => {
    const changed = assessEvidence([E4], { asOf, shelfLife: { 'practice-audit': 13 } });
    expect(changed.shelfLifeUsed).toEqual({ ...DEFAULT_SHELF_LIFE, 'practice-audit': 13 });
    expect(changed.byPrinciple['best-interests'].status).toBe('single-source');
    expect(DEFAULT_SHELF_LIFE).toEqual({
      'performance-data': 12,
      'practice-audit': 12,
      voice: 24,
      'decision-record': 12,
      'policy-or-offer': 36,
      inspection: 36,
      'impact-example': 12,
    });
    for (const months of [0, -1, 1.5, NaN]) {
      expect(() => assessEvidence([], { asOf, shelfLife: { voice: months } })).toThrow(/shelfLife/);
    }
  });
});

describe('evidence: assessment', () => {
  it('S18 nothing held: every principle is none, each with one gap, in statutory order', () => {
    const found = assessEvidence([], { asOf });
    expect(found.gaps).toEqual(PRINCIPLE_IDS.map((principle) => ({ principle, reason: 'none' })));
    expect(found.byPopulation).toEqual({});
  });

  it('S18 a substantive item with which young people agree is voice enough', () => {
    const agree = { ...E7, youngPeopleAgree: 'yes' } as const;
    expect(assessEvidence([E6, agree], { asOf }).byPrinciple.adulthood.status).toBe('evidenced-with-voice');
    const strategy = item('P', 'policy-or-offer', 'adulthood', {
      youngPeopleAgree: 'yes',
      impact: 'activity',
    });
    expect(
      assessEvidence([E6, { ...E7, youngPeopleAgree: 'not-asked' }, strategy], { asOf }).byPrinciple.adulthood
        .status,
    ).toBe('evidenced');
  });

  it('S18 voice that is only an intention is not substantive', () => {
    const plan = item('V', 'voice', 'adulthood', { impact: 'intention' });
    expect(
      assessEvidence([E6, { ...E7, youngPeopleAgree: 'not-asked' }, plan], { asOf }).byPrinciple.adulthood
        .status,
    ).toBe('evidenced');
    expect(assessEvidence([plan], { asOf }).byPrinciple.adulthood.status).toBe('intention-only');
  });

  it('S18 a stale item with which young people disagree does not mark a conflict', () => {
    const old = { ...E4, youngPeopleAgree: 'no' } as const;
    expect(assessEvidence([old], { asOf }).byPrinciple['best-interests'].conflicted).toBe(false);
  });

  it('S18 groups asked about are assessed apart, and their gaps follow those of everybody', () => {
    const found = assessEvidence([E4], {
      asOf: '2026-11-20',
      populations: ['former-relevant-under-25', 'looked-after'],
    });
    expect(Object.keys(found.byPopulation)).toEqual(['looked-after', 'former-relevant-under-25']);
    expect(found.gaps.slice(0, 5)).toEqual([
      { principle: 'best-interests', reason: 'single-source' },
      { principle: 'best-interests', reason: 'no-outcome' },
      { principle: 'best-interests', population: 'looked-after', reason: 'single-source' },
      { principle: 'best-interests', population: 'looked-after', reason: 'no-outcome' },
      { principle: 'best-interests', population: 'former-relevant-under-25', reason: 'none' },
    ]);
  });

  it('S19 areas of the council with no evidence are listed', () => {
    expect(assessEvidence([E8], { asOf }).functionAreasWithoutEvidence).toEqual(
      FUNCTION_AREAS.filter((area) => area !== 'childrens-social-care'),
    );
    const housing = item('H', 'policy-or-offer', 'access-services', { functionArea: 'housing' });
    const stale = { ...E4, functionArea: 'education' } as const;
    expect(
      assessEvidence([E8, housing, stale], {
        asOf,
        expectedFunctionAreas: ['housing', 'education', 'childrens-social-care'],
      }).functionAreasWithoutEvidence,
    ).toEqual(['education', 'housing']);
  });

  it('S18 the note says what it is, and no answer judges the council', () => {
    const found = assessEvidence([E1, E2, E3], { asOf });
    expect(found.note).toContain('evidence held');
    expect(found.note).toContain('does not decide whether the law was followed');
    expect(JSON.stringify(found)).not.toMatch(/complian|rating|outstanding|inadequate|score|duty met/i);
  });

  it('S18 bad items are named by path, all of them at once', () => {
    const bad = [
      E1,
      { ...E1, periodTo: '31/03/2026', validUntil: '2026-02-30' },
      {
        ...E2,
        principles: [],
        populations: [],
        kind: 'rumour' as EvidenceKind,
        periodFrom: '2025-07-01',
      },
      {
        ...E3,
        impact: 'none' as 'output',
        functionArea: 'parks' as 'housing',
        principles: ['g' as PrincipleId],
      },
    ];
    expect(evidenceProblems(bad).map(({ path }) => path)).toEqual([
      '/1/periodTo',
      '/1/validUntil',
      '/1/id',
      '/2/kind',
      '/2/principles',
      '/2/populations',
      '/2/periodTo',
      '/3/principles/0',
      '/3/functionArea',
      '/3/impact',
    ]);
    expect(() => assessEvidence(bad, { asOf })).toThrow(/items\/1\/periodTo/);
    expect(() => assessEvidence([], { asOf: '21/11/2026' })).toThrow(/asOf/);
    expect(evidenceProblems([{ ...E1, periodFrom: E1.periodTo }])).toEqual([]);
  });
});
