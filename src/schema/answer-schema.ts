/**
 * Schemas of answers, in zod and as JSON Schema. They are open: a later version may say more, and a reader that goes by
 * the schema takes no harm from it.
 */
import type * as z from 'zod';
import type {
  CareStatusFinding,
  DutyOnDay,
  NextChange,
  Receipt,
  TimetableLine,
} from '../eligibility/index.js';
import type { Scorecard } from '../indicators/index.js';
import { CARE_STATUS_FINDING, DEADLINE, DUTY_ON_DAY, NEXT_CHANGE } from './answer-shapes.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';
import { RECEIPT } from './receipt-shape.js';
import { SCORECARD } from './scorecard-shape.js';
import { zodOf } from './zod-of.js';

/** The zod schema of what `careStatus` answers. */
export const careStatusFindingSchema: z.ZodType<CareStatusFinding, CareStatusFinding> =
  /* @__PURE__ */ zodOf<CareStatusFinding>(CARE_STATUS_FINDING, 'open');
/** The zod schema of one of what `nextChanges` answers. */
export const nextChangeSchema: z.ZodType<NextChange, NextChange> = /* @__PURE__ */ zodOf<NextChange>(
  NEXT_CHANGE,
  'open',
);
/** The zod schema of one of what `dutiesOn` answers. */
export const dutyOnDaySchema: z.ZodType<DutyOnDay, DutyOnDay> = /* @__PURE__ */ zodOf<DutyOnDay>(
  DUTY_ON_DAY,
  'open',
);
/** The zod schema of one of what `timetable` answers. */
export const timetableLineSchema: z.ZodType<TimetableLine, TimetableLine> =
  /* @__PURE__ */ zodOf<TimetableLine>(DEADLINE, 'open');
/** The zod schema of what `receiptFor` makes: for reading one back from where it was stored. */
export const receiptSchema: z.ZodType<Receipt, Receipt> = /* @__PURE__ */ zodOf<Receipt>(RECEIPT, 'open');
/** The zod schema of what `scorecard` answers. */
export const scorecardSchema: z.ZodType<Scorecard, Scorecard> = /* @__PURE__ */ zodOf<Scorecard>(
  SCORECARD,
  'open',
);

const FINDING_SCHEMA = /* @__PURE__ */ jsonSchemaOf<CareStatusFinding>(
  CARE_STATUS_FINDING,
  'care-status-finding',
  'open',
);
const CHANGE_SCHEMA = /* @__PURE__ */ jsonSchemaOf<NextChange>(NEXT_CHANGE, 'next-change', 'open');
const DUTY_SCHEMA = /* @__PURE__ */ jsonSchemaOf<DutyOnDay>(DUTY_ON_DAY, 'duty-on-day', 'open');
const LINE_SCHEMA = /* @__PURE__ */ jsonSchemaOf<TimetableLine>(DEADLINE, 'timetable-line', 'open');
const RECEIPT_SCHEMA = /* @__PURE__ */ jsonSchemaOf<Receipt>(RECEIPT, 'receipt', 'open');
const SCORECARD_SCHEMA = /* @__PURE__ */ jsonSchemaOf<Scorecard>(SCORECARD, 'scorecard', 'open');

/**
 * JSON Schema of what `careStatus` answers. The same object each time.
 *
 * @example
 * careStatusFindingJsonSchema().title;
 */
export function careStatusFindingJsonSchema(): JsonSchema<CareStatusFinding> {
  return FINDING_SCHEMA;
}

/**
 * JSON Schema of one of what `nextChanges` answers. The same object each time.
 *
 * @example
 * nextChangeJsonSchema().title;
 */
export function nextChangeJsonSchema(): JsonSchema<NextChange> {
  return CHANGE_SCHEMA;
}

/**
 * JSON Schema of one of what `dutiesOn` answers. The same object each time.
 *
 * @example
 * dutyOnDayJsonSchema().title;
 */
export function dutyOnDayJsonSchema(): JsonSchema<DutyOnDay> {
  return DUTY_SCHEMA;
}

/**
 * JSON Schema of one of what `timetable` answers. The same object each time.
 *
 * @example
 * timetableLineJsonSchema().title;
 */
export function timetableLineJsonSchema(): JsonSchema<TimetableLine> {
  return LINE_SCHEMA;
}

/**
 * JSON Schema of what `receiptFor` makes. The same object each time.
 *
 * @example
 * receiptJsonSchema().title;
 */
export function receiptJsonSchema(): JsonSchema<Receipt> {
  return RECEIPT_SCHEMA;
}

/**
 * JSON Schema of what `scorecard` answers. The same object each time.
 *
 * @example
 * scorecardJsonSchema().title;
 */
export function scorecardJsonSchema(): JsonSchema<Scorecard> {
  return SCORECARD_SCHEMA;
}
