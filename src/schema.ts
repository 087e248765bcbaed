/** Schemas (zod) and JSON Schema for what callers send. The only entry that brings zod. */
export {
  careStatusFindingJsonSchema,
  dutyOnDayJsonSchema,
  nextChangeJsonSchema,
  timetableLineJsonSchema,
} from './schema/answer-schema.js';
export {
  dutyFactsJsonSchema,
  dutyFactsSchema,
  eventsJsonSchema,
  eventsSchema,
  parseDutyFacts,
  parseEvents,
} from './schema/case-schema.js';
export {
  decisionRecordJsonSchema,
  decisionRecordSchema,
  evidenceItemJsonSchema,
  evidenceItemSchema,
  parseDecisionRecord,
  parseEvidenceItem,
} from './schema/evidence-schema.js';
export type { JsonSchema } from './schema/json-schema.js';
export { parsePerson, personJsonSchema, personSchema, type ParsedPerson } from './schema/person-schema.js';
export {
  parsePledge,
  parsePointMapping,
  pledgeJsonSchema,
  pledgeSchema,
  pointMappingJsonSchema,
  pointMappingSchema,
} from './schema/pledge-schema.js';
export {
  frameworkJsonSchema,
  frameworkSchema,
  governanceRecordsJsonSchema,
  governanceRecordsSchema,
  parseFramework,
  parseGovernanceRecords,
} from './schema/governance-schema.js';
