/** Codes as numbers of their lists, read from text once, or from bytes without any text being made. */
import { BLANK, UNKNOWN_CODE } from '../../kernel/codes.js';

/** Reads the cells of one column of codes. */
export interface CodeColumn {
  readonly numbers: ReadonlyMap<string, number>;
  /** The codes by their bytes: of each its first four, its next four, its length and its number. */
  readonly byBytes: Int32Array;
  /** How many cells were read only after making them capitals or taking spaces away. */
  tidied: number;
}

/** A reader for a column whose codes are numbered by their place in a list, from 1. */
export function codeColumn(
  codes: readonly string[],
  also: Readonly<Record<string, number>> = {},
): CodeColumn {
  const numbers = new Map<string, number>([['', BLANK]]);
  codes.forEach((code, at) => numbers.set(code, at + 1));
  for (const [code, number] of Object.entries(also)) numbers.set(code, number);
  return { numbers, byBytes: tableOf(numbers), tidied: 0 };
}

/** The number of the code in a cell: 0 when blank, `UNKNOWN_CODE` when it is in no list. */
export function codeOfCell(column: CodeColumn, cell: string): number {
  const number = column.numbers.get(cell);
  return number === undefined ? tidiedCode(column, cell) : number;
}

function tidiedCode(column: CodeColumn, cell: string): number {
  const number = column.numbers.get(cell.trim().toUpperCase());
  if (number === undefined) return UNKNOWN_CODE;
  if (number !== BLANK) column.tidied++;
  return number;
}

/** A longer code is read as text. */
const LONGEST = 8;
const FIELDS = 4;

/** The number of the code that bytes are letter by letter; -1 where they are none and text has to be asked. */
export function codeOfBytes(column: CodeColumn, bytes: Uint8Array, from: number, until: number): number {
  const length = until - from;
  if (length === 0) return BLANK;
  if (length > LONGEST) return -1;
  const next = length > 4 ? fourBytes(bytes, from + 4, until) : 0;
  return codeOfFours(column, fourBytes(bytes, from, until), next, length);
}

/** The same of so many bytes, at most four, that were put together already. */
export function codeOfFour(column: CodeColumn, four: number, length: number): number {
  const { byBytes } = column;
  const at = slotOf(four, 0, byBytes.length);
  // Almost every code stands in the first place that is looked at.
  return byBytes[at] === four && byBytes[at + 2] === length
    ? (byBytes[at + 3] ?? -1)
    : codeOfFours(column, four, 0, length);
}

function codeOfFours({ byBytes }: CodeColumn, first: number, next: number, length: number): number {
  for (
    let at = slotOf(first, next, byBytes.length);
    byBytes[at + 2] !== 0;
    at = (at + FIELDS) & (byBytes.length - 1)
  )
    if (byBytes[at] === first && byBytes[at + 1] === next && byBytes[at + 2] === length)
      return byBytes[at + 3] ?? -1;
  return -1;
}

function fourBytes(bytes: Uint8Array, from: number, until: number): number {
  let four = 0;
  for (let at = from; at < until && at < from + 4; at++) four = (four << 8) | (bytes[at] ?? 0);
  return four;
}

/** Tables are as long as a power of two. */
function slotOf(first: number, next: number, length: number): number {
  const mixed = Math.imul(first ^ Math.imul(next, 0x85ebca6b), 0x9e3779b1);
  return ((mixed >>> 16) * FIELDS) & (length - 1);
}

function tableOf(numbers: ReadonlyMap<string, number>): Int32Array {
  let room = 4;
  while (room < 3 * numbers.size) room *= 2;
  const table = new Int32Array(room * FIELDS);
  for (const [code, number] of numbers) {
    if (code === '' || code.length > LONGEST || !/^[\x20-\x7e]+$/.test(code)) continue;
    const bytes = Uint8Array.from(code, (letter) => letter.charCodeAt(0));
    const first = fourBytes(bytes, 0, code.length);
    const next = fourBytes(bytes, 4, code.length);
    let at = slotOf(first, next, table.length);
    while (table[at + 2] !== 0) at = (at + FIELDS) & (table.length - 1);
    table.set([first, next, code.length, number], at);
  }
  return table;
}
