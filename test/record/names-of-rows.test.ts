/** The names that rows have before it is known which table they are, and how far rows are looked at for them. */
import { describe, expect, it } from 'vitest';
import { lookAhead } from '../../src/record/tables/rows-ahead.js';

const never = (): boolean => false;
const refusing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('mine');
    },
  },
);

describe('the names of rows', () => {
  it('are those of the rows that were looked at, and of a list those of the others where they are asked for', () => {
    const rows = [{ A: 1 }, { B: 1, A: 2 }, { C: 1 }];
    const { names, everyName } = lookAhead(rows, 2);
    expect(names).toEqual(['A', 'B']);
    expect([...(everyName(never) ?? [])]).toEqual(['A', 'B', 'C']);
    expect(lookAhead(new Set(rows), 2).everyName(never)).toBeUndefined();
    expect([...(lookAhead(new Set(rows), 4).everyName(never) ?? [])]).toEqual(['A', 'B', 'C']);
  });

  it('are no longer looked for where they are enough', () => {
    const rows = [{ A: 1 }, { B: 1 }, { C: 1 }];
    const until = (name: string) => [...(lookAhead(rows, 1).everyName((names) => names.has(name)) ?? [])];
    expect(until('A')).toEqual(['A']);
    expect(until('B')).toEqual(['A', 'B']);
    expect(until('C')).toEqual(['A', 'B', 'C']);
  });

  it('are none of what is no object, is a list, or refuses them', () => {
    const none: readonly unknown[] = [null, 7, ['X'], refusing, {}];
    expect([...(lookAhead([{ A: 1 }, ...none, { B: 1 }], 1).everyName(never) ?? [])]).toEqual(['A', 'B']);
    // Rows that name nothing are looked at no further than any others.
    const { names, areLists, rows } = lookAhead([null, {}, { A: 1 }], 2);
    expect([names, areLists, [...rows]]).toEqual([[], false, [null, {}, { A: 1 }]]);
  });
});
