/** What is wrong with a whole column at once, and so has one remedy: dates and numbers of children as a spreadsheet leaves them. */
import type { TableName } from '../../record/columns/columns.js';
import { TABLES } from '../../record/columns/columns.js';
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

/** A single cell shows no pattern, unless it is all there is. */
const FEWEST = 2;

/**
 * Notes the columns whose cells are written alike. A column of which some dates can only have the month first, and
 * none the day, is read wrongly where it can be read at all.
 *
 * @param dayFirst whether any date of the table that could be read can only have the day first.
 * @returns the tables whose dates have the month first.
 */
export function notePatterns(
  reading: ReturnInProgress,
  dayFirst: (table: TableName) => boolean,
): ReadonlySet<TableName> {
  const misread = new Set<TableName>();
  for (const [key, { count, patterns }] of reading.undated) {
    const table = TABLES[Math.floor(key / COLUMNS_MOST)];
    if (table === undefined) continue;
    for (const [pattern, found] of patterns) {
      const alone = reading.counts[table].read === 0;
      if (found * 2 < count || (found < FEWEST && !alone)) continue;
      noteTable(reading.log, CODE[pattern], table, COLUMNS[(key % COLUMNS_MOST) - 1] ?? null, {
        count: found,
      });
      if (pattern === 'us-order' && !dayFirst(table)) misread.add(table);
    }
  }
  return misread;
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
