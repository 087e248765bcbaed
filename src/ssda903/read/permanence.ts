/**
 * Adoption (AD1), decisions that a child should be placed for adoption, and earlier permanence orders. DATE_PLACED
 * is the day of the decision, not of the move.
 */
import { BLANK } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { codeColumn } from '../../record/tables/code-cell.js';
import { CODE_SETS } from '../cells/code-sets.js';
import { UNREADABLE_DAY, isPartlyKnownDate } from '../../record/tables/date-cell.js';
import type { RowsInStretches } from '../../kernel/growing-columns.js';
import { nextInStretch } from '../../kernel/growing-columns.js';
import { COLUMN, PROBLEM, TABLE } from '../problems/log.js';
import type { Cells } from '../../record/tables/cells.js';
import { dayIn } from '../../record/tables/read-ahead.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { FirstRow, Place, Reading, TableReader } from './table-reading.js';
import {
  childFinder,
  complain,
  dayOrBlank,
  neededDay,
  onlyChildFinder,
  spareCode,
  spareDay,
  undated,
} from './table-reading.js';

/** The columns of AD1 while it is read. */
export const ADOPTION_SHAPE = {
  child: 'number',
  row: 'number',
  decided: 'day',
  matched: 'day',
  fosterCare: 'code',
  adopters: 'code',
  adopterSex: 'code',
  adopterStatus: 'code',
} as const;

/** The columns of an earlier permanence order while it is read. */
export const PREVIOUS_SHAPE = {
  child: 'number',
  row: 'number',
  on: 'day',
  option: 'code',
  authority: 'code',
  dated: 'code',
} as const;

/** The columns of a decision while it is read. */
export const PLACED_SHAPE = {
  child: 'number',
  row: 'number',
  decided: 'day',
  ceased: 'day',
  reason: 'code',
} as const;

/** Reads AD1 into columns: one row a child. */
export function adoptionsReader(
  reading: Reading,
  rows: RowsInStretches<typeof ADOPTION_SHAPE>,
  at: ColumnAt,
  first: FirstRow,
): TableReader {
  const place: Place = { reading, table: TABLE.ad1 };
  const codes = {
    FOSTER_CARE: codeColumn(Object.keys(CODE_SETS.FOSTER_CARE)),
    NB_ADOPTR: codeColumn(Object.keys(CODE_SETS.NB_ADOPTR)),
    SEX_ADOPTR: codeColumn(Object.keys(CODE_SETS.SEX_ADOPTR)),
    LS_ADOPTR: codeColumn(Object.keys(CODE_SETS.LS_ADOPTR)),
  };
  const findChild = onlyChildFinder(reading, 'ad1', at, first);
  const into = {
    FOSTER_CARE: 'fosterCare',
    NB_ADOPTR: 'adopters',
    SEX_ADOPTR: 'adopterSex',
    LS_ADOPTR: 'adopterStatus',
  } as const satisfies Readonly<Record<keyof typeof codes, keyof typeof ADOPTION_SHAPE>>;
  const names = Object.keys(codes) as (keyof typeof codes)[];
  const take = (cells: Cells, row: number): boolean => {
    const child = findChild(cells, row);
    if (child < 0) return false;
    const adoption = nextInStretch(rows);
    rows.columns.child[adoption] = child;
    rows.columns.row[adoption] = row;
    const day = (column: string): number =>
      spareDay(place, cells, at(column), row, COLUMN[column] ?? 0, child);
    rows.columns.decided[adoption] = day('DATE_INT');
    rows.columns.matched[adoption] = day('DATE_MATCH');
    for (const name of names) {
      const code = spareCode(place, codes[name], cells, at(name), row, COLUMN[name] ?? 0, child);
      rows.columns[into[name]][adoption] = code;
    }
    return true;
  };
  return { take, codes };
}

