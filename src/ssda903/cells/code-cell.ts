/** Codes as numbers of their lists, read from text once. */
import { BLANK, UNKNOWN_CODE } from '../../kernel/codes.js';

/** Reads the cells of one column of codes. */
export interface CodeColumn {
  readonly numbers: ReadonlyMap<string, number>;
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
  return { numbers, tidied: 0 };
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
