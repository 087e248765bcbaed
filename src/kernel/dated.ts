/**
 * Citations, and values that hold from a date. A change in the law is a new entry, never an edited number;
 * before the first entry the answer is unknown, never the oldest law.
 */
import { listGiven, objectGiven } from './given.js';
import type { PlainDate } from './calendar.js';

/** Where a rule or a number comes from. */
export interface Citation {
  /** The instrument as it is cited: `Children Act 1989`. */
  readonly instrument: string;
  /** The place in it: `s.22(1)`. */
  readonly provision: string;
  /** Where to read it. Empty when no public address is known. */
  readonly href: string;
}

/** A value and the day from which it holds. `from: null` is law that is enacted and has no date yet. */
export interface InForce<T> {
  /** The first day on which the value holds; `null` when enacted but not commenced. */
  readonly from: PlainDate | null;
  /** What holds. */
  readonly value: T;
  /** The provision that it rests on. */
  readonly citation: Citation;
}

/** A value over time, in any order. A law that is passed has no two rows of one day. */
export type Dated<T> = readonly InForce<T>[];

/**
 * The entry in force on a day: the latest whose `from` is on or before it. `undefined` before the first entry.
 * Uncommenced entries are never chosen.
 *
 * @example
 * inForceOn(LAW_OF_ENGLAND.careDaysNeeded, '2026-03-01')?.value; // 91
 */
export function inForceOn<T>(dated: Dated<T>, on: PlainDate): InForce<T> | undefined {
  listGiven(dated, 'dated');
  let found: InForce<T> | undefined;
  for (const entry of dated) {
    if (entry.from === null || entry.from > on) continue;
    if (found === undefined || found.from === null || entry.from > found.from) found = entry;
  }
  return found;
}

/**
 * A citation as text: `Children Act 1989 s.22(1)`.
 *
 * @example
 * cite({ instrument: 'Children Act 1989', provision: 's.22(1)', href: '' }); // 'Children Act 1989 s.22(1)'
 */
export function cite(citation: Citation): string {
  objectGiven(citation, 'citation');
  return `${citation.instrument} ${citation.provision}`.trim();
}