/** Reads decisions that a child should be placed for adoption into columns. */
export function placedForAdoptionReader(
  reading: Reading,
  rows: RowsInStretches<typeof PLACED_SHAPE>,
  at: ColumnAt,
): TableReader {
  const place: Place = { reading, table: TABLE.placed_for_adoption };
  const codes = { REASON_PLACED_CEASED: codeColumn(Object.keys(CODE_SETS.REASON_PLACED_CEASED)) };
  const findChild = childFinder(reading, 'placed_for_adoption', at);
  const ceasedColumn = COLUMN['DATE_PLACED_CEASED'] ?? 0;
  const take = (cells: Cells, row: number): boolean => {
    const child = findChild(cells, row);
    if (child < 0) return false;
    const decided = neededDay(place, cells, at('DATE_PLACED'), row, COLUMN['DATE_PLACED'] ?? 0, child);
    if (decided === UNREADABLE_DAY) return false;
    const ceased = dayOrBlank(place, cells, at('DATE_PLACED_CEASED'), row, ceasedColumn, child);
    if (ceased === UNREADABLE_DAY) return false;
    if (ceased !== NO_DAY && ceased < decided) {
      complain(place, PROBLEM['ends-before-start'], row, ceasedColumn, child);
      return false;
    }
    const decision = nextInStretch(rows);
    rows.columns.child[decision] = child;
    rows.columns.row[decision] = row;
    rows.columns.decided[decision] = decided;
    rows.columns.ceased[decision] = ceased;
    const reasonAt = at('REASON_PLACED_CEASED');
    rows.columns.reason[decision] = spareCode(
      place,
      codes.REASON_PLACED_CEASED,
      cells,
      reasonAt,
      row,
      COLUMN['REASON_PLACED_CEASED'] ?? 0,
      child,
    );
    if (ceased !== NO_DAY && cells.isBlank(reasonAt))
      complain(place, PROBLEM['reversal-reason-missing'], row, COLUMN['REASON_PLACED_CEASED'] ?? 0, child);
    return true;
  };
  return { take, codes };
}

/** What LA_PERM may be: the number of a council, or the code of another nation. */
const AUTHORITY = /^(\d{3}|WAL|SCO|NIR|NUK)$/;

function authorityOf(cell: string): number {
  const text = cell.trim().toUpperCase();
  if (text === '') return BLANK;
  return AUTHORITY.test(text) ? 1 : 2;
}

/** Reads earlier permanence orders. No measure uses them: they are kept for the checks. */
export function previousPermanenceReader(
  reading: Reading,
  rows: RowsInStretches<typeof PREVIOUS_SHAPE>,
  at: ColumnAt,
  first: FirstRow,
): TableReader {
  const place: Place = { reading, table: TABLE.previous_permanence };
  const codes = { PREV_PERM: codeColumn(Object.keys(CODE_SETS.PREV_PERM)) };
  const findChild = onlyChildFinder(reading, 'previous_permanence', at, first);
  const take = (cells: Cells, row: number): boolean => {
    const child = findChild(cells, row);
    if (child < 0) return false;
    const dateAt = at('DATE_PERM');
    const on = dayIn(cells, dateAt);
    const order = nextInStretch(rows);
    rows.columns.child[order] = child;
    rows.columns.row[order] = row;
    rows.columns.option[order] = spareCode(
      place,
      codes.PREV_PERM,
      cells,
      at('PREV_PERM'),
      row,
      COLUMN['PREV_PERM'] ?? 0,
      child,
    );
    rows.columns.authority[order] = authorityOf(cells.text(at('LA_PERM')));
    rows.columns.dated[order] = cells.isBlank(dateAt) ? 0 : 1;
    rows.columns.on[order] = on === UNREADABLE_DAY ? NO_DAY : on;
    if (on === UNREADABLE_DAY && !isPartlyKnownDate(cells.text(dateAt)))
      undated(place, PROBLEM['unreadable-date-ignored'], cells, dateAt, row, COLUMN['DATE_PERM'] ?? 0, child);
    return true;
  };
  return { take, codes };
}
