/**
 * Cells that are read while they are found. What a column was asked for in one row it will be asked for in the next, so
 * each cell is read at once, while its bytes are gone over. What is not plainly so is left to be asked by itself.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';
import { NO_DAY } from '../columns/columns.js';
import type { ByteRow, Cells } from './cells.js';
import type { CodeColumn } from './code-cell.js';
import { codeOfBytes, codeOfFour } from './code-cell.js';
import { LENGTH_OF_DAY, UNREADABLE_DAY, dayAt } from './date-cell.js';
import { NO_DECIMAL, decimalOfBytes } from './decimal-cell.js';
import type { OtherTexts } from './text-key.js';
import { DIGITS, DIGITS_AND_CAPITALS, LONGEST_KEY } from './text-key.js';

/** What a column is asked for; 0 where it is nothing but its text. */
export const AS = { day: 1, code: 2, key: 3, decimal: 4, id: 5 } as const;

/** A row of which nothing was read and nothing asked. Of so many columns cells are read ahead. */
export function noRow(bytes: Uint8Array, columns: number): ByteRow {
  const numbers = new Float64Array(columns).fill(NaN);
  const ahead = { kinds: new Uint8Array(columns), codes: [], numbers };
  return { bytes, bounds: new Int32Array(64), width: 0, bad: undefined, plain: true, ahead };
}

/**
 * Finds the cells of a row from a place on, and reads them. It stops at the end of the line, and where a cell begins
 * with a quotation mark; `row.width` are the cells up to there.
 */
export function readCells(row: ByteRow, block: Uint8Array, from: number, divider: number): number {
  const LF = 10;
  const CR = 13;
  const SPACE = 32;
  const QUOTE = 34;
  const worth = DIGITS;
  const worthInId = DIGITS_AND_CAPITALS;
  const { kinds, codes, numbers } = row.ahead;
  /** Most bytes are above it, and so neither divide cells nor end a line. */
  const most = divider > CR ? divider : CR;
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
        if (byte <= most) number = NO_DAY;
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
        let four = 0;
        for (; byte > most || (byte > SPACE && byte !== divider); byte = block[++at] ?? LF)
          four = (four << 8) | byte;
        const length = at - start;
        const column = codes[width];
        if (length === 0) number = BLANK;
        else if (column !== undefined)
          number = length <= 4 ? codeOfFour(column, four, length) : codeOfBytes(column, block, start, at);
        if (number < 0) number = NaN;
        break;
      }
      // AS.key
      case 3: {
        number = 0;
        let letters = 0;
        for (; byte > most || (byte >= SPACE && byte !== divider); byte = block[++at] ?? LF) {
          if (byte === SPACE) continue;
          const digit = worth[byte] ?? 0;
          if (digit === 0 || ++letters > LONGEST_KEY) break;
          number = number * 37 + digit;
        }
        break;
      }
      // AS.decimal
      case 4: {
        while (byte > most || (byte > SPACE && byte !== divider)) byte = block[++at] ?? LF;
        number = decimalOfBytes(block, start, at);
        if (at === start) number = NO_DECIMAL;
        else if (number < 0) number = NaN;
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
    if (byte > most || (byte !== divider && byte !== LF && byte !== CR)) {
      number = NaN;
      do byte = block[++at] ?? LF;
      while (byte > most || (byte !== divider && byte !== LF && byte !== CR));
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

/** Adds a cell of which nothing is read ahead. */
export function addCell(row: ByteRow, from: number, until: number): void {
  if (2 * row.width === row.bounds.length) row.bounds = twiceAsMany(row.bounds);
  row.bounds[2 * row.width] = from;
  row.bounds[2 * row.width + 1] = until;
  row.ahead.numbers[row.width++] = NaN;
}

/** The same cells with room for as many again. */
function twiceAsMany(cells: Int32Array): Int32Array {
  const wider = new Int32Array(2 * cells.length);
  wider.set(cells);
  return wider;
}

/** What was read of a cell ahead; NaN where it has to be asked by itself. */
function ready({ ahead: { kinds, numbers } }: Cells, at: number, kind: number): number {
  return at >= 0 && kinds[at] === kind ? (numbers[at] ?? NaN) : NaN;
}

/** Whether a row begins with a number that was read ahead, and so is not blank. */
export function beginsWithId(cells: Cells): boolean {
  return !Number.isNaN(ready(cells, 0, AS.id));
}

/** `cells.day(at)`, mostly read already. */
export function dayIn(cells: Cells, at: number): EpochDay {
  const day = ready(cells, at, AS.day);
  return Number.isNaN(day) ? cells.day(at) : (day as EpochDay);
}

/** `cells.code(at, column)`, mostly read already. */
export function codeIn(cells: Cells, at: number, column: CodeColumn): number {
  const code = ready(cells, at, AS.code);
  return Number.isNaN(code) || cells.ahead.codes[at] !== column ? cells.code(at, column) : code;
}

/** `cells.key(at, others)`, mostly read already. */
export function keyIn(cells: Cells, at: number, others: OtherTexts): number {
  const key = ready(cells, at, AS.key);
  return Number.isNaN(key) ? cells.key(at, others) : key;
}

/** `cells.decimal(at)`, mostly read already. */
export function decimalIn(cells: Cells, at: number): number {
  const decimal = ready(cells, at, AS.decimal);
  return Number.isNaN(decimal) ? cells.decimal(at) : decimal;
}

/** What `plainId` makes of the text of a cell, where it was read already; NaN elsewhere. */
export function idIn(cells: Cells, at: number): number {
  const id = ready(cells, at, AS.id);
  if (at >= 0) cells.ahead.kinds[at] = AS.id;
  return id;
}
