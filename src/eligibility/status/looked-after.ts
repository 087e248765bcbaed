/**
 * Looked after by a council: in its care, or accommodated by it for more than 24 hours (Children Act 1989
 * s.22(1)-(2)); never on or after the 18th birthday, whatever the record says (LA-12).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import type { Stay } from '../../record/history/stays.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES } from '../../kernel/three-valued.js';

/** Whether a person is looked after on a day (LA-1 to LA-14, DAY-2). */
export function lookedAfterOn(history: History, on: EpochDay): Tri {
  if (on < history.born || on >= history.b18 || on >= history.died) return NO;
  if (history.stays === undefined) return UNKNOWN;
  const stay = stayOn(history.stays, on);
  if (stay !== undefined) return stay.sure ? YES : UNKNOWN;
  return on < history.facts.recordFrom ? UNKNOWN : NO;
}

/** The stay that covers a day: one that is sure before one that is not. */
export function stayOn(stays: readonly Stay[], on: EpochDay): Stay | undefined {
  let found: Stay | undefined;
  for (const stay of stays) {
    if (stay.from <= on && on < stay.until && found?.sure !== true) found = stay;
  }
  return found;
}
