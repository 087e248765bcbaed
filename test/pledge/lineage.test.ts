/** Pledges that share wording: every pair of points as if each were compared with each, up to a stated number of them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pledge } from '../../src/pledge/index.js';
import { lineageCandidates, textSimilarity } from '../../src/pledge/index.js';

const WORDS = 'we will help you find a safe home and listen to your views about school'.split(' ');
const text = fc
  .array(fc.constantFrom(...WORDS, 'You', 'home.'), { maxLength: 10 })
  .map((words) => words.join(' '));
const pledge = fc
  .record({
    council: fc.constantFrom('Ambridge', 'ambridge ', 'Borchester'),
    title: fc.constantFrom('Pledge', 'Promise'),
    points: fc.array(fc.record({ number: fc.integer({ min: 1, max: 9 }), text }), { maxLength: 6 }),
  })
  .map((each) => each as unknown as Pledge);

/** Each point compared with each. */
function pairs(pledges: readonly Pledge[], atLeast: number) {
  const ordered = pledges.map(({ points }) => [...points].sort((a, b) => a.number - b.number));
  return ordered.flatMap((from, at) =>
    ordered.slice(at + 1).map((to) =>
      from.flatMap((one) =>
        to
          .map((other) => ({
            from: one.number,
            to: other.number,
            similarity: textSimilarity(one.text, other.text),
          }))
          .filter(({ similarity }) => similarity >= atLeast),
      ),
    ),
  );
}

describe('pledges that share wording', () => {
  it('are those of each pair of points', () => {
    fc.assert(
      fc.property(
        fc.array(pledge, { maxLength: 4 }),
        fc.constantFrom(0.01, 1 / 3, 0.5, 0.6, 2 / 3, 1),
        (pledges, atLeast) => {
          const expected = pairs(pledges, atLeast).filter((points) => points.length > 0);
          expect(lineageCandidates(pledges, { atLeast }).map(({ points }) => points)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are named, and known for one council’s however it is written', () => {
    const of = (council: string, id?: string) =>
      ({
        council,
        title: 'Pledge',
        points: [{ number: 1, text: 'A safe home' }],
        ...(id && { id }),
      }) as never;
    expect(lineageCandidates([of('Ambridge', 'a'), of('Borchester'), of(' AMBRIDGE')])).toMatchObject([
      { from: 'a', to: 'Borchester: Pledge', sameCouncil: false },
      { from: 'a', to: ' AMBRIDGE: Pledge', sameCouncil: true },
      { from: 'Borchester: Pledge', to: ' AMBRIDGE: Pledge', sameCouncil: false },
    ]);
  });

  it('are looked for among ten thousand points, and no more', () => {
    const many = (count: number) =>
      [0, 1].map((at) => ({
        council: `${at}`,
        title: '',
        points: Array.from({ length: count }, (_, number) => ({ number, text: `of${at}at${number}` })),
      })) as never;
    expect(lineageCandidates(many(5000))).toEqual([]);
    expect(() => lineageCandidates(many(5001))).toThrow(
      new RangeError('pledges: expected at most 10000 points in all'),
    );
  });
});
