/** Council pledges: writing them down, checking, mapping to the principles, coverage, versions and tracing. */
export { CATALOGUE_FIGURES } from './trace/catalogue-figures.js';
export { checkLexicon } from './map/check-lexicon.js';
export { checkSource } from './write/check-source.js';
export type {
  CheckedSource,
  SourceBody,
  SourceFinding,
  SourceFindingCode,
  SourceFragment,
  SourceToCheck,
} from './write/check-source.js';
export { confirmMapping } from './map/confirm.js';
export type { DecidedBy, MappingDecision } from './map/confirm.js';
export { confirmationStands } from './map/counted.js';
export type { CountedPoint } from './map/counted.js';
export { coverage, unmeasuredPromises } from './cover/coverage.js';
export type {
  AssessedCoverage,
  Coverage,
  CoverageMatrix,
  CoverageNotAssessable,
  CoverageOptions,
  PrinciplePoints,
  UnmeasuredPromise,
} from './cover/coverage.js';
export { diffPledges } from './cover/diff.js';
export type { DiffOptions, MappingChange, MatchPointsBy, PledgeDiff, RenumberedPoint } from './cover/diff.js';
export {
  figuresForTrace,
  type CountedMeasure,
  type FigureForTrace,
  type TracedIndicator,
} from './trace/figure.js';
export {
  INDICATOR_REFERENCES,
  INDICATOR_REFERENCE_IDS,
  isIndicatorReferenceId,
  referenceSpeaksTo,
} from './terms/indicator-references.js';
export type {
  IndicatorReference,
  IndicatorReferenceId,
  IndicatorReferenceLevel,
} from './terms/indicator-references.js';
export { LEXICON, LONGEST_TERM, THEME_IDS, isThemeId } from './terms/lexicon.js';
export type { Lexicon, LexiconTerm, LexiconTheme, ThemeId } from './terms/lexicon.js';
export { SHARED_WORDING, lineageCandidates, textSimilarity } from './write/lineage.js';
export type { LineageCandidate, SharedPoint } from './write/lineage.js';
export { QUESTIONS } from './member-questions/bank.js';
export type { MemberQuestion, ProfilePart } from './member-questions/bank.js';
export { QUESTION_REASONS, questionsFor } from './member-questions/raised.js';
export type {
  BoundPromise,
  QuestionOptions,
  QuestionReason,
  RaisedBecause,
  RaisedQuestion,
} from './member-questions/raised.js';
export type { MatchedField, TermMatch } from './terms/match-terms.js';
export { comparableText } from './terms/normalise-text.js';
export { isBeforeAtCoarserPrecision, isPartialDate } from '../kernel/partial-date.js';
export { AUDIENCES, MAPPING_STATUSES, POINTS_STATUSES } from './write/pledge.js';
export type {
  Audience,
  Endorsement,
  MappingStatus,
  PartialDate,
  Pledge,
  PledgePoint,
  PointMapping,
  PointsStatus,
  SuggestedMapping,
} from './write/pledge.js';
export { PLEDGE_FINDINGS, type PledgeFinding, type PledgeFindingCode } from './write/problem.js';
export {
  PROMISE_STATUSES,
  pledgeState,
  pointReference,
  promiseRecord,
  promiseStatus,
} from './trace/promise-status.js';
export type {
  PledgeAction,
  PledgeState,
  PromiseRecord,
  PromiseStatus,
  PromiseStatusOptions,
  PromisedPoint,
  YoungPeoplesAnswer,
} from './trace/promise-status.js';
export { reviewDue } from './write/review-due.js';
export type { ReviewDue, ReviewState } from './write/review-due.js';
export type { PrincipleScore, PrincipleShare, ThemeScore } from './map/score-principles.js';
export { suggestMapping, suggestPrinciples, suggestedMapping } from './map/suggest.js';
export type {
  PointSuggestion,
  PrincipleSuggestion,
  SuggestOptions,
  SuggestionConfidence,
} from './map/suggest.js';
export { traceIndicator, tracePrinciple } from './trace/trace.js';
export type {
  IndicatorTrace,
  MappedPledge,
  PrincipleTrace,
  PrincipleTraceState,
  TouchedPromise,
  TraceOptions,
} from './trace/trace.js';
export { traceToValues } from './trace/to-values.js';
export type { TracedPrinciple, TracedPromise, ValuesTrace } from './trace/to-values.js';
export { pledgeProblems, pointMappingProblems } from './write/problems.js';
export { validatePledge, type PledgeValidation, type ValidatePledgeOptions } from './write/validate.js';
