/** The local offer for care leavers: which areas it must speak to, and which it does not. */
import { entriesGiven, fieldsOf } from '../../kernel/given.js';
import type { Answer } from '../../kernel/finding.js';
import { toDay } from '../../kernel/calendar.js';
import type { LocalOfferAreaId } from './local-offer-areas.js';
import { LOCAL_OFFER_AREAS } from './local-offer-areas.js';
import { PRINCIPLES_FROM } from '../seven.js';

/** One thing in a council's published local offer. */
export interface LocalOfferItem {
  /** What is offered. */
  readonly title: string;
  /** The areas of the local offer that it speaks to. */
  readonly areas: readonly LocalOfferAreaId[];
  /** First day on which it is offered; absent when it is offered already. */
  readonly from?: string;
  /** Last day on which it is offered; absent when no end is set. */
  readonly until?: string;
}

/** An area to which a council's local offer does not speak on a day. */
export interface LocalOfferGap {
  /** The area of the local offer. */
  readonly area: LocalOfferAreaId;
  /** `none`: nothing names it. `ended` or `not-yet`: something does, on other days. */
  readonly reason: 'none' | 'ended' | 'not-yet';
}

/** What a caller says of the law. */
export interface LocalOfferOptions {
  /** Whether the seventh area, financial literacy, is in force. It is not asked about unless the caller says so. */
  readonly financialLiteracyInForce?: boolean;
}

/** The areas asked about, and those to which the offer does not speak. */
export interface LocalOfferFindings {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether section 2 was in force that day. Before it nothing is asked and there is no gap. */
  readonly inForce: Answer;
  /** The areas that were in force. */
  readonly areasAsked: readonly LocalOfferAreaId[];
  /** The areas that nothing speaks to. */
  readonly gaps: readonly LocalOfferGap[];
}

/**
 * The statutory areas to which a council's local offer does not speak on a day: Children and Social Work Act 2017
 * s.2(2). The seventh area, enacted in 2026 with no start date found, is asked about only if the caller says that
 * it is in force. It shows what is published and does not judge how good the offer is.
 *
 * @throws RangeError when a date is malformed.
 * @example
 * localOfferGaps([{ title: 'Rent deposit', areas: ['accommodation'] }], '2026-11-21').gaps.length; // 5
 */
export function localOfferGaps(
  items: readonly LocalOfferItem[],
  asOf: string,
  options: LocalOfferOptions = {},
): LocalOfferFindings {
  entriesGiven(items, 'items', 'areas');
  const day = toDay(asOf, 'asOf');
  const began = day >= toDay(PRINCIPLES_FROM);
  const areasAsked = LOCAL_OFFER_AREAS.filter(
    ({ from }) => began && (from !== null || fieldsOf(options).financialLiteracyInForce === true),
  ).map(({ id }) => id);
  const gaps: LocalOfferGap[] = [];
  const dated = items.map((item, index) => ({
    areas: item.areas,
    begun: item.from === undefined || toDay(item.from, `/${index}/from`) <= day,
    ended: item.until !== undefined && toDay(item.until, `/${index}/until`) < day,
  }));
  for (const area of areasAsked) {
    const named = dated.filter(({ areas }) => areas.includes(area));
    if (named.some(({ begun, ended }) => begun && !ended)) continue;
    const reason = named.length === 0 ? 'none' : named.some(({ ended }) => !ended) ? 'not-yet' : 'ended';
    gaps.push({ area, reason });
  }
  return { asOf, inForce: began ? 'yes' : 'no', areasAsked, gaps };
}
