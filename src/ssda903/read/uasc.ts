/** UASC: children who are or were unaccompanied and seeking asylum, one row a child. */
import { NO_DAY } from '../../record/columns/columns.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { codeColumn } from '../../record/tables/code-cell.js';
import { COLUMN, PROBLEM, TABLE } from '../problems/log.js';
import type { Cells } from '../../record/tables/cells.js';
import { codeIn } from '../../record/tables/read-ahead.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { FirstRow, Place, Reading, TableReader } from './table-reading.js';
import { complain, onlyChildFinder, spareDay } from './table-reading.js';

/** Reads UASC into the columns of the children. A DUC that cannot be read counts as not ended. */
export function uascReader(reading: Reading, at: ColumnAt, first: FirstRow): TableReader {
  const { people } = reading;
  const place: Place = { reading, table: TABLE.uasc };
  const codes = { SEX: codeColumn([], { '1': 1, '2': 2, M: 1, F: 2, U: 0 }) };
  const findChild = onlyChildFinder(reading, 'uasc', at, first);
  const take = (cells: Cells, row: number): boolean => {
    const child = findChild(cells, row);
    if (child < 0) return false;
    const ended = spareDay(place, cells, at('DUC'), row, COLUMN['DUC'] ?? 0, child);
    people.rows.columns.uascUntil[child] = ended === NO_DAY ? STILL_OPEN : ended;
    people.rows.columns.uascRow[child] = row;
    const sex = codeIn(cells, at('SEX'), codes.SEX);
    const known = people.rows.columns.sex[child] ?? 0;
    if (sex > 2) complain(place, PROBLEM['unknown-code'], row, COLUMN['SEX'] ?? 0, child);
    else if (sex !== 0 && known === 0) people.rows.columns.sex[child] = sex;
    else if (sex !== 0 && sex !== known)
      complain(place, PROBLEM['sex-differs'], row, COLUMN['SEX'] ?? 0, child);
    return true;
  };
  return { take, codes };
}
