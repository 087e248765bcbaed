import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NOT_A_PUPIL_NUMBER,
  hasRightCheckLetter,
  pupilNumber,
} from '../../src/record/columns/pupil-number.js';

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The sum as the common basic data set words it, from the text alone. */
function letterOf(digits: string): string {
  const values = [...digits].map((each) => (/\d/.test(each) ? Number(each) : LETTERS.indexOf(each)));
  const sum = values.reduce((total, value, at) => total + value * (at + 2), 0);
  return LETTERS[sum % 23] ?? '';
}

const endings = fc.oneof(fc.integer({ min: 0, max: 9 }).map(String), fc.constantFrom(...LETTERS));
const bodies = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999_999 }), endings)
  .map(([number, ending]) => `${String(number).padStart(11, '0')}${ending}`);

describe('a unique pupil number', () => {
  it('is B801200005001 and not A801200005001', () => {
    expect(hasRightCheckLetter(pupilNumber('B801200005001'))).toBe(true);
    expect(hasRightCheckLetter(pupilNumber('A801200005001'))).toBe(false);
  });

  it('has its letter by 23 for any digits, temporary numbers included', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(...LETTERS), (body, letter) => {
        expect(hasRightCheckLetter(pupilNumber(letter + body))).toBe(letter === letterOf(body));
      }),
    );
  });

  it('is a number of its own for every text, and the same in small letters and with spaces', () => {
    fc.assert(
      fc.property(bodies, bodies, (one, other) => {
        expect(pupilNumber(`A${one}`) === pupilNumber(`A${other}`)).toBe(one === other);
        const spaced = ` ${`A${one}`.toLowerCase().slice(0, 4)} ${`A${one}`.slice(4)}`;
        expect(pupilNumber(spaced)).toBe(pupilNumber(`A${one}`));
        expect(Number.isSafeInteger(pupilNumber(`Z${one}`))).toBe(true);
      }),
    );
  });

  it('has its letter by 23 whatever it ends in', () => {
    for (const ending of [...'0123456789', ...LETTERS]) {
      const body = `80120000500${ending}`;
      const right = [...LETTERS].filter((letter) => hasRightCheckLetter(pupilNumber(letter + body)));
      expect(right).toEqual([letterOf(body)]);
    }
  });

  it('is the same with spaces round it, whatever stands there', () => {
    const mark = fc.constantFrom(...'0123456789', ...'AZIOSaz', '/', ':', '-', '.', '\u0660');
    const near = fc.tuple(bodies, fc.nat(12), mark).map(([body, at, put]) => {
      const cell = `A${body}`;
      return cell.slice(0, at) + put + cell.slice(at + 1);
    });
    fc.assert(
      fc.property(near, (cell) => {
        expect(pupilNumber(cell)).toBe(pupilNumber(` ${cell} `));
      }),
    );
    // Twelve characters and a space within are one too few.
    expect(pupilNumber('A801 00005001')).toBe(NOT_A_PUPIL_NUMBER);
  });

  it.each(['', ' '])('is none where the cell is blank', (cell) => expect(pupilNumber(cell)).toBe(0));
  it.each([
    ['UN1', -1],
    ['un10', -10],
  ])('%s says that there is none', (cell, code) => expect(pupilNumber(cell)).toBe(code));
  it.each(['UN0', 'UN11', 'I801200005001', 'A80120000500', 'A80120000500O', 'A8012000050011', '2301'])(
    '%s is no number',
    (cell) => {
      expect(pupilNumber(cell)).toBe(NOT_A_PUPIL_NUMBER);
      expect(hasRightCheckLetter(pupilNumber(cell))).toBe(false);
    },
  );
});
