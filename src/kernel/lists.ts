/** Lists that are filled and searched where no other list is to be made of them. */

/** Adds all of a list to another: most often there is nothing to add, and a call with the list spread out costs more. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  if (more.length > 0) for (const each of more) list.push(each);
}

/** The entries of a list by what each is known by, in the order of the list. */
export function grouped<T, Key>(list: Iterable<T>, keyOf: (entry: T) => Key): ReadonlyMap<Key, readonly T[]> {
  return groupedByEach(list, (entry) => [keyOf(entry)]);
}

/** The same where each may be known by several: an entry stands once under each of them. */
export function groupedByEach<T, Key>(
  list: Iterable<T>,
  keysOf: (entry: T) => readonly Key[],
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const entry of list) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/** Whether a value is a list of which every place holds what is asked for. A place that holds nothing does not. */
export function isListOf<T>(value: unknown, is: (each: unknown) => each is T): value is readonly T[] {
  if (!Array.isArray(value)) return false;
  const list: readonly unknown[] = value;
  for (let at = 0; at < list.length; at++) if (!is(list[at])) return false;
  return true;
}

/** The first whole number after one, up to another, for which something holds that holds for the last and, once it holds, goes on. */
export function firstFor(from: number, until: number, holds: (at: number) => boolean): number {
  let [before, after] = [from, until];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}
