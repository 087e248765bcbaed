/**
 * A record's facts as day numbers and codes: what every way in leads to, whether a person written down by hand
 * or the rows of a return. A list that is not recorded is `undefined`.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import type { DetentionKind, OtherAccommodationKind } from './person.js';
import type { Stay } from './stay.js';

/** Detention under a court order. */
export interface DetentionSpan extends Span {
  readonly kind: DetentionKind;
}

/** Whether it is a sentence of custody, which ends a stay under section 20 or on remand (LA-10). Remand, and detention by another order, end nothing. */
export function isSentence({ kind }: Pick<DetentionSpan, 'kind'>): boolean {
  return kind === 'custodial-sentence';
}

/** Accommodation that is not being looked after. */
export interface AccommodationSpan extends Span {
  readonly kind: OtherAccommodationKind;
  readonly council: string | undefined;
  /** A reviewer decided that it was section 20 in truth: it is in `care` too, and one of the two counts (AMB-25). */
  readonly reviewed: boolean;
}

/** A special guardianship order. `until` is the day it was discharged. */
export interface Guardianship extends Span {
  readonly lookedAfterBefore: boolean;
}

/** Everything on record that a status can turn on, but the date of birth. */
export interface RecordedFacts {
  readonly care: readonly Stay[] | undefined;
  /** Whether care by a council that took over is recorded too, in `care`. */
  readonly elsewhereRecorded: boolean;
  /** Care before this day may have happened and is not recorded. */
  readonly recordFrom: EpochDay;
  /** Living with somebody who counts for the six-month rule. */
  readonly family: readonly Span[] | undefined;
  readonly detentions: readonly DetentionSpan[] | undefined;
  readonly hospital: readonly Span[] | undefined;
  readonly guardianship: Guardianship | null | undefined;
  readonly accommodation: readonly AccommodationSpan[] | undefined;
  readonly disabled: boolean | undefined;
  /** The day of a death that is recorded as such; `STILL_OPEN` where none is. An episode can end in one too. */
  readonly died: EpochDay;
  /** Fields that cannot be read, as JSON pointers; their facts are taken as not recorded. */
  readonly unusable: readonly string[];
}
