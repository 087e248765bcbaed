import { describe, expect, it } from 'vitest';
import type { ChildRows, ComputedIndicator } from '../../src/indicators/index.js';
import {
  compareFigures,
  countIndicators,
  indicatorOf,
  recordsFromChildren,
  scorecard,
  scorecardMarkdown,
} from '../../src/indicators/index.js';
import {
  meanAgainst,
  meanDifference,
  shareAgainst,
  shareDifference,
} from '../../src/indicators/publishing/exact-test.js';
import { EXAMPLE_CHILDREN } from '../../src/indicators/publishing/example-children.js';
import { chain, child, settled, YEAR_END } from './children.js';

describe('exact tests', () => {
  it('give the textbook chances', () => {
    expect(shareDifference(3, 4, 1, 4)).toBeCloseTo(34 / 70, 10); // the lady tasting tea, both ways
    expect(shareDifference(8, 10, 1, 6)).toBeCloseTo(0.034965, 6);
    expect(shareDifference(0, 5, 0, 9)).toBeCloseTo(1, 10);
    expect(shareAgainst(7, 10, 0.5)).toBeCloseTo(0.34375, 10);
    expect(shareAgainst(0, 10, 0)).toBe(1);
    expect(shareAgainst(1, 10, 0)).toBe(0);
    expect(shareAgainst(9, 10, 1)).toBe(0);
    // t = -3, 18 degrees of freedom.
    expect(
      meanDifference({ mean: 0, variance: 5, count: 10 }, { mean: 3, variance: 5, count: 10 }),
    ).toBeCloseTo(0.00768541, 8);
    expect(meanAgainst({ mean: 1, variance: 4, count: 16 }, 0)).toBeCloseTo(0.0639, 3); // t = 2, 15
    expect(meanAgainst({ mean: 1, variance: 0, count: 1 }, 0)).toBe(1);
    expect(meanDifference({ mean: 1, variance: 0, count: 3 }, { mean: 2, variance: 0, count: 3 })).toBe(0);
  });
});

describe('directions', () => {
  const manyMoves = (id: string): ChildRows =>
    child(
      chain([
        ['2020-01-01', 'S', 'U6', 'A'],
        ['2024-06-01', 'P', 'U6', 'B'],
        ['2024-07-01', 'P', 'U6', 'C'],
      ]),
      { id },
    );
  const of = (moved: number, all: number): ComputedIndicator => {
    const children = Array.from({ length: all }, (_, at) =>
      at < moved ? manyMoves(`${at}`) : settled({ id: `${at}` }),
    );
    return indicatorOf(recordsFromChildren(children), 'STAB-3PLUS', {
      yearEnd: YEAR_END,
    }) as ComputedIndicator;
  };

  it('say nothing of a difference that chance would bring', () => {
    expect(compareFigures(of(3, 20), { numerator: 1, denominator: 20 })).toEqual({
      value: 5,
      direction: 'too-small-to-say',
      tested: true,
    });
    expect(compareFigures(of(3, 20), { numerator: 1, denominator: 20 }, { rule: 'none' })).toEqual({
      value: 5,
      direction: 'worse',
      tested: false,
    });
  });

  it('call a clear one by the measure', () => {
    expect(compareFigures(of(18, 20), { numerator: 100, denominator: 1000 }).direction).toBe('worse');
    expect(compareFigures(of(0, 40), { numerator: 500, denominator: 1000 }).direction).toBe('better');
    expect(compareFigures(of(0, 40), { value: 50 }).direction).toBe('better');
    expect(compareFigures(of(2, 20), { value: 10 }).direction).toBe('same');
    expect(compareFigures(of(2, 20), { numerator: 0, denominator: 0 })).toEqual({
      value: null,
      direction: 'not-comparable',
      tested: false,
    });
  });

  it('follow what is better for the measure, and take no side where nothing is', () => {
    const long = indicatorOf(recordsFromChildren([settled({ id: 'a' }), settled({ id: 'b' })]), 'STAB-2Y', {
      yearEnd: YEAR_END,
    }) as ComputedIndicator;
    expect(compareFigures(long, { value: 50 }, { rule: 'none' }).direction).toBe('better');
    const context = indicatorOf(recordsFromChildren([settled({ id: 'a' })]), 'CLA-12M', {
      yearEnd: YEAR_END,
    }) as ComputedIndicator;
    expect(compareFigures(context, { value: 50 }, { rule: 'none' }).direction).toBe('higher');
  });

  it('test means by their spread', () => {
    const scores = (values: readonly number[]): ComputedIndicator =>
      indicatorOf(
        recordsFromChildren(values.map((SDQ_SCORE, at) => settled({ id: `${at}`, oc2: { SDQ_SCORE } }))),
        'SDQ-AVG',
        { yearEnd: YEAR_END },
      ) as ComputedIndicator;
    const low = scores([5, 6, 7, 6, 5, 6, 7, 6]);
    expect(compareFigures(low, { counts: scores([20, 21, 22, 19, 20, 21]) }).direction).toBe('better');
    expect(compareFigures(low, { counts: scores([5, 6, 8, 6]) }).direction).toBe('too-small-to-say');
    expect(compareFigures(low, { value: 15 })).toMatchObject({ direction: 'better', tested: true });
    expect(compareFigures(low, { numerator: 1500, denominator: 100 })).toMatchObject({
      value: 15,
      direction: 'better',
    });
  });
});

