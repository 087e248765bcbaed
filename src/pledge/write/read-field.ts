/**
 * Reading values of unknown shape without ever throwing: a getter may throw, a proxy may be revoked, a list may
 * be longer than any pledge.
 */
import { isBlank } from '../../kernel/fields/blank.js';
import { LONGEST_LIST } from '../../kernel/fields/kinds.js';

/** The value of a field, or `undefined` when the holder is not an object or reading it fails. */
export function readField(holder: unknown, key: string | number): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  try {
    return (holder as Record<string | number, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** A field as text that shows something when printed; otherwise `undefined`. */
export function readText(holder: unknown, key: string): string | undefined {
  const value = readField(holder, key);
  return typeof value === 'string' && !isBlank(value) ? value : undefined;
}

/** The entries of a list, each read safely; `undefined` when the value is not a list or is far too long. */
export function readList(value: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(value) || value.length > LONGEST_LIST) return undefined;
    return Array.from({ length: value.length }, (_, at) => readField(value, at));
  } catch {
    return undefined;
  }
}

/** Whether a value says nothing: absent or null. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Whether a value is a list of more entries than are read. */
export function isTooLong(value: unknown): boolean {
  try {
    return Array.isArray(value) && value.length > LONGEST_LIST;
  } catch {
    return false;
  }
}
