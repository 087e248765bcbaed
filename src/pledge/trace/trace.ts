/** From a principle to the promises and figures that speak to it, and from a figure back to the promises. */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import { PRINCIPLE_IDS, type PrincipleId } from '../../principles/seven.js';
import { CATALOGUE_FIGURES } from './catalogue-figures.js';
import { countedPoints } from '../map/counted.js';
import { traced, type FigureForTrace, type TracedIndicator } from './figure.js';
import {
  INDICATOR_REFERENCE_IDS,
  INDICATOR_REFERENCES,
  referenceSpeaksTo,
  type IndicatorReferenceId,
} from '../terms/indicator-references.js';
import type { Pledge, PointMapping } from '../write/pledge.js';

/** Whether drafts count too. */
export interface TraceOptions {
  /** Counts drafts where no decision stands. Default false. */
  readonly includeSuggested?: boolean;
}

/** How far a principle can be followed through a pledge. */
export type PrincipleTraceState =
  /** The points of the pledge are not known. */
  | 'not-assessable'
  /** No promise speaks to it. */
  | 'no-promise'
  /** There are promises, and no indicator of theirs speaks to it. */
  | 'unmeasured'
  /** There are indicators, and the council has no figure for any of them. */
  | 'no-figures'
  /** There is at least one figure. */
  | 'figures';

/** A principle followed to its promises, their indicators and their figures. */
export interface PrincipleTrace<Figure extends FigureForTrace = FigureForTrace> {
  /** The principle. */
  readonly principle: PrincipleId;
  /** Where it stands. */
  readonly state: PrincipleTraceState;
  /** Points that speak for it above all. */
  readonly primaryPoints: readonly number[];
  /** Points that also speak for it. */
  readonly secondaryPoints: readonly number[];
  /** Those that can speak to the principle: of primary points first, each by number and then as the mapping lists them. */
  readonly indicators: readonly TracedIndicator<Figure>[];
}

/**
 * The promises that speak to a principle and the figures behind them. An indicator is shown only for principles
 * it can be evidence for, so a dental check is never offered as evidence of stability.
 *
 * @example
 * tracePrinciple('adulthood', STOKE_2011.pledge, STOKE_2011.mappings)
 *   .indicators.map(({ indicator }) => indicator); // ['care-leaver-eet', 'care-leaver-suitable-accommodation']
 */
export function tracePrinciple<Figure extends FigureForTrace = FigureForTrace>(
  principle: PrincipleId,
  pledge: Pledge,
  mappings: readonly PointMapping[],
  figures: readonly Figure[] = [],
  options: TraceOptions = {},
): PrincipleTrace<Figure> {
  objectGiven(pledge, 'pledge', 'points');
  entriesGiven(mappings, 'mappings');
  entriesGiven(figures, 'figures');
  const points = traceable(pledge, mappings, options);
  const first = points.filter(({ primary }) => primary.includes(principle));
  const second = points.filter(({ secondary }) => secondary.includes(principle));
  const named = new Set([...first, ...second].flatMap((point) => point.indicators));
  const indicators = [...named]
    .filter((indicator) => referenceSpeaksTo(indicator, principle))
    .map((indicator) => traced(indicator, figures));
  const state = ((): PrincipleTraceState => {
    if (pledge.points.length === 0) return 'not-assessable';
    if (first.length + second.length === 0) return 'no-promise';
    if (indicators.length === 0) return 'unmeasured';
    return indicators.some((indicator) => indicator.figures.length > 0) ? 'figures' : 'no-figures';
  })();
  return {
    principle,
    state,
    primaryPoints: first.map(({ point }) => point.number),
    secondaryPoints: second.map(({ point }) => point.number),
    indicators,
  };
}

/** A pledge with its mappings. */
export interface MappedPledge {
  /** The pledge. */
  readonly pledge: Pledge;
  /** Its mappings, confirmed or not. */
  readonly mappings: readonly PointMapping[];
}

/** A promise that a figure touches. */
export interface TouchedPromise {
  /** The id of the pledge; `null` when it has none. */
  readonly pledge: string | null;
  /** The council that it belongs to. */
  readonly council: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** The printed number of the point. */
  readonly point: number;
  /** Its words. */
  readonly text: string;
  /** The principles of the promise for which the indicator can be evidence, primary ones first. */
  readonly principles: readonly {
    readonly principle: PrincipleId;
    readonly place: 'primary' | 'secondary';
  }[];
}

/** A figure followed back to the promises that it touches. */
export interface IndicatorTrace {
  /** As asked. */
  readonly indicator: string;
  /** The ideas of measurement that it belongs to; empty when it is in no catalogue. */
  readonly references: readonly IndicatorReferenceId[];
  /** The promises that it speaks to. */
  readonly promises: readonly TouchedPromise[];
}

/**
 * Which promises a figure touches: to be asked when it falls. Accepts the id of an idea of measurement
 * (`placement-moves-3plus`), of a figure in the indicator catalogue (`STAB-3PLUS`) or a former national
 * indicator (`NI 62`). A promise is listed only where the indicator can be evidence for a principle of it.
 *
 * @example
 * traceIndicator('STAB-3PLUS', [DERBY_2016]).promises.map(({ point }) => point); // [2]
 */
export function traceIndicator(
  indicator: string,
  pledges: readonly MappedPledge[],
  options: TraceOptions = {},
): IndicatorTrace {
  entriesGiven(pledges, 'pledges', 'pledge', 'mappings');
  const references = INDICATOR_REFERENCE_IDS.filter((id) => {
    const former: readonly string[] = INDICATOR_REFERENCES[id].formerCodes;
    const figures: readonly string[] = CATALOGUE_FIGURES[id];
    return id === indicator || former.includes(indicator) || figures.includes(indicator);
  });
  const promises = pledges.flatMap(({ pledge, mappings }) =>
    traceable(pledge, mappings, options).flatMap(({ point, primary, secondary, indicators }) => {
      const named = references.filter((id) => indicators.includes(id));
      const principles = (['primary', 'secondary'] as const).flatMap((place) => {
        const listed = place === 'primary' ? primary : secondary;
        return PRINCIPLE_IDS.filter((principle) => listed.includes(principle))
          .filter((principle) => named.some((id) => referenceSpeaksTo(id, principle)))
          .map((principle) => ({ principle, place }));
      });
      if (principles.length === 0) return [];
      const { id: pledgeId = null, council, title } = pledge;
      return [{ pledge: pledgeId, council, title, point: point.number, text: point.text, principles }];
    }),
  );
  return { indicator, references, promises };
}

function traceable(
  pledge: Pledge,
  mappings: readonly PointMapping[],
  options: TraceOptions,
): ReturnType<typeof countedPoints> {
  return countedPoints(pledge, mappings).filter(
    ({ standing }) =>
      standing === 'confirmed' || (standing === 'suggested' && options.includeSuggested === true),
  );
}
