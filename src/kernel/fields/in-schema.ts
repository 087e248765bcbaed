/** Parts of a JSON Schema, for what fields must be to one another. They keep to what the dialects have in common. */

type Part = Readonly<Record<string, unknown>>;

export const NOT_NULL: Part = { not: { type: 'null' } };

/** An object whose fields are so, where they are there. */
export function withThese(properties: Readonly<Record<string, Part>>): Part {
  return { type: 'object', properties };
}

/** The same, and they are there. */
export function withFields(properties: Readonly<Record<string, Part>>): Part {
  return { ...withThese(properties), required: Object.keys(properties) };
}

/** A list that is so, or null, which says the same as leaving it out. */
export function listOrNull(as: Part): Part {
  return { anyOf: [{ type: 'array', ...as }, { type: 'null' }] };
}

/** In one case something holds, and otherwise something else, or nothing. */
export function inCase(one: Part, holds: Part, otherwise: Part = {}): Part {
  return { anyOf: [{ allOf: [one, holds] }, { allOf: [{ not: one }, otherwise] }] };
}
