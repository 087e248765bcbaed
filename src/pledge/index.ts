/** Council pledges: writing them down, checking, mapping to the principles, coverage, versions and tracing. */
export * from './catalogue-figures.js';
export * from './check-lexicon.js';
export * from './check-source.js';
export * from './confirm-mapping.js';
export { confirmationStands } from './counted-mappings.js';
export * from './coverage.js';
export * from './diff-pledges.js';
export {
  figuresForTrace,
  type CountedMeasure,
  type FigureForTrace,
  type TracedIndicator,
} from './figure-for-trace.js';
export * from './indicator-references.js';
export * from './lexicon.js';
export * from './lineage.js';
export type { MatchedField, TermMatch } from './match-terms.js';
export { comparableText } from './normalise-text.js';
export { isBeforeAtCoarserPrecision, isPartialDate } from '../kernel/partial-date.js';
export * from './pledge.js';
export * from './pledge-duties.js';
export { PLEDGE_FINDINGS, type PledgeFinding, type PledgeFindingCode } from './pledge-finding.js';
export * from './promise-status.js';
export * from './review-due.js';
export type { PrincipleScore, PrincipleShare, ThemeScore } from './score-principles.js';
export * from './source-pledges.js';
export * from './suggest-mapping.js';
export * from './trace.js';
export * from './trace-to-values.js';
export { validatePledge, type PledgeValidation, type ValidatePledgeOptions } from './validate-pledge.js';
export * from './voice-statements.js';
