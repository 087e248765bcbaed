/** Whatever stands in the place of an argument of a public function, it is answered or refused in words of our own. */
import { describe, expect, it } from 'vitest';
import { EXAMPLES, PUBLIC, runExample } from './every-example.js';

type Call = (...given: readonly unknown[]) => unknown;

const functions = Object.entries(PUBLIC).filter(
  (entry): entry is [string, Call] => typeof entry[1] === 'function',
);

/** The arguments with which the examples call each function. */
const CALLED = new Map<string, readonly unknown[]>();
const heard = Object.fromEntries(
  functions.map(([name, call]) => [
    name,
    (...given: readonly unknown[]): unknown => {
      const result = call(...given);
      if (!CALLED.has(name)) CALLED.set(name, given);
      return result;
    },
  ]),
);
const unheard = () => undefined;
for (const { name, code } of EXAMPLES)
  await runExample(name, code, { promised: unheard, refused: unheard }, { ...PUBLIC, ...heard });

/** A text that could be anybody's. */
const PRIVATE = 'Kim Example, born 9 September 2009';
const WRONG: readonly unknown[] = [null, undefined, 7, -1, Number.NaN, true, PRIVATE, [], {}, () => PRIVATE];
/** Lists of what is no entry. What a span or a dated value is made of is not asked: every rule goes over them for every child. */
const WRONG_LISTS: readonly unknown[] = [[null], [undefined], [7], [{}], Array(1)];
const OF_SPANS = ['union', 'clip', 'subtract', 'countDays', 'covers', 'inForceOn'];

/** The name of what was given, and what is the matter; or what was expected. None of this is said by JavaScript itself. */
const OURS = /^[\w.[\]/-]+: |expected/;

it('there is a call of each', () => {
  expect(functions.map(([name]) => name).filter((name) => !CALLED.has(name))).toEqual([]);
});

const places = functions.flatMap(([name, call]) => {
  const given = CALLED.get(name) ?? [];
  // What may be left out is not counted in a function's length: no function can leave out more than two that no example gives.
  return Array.from({ length: Math.max(given.length, call.length) + 2 }, (_, at) => ({
    name,
    at,
    call,
    given,
  }));
});

describe('an argument that is another', () => {
  it.each(places)('of $name, number $at', async ({ name, at, call, given }) => {
    for (const wrong of OF_SPANS.includes(name) ? WRONG : [...WRONG, ...WRONG_LISTS]) {
      const changed = Array.from({ length: Math.max(given.length, at + 1) }, (_, place) =>
        place === at ? wrong : given[place],
      );
      try {
        await call(...changed);
      } catch (error) {
        expect([wrong, error]).toEqual([wrong, expect.any(RangeError)]);
        const { message } = error as RangeError;
        expect(message).toMatch(OURS);
        expect(message).not.toContain(PRIVATE);
      }
    }
  });
});
