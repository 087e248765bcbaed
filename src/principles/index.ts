/** The seven corporate parenting principles: the law, the evidence, and the governance around them. */
export { EVIDENCE_NOTE, GAP_REASONS, assessEvidence } from './evidence/assess.js';
export type {
  AssessmentOptions,
  ByPrinciple,
  EvidenceAssessment,
  EvidenceGap,
  GapReason,
} from './evidence/assess.js';
export { AUTHORITY_TYPES, AUTHORITY_TYPE_IDS } from './regimes/authority-types.js';
export type { AuthorityType, AuthorityTypeId } from './regimes/authority-types.js';
export { BODIES_AND_PARTNERS } from './registers/bodies.js';
export { CADENCES } from './governance/cadence.js';
export type { Cadence, CadenceName, IntervalCadence, YearlyCadence } from './governance/cadence.js';
export { checkCadence } from './governance/check-cadence.js';
export type { CadenceFinding, CadenceOptions } from './governance/check-cadence.js';
export { CONFLICTS, conflict } from './conflicts.js';
export type { Conflict } from './conflicts.js';
export { namesOn } from './registers/dated.js';
export type { DatedName, NameFound } from './registers/dated.js';
export { principlesNotConsidered, unmitigatedHarms } from './evidence/decision-record.js';
export type { DecisionRecord, Effect } from './evidence/decision-record.js';
export { BODY_KINDS, dutyRegimeFor } from './regimes/duty-regime-for.js';
export type { BodyKind, DutyFor, DutyForOptions } from './regimes/duty-regime-for.js';
export {
  DUTY_REGIMES,
  DUTY_REGIME_RECORDS,
  LIMBS_2026,
  dutyRegime,
  inForce,
} from './regimes/duty-regimes.js';
export type { DutyRegime, DutyRegimeRecord, InForceOptions, Limb2026 } from './regimes/duty-regimes.js';
export { DEFAULT_SHELF_LIFE, currency, expiresOn, isCurrent } from './evidence/currency.js';
export type { Currency, DatedEvidence, ShelfLife } from './evidence/currency.js';
export { EVIDENCE_KINDS, IMPACT_LEVELS, POPULATIONS } from './evidence/item.js';
export { decisionRecordProblems, evidenceItemProblems, evidenceProblems } from './evidence/problems.js';
export type { EvidenceItem, EvidenceKind, ImpactLevel, Population } from './evidence/item.js';
export { EVIDENCE_STATUSES, isSubstantive } from './evidence/status.js';
export type { EvidenceStatus, PrincipleEvidence } from './evidence/status.js';
export { FUNCTION_AREAS } from './evidence/function-areas.js';
export type { FunctionArea } from './evidence/function-areas.js';
export { GUIDANCE, INSPECTION_FRAMEWORKS, guidanceOn } from './registers/guidance.js';
export type { DatedGuidance } from './registers/guidance.js';
export { OTHER_JURISDICTIONS } from './registers/jurisdictions.js';
export type { JurisdictionRecord } from './registers/jurisdictions.js';
export type {
  Council,
  Guidance,
  LegalKind,
  LegalStatus,
  LocalPolicy,
  SourceClaim,
  Statute,
} from './legal-kind.js';
export { LOCAL_OFFER_AREAS, LOCAL_OFFER_AREA_IDS } from './regimes/local-offer-areas.js';
export type { LocalOfferArea, LocalOfferAreaId } from './regimes/local-offer-areas.js';
export {
  LOCAL_OFFER_AUDIENCE,
  LOCAL_OFFER_AUDIENCE_IDS,
  LOCAL_OFFER_DUTIES,
} from './regimes/local-offer-duties.js';
export type {
  LocalOfferAudience,
  LocalOfferAudienceId,
  LocalOfferDuty,
} from './regimes/local-offer-duties.js';
export { ACT_OF_2026_STATUTES } from './registers/act-of-2026.js';
export type { StatuteOf2026 } from './registers/act-of-2026.js';
export {
  FRAME_IDS,
  OUTCOMES,
  OUTCOME_FRAMES,
  OUTCOME_IDS,
  crosswalk,
  outcomeFrame,
  outcomesOf,
} from './governance/outcome-frames.js';
export type {
  Crosswalk,
  FrameHeading,
  FrameId,
  OutcomeFrame,
  OutcomeId,
  WellBeingOutcome,
} from './governance/outcome-frames.js';
export { principlesOwedTo } from './owed-to.js';
export type { PrinciplesOwed } from './owed-to.js';
export {
  PRINCIPLES,
  PRINCIPLES_COMMENCEMENT,
  PRINCIPLES_FROM,
  PRINCIPLE_IDS,
  getPrinciple,
  inStatutoryOrder,
  isPrincipleId,
} from './seven.js';
export type { Principle, PrincipleId, PrincipleLetter } from './seven.js';
export { REGULATIONS, regulationName } from './registers/regulations.js';
export type { RegulationSubject } from './registers/regulations.js';
export { RELEVANT_PARTNERS, RELEVANT_PARTNER_IDS } from './regimes/relevant-partners.js';
export type { RelevantPartner, RelevantPartnerId } from './regimes/relevant-partners.js';
export { ROLE_IDS } from './governance/roles.js';
export type { Level, RoleId } from './governance/roles.js';
export { STATUTES, lookUpLaw } from './registers/statutes.js';
export { trainingCoverage } from './governance/training-coverage.js';
export type { TrainingCoverage, TrainingOptions, TrainingRecord } from './governance/training-coverage.js';
export { VOICE_CHANNELS } from './governance/voice-channel.js';
export type { VoiceChannel } from './governance/voice-channel.js';
export { annualReport } from './governance/annual-report.js';
export type { AnnualReport, ReportSection } from './governance/annual-report.js';
export { GOVERNANCE_FINDINGS, checkGovernance } from './governance/check.js';
export type { GovernanceFinding, GovernanceFindingCode, GovernanceReview } from './governance/check.js';
export { checkReportCycle } from './governance/check-report-cycle.js';
export type {
  ReportCycle,
  ReportCycleFindings,
  ReportFinding,
  ReportMade,
} from './governance/check-report-cycle.js';
export {
  TERMS_HEADINGS,
  checkTermsOfReference,
  membershipGaps,
} from './governance/check-terms-of-reference.js';
export type {
  MembershipGap,
  TermsFindings,
  TermsHeading,
  TermsMember,
  TermsOfReference,
} from './governance/check-terms-of-reference.js';
export { expandView } from './condensed-view.js';
export type { ExpandedView } from './condensed-view.js';
export { summariseDecisions } from './governance/decision-summary.js';
export type { DecisionCounts, DecisionSummary, PrincipleCounts } from './governance/decision-summary.js';
export { documentStatus } from './governance/document-status.js';
export type { DocumentStatus, Validity } from './governance/document-status.js';
export { ACTION_STATES, BODY_STATES, FRAMEWORK_BODY_KINDS } from './governance/framework.js';
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
} from './governance/framework.js';
export { frameworkProblems, governanceRecordsProblems } from './governance/framework-problems.js';
export { governanceGaps } from './governance/gaps.js';
export type { GovernanceGap, GovernancePosition } from './governance/gaps.js';
export {
  dutiesAtLevel,
  dutiesOfRole,
  memberChecksOn,
  objectivesFor,
  roleNamed,
} from './governance/look-up.js';
export type { DatedMemberCheck } from './governance/look-up.js';
export { bodyNamed } from './governance/names.js';
export { mayJoinPanel } from './governance/panel-candidate.js';
export type { PanelCandidate } from './governance/panel-candidate.js';
export type {
  Attendance,
  GovernanceRecords,
  MeetingHeld,
  ReportReceived,
  TrainingHad,
  VisitMade,
} from './governance/records.js';
export { CORE_VOICE_CHANNELS, voiceGaps } from './governance/voice-gaps.js';
export type { VoiceGap, VoicePosition } from './governance/voice-gaps.js';
export { localOfferGaps } from './regimes/local-offer.js';
export type {
  LocalOfferFindings,
  LocalOfferGap,
  LocalOfferItem,
  LocalOfferOptions,
} from './regimes/local-offer.js';
