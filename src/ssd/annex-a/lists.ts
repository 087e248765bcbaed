/**
 * Annex A lists 8 to 11 as far as the records reach, from the return or from the dataset. A column that the records do
 * not hold is left empty and named; nothing is guessed.
 */
import { ownOneOf } from '../../kernel/own.js';
import { objectGiven } from '../../kernel/given.js';
import { toDay } from '../../kernel/calendar.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import type { AnnexACase, AnnexARow, AnnexASource, OpenCategory } from './case.js';
import type { AnnexAList } from './columns.js';
import { ANNEX_A_COLUMNS, NEVER_FILLED } from './columns.js';
import { adoptionRows } from './adoption.js';
import { lookedAfterRows } from './looked-after.js';
import { leaverRows } from './leavers.js';

/** One list, and what is missing from it. */
export interface AnnexA {
  /** Which list. */
  readonly list: AnnexAList;
  /** The columns. */
  readonly columns: readonly string[];
  /** Every cell as Annex A writes it; one that is not there is blank. */
  readonly rows: readonly AnnexARow[];
  /** Columns that no row fills, and why. */
  readonly missing: readonly { readonly column: string; readonly why: string }[];
  /** Care leavers whose category is blank because it is not settled, with what it can be. */
  readonly open: readonly OpenCategory[];
}

/**
 * One Annex A list on a day.
 *
 * @throws RangeError when `on` is not a real date, or the people are not those of the records.
 * @example
 * const { records, people } = readSsd(sources, { extractedOn: '2026-10-31', windowYears: 6 });
 * const { rows, missing } = annexA(8, { records, people }, '2026-10-31');
 */
export function annexA(
  list: AnnexAList,
  source: AnnexASource,
  on: string,
  law: Law = LAW_OF_ENGLAND,
): AnnexA {
  ownOneOf<unknown>(ANNEX_A_COLUMNS, String(list), 'list');
  objectGiven(source, 'source', 'records', 'people');
  const day = toDay(on, 'on');
  const { records, people } = source;
  if (
    people.length !== records.children.length ||
    people.some(({ id }, at) => id !== records.children.id[at])
  )
    throw new RangeError('people: expected the children of the records, in their order');
  const asked: AnnexACase = { ...source, on: day, law };
  const { rows, open = [] } = rowsOf(list, asked);
  const columns: readonly string[] = ANNEX_A_COLUMNS[list];
  const filled = (column: string): boolean => rows.some((row) => (row[column] ?? '') !== '');
  const missing = columns
    .filter((column) => !filled(column))
    .map((column) => ({ column, why: NEVER_FILLED[column] ?? 'no row of these records fills it' }));
  return {
    list,
    columns,
    rows,
    missing: list === 11 ? [{ column: 'every column', why: ADOPTERS }] : missing,
    open,
  };
}

const ADOPTERS = 'adopters are in neither the return nor the dataset';

function rowsOf(
  list: AnnexAList,
  asked: AnnexACase,
): { readonly rows: readonly AnnexARow[]; readonly open?: readonly OpenCategory[] } {
  switch (list) {
    case 8:
      return { rows: lookedAfterRows(asked) };
    case 9:
      return leaverRows(asked);
    case 10:
      return { rows: adoptionRows(asked) };
    case 11:
      return { rows: [] };
  }
}
