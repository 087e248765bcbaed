/** Whether groups would tell one child from another: judged by what is in them, not by what their column is called. */
import { BLANK } from '../../indicators/publishing/groupings.js';

/** So long is no name of a group. */
const LONGEST = 60;

/** Fewer children than this may all have a group of their own. */
const FEW = 4;

/** A number shorter than this may be a team's as well as a child's. */
const SHORTEST_ID = 4;

/** The form of a unique pupil number: no team is called so. */
const PUPIL_NUMBER = /^[A-Z]\d{11}[\dA-Z]$/i;

/** Why a text is no name of a group; `undefined` where it may be one. */
export function notAGroup(name: string): string | undefined {
  if (/[\r\n\u2028\u2029]/.test(name)) return 'has a line end in it';
  if (name.length > LONGEST) return `is longer than ${LONGEST} characters`;
  return undefined;
}

/**
 * Why groups would be a list of children; `undefined` where they would not.
 *
 * @param groups the group of each child.
 * @param ids the numbers of all children of the return.
 * @param isDate whether a text is a date.
 */
export function tellsChildren(
  groups: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
  isDate: (text: string) => boolean,
): string | undefined {
  const sizes = new Map<string, number>();
  let numbers = 0;
  for (const name of groups.values()) {
    if (name === BLANK) continue;
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
    if (name.length >= SHORTEST_ID && ids.has(name)) numbers++;
  }
  const named = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const alone = [...sizes.values()].filter((size) => size === 1).length;
  const names = [...sizes.keys()];
  if (names.some((name) => [name, ...name.split(/\s+/)].some(isDate))) return 'holds dates';
  if (names.some((name) => PUPIL_NUMBER.test(name))) return 'holds numbers of pupils';
  if (numbers * 2 > named) return 'holds numbers of children';
  if (named >= FEW && alone * 2 > named) return 'has a value of its own for most children';
  return undefined;
}
