import { describe, expect, it } from 'vitest';
import {
  confirmMapping,
  coverage,
  suggestMapping,
  type Pledge,
  type PointMapping,
} from '../../src/pledge/index.js';
import { DERBY_2016, RUTLAND_2014, STOKE_2011 } from '../../src/sources/index.js';
import { mapped, pledgeVectors } from './vectors.js';

const vectors = pledgeVectors();
const PLEDGE: Pledge = {
  council: 'Example Council',
  title: 'Our promise',
  audience: ['care-leavers'],
  pointsStatus: 'published',
  points: [
    { number: 2, text: 'Keep you safe' },
    { number: 1, text: 'Respect your privacy' },
  ],
};
const DECIDED = { status: 'confirmed', confirmedBy: 'Lead', confirmedOn: '2026-11-21' } as const;
const SAFE: PointMapping = {
  point: 2,
  primary: ['safety-stability'],
  indicators: ['dental-check'],
  ...DECIDED,
};

function assessed(
  ...given: Parameters<typeof coverage>
): Exclude<ReturnType<typeof coverage>, { notAssessable: true }> {
  const result = coverage(...given);
  if (result.notAssessable) throw new Error('expected coverage that can be assessed');
  return result;
}

describe('coverage', () => {
  it('is that of every expected matrix', () => {
    expect(vectors.coverage).toHaveLength(14);
    for (const { pledge, ...expected } of vectors.coverage) {
      const { pledge: read, mappings } = mapped(vectors, pledge);
      expect(assessed(read, mappings)).toMatchObject(expected);
    }
  });

  it('is not assessable without points, which is not "no coverage"', () => {
    const result = coverage(RUTLAND_2014.pledge, RUTLAND_2014.mappings);
    expect(result).toMatchObject({ notAssessable: true, pointsStatus: 'not-in-source', pointCount: 0 });
    expect(result).not.toHaveProperty('noCoverage');
  });

  it('counts confirmed mappings alone, and others under a heading of their own', () => {
    const draft: PointMapping = { point: 1, primary: ['best-interests'] };
    const plain = assessed(PLEDGE, [SAFE, draft]);
    expect(plain.mapped).toEqual([2]);
    expect(plain.unmapped).toEqual([1]);
    expect(plain.awaiting).toEqual([1]);
    expect(plain).not.toHaveProperty('suggested');
    const both = assessed(PLEDGE, [SAFE, draft], { includeSuggested: true });
    expect({ ...both, suggested: undefined }).toEqual({ ...plain, suggested: undefined });
    expect(both.suggested).toMatchObject({ mapped: [1], unmapped: [] });
    expect(both.suggested?.byPrinciple['best-interests'].primary).toEqual([1]);
    expect(both.suggested?.byPrinciple['safety-stability'].primary).toEqual([]);
  });

  it('reports a promise that nothing measures, by principle', () => {
    expect(assessed(PLEDGE, [SAFE]).unmeasuredPrimary).toEqual([{ point: 2, principle: 'safety-stability' }]);
    const measured = { ...SAFE, indicators: ['missing-episodes', 'dental-check'] } as const;
    expect(assessed(PLEDGE, [measured]).unmeasuredPrimary).toEqual([]);
  });

  it('takes a point marked unmapped as decided', () => {
    const unmapped: PointMapping = {
      point: 1,
      primary: [],
      unmapped: { reason: 'About the pledge' },
      ...DECIDED,
    };
    const result = assessed(PLEDGE, [SAFE, unmapped]);
    expect([result.unmapped, result.awaiting]).toEqual([[1], []]);
  });

  it('says of a partial pledge that only some points could be read', () => {
    expect(assessed({ ...PLEDGE, pointsStatus: 'partial' }, []).note).toContain('Only some');
    expect(assessed(PLEDGE, []).note).toBe('Shows what is promised. A promise is not proof that it is kept.');
  });

  it('ignores mappings of other points and ids outside the catalogues', () => {
    const stray = { ...SAFE, point: 9 };
    const odd = { ...SAFE, primary: ['safety-stability', 'kindness'] } as unknown as PointMapping;
    expect(assessed(PLEDGE, [stray, odd])).toEqual(assessed(PLEDGE, [SAFE]));
  });
});

