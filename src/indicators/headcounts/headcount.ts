/** What the headcounts share: a number of children, of those among whom they are counted. */
import type { Citation } from '../../kernel/dated.js';
import type { Alike } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { IndicatorId } from '../definition/ids.js';
import type { IndicatorReadingName } from '../child-year/readings.js';
import { indicator } from '../definition/indicator.js';
import { LOOKED_AFTER_STATISTICS } from '../definition/sources.js';

/** A part of those looked after on the last day. */
export interface PartOfLookedAfter {
  readonly id: IndicatorId;
  readonly title: string;
  readonly numerator: string;
  readonly fields: readonly string[];
  readonly tables?: readonly ('header' | 'episodes' | 'uasc')[];
  readonly citation?: Citation;
  readonly versions?: string;
  /** What `isOne` turns on, where it is little. */
  readonly alike?: Alike;
  readonly isOne: (child: ChildYear) => boolean;
  readonly numbers: (child: ChildYear) => string;
}

/** A headcount of those looked after on the last day of whom something holds. */
export function partOfLookedAfter(part: PartOfLookedAfter) {
  const { isOne, citation = LOOKED_AFTER_STATISTICS('on 31 March, by characteristics'), ...rest } = part;
  return indicator({
    tables: ['header', 'episodes'],
    ...rest,
    denominator: 'Children looked after on the last day.',
    ...ON_THE_DAY,
    citations: [citation],
    reasons: {
      one: { membership: 'numerator', text: 'Looked after on the last day, and counted here.' },
      other: { membership: 'denominator', text: 'Looked after on the last day, and not counted here.' },
    },
    within: (child) => (isOne(child) ? 'one' : 'other'),
  });
}

/** A count of children on the last day. */
export const ON_THE_DAY = {
  unit: 'children',
  places: 0,
  polarity: 'context',
  confidence: 'A',
  years: { first: null, last: null },
  cohort: 'looked-after',
  readings: [] as readonly IndicatorReadingName[],
  measure: { kind: 'count' },
} as const;
