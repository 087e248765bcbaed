/**
 * Which counts of different measures are of the same children. A count that is hidden in one measure must not stand in
 * another, nor be the difference of two that stand there.
 */
import { recordsGiven } from '../../record/columns/given.js';
import { functionGiven, listGiven, objectGiven } from '../../kernel/given.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { IndicatorReadings } from '../child-year/readings.js';
import { childrenByReason } from '../counting/why.js';
import type { IndicatorId } from '../definition/ids.js';

/** A set of children as numbers that add up: that of two sets without a child in common is the sum of theirs. */
export interface ChildrenCounted {
  /** How many. */
  readonly count: number;
  /** A number that adds up, to tell sets of children apart. */
  readonly low: number;
  /** Another such number. */
  readonly high: number;
}

/** Those who are in the numerator of a measure, and those who are in its denominator. */
export interface ChildrenOfMeasure {
  /** The numerator. */
  readonly numerator: ChildrenCounted;
  /** The denominator. */
  readonly denominator: ChildrenCounted;
}

/**
 * The children of each measure in each group, and in all groups together under `everybody`.
 *
 * @example
 * childrenOfMeasures(records, ['STAB-3PLUS'], { yearEnd: '2026-03-31', readings: {} }, undefined, '(all)');
 */
export function childrenOfMeasures(
  records: CareRecords,
  ids: readonly IndicatorId[],
  choice: { readonly yearEnd: string; readonly readings: Partial<IndicatorReadings> },
  groupOf: ((child: number) => string) | undefined,
  everybody: string,
): ReadonlyMap<IndicatorId, ReadonlyMap<string, ChildrenOfMeasure>> {
  recordsGiven(records);
  listGiven(ids, 'ids');
  objectGiven(choice, 'choice');
  functionGiven(groupOf, 'groupOf');
  const places = new Map(records.children.id.map((id, child) => [id, child]));
  return new Map(
    Array.from(ids, (id) => {
      const groups = new Map<string, { numerator: ChildrenCounted; denominator: ChildrenCounted }>();
      const { reasons } = indicatorDefinition(id);
      for (const [reason, children] of Object.entries(childrenByReason(records, id, choice))) {
        const membership = reasons[reason]?.membership;
        if (membership !== 'numerator' && membership !== 'denominator') continue;
        for (const name of children) {
          const child = places.get(name) ?? 0;
          const one = numbersOf(child);
          for (const group of groupOf === undefined ? [everybody] : [groupOf(child), everybody]) {
            const before = groups.get(group) ?? { numerator: NOBODY, denominator: NOBODY };
            groups.set(group, {
              numerator: membership === 'numerator' ? together(before.numerator, one) : before.numerator,
              denominator: together(before.denominator, one),
            });
          }
        }
      }
      return [id, groups] as const;
    }),
  );
}

/** No child. */
export const NOBODY: ChildrenCounted = { count: 0, low: 0, high: 0 };

/** The children of both, where no child is among both. */
export function together(a: ChildrenCounted, b: ChildrenCounted): ChildrenCounted {
  return { count: a.count + b.count, low: (a.low + b.low) >>> 0, high: (a.high + b.high) >>> 0 };
}

/** The children of the first who are not among the second, where all of the second are. */
export function without(a: ChildrenCounted, b: ChildrenCounted): ChildrenCounted {
  return { count: a.count - b.count, low: (a.low - b.low) >>> 0, high: (a.high - b.high) >>> 0 };
}

/** The same for the same children. */
export function nameOf({ count, low, high }: ChildrenCounted): string {
  return `${count} ${low} ${high}`;
}

/** A child as numbers that add up. */
export function numbersOf(child: number): ChildrenCounted {
  return { count: 1, low: mixed(child + 1), high: mixed(child + 0x9e3779b9) };
}

/** Whole numbers far apart for numbers that are close (the last step of MurmurHash3). */
function mixed(number: number): number {
  let bits = number >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
