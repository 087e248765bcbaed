import { describe, expect, it } from 'vitest';
import { PRINCIPLE_IDS, getPrinciple } from '../../src/principles/index.js';
import { YORK_CONDENSED_VIEW, sourceRow } from '../../src/sources/index.js';
import { expandView } from '../../src/principles/index.js';

describe("York's five bullets", () => {
  it('S02 five bullets expand to seven principles with none lost or doubled', () => {
    for (const { row, order } of YORK_CONDENSED_VIEW)
      expect(sourceRow(row).says).toContain(`Condensed bullet ${order}:`);
    const expanded = expandView(YORK_CONDENSED_VIEW);
    expect(expanded.principles.map(({ principle }) => principle.id)).toEqual([...PRINCIPLE_IDS]);
    expect(expanded.principles.map(({ bullets }) => bullets)).toEqual([[1], [2], [2], [3], [2], [4], [5]]);
    expect([expanded.lost, expanded.doubled]).toEqual([[], []]);
  });

  it('S02 bullet 3 is flagged lossy: it drops the best of services, and relevant partners', () => {
    const [, , third] = YORK_CONDENSED_VIEW;
    expect(third?.lossy).toBe(true);
    const { says } = sourceRow(third?.row ?? '');
    for (const lost of third?.loses ?? []) expect(says).not.toContain(lost);
    expect(getPrinciple('access-services').summary).toContain(third?.loses.at(-1));
    for (const { lossy, loses } of YORK_CONDENSED_VIEW) expect(lossy).toBe(loses.length > 0);
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
