/** What changed between two versions of a pledge, point by point. */
import type { PrincipleId } from '../../principles/seven.js';
import { countedPoints, type CountedPoint } from '../map/counted.js';
import type { IndicatorReferenceId } from '../terms/indicator-references.js';
import { comparableText } from '../terms/normalise-text.js';
import type { Pledge, PledgePoint, PointMapping } from '../write/pledge.js';

/**
 * How points of two versions are recognised as the same. `number`: by printed number, then the rest by their
 * words. `text`: by their words, then the rest by number; for a pledge that was put in a new order.
 */
export type MatchPointsBy = 'number' | 'text';

/** A point that says the same under another number. */
export interface RenumberedPoint {
  /** The number it had. */
  readonly from: number;
  /** The number it has. */
  readonly to: number;
}

/** What changed in the mapping of one point that both versions have. */
export interface MappingChange {
  /** The number in the later version. */
  readonly point: number;
  /** Primary principles that are new. */
  readonly primaryAdded: readonly PrincipleId[];
  /** Primary principles that are gone. */
  readonly primaryRemoved: readonly PrincipleId[];
  /** Secondary principles that are new. */
  readonly secondaryAdded: readonly PrincipleId[];
  /** Secondary principles that are gone. */
  readonly secondaryRemoved: readonly PrincipleId[];
  /** Indicators that are new. */
  readonly indicatorsAdded: readonly IndicatorReferenceId[];
  /** Indicators that are gone. */
  readonly indicatorsRemoved: readonly IndicatorReferenceId[];
}

/** Every point of both versions, in exactly one class. Numbers are those of the later version, but in `removed`. */
export interface PledgeDiff {
  /** How points are known again. */
  readonly matchBy: MatchPointsBy;
  /** Points that are new. */
  readonly added: readonly number[];
  /** Points that are gone. */
  readonly removed: readonly number[];
  /** Points with the same words and another number. */
  readonly renumbered: readonly RenumberedPoint[];
  /** Points of the same number whose words differ. */
  readonly textChanged: readonly number[];
  /** Points that are the same. */
  readonly unchanged: readonly number[];
  /** Points of both versions whose mapping differs; only when mappings were given. */
  readonly mappingChanges: readonly MappingChange[];
}

/** How to compare, and the mappings of the two versions. */
export interface DiffOptions {
  /** Default `number`. */
  readonly matchBy?: MatchPointsBy;
  /** The mappings of the two versions, to compare as well. */
  readonly mappings?: { readonly from: readonly PointMapping[]; readonly to: readonly PointMapping[] };
}

interface Unmatched {
  from: PledgePoint[];
  readonly to: PledgePoint[];
}

interface Pair {
  readonly from: PledgePoint;
  readonly to: PledgePoint;
}

/**
 * What changed from one version of a pledge to another. Texts are compared without case, punctuation and
 * spacing. Mappings are compared as they stand, confirmed or suggested.
 *
 * @example
 * diffPledges(DERBY_2016.pledge, DERBY_2016.pledge).unchanged; // [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
 */
export function diffPledges(from: Pledge, to: Pledge, options: DiffOptions = {}): PledgeDiff {
  const matchBy = options.matchBy ?? 'number';
  const left: Unmatched = { from: inOrder(from), to: inOrder(to) };
  const sameNumber = (a: PledgePoint, b: PledgePoint): boolean => a.number === b.number;
  const says = new Map([...left.from, ...left.to].map((point) => [point, comparableText(point.text)]));
  const sameText = (a: PledgePoint, b: PledgePoint): boolean => says.get(a) === says.get(b);
  const both = (a: PledgePoint, b: PledgePoint): boolean => sameNumber(a, b) && sameText(a, b);
  const passes = matchBy === 'number' ? [sameNumber, sameText] : [both, sameText, sameNumber];
  const pairs = passes.flatMap((same) => takePairs(left, same)).sort((a, b) => a.to.number - b.to.number);
  const saysTheSame = pairs.filter((pair) => sameText(pair.from, pair.to));
  return {
    matchBy,
    added: left.to.map(({ number }) => number),
    removed: left.from.map(({ number }) => number),
    renumbered: saysTheSame
      .filter((pair) => !sameNumber(pair.from, pair.to))
      .map((pair) => ({ from: pair.from.number, to: pair.to.number })),
    textChanged: pairs.filter((pair) => !sameText(pair.from, pair.to)).map((pair) => pair.to.number),
    unchanged: saysTheSame.filter((pair) => sameNumber(pair.from, pair.to)).map((pair) => pair.to.number),
    mappingChanges: options.mappings === undefined ? [] : changes(pairs, from, to, options.mappings),
  };
}

function inOrder(pledge: Pledge): PledgePoint[] {
  return [...pledge.points].sort((a, b) => a.number - b.number);
}

/** Takes out of both lists the points that are the same, each point once. */
function takePairs(left: Unmatched, same: (a: PledgePoint, b: PledgePoint) => boolean): Pair[] {
  const pairs: Pair[] = [];
  left.from = left.from.filter((from) => {
    const at = left.to.findIndex((to) => same(from, to));
    const [to] = at === -1 ? [] : left.to.splice(at, 1);
    if (to !== undefined) pairs.push({ from, to });
    return to === undefined;
  });
  return pairs;
}

function changes(
  pairs: readonly Pair[],
  from: Pledge,
  to: Pledge,
  mappings: NonNullable<DiffOptions['mappings']>,
): readonly MappingChange[] {
  const before = countedPoints(from, mappings.from);
  const after = countedPoints(to, mappings.to);
  return pairs
    .map((pair) => change(pair.to.number, counted(before, pair.from), counted(after, pair.to)))
    .filter((changed) => LISTS.some((list) => changed[list].length > 0));
}

function counted(points: readonly CountedPoint[], point: PledgePoint): Lists {
  return points.find((candidate) => candidate.point === point) ?? NOTHING;
}

type Lists = Pick<CountedPoint, 'primary' | 'secondary' | 'indicators'>;
const LISTS = [
  'primaryAdded',
  'primaryRemoved',
  'secondaryAdded',
  'secondaryRemoved',
  'indicatorsAdded',
  'indicatorsRemoved',
] as const satisfies readonly (keyof MappingChange)[];
const NOTHING: Lists = { primary: [], secondary: [], indicators: [] };

function change(point: number, before: Lists, after: Lists): MappingChange {
  return {
    point,
    primaryAdded: without(after.primary, before.primary),
    primaryRemoved: without(before.primary, after.primary),
    secondaryAdded: without(after.secondary, before.secondary),
    secondaryRemoved: without(before.secondary, after.secondary),
    indicatorsAdded: without(after.indicators, before.indicators),
    indicatorsRemoved: without(before.indicators, after.indicators),
  };
}

function without<T>(list: readonly T[], other: readonly T[]): readonly T[] {
  return list.filter((entry) => !other.includes(entry));
}
