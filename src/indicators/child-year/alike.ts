/**
 * What a classification turns on, where that is little: a few codes of the record. Children who are alike in it have one
 * reason, so that a count over a country asks about one of each kind, and counts the others by their kind.
 */
import type { CareRecords } from '../../record/columns/columns.js';
import type { ChildYear } from './child-year.js';
import { NO_AGE } from './child-year.js';

/** Kinds of children of whom a classification can only say the same. */
export interface Alike {
  /** How many kinds there are. */
  readonly kinds: number;
  /** The kind of a child of the group, from 0; {@link UNLIKE} where more decides than the kind. */
  readonly kindOf: (child: ChildYear) => number;
}

/** Of no kind: the child is asked about by itself. */
export const UNLIKE = -1;

/** A kind told apart further, by a number from 0 up to, not including, `size`. */
export function apart(kind: number, by: number, size: number): number {
  return kind < 0 || by < 0 || by >= size ? UNLIKE : kind * size + by;
}

/** Ages told apart: not known, and 0 to 18. */
export const AGES_APART = 20;

/** Children told apart by their age on the last day. */
export function apartByAge({ age }: ChildYear): number {
  return apart(0, age - NO_AGE, AGES_APART);
}

/** Children of whom nothing is recorded beside the return: every measure of such facts says the same of them. */
export const NOTHING_BESIDE: Alike = {
  kinds: 1,
  kindOf: ({ records, child }) => (records.extras[child] === undefined ? 0 : UNLIKE),
};

/** Children without a row in a table. */
/* @__NO_SIDE_EFFECTS__ */
export function withoutRows(table: 'missing' | 'socialWorkers'): Alike {
  return {
    kinds: 1,
    kindOf: ({ records, child }) => {
      const { start }: CareRecords['missing' | 'socialWorkers'] = records[table];
      return (start[child + 1] ?? 0) > (start[child] ?? 0) ? UNLIKE : 0;
    },
  };
}
