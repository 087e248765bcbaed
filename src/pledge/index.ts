/** Council pledges: writing them down, checking, mapping to the principles, coverage, versions and tracing. */
export * from './trace/catalogue-figures.js';
export * from './map/check-lexicon.js';
export * from './write/check-source.js';
export * from './map/confirm.js';
export { confirmationStands } from './map/counted.js';
export * from './cover/coverage.js';
export * from './cover/diff.js';
export {
  figuresForTrace,
  type CountedMeasure,
  type FigureForTrace,
  type TracedIndicator,
} from './trace/figure.js';
export * from './terms/indicator-references.js';
export * from './terms/lexicon.js';
export * from './write/lineage.js';
export type { MatchedField, TermMatch } from './terms/match-terms.js';
export { comparableText } from './terms/normalise-text.js';
export { isBeforeAtCoarserPrecision, isPartialDate } from '../kernel/partial-date.js';
export * from './write/pledge.js';
export * from './write/duties.js';
export { PLEDGE_FINDINGS, type PledgeFinding, type PledgeFindingCode } from './write/problem.js';
export * from './trace/promise-status.js';
export * from './write/review-due.js';
export type { PrincipleScore, PrincipleShare, ThemeScore } from './map/score-principles.js';
export * from './map/suggest.js';
export * from './trace/trace.js';
export * from './trace/to-values.js';
export { validatePledge, type PledgeValidation, type ValidatePledgeOptions } from './write/validate.js';
