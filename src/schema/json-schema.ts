/**
 * A JSON Schema from a table of fields, with the words of the table. It keeps to what draft 7 and draft 2020-12 have in
 * common and names neither, so that a validator of either kind, and an OpenAPI document, take it as it is.
 *
 * A JSON Schema compares no two values: that an end is not before its start, or that no two ids are alike, is said in
 * words. What fields must be to one another otherwise stands under `allOf`.
 */
import { VISIBLE } from '../kernel/fields/blank.js';
import type { Field, Kind, Shape } from '../kernel/fields/kinds.js';
import { DATE_OR_MONTH_PATTERN, DATE_PATTERN, PARTIAL_DATE_PATTERN } from './patterns.js';

/**
 * A JSON Schema as plain data. `Of` is the type of what it describes, for frameworks that take types from schemas; no
 * value holds it.
 */
export type JsonSchema<Of = unknown> = Readonly<Record<string, unknown>> & { readonly '~of'?: Of };

/** Whether a field that is not in the table is refused: of what callers send it is, of answers it is not. */
export type Openness = 'closed' | 'open';

type Defs = Record<string, JsonSchema>;

/** The JSON Schema of an input: its `$id` is a name, not an address, and what is used twice stands in `$defs`. */
export function jsonSchemaOf<Of = unknown>(
  shape: Shape,
  id: string,
  openness: Openness = 'closed',
): JsonSchema<Of> {
  const defs: Defs = {};
  const object = objectOf(shape, defs, openness);
  return { $id: `urn:corporate-parenting:${id}`, ...object, $defs: defs } as JsonSchema<Of>;
}

/** A field in words: what it means, and what its absence means. */
export function describe({ means, absent }: Field): string {
  return absent === undefined ? means : `${means} If left out: ${absent}`;
}

function objectOf(shape: Shape, defs: Defs, openness: Openness): JsonSchema {
  const fields = Object.entries(shape.fields);
  const order = [
    ...(shape.inOrder ?? []).map(([first, second]) => `${second} is not before ${first}.`),
    ...(shape.rules ?? []).map(({ says }) => says),
  ];
  const between = (shape.rules ?? []).flatMap(({ inSchema }) => inSchema ?? []);
  return {
    title: shape.name,
    description: [shape.means, ...order].join(' '),
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, field]) => [
        name,
        { description: describe(field), ...kindOf(field.kind, defs, openness) },
      ]),
    ),
    required: fields.filter(([, field]) => field.needed).map(([name]) => name),
    ...(openness === 'closed' && { additionalProperties: false }),
    ...(between.length > 0 && { allOf: between }),
  };
}

function kindOf(kind: Kind, defs: Defs, openness: Openness): JsonSchema {
  switch (kind.is) {
    case 'date':
    case 'date-or-month':
    case 'partial-date':
      return ref(DATES[kind.is].title, DATES[kind.is], defs);
    case 'text':
      return { type: 'string', ...(kind.notBlank && { pattern: VISIBLE }) };
    case 'number':
      return {
        type: kind.whole ? 'integer' : 'number',
        ...(kind.least !== undefined && { minimum: kind.least }),
        ...(kind.most !== undefined && { maximum: kind.most }),
      };
    case 'true-or-false':
      return { type: 'boolean' };
    case 'true':
      return { type: 'boolean', const: true };
    case 'one-of':
      return { type: 'string', enum: kind.codes };
    case 'list':
      return {
        type: 'array',
        items: kindOf(kind.of, defs, openness),
        ...(kind.least && { minItems: kind.least }),
        ...(kind.most !== undefined && { maxItems: kind.most }),
      };
    case 'object':
      return refTo(kind.shape, defs, openness);
    case 'or-null':
      return { anyOf: [kindOf(kind.of, defs, openness), { type: 'null' }] };
    case 'anything':
      return {};
    case 'plain-value':
      return { anyOf: ['string', 'number', 'boolean', 'null'].map((type) => ({ type })) };
    case 'by-name':
      return { type: 'object', additionalProperties: kindOf(kind.of, defs, openness) };
  }
}

/** A shape may be met within itself: its place is taken before it is looked into. */
function refTo(shape: Shape, defs: Defs, openness: Openness): JsonSchema {
  if (defs[shape.name] === undefined) {
    defs[shape.name] = {};
    defs[shape.name] = objectOf(shape, defs, openness);
  }
  return { $ref: `#/$defs/${shape.name}` };
}

function ref(name: string, schema: JsonSchema, defs: Defs): JsonSchema {
  defs[name] ??= schema;
  return { $ref: `#/$defs/${name}` };
}

const DATES = {
  date: {
    title: 'Date',
    description: 'A real calendar date, YYYY-MM-DD.',
    type: 'string',
    pattern: DATE_PATTERN,
  },
  'date-or-month': {
    title: 'DateOrMonth',
    description: 'A real calendar date, YYYY-MM-DD; or its month, YYYY-MM, where the day is not recorded.',
    type: 'string',
    pattern: DATE_OR_MONTH_PATTERN,
  },
  'partial-date': {
    title: 'PartialDate',
    description: 'A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD.',
    type: 'string',
    pattern: PARTIAL_DATE_PATTERN,
  },
} as const;
