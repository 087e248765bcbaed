/**
 * Cells that are read while they are found. What a column was asked for in one row it will be asked for in the next, so
 * each cell is read at once, while its bytes are gone over. What is not plainly so is left to be asked by itself.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';
import { NO_DAY } from '../columns/columns.js';
import { AS, bytesAs } from './ahead-cell.js';
import type { ByteRow, Cells } from './cells.js';
import { nothingAhead } from './cells.js';
import type { CodeColumn } from './code-cell.js';
import { NO_CODES, codeOfId } from './code-cell.js';
import { LENGTH_OF_DAY, UNREADABLE_DAY, dayAt } from './date-cell.js';
import { NO_DECIMAL, decimalOfBytes } from './decimal-cell.js';
import type { OtherTexts } from './text-key.js';
import { DIGITS, DIGITS_AND_CAPITALS, LONGEST_KEY } from './text-key.js';
import { beginsPlain } from './utf8.js';

/** A row of which nothing was read and nothing asked. Of so many columns cells are read ahead. */
export function noRow(bytes: Uint8Array, columns: number, quote = NaN): ByteRow {
  const [bounds, plain] = [new Int32Array(64), beginsPlain(bytes, bytes.length)];
  return { bytes, bounds, width: 0, bad: undefined, plain, quote, ahead: nothingAhead(columns) };
}

/** Of each byte whether a cell ends before it: 1 for what divides two cells, and for the ends of lines. */
export function endsOfCells(divider: number): Uint8Array {
  const ends = new Uint8Array(256);
  for (const byte of [divider, 10, 13]) ends[byte] = 1;
  return ends;
}

/**
 * Finds the cells of a row from a place on, and reads them. It stops at the end of the line, and where a cell begins
 * with a quotation mark; `row.width` are the cells up to there.
 */
export function readCells(row: ByteRow, from: number, divider: number, ends: Uint8Array): number {
  const LF = 10;
  const SPACE = 32;
  const QUOTE = 34;
  const block = row.bytes;
  const worth = DIGITS;
  const worthInId = DIGITS_AND_CAPITALS;
  const { codes, kinds, numbers } = row.ahead;
  let { bounds, width } = row;
  for (let at = from; ; at++) {
    const start = at;
    let number = NaN;
    let byte = block[at] ?? LF;
    if (byte === QUOTE) {
      row.width = width;
      return at;
    }
    // Numbers that stand here are constants of the machine code; those of an object are not.
    switch (kinds[width]) {
      // AS.day
      case 1: {
        if (ends[byte] === 1) number = NO_DAY;
        else {
          const day = dayAt(block, at);
          if (day === UNREADABLE_DAY) break;
          number = day;
          byte = block[(at += LENGTH_OF_DAY)] ?? LF;
        }
        break;
      }
      // AS.code
      case 2: {
        let id = 0;
        for (let digit; (digit = worthInId[byte] ?? 0) > 0; byte = block[++at] ?? LF) id = id * 37 + digit;
        number = codeOfId(codes[width] ?? NO_CODES, id);
        break;
      }
      // AS.key
      case 3: {
        number = 0;
        let letters = 0;
        for (let digit; (digit = worth[byte] ?? 0) > 0 || byte === SPACE; byte = block[++at] ?? LF) {
          if (byte === SPACE) continue;
          number = number * 37 + digit;
          letters++;
        }
        if (letters > LONGEST_KEY) number = NaN;
        break;
      }
      // AS.decimal
      case 4: {
        while (ends[byte] === 0) byte = block[++at] ?? LF;
        number = at === start ? NO_DECIMAL : decimalOfBytes(block, start, at);
        break;
      }
      // AS.id
      case 5: {
        let id = 0;
        for (let digit; (digit = worthInId[byte] ?? 0) > 0; byte = block[++at] ?? LF) id = id * 37 + digit;
        if (at > start && at - start <= LONGEST_KEY) number = id;
        break;
      }
      default:
        break;
    }
    if (ends[byte] === 0) {
      number = NaN;
      do byte = block[++at] ?? LF;
      while (ends[byte] === 0);
    }
    if (2 * width === bounds.length) row.bounds = bounds = twiceAsMany(bounds);
    bounds[2 * width] = start;
    bounds[2 * width + 1] = at;
    numbers[width++] = number;
    if (byte === divider) continue;
    row.width = width;
    return at;
  }
}

/** Adds a cell that was found otherwise, and reads it. */
export function addCell(row: ByteRow, from: number, until: number): void {
  const { bytes, width } = row;
  const { codes, kinds, numbers } = row.ahead;
  if (2 * width === row.bounds.length) row.bounds = twiceAsMany(row.bounds);
  row.bounds[2 * width] = from;
  row.bounds[2 * width + 1] = until;
  numbers[width] = bytesAs({ kind: kinds[width] ?? 0, codes: codes[width] ?? NO_CODES }, bytes, from, until);
  row.width++;
}

/** The same cells with room for as many again. */
function twiceAsMany(cells: Int32Array): Int32Array {
  const wider = new Int32Array(2 * cells.length);
  wider.set(cells);
  return wider;
}

/** What was read of a cell ahead; NaN where it has to be asked by itself. */
function ready({ ahead: { kinds, numbers } }: Cells, at: number, kind: number): number {
  return kinds[at] === kind ? (numbers[at] ?? NaN) : NaN;
}

/** The same cells, of a column that is read as what it is asked for here from the next row on. */
function asking(cells: Cells, at: number, kind: number, of = NO_CODES): Cells {
  const { codes, kinds, numbers } = cells.ahead;
  if (at >= 0 && at < codes.length && (kinds[at] !== kind || codes[at] !== of)) {
    kinds[at] = kind;
    codes[at] = of;
    numbers[at] = NaN;
  }
  return cells;
}

/** Whether a row begins with a number that was read ahead, and so is not blank. */
export function beginsWithId(cells: Cells): boolean {
  return !Number.isNaN(ready(cells, 0, AS.id));
}

/** `cells.day(at)`, mostly read already. */
export function dayIn(cells: Cells, at: number): EpochDay {
  if (at < 0) return NO_DAY;
  const day = ready(cells, at, AS.day);
  return Number.isNaN(day) ? asking(cells, at, AS.day).day(at) : (day as EpochDay);
}

/** `cells.code(at, column)`, mostly read already. */
export function codeIn(cells: Cells, at: number, column: CodeColumn): number {
  if (at < 0) return BLANK;
  const { codes, numbers } = cells.ahead;
  const code = codes[at] === column ? (numbers[at] ?? NaN) : NaN;
  return Number.isNaN(code) ? asking(cells, at, AS.code, column).code(at, column) : code;
}

/** `cells.key(at, others)`, mostly read already. */
export function keyIn(cells: Cells, at: number, others: OtherTexts): number {
  if (at < 0) return 0;
  const key = ready(cells, at, AS.key);
  return Number.isNaN(key) ? asking(cells, at, AS.key).key(at, others) : key;
}

/** `cells.decimal(at)`, mostly read already. */
export function decimalIn(cells: Cells, at: number): number {
  if (at < 0) return NO_DECIMAL;
  const decimal = ready(cells, at, AS.decimal);
  return Number.isNaN(decimal) ? asking(cells, at, AS.decimal).decimal(at) : decimal;
}

/** What `plainId` makes of the text of a cell, where it was read already; NaN elsewhere. */
export function idIn(cells: Cells, at: number): number {
  const id = ready(cells, at, AS.id);
  if (Number.isNaN(id)) asking(cells, at, AS.id);
  return id;
}
