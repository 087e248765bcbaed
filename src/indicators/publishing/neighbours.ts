/**
 * The median of a council's statistical neighbours, with hidden values treated as what they are: not missing, and
 * perhaps large. The department's own tools leave them out in silence, and give another figure.
 */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import { roundedQuotient } from '../counting/rate.js';

/** The published value of a neighbour. */
export type NeighbourValue =
  /** As published, or made from published counts. */
  | { readonly code: string; readonly value: number }
  /** Hidden: all that is known is between what it lies. Where nothing is known, the whole range. */
  | { readonly code: string; readonly hidden: { readonly least: number; readonly most: number } }
  /** Not applicable, not available, or no such council in that year: no value at all. */
  | { readonly code: string; readonly absent: 'z' | 'x' | 'no-such-council' };

/** The median, as far as it can be told. */
export interface NeighbourMedian {
  /** The median where the hidden values leave it one to the places asked; otherwise `null`. */
  readonly median: number | null;
  /** Between what it lies; `null` where fewer than five councils have a value, shown or hidden. */
  readonly between: { readonly least: number; readonly most: number } | null;
  /** How many are shown. */
  readonly shown: number;
  /** How many are hidden. */
  readonly hidden: number;
  /** The codes of those that have no value at all. */
  readonly absent: readonly string[];
}

const FEWEST = 5;
const PARTS = 10_000;

/**
 * The median of the neighbours' values. Each hidden value is put at its least and at its most; a council is never
 * dropped to make the number odd, and the median of an even number is the mean of the middle two. No hidden value, and
 * no bound of one council, is in the answer.
 *
 * @param places the decimals to which the median must be the same at both ends to be given as one.
 * @throws RangeError when the least of a hidden value is more than its most.
 * @example
 * neighbourMedian([1, 2, 3, 4, 5].map((value) => ({ code: `${value}`, value })), 1).median; // 3
 */
export function neighbourMedian(values: readonly NeighbourValue[], places: number): NeighbourMedian {
  entriesGiven(values, 'values');
  const absent = values.flatMap((each) => ('absent' in each ? [each.code] : []));
  const ends = values.flatMap((each, at) => {
    if ('absent' in each) return [];
    if ('value' in each) return [{ least: each.value, most: each.value }];
    objectGiven(each, `values[${at}]`, 'hidden');
    if (each.hidden.least > each.hidden.most)
      throw new RangeError('hidden: expected least to be no more than most');
    return [each.hidden];
  });
  const hidden = values.filter((each) => 'hidden' in each).length;
  const counted = { shown: ends.length - hidden, hidden, absent };
  if (ends.length < FEWEST) return { median: null, between: null, ...counted };
  const at = (of: 'least' | 'most'): number => middle(ends.map((end) => end[of]));
  // Figures have at most three decimals and the mean of two has four: whole parts of that keep half exactly half.
  const rounded = (value: number): number =>
    roundedQuotient(Math.round(value * PARTS), PARTS, 1, places) ?? value;
  const between = { least: rounded(at('least')), most: rounded(at('most')) };
  return { median: between.least === between.most ? between.least : null, between, ...counted };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
