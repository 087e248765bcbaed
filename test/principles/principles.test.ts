import { describe, expect, it } from 'vitest';
import {
  PRINCIPLES,
  PRINCIPLE_IDS,
  getPrinciple,
  inStatutoryOrder,
  isPrincipleId,
} from '../../src/principles/index.js';

describe('the seven principles', () => {
  it('S01 all seven returned in statutory order with id, letter, title, summary and citation', () => {
    expect(PRINCIPLES.map(({ letter }) => letter).join('')).toBe('abcdefg');
    for (const [at, { order, letter, id }] of PRINCIPLES.entries())
      expect([order, getPrinciple(letter).id, getPrinciple(at + 1).id]).toEqual([at + 1, id, id]);
    expect(PRINCIPLES.map(({ id }) => id)).toEqual([...PRINCIPLE_IDS]);
    for (const { title, summary, letter, citation, themes, kind, inForceFrom } of PRINCIPLES) {
      expect(kind).toBe('statute');
      expect(title.length).toBeGreaterThan(5);
      expect(themes.length).toBeGreaterThan(3);
      expect(inForceFrom).toBe('2018-04-01');
      expect(citation).toEqual({
        instrument: 'Children and Social Work Act 2017',
        provision: `s.1(1)(${letter})`,
        href: `https://www.legislation.gov.uk/ukpga/2017/16/section/1#section-1-1-${letter}`,
      });
      expect(summary).toContain('regard to the need to');
      expect(summary).not.toMatch(/\bmust\b|\bshall\b|\bguarantee/i);
    }
  });

  it.each([
    ['adulthood', 'adulthood'],
    ['g', 'adulthood'],
    [7, 'adulthood'],
    ['best-interests', 'best-interests'],
    ['a', 'best-interests'],
    [1, 'best-interests'],
    ['d', 'access-services'],
  ])('S01 %s finds %s', (key, id) => {
    expect(getPrinciple(key).id).toBe(id);
  });

  it.each([
    'adulthoo',
    'Adulthood',
    'ADULTHOOD',
    'A',
    'h',
    '',
    ' a',
    '1',
    'constructor',
    'toString',
    0,
    8,
    1.5,
    -1,
    NaN,
  ])('S01 %j is an error, never a nearest match', (key) => {
    expect(() => getPrinciple(key)).toThrow(RangeError);
    expect(() => getPrinciple(key)).toThrow(/expected one of best-interests/);
  });

  it('puts ids in statutory order, each once', () => {
    expect(inStatutoryOrder(['adulthood', 'best-interests', 'adulthood'])).toEqual([
      'best-interests',
      'adulthood',
    ]);
    expect(isPrincipleId('adulthood')).toBe(true);
    expect(isPrincipleId('g')).toBe(false);
  });
});
