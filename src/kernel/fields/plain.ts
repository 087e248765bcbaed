/** An input as plain data: its own fields and nothing else, in the order of its table. */
import { isObject } from '../given.js';
import type { Kind, Shape } from './kinds.js';

/**
 * A copy of a well-formed input. A field that holds `undefined` is left out, as if it had not been there; and so is
 * `null` where it says no more than that.
 */
export function plainCopy(shape: Shape, value: object): Readonly<Record<string, unknown>> {
  const record = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape.fields)) {
    const held = record[name];
    if (held === undefined || (held === null && field.nullIs === 'absent')) continue;
    copy[name] = copyOf(field.kind, held);
  }
  return copy;
}

function copyOf(kind: Kind, value: unknown): unknown {
  if (kind.is === 'or-null') return value === null ? null : copyOf(kind.of, value);
  if (kind.is === 'list' && Array.isArray(value)) return value.map((each) => copyOf(kind.of, each));
  if (kind.is === 'object' && isObject(value)) return plainCopy(kind.shape, value);
  return value;
}
