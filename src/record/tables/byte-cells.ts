/** The cells of a row of bytes. What was not read while it was found is read as text, as any cell is. */
import { GARBLED } from '../../kernel/characters.js';
import type { ByteRow, Cells } from './cells.js';
import { cellsOfText } from './cells.js';
import { textOfBytes } from './utf8.js';

const [LF, CR, SPACE, QUOTE] = [10, 13, 32, 34] as const;

/** The cells of a row, which changes under them. */
export function byteCells(row: ByteRow): Cells {
  const text = (at: number): string => (at < 0 ? '' : textOfCell(row, at));
  return {
    ...cellsOfText(text),
    ahead: row.ahead,
    width: () => row.width,
    isBlank: (at) => row.bounds[2 * at] === row.bounds[2 * at + 1] || text(at).trim() === '',
    reads: (at, other) => readsText(row, at, other),
    fault: (places) =>
      !row.plain && places.some((at) => text(at).includes(GARBLED)) ? 'not-utf8' : undefined,
  };
}

/** The text of a cell. Of a quoted one each doubled mark is one, and every line end LF. */
export function textOfCell({ bytes, bounds, quote }: ByteRow, at: number): string {
  const from = bounds[2 * at] ?? 0;
  const text = textOfBytes(bytes, from, bounds[2 * at + 1] ?? 0);
  return bytes[from - 1] === quote
    ? text.replaceAll(/""|\r\n?/g, (mark) => (mark === '""' ? '"' : '\n'))
    : text;
}

/** Whether exactly a text stands in a cell, of which mostly none is made. */
function readsText(row: ByteRow, at: number, text: string): boolean {
  const { bytes, bounds } = row;
  const from = bounds[2 * at] ?? 0;
  const until = bounds[2 * at + 1] ?? 0;
  for (let place = from; place < until; place++) {
    const byte = bytes[place] ?? 0;
    if (byte < SPACE || byte === QUOTE || byte >= 0x80) return textOfCell(row, at) === text;
    if (byte !== text.charCodeAt(place - from)) return false;
  }
  return text.length === until - from;
}

/** The place of the line end that comes next. */
export function lineEndIn(bytes: Uint8Array, from: number): number {
  let end = from;
  while (bytes[end] !== LF && bytes[end] !== CR) end++;
  return end;
}
