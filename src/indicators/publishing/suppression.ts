/**
 * A table of counts that a council may publish: counts of 1 to 5 are hidden, and as many more as it takes for no
 * hidden count to be worked out from the rest, row and column totals included.
 *
 * Source: the department's rule for council tables (counts of 1 to 5 show as `c`; one more cell is hidden where a
 * difference would give one away). How the further cells are chosen is this library's own; see {@link protectTable}.
 */
import { objectGiven } from '../../kernel/given.js';
import { closedCounts, related, setsApart } from './open-cells.js';
import type { Relation } from './open-cells.js';
import type { PublishedFigure } from './publication.js';
import { isHiddenCount, shownNumber, shownSymbol } from './publication.js';
import { smallestHiding } from './smallest-hiding.js';

/** A table of counts with named rows and columns. Totals are worked out, not given. */
export interface CountTable {
  /** The names of the rows. */
  readonly rows: readonly string[];
  /** The columns. */
  readonly columns: readonly string[];
  /** By row, then column: whole numbers. */
  readonly counts: readonly (readonly number[])[];
  /**
   * Columns that are shown whatever their counts: "no information" of the care-leaver tables. The department
   * publishes these even at 1 to 5.
   */
  readonly alwaysShown?: readonly string[];
}

/** A table as it may be shown, with its totals. */
export interface PublishedTable {
  /** The names of the rows. */
  readonly rows: readonly string[];
  /** The columns. */
  readonly columns: readonly string[];
  /** One row of cells a group. */
  readonly cells: readonly (readonly PublishedFigure[])[];
  /** Totals of the rows. */
  readonly rowTotals: readonly PublishedFigure[];
  /** Totals of the columns. */
  readonly columnTotals: readonly PublishedFigure[];
  /** The total. */
  readonly total: PublishedFigure;
  /** `false` when a hidden count can still be worked out, because counts that are always shown give it away. */
  readonly holds: boolean;
  /** Whether no smaller set of cells would do; `false` where not every set was tried. */
  readonly least: boolean;
}

/**
 * Hides what must be hidden: every count of 1 to 5, totals too, and the smallest set of others that leaves no hidden
 * count to be worked out by somebody who knows that rows and columns add up and which counts are 1 to 5. Totals are
 * hidden last; of sets of one size that of the smaller counts is taken. Small tables are tried out exactly.
 *
 * @throws RangeError when the counts do not fit the rows and columns, or are not whole numbers of 0 or more.
 *
 * @example
 * protectTable({ rows: ['north', 'south'], columns: ['yes', 'no'], counts: [[3, 20], [9, 30]] });
 */
export function protectTable(table: CountTable): PublishedTable {
  objectGiven(table, 'table', 'rows', 'columns', 'counts');
  const whole = withTotals(table);
  const width = table.columns.length + 1;
  const height = whole.length;
  const counts = whole.flat();
  const shownAlways = new Set((table.alwaysShown ?? []).map((name) => table.columns.indexOf(name)));
  const mustHide = (cell: number): boolean =>
    isHiddenCount(counts[cell] ?? 0) && !shownAlways.has(cell % width);
  const sum = (cells: readonly number[]): Relation => ({
    cells,
    signs: cells.map((_, at) => (at === cells.length - 1 ? -1 : 1)),
    least: 0,
    most: 0,
    secret: false,
  });
  const along = Array.from({ length: height }, (_, row) =>
    sum(whole[row]?.map((__, column) => row * width + column) ?? []),
  );
  const down = Array.from({ length: width }, (_, column) =>
    sum(whole.map((__, row) => row * width + column)),
  );
  const known = related({
    counts,
    least: counts.map((_, cell) => (mustHide(cell) ? 1 : 0)),
    most: counts.map((_, cell) => (mustHide(cell) ? 5 : Infinity)),
    relations: [...along, ...down],
  });
  const costs = counts.map((count, cell) => {
    if (shownAlways.has(cell % width)) return Infinity;
    const isTotal = cell % width === width - 1 || cell >= (height - 1) * width;
    return (isTotal ? A_TOTAL : 0) + A_CELL + (count === 0 ? A_NOBODY : Math.min(count, MOST_BY_SIZE));
  });
  const hidden = new Uint8Array(counts.length);
  let [holds, least] = [true, true];
  for (const among of setsApart(known)) {
    const found = smallestHiding({
      costs,
      hiddenFirst: among.filter(mustHide),
      ...closedCounts(known, among),
    });
    for (const cell of among) hidden[cell] = found.hidden[cell] ?? 0;
    holds = holds && found.holds;
    least = least && found.exact;
  }
  return published(
    table,
    whole,
    whole.map((line, row) => line.map((_, column) => hidden[row * width + column] === 1)),
    { holds, least },
  );
}

const A_TOTAL = 1e7;
const A_CELL = 1e3;
/** A 0 that is hidden hides little: it is left for last. */
const A_NOBODY = 500;
const MOST_BY_SIZE = 400;

function withTotals(table: CountTable): number[][] {
  if (table.counts.length !== table.rows.length)
    throw new RangeError('counts: expected one list for each row');
  const lines = table.counts.map((line) => {
    if (line.length !== table.columns.length)
      throw new RangeError('counts: expected one count for each column');
    for (const count of line)
      if (!Number.isInteger(count) || count < 0)
        throw new RangeError('counts: expected whole numbers of 0 or more');
    return [...line, line.reduce((sum, count) => sum + count, 0)];
  });
  const width = table.columns.length + 1;
  return [
    ...lines,
    Array.from({ length: width }, (_, column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0)),
  ];
}

function published(
  table: CountTable,
  whole: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  how: Pick<PublishedTable, 'holds' | 'least'>,
): PublishedTable {
  const figures = whole.map((line, row) =>
    line.map((count, column) => (hidden[row]?.[column] === true ? shownSymbol('c') : shownNumber(count))),
  );
  const totals = figures.at(-1) ?? [];
  return {
    rows: table.rows,
    columns: table.columns,
    cells: figures.slice(0, -1).map((line) => line.slice(0, -1)),
    rowTotals: figures.slice(0, -1).map((line) => line.at(-1) ?? shownSymbol('x')),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? shownSymbol('x'),
    ...how,
  };
}
