import { describe, expect, it } from 'vitest';
import {
  checkSource,
  lineageCandidates,
  reviewDue,
  textSimilarity,
  type Pledge,
} from '../../src/pledge/index.js';
import { DUDLEY_SAME_BODY } from '../../src/sources/index.js';
import { DERBY_2016 } from '../../src/sources/index.js';
import { mapped, pledgeVectors } from './vectors.js';

const PLEDGE: Pledge = { ...DERBY_2016.pledge, reviewEveryMonths: 36 };

function due(change: Partial<Pledge>, asOf: string): string {
  return reviewDue({ ...PLEDGE, ...change }, asOf).state;
}

describe('reviewDue', () => {
  it.each([
    ['2019-01-25', 'not-due'],
    ['2019-01-26', 'due'],
    ['2019-01-27', 'due'],
  ])('three years after a launch on 26 January 2016: %s %s', (asOf, state) => {
    expect(due({}, asOf)).toBe(state);
  });

  it('runs from the later of launch and update', () => {
    expect(due({ updatedOn: '2017-06-30' }, '2020-06-29')).toBe('not-due');
    expect(due({ updatedOn: '2017-06-30' }, '2020-06-30')).toBe('due');
  });

  it('takes the last day of a month that has no such day', () => {
    const monthly = { launchedOn: '2026-01-31', reviewEveryMonths: 1 };
    expect([due(monthly, '2026-02-27'), due(monthly, '2026-02-28')]).toEqual(['not-due', 'due']);
  });

  it('says that it may be due where the date is known only to the year', () => {
    const stated = { launchedOn: '2011' };
    expect(reviewDue({ ...PLEDGE, ...stated }, '2014-06-30')).toEqual({
      state: 'may-be-due',
      earliest: '2014-01-01',
      latest: '2014-12-31',
    });
    expect([due(stated, '2013-12-31'), due(stated, '2014-01-01')]).toEqual(['not-due', 'may-be-due']);
    expect([due(stated, '2014-12-30'), due(stated, '2014-12-31')]).toEqual(['may-be-due', 'due']);
  });

  it('an update known to the year of an exact launch cannot have been before it', () => {
    const launched = { launchedOn: '2016-01-26', updatedOn: '2016' };
    expect(reviewDue({ ...PLEDGE, ...launched }, '2019-06-30')).toMatchObject({
      earliest: '2019-01-26',
      latest: '2019-12-31',
    });
  });

  it('says what is not stated and what is not known', () => {
    const { launchedOn: _, ...undated } = PLEDGE;
    expect(reviewDue(DERBY_2016.pledge, '2026-11-21').state).toBe('not-stated');
    expect(reviewDue(undated, '2026-11-21').state).toBe('unknown');
    expect(() => reviewDue(PLEDGE, '21/11/2026')).toThrow(RangeError);
  });
});

describe('shared wording', () => {
  const vectors = pledgeVectors();

  it('is words in both over words in either', () => {
    expect(textSimilarity('Keep you safe', 'KEEP, you safe')).toBe(1);
    expect(textSimilarity('Keep you safe', 'Keep you well')).toBe(0.5);
    expect(textSimilarity('a b c', 'a')).toBe(0.333333);
    expect(textSimilarity('Keep you safe', 'Have fun')).toBe(0);
    expect(textSimilarity('', '')).toBe(0);
  });

  it('finds the family of Derby, Devon and Leicester, and Derby’s own later version', () => {
    const ids = ['derby-2016', 'derby-web', 'leicester', 'devon-15', 'newcastle'];
    const found = lineageCandidates(ids.map((id) => mapped(vectors, id).pledge));
    expect(found.map(({ from, to, sameCouncil }) => [from, to, sameCouncil])).toEqual([
      ['derby-2016', 'derby-web', true],
      ['derby-2016', 'leicester', false],
      ['derby-web', 'leicester', false],
    ]);
    expect(found[0]?.points).toContainEqual({ from: 1, to: 1, similarity: 1 });
    const looser = lineageCandidates(
      ids.map((id) => mapped(vectors, id).pledge),
      { atLeast: 0.3 },
    );
    expect(looser.some(({ from, to }) => from === 'derby-2016' && to === 'devon-15')).toBe(true);
  });

  it('needs a share above 0 and at most 1', () => {
    for (const atLeast of [0, 1.01, NaN]) expect(() => lineageCandidates([], { atLeast })).toThrow('atLeast');
  });
});

describe('checkSource', () => {
  it('does not import a partly repeated point twice, wherever the part stands', () => {
    const [one, two] = [{ text: 'Tell you how to reach us' }, { text: 'Give you somewhere safe to live' }];
    const part = { text: 'Give you somewhere' };
    const wanted = [
      { number: 1, text: one.text },
      { number: 2, text: two.text },
    ];
    expect(checkSource({ fragments: [one, part, two] }).points).toEqual(wanted);
    expect(checkSource({ fragments: [one, two, part] }).points).toEqual(wanted);
    expect(checkSource({ fragments: [one, { ...part, number: 2 }, two] })).toMatchObject({
      points: wanted,
      findings: [
        { code: 'FRAGMENT_REPEATED', path: 'fragments[1]' },
        { code: 'NUMBER_RESTORED', path: 'fragments[0]' },
      ],
    });
  });

  it('keeps two points with different printed numbers, however alike', () => {
    const fragments = [
      { number: 1, text: 'Keep you' },
      { number: 2, text: 'Keep you safe' },
    ];
    expect(checkSource({ fragments })).toEqual({ points: fragments, bodies: [], findings: [] });
  });

  it('reports a number that does not fit, a blank piece and another count, and keeps the order', () => {
    const fragments = [
      { text: 'Keep you safe' },
      { text: ' ' },
      { number: 5, heading: 'Voice', text: 'Listen' },
    ];
    expect(checkSource({ fragments, statedPointCount: 3 })).toMatchObject({
      points: [
        { number: 1, text: 'Keep you safe' },
        { number: 2, heading: 'Voice', text: 'Listen' },
      ],
      findings: [
        { code: 'FRAGMENT_BLANK', path: 'fragments[1]' },
        { code: 'NUMBER_RESTORED', path: 'fragments[0]' },
        { code: 'NUMBER_OUT_OF_ORDER', path: 'fragments[2]' },
        { code: 'COUNT_DIFFERS', path: 'statedPointCount' },
      ],
    });
  });

  it('merges names of a body only where a reader says that they are one', () => {
    const bodies = [
      'corporate parenting committee',
      'Corporate Parenting Board',
      'Corporate Parenting Committee',
    ];
    expect(checkSource({ bodies, sameBody: DUDLEY_SAME_BODY })).toMatchObject({
      bodies: [{ name: 'Corporate Parenting Board', aliases: ['corporate parenting committee'] }],
      findings: [{ code: 'BODY_ALIAS_MERGED', path: 'bodies[0]' }],
    });
    expect(checkSource({ bodies }).bodies).toHaveLength(2);
  });
});
