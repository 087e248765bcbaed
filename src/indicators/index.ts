/** Measures of placement stability, education, health and care leavers. */
export * from './records.js';
export * from './child-rows.js';
export { recordsFromChildren } from './records-from-children.js';
export { windowOf } from './window.js';
export type { WindowChoice, WindowKind, WindowShown, YearWindow } from './window.js';
export { DEFAULT_INDICATOR_READINGS, INDICATOR_READINGS, readingsWith } from './readings.js';
export type {
  IndicatorReading,
  IndicatorReadingChoice,
  IndicatorReadingName,
  IndicatorReadings,
} from './readings.js';
export { COHORT_NAMES, COHORT_TEXT } from './cohorts.js';
export type { CohortName, Membership, ReasonMeaning } from './cohorts.js';
export { INDICATOR_IDS, isIndicatorId } from './indicator-ids.js';
export type { IndicatorId } from './indicator-ids.js';
export type {
  Alongside,
  Confidence,
  DerivedColumn,
  DefinitionYears,
  Indicator,
  IndicatorDefinition,
  Measure,
  Polarity,
} from './indicator.js';
export type { ChildYear } from './child-year.js';
export { INDICATORS, indicatorDefinition } from './catalogue.js';
export { FORMER_NAMES } from './former-names.js';
export type { FormerName } from './former-names.js';
export { resolveIndicator } from './resolve-indicator.js';
export type { ResolvedIndicator } from './resolve-indicator.js';
export { mergeTallies } from './tally.js';
export type { Tally } from './tally.js';
export { histogramTotals, median, mergeHistograms } from './histogram.js';
export type { Histogram } from './histogram.js';
export { percentage, roundedQuotient } from './rate.js';
export { figureOf, mergeCounts } from './counts.js';
export type { Figure, IndicatorCounts } from './counts.js';
export { countIndicators, mergeCounted } from './count-indicators.js';
export type { Counted, CountedGroup, CountOptions } from './count-indicators.js';
export { computableResult, indicatorOf, resultOf } from './indicator-result.js';
export type { ComputedIndicator, IndicatorResult, NotComputable } from './indicator-result.js';
export { underOtherReadings } from './other-readings.js';
export type { OtherReading } from './other-readings.js';
export { childrenByReason, why } from './why.js';
export type { Why } from './why.js';
export * from './publication.js';
export { protectTable } from './suppression.js';
export type { CountTable, PublishedTable } from './suppression.js';
export { indicatorSpeaksTo, SPEAKS_TO } from './speaks-to.js';
export { compareFigures, DEFAULT_DIFFERENCE_RULE } from './direction.js';
export type { Comparator, Comparison, DifferenceRule, Direction } from './direction.js';
export { scorecard } from './scorecard.js';
export type { Scorecard, ScorecardComparator, ScorecardOptions, ScorecardRow } from './scorecard.js';
export { scorecardMarkdown } from './scorecard-markdown.js';
