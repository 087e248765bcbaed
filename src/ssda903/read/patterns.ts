/** What is wrong with a whole column at once, and so has one remedy: dates and numbers of children as a spreadsheet leaves them. */
import type { TableName } from '../../record/columns/columns.js';
import { TABLES } from '../../record/columns/columns.js';
import type { TableShown } from '../../record/columns/shown.js';
import { isPattern } from '../../record/columns/tables-shown.js';
import type { DatePattern } from '../../record/tables/date-cell.js';
import { COLUMNS } from '../cells/tables.js';
import type { ProblemCode } from '../problems/catalogue.js';
import { noteTable } from '../problems/log.js';
import type { ReturnInProgress } from './in-progress.js';
import { COLUMNS_MOST } from './undated-cells.js';

const CODE: Readonly<Record<DatePattern, ProblemCode>> = {
  'us-order': 'dates-month-first',
  'no-leading-zeros': 'dates-without-zeros',
  'two-digit-year': 'dates-two-digit-year',
  'serial-number': 'dates-as-numbers',
  'with-time': 'dates-with-time',
  'other-marks': 'dates-other-marks',
};

/** Notes the columns whose cells are written alike. */
export function notePatterns({ log, undated, counts }: ReturnInProgress): void {
  for (const [key, { count, patterns }] of undated) {
    const { table, column } = columnOf(key);
    if (table === undefined) continue;
    for (const [pattern, found] of patterns)
      if (isPattern(found, count, counts[table].read))
        noteTable(log, CODE[pattern], table, column, { count: found });
  }
}

/** By table and column: cells that are no date, and those of them that would be one with the month first. */
export function undatedByColumn({
  undated,
}: ReturnInProgress): ReadonlyMap<TableName, NonNullable<TableShown['undated']>> {
  const found = new Map<TableName, NonNullable<TableShown['undated']>>();
  for (const [key, { count, patterns }] of undated) {
    const { table, column } = columnOf(key);
    if (table === undefined || column === null) continue;
    found.set(table, { ...found.get(table), [column]: [count, patterns.get('us-order') ?? 0] });
  }
  return found;
}

function columnOf(key: number): { readonly table: TableName | undefined; readonly column: string | null } {
  return { table: TABLES[Math.floor(key / COLUMNS_MOST)], column: COLUMNS[(key % COLUMNS_MOST) - 1] ?? null };
}

/** Notes numbers of children that the header has in another form: with zeros in front, or without `.0` behind. */
export function noteNumberPatterns({ people, log }: ReturnInProgress): void {
  const { ids, strangers } = people;
  const decimal = (id: string): boolean => id.endsWith('0') && /^\d+\.0+$/.test(id);
  const plain = (id: string): string => id.replace(/^(\d+)\.0+$/, '$1').replace(/^0+(?=\d)/, '');
  const decimals = ids.filter(decimal).length + strangers.filter(decimal).length;
  if (decimals > 0) noteTable(log, 'numbers-with-decimals', null, 'CHILD', { count: decimals });
  if (strangers.length === 0) return;
  const known = new Set(ids.map(plain));
  const lost = strangers.filter((id) => !decimal(id) && known.has(plain(id))).length;
  if (lost > 0 && decimals === 0) noteTable(log, 'numbers-without-zeros', null, 'CHILD', { count: lost });
}
