/**
 * The moment at which somebody last ceased to be looked after. Where the record leaves stays open, there may be
 * several candidates, and an answer is sure only when all of them give it.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, earlierOf } from '../../kernel/calendar.js';
import { chosen } from '../../law/chosen.js';
import type { History } from '../../record/history/history.js';
import type { Stay } from '../../record/person/stay.js';
import { isTakenOverBefore } from '../../record/person/stay.js';
import type { Tri } from '../../kernel/three-valued.js';
import { UNKNOWN, YES } from '../../kernel/three-valued.js';
import type { Over } from './rule.js';
import { same } from './rule.js';
import { NONE } from '../../kernel/none.js';

/** A cessation that happened, or may have. */
export interface Cessation {
  readonly at: EpochDay;
  /** The stay that ended; `undefined` where it is not recorded. */
  readonly stay: Stay | undefined;
}

/** The candidates for the last cessation on or before a day; the sure one, if any, first. */
export function lastCessations(history: History, on: EpochDay): Cessation[] {
  const found: Cessation[] = [];
  const stays = history.stays ?? NONE;
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

/** Every moment that may have been the last cessation, on or before a day, for a test to be asked of each. */
export const lastCessation: Over = (history, on, law, decide, join) => {
  const stays = history.stays ?? NONE;
  const last = lastSureStay(stays, on);
  const after = last === undefined ? BEFORE_RECORDS : earlierOf(last.until, on);
  let answer = last === undefined ? undefined : decide(history, after, law);
  let asked = after;
  for (const stay of stays) {
    const at = earlierOf(stay.until, on);
    // One moment is asked about once, as what may have followed a transfer ends on one day in whichever nation it was.
    if (stay.sure || stay.from >= on || at <= after || at === asked) continue;
    asked = at;
    const here = decide(history, at, law);
    answer = answer === undefined ? here : join(answer, here);
    // Where they are asked what they agree on, nothing more can settle it.
    if (answer === UNKNOWN && join === same) return answer;
  }
  const unrecorded = history.stays === undefined ? on : earlierOf(history.facts.recordFrom, on);
  if (unrecorded <= after || unrecorded <= history.born || unrecorded === asked) return answer;
  const here = decide(history, unrecorded, law);
  return answer === undefined ? here : join(answer, here);
};

/** The ends of English care up to a cessation, that one first: the moments at which somebody can have been eligible before it. */
export const endsOfCare: Over = (history, ceased, law, decide, join) => {
  let answer: Tri | undefined = decide(history, ceased, law);
  if (chosen(law.readings.eligibleBeforeCeasing) === 'on-ceasing' || answer === YES) return answer;
  const stays = history.stays ?? NONE;
  // Days only ever add up: without short breaks, or another law, what was not so at the end was not so before.
  const onlyAddsUp = law.careDaysNeeded.length === 1 && !history.anyShortBreak;
  // But of what came of a transfer, or is not on record, less is known than of the care before it, unless an order that
  // ended it is to decide.
  const byOrder = chosen(law.readings.orderAtSixteenOrSeventeen) === 'not-relevant';
  if (onlyAddsUp && (byOrder || (ceased > history.facts.recordFrom && !isTakenOverBefore(stays, ceased))))
    return answer;
  // Nothing ended between the 16th birthday and a cessation before it.
  if (ceased <= history.b16) return answer;
  for (const stay of stays) {
    if (!(stay.sure || stay.takenOver) || stay.wales || stay.until >= ceased || stay.until < history.b16)
      continue;
    answer = join(answer, decide(history, stay.until, law));
    if (answer === YES) return answer;
  }
  return answer;
};
