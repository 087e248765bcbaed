/** Measures of placement stability, education, health and care leavers. */
export { DISTANCE_NOT_KNOWN, NO_ANSWER, NO_DAY, NO_DISTANCE, TABLES } from '../record/columns/columns.js';
export type {
  AdoptionColumns,
  CareLeaverColumns,
  CareRecords,
  ChildColumns,
  DeprivationOfLibertyColumns,
  EducationFacts,
  EpisodeColumns,
  ExtraFacts,
  FactName,
  MissingColumns,
  OutcomeColumns,
  PlacedForAdoptionColumns,
  ReviewColumns,
  RowsByChild,
  SocialWorkerColumns,
  TableName,
} from '../record/columns/columns.js';
export type { ChildRows, EducationRow, EpisodeRow, ExtraRows } from '../record/columns/child-rows.js';
export { recordsFromChildren } from '../record/columns/from-children.js';
export { withFacts } from '../record/columns/with-facts.js';
export type { FactProblem, FactRow, FactsTaken } from '../record/columns/with-facts.js';
export { isCompulsorySchoolAge } from './child-year/compulsory-school-age.js';
export { windowOf } from './child-year/window.js';
export type { WindowChoice, WindowKind, WindowShown, YearWindow } from './child-year/window.js';
export { DEFAULT_INDICATOR_READINGS, INDICATOR_READINGS, readingsWith } from './child-year/readings.js';
export type {
  IndicatorReading,
  IndicatorReadingChoice,
  IndicatorReadingName,
  IndicatorReadings,
} from './child-year/readings.js';
export { COHORT_NAMES, COHORT_TEXT } from './child-year/cohorts.js';
export type { CohortName, Membership, ReasonMeaning } from './child-year/cohorts.js';
export { INDICATOR_IDS, isIndicatorId } from './definition/ids.js';
export type { IndicatorId } from './definition/ids.js';
export type {
  Alongside,
  Confidence,
  DerivedColumn,
  DefinitionYears,
  Indicator,
  IndicatorDefinition,
  Measure,
  Polarity,
} from './definition/indicator.js';
export { thresholdInWords } from './definition/thresholds.js';
export type { Threshold } from './definition/thresholds.js';
export type { ChildYear } from './child-year/child-year.js';
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
export type { MergedShards, Shard } from './counting/shards.js';
export { mergeShards } from './counting/shards.js';
export type { CountedGroup } from './counting/cells.js';
export type { Counted, CountOptions } from './counting/count-indicators.js';
export { computableResult, heldResult, indicatorOf, resultOf } from './counting/indicator-result.js';
export type { ComputedIndicator, IndicatorResult, NotComputable } from './counting/indicator-result.js';
export type { NotCovered } from './counting/covered.js';
export type { RecordsHeld } from './counting/held.js';
export type { Lacking } from './counting/lacking.js';
export type { Shown, TableShown, TablesShown, YearShown } from '../record/columns/shown.js';
export type { Cover, DaysCovered } from '../record/columns/cover.js';
export type { Reach, Reaches } from './definition/reach.js';
export { postcodesOf, withPlaces } from '../record/columns/postcodes.js';
export type { GridPlace, PlaceDifference, PlacesTaken } from '../record/columns/postcodes.js';
export { joinYears, recordsOn } from '../record/years/join.js';
export type { YearRecords, YearsJoined } from '../record/years/join.js';
export type { YearDifference } from '../record/years/differences.js';
export { EVERY, figuresOverTime, lastDays } from './counting/over-time.js';
export type { Every, FigureRow, GroupsOnDay, OverTimeOptions } from './counting/over-time.js';
export { boundsOf } from './counting/bounds.js';
export type { Bounds } from './counting/bounds.js';
export { underOtherReadings } from './counting/other-readings.js';
export type { OtherReading } from './counting/other-readings.js';
export { childrenByReason, why } from './counting/why.js';
export type { Why } from './counting/why.js';
export { BLANK, READY_GROUPINGS, PUBLISHING_RULES, isReadyGrouping } from './publishing/groupings.js';
export type { ReadyGrouping, PublishingRules } from './publishing/groupings.js';
export { readyGroups } from './publishing/ready-groups.js';
export type { ChildrenGrouped, CodeInWords } from './publishing/ready-groups.js';
export { childrenOfMeasures } from './publishing/same-children.js';
export type { ChildrenCounted, ChildrenOfMeasure } from './publishing/same-children.js';
export { hiddenInTable, hiddenLines, tableOfSets } from './publishing/hidden-lines.js';
export type { Hidden, HiddenLines, LineCounted, PublishedBefore } from './publishing/hidden-lines.js';
export type { CountsInLine, TableOfSets } from './publishing/related-counts.js';
export { councilRows, nationalRows } from './publishing/publishable.js';
export type { PublishedRow } from './publishing/publishable.js';
export {
  NOT_AVAILABLE,
  councilCount,
  isHiddenCount,
  publishCouncil,
  publishMean,
  publishNational,
  shownNumber,
  shownSymbol,
  yearsAndMonths,
} from './publishing/publication.js';
export type {
  NationalHalves,
  PublicationSymbol,
  PublishedFigure,
  PublishedRate,
} from './publishing/publication.js';
export { englandFigures } from './publishing/england.js';
export { COUNCIL_CHANGES, councilInYear } from './others/councils.js';
export type { CouncilChange, CouncilInYear, CouncilNamed } from './others/councils.js';
export { othersCompared } from './others/comparators.js';
export type { OthersAsked, OthersCompared } from './others/comparators.js';
export type { AbsentWhy, OthersFigure, OthersValue } from './others/figure.js';
export { readNeighbourList } from './others/neighbour-list.js';
export type { NeighboursOf } from './others/neighbour-list.js';
export { readOthersTable } from './others/read-table.js';
export type { OthersProblem, OthersTable } from './others/read-table.js';
export type { OthersRow } from './others/published-file.js';
export { statusRows, withStatuses } from './publishing/status-counts.js';
export type { StatusesOfChildren } from './publishing/status-counts.js';
export { STATUS_TITLES } from './publishing/status-ids.js';
export type { StatusId } from './publishing/status-ids.js';
export { neighbourMedian } from './publishing/neighbours.js';
export type { NeighbourMedian, NeighbourValue } from './publishing/neighbours.js';
export { protectTable } from './publishing/suppression.js';
export type { CountTable, PublishedTable } from './publishing/suppression.js';
export { indicatorSpeaksTo, SPEAKS_TO } from './catalogue/speaks-to.js';
export { compareFigures, DEFAULT_DIFFERENCE_RULE } from './publishing/direction.js';
export type { Comparator, Comparison, DifferenceRule, Direction } from './publishing/direction.js';
export { figureGap, scorecardGaps } from './publishing/gap.js';
export type { FigureGap, FigurePair, ScorecardGap } from './publishing/gap.js';
export { answerMeasures } from './publishing/named-measures.js';
export type { MeasureAnswer, NamedMeasure } from './publishing/named-measures.js';
export { scorecard } from './publishing/scorecard.js';
export type {
  Scorecard,
  ScorecardComparator,
  ScorecardOptions,
  ScorecardRow,
} from './publishing/scorecard.js';
export { scorecardMarkdown } from './publishing/scorecard-markdown.js';
export { WORK_PLACE_KINDS, summariseWorkPlaces } from './counting/work-places.js';
export type { WorkPlace, WorkPlaceCounts, WorkPlaceKind, WorkPlaceSummary } from './counting/work-places.js';
export { localCount } from './counting/local-count.js';
export type { LocalCount, LocalCountInput } from './counting/local-count.js';
export {
  AGE_BANDS,
  PLACEMENT_LOCATIONS,
  populationProfile,
  populationTrend,
  publishProfile,
} from './publishing/population-profile.js';
export type {
  AgeBand,
  PlacementLocation,
  PopulationFigure,
  PopulationProfile,
  PopulationTrend,
} from './publishing/population-profile.js';
