/** Numbers without a sign: digits, and behind a point some more. */

/** What a blank cell gives. */
export const NO_DECIMAL = -1;

/** The number in a text; {@link NO_DECIMAL} when it is blank, NaN when it is anything else. */
export function decimalOfText(cell: string): number {
  const text = cell.trim();
  if (text === '') return NO_DECIMAL;
  return /^\d{1,6}(\.\d{1,12})?$/.test(text) ? Number(text) : NaN;
}

/** So many digits fit in a double, and so do the powers of ten by which they are divided. */
const MOST_DIGITS = 15;
const TENS = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/** The number that bytes are; below 0 where text has to be asked. */
export function decimalOfBytes(bytes: Uint8Array, from: number, until: number): number {
  let whole = 0;
  let point = -1;
  for (let at = from; at < until; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return -1;
  }
  const before = (point < 0 ? until : point) - from;
  const after = point < 0 ? 0 : until - point - 1;
  if (before < 1 || before > 6 || (point >= 0 && after < 1) || before + after > MOST_DIGITS) return -1;
  return whole / (TENS[after] ?? NaN);
}
