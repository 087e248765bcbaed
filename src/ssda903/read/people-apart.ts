/** The children of a header, as those see them who read other tables at the same time. */
import { NO_DAY } from '../../record/columns/columns.js';
import { addToIndex } from './child-index.js';
import type { People } from './people.js';
import { bornOn, nobody } from './people.js';

/** The children as plain data, in little memory. */
export interface ChildrenKnown {
  /** Their numbers after one another, and where each ends. */
  readonly ids: string;
  readonly ends: Int32Array;
  readonly dateOfBirth: Int32Array;
}

/** The children that are known, to be handed to another thread. */
export function childrenKnown({ ids, rows }: People): ChildrenKnown {
  const ends = new Int32Array(ids.length);
  let end = 0;
  for (let child = 0; child < ids.length; child++) ends[child] = end += ids[child]?.length ?? 0;
  return { ids: ids.join(''), ends, dateOfBirth: rows.columns.dateOfBirth.slice(0, ids.length) };
}

/** The children as they were handed over. */
export function peopleKnown({ ids, ends, dateOfBirth }: ChildrenKnown): People {
  const people = nobody();
  ends.forEach((end, child) => people.ids.push(ids.slice(ends[child - 1] ?? 0, end)));
  people.ids.forEach((id) => addToIndex(people.index, id));
  Object.assign(people.rows, { length: ends.length, capacity: ends.length });
  people.rows.columns.dateOfBirth = dateOfBirth;
  people.fromHeader = true;
  return people;
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
