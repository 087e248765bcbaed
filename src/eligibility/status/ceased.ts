/**
 * The moment at which somebody last ceased to be looked after. Where the record leaves stays open, there may be
 * several candidates, and an answer is sure only when all of them give it.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS } from '../../kernel/calendar.js';
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
  if (last !== undefined) found.push({ at: earlier(last.until, on), stay: last, sure: true });
  const after = last === undefined ? BEFORE_RECORDS : earlier(last.until, on);
  for (const stay of history.stays ?? []) {
    if (stay.sure || stay.from >= on) continue;
    const at = earlier(stay.until, on);
    if (at > after) found.push({ at, stay, sure: false });
  }
  const unrecordedUntil = history.stays === undefined ? on : earlier(history.recordFrom, on);
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

function earlier(a: EpochDay, b: EpochDay): EpochDay {
  return a < b ? a : b;
}

/** The answer that holds whichever cessation was the last; unknown where they differ. */
export function overCessations(cessations: readonly Cessation[], decide: (cessation: Cessation) => Tri): Tri {
  const [first] = cessations;
  if (first === undefined) return NO;
  let answer = decide(first);
  // Nothing sure: the person may never have been looked after at all.
  if (!first.sure && answer !== NO) answer = UNKNOWN;
  for (const cessation of cessations.slice(1)) if (decide(cessation) !== answer) return UNKNOWN;
  return answer;
}
