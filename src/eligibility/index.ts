export * from './status/care-status.js';
export { LAW_OF_ENGLAND, PROVISIONS, withReadings, type Law } from '../law/law.js';
export * from '../record/person/make.js';
export { personProblems } from '../record/person/problems.js';
export * from '../record/person/person.js';
export * from './status/personal-adviser.js';
export * from './status/previously-looked-after.js';
export { READING_CHOICES, RECOMMENDED, type ReadingChoice, type Readings } from '../law/readings.js';
export * from './status/responsible-authority.js';
export { CARE_STATUSES, type CareStatus } from './status/statuses.js';
export * from './over-time/next-changes.js';
export { statusTimeline, type DateWindow, type StatusOnDay, type StatusSpan } from './over-time/timeline.js';
export { TURNING_POINTS, type TurningPoint } from './over-time/turning-points.js';
export { ACT_OF_2026, type RecordedProvision } from './duties/uncommenced.js';
export { DUTIES } from './duties/duties.js';
export { dutiesOn, type DutyOnDay } from './duties/owed.js';
export {
  DUTY_IDS,
  type Amount,
  type SourceConfidence as DutyConfidence,
  type Duty,
  type DutyForce,
  type DutyHolder,
  type DutyId,
} from './duties/entry.js';
export type { DutyFacts, HigherEducation } from './duties/facts.js';
export { DUTIES_OF_STATUS } from './duties/of-status.js';
export { timetable } from './timetable/timetable.js';
export type { CareEvents, CouncilAccommodation, PlacementEvent } from './timetable/events.js';
export type { LineState, TimetableLine } from './timetable/line.js';
export { labelAlarms } from './recorded-status/label-alarms.js';
export type { LabelAlarm } from './recorded-status/label-alarms-shorthand.js';
export * from './orders/parental-responsibility.js';
export * from './orders/permanence-routes.js';
export * from './recorded-status/reconcile.js';
export { statusOfLabel } from './recorded-status/reconcile-labels.js';
export { LAW_AS_AT, PACKAGE_VERSION } from './receipt/version.js';
export { receiptFor, type Receipt, type ReceiptAnswer } from './receipt/receipt.js';
export * from './receipt/replay.js';
export { changeInWords } from './words/changes.js';
export { STATUS_NAMES, explainStatus, type WordingFor } from './words/explain-status.js';