describe('a scorecard', () => {
  const records = recordsFromChildren(EXAMPLE_CHILDREN);
  const card = scorecard(records, {
    council: 'Example Council',
    yearEnd: YEAR_END,
    before: countIndicators(records, { yearEnd: '2024-03-31' }),
    comparators: [
      {
        name: 'England',
        figures: { 'STAB-3PLUS': { numerator: 8500, denominator: 81770 }, 'CL-EET-19-21': { value: 54 } },
      },
    ],
  });

  it('holds every measure whose definition is in force and that can be counted', () => {
    const ids = card.rows.map(({ indicator }) => indicator);
    expect(ids).toContain('STAB-3PLUS');
    expect(ids).not.toContain('CCO-PLACE');
    expect(card.notInForce).toContain('CCO-PLACE');
    expect(card.notInForce).toContain('EDU-KS4-P8');
    expect(
      scorecard(records, { council: 'Example Council', yearEnd: YEAR_END, ids: ['CCO-PLACE'] }).rows,
    ).toHaveLength(1);
  });

  it('gives the direction, the comparators and the principles of each', () => {
    const row = card.rows.find(({ indicator }) => indicator === 'STAB-3PLUS');
    expect(row).toMatchObject({
      numerator: 1,
      denominator: 4,
      value: 25,
      small: true,
      before: { direction: 'too-small-to-say' },
      comparators: [{ name: 'England', value: 10.4, direction: 'too-small-to-say', tested: true }],
      principles: ['safety-stability'],
    });
  });

  it('names what is missing', () => {
    const { missing } = scorecard(
      { ...records, supplied: ['header', 'episodes', 'oc2', 'oc3'] },
      { council: 'Example Council', yearEnd: YEAR_END },
    );
    expect(missing.map(({ indicator }) => indicator)).toEqual(
      expect.arrayContaining(['SW-3PLUS', 'MISSING', 'REV-TIMELY', 'ADOPT-12M']),
    );
  });

  it('is written the same every time, without grading anybody', () => {
    const page = scorecardMarkdown(card);
    expect(scorecardMarkdown(JSON.parse(JSON.stringify(card)))).toBe(page);
    expect(page).toContain('# Example Council: corporate parenting scorecard');
    expect(page).toContain('| Three or more placements in the year (STAB-3PLUS) | 25% \\* | 1 of 4 |');
    expect(page).toContain('10.4%: too small to say');
    expect(page).toContain('- adulthood: ');
    expect(page.toLowerCase()).not.toMatch(
      /\b(compliant|rating|outstanding|inadequate|grade [a-d]|overall score|ranked)\b/,
    );
  });

  it('survives JSON and a structured clone', () => {
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    expect(structuredClone(card)).toEqual(card);
  });

  it('cannot be broken by a name', () => {
    const page = scorecardMarkdown({ ...card, council: 'A | B\n# C' });
    expect(page.split('\n')[0]).toBe('# A | B # C: corporate parenting scorecard');
  });
});
