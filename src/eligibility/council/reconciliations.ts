/**
 * Recorded statuses against the facts over a council: for each label of each person what kind of difference there is,
 * the gravest first. A list for people to go through; no status is ever changed.
 */
import { entriesGiven, fieldsOf } from '../../kernel/given.js';
import { sentence } from '../../kernel/explain.js';
import type { Words } from '../../kernel/words.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import type { Reconciliation } from '../recorded-status/kinds.js';
import type { ReconcileOptions } from '../recorded-status/reconcile.js';
import { reconcile } from '../recorded-status/reconcile.js';
import { careStatus } from '../status/care-status.js';
import type { CareStatus } from '../status/statuses.js';
import type { CouncilPerson } from './person.js';
import { inTextOrder } from '../../kernel/text-order.js';

/** One person with the labels that a case system shows for them. */
export interface LabelledPerson extends CouncilPerson {
  /** As written. A blank one is no label. */
  readonly recordedLabels: readonly string[];
}

/** How grave a difference is: what the person may be losing by it. */
export const GRAVITIES = [
  /** The facts give duties that the label does not. */
  'more-owed',
  /** The facts give fewer duties than the label, or other ones. */
  'less-owed',
  /** Whether the label holds cannot be told from the record. */
  'open',
  /** No difference. */
  'none',
] as const;
/** One of {@link GRAVITIES}. */
export type Gravity = (typeof GRAVITIES)[number];

/** One recorded status against the facts. */
export interface CouncilReconciliation {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** The team, by the caller's own code. */
  readonly team: string | null;
  /** The worker, by the caller's own code. */
  readonly worker: string | null;
  /** As the case system shows it. */
  readonly label: string;
  /** What is recorded. */
  readonly recorded: CareStatus | null;
  /** What the rules give. */
  readonly derived: CareStatus | 'unknown';
  /** What is possible. */
  readonly possible: readonly CareStatus[];
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: Reconciliation;
  /** How much hangs on it. */
  readonly gravity: Gravity;
  /** What is the matter, in a sentence. */
  readonly says: string;
}

/** From most to least owed: what section 23C and regulation give, then advice and help, then nothing. */
const OWED: Readonly<Record<CareStatus, number>> = {
  eligible: 3,
  relevant: 3,
  'former-relevant': 3,
  qualifying: 2,
  none: 0,
};

/**
 * Compares every recorded label of a council's people with the facts, gravest first.
 *
 * @param options the system's own labels, and other words for what is said; see `WORDS`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * reconcileCouncil(readSsd(sources, options).people, '2026-10-31').filter(({ gravity }) => gravity === 'more-owed');
 */
export function reconcileCouncil(
  people: Iterable<LabelledPerson>,
  on: string,
  law: Law = LAW_OF_ENGLAND,
  options: ReconcileOptions & { readonly words?: Words | undefined } = {},
): readonly CouncilReconciliation[] {
  const found: CouncilReconciliation[] = [];
  for (const { id, person, recordedLabels, team = null, worker = null } of entriesGiven(
    people,
    'people',
    'recordedLabels',
  )) {
    const labels = recordedLabels.filter((label) => label.trim() !== '');
    if (labels.length === 0) continue;
    const { possible } = careStatus(person, on, law);
    for (const label of labels) {
      const finding = reconcile(label, person, on, law, options);
      const { recorded, derived, answer: kind } = finding;
      const gravity = gravityOf(kind, recorded, possible);
      found.push({
        id,
        team,
        worker,
        label,
        recorded,
        derived,
        possible,
        kind,
        gravity,
        says: sentence(finding, fieldsOf(options).words),
      });
    }
  }
  return found.sort(
    (a, b) =>
      GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity) ||
      inTextOrder(a.kind, b.kind) ||
      inTextOrder(a.id, b.id) ||
      inTextOrder(a.label, b.label),
  );
}

function gravityOf(
  kind: Reconciliation,
  recorded: CareStatus | null,
  possible: readonly CareStatus[],
): Gravity {
  if (kind === 'agrees') return 'none';
  // A label that names nothing, where something is owed whatever is still open.
  if (recorded === null) return possible.every((status) => OWED[status] > 0) ? 'more-owed' : 'open';
  if (possible.includes(recorded)) return 'open';
  // Eligible, relevant and former relevant are owed different things of one weight: whoever is shown as another goes without.
  return possible.every((status) => OWED[status] >= OWED[recorded]) ? 'more-owed' : 'less-owed';
}

/** How many people have each kind of difference, by team. */
export interface ReconciliationCount {
  /** The team, by the caller's own code. */
  readonly team: string | null;
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: Reconciliation;
  /** How much hangs on it. */
  readonly gravity: Gravity;
  /** The labels that were recorded. */
  readonly labels: number;
}

/**
 * Counts differences by team and kind, gravest first.
 *
 * @example
 * countReconciliations(reconcileCouncil(people, '2026-03-31'));
 */
export function countReconciliations(list: Iterable<CouncilReconciliation>): readonly ReconciliationCount[] {
  const counts = new Map<string, ReconciliationCount>();
  for (const { team, kind, gravity } of entriesGiven(list, 'list')) {
    const key = JSON.stringify([GRAVITIES.indexOf(gravity), kind, team ?? '', team === null]);
    counts.set(key, { team, kind, gravity, labels: (counts.get(key)?.labels ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => inTextOrder(a, b)).map(([, count]) => count);
}
