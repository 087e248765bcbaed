/**
 * CSV as rows of bytes. The cells of a row are only places in a block: nothing is made of them until it is known what
 * they hold. Lines with nothing on them are passed over; lines may end in LF, CR LF or CR, within quotation marks too. A
 * line whose quotation marks are broken is told, and reading goes on with the next (docs/decisions/0008-reading-bytes.md).
 */
import type { BadRow, ByteRows, CsvForm } from './cells.js';
import { lineEndIn, textOfCell } from './byte-cells.js';
import { addCell, endsOfCells, noRow, readCells } from './read-ahead.js';
import { beginsPlain, textOfBytes } from './utf8.js';

/** A line longer than this is refused, so that bytes without line ends are not gone over again and again. */
export const LONGEST_LINE = 1_000_000;
/** A quoted cell longer than this, or as many spaces behind it, is taken for a quotation mark that was never closed. */
export const LONGEST_QUOTED = 1 << 16;
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
  const ends = endsOfCells(divider);
  const source = blocks[Symbol.iterator]();
  let bytes = Uint8Array.of(LF);
  const row = noRow(bytes, MOST_AHEAD, QUOTE);
  /** The row begins at `from`; what has come ends at `filled`; so much came before the block. */
  let [from, filled, before] = [0, 0, 0];
  let given: Uint8Array = new Uint8Array(0);
  /** Nothing more comes; within a line that is too long, until it ends. */
  let [ended, skipping] = [false, false];
  /** Whether what follows a line end here, or a quotation mark, has not come. */
  const isCut = (at: number): boolean => at >= filled - 1 && !ended;

  /** Puts a block of more bytes behind those of the row that is not whole, however small the pieces they come in. */
  const fill = (): void => {
    const held = bytes.subarray(from, filled);
    const enough = held.length + BLOCK;
    if (enough >= bytes.length) bytes = new Uint8Array(2 * enough);
    bytes.set(held);
    before += from;
    [from, filled] = [0, held.length];
    while (filled < enough && !ended) {
      const part = given.subarray(0, enough - filled);
      bytes.set(part, filled);
      filled += part.length;
      given = given.subarray(part.length);
      if (given.length > 0) continue;
      const next = source.next();
      if (next.done === true) ended = true;
      else given = next.value;
    }
    // So that every line ends, and no step has to ask whether the block does.
    bytes[filled] = LF;
    row.bytes = bytes;
    row.plain = beginsPlain(bytes, filled);
  };

  const afterLineEnd = (end: number): number =>
    Math.min(filled, bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1);

  /** Where what a quoted cell holds ends; BROKEN where it is nowhere. */
  const closeOf = (open: number): number => {
    const limit = Math.min(filled, open + LONGEST_QUOTED);
    let at = open + 1;
    while (at < limit && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE)) at += bytes[at] === QUOTE ? 2 : 1;
    return isCut(at) ? MORE : at < limit ? at : BROKEN;
  };

  /** What divides a quoted cell from the next, or the end of its line, behind what it holds. */
  const endBehind = (closed: number): number => {
    if (closed < 0) return closed;
    let at = closed + 1;
    while ((bytes[at] === SPACE || bytes[at] === TAB) && bytes[at] !== divider) at++;
    return at - closed <= LONGEST_QUOTED && ends[bytes[at] ?? 0] === 1 ? at : BROKEN;
  };

  /** Finds the cells of the row; gives where its line ends. */
  const divide = (): number => {
    row.width = 0;
    for (let at = from; ; at++) {
      at = readCells(row, at, divider, ends);
      if (bytes[at] === QUOTE) {
        const start = at + 1;
        const closed = closeOf(at);
        at = endBehind(closed);
        if (at < 0) return endOfBroken(at, start);
        addCell(row, start, closed);
        if (bytes[at] === divider) continue;
      }
      return isCut(at) ? MORE : at;
    }
  };

  const endOfBroken = (found: number, at: number): number => {
    const end = lineEndIn(bytes, at);
    if (found === MORE || isCut(end)) return MORE;
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
        const end = lineEndIn(bytes, from);
        skipping = isCut(end);
        from = skipping ? end : afterLineEnd(end);
      }
      if ((ended && from >= filled) || (!skipping && before + from >= stop)) return false;
      const end = skipping ? MORE : divide();
      if (end === BROKEN) return true;
      if ((end === MORE ? filled - UNSETTLED : end) - from > LONGEST_LINE) {
        refuse('line-too-long', from + LONGEST_LINE, from + KEPT_OF_LONG);
        return (skipping = true);
      }
      if (end === MORE) fill();
      else {
        from = afterLineEnd(end);
        if (row.width > 1 || form.blankLines === true || textOfCell(row, 0).trim() !== '') return true;
      }
    }
  };
  return { row, next, at: () => before + from };
}
