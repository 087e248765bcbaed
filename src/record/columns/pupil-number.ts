/**
 * Unique pupil numbers as whole numbers, so that a country of them is one column. A number is a check letter and 12
 * digits; a temporary one has a letter for its last digit. Source: the common basic data set, pupil.
 */
import { textGiven } from '../../kernel/given.js';

/** The letters of the check, by remainder. I, O and S are never used. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const FORM = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;
const LENGTH = 13;
const NO_NUMBER_CODE = /^UN([1-9]|10)$/;

/** What a cell gives that is neither blank, a pupil number nor a UN code. */
export const NOT_A_PUPIL_NUMBER = Number.NEGATIVE_INFINITY;

/**
 * The number in a cell, case and spaces aside: 0 when it is blank, -1 to -10 for the codes UN1 to UN10 (no number,
 * and why), {@link NOT_A_PUPIL_NUMBER} for anything else. Equal numbers are equal exactly when the text is.
 *
 * @example
 * pupilNumber('a123456789012');
 */
export function pupilNumber(cell: string): number {
  textGiven(cell, 'cell');
  const plain = plainNumber(cell);
  return plain > 0 ? plain : writtenOtherwise(cell);
}

/** The number in a cell that is written as it should be and ends in a digit; -1 for any other. */
function plainNumber(cell: string): number {
  if (cell.length !== LENGTH) return -1;
  const letter = LETTERS.indexOf(cell.charAt(0));
  let digits = 0;
  for (let at = 1; at < LENGTH; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    if (at < LENGTH - 1) digits = digits * 10 + digit;
    else if (letter >= 0) return 1 + (letter * 1e11 + digits) * ENDINGS + digit;
  }
  return -1;
}

function writtenOtherwise(cell: string): number {
  const text = cell.replaceAll(/\s/g, '').toUpperCase();
  if (text === '') return 0;
  if (!FORM.test(text)) {
    const code = NO_NUMBER_CODE.exec(text)?.[1];
    return code === undefined ? NOT_A_PUPIL_NUMBER : -Number(code);
  }
  const last = text.slice(12);
  const ending = LETTERS.includes(last) ? 10 + LETTERS.indexOf(last) : Number(last);
  const letter = LETTERS.indexOf(text.slice(0, 1));
  return 1 + (letter * 1e11 + Number(text.slice(1, 12))) * ENDINGS + ending;
}

/** The number in a cell; 0, not recorded, where what stands there is none. */
export function recordedPupilNumber(cell: string): number {
  const number = pupilNumber(cell);
  return number === NOT_A_PUPIL_NUMBER ? 0 : number;
}

const ENDINGS = 10 + LETTERS.length;

/**
 * Whether the check letter of a number is right: the digits times their places, 2 to 13, in remainders of 23.
 *
 * @example
 * hasRightCheckLetter('A123456789012');
 */
export function hasRightCheckLetter(number: number): boolean {
  if (number <= 0) return false;
  const ending = (number - 1) % ENDINGS;
  const rest = (number - 1 - ending) / ENDINGS;
  const digits = String(rest % 1e11).padStart(11, '0');
  let sum = (ending < 10 ? ending : ending - 10) * 13;
  for (let at = 0; at < 11; at++) sum += Number(digits[at]) * (at + 2);
  return sum % LETTERS.length === Math.floor(rest / 1e11);
}
