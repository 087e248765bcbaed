/**
 * The measures that a strategy names, in its own words, beside a council's scorecard: which figures answer each, which
 * could not be counted, and which nothing collects. A measure that is not collected is named as such, and never as 0.
 */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import { resolveIndicator } from '../catalogue/resolve-indicator.js';
import type { IndicatorId } from '../definition/ids.js';
import type { NotComputable } from '../counting/indicator-result.js';
import type { Scorecard, ScorecardRow } from './scorecard.js';

/** A measure as a strategy names it. */
export interface NamedMeasure {
  /** Its id: unique in its list. */
  readonly id: string;
  /** The strategy's own words. */
  readonly name: string;
  /** The figures that answer it. Left out: those that its words lead to, by `resolveIndicator`. */
  readonly indicators?: readonly IndicatorId[] | undefined;
  /** Other functions of this library that answer it: `populationProfile`. Left out: none. */
  readonly answeredBy?: readonly string[] | undefined;
  /** What of it no return holds, in a sentence. Left out: nothing. */
  readonly notCollected?: string | undefined;
}

/** How a named measure is answered. */
export interface MeasureAnswer {
  /** The measure. */
  readonly measure: NamedMeasure;
  /**
   * `counted`: at least one figure. `not-counted`: figures exist and these records do not hold what they need.
   * `other`: another function answers. `not-collected`: nothing does.
   */
  readonly status: 'counted' | 'not-counted' | 'other' | 'not-collected';
  /** The rows of the scorecard that answer it. */
  readonly rows: readonly ScorecardRow[];
  /** Figures that could not be counted, and why. */
  readonly missing: readonly NotComputable[];
  /** What is not collected; `null`: all of it is, as far as is known. */
  readonly notCollected: string | null;
}

/**
 * Each measure of a strategy with the rows of a scorecard that answer it, or that nothing collects it.
 *
 * @example
 * answerMeasures([{ id: '1', name: 'NI 62' }], scorecard(records, { council: 'Example Council', yearEnd: '2025-03-31' }));
 */
export function answerMeasures(measures: readonly NamedMeasure[], card: Scorecard): readonly MeasureAnswer[] {
  entriesGiven(measures, 'measures');
  objectGiven(card, 'card', 'rows', 'missing');
  return measures.map((measure) => {
    const ids = measure.indicators ?? resolveIndicator(measure.name)?.ids ?? [];
    const rows = card.rows.filter(({ indicator }) => ids.includes(indicator));
    const missing = card.missing.filter(({ indicator }) => ids.includes(indicator));
    const others = measure.answeredBy?.length ?? 0;
    const status =
      rows.length > 0 ? 'counted' : ids.length > 0 ? 'not-counted' : others > 0 ? 'other' : 'not-collected';
    const notCollected =
      measure.notCollected ??
      (status === 'not-collected'
        ? 'No return that this library reads holds it: the council counts it itself.'
        : null);
    return { measure, status, rows, missing, notCollected };
  });
}
