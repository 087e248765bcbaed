/** The shapes of a governance framework and of the records beside it, for input from elsewhere. */
import type * as z from 'zod';
import type { Outcome } from '../kernel/outcome.js';
import { GOVERNANCE_FRAMEWORK } from '../principles/governance/framework-fields.js';
import { frameworkProblems, governanceRecordsProblems } from '../principles/governance/framework-problems.js';
import type { GovernanceFramework } from '../principles/governance/framework.js';
import { GOVERNANCE_RECORDS } from '../principles/governance/records-fields.js';
import type { GovernanceRecords } from '../principles/governance/records.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';
import { parsed } from './parsed.js';
import { zodOf } from './zod-of.js';

/** The zod schema of a governance framework. */
export const frameworkSchema: z.ZodType<GovernanceFramework, GovernanceFramework> =
  /* @__PURE__ */ zodOf<GovernanceFramework>(GOVERNANCE_FRAMEWORK);

/** The zod schema of a council's governance records. */
export const governanceRecordsSchema: z.ZodType<GovernanceRecords, GovernanceRecords> =
  /* @__PURE__ */ zodOf<GovernanceRecords>(GOVERNANCE_RECORDS);

/**
 * Reads a governance framework from anything at all: the framework, or every problem. Never throws.
 *
 * @example
 * parseFramework(JSON.parse('{"council":"Ambridge","title":"Strategy","bodies":[]}')).ok; // true
 */
export function parseFramework(value: unknown): Outcome<GovernanceFramework> {
  return parsed(GOVERNANCE_FRAMEWORK, value, frameworkProblems(value));
}

/**
 * Reads a council's governance records from anything at all. Never throws.
 *
 * @example
 * parseGovernanceRecords({ meetings: [] }).ok; // true
 */
export function parseGovernanceRecords(value: unknown): Outcome<GovernanceRecords> {
  return parsed(GOVERNANCE_RECORDS, value, governanceRecordsProblems(value));
}

const FRAMEWORK_SCHEMA = /* @__PURE__ */ jsonSchemaOf(GOVERNANCE_FRAMEWORK, 'governance-framework');
const RECORDS_SCHEMA = /* @__PURE__ */ jsonSchemaOf(GOVERNANCE_RECORDS, 'governance-records');

/**
 * JSON Schema of a governance framework. The same object each time.
 *
 * @example
 * frameworkJsonSchema().title; // 'GovernanceFramework'
 */
export function frameworkJsonSchema(): JsonSchema {
  return FRAMEWORK_SCHEMA;
}

/**
 * JSON Schema of a council's governance records. The same object each time.
 *
 * @example
 * governanceRecordsJsonSchema().title; // 'GovernanceRecords'
 */
export function governanceRecordsJsonSchema(): JsonSchema {
  return RECORDS_SCHEMA;
}
