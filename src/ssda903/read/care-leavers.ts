/** OC3: what became of each care leaver, one row a child. */
import type { CareLeaverColumns } from '../../record/columns/columns.js';
import { ACCOM_CODES, ACTIV_CODES, IN_TOUCH, IN_TOUCH_CODES } from '../../kernel/codes.js';
import { codeColumn } from '../../record/tables/code-cell.js';
import type { Rows, RowsInStretches } from '../../kernel/growing-columns.js';
import { nextInStretch } from '../../kernel/growing-columns.js';
import { COLUMN, PROBLEM, TABLE } from '../problems/log.js';
import type { Cells } from '../../record/tables/cells.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { FirstRow, Place, Reading, TableReader } from './table-reading.js';
import { complain, onlyChildFinder, spareCode } from './table-reading.js';

/** The columns of OC3 while it is read. */
export const CARE_LEAVER_SHAPE = {
  child: 'number',
  row: 'number',
  inTouch: 'code',
  activity: 'code',
  accommodation: 'code',
} as const;

/** Reads OC3 into columns. */
export function careLeaversReader(
  reading: Reading,
  rows: RowsInStretches<typeof CARE_LEAVER_SHAPE>,
  at: ColumnAt,
  first: FirstRow,
): TableReader {
  const place: Place = { reading, table: TABLE.oc3 };
  const codes = {
    IN_TOUCH: codeColumn(IN_TOUCH_CODES),
    ACTIV: codeColumn(ACTIV_CODES),
    ACCOM: codeColumn(ACCOM_CODES),
  };
  const findChild = onlyChildFinder(reading, 'oc3', at, first);
  const inTouchAt = at('IN_TOUCH');
  const activityAt = at('ACTIV');
  const accommodationAt = at('ACCOM');
  const take = (cells: Cells, row: number): boolean => {
    const child = findChild(cells, row);
    if (child < 0) return false;
    const code = (name: keyof typeof codes, cellIndex: number): number =>
      spareCode(place, codes[name], cells, cellIndex, row, COLUMN[name] ?? 0, child);
    const leaver = nextInStretch(rows);
    rows.columns.child[leaver] = child;
    rows.columns.row[leaver] = row;
    rows.columns.inTouch[leaver] = code('IN_TOUCH', inTouchAt);
    rows.columns.activity[leaver] = code('ACTIV', activityAt);
    rows.columns.accommodation[leaver] = code('ACCOM', accommodationAt);
    const blank = (column: string, cellIndex: number): void => {
      if (cellIndex >= 0 && cells.isBlank(cellIndex))
        complain(place, PROBLEM['missing-code'], row, COLUMN[column] ?? 0, child);
    };
    blank('IN_TOUCH', inTouchAt);
    // Of somebody who died or went home nothing more is asked.
    const inTouch = rows.columns.inTouch[leaver];
    if (inTouch !== IN_TOUCH.DIED && inTouch !== IN_TOUCH.RHOM) {
      blank('ACTIV', activityAt);
      blank('ACCOM', accommodationAt);
    }
    return true;
  };
  return { take, codes };
}

/** OC3 by child. */
export function careLeaverColumns(rows: Rows<typeof CARE_LEAVER_SHAPE>, children: number): CareLeaverColumns {
  const columns = {
    present: new Uint8Array(children),
    inTouch: new Uint8Array(children),
    activity: new Uint8Array(children),
    accommodation: new Uint8Array(children),
    row: new Int32Array(children),
  };
  for (let leaver = 0; leaver < rows.length; leaver++) {
    const child = rows.columns.child[leaver] ?? 0;
    columns.present[child] = 1;
    columns.row[child] = rows.columns.row[leaver] ?? 0;
    columns.inTouch[child] = rows.columns.inTouch[leaver] ?? 0;
    columns.activity[child] = rows.columns.activity[leaver] ?? 0;
    columns.accommodation[child] = rows.columns.accommodation[leaver] ?? 0;
  }
  return columns;
}
