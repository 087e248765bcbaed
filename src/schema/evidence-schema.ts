/** The shapes of an evidence item and of a decision record. */
import type * as z from 'zod';
import type { Outcome } from '../kernel/outcome.js';
import type { DecisionRecord } from '../principles/evidence/decision-record.js';
import { DECISION_RECORD, EVIDENCE_ITEM } from '../principles/evidence/fields.js';
import type { EvidenceItem } from '../principles/evidence/item.js';
import { decisionRecordProblems, evidenceItemProblems } from '../principles/evidence/problems.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';
import { parsed } from './parsed.js';
import { zodOf } from './zod-of.js';

/** The zod schema of an evidence item. */
export const evidenceItemSchema: z.ZodType<EvidenceItem, EvidenceItem> =
  /* @__PURE__ */ zodOf<EvidenceItem>(EVIDENCE_ITEM);

/** The zod schema of a decision record: what was considered, and what was found. */
export const decisionRecordSchema: z.ZodType<DecisionRecord, DecisionRecord> =
  /* @__PURE__ */ zodOf<DecisionRecord>(DECISION_RECORD);

/**
 * Reads an evidence item from anything at all. Never throws.
 *
 * @example
 * parseEvidenceItem({}).ok; // false, with every problem
 */
export function parseEvidenceItem(value: unknown): Outcome<EvidenceItem> {
  return parsed(EVIDENCE_ITEM, value, evidenceItemProblems(value));
}

/**
 * Reads a decision record from anything at all. Never throws.
 *
 * @example
 * parseDecisionRecord({}).ok; // false, with every problem
 */
export function parseDecisionRecord(value: unknown): Outcome<DecisionRecord> {
  return parsed(DECISION_RECORD, value, decisionRecordProblems(value));
}

const ITEM_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf(EVIDENCE_ITEM, 'evidence-item');
const RECORD_JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf(DECISION_RECORD, 'decision-record');

/**
 * JSON Schema of an evidence item. The same object each time.
 *
 * @example
 * evidenceItemJsonSchema().title; // 'EvidenceItem'
 */
export function evidenceItemJsonSchema(): JsonSchema {
  return ITEM_JSON_SCHEMA;
}

/**
 * JSON Schema of a decision record. The same object each time.
 *
 * @example
 * decisionRecordJsonSchema().title; // 'DecisionRecord'
 */
export function decisionRecordJsonSchema(): JsonSchema {
  return RECORD_JSON_SCHEMA;
}
