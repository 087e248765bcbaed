import { describe, expect, it } from 'vitest';
import { PRINCIPLE_IDS } from '../../src/principles/index.js';
import { YORK_CONDENSED_VIEW } from '../../src/sources/index.js';
import { expandView } from '../../src/principles/index.js';

describe("York's five bullets", () => {
  it('S02 five bullets expand to seven principles with none lost or doubled', () => {
    expect(YORK_CONDENSED_VIEW.map(({ row, order }) => [row, order])).toEqual([
      ['YRK-07', 1],
      ['YRK-08', 2],
      ['YRK-09', 3],
      ['YRK-10', 4],
      ['YRK-12', 5],
    ]);
    const expanded = expandView(YORK_CONDENSED_VIEW);
    expect(expanded.principles.map(({ principle }) => principle.id)).toEqual([...PRINCIPLE_IDS]);
    expect(expanded.principles.map(({ bullets }) => bullets)).toEqual([[1], [2], [2], [3], [2], [4], [5]]);
    expect([expanded.lost, expanded.doubled]).toEqual([[], []]);
  });

  it('S02 bullet 3 is flagged lossy: it drops the best of services, and relevant partners', () => {
    const [, , third] = YORK_CONDENSED_VIEW;
    expect(third?.lossy).toBe(true);
    expect(third?.loses).toEqual(['getting the most from services', 'relevant partners']);
    expect(YORK_CONDENSED_VIEW.map(({ lossy }) => lossy)).toEqual([false, true, true, false, false]);
  });

  it('S02 a view that drops or repeats a principle is shown to do so', () => {
    const broken = [
      { order: 1, principles: ['best-interests', 'adulthood'] },
      { order: 2, principles: ['adulthood'] },
    ] as const;
    const expanded = expandView(broken);
    expect(expanded.lost).toEqual([
      'express-views',
      'consider-views',
      'access-services',
      'high-aspirations',
      'safety-stability',
    ]);
    expect(expanded.doubled).toEqual(['adulthood']);
  });

  it('S02 every bullet is local policy, for display', () => {
    for (const bullet of YORK_CONDENSED_VIEW)
      expect([bullet.kind, bullet.council]).toEqual(['local-policy', 'york']);
  });
});
