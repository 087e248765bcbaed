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

/** An object that a caller gave. @throws RangeError when it is none. */
export function objectGiven<T extends object>(value: T, argument: string): T {
  if (!isObject(value)) throw new RangeError(`${argument}: expected an object`);
  return value;
}

/** One of some codes. @throws RangeError when it is none of them. */
export function oneOfGiven<Code extends string>(codes: readonly Code[], code: Code, argument: string): Code {
  if (!codes.includes(code)) throw new RangeError(`${argument}: expected one of ${codes.join(', ')}`);
  return code;
}
