/**
 * The moment at which somebody last ceased to be looked after. Where the record leaves stays open, there may be
 * several candidates, and an answer is sure only when all of them give it.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, earlierOf } from '../../kernel/calendar.js';
import type { History } from '../record/history.js';
import type { Stay } from '../record/stays.js';
import type { Tri } from './three-valued.js';
import { NO, UNKNOWN } from './three-valued.js';

/** A cessation that happened, or may have. */
export interface Cessation {
  readonly at: EpochDay;
  /** The stay that ended; `undefined` where it is not recorded. */
  readonly stay: Stay | undefined;
  readonly sure: boolean;
}

/** The candidates for the last cessation on or before a day; the sure one, if any, first. */
export function lastCessations(history: History, on: EpochDay): Cessation[] {
  const found: Cessation[] = [];
  const last = lastSureStay(history, on);
  if (last !== undefined) found.push({ at: earlierOf(last.until, on), stay: last, sure: true });
  const after = last === undefined ? BEFORE_RECORDS : earlierOf(last.until, on);
  for (const stay of history.stays ?? []) {
    if (stay.sure || stay.from >= on) continue;
    const at = earlierOf(stay.until, on);
    if (at > after) found.push({ at, stay, sure: false });
  }
  const unrecordedUntil = history.stays === undefined ? on : earlierOf(history.recordFrom, on);
  if (unrecordedUntil > after && unrecordedUntil > history.dateOfBirth) {
    found.push({ at: unrecordedUntil, stay: undefined, sure: false });
  }
  return found;
}

/** The stay, of those that are sure and began before a day, that ended last. */
function lastSureStay(history: History, on: EpochDay): Stay | undefined {
  let last: Stay | undefined;
  for (const stay of history.stays ?? []) {
    if (!stay.sure || stay.from >= on) continue;
    if (last === undefined || stay.until >= last.until) last = stay;
  }
  return last;
}

/** The answer that holds whichever cessation was the last; unknown where they differ. */
export function overCessations(cessations: readonly Cessation[], decide: (cessation: Cessation) => Tri): Tri {
  const [first] = cessations;
  if (first === undefined) return NO;
  let answer = decide(first);
  // Nothing sure: the person may never have been looked after at all.
  if (!first.sure && answer !== NO) answer = UNKNOWN;
  for (let at = 1; at < cessations.length; at++) {
    if (decide(cessations[at] ?? first) !== answer) return UNKNOWN;
  }
  return answer;
}
