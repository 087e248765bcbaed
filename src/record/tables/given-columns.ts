/** Rows of a table that is given as columns: no row is made, each cell is read from its column where it stands. */
import type { EpochDay } from '../../kernel/calendar.js';
import { NO_DAY } from '../columns/columns.js';
import { BLANK } from '../../kernel/codes.js';
import { blankAs, nothingAs, textAs } from './ahead-cell.js';
import type { ArrowVector } from './arrow-vector.js';
import { arrowColumn, isArrowVector } from './arrow-columns.js';
import type { Asked, Cells, Column, Rows } from './cells.js';
import { cellsOfText, faultOf } from './cells.js';
import type { ColumnsAhead } from './columns-ahead.js';
import { columnsAhead } from './columns-ahead.js';
import { NO_DECIMAL } from './decimal-cell.js';
import { UNREADABLE_DAY, dayOfCell } from './date-cell.js';
import { AS } from './read-ahead.js';
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
  const reading = columnsAhead(names.length);
  /** The row that each column has gone to. */
  const gone = new Float64Array(names.length);
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
    reading.open(columns);
    gone.fill(-1);
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
  /** The cell of a column in this row. */
  const cell = (at: number): Cells | undefined => {
    const column = columns[at];
    if (column === undefined || gone[at] === row) return column?.cell;
    gone[at] = row;
    column.go(row);
    return column.cell;
  };
  /** A column that is shorter than the others leaves its rows short. */
  const width = (): number =>
    row < shortest ? columns.length : columns.filter((column) => row < column.length).length;
  return {
    names,
    rows: {
      cells: {
        ...cellsOf(reading, cell),
        width,
        fault: (places) => {
          if (doubtful.length === 0) return undefined;
          for (const at of places) {
            // What is a day, a code, a number or an id has nothing in it that could be a fault.
            if (doubtful[at] === undefined || !Number.isNaN(reading.ahead.numbers[at] ?? NaN)) continue;
            const fault = cell(at)?.fault(FIRST);
            if (fault !== undefined) return fault;
          }
          return undefined;
        },
      },
      next: () => {
        while (++row >= length) {
          const batch = batches.next();
          if (batch.done === true) return false;
          open(batch.value);
        }
        reading.go(row, length);
        return true;
      },
      bad: () => undefined,
    },
  };
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
    // What gives its values itself is asked for each once, in their order.
    readAhead:
      'get' in given
        ? nothingAs
        : (asked, from, until, into) => {
            for (let row = from; row < until; row++)
              into[row - from] = valueAs(asked, row < given.length ? given[row] : null, isOfDays);
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

/** A value of a list, read ahead. */
function valueAs(asked: Asked, value: unknown, isOfDays: boolean): number {
  if (value === null || value === undefined) return blankAs(asked.kind);
  if (typeof value === 'string') return textAs(asked, value);
  if (typeof value === 'number' && isOfDays) {
    if (asked.kind === AS.day) return known(dayOfNumber(value));
    if (value === NO_DAY) return blankAs(asked.kind);
  }
  if (typeof value === 'object' && asked.kind === AS.day) return known(dayOfValue(value));
  return textAs(asked, cellText(value));
}

const known = (day: EpochDay): number => (day === UNREADABLE_DAY ? NaN : day);

/** The cells of a row over its columns. */
function cellsOf({ ahead, ask }: ColumnsAhead, cell: (at: number) => Cells | undefined): Cells {
  const { kinds, numbers } = ahead;
  return {
    ahead,
    width: () => numbers.length,
    text: (at) => cell(at)?.text(0) ?? '',
    isBlank: (at) => {
      const number = numbers[at] ?? NaN;
      return Number.isNaN(number) ? (cell(at)?.isBlank(0) ?? true) : number === blankAs(kinds[at] ?? 0);
    },
    reads: (at, text) => cell(at)?.reads(0, text) ?? text === '',
    day: (at) => {
      ask(at, AS.day);
      return cell(at)?.day(0) ?? NO_DAY;
    },
    code: (at, codes) => {
      ask(at, AS.code, codes);
      return cell(at)?.code(0, codes) ?? BLANK;
    },
    key: (at, others) => {
      ask(at, AS.key);
      return cell(at)?.key(0, others) ?? 0;
    },
    decimal: (at) => {
      ask(at, AS.decimal);
      return cell(at)?.decimal(0) ?? NO_DECIMAL;
    },
    fault: () => undefined,
  };
}
