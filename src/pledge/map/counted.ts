/** Which mappings count for which points: the one reading that coverage, tracing and comparison share. */
import { objectGiven } from '../../kernel/given.js';
import { grouped } from '../../kernel/lists.js';
import { isPrincipleId, type PrincipleId } from '../../principles/seven.js';
import { isIndicatorReferenceId, type IndicatorReferenceId } from '../terms/indicator-references.js';
import { comparableText } from '../terms/normalise-text.js';
import type { Pledge, PledgePoint, PointMapping } from '../write/pledge.js';

/** A point of a pledge with what counts for it; all lists are empty when nothing does. */
export interface CountedPoint {
  /** The printed number of the point. */
  readonly point: PledgePoint;
  /** The principles that it speaks for above all. */
  readonly primary: readonly PrincipleId[];
  /** The principles that it also speaks for. */
  readonly secondary: readonly PrincipleId[];
  /** The indicators that speak to it. */
  readonly indicators: readonly IndicatorReferenceId[];
  /**
   * `confirmed`: a person's decision stands, to map or not to map. `suggested`: only a draft. `lapsed`: a
   * decision whose point has since changed. `none`: nothing has been said.
   */
  readonly standing: 'confirmed' | 'suggested' | 'lapsed' | 'none';
}

/**
 * Whether a mapping is confirmed and its point still says what it said then (comparing words, not punctuation).
 *
 * @example
 * confirmationStands(mapping, pledge.points[0]);
 */
export function confirmationStands(mapping: PointMapping, point: PledgePoint): boolean {
  objectGiven(mapping, 'mapping');
  if (mapping.status !== 'confirmed') return false;
  const { confirmedText } = mapping;
  return (
    confirmedText === undefined ||
    confirmedText === null ||
    comparableText(confirmedText) === comparableText(point.text)
  );
}

/**
 * The points of a pledge in order of number, each with what counts for it: the decisions that stand or, where
 * there is none, the drafts. Ids outside the catalogues are left out. Several mappings for one point, which
 * validation refuses, count together, whatever their order.
 */
export function countedPoints(pledge: Pledge, mappings: readonly PointMapping[]): readonly CountedPoint[] {
  const byPoint = grouped(mappings, ({ point }) => point);
  return [...pledge.points]
    .sort((a, b) => a.number - b.number)
    .map((point) => {
      const own = inFixedOrder(byPoint.get(point.number) ?? []);
      const standing = own.filter((mapping) => confirmationStands(mapping, point));
      if (standing.length > 0) return { point, ...together(standing), standing: 'confirmed' };
      const drafts = own.filter((mapping) => mapping.status !== 'confirmed');
      if (drafts.length > 0) return { point, ...together(drafts), standing: 'suggested' };
      return { point, ...together([]), standing: own.length > 0 ? 'lapsed' : 'none' };
    });
}

function together(
  mappings: readonly PointMapping[],
): Pick<CountedPoint, 'primary' | 'secondary' | 'indicators'> {
  const mapped = mappings.filter((mapping) => (mapping.unmapped ?? undefined) === undefined);
  const primary = new Set(mapped.flatMap((mapping) => mapping.primary).filter(isPrincipleId));
  const secondary = new Set(mapped.flatMap((mapping) => mapping.secondary ?? []).filter(isPrincipleId));
  const indicators = new Set(
    mapped.flatMap((mapping) => mapping.indicators ?? []).filter(isIndicatorReferenceId),
  );
  return {
    primary: [...primary],
    secondary: [...secondary].filter((principle) => !primary.has(principle)),
    indicators: [...indicators],
  };
}

/** One mapping is the rule; two have no order of their own, so they are given one. */
function inFixedOrder(mappings: readonly PointMapping[]): readonly PointMapping[] {
  if (mappings.length < 2) return mappings;
  return mappings
    .map((mapping) => ({ mapping, text: JSON.stringify(mapping) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ mapping }) => mapping);
}
