/**
 * JSON Schemas of answers. They are open: a later version may say more, and a reader that goes by the schema takes no
 * harm from it.
 */
import { CARE_STATUS_FINDING, DEADLINE, DUTY_ON_DAY, NEXT_CHANGE } from './answer-shapes.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';

const FINDING_SCHEMA = /* @__PURE__ */ jsonSchemaOf(CARE_STATUS_FINDING, 'care-status-finding', 'open');
const CHANGE_SCHEMA = /* @__PURE__ */ jsonSchemaOf(NEXT_CHANGE, 'next-change', 'open');
const DUTY_SCHEMA = /* @__PURE__ */ jsonSchemaOf(DUTY_ON_DAY, 'duty-on-day', 'open');
const DEADLINE_SCHEMA = /* @__PURE__ */ jsonSchemaOf(DEADLINE, 'timetable-line', 'open');

/**
 * JSON Schema of what `careStatus` answers. The same object each time.
 *
 * @example
 * careStatusFindingJsonSchema().title;
 */
export function careStatusFindingJsonSchema(): JsonSchema {
  return FINDING_SCHEMA;
}

/**
 * JSON Schema of one of what `nextChanges` answers. The same object each time.
 *
 * @example
 * nextChangeJsonSchema().title;
 */
export function nextChangeJsonSchema(): JsonSchema {
  return CHANGE_SCHEMA;
}

/**
 * JSON Schema of one of what `dutiesOn` answers. The same object each time.
 *
 * @example
 * dutyOnDayJsonSchema().title;
 */
export function dutyOnDayJsonSchema(): JsonSchema {
  return DUTY_SCHEMA;
}

/**
 * JSON Schema of one of what `timetable` answers. The same object each time.
 *
 * @example
 * timetableLineJsonSchema().title;
 */
export function timetableLineJsonSchema(): JsonSchema {
  return DEADLINE_SCHEMA;
}
