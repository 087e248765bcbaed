/** The shapes of a pledge and of the mapping of its points. */
import type * as z from 'zod';
import type { Outcome } from '../kernel/outcome.js';
import { PLEDGE, POINT_MAPPING } from '../pledge/write/fields.js';
import type { Pledge, PointMapping } from '../pledge/write/pledge.js';
import { pledgeProblems, pointMappingProblems } from '../pledge/write/problems.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';
import { parsed } from './parsed.js';
import { zodOf } from './zod-of.js';

/** The zod schema of a pledge. */
export const pledgeSchema: z.ZodType<Pledge, Pledge> = /* @__PURE__ */ zodOf<Pledge>(PLEDGE);

/** The zod schema of the mapping of one point. */
export const pointMappingSchema: z.ZodType<PointMapping, PointMapping> =
  /* @__PURE__ */ zodOf<PointMapping>(POINT_MAPPING);

/**
 * Reads a pledge from anything at all. Never throws. `validatePledge` gives the same verdict, and looks at mappings
 * and at what is odd besides.
 *
 * @example
 * parsePledge({}).ok; // false, with every problem
 */
export function parsePledge(value: unknown): Outcome<Pledge> {
  return parsed(PLEDGE, value, pledgeProblems(value));
}

/**
 * Reads the mapping of one point from anything at all. Never throws.
 *
 * @example
 * parsePointMapping({}).ok; // false, with every problem
 */
export function parsePointMapping(value: unknown): Outcome<PointMapping> {
  return parsed(POINT_MAPPING, value, pointMappingProblems(value));
}

const PLEDGE_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf(PLEDGE, 'pledge');
const MAPPING_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf(POINT_MAPPING, 'point-mapping');

/**
 * JSON Schema of a pledge. The same object each time.
 *
 * @example
 * pledgeJsonSchema().title; // 'Pledge'
 */
export function pledgeJsonSchema(): JsonSchema {
  return PLEDGE_JSON_SCHEMA;
}

/**
 * JSON Schema of the mapping of one point. The same object each time.
 *
 * @example
 * pointMappingJsonSchema().title; // 'PointMapping'
 */
export function pointMappingJsonSchema(): JsonSchema {
  return MAPPING_JSON_SCHEMA;
}
