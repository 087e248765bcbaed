/**
 * Whether a part, by itself and beyond chance, goes against what all parts together show: two councils' returns may differ
 * where the parts of one return only seem to.
 */
import type { TableName } from '../../record/columns/columns.js';
import { ENOUGH_ROWS, coverNotContradicted } from '../../record/columns/cover-of-return.js';
import type { Shown } from '../../record/columns/shown.js';
import { withheldBy } from '../../record/columns/tables-shown.js';
import type { WindowShown } from '../child-year/window.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { IndicatorId } from '../definition/ids.js';
import { covers } from './covered.js';
import type { RecordsHeld } from './held.js';

/** So many rows to be expected, of which there is none, are not missing by chance. */
const EXPECTED_ROWS = 20;

/**
 * Whether a part lacks what a measure needs, though all together hold it: the days, a table, a column that the department
 * derives. A part that is too small to tell goes against nothing.
 */
export function goesAgainst(
  { shown, derived }: RecordsHeld,
  all: RecordsHeld,
  id: IndicatorId,
  window: WindowShown,
): boolean {
  if (shown === undefined) return false;
  const indicator = indicatorDefinition(id);
  const cover = shown.years === undefined ? undefined : coverNotContradicted(shown.years);
  if (cover !== undefined && !covers(cover, indicator, window)) return true;
  const lacks = (table: TableName): boolean => isWithheld(shown, table) || isEmpty(shown, all.shown, table);
  if (indicator.tables.some(lacks)) return true;
  const isEnough = (shown.tables.episodes?.read ?? 0) >= ENOUGH_ROWS;
  return isEnough && indicator.derived.some((column) => !derived.includes(column));
}

/** Whether enough rows show that figures may not be made from a table. */
function isWithheld({ tables, mostRefused }: Shown, table: TableName): boolean {
  const shown = tables[table];
  if (shown === undefined || shown.read + shown.lost < ENOUGH_ROWS) return false;
  return withheldBy({ [table]: shown }, mostRefused).length > 0;
}

/** Whether a table has no row where, by the number of children, many were to be expected. */
function isEmpty({ tables }: Shown, all: Shown | undefined, table: TableName): boolean {
  if (tables[table]?.read !== 0) return false;
  const children = tables.header?.read ?? 0;
  const [rows = 0, among = 0] = [all?.tables[table]?.read, all?.tables.header?.read];
  return among > 0 && (rows * children) / among >= EXPECTED_ROWS;
}
