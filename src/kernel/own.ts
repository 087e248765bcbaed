/** Reading a dictionary by a key that a caller chose, which may be the name of something that every object inherits. */

/**
 * What a record holds under a key of its own; `undefined` where it has none.
 *
 * @example
 * ownValue({ yes: 1 }, 'constructor'); // undefined
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
