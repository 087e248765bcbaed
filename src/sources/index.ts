/** What five named councils published, as data, and look-ups over it. Claims of a document, never the law. */
export { REPORT_REQUIREMENTS } from './report-requirements.js';
export { SOURCE_CLAIMS, claimsBy } from './claims.js';
export { CONFLICTS, conflict } from './conflicts.js';
export type { Conflict } from './conflicts.js';
export { YORK_CONDENSED_VIEW } from './condensed-view.js';
export type { CondensedBullet } from './condensed-view.js';
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
export { SOURCE_FRAMEWORKS } from './frameworks.js';
export { GLOSSARY } from './glossary.js';
export type { GlossaryVariant } from './glossary.js';
export { GOOD_PARENT_TEST } from './good-parent-test.js';
export type { GoodParentTest } from './good-parent-test.js';
export { GOVERNANCE_BODIES, sourceBodyNamed } from './governance-bodies.js';
export type { GovernanceBody } from './governance-bodies.js';
export { GOVERNANCE_DOCUMENTS } from './governance-documents.js';
export type { GovernanceDocument } from './governance-documents.js';
export { RUTLAND_POSITION_2014, STATED_GAPS, YORK_POSITION_2020 } from './governance-gaps.js';
export { LOCAL_OBJECTIVES, sourceObjectivesFor } from './local-objectives.js';
export type { LocalObjective } from './local-objectives.js';
export { LOCAL_OFFER_SOURCE_ITEMS } from './local-offer.js';
export { STATED_CADENCES } from './meeting-cadences.js';
export type { StatedCadence } from './meeting-cadences.js';
export { SOURCE_MEASURES } from './measures.js';
export type { SourceMeasure } from './measures.js';
export { MEMBER_CHECKLIST, memberChecklistOn } from './member-checklist.js';
export type { ChecklistItem, DatedChecklistItem } from './member-checklist.js';
export { NARRATIVE } from './narrative.js';
export type { NarrativeItem } from './narrative.js';
export { DERBY_2016, DUDLEY_2011, RUTLAND_2014, SOURCE_PLEDGES, STOKE_2011, YORK_2020 } from './pledges.js';
export type { SourcePledge } from './pledges.js';
export { GOOD_PARENT_QUOTATIONS, PLEDGE_QUOTATIONS, compareWithSource } from './quotations.js';
export type { PointQuotation, Quotation, QuotedFrom, SourceComparison } from './quotations.js';
export { RESPONSIBILITY_LEVELS, sourceDutiesAtLevel, sourceLevelFor } from './responsibility-levels.js';
export type { SourceLevel } from './responsibility-levels.js';
export { ROLE_DUTIES, roleDuties } from './role-duties.js';
export type { SourceRoleDuty, RoleDutyQuery } from './role-duties.js';
export { VOICE_ASKS, VOICE_CHANNEL_RECORDS, voicePosition } from './voice-gaps.js';
export { VOICE_STATEMENTS, voiceByPrinciple } from './voice-statements.js';
export type { VoiceStatement } from './voice-statements.js';
export { SOURCE_DOCUMENTS, SOURCE_ROWS, sourceRow } from './rows.js';
export type { Council } from './council.js';
export { FRAME_IDS, OUTCOME_FRAMES, outcomeFrame } from './outcome-frames.js';
export type { FrameHeading, FrameId, OutcomeFrame } from './outcome-frames.js';
export { DUDLEY_SAME_BODY, PLEDGE_DUTIES } from './pledge-duties.js';
