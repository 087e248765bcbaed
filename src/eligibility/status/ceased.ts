/**
 * The moment at which somebody last ceased to be looked after. Where the record leaves stays open, there may be
 * several candidates, and an answer is sure only when all of them give it.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, earlierOf } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import type { Stay } from '../../record/history/stays.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN } from '../../kernel/three-valued.js';

/** A cessation that happened, or may have. */
export interface Cessation {
  readonly at: EpochDay;
  /** The stay that ended; `undefined` where it is not recorded. */
  readonly stay: Stay | undefined;
}

/** The candidates for the last cessation on or before a day; the sure one, if any, first. */
export function lastCessations(history: History, on: EpochDay): Cessation[] {
  const found: Cessation[] = [];
  const stays = history.stays ?? [];
  const last = lastSureStay(stays, on);
  const after = last === undefined ? BEFORE_RECORDS : earlierOf(last.until, on);
  if (last !== undefined) found.push({ at: after, stay: last });
  for (const stay of stays) {
    const at = earlierOf(stay.until, on);
    if (!stay.sure && stay.from < on && at > after) found.push({ at, stay });
  }
  const unrecordedUntil = history.stays === undefined ? on : earlierOf(history.facts.recordFrom, on);
  if (unrecordedUntil > after && unrecordedUntil > history.born) {
    found.push({ at: unrecordedUntil, stay: undefined });
  }
  return found;
}

/** The stay, of those that are sure and began before a day, that ended last. */
function lastSureStay(stays: readonly Stay[], on: EpochDay): Stay | undefined {
  let last: Stay | undefined;
  for (const stay of stays) {
    if (stay.sure && stay.from < on && (last === undefined || stay.until >= last.until)) last = stay;
  }
  return last;
}

/** The answer that holds whichever cessation was the last; unknown where they differ. */
export function overCessations(cessations: readonly Cessation[], decide: (cessation: Cessation) => Tri): Tri {
  const [first, ...others] = cessations;
  if (first === undefined) return NO;
  const answer = decide(first);
  return others.every((other) => decide(other) === answer) ? answer : UNKNOWN;
}
