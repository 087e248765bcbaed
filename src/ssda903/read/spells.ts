/**
 * Spells with a first day and an end: missing episodes, social workers, deprivation-of-liberty orders. A blank end
 * means still open. A spell may begin and end on one day.
 */
import type { TableName } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { MISSING_CODE_CODES, SW_REASON_CODES } from '../../kernel/codes.js';
import { codeColumn } from '../../record/tables/code-cell.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import type { RowsInStretches } from '../../kernel/growing-columns.js';
import { nextInStretch } from '../../kernel/growing-columns.js';
import { COLUMN, PROBLEM, TABLE } from '../problems/log.js';
import type { Cells } from '../../record/tables/cells.js';
import { keyIn } from '../../record/tables/read-ahead.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { Place, Reading, TableReader } from './table-reading.js';
import { childFinder, complain, dayOrBlank, neededDay, spareCode } from './table-reading.js';

/** The columns of a missing episode while it is read. */
export const MISSING_SHAPE = {
  child: 'number',
  row: 'number',
  from: 'day',
  until: 'day',
  kind: 'code',
} as const;

/** The columns of a social worker spell while it is read. */
export const WORKER_SHAPE = {
  child: 'number',
  row: 'number',
  from: 'day',
  until: 'day',
  worker: 'number',
  workerId: 'key',
  reason: 'code',
} as const;

/** The columns of a deprivation-of-liberty spell while it is read. */
export const LIBERTY_SHAPE = { child: 'number', row: 'number', from: 'day', until: 'day' } as const;

interface Spell {
  child: number;
  from: number;
  until: number;
}

/** Reads the child and days of a spell into one object that is used again; false when the row is refused. */
function spellReader(
  place: Place,
  table: TableName,
  at: ColumnAt,
  startColumn: string,
  endColumn: string,
): { readonly spell: Spell; readonly read: (cells: Cells, row: number) => boolean } {
  const findChild = childFinder(place.reading, table, at);
  const startAt = at(startColumn);
  const endAt = at(endColumn);
  const start = COLUMN[startColumn] ?? 0;
  const end = COLUMN[endColumn] ?? 0;
  const spell: Spell = { child: -1, from: 0, until: 0 };
  const read = (cells: Cells, row: number): boolean => {
    spell.child = findChild(cells, row);
    if (spell.child < 0) return false;
    spell.from = neededDay(place, cells, startAt, row, start, spell.child);
    if (spell.from === UNREADABLE_DAY) return false;
    const until = dayOrBlank(place, cells, endAt, row, end, spell.child);
    if (until === UNREADABLE_DAY) return false;
    spell.until = until === NO_DAY ? STILL_OPEN : until;
    if (spell.until >= spell.from) return true;
    complain(place, PROBLEM['ends-before-start'], row, end, spell.child);
    return false;
  };
  return { spell, read };
}

/** Reads missing and away episodes into columns. */
export function missingReader(
  reading: Reading,
  rows: RowsInStretches<typeof MISSING_SHAPE>,
  at: ColumnAt,
): TableReader {
  const place: Place = { reading, table: TABLE.missing };
  const codes = { MISSING: codeColumn(MISSING_CODE_CODES) };
  const { spell, read } = spellReader(place, 'missing', at, 'MIS_START', 'MIS_END');
  const kindAt = at('MISSING');
  const kind = COLUMN['MISSING'] ?? 0;
  const take = (cells: Cells, row: number): boolean => {
    if (!read(cells, row)) return false;
    const episode = nextInStretch(rows);
    rows.columns.child[episode] = spell.child;
    rows.columns.row[episode] = row;
    rows.columns.from[episode] = spell.from;
    rows.columns.until[episode] = spell.until;
    rows.columns.kind[episode] = spareCode(place, codes.MISSING, cells, kindAt, row, kind, spell.child);
    if (cells.isBlank(kindAt)) complain(place, PROBLEM['missing-code'], row, kind, spell.child);
    return true;
  };
  return { take, codes };
}

/** Reads social worker spells into columns. The same SW_ID is the same number, here and in any other source. */
export function workersReader(
  reading: Reading,
  rows: RowsInStretches<typeof WORKER_SHAPE>,
  at: ColumnAt,
  workers: Map<string, number>,
): TableReader {
  const place: Place = { reading, table: TABLE.sw_episodes };
  const codes = { SW_REASON: codeColumn(SW_REASON_CODES) };
  const { spell, read } = spellReader(place, 'sw_episodes', at, 'SW_DECOM', 'SW_DEC');
  const idAt = at('SW_ID');
  const reasonAt = at('SW_REASON');
  const id = COLUMN['SW_ID'] ?? 0;
  const reason = COLUMN['SW_REASON'] ?? 0;
  const take = (cells: Cells, row: number): boolean => {
    if (!read(cells, row)) return false;
    const cell = cells.text(idAt);
    const number = workers.get(cell) ?? numberOfWorker(cell, workers);
    if (number === 0) {
      complain(place, PROBLEM['missing-worker'], row, id, spell.child);
      return false;
    }
    const episode = nextInStretch(rows);
    rows.columns.child[episode] = spell.child;
    rows.columns.row[episode] = row;
    rows.columns.from[episode] = spell.from;
    rows.columns.until[episode] = spell.until;
    rows.columns.worker[episode] = number;
    rows.columns.workerId[episode] = keyIn(cells, idAt, reading.others);
    if (!/^\s*(SW|XX)/i.test(cell)) complain(place, PROBLEM['worker-id-form'], row, id, spell.child);
    rows.columns.reason[episode] = spareCode(
      place,
      codes.SW_REASON,
      cells,
      reasonAt,
      row,
      reason,
      spell.child,
    );
    return true;
  };
  return { take, codes };
}

/** Workers are numbered from 1 as they are met; 0 is blank. */
function numberOfWorker(cell: string, workers: Map<string, number>): number {
  const tidy = cell.replaceAll(/\s+/g, '').toUpperCase();
  return tidy === '' ? 0 : numberOfTidyWorker(tidy, workers);
}

/** The number of a worker as it is kept: in capitals and without spaces. */
export function numberOfTidyWorker(tidy: string, workers: Map<string, number>): number {
  const known = workers.get(tidy);
  if (known !== undefined) return known;
  const number = workers.size + 1;
  workers.set(tidy, number);
  return number;
}

/** Reads deprivation-of-liberty spells into columns. */
export function libertyReader(
  reading: Reading,
  rows: RowsInStretches<typeof LIBERTY_SHAPE>,
  at: ColumnAt,
): TableReader {
  const place: Place = { reading, table: TABLE.DoLo };
  const { spell, read } = spellReader(place, 'DoLo', at, 'DOLO_START', 'DOLO_END');
  const take = (cells: Cells, row: number): boolean => {
    if (!read(cells, row)) return false;
    const episode = nextInStretch(rows);
    rows.columns.child[episode] = spell.child;
    rows.columns.row[episode] = row;
    rows.columns.from[episode] = spell.from;
    rows.columns.until[episode] = spell.until;
    return true;
  };
  return { take, codes: {} };
}
