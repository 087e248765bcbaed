/** The figures that promises are traced to, and how an idea of measurement finds its figures. */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import type { IndicatorId } from '../../indicators/definition/ids.js';
import type { ComputedIndicator, NotComputable } from '../../indicators/counting/indicator-result.js';
import { CATALOGUE_FIGURES } from './catalogue-figures.js';
import { INDICATOR_REFERENCES, type IndicatorReferenceId } from '../terms/indicator-references.js';

/**
 * One figure of a council, as a scorecard has it. The id is that of the indicator catalogue, or an idea of
 * measurement itself where a council counts something of its own.
 */
export interface FigureForTrace {
  /** The id of the indicator. */
  readonly id: IndicatorId | IndicatorReferenceId;
  /** As shown; `null` when there is none. */
  readonly value: number | null;
  /** Children counted; `null` when not known. */
  readonly numerator: number | null;
  /** Children of whom they are counted; `null` when not known. */
  readonly denominator: number | null;
  /** The year or period: `2025-26`. */
  readonly period: string;
  /** Which way is better, or how it moved, in the words of whoever made the scorecard. */
  readonly direction: string;
}

/** An idea of measurement with the figures that the council has for it. */
export interface TracedIndicator<Figure extends FigureForTrace = FigureForTrace> {
  /** The id of the indicator. */
  readonly indicator: IndicatorReferenceId;
  /** What it counts. */
  readonly meaning: string;
  /** Empty when the council has no figure for it. */
  readonly figures: readonly Figure[];
}

/** An idea of measurement with its figures among those given, in the order given. */
export function traced<Figure extends FigureForTrace>(
  indicator: IndicatorReferenceId,
  figures: readonly Figure[],
): TracedIndicator<Figure> {
  const joined: readonly FigureForTrace['id'][] = CATALOGUE_FIGURES[indicator];
  return {
    indicator,
    meaning: INDICATOR_REFERENCES[indicator].meaning,
    figures: figures.filter(({ id }) => id === indicator || joined.includes(id)),
  };
}

/** What is needed of a counted measure. */
export type CountedMeasure = Pick<
  ComputedIndicator,
  'status' | 'indicator' | 'value' | 'numerator' | 'denominator' | 'window' | 'polarity'
>;

/**
 * The measures that could be counted, as figures to trace promises to: the period is that of the count, the
 * direction which way is better (`high`, `low`, or `context` when neither is). A measure that could not be
 * counted has no figure.
 *
 * @example
 * traceToValues(pledge, mappings, figuresForTrace([indicatorOf(records, 'STAB-3PLUS', { yearEnd: '2025-03-31' })]));
 */
export function figuresForTrace(
  results: readonly (CountedMeasure | Pick<NotComputable, 'status'>)[],
): readonly FigureForTrace[] {
  entriesGiven(results, 'results');
  return results.flatMap((result, at) => {
    if (result.status === 'not-computable') return [];
    objectGiven(result, `results[${at}]`, 'window');
    const { indicator: id, value, numerator, denominator, window, polarity } = result;
    return [{ id, value, numerator, denominator, period: window.text, direction: polarity }];
  });
}
