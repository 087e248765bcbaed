/**
 * Postcodes, URNs and worker numbers as numbers that are equal exactly when the text is, case and spaces aside. Up to
 * ten letters and digits fit exactly in a double as a number of base 37; anything else is numbered as it is met.
 */

/** Texts that do not fit, with the negative numbers they were given. */
export type OtherTexts = Map<string, number>;

/** So many letters and digits fit. */
export const LONGEST_KEY = 10;

/** The number of a text; 0 when it is blank. */
export function keyOfText(text: string, others: OtherTexts): number {
  const key = plainKey(text);
  return Number.isNaN(key) ? numberOther(text, others) : key;
}

/** The number of a text that fits; NaN for any other. */
export function plainKey(text: string): number {
  let key = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9) continue;
    const digit = digitOf(code);
    if (digit === 0 || ++letters > LONGEST_KEY) return NaN;
    key = key * 37 + digit;
  }
  return key;
}

/** The number of the text that bytes are; NaN where text has to be asked. */
export function keyOfBytes(bytes: Uint8Array, from: number, until: number): number {
  let key = 0;
  let letters = 0;
  for (let at = from; at < until; at++) {
    const code = bytes[at] ?? 0;
    if (code === 32 || code === 9) continue;
    const digit = DIGITS[code] ?? 0;
    if (digit === 0 || ++letters > LONGEST_KEY) return NaN;
    key = key * 37 + digit;
  }
  return key;
}

/** What each byte is worth; 0 for what is neither letter nor digit. */
export const DIGITS = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, code) => digitOf(code));

/**
 * The number of a text of up to ten digits and capitals, which no other text has; NaN for any other text, and for none.
 */
export function plainId(text: string): number {
  if (text.length === 0 || text.length > LONGEST_KEY) return NaN;
  let key = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS_AND_CAPITALS[text.charCodeAt(at)] ?? 0;
    if (digit === 0) return NaN;
    key = key * 37 + digit;
  }
  return key;
}

/** The same of the text that bytes are. */
export function plainIdOfBytes(bytes: Uint8Array, from: number, until: number): number {
  if (from === until || until - from > LONGEST_KEY) return NaN;
  let key = 0;
  for (let at = from; at < until; at++) {
    const digit = DIGITS_AND_CAPITALS[bytes[at] ?? 0] ?? 0;
    if (digit === 0) return NaN;
    key = key * 37 + digit;
  }
  return key;
}

/** What each byte of such a text is worth; 0 for what does not stand in one. */
export const DIGITS_AND_CAPITALS = /* @__PURE__ */ DIGITS.map((digit, code) => (code > 90 ? 0 : digit));

/** The text of a number, in capitals and without spaces; `undefined` for one that is numbered as it was met. */
export function textOfKey(key: number): string | undefined {
  if (key < 0) return undefined;
  let text = '';
  for (let rest = key; rest > 0; rest = Math.floor(rest / 37)) text = letterOf(rest % 37) + text;
  return text;
}

function letterOf(digit: number): string {
  return String.fromCharCode(digit <= 10 ? digit + 47 : digit + 54);
}

/** 1 to 10 for the digits, 11 to 36 for the letters of either case, 0 for anything else. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 47;
  if (code >= 65 && code <= 90) return code - 54;
  if (code >= 97 && code <= 122) return code - 86;
  return 0;
}

function numberOther(text: string, others: OtherTexts): number {
  const tidy = text.replaceAll(/\s+/g, '').toUpperCase();
  return tidy === '' ? 0 : keyOfOther(tidy, others);
}

/** The number of a text as it is kept: in capitals and without spaces. */
export function keyOfOther(tidy: string, others: OtherTexts): number {
  const known = others.get(tidy);
  if (known !== undefined) return known;
  const key = -1 - others.size;
  others.set(tidy, key);
  return key;
}