describe('a confirmed mapping', () => {
  const by = { role: 'Participation lead', on: '2026-11-21' };
  const [privacy, safe] = suggestMapping(PLEDGE);
  if (privacy === undefined || safe === undefined) throw new Error('expected two suggestions');

  it('keeps the suggestion beside an accepted, a changed and a refused one', () => {
    const beside = { suggestion: { primary: ['safety-stability'], secondary: [], lexicon: '2026-11-28' } };
    const decided = {
      status: 'confirmed',
      confirmedBy: by.role,
      confirmedOn: by.on,
      confirmedText: 'Keep you safe',
    };
    expect(confirmMapping(PLEDGE, safe, { kind: 'accept', indicators: ['missing-episodes'] }, by)).toEqual({
      point: 2,
      primary: ['safety-stability'],
      secondary: [],
      indicators: ['missing-episodes'],
      ...decided,
      ...beside,
    });
    const change = {
      kind: 'change',
      primary: ['best-interests'],
      secondary: ['safety-stability'],
      reason: '“Keep” is care',
    } as const;
    expect(confirmMapping(PLEDGE, safe, change, by)).toEqual({
      point: 2,
      primary: ['best-interests'],
      secondary: ['safety-stability'],
      reason: '“Keep” is care',
      ...decided,
      ...beside,
    });
    expect(confirmMapping(PLEDGE, safe, { kind: 'unmapped', reason: 'Too vague' }, by)).toEqual({
      point: 2,
      primary: [],
      unmapped: { reason: 'Too vague' },
      ...decided,
      ...beside,
    });
  });

  it('lapses when the words of its point change, and not when only the printing does', () => {
    const mapping = confirmMapping(PLEDGE, safe, { kind: 'accept' }, by);
    const reworded = (text: string): Pledge => ({ ...PLEDGE, points: [{ number: 2, text }] });
    expect(assessed(reworded('KEEP you safe!'), [mapping])).toMatchObject({
      mapped: [2],
      awaiting: [],
      lapsed: [],
    });
    expect(assessed(reworded('Keep you safe and warm'), [mapping])).toMatchObject({
      mapped: [],
      awaiting: [2],
      lapsed: [2],
    });
  });

  it('needs a point, a role, a real day, a reason, and something to accept', () => {
    const vague: Pledge = { ...PLEDGE, points: [{ number: 1, text: 'Only promise what we can do' }] };
    const [nothing] = suggestMapping(vague);
    if (nothing === undefined) throw new Error('expected a suggestion');
    expect(() => confirmMapping(vague, safe, { kind: 'accept' }, by)).toThrow('suggestion.point');
    expect(() => confirmMapping(PLEDGE, safe, { kind: 'accept' }, { ...by, role: ' ' })).toThrow('by.role');
    expect(() => confirmMapping(PLEDGE, safe, { kind: 'accept' }, { ...by, on: '2026-02-29' })).toThrow(
      'by.on',
    );
    expect(() => confirmMapping(PLEDGE, safe, { kind: 'unmapped', reason: '' }, by)).toThrow(
      'decision.reason',
    );
    expect(() => confirmMapping(vague, nothing, { kind: 'accept' }, by)).toThrow('nothing to accept');
  });
});

describe('what the source pledges show', () => {
  it('Derby: every principle has a primary promise', () => {
    expect(assessed(DERBY_2016.pledge, DERBY_2016.mappings)).toMatchObject({ noPrimary: [], noCoverage: [] });
  });
  it('Stoke-on-Trent: nothing at all for access to services', () => {
    expect(assessed(STOKE_2011.pledge, STOKE_2011.mappings)).toMatchObject({
      noPrimary: ['access-services'],
      noCoverage: ['access-services'],
    });
  });
});
