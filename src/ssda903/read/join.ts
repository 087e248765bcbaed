/**
 * Stretches of a table that were read apart, put together in the order of the file: row numbers, problems, numbered texts
 * and dates of birth are then those of reading in one go. A stretch of which that cannot be said is read again in its
 * place.
 */
import type { TableName } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { Stretch } from '../../kernel/growing-columns.js';
import { addStretches } from '../../kernel/growing-columns.js';
import type { OpenTable } from '../../record/tables/read.js';
import { noteColumns } from '../../record/tables/read.js';
import { keyOfOther } from '../../record/tables/text-key.js';
import { COLUMN, NO_CHILD, TABLE, note } from '../problems/log.js';
import type { ReturnInProgress, TableApart } from './in-progress.js';
import { ONE_ROW_A_CHILD, addTidied, nothingLost, rowsOf } from './in-progress.js';
import type { OpenReturn } from './open-return.js';
import { logOf } from './open-return.js';
import { bornOn, stranger } from './people.js';
import { numberOfTidyWorker } from './spells.js';
import type { StretchRead } from './stretch.js';
import { readStretchInto } from './stretch.js';
import { addUndated } from './undated-cells.js';

/** A stretch of a file, and what was read of it; `undefined` where nothing was. */
export interface StretchGiven {
  /** Where the first row begins, or in a later stretch where one was taken to begin. */
  readonly from: number;
  readonly until: number;
  readonly read: StretchRead | undefined;
}

/**
 * Which table of its own a source is, where it can be read in stretches; `undefined` where it is to be read in one go. The
 * children have to be known first, so that there is no telling without a header.
 */
export function tableApart(
  { reading, tables }: OpenReturn,
  each: OpenTable<TableName>,
): TableApart | undefined {
  const { table, required } = each.shape;
  const isAlone = tables.filter(({ shape }) => shape.table === table).length === 1;
  const { above, columns, sparse } = each.open;
  const isWhole = !sparse && above.length === 0 && required.every((column) => columns.includes(column));
  return reading.people.fromHeader && isAlone && isWhole && isApart(reading, table) ? table : undefined;
}

function isApart({ tables }: ReturnInProgress, table: TableName): table is TableApart {
  return Object.hasOwn(tables, table);
}

/**
 * Adds a table to a return that is being read: the stretches of it, in their order. Where a row of the stretch before
 * goes on into a stretch, or what stands before it would have made another of it, it is read here.
 *
 * @param blocksFrom the bytes of the file from a place on.
 */
export function joinTable(
  reading: ReturnInProgress,
  each: OpenTable<TableName>,
  table: TableApart,
  stretches: readonly StretchGiven[],
  blocksFrom: (place: number) => Iterable<Uint8Array>,
): void {
  const log = logOf(reading);
  const { columns } = each.open;
  noteColumns(each, log);
  reading.supplied.add(table);
  const tidied = new Map<string, number>();
  let at = stretches[0]?.from ?? 0;
  let blank = 0;
  for (const { from, until, read } of stretches) {
    if (at >= until) continue;
    const isOwn = read !== undefined && at === from && isAsInOneGo(reading, table, read);
    const found = isOwn
      ? joined(reading, table, read, blank)
      : readStretchInto(reading, { table, columns, length: until - at }, blocksFrom(at), blank);
    at += found.endsAt;
    ({ blank } = found);
    for (const [column, count] of found.tidied) tidied.set(column, (tidied.get(column) ?? 0) + count);
  }
  addTidied(reading, table, tidied);
  if (blank > 0) log.ofTable('blank-rows-at-end', table, { count: blank });
}

/** Whether what stands before a stretch would have made the same of it. */
function isAsInOneGo(reading: ReturnInProgress, table: TableApart, read: StretchRead): boolean {
  const { people, counts } = reading;
  // Which rows are the first of their children is known of the first stretch alone.
  if (ONE_ROW_A_CHILD.has(table) && counts[table].read + counts[table].refused > 0) return false;
  for (const [child, day] of read.births) {
    const known = bornOn(people, child);
    if (known !== NO_DAY && known !== day) return false;
  }
  const last = reading.lastBirth[table];
  return last.dob === '' || !complainsOfBirth(read.problems, last.child);
}

function complainsOfBirth({ columns, length }: Stretch, child: number): boolean {
  for (let at = 0; at < length; at++)
    if (columns['child']?.[at] === child && columns['column']?.[at] === COLUMN['DOB']) return true;
  return false;
}

/** Adds what was read of a stretch, behind `blankBefore` rows of blank cells. */
function joined(
  reading: ReturnInProgress,
  table: TableApart,
  read: StretchRead,
  blankBefore: number,
): Pick<StretchRead, 'endsAt' | 'blank' | 'tidied'> {
  const { people, lastBirth } = reading;
  const counts = reading.counts[table];
  const { endsAt, tidied } = read;
  let blank = blankBefore;
  if (read.read + read.refused > 0)
    for (; blank > 0; blank--) {
      counts.refused++;
      logOf(reading).ofRow('blank-row', table, counts.read + counts.refused, []);
    }
  addRows(reading, table, read, counts.read + counts.refused);
  addProblems(reading, table, read, counts.read + counts.refused);
  counts.read += read.read;
  counts.refused += read.refused;
  nothingLost(reading, table, read.nothingLost);
  addUndated(reading.undated, read.undated);
  for (const [child, day] of read.births) {
    if (bornOn(people, child) !== NO_DAY) continue;
    people.rows.columns.dateOfBirth[child] = day;
    people.bornElsewhere.push(child);
  }
  if (read.lastBirth.child !== NO_CHILD) Object.assign(lastBirth[table], read.lastBirth);
  return { endsAt, tidied, blank: blank + read.blank };
}

function addRows(reading: ReturnInProgress, table: TableApart, read: StretchRead, before: number): void {
  const rows = rowsOf(reading, table);
  const { shape } = rows;
  const keys = read.others.map((text) => keyOfOther(text, reading.others));
  const workers = read.workers.map((text) => numberOfTidyWorker(text, reading.workers));
  for (const { columns, length } of read.rows) {
    const change = (name: string, to: (cell: number) => number): void => {
      const cells = columns[name];
      if (cells !== undefined) for (let at = 0; at < length; at++) cells[at] = to(cells[at] ?? 0);
    };
    if (before > 0) change('row', (row) => row + before);
    if (workers.length > 0) change('worker', (met) => workers[met - 1] ?? met);
    for (const name of keys.length > 0 ? Object.keys(shape) : [])
      if (shape[name] === 'key') change(name, (key) => (key < 0 ? (keys[-1 - key] ?? key) : key));
    if (ONE_ROW_A_CHILD.has(table))
      for (let at = 0; at < length; at++) reading.first[table](columns['child']?.[at] ?? 0);
  }
  addStretches(rows, read.rows);
}

function addProblems(reading: ReturnInProgress, table: TableApart, read: StretchRead, before: number): void {
  const { columns, length } = read.problems;
  const strangers = read.strangers.map((text) => stranger(reading.people, text));
  const cell = (name: string, at: number): number => columns[name]?.[at] ?? 0;
  for (let at = 0; at < length; at++) {
    const child = cell('child', at);
    note(
      reading.log,
      cell('code', at),
      TABLE[table],
      cell('row', at) + before,
      cell('column', at),
      strangers[-2 - child] ?? child,
      cell('count', at),
    );
  }
}
