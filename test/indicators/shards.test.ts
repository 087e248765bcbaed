/** Counts that were made in parts: each part once, in any order, and what did not come is named. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shard } from '../../src/indicators/index.js';
import { mergeShards } from '../../src/indicators/index.js';

const sum = (a: number, b: number) => a + b;
const shards: Shard<number>[] = [
  { shard: 'north', counts: 3 },
  { shard: 'south', counts: 4 },
  { shard: 'west', counts: 5 },
];
const NAMES = ['north', 'south', 'west'];

describe('parts put together', () => {
  it('are the whole, in whatever order and however often each came', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...shards), { maxLength: 12 }), (more) => {
        const came =
          fc.sample(fc.shuffledSubarray([...shards, ...more], { minLength: 3 + more.length }), 1)[0] ?? [];
        const merged = mergeShards(came, sum, NAMES);
        expect(merged).toMatchObject({ counts: 12, shards: NAMES, differing: [], lost: [] });
        expect(merged.again).toEqual(NAMES.filter((name) => more.some(({ shard }) => shard === name)));
      }),
    );
  });

  it('name what was expected and did not come', () => {
    expect(mergeShards(shards.slice(1), sum, NAMES)).toEqual({
      counts: 9,
      shards: ['south', 'west'],
      again: [],
      differing: [],
      lost: ['north'],
      alike: [],
    });
  });

  it('leave out, and name, a part that came with two different counts, wherever the two stand', () => {
    const [north, south, west] = shards;
    if (north === undefined || south === undefined || west === undefined) throw new Error('three');
    const other = { shard: 'south', counts: 40 };
    for (const came of [
      [north, south, other, west],
      [other, west, south, north],
      [south, south, other, north, west],
    ])
      expect(mergeShards(came, sum, NAMES)).toEqual({
        counts: 8,
        shards: ['north', 'west'],
        again: [],
        differing: ['south'],
        lost: [],
        alike: [],
      });
  });

  it('are no counts at all where nothing came', () => {
    expect(mergeShards([], sum, ['north'])).toEqual({
      shards: [],
      again: [],
      differing: [],
      lost: ['north'],
      alike: [],
    });
  });

  it('are named where two of them have the same counts, which both are in', () => {
    const again = { shard: 'north again', counts: 3 };
    expect(mergeShards([...shards, again], sum, NAMES)).toMatchObject({
      counts: 15,
      alike: [['north', 'north again']],
    });
    expect(mergeShards([...shards, ...shards], sum, NAMES).alike).toEqual([]);
  });
});
