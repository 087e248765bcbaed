/** Dates without clocks or zones, spans of days, findings, dated values, and the codes of the return. */
export {
  addMonths,
  addMonthsToDay,
  ageOn,
  ageOnDay,
  birthday,
  birthdayDay,
  dateInWords,
  dayOfText,
  isPlainDate,
  plainDate,
  plainDateFromDate,
  toDay,
  toPlainDate,
} from './calendar.js';
export type { EpochDay, PlainDate, WhenNoSuchDay } from './calendar.js';
export {
  ACCOM_CODES,
  ACTIV_CODES,
  CHANGE_CODES,
  CIN_CODES,
  ETHNIC_CODES,
  IN_TOUCH_CODES,
  LS_CODES,
  MISSING_CODE_CODES,
  PLACE_CODES,
  PROVIDER_CODES,
  REC_CODES,
  REVIEW_CODE_CODES,
  RNE_CODES,
  SDQ_REASON_CODES,
  SW_REASON_CODES,
  codeText,
} from './codes.js';
export type { EpisodeEndReason, LegalStatusCode, PlacementCode } from './codes.js';
export { cite, inForceOn } from './dated.js';
export type { Citation, Dated, InForce } from './dated.js';
export { explainTree, sentence } from './explain.js';
export type { Words } from './words.js';
export { rulesUsed } from './finding.js';
export type { Answer, Fact, Finding, Need } from './finding.js';
export type { InputProblem, Outcome, ProblemCode } from './outcome.js';
export { isBeforeAtCoarserPrecision, isPartialDate } from './partial-date.js';
export { clip, countDays, covers, subtract, union } from './spans.js';
export type { Span } from './spans.js';
