/** Strategies, reports and frameworks, and whether they have run out. */
import { toDay } from '../kernel/calendar.js';
import type { LocalPolicy } from '../principles/legal-kind.js';
import { toDaysOfPartialDate } from '../kernel/partial-date.js';
import type { GovernanceDocumentEntry } from './document.js';
import { localPolicies } from './rows.js';

/** A governance document as a council's rows state it. */
export type GovernanceDocument = GovernanceDocumentEntry & LocalPolicy;

/** The governance documents of the five councils, with validity, endorsements and links. */
export const GOVERNANCE_DOCUMENTS: readonly GovernanceDocument[] = /* @__PURE__ */ localPolicies(
  (document) => document.documents,
);

/** The life of a document, as precisely as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Validity {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** `unknown`: the document does not state the dates that would tell. */
export type DocumentStatus = 'not-yet' | 'current' | 'expired' | 'unknown';

/**
 * Where a document stands on a day. A year stands for the whole of it, first day to last: a strategy "2020 to
 * 2023" is current from 1 January 2020 and expired on 1 January 2024. A document with no stated end is never
 * `current`, because nothing says that it still is.
 *
 * @throws RangeError when a date is malformed.
 * @example
 * documentStatus({ validFrom: '2020', validUntil: '2023' }, '2024-01-01'); // 'expired'
 * documentStatus({ validFrom: null, validUntil: null }, '2024-01-01'); // 'unknown'
 */
export function documentStatus(document: Validity, on: string): DocumentStatus {
  const day = toDay(on, 'on');
  const from = document.validFrom === null ? null : toDaysOfPartialDate(document.validFrom, 'validFrom');
  const until = document.validUntil === null ? null : toDaysOfPartialDate(document.validUntil, 'validUntil');
  if (until !== null && day > until.last) return 'expired';
  if (from !== null && day < from.first) return 'not-yet';
  return from === null || until === null ? 'unknown' : 'current';
}
