/** Reviews: one row for each review held. */
import { REVIEW_CODE_CODES } from '../../kernel/codes.js';
import { codeColumn } from '../../record/tables/code-cell.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import type { RowsInStretches } from '../../kernel/growing-columns.js';
import { nextInStretch } from '../../kernel/growing-columns.js';
import { COLUMN, PROBLEM, TABLE } from '../problems/log.js';
import type { Cells } from '../../record/tables/cells.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { Place, Reading, TableReader } from './table-reading.js';
import { childFinder, complain, neededDay, spareCode } from './table-reading.js';

/** The columns of a review while it is read. */
export const REVIEW_SHAPE = { child: 'number', row: 'number', on: 'day', code: 'code' } as const;

/** Reads reviews into columns. */
export function reviewsReader(
  reading: Reading,
  rows: RowsInStretches<typeof REVIEW_SHAPE>,
  at: ColumnAt,
): TableReader {
  const place: Place = { reading, table: TABLE.reviews };
  const codes = { REVIEW_CODE: codeColumn(REVIEW_CODE_CODES) };
  const findChild = childFinder(reading, 'reviews', at);
  const onAt = at('REVIEW');
  const codeAt = at('REVIEW_CODE');
  const take = (cells: Cells, row: number): boolean => {
    const child = findChild(cells, row);
    if (child < 0) return false;
    const on = neededDay(place, cells, onAt, row, COLUMN['REVIEW'] ?? 0, child);
    if (on === UNREADABLE_DAY) return false;
    const review = nextInStretch(rows);
    rows.columns.child[review] = child;
    rows.columns.row[review] = row;
    rows.columns.on[review] = on;
    rows.columns.code[review] = spareCode(
      place,
      codes.REVIEW_CODE,
      cells,
      codeAt,
      row,
      COLUMN['REVIEW_CODE'] ?? 0,
      child,
    );
    if (codeAt >= 0 && cells.isBlank(codeAt))
      complain(place, PROBLEM['missing-code'], row, COLUMN['REVIEW_CODE'] ?? 0, child);
    return true;
  };
  return { take, codes };
}
