/** Schemas (zod) and JSON Schema for what callers send and what they are answered. The only entry that brings zod. */
export {
  careStatusFindingJsonSchema,
  careStatusFindingSchema,
  dutyOnDayJsonSchema,
  dutyOnDaySchema,
  nextChangeJsonSchema,
  nextChangeSchema,
  receiptJsonSchema,
  receiptSchema,
  scorecardJsonSchema,
  scorecardSchema,
  timetableLineJsonSchema,
  timetableLineSchema,
} from './schema/answer-schema.js';
export {
  openApiDocument,
  serviceOperations,
  type OpenApiOptions,
  type ServiceOperation,
} from './schema/open-api.js';
export {
  dutiesQuestionJsonSchema,
  dutiesQuestionSchema,
  parseDutiesQuestion,
  parseStatusQuestion,
  parseTimetableQuestion,
  refusalJsonSchema,
  statusQuestionJsonSchema,
  statusQuestionSchema,
  timetableQuestionJsonSchema,
  timetableQuestionSchema,
  type DutiesQuestion,
  type Refusal,
  type StatusQuestion,
  type TimetableQuestion,
} from './schema/question-schema.js';
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
export {
  dutyLawJsonSchema,
  dutyLawSchema,
  lawJsonSchema,
  lawSchema,
  otherLawNumbersJsonSchema,
  otherLawNumbersSchema,
  parseDutyLaw,
  parseLaw,
  parseOtherLawNumbers,
} from './schema/law-schema.js';
export { listJsonSchema } from './schema/list-schema.js';
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
