/**
 * What the rows of each table show of whether figures may be made from it, as counts that add up: of a part of a return
 * nothing is withheld that the whole holds.
 */
import type { WithheldTable } from './columns.js';
import type { TableShown, TablesShown } from './shown.js';
import { TABLES } from './table-names.js';

/** A single cell shows no pattern, unless it is all there is. */
const FEWEST = 2;

/** Whether cells of a column are so many, and so large a part of those that are no date, that they show how it is written. */
export function isPattern(found: number, undated: number, read: number): boolean {
  return found * 2 >= undated && (found >= FEWEST || (found > 0 && read === 0));
}

/** Whether more of the rows of a table were refused than may be. */
export function isMostlyRefused({ read, lost }: TableShown, mostRefused: number): boolean {
  return lost > mostRefused * (read + lost);
}

/**
 * The tables from which nothing may be counted: those of which more than a share of the rows was refused, those without a
 * row that could be used, and those whose dates are read with day and month exchanged.
 */
export function withheldBy(tables: TablesShown, mostRefused: number): readonly WithheldTable[] {
  return TABLES.flatMap((table): WithheldTable[] => {
    const shown = tables[table];
    if (shown === undefined) return [];
    if (isMostlyRefused(shown, mostRefused)) return [{ table, because: 'mostly-refused' }];
    if (shown.read === 0) return [{ table, because: 'no-usable-row' }];
    return mostRefused < 1 && hasMonthFirst(shown) ? [{ table, because: 'month-first' }] : [];
  });
}

function hasMonthFirst({ read, dayFirst, undated = {} }: TableShown): boolean {
  if (dayFirst) return false;
  return Object.values(undated).some(([cells, monthFirst]) => isPattern(monthFirst, cells, read));
}

/** What the tables of both show: of tables that one of them has not, what the other shows. */
export function tablesTogether(a: TablesShown, b: TablesShown): TablesShown {
  return Object.fromEntries(
    TABLES.flatMap((table) => {
      const [one, other] = [a[table], b[table]];
      const both = one === undefined || other === undefined ? (one ?? other) : tableTogether(one, other);
      return both === undefined ? [] : [[table, both]];
    }),
  );
}

function tableTogether(a: TableShown, b: TableShown): TableShown {
  const columns = [...new Set([...Object.keys(a.undated ?? {}), ...Object.keys(b.undated ?? {})])].sort();
  const undated = columns.map((column): [string, [number, number]] => {
    const [cells = 0, monthFirst = 0] = a.undated?.[column] ?? [];
    const [more = 0, moreFirst = 0] = b.undated?.[column] ?? [];
    return [column, [cells + more, monthFirst + moreFirst]];
  });
  return {
    read: a.read + b.read,
    lost: a.lost + b.lost,
    dayFirst: a.dayFirst || b.dayFirst,
    ...(undated.length === 0 ? {} : { undated: Object.fromEntries(undated) }),
  };
}
