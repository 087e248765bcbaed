/** Measures of placement stability, education, health and care leavers. */
export * from './records/records.js';
export * from './records/child-rows.js';
export { recordsFromChildren } from './records/records-from-children.js';
export { windowOf } from './records/window.js';
export type { WindowChoice, WindowKind, WindowShown, YearWindow } from './records/window.js';
export { DEFAULT_INDICATOR_READINGS, INDICATOR_READINGS, readingsWith } from './catalogue/readings.js';
export type {
  IndicatorReading,
  IndicatorReadingChoice,
  IndicatorReadingName,
  IndicatorReadings,
} from './catalogue/readings.js';
export { COHORT_NAMES, COHORT_TEXT } from './records/cohorts.js';
export type { CohortName, Membership, ReasonMeaning } from './records/cohorts.js';
export { INDICATOR_IDS, isIndicatorId } from './catalogue/indicator-ids.js';
export type { IndicatorId } from './catalogue/indicator-ids.js';
export type {
  Alongside,
  Confidence,
  DerivedColumn,
  DefinitionYears,
  Indicator,
  IndicatorDefinition,
  Measure,
  Polarity,
} from './catalogue/indicator.js';
export type { ChildYear } from './records/child-year.js';
export { INDICATORS, indicatorDefinition } from './catalogue/catalogue.js';
export { FORMER_NAMES } from './catalogue/former-names.js';
export type { FormerName } from './catalogue/former-names.js';
export { resolveIndicator } from './catalogue/resolve-indicator.js';
export type { ResolvedIndicator } from './catalogue/resolve-indicator.js';
export { mergeTallies } from './counting/tally.js';
export type { Tally } from './counting/tally.js';
export { histogramTotals, median, mergeHistograms } from './counting/histogram.js';
export type { Histogram } from './counting/histogram.js';
export { percentage, roundedQuotient } from './counting/rate.js';
export { figureOf, mergeCounts } from './counting/counts.js';
export type { Figure, IndicatorCounts } from './counting/counts.js';
export { countIndicators, mergeCounted } from './counting/count-indicators.js';
export type { Counted, CountedGroup, CountOptions } from './counting/count-indicators.js';
export { computableResult, indicatorOf, resultOf } from './counting/indicator-result.js';
export type { ComputedIndicator, IndicatorResult, NotComputable } from './counting/indicator-result.js';
export { underOtherReadings } from './counting/other-readings.js';
export type { OtherReading } from './counting/other-readings.js';
export { childrenByReason, why } from './counting/why.js';
export type { Why } from './counting/why.js';
export * from './publishing/publication.js';
export { protectTable } from './publishing/suppression.js';
export type { CountTable, PublishedTable } from './publishing/suppression.js';
export { indicatorSpeaksTo, SPEAKS_TO } from './catalogue/speaks-to.js';
export { compareFigures, DEFAULT_DIFFERENCE_RULE } from './publishing/direction.js';
export type { Comparator, Comparison, DifferenceRule, Direction } from './publishing/direction.js';
export { scorecard } from './publishing/scorecard.js';
export type {
  Scorecard,
  ScorecardComparator,
  ScorecardOptions,
  ScorecardRow,
} from './publishing/scorecard.js';
export { scorecardMarkdown } from './publishing/scorecard-markdown.js';
export * from './counting/local-count.js';
export * from './counting/population-profile.js';
