/** Rows of a table that is given as columns: no row is made, each cell is read from its column where it stands. */
import type { EpochDay } from '../../kernel/calendar.js';
import { NO_DAY } from '../columns/columns.js';
import { BLANK } from '../../kernel/codes.js';
import type { ArrowVector } from './arrow-columns.js';
import { arrowColumn, isArrowVector } from './arrow-columns.js';
import type { CellFault, Cells, Column, Rows } from './cells.js';
import { NOTHING_AHEAD, cellsOfText, faultOf } from './cells.js';
import { NO_DECIMAL } from './decimal-cell.js';
import { dayOfCell } from './date-cell.js';
import type { NameColumn } from './shape.js';
import { cellText, dayOfNumber } from './values.js';

/** The values of one column: a list, a typed array, or a vector of Arrow or what has its `length` and `get`. */
export type GivenColumn =
  ArrayLike<unknown> | { readonly length: number; readonly get: (at: number) => unknown };

/** Columns by name, or a table or record batch of Arrow. */
export type GivenColumns = Readonly<Record<string, GivenColumn>> | ArrowTable;

/** What is read of a table or record batch of Arrow. */
export interface ArrowTable {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly getChildAt: (at: number) => GivenColumn | null;
}

/** Names that are met while rows are read. */
export interface NamesMet {
  /** Those that are no column. */
  readonly strange: Set<string>;
  /** Columns that are named twice. */
  readonly repeated: Set<string>;
}

/** Opens columns as far as their names. Later batches are read by the names of the first, however they are written. */
export function openColumns(
  given: GivenColumns | Iterable<GivenColumns>,
  nameColumn: NameColumn,
  { strange, repeated }: NamesMet,
): { readonly names: readonly string[]; readonly rows: Rows } {
  const batches = (isOfBatches(given) ? given : [given])[Symbol.iterator]();
  const first = batches.next();
  const names = first.done === true ? [] : columnsIn(first.value).map(([name]) => nameColumn(name));
  let columns: readonly Column[] = [];
  /** Those of them whose cells have to be looked at, row by row. */
  let doubtful: readonly (Column | undefined)[] = [];
  let [row, length, shortest] = [-1, 0, 0];
  const open = (batch: GivenColumns): void => {
    const held = columnsIn(batch).map(([name, column]) => [nameColumn(name), column] as const);
    const ofFirst = held.map(([name]) => name).every((name, at) => name === names[at]);
    if (!ofFirst) tellNames(held.map(([name]) => name));
    columns = names.map((name, at) =>
      columnOf((ofFirst ? held[at] : held.find(([each]) => each === name))?.[1] ?? []),
    );
    const suspects = columns.some(({ mayHaveFaults }) => mayHaveFaults);
    doubtful = suspects ? columns.map((column) => (column.mayHaveFaults ? column : undefined)) : [];
    const lengths = columns.map((column) => column.length);
    [row, length, shortest] = [-1, Math.max(0, ...lengths), Math.min(...lengths)];
  };
  const tellNames = (of: readonly string[]): void => {
    of.forEach((name, at) => {
      if (!names.includes(name)) strange.add(name);
      else if (of.indexOf(name) !== at) repeated.add(name);
    });
  };
  if (first.done !== true) open(first.value);
  const cells = cellsOf(() => columns);
  /** A column that is shorter than the others leaves its rows short. */
  const width = (): number =>
    row < shortest ? columns.length : columns.filter((column) => row < column.length).length;
  return {
    names,
    rows: {
      cells: {
        ...cells,
        width,
        fault: (places) => (doubtful.length === 0 ? undefined : firstFault(doubtful, places)),
      },
      next: () => {
        while (++row >= length) {
          const batch = batches.next();
          if (batch.done === true) return false;
          open(batch.value);
        }
        for (const column of columns) column.go(row);
        return true;
      },
      bad: () => undefined,
    },
  };
}

function firstFault(
  columns: readonly (Column | undefined)[],
  places: readonly number[],
): CellFault | undefined {
  for (const at of places) {
    const fault = columns[at]?.cell.fault(FIRST);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isOfBatches(given: GivenColumns | Iterable<GivenColumns>): given is Iterable<GivenColumns> {
  // A table of Arrow can be gone over too: by its rows.
  return !isArrowTable(given) && Symbol.iterator in given;
}

function isArrowTable(given: object): given is ArrowTable {
  return 'getChildAt' in given && typeof given.getChildAt === 'function' && 'schema' in given;
}

function columnsIn(given: GivenColumns): readonly (readonly [name: string, column: GivenColumn])[] {
  return isArrowTable(given)
    ? given.schema.fields.map(({ name }, at) => [name, given.getChildAt(at) ?? []])
    : Object.entries(given);
}

function columnOf(given: GivenColumn): Column {
  return isArrowVector(given) ? arrowColumn(given satisfies ArrowVector) : valueColumn(given);
}

/** A column of values of any kind. */
function valueColumn(given: GivenColumn): Column {
  const valueAt =
    'get' in given ? (at: number): unknown => given.get(at) : (at: number): unknown => given[at];
  const isOfDays = ArrayBuffer.isView(given);
  let value: unknown;
  const text = (): string => (isOfDays && value === NO_DAY ? '' : cellText(value));
  return {
    length: given.length,
    // Of whole numbers in a typed array each is held exactly.
    mayHaveFaults: !isOfDays || given instanceof Float64Array || given instanceof Float32Array,
    go: (row) => {
      value = row < given.length ? valueAt(row) : null;
    },
    cell: {
      ...cellsOfText(() => 1, text),
      fault: () => (Number.isSafeInteger(value) ? undefined : faultOf(text())),
      reads: (_, other) =>
        typeof value === 'number' && other === '' ? isOfDays && value === NO_DAY : text() === other,
      day: () => {
        if (isOfDays && typeof value === 'number') return dayOfNumber(value);
        return typeof value === 'object' ? dayOfValue(value) : dayOfCell(text());
      },
    },
  };
}

function dayOfValue(value: object | null): EpochDay {
  if (value === null) return NO_DAY;
  return 'days' in value && typeof value.days === 'number' && !('months' in value)
    ? dayOfNumber(value.days)
    : dayOfCell(cellText(value));
}

const FIRST = [0] as const;

/** The cells of a row over its columns. */
function cellsOf(columns: () => readonly Column[]): Cells {
  const cell = (at: number): Cells | undefined => columns()[at]?.cell;
  return {
    ahead: NOTHING_AHEAD,
    width: () => columns().length,
    text: (at) => cell(at)?.text(0) ?? '',
    isBlank: (at) => cell(at)?.isBlank(0) ?? true,
    reads: (at, text) => cell(at)?.reads(0, text) ?? text === '',
    day: (at) => cell(at)?.day(0) ?? NO_DAY,
    code: (at, codes) => cell(at)?.code(0, codes) ?? BLANK,
    key: (at, others) => cell(at)?.key(0, others) ?? 0,
    decimal: (at) => cell(at)?.decimal(0) ?? NO_DECIMAL,
    fault: () => undefined,
  };
}
