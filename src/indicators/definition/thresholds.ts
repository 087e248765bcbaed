/** Thresholds that the government published beside a measure, by the years to which each applied. */
import { objectGiven } from '../../kernel/given.js';
import { ADOPTION_SCORECARD } from './sources.js';
import type { Citation } from '../../kernel/dated.js';

/** A published threshold. It is told, never applied: no figure here passes or fails. */
export interface Threshold {
  /** The reporting years averaged, by the years in which the first begins and the last ends; `null` when not stated. */
  readonly first: number | null;
  /** The last year, `null` while it goes on. */
  readonly last: number | null;
  /** The number. */
  readonly value: number;
  /** The provision that it rests on. */
  readonly citation: Citation;
}

function scorecard(
  provision: string,
  values: readonly [number, number, number, number],
): readonly Threshold[] {
  const citation = ADOPTION_SCORECARD(provision);
  const [before, ...dated] = values;
  return [
    { first: null, last: 2013, value: before, citation },
    ...dated.map((value, at) => ({ first: 2011 + at, last: 2014 + at, value, citation })),
  ];
}

/** Days from entering care to moving in with the adopters. */
export const ENTRY_TO_ADOPTERS = scorecard('indicator A1', [639, 547, 487, 426]);

/** Days from court authority to the match. */
export const AUTHORITY_TO_MATCH = scorecard('indicator A2', [213, 182, 152, 121]);

/**
 * A threshold in words: `426 for 2013-16`.
 *
 * @example
 * thresholdInWords(threshold);
 */
export function thresholdInWords(threshold: Threshold): string {
  const { first, last, value } = objectGiven(threshold, 'threshold');
  if (last === null) return `${value}`;
  return first === null ? `${value} up to ${last}` : `${value} for ${first}-${String(last).slice(2)}`;
}
