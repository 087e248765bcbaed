/** What sources say word for word, and a real text beside them. */
import { describe, expect, it } from 'vitest';
import type { Pledge } from '../../src/pledge/index.js';
import {
  DERBY_2016,
  GOOD_PARENT_QUOTATIONS,
  GOOD_PARENT_TEST,
  PLEDGE_QUOTATIONS,
  RUTLAND_2014,
  SOURCE_PLEDGES,
  STOKE_2011,
  compareWithSource,
} from '../../src/sources/index.js';

/** A council's own copy of the words that are quoted, typed with other capitals and punctuation. */
function typed(id: string, more: Pledge['points'] = []): Pledge {
  const points = (PLEDGE_QUOTATIONS[id] ?? []).map(({ point, words }) => ({
    number: point,
    text: words.replace('.', ' .').toUpperCase().replace('SOCIAL WORKER', 'Social  worker'),
  }));
  const source = SOURCE_PLEDGES.find(({ pledge }) => pledge.id === id)?.pledge;
  return { ...(source as Pledge), points: [...points, ...more] };
}

describe('quotations', () => {
  it('S22 are of points that the source pledge has, each once, with a public address', () => {
    for (const [id, quotations] of Object.entries(PLEDGE_QUOTATIONS)) {
      const numbers = SOURCE_PLEDGES.find(({ pledge }) => pledge.id === id)?.pledge.points.map(
        ({ number }) => number,
      );
      const quoted = quotations.map(({ point }) => point);
      expect(quoted).toEqual([...new Set(quoted)]);
      for (const { point, words, from } of quotations) {
        expect(numbers).toContain(point);
        expect(words).toMatch(/^[A-Z].*\.$/);
        expect(from.url).toMatch(/^https:\/\//);
        expect(from.title).not.toBe('');
      }
    }
  });

  it('S03 the good-parent test is quoted where its words could be read, and said not to be elsewhere', () => {
    for (const { row, quotation } of GOOD_PARENT_TEST)
      expect(quotation).toBe(GOOD_PARENT_QUOTATIONS[row] ?? null);
    expect(
      Object.keys(GOOD_PARENT_QUOTATIONS).every((row) => GOOD_PARENT_TEST.some((each) => each.row === row)),
    ).toBe(true);
  });
});

describe('a real text beside a source', () => {
  it('S26 gives no false change: the same words in another typing are unchanged', () => {
    const own = typed('derby-2016', [{ number: 7, text: 'Something about education' }]);
    expect(compareWithSource(DERBY_2016, own)).toEqual({
      unchanged: [1, 2, 3, 4, 5, 6, 8, 9, 10],
      textChanged: [],
      cannotTell: [7],
      added: [],
      removed: [],
    });
  });

  it('S26 tells a change of one word, a point more and a point less', () => {
    const own = typed('derby-2016');
    const points = own.points
      .filter(({ number }) => number !== 4)
      .map((point) => (point.number === 6 ? { ...point, text: `${point.text} always` } : point));
    const found = compareWithSource(DERBY_2016, {
      ...own,
      points: [...points, { number: 11, text: 'A bicycle' }],
    });
    expect(found).toMatchObject({ textChanged: [6], added: [11], removed: [4, 7], cannotTell: [] });
  });

  it('S26 tells nothing of words that were not read', () => {
    const own = typed('stoke-2011', [
      { number: 3, text: 'Achievements' },
      { number: 4, text: 'Identity' },
    ]);
    expect(compareWithSource(STOKE_2011, own)).toMatchObject({
      unchanged: [1, 2],
      textChanged: [],
      cannotTell: [3, 4],
    });
    expect(compareWithSource(RUTLAND_2014, { ...own, points: [] })).toMatchObject({
      unchanged: [],
      removed: [],
    });
  });
});
