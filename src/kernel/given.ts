/** Arguments as they were given: what is none, or of another form, is answered or refused by the name of the argument. */

/** Whether a value is an object, of whatever form. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What a caller gave as facts or options; nothing where it is no object. */
export function fieldsOf<T extends object>(given: T | undefined): Partial<T> {
  return isObject(given) ? given : {};
}

/** A list that a caller gave. @throws RangeError when it is none. */
export function listGiven<T, List extends Iterable<T>>(list: List, argument: string): List {
  const given: unknown = list;
  if (!isObject(given) || !(Symbol.iterator in given)) throw new RangeError(`${argument}: expected a list`);
  return list;
}

/** An object that a caller gave, and the parts without which it is none. @throws RangeError when it, or one of them, is none. */
export function objectGiven<T extends object>(
  value: T,
  argument: string,
  ...parts: readonly (keyof T & string)[]
): T {
  if (isWhole(value, parts)) return value;
  throw new RangeError(
    `${argument}: expected an object${parts.length === 0 ? '' : ` with ${parts.join(', ')}`}`,
  );
}

function isWhole<T extends object>(value: T, parts: readonly (keyof T & string)[]): boolean {
  return isObject(value) && parts.every((part) => isObject(value[part]));
}

/** A list of objects that a caller gave. @throws RangeError when it is none, or the first entry that is none, by its place. */
export function entriesGiven<T extends object, List extends Iterable<T>>(
  list: List & Iterable<T>,
  argument: string,
  ...parts: readonly (keyof T & string)[]
): List {
  // What gives its entries one by one is not gone over before its time.
  if (Array.isArray(listGiven(list, argument))) {
    const entries = list as unknown as readonly T[];
    // By an index, which a hole has too; its place is put into words where it is told alone.
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as T;
      if (!isWhole(entry, parts)) objectGiven(entry, `${argument}[${at}]`, ...parts);
    }
  }
  return list;
}

/** A text that a caller gave. @throws RangeError when it is none. */
export function textGiven(value: string, argument: string): string {
  if (typeof value !== 'string') throw new RangeError(`${argument}: expected text`);
  return value;
}

/** A function that a caller gave, or none. @throws RangeError when it is something else. */
export function functionGiven<T extends (...given: never) => unknown>(
  value: T | undefined,
  argument: string,
): T | undefined {
  if (value !== undefined && typeof value !== 'function')
    throw new RangeError(`${argument}: expected a function`);
  return value;
}

/** A map that a caller gave. @throws RangeError when it is none. */
export function mapGiven<Key, Held>(value: ReadonlyMap<Key, Held>, argument: string): ReadonlyMap<Key, Held> {
  if (!((value as unknown) instanceof Map)) throw new RangeError(`${argument}: expected a Map`);
  return value;
}

/** One of some codes. @throws RangeError when it is none of them. */
export function oneOfGiven<Code extends string>(codes: readonly Code[], code: Code, argument: string): Code {
  if (!codes.includes(code)) throw new RangeError(`${argument}: expected one of ${codes.join(', ')}`);
  return code;
}
