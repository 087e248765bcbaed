import { describe, expect, it } from 'vitest';
import * as codes from '../../src/kernel/codes.js';
import { CODE_SETS, codeEntry, codeInForce, codeLabel } from '../../src/ssda903/index.js';

describe('code sets', () => {
  it.each([
    ['LS', codes.LS_CODES],
    ['RNE', codes.RNE_CODES],
    ['PLACE', codes.PLACE_CODES],
    ['PLACE_PROVIDER', codes.PROVIDER_CODES],
    ['REC', codes.REC_CODES],
    ['REASON_PLACE_CHANGE', codes.CHANGE_CODES],
    ['CIN', codes.CIN_CODES],
    ['ETHNIC', codes.ETHNIC_CODES],
    ['IN_TOUCH', codes.IN_TOUCH_CODES],
    ['ACTIV', codes.ACTIV_CODES],
    ['ACCOM', codes.ACCOM_CODES],
    ['SDQ_REASON', codes.SDQ_REASON_CODES],
    ['REVIEW_CODE', codes.REVIEW_CODE_CODES],
    ['MISSING', codes.MISSING_CODE_CODES],
    ['SW_REASON', codes.SW_REASON_CODES],
  ] as const)('%s says what every code that rules decide on means, and no other', (set, list) => {
    expect(Object.keys(CODE_SETS[set]).sort()).toEqual([...list].sort());
  });

  it('gives the label of a code, and nothing for a code that is not in the set', () => {
    expect(codeLabel('LS', 'C2')).toBe('Full care order');
    expect(codeLabel('LS', 'toString')).toBeUndefined();
    expect(codeEntry('PLACE', 'Z11')?.confidence).toBe('low');
  });

  it.each([
    ['PLACE', 'K3', '2024-03-31', false],
    ['PLACE', 'K3', '2024-04-01', true],
    ['PLACE', 'P2', '2023-10-27', true],
    ['PLACE', 'P2', '2023-10-28', false],
    ['ACTIV', 'F3', '2021-03-31', true],
    ['ACTIV', 'F3', '2021-04-01', false],
    ['LS', 'V2', '1950-01-01', true],
  ] as const)('%s %s on %s: %s', (set, code, on, expected) => {
    expect(codeInForce(set, code, on)).toBe(expected);
  });

  it('does not guess about unknown codes, and wants a real date', () => {
    expect(codeInForce('PLACE', 'X9', '2024-04-01')).toBeUndefined();
    expect(() => codeInForce('PLACE', 'K3', '01/04/2024')).toThrow(RangeError);
  });
});
