/**
 * What a newcomer needs: some functions of each room and their types. Everything else stands in the room it belongs
 * to: `/eligibility`, `/principles`, `/governance`, `/indicators`, `/pledge`; dates and codes in `/kernel`; the return in `/ssda903`.
 */
export { cite } from './kernel/index.js';
export type {
  Answer,
  Citation,
  Fact,
  Finding,
  InputProblem,
  Need,
  Outcome,
  PlainDate,
  ProblemCode,
} from './kernel/index.js';

// Who is looked after, who is owed what, and what comes next.
export {
  CARE_STATUSES,
  LAW_OF_ENGLAND,
  STATUS_NAMES,
  careStatus,
  changeInWords,
  dutiesOn,
  explain,
  explainStatus,
  nextChanges,
  person,
  personProblems,
  personalAdviser,
  principlesOwedTo,
  receiptFor,
  reconcile,
  replay,
  responsibleAuthority,
  statusOn,
  statusTimeline,
  timetable,
  withNothingElse,
  withReadings,
} from './eligibility/index.js';
export type {
  CareEvents,
  CareStatus,
  CareStatusFinding,
  DutyFacts,
  DutyOnDay,
  Law,
  NextChange,
  Person,
  PersonInput,
  Readings,
  Receipt,
  StatusSpan,
  TimetableLine,
} from './eligibility/index.js';

// The seven principles and the evidence for them.
export { PRINCIPLES, PRINCIPLE_IDS, assessEvidence, evidenceProblems } from './principles/index.js';
export type { EvidenceItem, PrincipleId } from './principles/index.js';

// Measures, from records in memory; the return has an entry of its own.
export {
  INDICATORS,
  INDICATOR_IDS,
  countIndicators,
  indicatorDefinition,
  indicatorOf,
  mergeCounted,
  mergeTallies,
  recordsFromChildren,
  resultOf,
  scorecard,
  scorecardMarkdown,
  why,
} from './indicators/index.js';
export type {
  CareRecords,
  ChildRows,
  Counted,
  Indicator,
  IndicatorId,
  IndicatorResult,
  Scorecard,
  Why,
} from './indicators/index.js';

// A council's pledge.
export {
  coverage,
  diffPledges,
  promiseStatus,
  suggestMapping,
  suggestPrinciples,
  tracePrinciple,
  validatePledge,
} from './pledge/index.js';
export type { Coverage, Pledge, PledgeValidation } from './pledge/index.js';
