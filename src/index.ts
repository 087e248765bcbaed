/**
 * What a newcomer needs: some functions of each room and their types. Everything else stands in the room it belongs
 * to: `/eligibility`, `/principles`, `/governance`, `/indicators`, `/pledge`; dates and codes in `/kernel`; the return in `/ssda903`.
 *
 * Each value comes from the file that makes it, not through its room: what starts with the root is then only what the root needs.
 */
export { cite } from './kernel/dated.js';
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
export { dutiesOn } from './eligibility/duties/owed.js';
export { nextChanges } from './eligibility/over-time/next-changes.js';
export { statusTimeline } from './eligibility/over-time/timeline.js';
export { receiptFor } from './eligibility/receipt/receipt.js';
export { replay } from './eligibility/receipt/replay.js';
export { reconcile } from './eligibility/recorded-status/reconcile.js';
export { careStatus, statusOn } from './eligibility/status/care-status.js';
export { personalAdviser } from './eligibility/status/adviser-owed.js';
export { principlesOwedTo } from './eligibility/status/principles-owed.js';
export { responsibleAuthority } from './eligibility/status/responsible-authority.js';
export { CARE_STATUSES } from './eligibility/status/statuses.js';
export { timetable } from './eligibility/timetable/timetable.js';
export { changeInWords } from './eligibility/words/changes.js';
export { explain } from './eligibility/words/explain.js';
export { explainStatus } from './eligibility/words/explain-status.js';
export { STATUS_NAMES } from './eligibility/words/status-names.js';
export { LAW_OF_ENGLAND, withReadings } from './law/law.js';
export { person, withNothingElse } from './record/person/make.js';
export { personProblems } from './record/person/problems.js';
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
export { PRINCIPLE_IDS } from './law/principle-ids.js';
export { assessEvidence } from './principles/evidence/assess.js';
export { evidenceProblems } from './principles/evidence/problems.js';
export { PRINCIPLES } from './principles/seven.js';
export type { EvidenceItem, PrincipleId } from './principles/index.js';

// Measures, from records in memory; the return has an entry of its own.
export { INDICATORS, indicatorDefinition } from './indicators/catalogue/catalogue.js';
export { countIndicators, mergeCounted } from './indicators/counting/count-indicators.js';
export { indicatorOf, resultOf } from './indicators/counting/indicator-result.js';
export { mergeTallies } from './indicators/counting/tally.js';
export { why } from './indicators/counting/why.js';
export { INDICATOR_IDS } from './indicators/definition/ids.js';
export { scorecard } from './indicators/publishing/scorecard.js';
export { scorecardMarkdown } from './indicators/publishing/scorecard-markdown.js';
export { recordsFromChildren } from './record/columns/from-children.js';
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
export { coverage } from './pledge/cover/coverage.js';
export { diffPledges } from './pledge/cover/diff.js';
export { suggestMapping, suggestPrinciples } from './pledge/map/suggest.js';
export { promiseStatus } from './pledge/trace/promise-status.js';
export { tracePrinciple } from './pledge/trace/trace.js';
export { validatePledge } from './pledge/write/validate.js';
export type { Coverage, Pledge, PledgeValidation } from './pledge/index.js';
