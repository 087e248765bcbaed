/** Counts of people by status, as rows. */
import type { StatusCounts } from '../ssda903/people/count-statuses.js';
import type { Table } from './row.js';
import { tableOfRows } from './row.js';

/** One row for each status, then the two counts of looked-after children and everybody. */
export function statusTable({ people, lookedAfter, lookedAfterPublished, statuses }: StatusCounts): Table {
  const rows = Object.entries(statuses).map(([status, count]) => ({
    count: 'status',
    of: status,
    people: count,
  }));
  return tableOfRows(
    ['count', 'of', 'people'],
    [
      ...rows,
      { count: 'looked after', of: 'in law', people: lookedAfter },
      { count: 'looked after', of: 'as statistics count it', people: lookedAfterPublished },
      { count: 'everybody', of: 'in the return', people },
    ],
  );
}
