/** The tables of the return, by the names that the department gives them. */

/** The tables of the return. */
export const TABLES = [
  'header',
  'episodes',
  'reviews',
  'uasc',
  'oc2',
  'oc3',
  'ad1',
  'placed_for_adoption',
  'previous_permanence',
  'missing',
  'sw_episodes',
  'DoLo',
] as const;
/** One of {@link TABLES}. */
export type TableName = (typeof TABLES)[number];
