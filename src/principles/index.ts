/** The seven corporate parenting principles: the law, who is bound, and the evidence. */
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
export type { Guidance, LegalKind, LegalStatus, LocalPolicy, SourceClaim, Statute } from './legal-kind.js';
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
export { STATUTES, lookUpLaw } from './registers/statutes.js';
export { expandView } from './condensed-view.js';
export type { ExpandedView } from './condensed-view.js';
export { localOfferGaps } from './regimes/local-offer.js';
export type {
  LocalOfferFindings,
  LocalOfferGap,
  LocalOfferItem,
  LocalOfferOptions,
} from './regimes/local-offer.js';
