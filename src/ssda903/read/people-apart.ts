/** The children of a header, as those see them who read other tables at the same time. */
import { NO_DAY } from '../../record/columns/columns.js';
import type { ChildIndex } from './child-index.js';
import type { People } from './people.js';
import { bornOn, nobody } from './people.js';

/** The children as plain data. */
export interface ChildrenKnown {
  readonly index: ChildIndex;
  readonly dateOfBirth: Int32Array;
}

/** The children that are known, to be handed to another thread. */
export function childrenKnown({ index, ids, rows }: People): ChildrenKnown {
  return { index, dateOfBirth: rows.columns.dateOfBirth.slice(0, ids.length) };
}

/** The children as they were handed over. Their numbers are not among it: they are found by the index. */
export function peopleKnown({ index, dateOfBirth }: ChildrenKnown): People {
  const people = nobody();
  Object.assign(people.rows, { length: index.length, capacity: index.length });
  people.rows.columns.dateOfBirth = dateOfBirth;
  return { ...people, index, fromHeader: true };
}

/** The same children, with nothing of what other tables tell. */
export function apart(people: People): People {
  return { ...people, last: -1, strangers: [], strangerAt: new Map(), bornElsewhere: [] };
}

/** The dates of birth that a table told, forgotten again: another may have told them first. */
export function birthsTakenBack(people: People): ReadonlyMap<number, number> {
  const births = people.bornElsewhere.map((child) => [child, bornOn(people, child)] as const);
  for (const [child] of births) people.rows.columns.dateOfBirth[child] = NO_DAY;
  return new Map(births);
}
