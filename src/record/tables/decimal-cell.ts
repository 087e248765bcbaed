/** Numbers without a sign: digits, and behind a point some more. */

/** What a blank cell gives. */
export const NO_DECIMAL = -1;

/** The number in a text; {@link NO_DECIMAL} when it is blank, NaN when it is anything else. */
export function decimalOfText(cell: string): number {
  const text = cell.trim();
  if (text === '') return NO_DECIMAL;
  return /^\d{1,6}(\.\d{1,12})?$/.test(text) ? Number(text) : NaN;
}

const [ZERO, POINT] = [48, 46] as const;
const MOST_BEFORE = 6;
/** What digits are divided by, of which so many bytes are the point and what stands behind it: all is held exactly. */
const TENS = [1, NaN, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

/** The number that bytes are; NaN where text has to be asked, and for none. */
export function decimalOfBytes(bytes: Uint8Array, from: number, until: number): number {
  let digits = 0;
  let point = until;
  for (let at = from; at < until; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= ZERO + 9) digits = digits * 10 + byte - ZERO;
    else if (byte === POINT && point === until) point = at;
    else return NaN;
  }
  return point > from && point <= from + MOST_BEFORE ? digits / (TENS[until - point] ?? NaN) : NaN;
}
