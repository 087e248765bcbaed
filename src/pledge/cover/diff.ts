/** What changed between two versions of a pledge, point by point. */
import { fieldsOf, objectGiven } from '../../kernel/given.js';
import { grouped } from '../../kernel/lists.js';
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
  to: PledgePoint[];
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
  objectGiven(from, 'from', 'points');
  objectGiven(to, 'to', 'points');
  const { matchBy = 'number', mappings } = fieldsOf(options);
  const left: Unmatched = { from: inOrder(from), to: inOrder(to) };
  const says = new Map([...left.from, ...left.to].map((point) => [point, comparableText(point.text)]));
  const number = (point: PledgePoint): number => point.number;
  const text = (point: PledgePoint): string => says.get(point) ?? '';
  const both = (point: PledgePoint): string => `${point.number} ${text(point)}`;
  const sameNumber = ({ from: a, to: b }: Pair): boolean => a.number === b.number;
  const sameText = ({ from: a, to: b }: Pair): boolean => text(a) === text(b);
  const passes = matchBy === 'number' ? [number, text] : [both, text, number];
  const pairs = passes.flatMap((known) => takePairs(left, known)).sort((a, b) => a.to.number - b.to.number);
  const saysTheSame = pairs.filter(sameText);
  return {
    matchBy,
    added: left.to.map(number),
    removed: left.from.map(number),
    renumbered: saysTheSame
      .filter((pair) => !sameNumber(pair))
      .map((pair) => ({ from: pair.from.number, to: pair.to.number })),
    textChanged: pairs.filter((pair) => !sameText(pair)).map((pair) => pair.to.number),
    unchanged: saysTheSame.filter(sameNumber).map((pair) => pair.to.number),
    mappingChanges: mappings === undefined ? [] : changes(pairs, from, to, mappings),
  };
}

function inOrder(pledge: Pledge): PledgePoint[] {
  return [...pledge.points].sort((a, b) => a.number - b.number);
}

/** Takes out of both lists the points that are known by the same, each point once and the first of them first. */
function takePairs(left: Unmatched, knownBy: (point: PledgePoint) => number | string): Pair[] {
  const waiting = new Map([...grouped(left.to, knownBy)].map(([known, points]) => [known, points.values()]));
  const pairs: Pair[] = [];
  const taken = new Set<PledgePoint>();
  left.from = left.from.filter((from) => {
    const to = waiting.get(knownBy(from))?.next().value;
    if (to === undefined) return true;
    pairs.push({ from, to });
    taken.add(to);
    return false;
  });
  left.to = left.to.filter((to) => !taken.has(to));
  return pairs;
}

function changes(
  pairs: readonly Pair[],
  from: Pledge,
  to: Pledge,
  mappings: NonNullable<DiffOptions['mappings']>,
): readonly MappingChange[] {
  const before = countedBy(from, mappings.from);
  const after = countedBy(to, mappings.to);
  return pairs
    .map((pair) => change(pair.to.number, before.get(pair.from) ?? NOTHING, after.get(pair.to) ?? NOTHING))
    .filter((changed) => LISTS.some((list) => changed[list].length > 0));
}

function countedBy(
  pledge: Pledge,
  mappings: readonly PointMapping[],
): ReadonlyMap<PledgePoint, CountedPoint> {
  return new Map(countedPoints(pledge, mappings).map((counted) => [counted.point, counted]));
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
