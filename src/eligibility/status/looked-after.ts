/**
 * Looked after by an English council: in its care, or accommodated by it for more than 24 hours (Children Act 1989
 * s.22(1)-(2)); never on or after the 18th birthday, whatever the record says (LA-12).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import { readOn } from '../../record/history/history.js';
import type { Stay } from '../../record/person/stay.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, or } from '../../kernel/three-valued.js';
import type { Test } from './rule.js';
import { fact } from './rule.js';
import { NONE } from '../../kernel/none.js';

/** Whether a person is looked after on a day asked about (LA-1 to LA-15, DAY-2, NAT-1). */
export function lookedAfterOn(history: History, on: EpochDay): Tri {
  return isLookedAfter(readOn(history, on), on);
}

/** The same on another day, with Welsh councils read as on the day asked about. */
export function isLookedAfter(history: History, on: EpochDay): Tri {
  if (on < history.born || on >= history.b18 || on >= history.died) return NO;
  if (history.stays === undefined) return UNKNOWN;
  const stay = stayOn(history.stays, on);
  if (stay !== undefined) return stay.sure && !isFirstOpenDay(stay, on) ? YES : UNKNOWN;
  return on < history.facts.recordFrom ? UNKNOWN : NO;
}

/** The English stay that covers a day: one that is sure before one that is not. */
export function stayOn(stays: readonly Stay[], on: EpochDay): Stay | undefined {
  let found: Stay | undefined;
  for (const stay of stays) {
    if (stay.from <= on && on < stay.until && !stay.wales && found?.sure !== true) found = stay;
  }
  return found;
}

/** AMB-30: the first two days of accommodation that is still open. */
export function isFirstOpenDay(stay: Stay, on: EpochDay): boolean {
  return stay.openAlone && on < afterFirstOpenDays(stay);
}

/** The first day on which accommodation that is still open has lasted long enough for certain. */
export function afterFirstOpenDays({ from }: Stay): EpochDay {
  return (from + 2) as EpochDay;
}

/** Whether a Welsh council looks after a person on a day, under the Welsh Act (NAT-1 to NAT-3). */
export function isLookedAfterInWales(history: History, on: EpochDay): Tri {
  if (on < history.born || on >= history.b18 || on >= history.died) return NO;
  if (history.walesAsEngland === undefined) return NO;
  let answer: Tri = NO;
  for (const stay of history.stays ?? NONE) {
    if (stay.wales && stay.from <= on && on < stay.until) answer = or(answer, stay.sure ? YES : UNKNOWN);
  }
  return answer;
}

export const lookedAfter: Test = /* @__PURE__ */ fact(isLookedAfter);
export const lookedAfterInWales: Test = /* @__PURE__ */ fact(isLookedAfterInWales);
