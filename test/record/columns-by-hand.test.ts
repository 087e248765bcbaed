/** Children written by hand and the return of the same children: every column of the one is that of the other. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsFromChildren } from '../../src/indicators/index.js';
import { readReturn } from '../../src/ssda903/index.js';
import { RUNS, settings } from '../properties/people.js';
import type { Life } from './lives.js';
import { byHand, lives, tablesOf } from './lives.js';

function ofReturn(all: readonly Life[]) {
  const tables = all.map(tablesOf);
  const read = readReturn(
    Object.keys(tables[0] ?? {}).map((table) => ({
      table: table as 'header',
      rows: tables.flatMap((each, at) =>
        (each[table] ?? []).map((row, place) => ({
          CHILD: `${at}`,
          DOB: all[at]?.dateOfBirth,
          ...(place === 0 ? row : Object.fromEntries(Object.entries(row).reverse())),
        })),
      ),
    })),
  );
  return read.records;
}

/** The first place that each number has, so that lists are equal where the same of their numbers are equal. */
const pattern = (numbers: readonly number[]): number[] =>
  numbers.map((number) => (number === 0 ? -1 : numbers.indexOf(number)));
const AS_PATTERN = new Set(['urn', 'worker']);
const POSTS = new Set(['homePost', 'placePost']);

/** Children with every table take long to make: a few show it. */
const few = { ...settings, numRuns: Math.ceil(RUNS / 3) };

describe('children written by hand', () => {
  it('come to the columns of their return', () => {
    let met = 0;
    fc.assert(
      fc.property(fc.array(lives, { minLength: 1, maxLength: 3 }), (all) => {
        const hand = recordsFromChildren(all.map(byHand));
        const read = ofReturn(all);
        // A row of the return that is refused says nothing of the other.
        fc.pre(read.episodes.length === hand.episodes.length);
        met++;
        for (const table of [
          'children',
          'episodes',
          'reviews',
          'socialWorkers',
          'missing',
          'placedForAdoption',
          'deprivationOfLiberty',
          'adoptions',
          'outcomes',
          'careLeavers',
        ] as const) {
          const theirs = read[table] as unknown as Readonly<Record<string, ArrayLike<number>>>;
          for (const [name, column] of Object.entries(hand[table])) {
            if (!ArrayBuffer.isView(column) || POSTS.has(name)) continue;
            const [mine, other] = [column as unknown as ArrayLike<number>, theirs[name]].map((each) =>
              Array.from(each ?? []),
            );
            const told = AS_PATTERN.has(name) ? pattern : (numbers: readonly number[]) => numbers;
            if (name === 'upn') continue;
            expect([table, name, told(mine ?? [])]).toEqual([table, name, told(other ?? [])]);
          }
        }
        const posts = ({ episodes }: typeof hand) => pattern([...episodes.homePost, ...episodes.placePost]);
        expect(posts(hand)).toEqual(posts(read));
      }),
      few,
    );
    expect(met).toBeGreaterThan(few.numRuns / 2);
  });
});
