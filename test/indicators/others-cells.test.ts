/** A cell of a published file is a number, a symbol that is known, or a problem: whatever a dictionary holds by itself too. */
import { describe, expect, it } from 'vitest';
import { othersCell } from '../../src/indicators/others/figure.js';

describe('a cell of a published file', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'n/a'])(
    'of the text %s is neither',
    (text) => {
      expect(othersCell(text)).toBeUndefined();
    },
  );

  it.each([
    ['1,234', { is: 'number', number: 1234, places: 0 }],
    ['8.3000000000000007', { is: 'number', number: 8.3, places: 1 }],
    ['C', { is: 'hidden' }],
  ])('of %s is read', (text, cell) => {
    expect(othersCell(text)).toEqual(cell);
  });
});
