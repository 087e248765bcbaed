/** Names of the ready groupings and of whose rules a table is published by: light, so that a command line can list them. */

/** The group of children of whom the column says nothing. */
export const BLANK = '(blank)';

/** The names of the ready groupings. */
export const READY_GROUPINGS = [
  'sex',
  'age',
  'placement',
  'placement-group',
  'provider',
  'legal-status',
] as const;
/** One of {@link READY_GROUPINGS}. */
export type ReadyGrouping = (typeof READY_GROUPINGS)[number];

/**
 * Whether a name is that of a ready grouping.
 *
 * @example
 * isReadyGrouping('age'); // true
 */
export function isReadyGrouping(name: string): name is ReadyGrouping {
  return READY_GROUPINGS.some((each) => each === name);
}

/** Whose rules of rounding and hiding are taken. */
export const PUBLISHING_RULES = ['council', 'national'] as const;
/** One of {@link PUBLISHING_RULES}. */
export type PublishingRules = (typeof PUBLISHING_RULES)[number];
