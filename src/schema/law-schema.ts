/** The shapes of a law that is passed, of the numbers of duties, and of those of other laws. */
import type * as z from 'zod';
import { OTHER_NUMBERS, otherLawNumbersProblems } from '../eligibility/other-laws/fields.js';
import type { OtherLawNumbers } from '../eligibility/other-laws/numbers.js';
import type { Outcome } from '../kernel/outcome.js';
import { DUTY_NUMBERS } from '../law/duty-fields.js';
import type { DutyLaw } from '../law/duty-law.js';
import type { Law } from '../law/england.js';
import { LAW } from '../law/fields.js';
import { dutyLawProblems, lawProblems } from '../law/problems.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';
import { parsed } from './parsed.js';
import { zodOf } from './zod-of.js';

/** The zod schema of a law. */
export const lawSchema: z.ZodType<Law, Law> = /* @__PURE__ */ zodOf<Law>(LAW);

/** The zod schema of the dated numbers of duties. */
export const dutyLawSchema: z.ZodType<DutyLaw, DutyLaw> = /* @__PURE__ */ zodOf<DutyLaw>(DUTY_NUMBERS);

/** The zod schema of the dated numbers of other laws. */
export const otherLawNumbersSchema: z.ZodType<OtherLawNumbers, OtherLawNumbers> =
  /* @__PURE__ */ zodOf<OtherLawNumbers>(OTHER_NUMBERS);

/**
 * Reads a law from anything at all. Never throws.
 *
 * @example
 * parseLaw(JSON.parse(JSON.stringify(LAW_OF_ENGLAND))).ok; // true
 */
export function parseLaw(value: unknown): Outcome<Law> {
  return parsed(LAW, value, lawProblems(value));
}

/**
 * Reads the dated numbers of duties from anything at all. Never throws.
 *
 * @example
 * parseDutyLaw({}).ok; // false, with every problem
 */
export function parseDutyLaw(value: unknown): Outcome<DutyLaw> {
  return parsed(DUTY_NUMBERS, value, dutyLawProblems(value));
}

/**
 * Reads the dated numbers of other laws from anything at all. Never throws.
 *
 * @example
 * parseOtherLawNumbers({}).ok; // false, with every problem
 */
export function parseOtherLawNumbers(value: unknown): Outcome<OtherLawNumbers> {
  return parsed(OTHER_NUMBERS, value, otherLawNumbersProblems(value));
}

const LAW_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf(LAW, 'law');
const DUTY_LAW_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf(DUTY_NUMBERS, 'duty-law');
const OTHER_LAW_NUMBERS_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf(OTHER_NUMBERS, 'other-law-numbers');

/**
 * JSON Schema of a law. The same object each time.
 *
 * @example
 * lawJsonSchema().title; // 'Law'
 */
export function lawJsonSchema(): JsonSchema {
  return LAW_JSON_SCHEMA;
}

/**
 * JSON Schema of the dated numbers of duties. The same object each time.
 *
 * @example
 * dutyLawJsonSchema().title; // 'DutyLaw'
 */
export function dutyLawJsonSchema(): JsonSchema {
  return DUTY_LAW_JSON_SCHEMA;
}

/**
 * JSON Schema of the dated numbers of other laws. The same object each time.
 *
 * @example
 * otherLawNumbersJsonSchema().title; // 'OtherLawNumbers'
 */
export function otherLawNumbersJsonSchema(): JsonSchema {
  return OTHER_LAW_NUMBERS_JSON_SCHEMA;
}
