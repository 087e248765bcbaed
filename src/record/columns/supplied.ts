/** Which tables children written by hand supply: those of which any child says something, if only that it has none. */
import { isPresent } from './cell-numbers.js';
import type { ChildRows } from './child-rows.js';
import type { TableName } from './columns.js';
import { TABLES } from './columns.js';

/** What a child says of each table. */
const SAID: Readonly<Record<TableName, (child: ChildRows) => unknown>> = {
  header: (child) => child,
  episodes: (child) => child.episodes,
  reviews: (child) => child.extra?.reviews,
  uasc: (child) => child.extra?.uasc,
  oc2: (child) => child.oc2,
  oc3: (child) => child.oc3,
  ad1: (child) => child.extra?.ad1,
  placed_for_adoption: (child) => child.extra?.placedForAdoption,
  previous_permanence: () => undefined,
  missing: (child) => child.extra?.missing,
  sw_episodes: (child) => child.extra?.swEpisodes,
  DoLo: (child) => child.extra?.doLo,
};

/** The tables that any child says something of. A table that none speaks of is not recorded, and nothing is counted from it. */
export function tablesSupplied(children: readonly ChildRows[]): readonly TableName[] {
  return TABLES.filter((table) => children.some((child) => isPresent(SAID[table](child))));
}
