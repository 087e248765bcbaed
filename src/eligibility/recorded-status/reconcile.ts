/**
 * The status that a case system holds against the one that follows from the facts: whether they agree and, where
 * they do not, what kind of difference it is. A finding for a person to act on, never a correction.
 */
import { fieldsOf } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Answer, Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { careStatus } from '../status/care-status.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import type { RecordCaution } from '../../record/cautions/kinds.js';
import type { Person } from '../../record/person/person.js';
import type { Compared } from './difference.js';
import { differenceOf, spansFor } from './differences.js';
import type { Reconciliation } from './kinds.js';
import type { LabelMeaning, LabelTable } from './labels.js';
import { labelMeaning } from './labels.js';
import { sinceOf } from './since.js';
import type { CareStatus } from '../status/statuses.js';
import { NONE } from '../../kernel/none.js';

/** What a case system holds. */
export interface RecordedStatus {
  /** A status of the Act, or the system's own label. */
  readonly status: string;
  /** The first day on which the system shows it. */
  readonly since?: string | undefined;
}

/** How labels are read. */
export interface ReconcileOptions {
  /** The system's own labels, which go before those that are known. */
  readonly labels?: LabelTable | undefined;
}

/** A recorded status against the derived one. */
export interface ReconciliationFinding extends Finding<Reconciliation> {
  /** The status that the label names; `null` where it names none. */
  readonly recorded: CareStatus | null;
  /** What the label says of being looked after; `null` where it says nothing of it. */
  readonly recordedLookedAfter: Answer | null;
  /** What the rules give. */
  readonly derived: CareStatus | 'unknown';
  /** Whether the rules say that they are looked after. */
  readonly derivedLookedAfter: Answer;
  /** The first day on which the derived status has held without a break; `null` where it is not known. */
  readonly derivedSince: PlainDate | null;
  /** Days by which the recorded first day is later (or, negative, earlier) than the derived one; `null` where not told. */
  readonly sinceDiffersByDays: number | null;
  /** What is odd in the record, of entries without which the derived status would be another. */
  readonly cautions: readonly RecordCaution[];
}

/**
 * Compares a recorded status with the one derived from the facts, as at a day. The kinds of difference are those of
 * `RECONCILIATIONS`, each with an example in docs/reconciling.md.
 *
 * @param recorded a status or label, or one with the day since which the system shows it.
 * @throws RangeError when `on`, or `recorded.since`, is not a real date.
 * @example
 * reconcile('Relevant', kim, '2027-09-09').answer; // 'stale-after-birthday'
 */
export function reconcile(
  recorded: string | RecordedStatus,
  record: Person,
  on: string,
  law: Law = LAW_OF_ENGLAND,
  options: ReconcileOptions = {},
): ReconciliationFinding {
  const day = toDay(on, 'on');
  const { status: label, since }: Partial<RecordedStatus> =
    typeof recorded === 'object' && recorded !== null ? recorded : { status: recorded };
  const recordedSince = since === undefined ? undefined : toDay(since, 'recorded.since');
  const meaning = labelMeaning(label, fieldsOf(options).labels);
  const derived = careStatus(record, on, law);
  const spans = spansFor(meaning, record, day, law);
  const compared: Compared = { meaning, derived, spans, record, day, law };
  const difference = differenceOf(compared);
  const status = statusIn(meaning);
  const derivedSince = sinceOf(spans);
  return {
    ...finding('RECONCILE', difference.kind, difference.says, {
      citations: derived.citations,
      interpretations: difference.readings ?? NONE,
      facts: [
        { path: 'recorded', value: meaning?.means === 'several' ? null : (meaning?.means ?? null) },
        { path: 'derived', value: derived.answer },
        ...(difference.facts ?? NONE),
      ],
      needs: difference.needs ?? NONE,
      steps: derived.steps,
    }),
    recorded: status ?? null,
    recordedLookedAfter: lookedAfterIn(meaning),
    derived: derived.answer,
    derivedLookedAfter: derived.lookedAfter,
    derivedSince: derivedSince === undefined ? null : toPlainDate(derivedSince),
    sinceDiffersByDays:
      recordedSince === undefined || derivedSince === undefined || status !== derived.answer
        ? null
        : recordedSince - derivedSince,
    cautions: derived.cautions,
  };
}

function statusIn(meaning: LabelMeaning | undefined): CareStatus | undefined {
  switch (meaning?.means) {
    case undefined:
    case 'several':
    case 'looked-after':
    case 'not-looked-after':
      return undefined;
    default:
      return meaning?.means;
  }
}

function lookedAfterIn(meaning: LabelMeaning | undefined): Answer | null {
  if (meaning?.means === 'looked-after') return 'yes';
  return meaning?.means === 'not-looked-after' ? 'no' : null;
}
