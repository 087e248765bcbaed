/** A table that may be published, as rows: what is shown and nothing else, so that a hidden count stays hidden. */
import type { PublishedFigure } from '../indicators/publishing/publication.js';
import type { PublishedTable } from '../indicators/publishing/suppression.js';
import type { Row, Table } from './row.js';
import { tableOfRows } from './row.js';

/** The rows of the table, totals last. A hidden cell holds its symbol. */
export function publishedTable(table: PublishedTable): Table {
  const name = free('row', table.columns);
  const total = free('total', table.columns);
  const columns = [name, ...table.columns, total];
  const line = (heading: string, cells: readonly PublishedFigure[], last: PublishedFigure | undefined): Row =>
    Object.fromEntries([
      [name, heading],
      ...table.columns.map((column, at) => [column, cells[at]?.shown ?? null]),
      [total, last?.shown ?? null],
    ]);
  return tableOfRows(columns, [
    ...table.rows.map((heading, at) => line(heading, table.cells[at] ?? [], table.rowTotals[at])),
    line('total', table.columnTotals, table.total),
  ]);
}

/** A column name that none of the caller's own columns has. */
function free(wanted: string, taken: readonly string[]): string {
  return taken.includes(wanted) ? free(`${wanted} `, taken) : wanted;
}
