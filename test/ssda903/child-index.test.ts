/** Children found by their numbers: as a map of texts finds them, in whatever order they came. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainId } from '../../src/record/tables/text-key.js';
import { addToIndex, childOfKey, childOfText, emptyIndex } from '../../src/ssda903/read/child-index.js';

const id = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map(String),
  fc.stringMatching(/^0{0,2}[1-9A-Za-z-]{1,11}$/),
  fc.constantFrom('9999999999', '99999999999', 'ZZZZZZZZZZ', 'é', 'LAC-1'),
);

describe('the index of children', () => {
  it.each([
    ['as they come', (ids: string[]) => ids],
    ['from the smallest number up', (ids: string[]) => ids.sort((a, b) => plainId(a) - plainId(b))],
  ])('finds every child and nobody else: %s', (_, ordered) => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 300, size: 'max' }), fc.array(id), (given, others) => {
        const ids = ordered(given);
        const index = emptyIndex();
        const known = new Map<string, number>();
        for (const each of ids) {
          expect(childOfText(index, each)).toBe(-1);
          addToIndex(index, each);
          known.set(each, known.size);
        }
        for (const each of [...ids, ...others]) {
          expect(childOfText(index, each)).toBe(known.get(each) ?? -1);
          const key = plainId(each);
          expect(Number.isNaN(key) ? known.get(each) : childOfKey(index, key)).toBe(
            Number.isNaN(key) ? known.get(each) : (known.get(each) ?? -1),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps numbers in order without slots, and makes them when one comes that is not', () => {
    const index = emptyIndex();
    for (let child = 0; child < 200; child++) addToIndex(index, String(1000 + child));
    expect(index.slots).toBeUndefined();
    addToIndex(index, '5');
    expect(index.slots).toBeDefined();
    expect([childOfText(index, '1000'), childOfText(index, '1199'), childOfText(index, '5')]).toEqual([
      0, 199, 200,
    ]);
  });
});
