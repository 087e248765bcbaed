/** The shapes of the events of a case and of the facts that duties turn on. */
import type * as z from 'zod';
import type { Outcome } from '../kernel/outcome.js';
import type { DutyFacts } from '../eligibility/duties/facts.js';
import { DUTY_FACTS } from '../eligibility/duties/fields.js';
import { dutyFactsProblems } from '../eligibility/duties/problems.js';
import type { CareEvents } from '../eligibility/timetable/events.js';
import { CARE_EVENTS } from '../eligibility/timetable/fields.js';
import { eventsProblems } from '../eligibility/timetable/problems.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';
import { parsed } from './parsed.js';
import { zodOf } from './zod-of.js';

/** The zod schema of the events of a case. */
export const eventsSchema: z.ZodType<CareEvents, CareEvents> = /* @__PURE__ */ zodOf<CareEvents>(CARE_EVENTS);

/** The zod schema of the facts that duties turn on. */
export const dutyFactsSchema: z.ZodType<DutyFacts, DutyFacts> = /* @__PURE__ */ zodOf<DutyFacts>(DUTY_FACTS);

/**
 * Reads the events of a case from anything at all: the events, or every problem. Never throws.
 *
 * @example
 * parseEvents({ review: ['2026-06-20'] }).ok; // false: review is not a field that is known here
 */
export function parseEvents(value: unknown): Outcome<CareEvents> {
  return parsed(CARE_EVENTS, value, eventsProblems(value));
}

/**
 * Reads the facts that duties turn on from anything at all. Never throws.
 *
 * @example
 * parseDutyFacts({}).ok; // true: every fact may be left out
 */
export function parseDutyFacts(value: unknown): Outcome<DutyFacts> {
  return parsed(DUTY_FACTS, value, dutyFactsProblems(value));
}

const EVENTS_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf<CareEvents>(CARE_EVENTS, 'care-events');
const FACTS_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf<DutyFacts>(DUTY_FACTS, 'duty-facts');

/**
 * JSON Schema of the events of a case. The same object each time.
 *
 * @example
 * eventsJsonSchema().title;
 */
export function eventsJsonSchema(): JsonSchema<CareEvents> {
  return EVENTS_JSON_SCHEMA;
}

/**
 * JSON Schema of the facts that duties turn on. The same object each time.
 *
 * @example
 * dutyFactsJsonSchema().title;
 */
export function dutyFactsJsonSchema(): JsonSchema<DutyFacts> {
  return FACTS_JSON_SCHEMA;
}
