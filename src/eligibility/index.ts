export * from './care-status.js';
export { LAW_OF_ENGLAND, PROVISIONS, withReadings, type Law } from './law.js';
export * from './make-person.js';
export { personProblems } from './person-problems.js';
export * from './person.js';
export * from './personal-adviser.js';
export * from './previously-looked-after.js';
export { READING_CHOICES, RECOMMENDED, type ReadingChoice, type Readings } from './readings.js';
export * from './responsible-authority.js';
export { CARE_STATUSES, type CareStatus } from './statuses.js';
export * from './next-changes.js';
export { statusTimeline, type DateWindow, type StatusOnDay, type StatusSpan } from './timeline.js';
export { TURNING_POINTS, type TurningPoint } from './turning-points.js';
export { ACT_OF_2026, type RecordedProvision } from './duty-uncommenced.js';
export { DUTIES } from './duties.js';
export { dutiesOn, type DutyOnDay } from './duties-on.js';
export {
  DUTY_IDS,
  type Amount,
  type SourceConfidence as DutyConfidence,
  type Duty,
  type DutyForce,
  type DutyHolder,
  type DutyId,
} from './duty-entry.js';
export type { DutyFacts, HigherEducation } from './duty-facts.js';
export { DUTIES_OF_STATUS } from './duty-of-status.js';
export { timetable } from './timetable.js';
export type { CareEvents, CouncilAccommodation, PlacementEvent } from './timetable-events.js';
export type { LineState, TimetableLine } from './timetable-line.js';
export { labelAlarms } from './label-alarms.js';
export type { LabelAlarm } from './label-alarms-shorthand.js';
export * from './parental-responsibility.js';
export * from './permanence-routes.js';
export * from './reconcile.js';
export { statusOfLabel } from './reconcile-labels.js';
export { LAW_AS_AT, PACKAGE_VERSION } from './receipt-version.js';
export { receiptFor, type Receipt, type ReceiptAnswer } from './receipt.js';
export * from './replay.js';
export { changeInWords } from './next-change-words.js';
export { STATUS_NAMES, explainStatus, type WordingFor } from './wording.js';
