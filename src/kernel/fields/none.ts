/** What says of each field of a shape that there is none of it. */
import type { FieldTable, HeldBy, Shape } from './kinds.js';

/** Every field of a shape that has a "none", set to it. */
export function noneOf<Fields extends FieldTable>(shape: Shape<Fields>): Partial<HeldBy<Fields>> {
  const none: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape.fields)) {
    if (Object.hasOwn(field, 'none')) none[name] = field.none;
  }
  return none as Partial<HeldBy<Fields>>;
}
