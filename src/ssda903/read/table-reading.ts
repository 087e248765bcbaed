/** What the readers of the tables share while a return is read. */
import type { TableName } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { BLANK, UNKNOWN_CODE } from '../../kernel/codes.js';
import type { CodeColumn } from '../../record/tables/code-cell.js';
import type { Cells } from '../../record/tables/cells.js';
import { codeIn, dayIn } from '../../record/tables/read-ahead.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import type { People } from './people.js';
import { NOBODY, addChild, bornOn, childIn, findChild, stranger } from './people.js';
import type { ProblemLog } from '../problems/log.js';
import { COLUMN, NO_CHILD, PROBLEM, TABLE, note } from '../problems/log.js';
import type { ColumnAt, TakeRow } from '../../record/tables/read.js';
import type { UndatedCells } from './undated-cells.js';
import { noteUndated } from './undated-cells.js';
import type { OtherTexts } from '../../record/tables/text-key.js';

/** A return that is being read. */
export interface Reading {
  readonly log: ProblemLog;
  readonly people: People;
  /** Cells that are no dates, by table, column and how they are written. */
  readonly undated: UndatedCells;
  /** Postcodes, URNs and worker numbers that do not fit in a number. */
  readonly others: OtherTexts;
  /** By table: the date of birth beside a child that was compared last. */
  readonly lastBirth: Readonly<Record<TableName, LastBirth>>;
}

/** The date of birth in the row before: the same again is not told again. Blank where it is that of the child. */
export interface LastBirth {
  child: number;
  dob: string;
}

/** Reads the rows of one source of one table. */
export interface TableReader {
  /** Takes one row of cells; false when the row is refused, which it has then noted. */
  readonly take: TakeRow;
  /** The columns of codes it reads, by name. */
  readonly codes: Readonly<Record<string, CodeColumn>>;
}

/** Where a problem belongs. */
export interface Place {
  readonly reading: Reading;
  /** The number of the table. */
  readonly table: number;
}

/** Notes a problem of one cell or row. */
export function complain(
  { reading, table }: Place,
  code: number,
  row: number,
  column: number,
  child: number,
): void {
  note(reading.log, code, table, row, column, child);
}

/** Notes a cell that is no date, and how it is written. */
export function undated(
  place: Place,
  code: number,
  cells: Cells,
  at: number,
  row: number,
  column: number,
  child: number,
): void {
  complain(place, code, row, column, child);
  noteUndated(place.reading.undated, place.table, column, cells.dateText(at));
}

/** Finds the child of each row of a table that is not the header, and compares its date of birth. */
export type ChildFinder = (cells: Cells, row: number) => number;

/** A finder for one source. It gives -1 when the row has to be refused, which it has then noted. */
export function childFinder(reading: Reading, table: TableName, at: ColumnAt): ChildFinder {
  const { people } = reading;
  const place: Place = { reading, table: TABLE[table] };
  const childAt = at('CHILD');
  const dobAt = at('DOB');
  const last = reading.lastBirth[table];
  return (cells, row) => {
    let child = childIn(people, cells, childAt);
    if (child < 0) {
      const text = cells.text(childAt).trim();
      if (text === '' || text === NOBODY) {
        complain(place, PROBLEM['missing-child'], row, COLUMN['CHILD'] ?? 0, NO_CHILD);
        return -1;
      }
      child = findChild(people, text);
      if (child < 0 && !people.fromHeader) child = addChild(people, text, 0);
      if (child < 0) {
        complain(place, PROBLEM['child-not-in-header'], row, COLUMN['CHILD'] ?? 0, stranger(people, text));
        return -1;
      }
    }
    if (dobAt < 0) return child;
    // The usual case: the date that the child is known to have.
    if (dayIn(cells, dobAt) === bornOn(people, child)) last.dob = '';
    else {
      const dob = cells.text(dobAt);
      if (dob !== last.dob || child !== last.child) compareBirth(place, cells, dobAt, child, row);
      last.dob = dob;
    }
    last.child = child;
    return child;
  };
}

/** The same of a table that holds one row a child: another row of a child is refused too. */
export function onlyChildFinder(
  reading: Reading,
  table: TableName,
  at: ColumnAt,
  first: FirstRow,
): ChildFinder {
  const find = childFinder(reading, table, at);
  const place: Place = { reading, table: TABLE[table] };
  return (cells, row) => {
    const child = find(cells, row);
    if (child < 0 || first(child)) return child;
    complain(place, PROBLEM['duplicate-child'], row, COLUMN['CHILD'] ?? 0, child);
    return -1;
  };
}

function compareBirth(place: Place, cells: Cells, at: number, child: number, row: number): void {
  const { people } = place.reading;
  const day = dayIn(cells, at);
  const known = bornOn(people, child);
  if (day === NO_DAY || day === known) return;
  if (day === UNREADABLE_DAY) {
    undated(place, PROBLEM['unreadable-date-ignored'], cells, at, row, COLUMN['DOB'] ?? 0, child);
  } else if (known !== NO_DAY) complain(place, PROBLEM['dob-differs'], row, COLUMN['DOB'] ?? 0, child);
  else {
    people.rows.columns.dateOfBirth[child] = day;
    if (people.fromHeader) people.bornElsewhere.push(child);
  }
}

/** A day without which a row means nothing: `UNREADABLE_DAY` when it has to be refused, which is then noted. */
export function neededDay(
  place: Place,
  cells: Cells,
  at: number,
  row: number,
  column: number,
  child: number,
): number {
  const day = dayOrBlank(place, cells, at, row, column, child);
  if (day !== NO_DAY) return day;
  complain(place, PROBLEM['missing-date'], row, column, child);
  return UNREADABLE_DAY;
}

/** A day that may be blank, but not unreadable. */
export function dayOrBlank(
  place: Place,
  cells: Cells,
  at: number,
  row: number,
  column: number,
  child: number,
): number {
  const day = dayIn(cells, at);
  if (day === UNREADABLE_DAY) undated(place, PROBLEM['unreadable-date'], cells, at, row, column, child);
  return day;
}

/** A day that a row can do without: anything unreadable is noted and taken as blank. */
export function spareDay(
  place: Place,
  cells: Cells,
  at: number,
  row: number,
  column: number,
  child: number,
): number {
  const day = dayIn(cells, at);
  if (day !== UNREADABLE_DAY) return day;
  undated(place, PROBLEM['unreadable-date-ignored'], cells, at, row, column, child);
  return NO_DAY;
}

/** A code that a row can do without: anything unknown is noted and taken as blank. */
export function spareCode(
  place: Place,
  codes: CodeColumn,
  cells: Cells,
  at: number,
  row: number,
  column: number,
  child: number,
): number {
  const code = codeIn(cells, at, codes);
  if (code !== UNKNOWN_CODE) return code;
  complain(place, PROBLEM['unknown-code'], row, column, child);
  return BLANK;
}

/** Whether this is the first row of a child in a table that holds one row a child. */
export type FirstRow = (child: number) => boolean;

/** Remembers which children have had their one row. */
export function onceEach(): FirstRow {
  let seen = new Uint8Array(1024);
  return (child) => {
    if (child >= seen.length) {
      const wider = new Uint8Array(Math.max(child + 1, seen.length * 2));
      wider.set(seen);
      seen = wider;
    }
    if (seen[child] === 1) return false;
    seen[child] = 1;
    return true;
  };
}
