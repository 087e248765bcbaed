import { describe, expect, it } from 'vitest';
import * as codes from '../../src/kernel/codes.js';

const LISTS = Object.entries(codes).filter(([name]) => name.endsWith('_CODES')) as [
  string,
  readonly string[],
][];

describe('code lists', () => {
  it('there are some', () => {
    expect(LISTS.length).toBeGreaterThan(5);
  });

  it.each(LISTS)(
    '%s: numbered from 1 in order, each once, below the number of an unknown code',
    (name, list) => {
      const numbers = (codes as unknown as Record<string, Record<string, number>>)[name.slice(0, -6)];
      expect(Object.entries(numbers ?? {}).sort((a, b) => a[1] - b[1])).toEqual(
        list.map((code, at) => [code, at + 1]),
      );
      expect(new Set(list).size).toBe(list.length);
      expect(list.length).toBeLessThan(codes.UNKNOWN_CODE);
      list.forEach((code, at) => expect(codes.codeText(list, at + 1)).toBe(code));
      expect([codes.codeText(list, codes.BLANK), codes.codeText(list, codes.UNKNOWN_CODE)]).toEqual([
        null,
        null,
      ]);
    },
  );
});
