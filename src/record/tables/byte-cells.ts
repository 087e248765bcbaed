/** The cells of a row of bytes. What is not plainly a number, a day or a code is read as text, as any cell is. */
import { BLANK } from '../../kernel/codes.js';
import { NO_DAY } from '../columns/columns.js';
import type { ByteRow, Cells } from './cells.js';
import { codeOfBytes, codeOfCell } from './code-cell.js';
import { UNREADABLE_DAY, dayOfBytes, dayOfCell } from './date-cell.js';
import { NO_DECIMAL, decimalOfBytes, decimalOfText } from './decimal-cell.js';
import { keyOfBytes, keyOfText } from './text-key.js';
import { GARBLED } from '../../kernel/characters.js';
import { AS } from './read-ahead.js';
import { textOfBytes } from './utf8.js';

const [LF, CR, SPACE, QUOTE] = [10, 13, 32, 34] as const;

/** The cells of a row, which changes under them. */
export function byteCells(row: ByteRow): Cells {
  const from = (at: number): number => row.bounds[2 * at] ?? 0;
  const until = (at: number): number => row.bounds[2 * at + 1] ?? 0;
  const { ahead } = row;
  const text = (at: number): string => (at < 0 ? '' : textOfBytes(row.bytes, from(at), until(at)));
  return {
    ahead,
    width: () => row.width,
    text,
    isBlank: (at) => isBlankCell(row, at),
    reads: (at, other) =>
      at < 0 ? other === '' : (isText(row.bytes, from(at), until(at), other) ?? text(at) === other),
    day: (at) => {
      if (at < 0) return NO_DAY;
      ahead.kinds[at] = AS.day;
      if (from(at) === until(at)) return NO_DAY;
      const day = dayOfBytes(row.bytes, from(at), until(at));
      return day === UNREADABLE_DAY ? dayOfCell(text(at)) : day;
    },
    dateText: text,
    code: (at, codes) => {
      if (at < 0) return BLANK;
      ahead.codes[at] = codes;
      ahead.kinds[at] = AS.code;
      const code = codeOfBytes(codes, row.bytes, from(at), until(at));
      return code < 0 ? codeOfCell(codes, text(at)) : code;
    },
    key: (at, others) => {
      if (at < 0) return 0;
      ahead.kinds[at] = AS.key;
      const key = keyOfBytes(row.bytes, from(at), until(at));
      return key < 0 ? keyOfText(text(at), others) : key;
    },
    decimal: (at) => {
      if (at < 0) return NO_DECIMAL;
      ahead.kinds[at] = AS.decimal;
      if (from(at) === until(at)) return NO_DECIMAL;
      const decimal = decimalOfBytes(row.bytes, from(at), until(at));
      return decimal < 0 ? decimalOfText(text(at)) : decimal;
    },
    fault: (places) =>
      !row.plain && places.some((at) => text(at).includes(GARBLED)) ? 'not-utf8' : undefined,
  };
}

/** Whether nothing stands in a cell but spaces. */
export function isBlankCell({ bytes, bounds }: ByteRow, at: number): boolean {
  if (at < 0) return true;
  const from = bounds[2 * at] ?? 0;
  const until = bounds[2 * at + 1] ?? 0;
  if (from === until) return true;
  const first = bytes[from] ?? 0;
  if (first > SPACE && first < 0x80) return false;
  return textOfBytes(bytes, from, until).trim() === '';
}

/** Whether bytes are a text; `undefined` where they have to be read first. */
function isText(bytes: Uint8Array, from: number, until: number, text: string): boolean | undefined {
  if (until - from !== text.length) return until - from < text.length ? false : undefined;
  for (let at = from; at < until; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return undefined;
    if (byte !== text.charCodeAt(at - from)) return false;
  }
  return true;
}

/** Takes the doubled quotation marks of quoted cells for one, and every line end for LF. */
export function settleQuoted({ bytes, bounds, width }: ByteRow): void {
  for (let at = 0; at < width; at++) {
    const from = bounds[2 * at] ?? 0;
    const until = bounds[2 * at + 1] ?? 0;
    if (from === 0 || bytes[from - 1] !== QUOTE) continue;
    let end = from;
    for (let next = from; next < until; next++) {
      const byte = bytes[next];
      if ((byte === QUOTE && bytes[next + 1] === QUOTE) || (byte === CR && bytes[next + 1] === LF)) next++;
      bytes[end++] = byte === CR ? LF : (byte ?? 0);
    }
    bounds[2 * at + 1] = end;
  }
}

/** The place of the line end that comes next; `until` where none does. */
export function lineEndIn(bytes: Uint8Array, from: number, until: number): number {
  let end = from;
  while (end < until && bytes[end] !== LF && bytes[end] !== CR) end++;
  return end;
}
