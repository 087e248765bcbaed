/** The shapes of an evidence item and of a decision record. */
import type * as z from 'zod';
import type { Outcome } from '../kernel/outcome.js';
import type { DecisionRecord } from '../principles/evidence/decision-record.js';
import type { EvidenceItem } from '../principles/evidence/item.js';
import { EVIDENCE_KINDS, IMPACT_LEVELS, POPULATIONS } from '../principles/evidence/item.js';
import { FUNCTION_AREAS } from '../principles/evidence/function-areas.js';
import { PRINCIPLE_IDS } from '../principles/seven.js';
import { date, jsonSchema, listOf, object, oneOf, outcome, text } from './parts.js';

const AT_LEAST_ONE = { error: 'expected at least one' };

/** The shape of an evidence item. */
export const evidenceItemSchema: z.ZodType<EvidenceItem, EvidenceItem> = object({
  id: text,
  title: text,
  kind: oneOf(EVIDENCE_KINDS),
  principles: listOf(oneOf(PRINCIPLE_IDS)).min(1, AT_LEAST_ONE),
  populations: listOf(oneOf(POPULATIONS)).min(1, AT_LEAST_ONE),
  periodFrom: date.exactOptional(),
  periodTo: date,
  publishedOn: date.exactOptional(),
  validUntil: date.exactOptional(),
  functionArea: oneOf(FUNCTION_AREAS),
  impact: oneOf(IMPACT_LEVELS),
  source: object({ title: text, url: text.exactOptional(), section: text.exactOptional() }),
  ownerRole: text.exactOptional(),
  indicatorRefs: listOf(text).exactOptional(),
  pledgePointRefs: listOf(text).exactOptional(),
  youngPeopleAgree: oneOf(['yes', 'no', 'not-asked']).exactOptional(),
});

/** The shape of a decision record: what was considered, and what was found. */
export const decisionRecordSchema: z.ZodType<DecisionRecord, DecisionRecord> = object({
  id: text,
  title: text,
  decidedOn: date,
  body: text,
  functionArea: oneOf(FUNCTION_AREAS),
  affects: listOf(oneOf(POPULATIONS)),
  considered: listOf(
    object({
      principle: oneOf(PRINCIPLE_IDS),
      effect: oneOf(['helps', 'neutral', 'harms', 'mixed']),
      note: text,
      mitigation: text.optional(),
    }),
  ),
  viewsSought: oneOf(['yes', 'no', 'not-practicable']),
});

/** Reads an evidence item from anything at all. Never throws. */
export function parseEvidenceItem(value: unknown): Outcome<EvidenceItem> {
  return outcome(evidenceItemSchema, value);
}

/** Reads a decision record from anything at all. Never throws. */
export function parseDecisionRecord(value: unknown): Outcome<DecisionRecord> {
  return outcome(decisionRecordSchema, value);
}

/** JSON Schema of an evidence item. */
export function evidenceItemJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(evidenceItemSchema);
}

/** JSON Schema of a decision record. */
export function decisionRecordJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(decisionRecordSchema);
}
