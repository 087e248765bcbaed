/**
 * Optional fields of unknown shape. What is absent or null is absent; what is in another form than the accepted
 * one is left out, and that is told as a warning.
 */
import { pledgeFinding, type PledgeFinding } from './problem.js';
import { isAbsent, isBlank, LONGEST_LIST, readField, readList } from './read-field.js';

/** The accepted value of an optional field, or `undefined` with a warning when it holds something else. */
export function optional<T>(
  holder: unknown,
  key: string,
  path: string,
  findings: PledgeFinding[],
  accepts: (value: unknown) => value is T,
): T | undefined {
  const value = readField(holder, key);
  if (isAbsent(value)) return undefined;
  if (accepts(value)) return value;
  findings.push(pledgeFinding('FIELD_UNREADABLE', `${path}.${key}`));
  return undefined;
}

/** Optional text; blank text counts as absent. */
export function optionalText(
  holder: unknown,
  key: string,
  path: string,
  findings: PledgeFinding[],
): string | undefined {
  const text = optional(holder, key, path, findings, isText);
  return text === undefined || isBlank(text) ? undefined : text;
}

/** An optional list; `undefined`, with a finding, when the field holds something other than a list. */
export function optionalList(
  holder: unknown,
  key: string,
  path: string,
  findings: PledgeFinding[],
): readonly unknown[] | undefined {
  const value = readField(holder, key);
  if (isAbsent(value)) return undefined;
  const list = readList(value);
  if (list === undefined) findings.push(unreadableList(value, `${path}.${key}`));
  return list;
}

/** An optional list whose entries all have one form; an entry in another form is left out with a warning. */
export function optionalListOf<T>(
  holder: unknown,
  key: string,
  path: string,
  findings: PledgeFinding[],
  accepts: (value: unknown) => value is T,
): readonly T[] | undefined {
  return optionalList(holder, key, path, findings)?.filter((value, at): value is T => {
    if (accepts(value)) return true;
    findings.push(pledgeFinding('FIELD_UNREADABLE', `${path}.${key}[${at}]`));
    return false;
  });
}

/** Why a value cannot be read as a list: it is not one, or it is far too long to be a pledge's. */
export function unreadableList(value: unknown, path: string): PledgeFinding {
  return pledgeFinding(isTooLong(value) ? 'LIST_TOO_LONG' : 'FIELD_UNREADABLE', path);
}

/** Whether a value is a list of more entries than are read. */
export function isTooLong(value: unknown): boolean {
  try {
    return Array.isArray(value) && value.length > LONGEST_LIST;
  } catch {
    return false;
  }
}

/** Whether a value is text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is a whole number of at least 1. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

/** Whether a value is a whole number of at least 0. */
export function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether a value is an object whose fields can be read; lists are not. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
