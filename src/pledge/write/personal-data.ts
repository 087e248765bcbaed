/** Spotting an e-mail address or a telephone number in a promise, where neither belongs. */

/** Ten digits or more, or eight or more from a 0: with the spaces, dots, dashes and brackets of a number as written. */
const DIGITS_IN_A_ROW = /\+?\d(?:[\s().-]{0,3}\d){5,19}/g;
const SHORT_NUMBER = /\b(?:tel|telephone|phone|ring|call|text|mobile)\b\D{0,20}\d(?:[ -]?\d){4,}/i;
const DATE = /^(?:\d{1,2}[\s.-]\d{1,2}[\s.-]\d{4}|\d{4}[\s.-]\d{1,2}[\s.-]\d{1,2})$/;
const BEFORE_AT = /[\p{L}\p{N}._%+-]$/u;
const AFTER_AT = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;

/**
 * Whether a text looks as if it holds an e-mail address or a telephone number. It is a prompt to look, not a
 * proof: a helpline number is found too.
 *
 * @example
 * looksLikePersonalData('Ring us on 01234 567890'); // true
 */
export function looksLikePersonalData(text: string): boolean {
  const plain = text.normalize('NFKC');
  return hasEmail(plain) || hasTelephone(plain);
}

function hasEmail(text: string): boolean {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (BEFORE_AT.test(text.slice(Math.max(0, at - 2), at)) && AFTER_AT.test(text.slice(at + 1, at + 700))) {
      return true;
    }
  }
  return false;
}

function hasTelephone(text: string): boolean {
  for (const [found] of text.matchAll(DIGITS_IN_A_ROW)) {
    const digits = found.replace(/\D/g, '').length;
    if (DATE.test(found)) continue;
    if (digits >= 10 || (digits >= 8 && /^[+0]/.test(found))) return true;
  }
  return SHORT_NUMBER.test(text);
}
