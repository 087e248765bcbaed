/** What five named councils published, as data, and look-ups over it. Claims of a document, never the law. */
export { REPORT_REQUIREMENTS, checkReportCycle } from './check-report-cycle.js';
export type { ReportCycle, ReportCycleFindings, ReportFinding, ReportMade } from './check-report-cycle.js';
export { TERMS_HEADINGS, checkTermsOfReference, membershipGaps } from './check-terms-of-reference.js';
export type {
  MembershipGap,
  TermsFindings,
  TermsHeading,
  TermsMember,
  TermsOfReference,
} from './check-terms-of-reference.js';
export { SOURCE_CLAIMS, claimsBy } from './claims.js';
export { YORK_CONDENSED_VIEW, expandView } from './condensed-view.js';
export type { CondensedBullet, ExpandedView } from './condensed-view.js';
export type {
  BodyEntry,
  BodyMember,
  ChecklistEntry,
  ClaimEntry,
  DefinitionEntry,
  ExampleEntry,
  GapEntry,
  GoodParentEntry,
  GovernanceDocumentEntry,
  LocalOfferEntry,
  MeetingEntry,
  NarrativeEntry,
  ObjectiveEntry,
  ReportEntry,
  RoleDutyEntry,
  RowModule,
  SourceDocument,
  SourceDocumentId,
  SourceRow,
  VoiceAskEntry,
  VoiceEntry,
} from './document.js';
export { EVIDENCE_EXAMPLES } from './evidence-examples.js';
export type { EvidenceExample } from './evidence-examples.js';
export { GLOSSARY } from './glossary.js';
export type { GlossaryVariant } from './glossary.js';
export { GOOD_PARENT_TEST } from './good-parent-test.js';
export type { GoodParentTest } from './good-parent-test.js';
export { GOVERNANCE_BODIES, bodyNamed } from './governance-bodies.js';
export type { GovernanceBody } from './governance-bodies.js';
export { GOVERNANCE_DOCUMENTS, documentStatus } from './governance-documents.js';
export type { DocumentStatus, GovernanceDocument, Validity } from './governance-documents.js';
export { RUTLAND_POSITION_2014, STATED_GAPS, YORK_POSITION_2020, governanceGaps } from './governance-gaps.js';
export type { GovernanceGap, GovernancePosition } from './governance-gaps.js';
export { LOCAL_OBJECTIVES, objectivesFor } from './local-objectives.js';
export type { LocalObjective } from './local-objectives.js';
export { LOCAL_OFFER_SOURCE_ITEMS, localOfferGaps } from './local-offer.js';
export type { LocalOfferFindings, LocalOfferGap, LocalOfferItem, LocalOfferOptions } from './local-offer.js';
export { STATED_CADENCES } from './meeting-cadences.js';
export type { StatedCadence } from './meeting-cadences.js';
export { MEMBER_CHECKLIST, mayJoinPanel, memberChecklistOn } from './member-checklist.js';
export type { ChecklistItem, DatedChecklistItem, PanelCandidate } from './member-checklist.js';
export { NARRATIVE } from './narrative.js';
export type { NarrativeItem } from './narrative.js';
export { DERBY_2016, DUDLEY_2011, RUTLAND_2014, SOURCE_PLEDGES, STOKE_2011, YORK_2020 } from './pledges.js';
export type { SourcePledge } from './pledges.js';
export { RESPONSIBILITY_LEVELS, dutiesAtLevel, levelFor } from './responsibility-levels.js';
export type { ResponsibilityLevel } from './responsibility-levels.js';
export { ROLE_DUTIES, roleDuties } from './role-duties.js';
export type { RoleDuty, RoleDutyQuery } from './role-duties.js';
export {
  CORE_VOICE_CHANNELS,
  VOICE_ASKS,
  VOICE_CHANNEL_RECORDS,
  voiceGaps,
  voicePosition,
} from './voice-gaps.js';
export type { VoiceGap, VoicePosition } from './voice-gaps.js';
export { VOICE_STATEMENTS, voiceByPrinciple } from './voice-statements.js';
export type { VoiceStatement } from './voice-statements.js';
export { SOURCE_DOCUMENTS, SOURCE_ROWS, sourceRow } from './rows.js';
