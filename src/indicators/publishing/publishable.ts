/** Measures by group as they may be published: rounded, with what is hidden shown as a symbol. */
import { entriesGiven, listGiven, objectGiven } from '../../kernel/given.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { ComputedIndicator } from '../counting/indicator-result.js';
import type { IndicatorId } from '../definition/ids.js';
import type { NationalHalves } from './publication.js';
import { publishCouncil, publishMean, publishNational } from './publication.js';
import type { StatusId } from './status-ids.js';
import type { Hidden, HiddenLines, LineCounted } from './hidden-lines.js';
import { meansThatTell } from './told-by-means.js';
import { childrenBehind, isShare } from './hidden-lines.js';

/** One measure in one group. A figure that is not shown is its symbol. */
export interface PublishedRow {
  /** The id of the indicator. */
  readonly indicator: IndicatorId | StatusId;
  /** Its title, as people say it. */
  readonly title: string;
  /** The group. */
  readonly group: string;
  /** Not applicable where the figure is a mean or a share of sums, whose sum is of no child. */
  readonly numerator: number | string;
  /** The denominator. */
  readonly denominator: number | string;
  /** What it was. */
  readonly value: number | string;
  /** The unit of the value. */
  readonly unit: string;
}

/**
 * The rows by a council's rules: measure by measure, and line by line.
 *
 * @example
 * councilRows(lines, hiddenLines(lines, children));
 */
export function councilRows(lines: readonly LineCounted[], hidden: HiddenLines): PublishedRow[] {
  entriesGiven(lines, 'lines', 'results');
  objectGiven(hidden, 'hidden', 'measures');
  const told = lines[0]?.results.map((_, measure) => meansThatTell(lines, measure, hidden.measures)) ?? [];
  return byMeasure(lines, (result, group, measure, line) => {
    const of = hidden.measures[measure]?.[line] ?? { numerator: true, denominator: true };
    if (isShare(result)) return shareRow(result, group, of);
    const row = meanRow(result, group, of);
    return told[measure]?.has(line) === true ? { ...row, value: 'c' } : row;
  });
}

/**
 * The rows by the rules of the national tables: counts to the nearest ten, and nothing hidden.
 *
 * @example
 * nationalRows(lines, undefined);
 */
export function nationalRows(
  lines: readonly LineCounted[],
  halves: NationalHalves | undefined,
): PublishedRow[] {
  listGiven(lines, 'lines');
  return byMeasure(lines, (result, group) => nationalRow(result, group, halves));
}

function nationalRow(
  result: ComputedIndicator,
  group: string,
  halves: NationalHalves | undefined,
): PublishedRow {
  const { numerator, denominator } = result;
  const { measure } = indicatorDefinition(result.indicator);
  const rate = publishNational(numerator, denominator, halves);
  const behind = publishNational(0, childrenBehind(result), halves);
  const row = { ...named(result, group), unit: result.unit };
  switch (measure.kind) {
    case 'share':
      return {
        ...row,
        numerator: rate.numerator.shown,
        denominator: rate.denominator.shown,
        value: rate.percent.shown,
      };
    case 'count':
      return {
        ...row,
        numerator: rate.numerator.shown,
        denominator: rate.denominator.shown,
        value: rate.numerator.shown,
      };
    case 'rate':
      return { ...row, numerator: rate.numerator.shown, denominator, value: shownRate(result) };
    case 'mean':
      return {
        ...row,
        numerator: 'z',
        denominator: behind.denominator.shown,
        value: publishMean(numerator, denominator, false).shown,
      };
    case 'pooled':
      return {
        ...row,
        numerator: 'z',
        denominator: behind.denominator.shown,
        value: rate.percent.shown,
      };
    case 'difference':
      return { ...row, ...NOT_APPLICABLE };
    default:
      return measure satisfies never;
  }
}

/** A rate as it is shown: a whole number, half up. */
function shownRate({ value }: ComputedIndicator): number | string {
  return value === null ? 'z' : Math.floor(value + 0.5);
}

/** A difference gives away either count that is hidden: whoever has both takes one from the other. */
const NOT_APPLICABLE = { numerator: 'z', denominator: 'z', value: 'z' } as const;

type RowOf = (result: ComputedIndicator, group: string, measure: number, line: number) => PublishedRow;

function byMeasure(lines: readonly LineCounted[], rowOf: RowOf): PublishedRow[] {
  return (lines[0]?.results ?? []).flatMap((_, measure) =>
    lines.flatMap(({ group, results }, line) => {
      const result = results[measure];
      return result === undefined ? [] : [rowOf(result, group, measure, line)];
    }),
  );
}

function shareRow(result: ComputedIndicator, group: string, hidden: Hidden): PublishedRow {
  const { percent } = publishCouncil(result.numerator, result.denominator);
  const open = !hidden.numerator && !hidden.denominator;
  const isCount = indicatorDefinition(result.indicator).measure.kind === 'count';
  const shown = isCount ? result.numerator : percent.shown;
  return {
    ...named(result, group),
    numerator: hidden.numerator ? 'c' : result.numerator,
    denominator: hidden.denominator ? 'c' : result.denominator,
    value: open ? shown : 'c',
    unit: result.unit,
  };
}

/** A figure that is not of children among children: where the children behind it are hidden, so is the figure. */
function meanRow(result: ComputedIndicator, group: string, hidden: Hidden): PublishedRow {
  const { numerator, denominator } = result;
  const { measure } = indicatorDefinition(result.indicator);
  const row = { ...named(result, group), unit: result.unit };
  const behind = hidden.denominator ? 'c' : childrenBehind(result);
  const unless = (value: number | string): number | string => (hidden.denominator ? 'c' : value);
  switch (measure.kind) {
    case 'mean':
      return {
        ...row,
        numerator: 'z',
        denominator: behind,
        value: unless(publishMean(numerator, denominator, true).shown),
      };
    case 'rate':
      return { ...row, numerator: behind, denominator, value: unless(shownRate(result)) };
    case 'count':
      return { ...row, numerator: 'z', denominator: behind, value: hidden.numerator ? 'c' : numerator };
    case 'difference':
      return { ...row, ...NOT_APPLICABLE };
    case 'share':
    case 'pooled':
      return {
        ...row,
        numerator: 'z',
        denominator: behind,
        value: unless(publishCouncil(numerator, denominator).percent.shown),
      };
    default:
      return measure satisfies never;
  }
}

function named(
  { indicator, title }: ComputedIndicator,
  group: string,
): Pick<PublishedRow, 'indicator' | 'title' | 'group'> {
  return { indicator, title, group };
}
