/** JSON Schema of a list of something that has one. */
import { objectGiven } from '../kernel/given.js';
import type { JsonSchema } from './json-schema.js';

const made = new WeakMap<object, JsonSchema>();

/**
 * JSON Schema of a list, from that of its entries: of what `nextChanges`, `dutiesOn` and `timetable` answer. Frameworks
 * look for parts at the root of a schema, and so they are moved there. The same object each time.
 *
 * @example
 * listJsonSchema(dutyOnDayJsonSchema()).type; // 'array'
 */
export function listJsonSchema<Of>(entries: JsonSchema<Of>): JsonSchema<readonly Of[]> {
  objectGiven(entries, 'entries');
  const known = made.get(entries);
  if (known !== undefined) return known as JsonSchema<readonly Of[]>;
  const { $id, $defs, ...entry } = entries;
  const title = String(entry.title);
  const list = {
    $id: `${String($id)}-list`,
    title: `${title}List`,
    description: `A list. Each entry: ${String(entry.description)}`,
    type: 'array',
    items: { $ref: `#/$defs/${title}` },
    $defs: { ...($defs as object), [title]: entry },
  } as JsonSchema<readonly Of[]>;
  made.set(entries, list);
  return list;
}
