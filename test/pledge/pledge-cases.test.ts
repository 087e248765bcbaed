import { describe, expect, it } from 'vitest';
import { isPledgeFile, runPledgeFile } from '../../src/conformance/pledge-cases.js';
import { pledgeVectors } from './vectors.js';

const POINT = {
  number: 1,
  text: 'Keep you safe',
  principles: { primary: ['safety-stability'], secondary: [] },
};
const FILE = {
  pledges: [
    {
      id: 'a',
      council: 'A',
      pledge: 'Promise',
      year: null,
      launchedOn: 'spring',
      pointsStatus: 'published',
      points: [POINT],
    },
  ],
};

describe('isPledgeFile', () => {
  it('knows a pledge file by any of its lists', () => {
    for (const key of [
      'pledges',
      'coverage',
      'versionDiffs',
      'reverseLookups',
      'validationExamples',
      'malformed',
      'tolerated',
      'referenceSuggestions',
    ]) {
      expect(isPledgeFile({ [key]: [] })).toBe(true);
    }
    for (const other of [null, 7, [], {}, { meta: {}, cases: [] }, { pledges: 3 }])
      expect(isPledgeFile(other)).toBe(false);
  });
});

describe('runPledgeFile', () => {
  it('passes every case of the developer vectors: 24 and 114 suggestions, 92 of 103 right first time', () => {
    const { cases, suggestion } = runPledgeFile(pledgeVectors());
    expect(cases.filter(({ passed }) => !passed)).toEqual([]);
    expect(cases).toHaveLength(14 + 1 + 4 + 5 + 114);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(suggestion).toMatchObject({ primaryHits: 92, points: 103 });
  });

  it('uses the built-in lexicon where the file has none, and then has no reference to compare', () => {
    const { lexicon: _, ...file } = pledgeVectors();
    const { cases, suggestion } = runPledgeFile(file);
    expect(cases).toHaveLength(24);
    expect(suggestion).toMatchObject({ primaryHits: 96, points: 103 });
    const parts = Object.values(suggestion?.byConfidence ?? {});
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(103);
    expect(parts.reduce((sum, { primaryHits }) => sum + primaryHits, 0)).toBe(96);
    for (const { primaryHits, points, interval } of parts) {
      if (interval === null) expect(points).toBe(0);
      else {
        const [low, high] = interval;
        expect(low).toBeLessThanOrEqual(primaryHits / points + 1e-9);
        expect(high).toBeGreaterThanOrEqual(primaryHits / points - 1e-9);
      }
    }
    // Wilson's interval of 1 in 1 is from 1 / (1 + 1.96²) to 1.
    const one = runPledgeFile(FILE).suggestion?.byConfidence.strong.interval;
    expect(one?.[0]).toBeCloseTo(1 / (1 + 1.96 ** 2), 12);
    expect(one?.[1]).toBe(1);
  });

  it('fails a case that states anything else', () => {
    const file = {
      ...FILE,
      coverage: [
        { pledge: 'a', noCoverage: [] },
        { pledge: 'derby-2016', pointCount: 10, noPrimary: [] },
      ],
      reverseLookups: [{ pledge: 'a', principle: 'f', primaryPoints: [1], indicators: [] }],
      versionDiffs: [
        { from: 'a', to: 'a', matchBy: 'number', expected: { unchanged: [], textChanged: [1] } },
      ],
      malformed: [{ id: 'm1', pledge: null, mappings: [], expect: { ok: false, errors: [] } }],
      tolerated: [
        {
          id: 't1',
          pledge: { ...FILE.pledges[0], title: 'T', audience: ['care-leavers'], launchedOn: '2016' },
          expect: { ok: true },
        },
      ],
    };
    expect(runPledgeFile(file).cases.map(({ id, passed }) => [id, passed])).toEqual([
      ['coverage/a', false],
      ['coverage/derby-2016', true],
      ['versionDiffs/a/a', false],
      ['reverseLookups/a/f', true],
      ['m1', false],
      ['t1', true],
    ]);
    expect(runPledgeFile(file).cases[0]).toMatchObject({ expected: { noCoverage: [] } });
  });

  it('compares warnings only where the case states them', () => {
    const pledge = {
      council: 'A',
      title: 'T',
      audience: ['care-leavers'],
      pointsStatus: 'published',
      points: [{ number: 2, text: 'Keep you safe' }],
    };
    const warned = [{ code: 'POINT_NUMBER_GAP', path: 'pledge.points' }];
    const tolerated = [undefined, warned, []].map((warnings, at) => ({
      id: `t${at}`,
      pledge,
      expect: { ok: true, errors: [], warnings },
    }));
    expect(runPledgeFile({ tolerated }).cases.map(({ passed }) => passed)).toEqual([true, true, false]);
  });

  it('counts a later copy of a pledge once, and a rewritten one on its own', () => {
    const [first] = FILE.pledges;
    const copy = { ...first, id: 'b', supersedes: 'a' };
    const rewritten = { ...copy, points: [{ ...POINT, text: 'A safe home' }] };
    const unlabelled = {
      ...first,
      id: 'c',
      points: [
        { ...POINT, principles: { primary: [], secondary: [] }, unmapped: true, reason: 'About the pledge' },
      ],
    };
    expect(runPledgeFile({ pledges: [first, copy, unlabelled] }).suggestion).toMatchObject({
      primaryHits: 1,
      points: 1,
    });
    expect(runPledgeFile({ pledges: [first, rewritten] }).suggestion).toMatchObject({
      primaryHits: 2,
      points: 2,
    });
    expect(runPledgeFile({ pledges: [unlabelled] }).suggestion).toBeUndefined();
    expect(runPledgeFile({ coverage: [] }).suggestion).toBeUndefined();
  });

  it('fails odd cases without an exception', () => {
    const odd = [
      null,
      7,
      'x',
      [],
      {},
      { pledge: 'nowhere', principle: 'x' },
      { pledge: 'derby-2016', point: 99 },
    ];
    const lists = ['coverage', 'versionDiffs', 'reverseLookups'];
    for (const list of lists) {
      const { cases } = runPledgeFile({ [list]: odd });
      expect(cases.map(({ passed }) => passed)).toEqual(odd.map(() => false));
    }
    const references = runPledgeFile({ lexicon: pledgeVectors().lexicon, referenceSuggestions: odd }).cases;
    expect(references.every(({ passed }) => !passed)).toBe(true);
    const broken = runPledgeFile({ ...pledgeVectors(), lexicon: { version: 'broken' } });
    expect(broken.cases.filter(({ passed }) => !passed)).toHaveLength(114);
    expect(broken.suggestion).toBeUndefined();
    for (const file of [null, 7, [], 'x', { pledges: odd }]) expect(() => runPledgeFile(file)).not.toThrow();
  });
});
