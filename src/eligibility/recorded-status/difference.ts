/** What a recorded status is compared by, and what a difference is. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Fact, Need } from '../../kernel/finding.js';
import type { Law } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import type { StatusSpan } from '../over-time/timeline.js';
import type { CareStatusFinding } from '../status/care-status.js';
import type { Reconciliation } from './kinds.js';
import type { LabelMeaning } from './labels.js';

/** A label and what the facts give. */
export interface Compared {
  readonly meaning: LabelMeaning | undefined;
  readonly derived: CareStatusFinding;
  readonly spans: readonly StatusSpan[];
  readonly record: Person;
  readonly day: EpochDay;
  readonly law: Law;
}

/** A kind of difference, with what is said of it. */
export interface Difference {
  readonly kind: Reconciliation;
  readonly says: string;
  readonly facts?: readonly Fact[];
  readonly readings?: readonly string[];
  readonly needs?: readonly Need[];
}

/** A label that says something, compared. */
export interface Read extends Compared {
  readonly meaning: LabelMeaning;
  readonly history: History | undefined;
  readonly holds: (span: Pick<StatusSpan, 'status' | 'lookedAfter'>) => boolean;
}

/** Whether there is a difference of one kind. */
export type Kind = (read: Read) => Difference | undefined;
