/** One text for one value: what a receipt's hashes are taken of. */
import { TOO_DEEP, isTooDeep } from '../../kernel/depth.js';
import { namesOfFields } from '../../kernel/own.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A value as JSON with the keys of every object, and the rows of every list, in order: in a record and in a law no
 * order means anything. A key whose value is `undefined` is as good as absent. What a class offers through accessors,
 * and what an object has from another, is read like a field.
 *
 * @example
 * canonicalText({ b: 1, a: [2, 1] }); // '{"a":[1,2],"b":1}'
 */
export function canonicalText(value: unknown): string {
  return textOf(value, false);
}

/**
 * The same of a person's record. Within a row `null` says no more than an absent field: an end, a reason, a place not
 * told. For a fact of the person it does: `supportRequested: null` says that they have not asked.
 *
 * @example
 * canonicalRecord({ care: [{ start: '2024-01-15', end: null }] }); // '{"care":[{"start":"2024-01-15"}]}'
 */
export function canonicalRecord(record: unknown): string {
  if (typeof record !== 'object' || record === null) return canonicalText(record);
  return objectText(record as Fields, (value) => (value === null ? 'null' : textOf(value, true, [record])));
}

/** `above`: the objects that it stands within. One that stands within itself, or deeper than any fact, says nothing more. */
function textOf(value: unknown, withoutNull: boolean, above: readonly object[] = []): string {
  if (typeof value !== 'object' || value === null) return plainText(value);
  if (isTooDeep(value, above)) return above.includes(value) ? 'null' : plainText(TOO_DEEP);
  const within = [...above, value];
  if (Array.isArray(value)) {
    // A hole is no row, and still a place in the list.
    const rows = Array.from(value, (each: unknown) => textOf(each ?? null, withoutNull, within));
    return `[${rows.sort().join(',')}]`;
  }
  // What writes itself as JSON, as a `Date` does, is what it writes.
  const { toJSON } = value as Fields;
  if (typeof toJSON === 'function') return textOf(toJSON.call(value), withoutNull, within);
  return objectText(value as Fields, (each) =>
    each === null && withoutNull ? undefined : textOf(each, withoutNull, within),
  );
}

/** What is no object: of a number that JSON has not, its name, for it is not `null`. */
function plainText(value: unknown): string {
  const hasNone = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
  return hasNone ? String(value) : (JSON.stringify(value) ?? 'null');
}

function objectText(record: Fields, text: (value: unknown) => string | undefined): string {
  const parts: string[] = [];
  for (const key of [...namesOfFields(record)].sort()) {
    const value = record[key];
    const written = value === undefined || typeof value === 'function' ? undefined : text(value);
    if (written !== undefined) parts.push(`${JSON.stringify(key)}:${written}`);
  }
  return `{${parts.join(',')}}`;
}
