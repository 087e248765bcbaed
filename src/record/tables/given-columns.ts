/** Rows of a table that is given as columns: no row is made, each cell is read from its column where it stands. */
import type { Column, Readers, Rows } from './cells.js';
import { cellsOfText } from './cells.js';
import { batchesOf, columnOf, columnsIn, noColumn } from './column-form.js';
import { columnsAhead } from './columns-ahead.js';
import { MOST_ALONE } from './problems.js';
import type { NameColumn } from './shape.js';

/** What is met while a source is read that is told of it as a whole. */
export interface Met {
  /** Names that are no column of the table. */
  readonly strange: Set<string>;
  /** Columns that one row, or one batch, was found to name twice. */
  readonly repeated: Set<string>;
  /** Columns for which something was given that is none. */
  readonly unreadable: Set<string>;
  /** How many pieces of it, as batches, were in no form that is read. */
  readonly pieces: { count: number };
}

/** Before anything is read. */
export function nothingMet(): Met {
  return { strange: new Set(), repeated: new Set(), unreadable: new Set(), pieces: { count: 0 } };
}

/** Opens columns as far as their names. Later batches are read by the names of the first, however they are written. */
export function openColumns(
  given: unknown,
  nameColumn: NameColumn,
  { strange, repeated, unreadable, pieces }: Met,
): { readonly names: readonly string[]; readonly rows: Rows } {
  const batches = batchesOf(given)[Symbol.iterator]();
  /** The columns of the next batch that is one. */
  const nextBatch = (): ReturnType<typeof columnsIn> => {
    for (let next = batches.next(); next.done !== true; next = batches.next()) {
      const held = columnsIn(next.value);
      if (held !== undefined) return held;
      pieces.count++;
    }
    return undefined;
  };
  const first = nextBatch();
  const names = (first ?? []).map(([name]) => nameColumn(name));
  let columns: readonly Column[] = [];
  /** Those of them whose cells have to be looked at, row by row. */
  let doubtful: readonly (Column | undefined)[] = [];
  const reading = columnsAhead(names.length);
  /** The row that each column has gone to. */
  const gone = new Float64Array(names.length);
  let [row, length, shortest] = [-1, 0, 0];
  const open = (batch: NonNullable<typeof first>): void => {
    const held = batch.map(([name, column]) => [nameColumn(name), column] as const);
    const ofFirst = held.map(([name]) => name).every((name, at) => name === names[at]);
    if (!ofFirst) tellNames(held.map(([name]) => name));
    const opened = names.map((name, at) => {
      const named = ofFirst ? held[at] : held.find(([each]) => each === name);
      return columnOf(named === undefined ? [] : named[1]);
    });
    const most = mostRows(opened.flatMap((column) => column?.length ?? []));
    const found = opened.map((column) => (column === undefined || column.length > most ? undefined : column));
    found.forEach((column, at) => column === undefined && unreadable.add(names[at] ?? ''));
    const lengths = found.flatMap((column) => column?.length ?? []);
    [row, length, shortest] = [-1, Math.max(0, ...lengths), Math.min(...lengths)];
    columns = found.map((column) => column ?? noColumn(length));
    const suspects = columns.some(({ mayHaveFaults }) => mayHaveFaults);
    doubtful = suspects ? columns.map((column) => (column.mayHaveFaults ? column : undefined)) : [];
    reading.open(columns);
    gone.fill(-1);
  };
  const tellNames = (of: readonly string[]): void => {
    of.forEach((name, at) => {
      if (!names.includes(name)) strange.add(name);
      else if (of.indexOf(name) !== at) repeated.add(name);
    });
  };
  if (first !== undefined) open(first);
  /** The cell of a column in this row. */
  const cell = (at: number): Readers => {
    const column = columns[at];
    if (column === undefined) return NO_CELL;
    if (gone[at] !== row) column.go(row);
    gone[at] = row;
    return column.cell;
  };
  /** A column that is shorter than the others leaves its rows short. */
  const width = (): number => {
    if (row < shortest) return columns.length;
    let count = 0;
    for (const column of columns) if (row < column.length) count++;
    return count;
  };
  return {
    names,
    rows: {
      // The column that is longer than the others may be any.
      places: names.length,
      cells: {
        ahead: reading.ahead,
        width,
        text: (at) => cell(at).text(0),
        isBlank: (at) => cell(at).isBlank(0),
        reads: (at, text) => cell(at).reads(0, text),
        day: (at) => cell(at).day(0),
        dateText: (at) => cell(at).dateText(0),
        code: (at, codes) => cell(at).code(0, codes),
        key: (at, others) => cell(at).key(0, others),
        decimal: (at) => cell(at).decimal(0),
        fault: (places) => {
          if (doubtful.length === 0) return undefined;
          for (const at of places) {
            // What is a day, a code, a number or an id has nothing in it that could be a fault.
            if (doubtful[at] === undefined || !Number.isNaN(reading.ahead.numbers[at] ?? NaN)) continue;
            const fault = cell(at).fault(FIRST);
            if (fault !== undefined) return fault;
          }
          return undefined;
        },
      },
      next: () => {
        while (++row >= length) {
          const batch = nextBatch();
          if (batch === undefined) return false;
          open(batch);
        }
        reading.go(row, length);
        return true;
      },
      bad: () => undefined,
    },
  };
}

/** How long a column may be beside others of these lengths. */
function mostRows(lengths: readonly number[]): number {
  const [longest = 0, next = longest] = [...lengths].sort((a, b) => b - a);
  return next + MOST_ALONE;
}

const FIRST = [0] as const;

/** The cell of a column that there is not. */
const NO_CELL = /* @__PURE__ */ cellsOfText(() => '');
