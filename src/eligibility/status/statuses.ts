/** The statuses, and sets of them: what is possible where the record leaves the answer open. */
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES } from '../../kernel/three-valued.js';

/** The one status that governs a day. `none` says nothing of being looked after. */
export const CARE_STATUSES = ['eligible', 'relevant', 'former-relevant', 'qualifying', 'none'] as const;
/** One of {@link CARE_STATUSES}. */
export type CareStatus = (typeof CARE_STATUSES)[number];

/**
 * A set of answers that are possible, as bits. Each bit is a status together with whether the person is looked
 * after, because they go together: an eligible child always is, a relevant child never is.
 */
export type Possible = number;

export const ELIGIBLE = 1;
export const RELEVANT = 2;
/** Relevant through regulation 3 (detained or in hospital at 16): apart only for AMB-13. */
export const RELEVANT_REGULATION_3 = 4;
export const FORMER_RELEVANT = 8;
export const QUALIFYING = 16;
/** Looked after, and no further status. */
export const LOOKED_AFTER_ONLY = 32;
/** Not looked after, and no status. */
export const NOTHING = 64;

/** Every answer there is: nothing is known. */
export const ANYTHING = 127;

/** The statuses in a set, in the order of the decision table. */
export function statusesIn(possible: Possible): readonly CareStatus[] {
  return statusesOfMask(statusMask(possible));
}

/** The statuses in a set as bits, the first of `CARE_STATUSES` the lowest: each once, however it comes about. */
export function statusMask(possible: Possible): number {
  return (
    ((possible & ELIGIBLE) !== 0 ? 1 : 0) |
    ((possible & (RELEVANT | RELEVANT_REGULATION_3)) !== 0 ? 2 : 0) |
    ((possible & FORMER_RELEVANT) !== 0 ? 4 : 0) |
    ((possible & QUALIFYING) !== 0 ? 8 : 0) |
    ((possible & (LOOKED_AFTER_ONLY | NOTHING)) !== 0 ? 16 : 0)
  );
}

/** The statuses whose bits are set: one list for each set of bits. */
export function statusesOfMask(mask: number): readonly CareStatus[] {
  return (listed[mask] ??= listOf(mask));
}

function listOf(mask: number): readonly CareStatus[] {
  return Object.freeze(CARE_STATUSES.filter((_, at) => (mask & (1 << at)) !== 0));
}

const listed: (readonly CareStatus[] | undefined)[] = [];

/** The status where only one is possible; otherwise `unknown`. */
export function statusOf(possible: Possible): CareStatus | 'unknown' {
  switch (possible) {
    case ELIGIBLE:
      return 'eligible';
    case RELEVANT:
    case RELEVANT_REGULATION_3:
    case RELEVANT | RELEVANT_REGULATION_3:
      return 'relevant';
    case FORMER_RELEVANT:
      return 'former-relevant';
    case QUALIFYING:
      return 'qualifying';
    case LOOKED_AFTER_ONLY:
    case NOTHING:
    case LOOKED_AFTER_ONLY | NOTHING:
      return 'none';
    default:
      return 'unknown';
  }
}

/** Whether looked after, from the statuses that are possible. */
export function lookedAfterIn(possible: Possible): Tri {
  const lookedAfter = ELIGIBLE | LOOKED_AFTER_ONLY;
  if ((possible & lookedAfter) === 0) return NO;
  return (possible & ~lookedAfter) === 0 ? YES : UNKNOWN;
}
