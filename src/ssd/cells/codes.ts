/** Codes as case systems write them: the code alone, or a description that begins with it. */
import { UNKNOWN_CODE } from '../../kernel/codes.js';
import type { CodeNumbers } from '../../kernel/codes.js';

/** One or two letters, up to two digits, A or B after a digit; then the end, a space, a hyphen or a colon. */
const LEADING = /^[([]?\s*([A-Z]{1,2}(?:\d{1,2}[AB]?)?)(?=$|[\s:)\]-])/i;
const FIRST_WORD = /^[([]?\s*([A-Z]+)(?=$|[\s:)\]-])/i;

/** The code with which a text begins, in capitals; `undefined` where it begins with none. */
export function leadingCode(text: string): string | undefined {
  return LEADING.exec(text)?.[1]?.toUpperCase();
}

/** The number of the code with which a text begins: 0 when blank, `UNKNOWN_CODE` when it is in no list. */
export function codeOf(codes: CodeNumbers<string>, text: string): number {
  if (text === '') return 0;
  for (const pattern of [LEADING, FIRST_WORD]) {
    const code = pattern.exec(text)?.[1]?.toUpperCase();
    if (code !== undefined && Object.hasOwn(codes, code)) return codes[code] ?? UNKNOWN_CODE;
  }
  return UNKNOWN_CODE;
}

/** A text as it is compared: small letters, words and signs with single spaces. */
export function plainText(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
