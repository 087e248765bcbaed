/** From each promise, by its principles and indicators, to this council's figures and the children behind them. */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import { PRINCIPLE_IDS, type PrincipleId } from '../../principles/seven.js';
import { countedPoints, type CountedPoint } from '../map/counted.js';
import { unmeasuredPromises, type UnmeasuredPromise } from '../cover/coverage.js';
import { traced, type FigureForTrace, type TracedIndicator } from './figure.js';
import { referenceSpeaksTo, type IndicatorReferenceId } from '../terms/indicator-references.js';
import type { Pledge, PointMapping } from '../write/pledge.js';

/** One principle of a promise, with what speaks to it. */
export interface TracedPrinciple<Figure extends FigureForTrace> {
  /** The principle. */
  readonly principle: PrincipleId;
  /** Whether it is primary or secondary there. */
  readonly place: 'primary' | 'secondary';
  /** Only those that can be evidence for the principle; an indicator without a figure is shown with none. */
  readonly indicators: readonly TracedIndicator<Figure>[];
}

/** One promise and where it leads. */
export interface TracedPromise<Figure extends FigureForTrace> {
  /** The printed number of the point. */
  readonly point: number;
  /** Its words. */
  readonly text: string;
  /** Primary ones first, as the mapping lists them. Empty when the promise speaks to none or awaits a decision. */
  readonly principles: readonly TracedPrinciple<Figure>[];
}

/** A pledge followed to a council's figures. */
export interface ValuesTrace<Figure extends FigureForTrace = FigureForTrace> {
  /** Whether nothing can be said, because the points are not known. */
  readonly notAssessable: boolean;
  /** The promises, each with the figures that speak to it. */
  readonly promises: readonly TracedPromise<Figure>[];
  /** Promises, by principle, that no indicator of theirs speaks to. */
  readonly unmeasured: readonly UnmeasuredPromise[];
  /** Promises, by primary principle, that have an indicator and no figure for it. */
  readonly withoutFigures: readonly UnmeasuredPromise[];
  /** Points for which no decision stands, or that speak to no principle. */
  readonly unmapped: readonly number[];
  /** What the answer means, and what it does not. */
  readonly note: string;
}

/**
 * Follows each promise to the principles it speaks to, the indicators that can be evidence for them and this
 * council's figures: value, period, direction and the children counted. Only confirmed mappings are followed.
 * Promises that nothing measures are listed as such; no measure is invented for them.
 *
 * @example
 * traceToValues(DERBY_2016.pledge, DERBY_2016.mappings, [
 *   { id: 'STAB-3PLUS', value: 9.5, numerator: 57, denominator: 600, period: '2025-26', direction: 'low' },
 * ]).promises[1]?.principles[0]?.indicators[0]?.figures[0]?.value; // 9.5
 */
export function traceToValues<Figure extends FigureForTrace>(
  pledge: Pledge,
  mappings: readonly PointMapping[],
  figures: readonly Figure[],
): ValuesTrace<Figure> {
  objectGiven(pledge, 'pledge', 'points');
  entriesGiven(mappings, 'mappings');
  const points = countedPoints(pledge, mappings);
  const decided = points.filter(({ standing }) => standing === 'confirmed');
  const unmeasured = decided.flatMap(unmeasuredPromises);
  const named = new Set(decided.flatMap(({ indicators }) => indicators));
  const tracedBy = new Map(Array.from(named, (indicator) => [indicator, traced(indicator, figures)]));
  const promises = points.map((counted) => ({
    point: counted.point.number,
    text: counted.point.text,
    principles: counted.standing === 'confirmed' ? follow(counted, tracedBy) : [],
  }));
  return {
    notAssessable: pledge.points.length === 0,
    promises,
    unmeasured,
    withoutFigures: promises.flatMap(({ point, principles }) => {
      const empty = principles.filter(
        ({ place, indicators }) =>
          place === 'primary' &&
          indicators.length > 0 &&
          indicators.every((indicator) => indicator.figures.length === 0),
      );
      return PRINCIPLE_IDS.filter((id) => empty.some(({ principle }) => principle === id)).map(
        (principle) => ({
          point,
          principle,
        }),
      );
    }),
    unmapped: promises.filter(({ principles }) => principles.length === 0).map(({ point }) => point),
    note: 'A figure shows what was counted. It does not show by itself that a promise is kept or broken.',
  };
}

function follow<Figure extends FigureForTrace>(
  { primary, secondary, indicators }: CountedPoint,
  tracedBy: ReadonlyMap<IndicatorReferenceId, TracedIndicator<Figure>>,
): readonly TracedPrinciple<Figure>[] {
  const followed =
    (place: 'primary' | 'secondary') =>
    (principle: PrincipleId): TracedPrinciple<Figure> => ({
      principle,
      place,
      indicators: indicators
        .filter((indicator) => referenceSpeaksTo(indicator, principle))
        .flatMap((indicator) => tracedBy.get(indicator) ?? []),
    });
  return [...primary.map(followed('primary')), ...secondary.map(followed('secondary'))];
}
