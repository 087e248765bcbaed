/** Measures by group as they may be published: rounded, with what is hidden shown as a symbol. */
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { ComputedIndicator } from '../counting/indicator-result.js';
import type { IndicatorId } from '../definition/ids.js';
import type { NationalHalves } from './publication.js';
import { publishCouncil, publishMean, publishNational } from './publication.js';
import type { Hidden, HiddenLines, LineCounted } from './hidden-lines.js';
import { childrenBehind, isShare } from './hidden-lines.js';

/** One measure in one group. A figure that is not shown is its symbol. */
export interface PublishedRow {
  /** The id of the indicator. */
  readonly indicator: IndicatorId;
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
  return byMeasure(lines, (result, group, measure, line) => {
    const of = hidden.measures[measure]?.[line] ?? { numerator: true, denominator: true };
    return isShare(result) ? shareRow(result, group, of) : meanRow(result, group, of);
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
  return byMeasure(lines, (result, group) => {
    const { numerator, denominator } = result;
    const { kind } = indicatorDefinition(result.indicator).measure;
    const rate = publishNational(numerator, denominator, halves);
    const behind = publishNational(0, childrenBehind(result), halves);
    return {
      ...named(result, group),
      numerator: kind === 'share' ? rate.numerator.shown : 'z',
      denominator: kind === 'share' ? rate.denominator.shown : behind.denominator.shown,
      value: kind === 'mean' ? publishMean(numerator, denominator, false).shown : rate.percent.shown,
      unit: result.unit,
    };
  });
}

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
  return {
    ...named(result, group),
    numerator: hidden.numerator ? 'c' : result.numerator,
    denominator: hidden.denominator ? 'c' : result.denominator,
    value: open ? percent.shown : 'c',
    unit: result.unit,
  };
}

/** A mean, or a share of sums: where the children behind it are hidden, so is the figure. */
function meanRow(result: ComputedIndicator, group: string, hidden: Hidden): PublishedRow {
  const { numerator, denominator } = result;
  const { kind } = indicatorDefinition(result.indicator).measure;
  const figure =
    kind === 'mean'
      ? publishMean(numerator, denominator, true)
      : publishCouncil(numerator, denominator).percent;
  return {
    ...named(result, group),
    numerator: 'z',
    denominator: hidden.denominator ? 'c' : childrenBehind(result),
    value: hidden.denominator ? 'c' : figure.shown,
    unit: result.unit,
  };
}

function named(
  { indicator, title }: ComputedIndicator,
  group: string,
): Pick<PublishedRow, 'indicator' | 'title' | 'group'> {
  return { indicator, title, group };
}
