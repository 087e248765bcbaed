/** Reading a dictionary by a key that a caller chose, which may be the name of something that every object inherits. */

/**
 * What a record holds under a key of its own; `undefined` where it has none.
 *
 * @example
 * ownValue({ yes: 1 }, 'constructor'); // undefined
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return typeof key === 'string' && Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * What a table holds under one of its own names.
 *
 * @param argument what the name is called where it was given.
 * @throws RangeError when the table has no such name: it tells the names that there are, and not what was given.
 */
export function ownOneOf<T>(table: Readonly<Record<string, T>>, name: string, argument: string): T {
  const found = ownValue(table, name);
  if (found === undefined)
    throw new RangeError(`${argument}: expected one of ${Object.keys(table).join(', ')}`);
  return found;
}

/** How many there are under each name, whatever a name is called; of names that do not occur, nothing. */
export function countsByName<T, Name extends string>(
  list: Iterable<T>,
  nameOf: (each: T) => Name,
  many: (each: T) => number = () => 1,
): Partial<Record<Name, number>> {
  const counts = new Map<string, number>();
  for (const each of list) {
    const name = nameOf(each);
    counts.set(name, (counts.get(name) ?? 0) + many(each));
  }
  return Object.fromEntries(counts) as Partial<Record<Name, number>>;
}

/** The names of the fields of an object: its own, and what it has from others, the accessors of the classes that it is of too. */
export function namesOfFields(record: object): ReadonlySet<string> {
  const names = new Set(Object.keys(record));
  let kind: unknown = Object.getPrototypeOf(record);
  while (typeof kind === 'object' && kind !== null && kind !== Object.prototype) {
    for (const [name, described] of Object.entries(Object.getOwnPropertyDescriptors(kind)))
      if (described.get !== undefined || described.enumerable === true) names.add(name);
    kind = Object.getPrototypeOf(kind);
  }
  return names;
}

/** A copy of an object with all of its fields as its own; of plain data, what a spread makes. */
export function withAllFields<T extends object>(record: T): T {
  const fields = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries([...namesOfFields(record)].map((name) => [name, fields[name]])) as T;
}
