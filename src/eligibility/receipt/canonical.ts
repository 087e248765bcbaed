/** One text for one value, whatever the order of its keys: what a receipt's hash is taken of. */

/**
 * A value as JSON with the keys of every object in order. A key whose value is `undefined` is as good as absent.
 *
 * @example
 * canonicalText({ b: 1, a: [2] }); // '{"a":[2],"b":1}'
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalText(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(record[key])}`)
    .join(',')}}`;
}
