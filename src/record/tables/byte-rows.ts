/**
 * CSV as rows of bytes. The cells of a row are only places in a block: nothing is made of them until it is known what
 * they hold. Lines with nothing on them are passed over; lines may end in LF, CR LF or CR, within quotation marks too. A
 * line whose quotation marks are broken is told, and reading goes on with the next (docs/decisions/0008-reading-bytes.md).
 */
import type { BadRow, ByteRows, CsvForm } from './cells.js';
import { isBlankCell, lineEndIn, settleQuoted } from './byte-cells.js';
import { addCell, noRow, readCells } from './read-ahead.js';
import { beginsPlain, textOfBytes } from './utf8.js';

/** A line longer than this is refused, so that bytes without line ends are not gone over again and again. */
export const LONGEST_LINE = 1_000_000;
/** A quoted cell longer than this, or as many spaces behind it, is taken for a quotation mark that was never closed. */
const LONGEST_QUOTED = 1 << 16;
/** So much of a line that is too long is kept, to tell whose it is; so much is read at once. */
const [KEPT_OF_LONG, BLOCK] = [200, 1 << 16] as const;
const [TAB, LF, CR, SPACE, QUOTE] = [9, 10, 13, 32, 34] as const;
/** Of more columns than any table has, the first are read ahead. */
const MOST_AHEAD = 256;
/** No line end was found yet; quotation marks are broken. */
const [MORE, BROKEN] = [-1, -2] as const;
/** A line is refused as too long only when every quoted cell that began in time is read, however blocks are cut. */
const UNSETTLED = 2 * LONGEST_QUOTED + 8;
/** The rows of CSV in blocks cut anywhere: each call goes to the next; false where none begins before `stop`. */
export function byteRows(blocks: Iterable<Uint8Array>, form: CsvForm, stop = Infinity): ByteRows {
  const divider = (form.divider ?? ',').charCodeAt(0);
  const source = blocks[Symbol.iterator]();
  let bytes = new Uint8Array(2 * BLOCK).fill(LF, 0, 1);
  const row = noRow(bytes, MOST_AHEAD);
  /** The row begins at `from`; what has come ends at `filled`; so much came before the block. */
  let [from, filled, before] = [0, 0, 0];
  let given: Uint8Array = new Uint8Array(0);
  /** Nothing more comes; within a line that is too long, until it ends. */
  let [ended, skipping] = [false, false];
  /** What a quoted cell holds ends here, and whether any of the row holds doubled marks or line ends. */
  let [closed, unsettled] = [0, false];

  /** Puts a block of more bytes behind those of the row that is not whole, however small the pieces they come in. */
  const fill = (): void => {
    const held = bytes;
    before += from;
    const enough = filled - from + BLOCK;
    if (enough >= bytes.length) bytes = new Uint8Array(2 * enough);
    bytes.set(held.subarray(from, filled));
    [from, filled] = [0, filled - from];
    while (filled < enough && !ended) {
      const part = given.subarray(0, enough - filled);
      bytes.set(part, filled);
      filled += part.length;
      given = given.subarray(part.length);
      const next = given.length > 0 ? undefined : source.next();
      if (next?.done === true) ended = true;
      else if (next !== undefined) given = next.value;
    }
    // So that every line ends, and no step has to ask whether the block does.
    bytes[filled] = LF;
    row.bytes = bytes;
    row.plain = beginsPlain(bytes, filled);
  };

  const afterLineEnd = (end: number): number =>
    Math.min(filled, bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1);

  /** Where a quoted cell ends: at what divides it from the next, or at the end of its line. */
  const endOfQuoted = (open: number): number => {
    const limit = Math.min(filled, open + LONGEST_QUOTED);
    let at = open + 1;
    for (; at < limit; at++) {
      if (bytes[at] === CR) unsettled = true;
      if (bytes[at] !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) break;
      unsettled = true;
      at++;
    }
    if (at >= filled - 1 && !ended) return MORE;
    if (at >= limit) return BROKEN;
    closed = at++;
    while ((bytes[at] === SPACE || bytes[at] === TAB) && bytes[at] !== divider) at++;
    if (at - closed > LONGEST_QUOTED) return BROKEN;
    return bytes[at] === divider || bytes[at] === LF || bytes[at] === CR ? at : BROKEN;
  };

  /** Finds the cells of the row; gives where its line ends. */
  const divide = (): number => {
    row.width = 0;
    unsettled = false;
    for (let at = from; ; at++) {
      at = readCells(row, bytes, at, divider);
      if (bytes[at] === QUOTE) {
        const start = at + 1;
        at = endOfQuoted(at);
        if (at < 0) return endOfBroken(at, start);
        addCell(row, start, closed);
        if (bytes[at] === divider) continue;
      }
      // A CR at the very end may be half of a CR LF.
      return !ended && (at >= filled || (bytes[at] === CR && at + 1 >= filled)) ? MORE : at;
    }
  };

  const endOfBroken = (found: number, at: number): number => {
    const end = lineEndIn(bytes, at, filled);
    if (found === MORE || (end >= filled - 1 && !ended)) return MORE;
    if (end - from > LONGEST_LINE) return end;
    refuse('broken-quotes', afterLineEnd(end), afterLineEnd(end));
    return BROKEN;
  };

  const refuse = (bad: BadRow['bad'], after: number, kept: number): void => {
    row.width = 0;
    row.bad = { bad, text: textOfBytes(bytes, from, kept).replaceAll(/\r\n?/g, '\n') };
    from = after;
  };

  const next = (): boolean => {
    for (row.bad = undefined; ;) {
      if (skipping) {
        const end = lineEndIn(bytes, from, filled);
        skipping = end >= filled - 1 && !ended;
        from = skipping ? end : afterLineEnd(end);
      }
      if ((ended && from >= filled) || (!skipping && before + from >= stop)) return false;
      const end = skipping || from >= filled ? MORE : divide();
      if (end === BROKEN) return true;
      if ((end === MORE ? filled - UNSETTLED : end) - from > LONGEST_LINE) {
        refuse('line-too-long', from + LONGEST_LINE, from + KEPT_OF_LONG);
        return (skipping = true);
      }
      if (end === MORE) fill();
      else {
        from = afterLineEnd(end);
        if (unsettled) settleQuoted(row);
        if (row.width > 1 || form.blankLines === true || !isBlankCell(row, 0)) return true;
      }
    }
  };
  return { row, next, at: () => before + from };
}
