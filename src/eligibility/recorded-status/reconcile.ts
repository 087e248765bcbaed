/**
 * The status that a case system holds against the one that follows from the facts: whether they agree and, where
 * they do not, what kind of difference it is. A finding for a person to act on, never a correction.
 */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { CareStatusFinding } from '../status/care-status.js';
import { careStatus, statusOn } from '../status/care-status.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { histories } from '../../record/history/history.js';
import { NEAR_DAYS } from '../status/near-thresholds.js';
import { isRecord } from '../../record/person/read-entries.js';
import type { Person } from '../../record/person/person.js';
import { statusOfLabel } from './reconcile-labels.js';
import { possibleOver } from '../status/possible-statuses.js';
import type { CareStatus } from '../status/statuses.js';
import { statusOf } from '../status/statuses.js';
import type { StatusSpan } from '../over-time/timeline.js';
import { spansBetween } from '../over-time/timeline.js';

/** How a recorded status stands to the derived one. */
export const RECONCILIATIONS = [
  /** They are the same. */
  'agrees',
  /** The recorded status held until a birthday, and was not changed then. */
  'stale-after-birthday',
  /** A limb or an exception of the law decides otherwise. */
  'limb-missed',
  /** The facts recorded do not settle the status, and the recorded one is among those possible. */
  'short-of-history',
  /** The label names no status, or rests on accommodation whose label a court may look behind. */
  'label-needs-review',
  /** The recorded status follows on another open reading, or a few days either side. */
  'boundary',
] as const;
export type Reconciliation = (typeof RECONCILIATIONS)[number];

/** What a case system holds. */
export interface RecordedStatus {
  /** A status of the Act, or the system's own label. */
  readonly status: string;
  /** The first day on which the system shows it. */
  readonly since?: string;
}

/** A recorded status against the derived one. */
export interface ReconciliationFinding extends Finding<Reconciliation> {
  readonly recorded: CareStatus | null;
  readonly derived: CareStatus | 'unknown';
  /** The first day on which the derived status has held without a break; `null` where it is not known. */
  readonly derivedSince: PlainDate | null;
  /** Days by which the recorded first day is later (or, negative, earlier) than the derived one; `null` where not told. */
  readonly sinceDiffersByDays: number | null;
}

interface Difference {
  readonly kind: Reconciliation;
  readonly says: string;
  readonly readings?: readonly string[];
  readonly needs?: readonly Need[];
}

/**
 * Compares a recorded status with the one derived from the facts, as at a day.
 *
 * @param recorded a status or label, or one with the day since which the system shows it.
 * @throws RangeError when `on`, or `recorded.since`, is not a real date.
 * @example
 * reconcile('Eligible', kim, '2027-09-09').answer; // 'stale-after-birthday'
 */
export function reconcile(
  recorded: string | RecordedStatus,
  record: Person,
  on: string,
  law: Law = LAW_OF_ENGLAND,
): ReconciliationFinding {
  const day = toDay(on, 'on');
  const { status: label, since } =
    typeof recorded === 'string' ? { status: recorded, since: undefined } : recorded;
  const recordedSince = since === undefined ? undefined : toDay(since, 'recorded.since');
  const status = statusOfLabel(label);
  const derived = careStatus(record, on, law);
  const spans = spansUpTo(record, day, law);
  const difference = compare(status, derived, spans, record, day, law);
  const derivedSince = sinceOf(spans);
  return {
    ...finding('RECONCILE', difference.kind, difference.says, {
      citations: derived.citations,
      interpretations: difference.readings ?? [],
      facts: [
        { path: 'recorded', value: status ?? null },
        { path: 'derived', value: derived.answer },
      ],
      needs: difference.needs ?? [],
      steps: derived.steps,
    }),
    recorded: status ?? null,
    derived: derived.answer,
    derivedSince: derivedSince === undefined ? null : toPlainDate(derivedSince),
    sinceDiffersByDays:
      recordedSince === undefined || derivedSince === undefined || status !== derived.answer
        ? null
        : recordedSince - derivedSince,
  };
}

