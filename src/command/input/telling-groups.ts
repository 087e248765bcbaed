/** Whether groups would tell one child from another: judged by what is in them, not by what their column is called. */
import { BLANK } from '../../indicators/publishing/groupings.js';

/** So long is no name of a group. */
const LONGEST = 60;

/** Of fewer children nobody can say whether a value is shared. */
const FEW = 4;

/** Counts of so many children are hidden in a table that is published: so small is a group that may tell of a child. */
const SMALL = 5;

/** A number shorter than this may be a team's as well as a child's. */
const SHORTEST_ID = 4;

/** The form of a unique pupil number: no team is called so. */
const PUPIL_NUMBER = /^[A-Z]\d{11}[\dA-Z]$/i;

/** A whole postcode: a few homes. Its first half may be an area. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}\b/i;

/** Why a text is no name of a group; `undefined` where it may be one. */
export function notAGroup(name: string): string | undefined {
  if (/[\r\n\u2028\u2029]/.test(name)) return 'has a line end in it';
  if (name.length > LONGEST) return `is longer than ${LONGEST} characters`;
  return undefined;
}

/** What is known of values whatever they are called. */
export interface ValuesKnown {
  /** Whether a text is a date. */
  readonly isDate: (text: string) => boolean;
  /** Whether a text is a code of the return, which tells nobody from another by itself. */
  readonly isCode: (text: string) => boolean;
}

/**
 * Why groups would tell of single children; `undefined` where they would not. Values that are dates, whole postcodes or
 * numbers of children or pupils are told by their form, and names by how few children share them: where groups of five
 * children or fewer hold fewer than two children each on average and are more than half of all groups, however large
 * the others are.
 *
 * @param children the number and the group of each child of the return.
 */
export function tellsChildren(
  children: readonly (readonly [id: string, group: string])[],
  { isDate, isCode }: ValuesKnown,
): string | undefined {
  const sizes = new Map<string, number>();
  const ids = new Set(children.map(([id]) => id));
  let numbers = 0;
  for (const [id, name] of children) {
    if (name === BLANK || isCode(name)) continue;
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
    if (name.length >= SHORTEST_ID && ids.has(name)) numbers++;
    if (id.length >= SHORTEST_ID && wordsOf(name).includes(id)) return HOLDS_NUMBERS;
  }
  const names = [...sizes.keys()];
  if (names.some((name) => [name, ...wordsOf(name)].some(isDate))) return 'holds dates';
  if (names.some((name) => wordsOf(name).some((word) => PUPIL_NUMBER.test(word))))
    return 'holds numbers of pupils';
  if (names.some((name) => POSTCODE.test(name))) return 'holds whole postcodes';
  const named = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (numbers * 2 > named) return HOLDS_NUMBERS;
  const small = [...sizes.values()].filter((size) => size <= SMALL);
  const held = small.reduce((sum, size) => sum + size, 0);
  const isOwn = small.length > 1 && held < 2 * small.length && small.length * 2 > names.length;
  if (children.length < FEW || !isOwn) return undefined;
  return `has ${small.length} of its ${names.length} values for ${held} children, nearly one each`;
}

const HOLDS_NUMBERS = 'holds numbers of children';

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,;:|()[\]]+/).filter((word) => word !== '');
}

/** How many names of groups differ from one before only by capitals, spaces, marks or the form of their letters. */
export function namesakes(groups: Iterable<string>): number {
  const met = new Map<string, string>();
  const differing = new Set<string>();
  for (const name of groups) {
    const plain = name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
    const first = met.get(plain);
    if (first === undefined) met.set(plain, name);
    else if (first !== name && plain !== '') differing.add(name);
  }
  return differing.size;
}
