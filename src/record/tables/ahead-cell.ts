/** One cell of a column that is read before it is asked for; NaN where it has to be asked by itself. */
import { BLANK } from '../../kernel/codes.js';
import { NO_DAY } from '../columns/columns.js';
import type { Asked } from './cells.js';
import { codeOfId } from './code-cell.js';
import { LENGTH_OF_DAY, UNREADABLE_DAY, dayAt, dayOfCell } from './date-cell.js';
import { NO_DECIMAL, decimalOfBytes, decimalOfText } from './decimal-cell.js';
import { keyOfBytes, plainId, plainIdOfBytes, plainKey } from './text-key.js';

/** What a column is asked for; 0 where it is nothing but its text. */
export const AS = { day: 1, code: 2, key: 3, decimal: 4, id: 5 } as const;

/** What a blank cell is. */
export function blankAs(kind: number): number {
  switch (kind) {
    case AS.day:
      return NO_DAY;
    case AS.code:
    case AS.key:
      return BLANK;
    case AS.decimal:
      return NO_DECIMAL;
    default:
      return NaN;
  }
}

/** A cell of bytes. */
export function bytesAs({ kind, codes }: Asked, bytes: Uint8Array, from: number, until: number): number {
  if (from === until) return blankAs(kind);
  switch (kind) {
    case AS.day:
      return until - from === LENGTH_OF_DAY ? known(dayAt(bytes, from)) : NaN;
    case AS.code:
      return codeOfId(codes, plainIdOfBytes(bytes, from, until));
    case AS.key:
      return keyOfBytes(bytes, from, until);
    case AS.decimal:
      return decimalOfBytes(bytes, from, until);
    default:
      return plainIdOfBytes(bytes, from, until);
  }
}

/** A cell of text. */
export function textAs({ kind, codes }: Asked, text: string): number {
  if (text === '') return blankAs(kind);
  switch (kind) {
    case AS.day:
      return known(dayOfCell(text));
    case AS.code:
      return codes.numbers.get(text) ?? NaN;
    case AS.key:
      return plainKey(text);
    case AS.decimal:
      return decimalOfText(text);
    default:
      return plainId(text);
  }
}

/** A day that was read; NaN for one that was not. */
export function known(day: number): number {
  return day === UNREADABLE_DAY ? NaN : day;
}

/** What a column that is never read ahead puts there. */
export function nothingAs(_asked: Asked, _from: number, _until: number, into: Float64Array): void {
  into.fill(NaN);
}
