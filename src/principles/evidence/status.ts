/** What the evidence held for one principle amounts to. */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { earlierOf, toPlainDate } from '../../kernel/calendar.js';
import type { ShelfLife } from './currency.js';
import { currencyOnDay, expiryDay } from './currency.js';
import type { EvidenceItem, EvidenceKind } from './item.js';
import { EVIDENCE_KINDS } from './item.js';

/** The six statuses, from least to most. */
export const EVIDENCE_STATUSES = [
  'none',
  'stale',
  'intention-only',
  'single-source',
  'evidenced',
  'evidenced-with-voice',
] as const;

/** What is held: it says nothing about whether the law was followed. */
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** The evidence held for one principle on a day. */
export interface PrincipleEvidence {
  /** Where it stands. */
  readonly status: EvidenceStatus;
  /** A current item is one with which young people disagree. It is shown beside the status and never lowers it. */
  readonly conflicted: boolean;
  /** Ids, in order of id. */
  readonly current: readonly string[];
  /** Evidence that no longer holds. */
  readonly stale: readonly string[];
  /** Evidence that is about days still to come. */
  readonly notYet: readonly string[];
  /** The kinds of the substantive items. */
  readonly kinds: readonly EvidenceKind[];
  /** The earliest end of period among current items; `null` when none is current. */
  readonly oldestCurrent: PlainDate | null;
  /** The first day on which one of the current items is so no longer; `null` when none is current. */
  readonly nextExpiry: PlainDate | null;
  /** Whether any current item reaches an outcome. */
  readonly outcome: boolean;
}

/**
 * Whether a current item is more than a statement of intent: not a policy, offer or pledge, and not an intention.
 *
 * @example
 * isSubstantive(item);
 */
export function isSubstantive(item: EvidenceItem): boolean {
  objectGiven(item, 'item');
  return item.kind !== 'policy-or-offer' && item.impact !== 'intention';
}

/** What the items that name a principle amount to on a day. */
export function principleEvidence(
  items: readonly EvidenceItem[],
  asOf: EpochDay,
  shelfLife: ShelfLife,
): PrincipleEvidence {
  const current: EvidenceItem[] = [];
  const stale: string[] = [];
  const notYet: string[] = [];
  for (const item of items) {
    const state = currencyOnDay(item, asOf, shelfLife);
    if (state === 'current') current.push(item);
    else (state === 'stale' ? stale : notYet).push(item.id);
  }
  const substantive = current.filter(isSubstantive);
  const kinds = EVIDENCE_KINDS.filter((kind) => substantive.some((item) => item.kind === kind));
  const expiries = current.map((item) => expiryDay(item, shelfLife));
  return {
    status: statusOf(current.length, stale.length, substantive, kinds.length),
    conflicted: current.some((item) => item.youngPeopleAgree === 'no'),
    current: current.map(({ id }) => id).sort(),
    stale: stale.sort(),
    notYet: notYet.sort(),
    kinds,
    oldestCurrent: current.length === 0 ? null : earliest(current.map(({ periodTo }) => periodTo)),
    nextExpiry: expiries.length === 0 ? null : toPlainDate(expiries.reduce(earlierOf)),
    outcome: current.some((item) => item.impact === 'outcome'),
  };
}

function statusOf(
  current: number,
  stale: number,
  substantive: readonly EvidenceItem[],
  kinds: number,
): EvidenceStatus {
  if (current === 0) return stale === 0 ? 'none' : 'stale';
  if (kinds === 0) return 'intention-only';
  if (kinds === 1) return 'single-source';
  return substantive.some((item) => item.kind === 'voice' || item.youngPeopleAgree === 'yes')
    ? 'evidenced-with-voice'
    : 'evidenced';
}

/** Dates written year first sort as text. */
function earliest(dates: readonly string[]): PlainDate {
  return dates.reduce((first, date) => (date < first ? date : first)) as PlainDate;
}
