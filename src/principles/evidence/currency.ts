/** Whether a piece of evidence still speaks for the present. No evidence does for ever. */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { addMonthsToDay, toDay, toPlainDate } from '../../kernel/calendar.js';
import { ownOneOf } from '../../kernel/own.js';
import type { EvidenceItem, EvidenceKind } from './item.js';

/** Months for which each kind stays current after the end of its period. */
export type ShelfLife = Readonly<Record<EvidenceKind, number>>;

/** The shelf life used unless a caller gives another: a choice of this library, printed with every assessment. */
export const DEFAULT_SHELF_LIFE: ShelfLife = {
  'performance-data': 12,
  'practice-audit': 12,
  voice: 24,
  'decision-record': 12,
  'policy-or-offer': 36,
  inspection: 36,
  'impact-example': 12,
};

/** `not-yet`: its period ends after the day asked about, so that day it says nothing. */
export type Currency = 'not-yet' | 'current' | 'stale';

/** The parts of an item that decide its currency. */
export type DatedEvidence = Pick<EvidenceItem, 'kind' | 'periodTo' | 'validUntil'>;

/**
 * The default shelf life with a caller's changes.
 *
 * @throws RangeError when a number of months is not a whole number above zero.
 */
export function shelfLifeWith(changes: Partial<ShelfLife> = {}): ShelfLife {
  const used = { ...DEFAULT_SHELF_LIFE, ...changes };
  for (const months of Object.values(used)) {
    if (!Number.isInteger(months) || months < 1) {
      throw new RangeError('shelfLife: expected whole months, 1 or more, for every kind');
    }
  }
  return used;
}

/**
 * The first day on which an item is no longer current: the day after `validUntil`, or `periodTo` and the shelf
 * life of its kind. Where the month has no such day its last day is taken.
 *
 * @throws RangeError when a date is malformed, or the kind is none of {@link EVIDENCE_KINDS}.
 * @example
 * expiresOn({ kind: 'performance-data', periodTo: '2026-03-31' }); // '2027-03-31'
 */
export function expiresOn(item: DatedEvidence, shelfLife?: Partial<ShelfLife>): PlainDate {
  objectGiven(item, 'item');
  return toPlainDate(expiryDay(item, shelfLifeWith(shelfLife)));
}

/** The day number of {@link expiresOn}, with a shelf life already made whole. */
export function expiryDay(item: DatedEvidence, shelfLife: ShelfLife): EpochDay {
  if (item.validUntil !== undefined) return (toDay(item.validUntil, 'validUntil') + 1) as EpochDay;
  return addMonthsToDay(toDay(item.periodTo, 'periodTo'), ownOneOf(shelfLife, item.kind, 'kind'), 'earlier');
}

/**
 * Where an item stands on a day.
 *
 * @throws RangeError when a date is malformed.
 * @example
 * currency({ kind: 'practice-audit', periodTo: '2025-11-21' }, '2026-11-21'); // 'stale'
 */
export function currency(item: DatedEvidence, asOf: string, shelfLife?: Partial<ShelfLife>): Currency {
  objectGiven(item, 'item');
  return currencyOnDay(item, toDay(asOf, 'asOf'), shelfLifeWith(shelfLife));
}

/** {@link currency} on a day number, with a shelf life already made whole. */
export function currencyOnDay(item: DatedEvidence, asOf: EpochDay, shelfLife: ShelfLife): Currency {
  if (toDay(item.periodTo, 'periodTo') > asOf) return 'not-yet';
  return asOf < expiryDay(item, shelfLife) ? 'current' : 'stale';
}

/**
 * Whether an item is current on a day.
 *
 * @throws RangeError when a date is malformed.
 * @example
 * isCurrent({ kind: 'practice-audit', periodTo: '2025-11-21' }, '2026-11-20'); // true
 */
export function isCurrent(item: DatedEvidence, asOf: string, shelfLife?: Partial<ShelfLife>): boolean {
  objectGiven(item, 'item');
  return currency(item, asOf, shelfLife) === 'current';
}
