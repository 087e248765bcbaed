import { describe, expect, it } from 'vitest';
import { NO_DAY, DISTANCE_NOT_KNOWN, NO_DISTANCE } from '../../src/record/columns/columns.js';
import { toDay } from '../../src/kernel/calendar.js';
import { LS, LS_CODES, UNKNOWN_CODE } from '../../src/kernel/codes.js';
import { codeColumn, codeOfCell } from '../../src/record/tables/code-cell.js';
import { UNREADABLE_DAY, dayOfCell, isPartlyKnownDate } from '../../src/record/tables/date-cell.js';
import { distanceOfCell } from '../../src/ssda903/cells/distance-cell.js';
import { keyOfText } from '../../src/record/tables/text-key.js';

describe('dates in cells', () => {
  it.each([
    ['01/04/2024', '2024-04-01'],
    ['2024-04-01', '2024-04-01'],
    ['29/02/2024', '2024-02-29'],
    [' 31/12/2100 ', '2100-12-31'],
    ['01/01/1900', '1900-01-01'],
  ])('reads %s', (cell, day) => {
    expect(dayOfCell(cell)).toBe(toDay(day));
  });

  it.each(['', ' ', '          '])('takes %j as blank', (cell) => {
    expect(dayOfCell(cell)).toBe(NO_DAY);
  });

  it.each([
    '29/02/2023',
    '31/04/2024',
    '00/01/2024',
    '01/13/2024',
    '1/4/2024',
    '01/04/24',
    '01-04-2024',
    '2024/04/01',
    '31/12/1899',
    '01/01/2101',
    '01/04/2024 00:00:00',
    'n/a',
    'zz/05/2020',
    '0l/04/2024',
    '+1/04/2024',
  ])('cannot read %s', (cell) => {
    expect(dayOfCell(cell)).toBe(UNREADABLE_DAY);
  });

  it.each(['zz/05/2020', 'zz/zz/2021', 'ZZ/ZZ/ZZZZ', '12/05/2020', '12/zz/zzzz'])(
    'knows %s in part',
    (cell) => {
      expect(isPartlyKnownDate(cell)).toBe(true);
    },
  );

  it.each([
    'zz/13/2020',
    '32/zz/zzzz',
    'zz/05/20',
    '',
    'zz',
    '1zz/05/2020',
    '101/05/2020',
    '12/05/20201',
    'zz/05/2020x',
  ])('knows nothing of %j', (cell) => {
    expect(isPartlyKnownDate(cell)).toBe(false);
  });
});

describe('codes in cells', () => {
  it('reads a code as its number, and blank as 0', () => {
    const column = codeColumn(LS_CODES);
    expect([codeOfCell(column, 'V3'), codeOfCell(column, ''), codeOfCell(column, '  ')]).toEqual([
      LS.V3,
      0,
      0,
    ]);
    expect(column.tidied).toBe(0);
  });

  it('reads small letters and spaces as if written properly, and counts them', () => {
    const column = codeColumn(LS_CODES);
    expect([codeOfCell(column, 'c2'), codeOfCell(column, ' C2 ')]).toEqual([LS.C2, LS.C2]);
    expect(column.tidied).toBe(2);
  });

  it('tells an unknown code from a blank', () => {
    expect(codeOfCell(codeColumn(LS_CODES), 'C9')).toBe(UNKNOWN_CODE);
  });
});

describe('texts as numbers', () => {
  const others = new Map<string, number>();
  it('gives the same number for the same postcode, case and spaces aside', () => {
    expect(keyOfText('sw1a 1aa', others)).toBe(keyOfText('SW1A1AA', others));
    expect(keyOfText('SW1A 1AB', others)).not.toBe(keyOfText('SW1A 1AA', others));
  });

  it('keeps leading zeros apart', () => {
    expect(keyOfText('012', others)).not.toBe(keyOfText('12', others));
  });

  it('is 0 when blank, and exact to ten characters', () => {
    expect(keyOfText('  ', others)).toBe(0);
    expect(Number.isSafeInteger(keyOfText('ZZZZZZZZZZ', others))).toBe(true);
    expect(keyOfText('ZZZZZZZZZZ', others)).not.toBe(keyOfText('ZZZZZZZZZY', others));
  });

  it('numbers what does not fit as it is met', () => {
    const own = new Map<string, number>();
    expect(keyOfText('ABCDEFGHIJK', own)).toBe(-1);
    expect(keyOfText('AB-1', own)).toBe(-2);
    expect(keyOfText('ab -1', own)).toBe(-2);
    expect(keyOfText('abcdefghijk', own)).toBe(-1);
  });
});

describe('distances', () => {
  it.each([
    ['20.0', 200],
    ['20.04', 200],
    ['20.05', 201],
    ['0', 0],
    ['', NO_DISTANCE],
    ['999.9', DISTANCE_NOT_KNOWN],
    ['350.1', 3501],
  ])('reads %s as tenths of a mile', (cell, tenths) => {
    expect(distanceOfCell(cell)).toBe(tenths);
  });

  it.each(['-1', 'far', '1e3', '12,5', '1.', '1000', '1380', '999.95'])('cannot read %s', (cell) => {
    expect(distanceOfCell(cell)).toBeNaN();
  });
});
