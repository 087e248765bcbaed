/** Where a document stands on a day. */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import { toDaysOfPartialDate } from '../../kernel/partial-date.js';

/** The life of a document, as precisely as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Validity {
  /** The first day, month or year of its life; `null`: not stated. */
  readonly validFrom?: string | null | undefined;
  /** The last day, month or year of its life; `null`: not stated. */
  readonly validUntil?: string | null | undefined;
}

/** `unknown`: the document does not state the dates that would tell. */
export type DocumentStatus = 'not-yet' | 'current' | 'expired' | 'unknown';

/**
 * Where a document stands on a day. A year stands for the whole of it, first day to last: a strategy "2020 to
 * 2023" is current from 1 January 2020 and expired on 1 January 2024. A document with no stated end is never
 * `current`, because nothing says that it still is.
 *
 * @param on the day, `YYYY-MM-DD`.
 * @throws RangeError when a date is malformed.
 * @example
 * documentStatus({ validFrom: '2020', validUntil: '2023' }, '2024-01-01'); // 'expired'
 * documentStatus({ validFrom: null, validUntil: null }, '2024-01-01'); // 'unknown'
 */
export function documentStatus(document: Validity, on: string | EpochDay): DocumentStatus {
  objectGiven(document, 'document');
  const day = typeof on === 'string' ? toDay(on, 'on') : on;
  const { validFrom = null, validUntil = null } = document;
  const from = validFrom === null ? null : toDaysOfPartialDate(validFrom, 'validFrom');
  const until = validUntil === null ? null : toDaysOfPartialDate(validUntil, 'validUntil');
  if (until !== null && day > until.last) return 'expired';
  if (from !== null && day < from.first) return 'not-yet';
  return from === null || until === null ? 'unknown' : 'current';
}
