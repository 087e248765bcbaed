/** A row of cells, whatever it came from: each cell is read as what its column holds, and as text only where it must be. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { CodeColumn } from './code-cell.js';
import { NO_CODES, codeOfCell } from './code-cell.js';
import { INSTANT_CELL, dayOfCell } from './date-cell.js';
import { decimalOfText } from './decimal-cell.js';
import type { OtherTexts } from './text-key.js';
import { keyOfText } from './text-key.js';
import { GARBLED } from '../../kernel/characters.js';
import { NO_CELL, NO_DATE_CELL, UNREADABLE_CELL } from './values.js';

/** A row that is none, and why. */
export interface BadRow {
  readonly bad: 'broken-quotes' | 'line-too-long' | 'not-a-row';
  /** The line, or its beginning. */
  readonly text: string;
}

/** How CSV text is written. */
export interface CsvForm {
  /** What stands between two cells. Left out: a comma. */
  readonly divider?: ',' | ';' | '\t';
  /** Lines with nothing on them are rows too, so that lines can be counted. */
  readonly blankLines?: boolean;
}

/** A row as places in a block of bytes. */
export interface ByteRow {
  bytes: Uint8Array;
  /** Where each cell begins and ends, in turn. */
  bounds: Int32Array;
  /** How many cells there are. */
  width: number;
  /** What cannot be divided into cells; `undefined` for a row. */
  bad: BadRow | undefined;
  /** Whether every byte of the block is a character by itself. */
  plain: boolean;
  /** The byte that stands before a quoted cell; NaN where there are none. */
  readonly quote: number;
  readonly ahead: ReadAhead;
}

/** What the columns of a row are read as, and what came of it. Columns after the last that it has room for are not. */
export interface ReadAhead {
  /** What each column was asked for last: one of `AS`. */
  readonly kinds: Uint8Array;
  /** The codes it was asked for; none where it is something else. */
  readonly codes: CodeColumn[];
  /** What stands in each cell, read as that; NaN where it has to be asked by itself. */
  readonly numbers: Float64Array;
}

/** Rows of bytes: `row` is the one that `next` has come to; it is false after the last. */
export interface ByteRows {
  readonly row: ByteRow;
  readonly next: () => boolean;
  /** How many bytes stand before the next row. */
  readonly at: () => number;
}

/** A character that was not written in UTF-8; a number that is not held exactly; a value that is no cell. */
export type CellFault = 'not-utf8' | 'not-a-cell' | 'unreadable-cell';

/** What cells are read as. A place below 0, or after the last cell, is blank. */
export interface Readers {
  readonly text: (at: number) => string;
  /** Whether nothing stands there but spaces. */
  readonly isBlank: (at: number) => boolean;
  /** Whether exactly this text stands there. */
  readonly reads: (at: number, text: string) => boolean;
  /** The day, as `dayOfCell` reads it. */
  readonly day: (at: number) => EpochDay;
  /** The text of a date: of a typed array a whole number is a day. */
  readonly dateText: (at: number) => string;
  /** The number of a code, as `codeOfCell` reads it. */
  readonly code: (at: number, codes: CodeColumn) => number;
  /** The number of a text, as `keyOfText` gives it. */
  readonly key: (at: number, others: OtherTexts) => number;
  /** A number without a sign, as `decimalOfText` reads it. */
  readonly decimal: (at: number) => number;
  /** Why a cell at any of some places cannot be used; `undefined` where each can. */
  readonly fault: (places: readonly number[]) => CellFault | undefined;
}

/** The cells of the row that was come to last. */
export interface Cells extends Readers {
  /** What of them was read already. */
  readonly ahead: ReadAhead;
  /** How many there are. */
  readonly width: () => number;
}

/** Rows of a source, one after another. */
export interface Rows {
  /** In how many places something may stand, whatever its width; left out where it is the width of each row. */
  readonly places?: number;
  /** Goes to the next row; false after the last. */
  readonly next: () => boolean;
  /** Of a row that is none: why. */
  readonly bad: () => BadRow | undefined;
  readonly cells: Cells;
}

/** What a column was asked for. */
export interface Asked {
  /** One of `AS`; 0 where it is nothing but its text. */
  readonly kind: number;
  /** The codes, where it is that. */
  readonly codes: CodeColumn;
}

/** One column of a table while its rows are gone over. */
export interface Column {
  readonly length: number;
  /** Goes to a row, which stands after the one before. */
  readonly go: (row: number) => void;
  /** Reads the cells of some rows as what the column is asked for; NaN for each that has to be asked by itself. */
  readonly readAhead: (asked: Asked, from: number, until: number, into: Float64Array) => void;
  /** Whether any of it may be such that it cannot be used. */
  readonly mayHaveFaults: boolean;
  /** The one cell of that row, at place 0. */
  readonly cell: Readers;
}

/** Cells of which nothing but the text is known. */
export function cellsOfText(text: (at: number) => string): Readers {
  return {
    text,
    isBlank: (at) => text(at).trim() === '',
    reads: (at, other) => text(at) === other,
    day: (at) => dayOfCell(text(at)),
    dateText: text,
    code: (at, codes) => codeOfCell(codes, text(at)),
    key: (at, others) => keyOfText(text(at), others),
    decimal: (at) => decimalOfText(text(at)),
    fault: (places) => places.map((at) => faultOf(text(at))).find((fault) => fault !== undefined),
  };
}

/** Of so many columns nothing was asked and nothing read. */
export function nothingAhead(columns: number): ReadAhead {
  return {
    kinds: new Uint8Array(columns),
    codes: Array.from({ length: columns }, () => NO_CODES),
    numbers: new Float64Array(columns).fill(NaN),
  };
}

/** Why a text cannot be used as a cell. */
export function faultOf(text: string): CellFault | undefined {
  if (text.includes(GARBLED)) return 'not-utf8';
  return text.charCodeAt(0) === 0 ? FAULTS.get(text) : undefined;
}

/** Whether a text stands for a value that is none. */
export function isMark(text: string): boolean {
  return FAULTS.has(text);
}

const FAULTS: ReadonlyMap<string, CellFault> = new Map([
  [NO_CELL, 'not-a-cell'],
  [NO_DATE_CELL, 'unreadable-cell'],
  [INSTANT_CELL, 'unreadable-cell'],
  [UNREADABLE_CELL, 'unreadable-cell'],
]);

/** The cells of rows that come as lists of text, of which none is read ahead: `set` goes to the next. */
export function textCells(): { readonly cells: Cells; readonly set: (row: readonly string[]) => void } {
  let row: readonly string[] = NO_ROW;
  return {
    cells: {
      ...cellsOfText((at) => row[at] ?? ''),
      ahead: nothingAhead(0),
      width: () => row.length,
    },
    set: (next) => {
      row = next;
    },
  };
}

const NO_ROW: readonly string[] = [];
