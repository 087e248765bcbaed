/** Children written by hand that have not the shape of children. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIndicators, recordsFromChildren } from '../../src/indicators/index.js';
import { YEAR_END } from './children.js';

const read = (children: unknown) => recordsFromChildren(children as never);
const whole = { id: 'a', dateOfBirth: '2012-06-15' };

describe('what is no list of children is refused by its field', () => {
  it.each<[string, unknown, string]>([
    ['no list', null, 'children: expected a list, not null'],
    ['null', [whole, null], 'children[1]: expected an object, not null'],
    ['a hole', [whole, , whole], 'children[1]: expected an object, not nothing'], // oxlint-disable-line no-sparse-arrays
    ['text', ['a'], 'children[0]: expected an object, not other text'],
    ['a list', [[whole]], 'children[0]: expected an object, not a list'],
    ['no id', [{ dateOfBirth: '2012-06-15' }], 'children[0].id: expected text or a number, not nothing'],
    [
      'half of a character',
      [{ ...whole, id: 'a\uD83D' }],
      'children[0].id: expected text in which every character is whole',
    ],
    [
      'what was no UTF-8',
      [{ ...whole, id: '\uFFFD' }],
      'children[0].id: expected text in which every character is whole',
    ],
    ['episodes', [{ ...whole, episodes: {} }], 'children[0].episodes: expected a list, not an object'],
    ['oc3', [{ ...whole, oc3: 'YES' }], 'children[0].oc3: expected an object, not other text'],
    [
      'reviews',
      [{ ...whole, extra: { reviews: '2024-05-01' } }],
      'children[0].extra.reviews: expected a list, not a date',
    ],
  ])('%s', (_, children, message) => {
    expect(() => read(children)).toThrow(new RangeError(message));
  });

  it('null and left out are not recorded', () => {
    const { supplied } = read([{ ...whole, episodes: null, oc2: null, oc3: undefined, extra: null }]);
    expect(supplied).toEqual(['header']);
  });

  it('says nothing of what was written', () => {
    expect(() => read([{ id: { name: 'Secret' } }])).toThrow(/^children\[0\]\.id: .* not an object$/);
  });
});

describe('anything JSON can say', () => {
  const field = fc.constantFrom('dateOfBirth', 'sex', 'ethnic', 'upn', 'episodes', 'oc2', 'oc3', 'extra');
  const children = fc.array(
    fc
      .tuple(fc.dictionary(field, fc.jsonValue()), fc.constantFrom('a', 'b', 7))
      .map(([rest, id]) => ({ ...rest, id })),
    { maxLength: 3 },
  );

  it('is counted, or refused by the name of a field', () => {
    fc.assert(
      fc.property(children, (list) => {
        let refused: unknown;
        try {
          countIndicators(read(list), { yearEnd: YEAR_END });
        } catch (error) {
          refused = error;
        }
        if (refused === undefined) return;
        expect(refused).toBeInstanceOf(RangeError);
        expect(String(refused)).toMatch(/^RangeError: children\[\d\]/);
      }),
    );
  });
});
