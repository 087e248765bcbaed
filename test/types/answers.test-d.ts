/** The hand-written type of each answer is what its table of fields describes, in every name and value. */
import type { NextChange, Receipt, TimetableLine } from '../../src/eligibility/index.js';
import type { Scorecard } from '../../src/indicators/index.js';
import type { HeldBy, Shape } from '../../src/kernel/fields/kinds.js';
import type { DEADLINE, NEXT_CHANGE } from '../../src/schema/answer-shapes.js';
import type { RECEIPT } from '../../src/schema/receipt-shape.js';
import type { SCORECARD } from '../../src/schema/scorecard-shape.js';

type Described<S extends Shape> = HeldBy<S['fields']>;

/** An answer is whatever its table describes, and every name of it is there. */
type IsDescribed<Answer, S extends Shape> =
  Answer extends Described<S>
    ? Exclude<keyof Answer, keyof Described<S>> extends never
      ? true
      : false
    : false;

export const change: IsDescribed<NextChange, typeof NEXT_CHANGE> = true;
export const line: IsDescribed<TimetableLine, typeof DEADLINE> = true;
export const receipt: IsDescribed<Omit<Receipt, 'readings'>, RemoveReadings> = true;
export const card: IsDescribed<Scorecard, typeof SCORECARD> = true;

// Readings are described by name, for they are many; every one of them is text.
interface RemoveReadings extends Shape {
  readonly fields: Omit<(typeof RECEIPT)['fields'], 'readings'>;
}

/** The comparison can fail: one field too few. */
export const oneTooFew: IsDescribed<Omit<TimetableLine, 'due'>, typeof DEADLINE> = false;