function compare(
  status: CareStatus | undefined,
  derived: CareStatusFinding,
  spans: readonly StatusSpan[],
  record: Person,
  day: EpochDay,
  law: Law,
): Difference {
  if (status === undefined) {
    return {
      kind: 'label-needs-review',
      says: 'The label on record names none of the statuses of the Act; the facts give {derived}',
    };
  }
  if (status === derived.answer)
    return { kind: 'agrees', says: 'Recorded as {recorded}, and so it follows from the facts' };
  const reading = derived.otherReadings.find(({ wouldBe }) => wouldBe.length === 1 && wouldBe[0] === status);
  if (reading !== undefined) {
    return {
      kind: 'boundary',
      says: `Recorded as {recorded}, which follows on the other reading of ${reading.id} (${reading.other}); the recommended one gives {derived}`,
      readings: [reading.id],
    };
  }
  const stale = staleSince(status, spans);
  if (stale !== undefined && BIRTHDAYS[stale] !== undefined) {
    return {
      kind: 'stale-after-birthday',
      says: `Recorded as {recorded}, which held until the ${BIRTHDAYS[stale]}; now {derived}`,
    };
  }
  // A status that is settled is the only one possible, and would agree.
  if (derived.possible.includes(status)) {
    return {
      kind: 'short-of-history',
      says: 'Recorded as {recorded}, which is possible; the facts recorded do not settle it',
      needs: derived.needs,
    };
  }
  const threshold = thresholdNearby(status, derived, record, day, law);
  if (threshold !== undefined) {
    return {
      kind: 'boundary',
      says: `Recorded as {recorded}, which holds within ${NEAR_DAYS} days of the day asked about (${threshold}): check the dates`,
    };
  }
  if (followsFromReview(status, record, day, law)) {
    return {
      kind: 'label-needs-review',
      says: 'Recorded as {recorded}, which would follow if the accommodation recorded as section 17 or housing was section 20 in truth',
      readings: ['AMB-15'],
    };
  }
  const before = stale === undefined ? '' : `, which held until ${UNTIL[stale] ?? 'the facts changed'}`;
  return { kind: 'limb-missed', says: `Recorded as {recorded}${before}; the facts give {derived}` };
}

/** Why a span of the timeline began. */
type Reason = StatusSpan['because'][number];

const BIRTHDAYS: Partial<Record<Reason, string>> = {
  'sixteenth-birthday': '16th birthday',
  'eighteenth-birthday': '18th birthday',
  'twenty-first-birthday': '21st birthday',
  'twenty-fifth-birthday': '25th birthday',
};

const UNTIL: Partial<Record<Reason, string>> = {
  'care-ended': 'care ended',
  'care-began': 'care began',
  'thirteen-weeks': 'the 13 weeks were complete',
  'six-months-with-family': 'six months with family were complete',
  'family-placement-ended': 'the time with family ended',
};

/** The status from just before 16 to the day asked about. */
function spansUpTo(record: Person, day: EpochDay, law: Law): readonly StatusSpan[] {
  const [first] = histories(record, inDays(law));
  const from = (first === undefined ? day : Math.min(first.b16 - 1, day)) as EpochDay;
  return spansBetween(record, from, (day + 1) as EpochDay, law);
}

/** The first day of the unbroken run of the status that holds now; `undefined` where it began before 16. */
function sinceOf(spans: readonly StatusSpan[]): EpochDay | undefined {
  let began: StatusSpan | undefined;
  let status = spans[0]?.status;
  for (const span of spans) {
    if (span.status !== status) began = span;
    ({ status } = span);
  }
  return began === undefined || status === 'unknown' ? undefined : toDay(began.from);
}

/** What ended a status that held once and holds no more; `undefined` where it never did. */
function staleSince(status: CareStatus, spans: readonly StatusSpan[]): Reason | undefined {
  let ended: Reason | undefined;
  let before: StatusSpan['status'] | undefined;
  for (const span of spans) {
    if (before === status) [ended] = span.because;
    before = span.status;
  }
  return ended;
}

/** The caution of a threshold on whose other side, within a few days, the recorded status holds. */
function thresholdNearby(
  status: CareStatus,
  derived: CareStatusFinding,
  record: Person,
  day: EpochDay,
  law: Law,
): string | undefined {
  const caution = derived.steps.find((step) => step.answer === 'caution');
  if (caution === undefined) return undefined;
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  for (let away = -NEAR_DAYS; away <= NEAR_DAYS; away++) {
    if (statusOf(possibleOver(all, (day + away) as EpochDay, lawInDays)) === status) return caution.rule;
  }
  return undefined;
}

/**
 * Whether the recorded status follows once a reviewer looks behind section 17 or housing labels (AMB-15), where none
 * has yet. Of any other label nobody is asked, though a reviewer's word on it counts (AMB-25).
 */
function followsFromReview(status: CareStatus, record: Person, day: EpochDay, law: Law): boolean {
  const { otherAccommodation } = record;
  if (!Array.isArray(otherAccommodation)) return false;
  const reviewed = {
    ...record,
    otherAccommodation: otherAccommodation.map((entry) =>
      isUnderAnotherLabel(entry) ? { treatAsSection20: true, ...entry } : entry,
    ),
  };
  return statusOn(reviewed, toPlainDate(day), law) === status;
}

function isUnderAnotherLabel(entry: unknown): boolean {
  return isRecord(entry) && (entry.kind === 'section-17' || entry.kind === 'housing');
}
