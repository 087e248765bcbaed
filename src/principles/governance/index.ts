/** The governance of any council as data: its framework, its records, what is checked and what is looked up. */
export { CADENCES } from './cadence.js';
export type { Cadence, CadenceName, IntervalCadence, YearlyCadence } from './cadence.js';
export { checkCadence } from './check-cadence.js';
export type { CadenceFinding, CadenceOptions } from './check-cadence.js';
export {
  EVERY_CHILD_MATTERS,
  OUTCOMES,
  OUTCOME_IDS,
  crosswalk,
  outcomesLeftOut,
  outcomesOf,
} from './outcome-frames.js';
export type {
  Crosswalk,
  OutcomeId,
  OwnFrameHeading,
  OwnOutcomeFrame,
  WellBeingOutcome,
} from './outcome-frames.js';
export { outcomeFrameProblems } from './outcome-frame-problems.js';
export { ROLE_IDS } from './roles.js';
export type { Level, RoleId } from './roles.js';
export { trainingCoverage } from './training-coverage.js';
export type { TrainingCoverage, TrainingOptions, TrainingRecord } from './training-coverage.js';
export { VOICE_CHANNELS } from './voice-channel.js';
export type { VoiceChannel } from './voice-channel.js';
export { annualReport } from './annual-report.js';
export type { AnnualReport, ReportSection } from './annual-report.js';
export { GOVERNANCE_FINDINGS, checkGovernance } from './check.js';
export type { GovernanceFinding, GovernanceFindingCode, GovernanceReview } from './check.js';
export { checkReportCycle } from './check-report-cycle.js';
export type { ReportCycle, ReportCycleFindings, ReportFinding, ReportMade } from './check-report-cycle.js';
export { TERMS_HEADINGS, checkTermsOfReference, membershipGaps } from './check-terms-of-reference.js';
export type {
  MembershipGap,
  TermsFindings,
  TermsHeading,
  TermsMember,
  TermsOfReference,
} from './check-terms-of-reference.js';
export { summariseDecisions } from './decision-summary.js';
export type { DecisionCounts, DecisionSummary, PrincipleCounts } from './decision-summary.js';
export { documentStatus } from './document-status.js';
export type { DocumentStatus, Validity } from './document-status.js';
export { ACTION_STATES, BODY_STATES, FRAMEWORK_BODY_KINDS } from './framework.js';
export type {
  ActionState,
  BodyState,
  FrameworkAction,
  FrameworkBody,
  FrameworkBodyKind,
  FrameworkDocument,
  FrameworkObjective,
  FrameworkReport,
  FrameworkRole,
  FrameworkTraining,
  FrameworkVoiceChannel,
  GovernanceFramework,
  MemberCheck,
  PromisedCadence,
  ResponsibilityLevel,
  RoleDuty,
  Seat,
} from './framework.js';
export { frameworkProblems, governanceRecordsProblems } from './framework-problems.js';
export { governanceGaps } from './gaps.js';
export type { GovernanceGap, GovernancePosition } from './gaps.js';
export { dutiesAtLevel, dutiesOfRole, memberChecksOn, objectivesFor, roleNamed } from './look-up.js';
export type { DatedMemberCheck } from './look-up.js';
export { bodyNamed } from './names.js';
export { mayJoinPanel } from './panel-candidate.js';
export type { PanelCandidate } from './panel-candidate.js';
export type {
  Attendance,
  GovernanceRecords,
  MeetingHeld,
  ReportReceived,
  TrainingHad,
  VisitMade,
} from './records.js';
export { CORE_VOICE_CHANNELS, voiceGaps } from './voice-gaps.js';
export type { VoiceGap, VoicePosition } from './voice-gaps.js';
