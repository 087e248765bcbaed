/** One cell of a column that is read before it is asked for; NaN where it has to be asked by itself. */
import { BLANK } from '../../kernel/codes.js';
import { NO_DAY } from '../columns/columns.js';
import type { Asked } from './cells.js';
import { codeOfBytes } from './code-cell.js';
import { UNREADABLE_DAY, dayOfBytes, dayOfCell } from './date-cell.js';
import { NO_DECIMAL, decimalOfBytes, decimalOfText } from './decimal-cell.js';
import { AS } from './read-ahead.js';
import { keyOfBytes, plainId, plainIdOfBytes, plainKey } from './text-key.js';

/** What a blank cell is. */
export function blankAs(kind: number): number {
  switch (kind) {
    case AS.day:
      return NO_DAY;
    case AS.code:
      return BLANK;
    case AS.key:
      return 0;
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
      return orAsk(dayOfBytes(bytes, from, until), UNREADABLE_DAY);
    case AS.code:
      return codes === undefined ? NaN : orAsk(codeOfBytes(codes, bytes, from, until), -1);
    case AS.key:
      return orAsk(keyOfBytes(bytes, from, until), -1);
    case AS.decimal:
      return orAsk(decimalOfBytes(bytes, from, until), -1);
    case AS.id:
      return plainIdOfBytes(bytes, from, until);
    default:
      return NaN;
  }
}

/** A cell of text. */
export function textAs({ kind, codes }: Asked, text: string): number {
  if (text === '') return blankAs(kind);
  switch (kind) {
    case AS.day:
      return orAsk(dayOfCell(text), UNREADABLE_DAY);
    case AS.code:
      return codes?.numbers.get(text) ?? NaN;
    case AS.key:
      return orAsk(plainKey(text), -1);
    case AS.decimal:
      return decimalOfText(text);
    case AS.id:
      return plainId(text);
    default:
      return NaN;
  }
}

function orAsk(number: number, unread: number): number {
  return number === unread ? NaN : number;
}

/** What a column that is never read ahead puts there. */
export function nothingAs(_: Asked, from: number, until: number, into: Float64Array): void {
  into.fill(NaN, 0, until - from);
}
