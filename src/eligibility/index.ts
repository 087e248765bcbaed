export { careStatus, statusOn } from './status/care-status.js';
export type { CareStatusFinding } from './status/care-status.js';
export { LAW_OF_ENGLAND, PROVISIONS, lawFrozenAt, withReadings, type Law } from '../law/law.js';
export { dutyLawProblems, lawProblems } from '../law/problems.js';
export { DUTY_LAW, type Amount, type DutyLaw } from '../law/duty-law.js';
export type { Interval } from '../law/intervals.js';
export { person, withNothingElse } from '../record/person/make.js';
export { personProblems } from '../record/person/problems.js';
export { recordCautions } from '../record/cautions/cautions.js';
export { RECORD_CAUTIONS, type RecordCaution, type RecordCautionCode } from '../record/cautions/kinds.js';
export { DETENTION_KINDS, FAMILY_CARERS, NATIONS, OTHER_ACCOMMODATION } from '../record/person/person.js';
export type {
  CareEntry,
  Detention,
  EducationProgramme,
  FamilyCarer,
  FamilyPlacement,
  HospitalStay,
  OtherAccommodation,
  OtherAccommodationKind,
  Person,
  DetentionKind,
  DiscretionarySupport,
  Nation,
  PersonInput,
  SpecialGuardianshipOrder,
} from '../record/person/person.js';
export { principlesOwedTo } from './status/principles-owed.js';
export type { PrinciplesOwed } from './status/principles-owed.js';
export { personalAdviser } from './status/adviser-owed.js';
export type { AdviserDecision, AdviserDuty } from './status/personal-adviser.js';
export { previouslyLookedAfter } from './status/previously-looked-after.js';
export { READING_CHOICES, type ReadingChoice } from '../law/reading-choices.js';
export { RECOMMENDED, type Readings } from '../law/readings.js';
export { responsibleAuthority } from './status/responsible-authority.js';
export type { ResponsibleAuthority } from './status/responsible-authority.js';
export { CARE_STATUSES, type CareStatus } from './status/statuses.js';
export { nextChanges } from './over-time/next-changes.js';
export type { NextChange } from './over-time/next-changes.js';
export { statusTimeline, type DateWindow, type StatusOnDay, type StatusSpan } from './over-time/timeline.js';
export { TURNING_POINTS, type TurningPoint } from './over-time/turning-points.js';
export { UNREAD_TEXTS, type UnreadName, type UnreadText } from '../law/unread.js';
export { ACT_OF_2026, type RecordedProvision } from './duties/uncommenced.js';
export { DUTIES } from './duties/duties.js';
export { dutiesOn, type DutyOnDay } from './duties/owed.js';
export {
  DUTY_IDS,
  type SourceConfidence as DutyConfidence,
  type Duty,
  type DutyForce,
  type DutyHolder,
  type DutyId,
  type DutyWords,
} from './duties/entry.js';
export { dutyWords } from './duties/words.js';
export { EARLY_REVIEW_GROUNDS } from './duties/facts.js';
export { dutyFactsProblems } from './duties/problems.js';
export { eventsProblems } from './timetable/problems.js';
export type { DutyFacts, EarlyReviewGround, HigherEducation } from './duties/facts.js';
export { DUTIES_OF_STATUS } from './duties/of-status.js';
export { timetable } from './timetable/timetable.js';
export { LIVING_ARRANGEMENTS } from './timetable/events.js';
export type {
  AdviserAppointment,
  CareEvents,
  CouncilAccommodation,
  LivingArrangement,
  PlacementEvent,
} from './timetable/events.js';
export type { LineState, TimetableLine } from './timetable/line.js';
export { labelAlarms } from './recorded-status/label-alarms.js';
export type { LabelAlarm } from './recorded-status/label-alarms-shorthand.js';
export { hasParentalResponsibility, parentalResponsibility } from './orders/parental-responsibility.js';
export {
  PERMANENCE_ROUTES,
  PERMANENCE_ROUTE_LABELS,
  permanenceRouteLabel,
  permanenceRouteOf,
} from './orders/permanence-routes.js';
export type { PermanenceRoute } from './orders/permanence-routes.js';
export { reconcile } from './recorded-status/reconcile.js';
export type { RecordedStatus, ReconcileOptions, ReconciliationFinding } from './recorded-status/reconcile.js';
export { RECONCILIATIONS, type Reconciliation } from './recorded-status/kinds.js';
export { LABELS, labelMeaning, statusOfLabel } from './recorded-status/labels.js';
export type { LabelMeaning, LabelTable } from './recorded-status/labels.js';
export { otherLawNumbersProblems } from './other-laws/fields.js';
export { otherLaws } from './other-laws/all.js';
export { apprenticeshipBursary, bursary16To19, nhsBursary } from './other-laws/bursaries.js';
export { closedBenefits, councilTax, sharedAccommodationRate } from './other-laws/benefits.js';
export { localConnection, priorityNeed } from './other-laws/housing.js';
export { studentFinance } from './other-laws/student-finance.js';
export { OTHER_LAW_NUMBERS, type OtherLawNumbers } from './other-laws/numbers.js';
export { OTHER_LAWS } from './other-laws/question.js';
export type { OtherLawFacts, OtherLawFinding, OtherLawId, OtherLawOptions } from './other-laws/question.js';
export { LAW_AS_AT, PACKAGE_VERSION } from './receipt/version.js';
export { receiptFor } from './receipt/receipt.js';
export type { Receipt, ReceiptAnswer, ReceiptOptions } from './receipt/receipt.js';
export type { ValueUsed } from './receipt/law-used.js';
export { REPLAY_DIFFERENCES, REPLAY_OUTCOMES, replay } from './receipt/replay.js';
export type { Replay, ReplayDifference, ReplayOutcome } from './receipt/replay.js';
export { changeInWords } from './words/changes.js';
export { LENGTHS, type Length } from '../kernel/explain.js';
export { explain, type ExplainOptions } from './words/explain.js';
export { explainStatus, type StatusWording } from './words/explain-status.js';
export type { WordingFor } from './words/readers.js';
export { redact } from './words/redact.js';
export { STATUS_NAMES } from './words/status-names.js';
export { WORDS } from './words/words.js';
export type { Words } from '../kernel/words.js';
export { RULES } from './rules.js';
export type { RuleEntry, RuleKind, RuleMark } from '../law/rule-entry.js';
export { deadlines, type Deadline, type DeadlineOptions } from './council/deadlines.js';
export { DEADLINE_STATES, type DeadlineState } from './council/open-lines.js';
export type { CouncilPerson } from './council/person.js';
export { COMING_KINDS, type ComingKind } from './council/coming-lines.js';
export { coming, type Coming, type ComingOptions } from './council/coming.js';
export { countDeadlines, mergeDeadlineCounts, type DeadlineCount } from './council/counts.js';
export { openQuestions, type OpenQuestion } from './council/open-questions.js';
export {
  GRAVITIES,
  countReconciliations,
  reconcileCouncil,
  type CouncilReconciliation,
  type Gravity,
  type LabelledPerson,
  type ReconciliationCount,
} from './council/reconciliations.js';
export { INSTRUMENTS, type Instrument } from '../law/instruments.js';
export { PROVISION_REGISTER, type RegisteredProvision } from './register.js';
