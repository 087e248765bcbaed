/** Codes as numbers of their lists, read from text once, or from bytes without any text being made. */
import { BLANK, UNKNOWN_CODE } from '../../kernel/codes.js';
import { plainId } from './text-key.js';

/** Reads the cells of one column of codes. */
export interface CodeColumn {
  readonly numbers: ReadonlyMap<string, number>;
  /**
   * The same of those that are digits and capitals alone, by what `plainId` makes of them, and of a blank by 0. Each stands
   * where the last bits of its id say, of which so many are taken that no two stand together.
   */
  readonly ids: Float64Array;
  readonly ofIds: Int32Array;
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
  return { numbers, ...codesById(numbers), tidied: 0 };
}

function codesById(numbers: ReadonlyMap<string, number>): Pick<CodeColumn, 'ids' | 'ofIds'> {
  const byId = new Map([...numbers].map(([code, number]) => [code === '' ? 0 : plainId(code), number]));
  byId.delete(NaN);
  let size = 64;
  while (new Set([...byId.keys()].map((id) => id & (size - 1))).size < byId.size) size *= 2;
  const [ids, ofIds] = [new Float64Array(size), new Int32Array(size)];
  for (const [id, number] of byId) {
    ids[id & (size - 1)] = id;
    ofIds[id & (size - 1)] = number;
  }
  return { ids, ofIds };
}

/** The number of the code of an id; NaN where text has to be asked. */
export function codeOfId({ ids, ofIds }: CodeColumn, id: number): number {
  const at = id & (ids.length - 1);
  return ids[at] === id ? (ofIds[at] ?? NaN) : NaN;
}

/** What a column is read as that was not asked for codes. */
export const NO_CODES: CodeColumn = /* @__PURE__ */ codeColumn([]);

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
