/**
 * A person's text turned into day numbers, once. Total: a field that cannot be read is noted, and its fact is
 * taken as not recorded.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, dayOfText, earlierOf } from '../../kernel/calendar.js';
import { endsBy, isGuardianshipEnd } from '../../kernel/codes.js';
import type { Person } from './person.js';
import {
  asAccommodation,
  asDetention,
  asFamily,
  asReviewedStay,
  asSpan,
  asStay,
  dayOrOpen,
  isRecord,
  readEntries,
  truthOf,
} from './read-entries.js';
import type { Guardianship, RecordedFacts } from './recorded-facts.js';
import type { RecordedStay } from './stay.js';

export { isRecord } from './read-entries.js';

/** The facts of a person as day numbers. */
export function readPerson(record: Partial<Person>): RecordedFacts {
  const unusable: string[] = [];
  const { care, elsewhereRecorded, recordFrom, detentions, died } = readCare(record, unusable);
  return {
    care,
    elsewhereRecorded,
    recordFrom,
    detentions,
    died,
    family: readEntries(record.familyPlacements, '/familyPlacements', asFamily, unusable),
    hospital: readEntries(record.hospitalStays, '/hospitalStays', asSpan, unusable),
    guardianship: guardianshipOf(record.specialGuardianshipOrder, unusable),
    accommodation: readEntries(record.otherAccommodation, '/otherAccommodation', asAccommodation, unusable),
    disabled: truthOf(record.disabled),
    unusable,
  };
}

/** What of a record tells of care, and of what can end it. */
export type CareFacts = Pick<
  RecordedFacts,
  'care' | 'elsewhereRecorded' | 'recordFrom' | 'detentions' | 'died'
>;

/** All care on record: the council's own, a later council's, and what a reviewer decided was care in truth. */
export function readCare(record: Partial<Person>, unusable: string[]): CareFacts {
  const elsewhere = readEntries(record.careElsewhere, '/careElsewhere', asStay, unusable);
  const care = readEntries(record.care, '/care', asStay, unusable);
  if (care !== undefined) {
    if (elsewhere !== undefined) for (const stay of elsewhere) care.push(stay);
    const reviewed = readEntries(record.otherAccommodation, '', asReviewedStay, []);
    if (reviewed !== undefined) for (const stay of reviewed) care.push(stay);
  }
  return {
    care,
    elsewhereRecorded: elsewhere !== undefined,
    // A day that cannot be read leaves open whether any of the history is complete.
    recordFrom: dayNoted(record.recordFrom ?? undefined, '/recordFrom', BEFORE_RECORDS, unusable),
    detentions: readEntries(record.detentions, '/detentions', asDetention, unusable),
    died: earlierOf(
      dayNoted(record.dateOfDeath, '/dateOfDeath', STILL_OPEN, unusable),
      // Where the council's own care is not recorded, another's can still tell of a death.
      diedIn(elsewhere),
    ),
  };
}

/** A day; what its absence means where there is none, and never where it cannot be read. */
function dayNoted(text: unknown, path: string, absent: EpochDay, unusable: string[]): EpochDay {
  if (text === undefined || text === null) return absent;
  const day = dayOfText(text);
  if (day === undefined) unusable.push(path);
  return day ?? STILL_OPEN;
}

function guardianshipOf(order: unknown, unusable: string[]): Guardianship | null | undefined {
  if (order === null || order === undefined) return order;
  const from = isRecord(order) ? dayOfText(order.date) : undefined;
  const until = isRecord(order) ? dayOrOpen(order.discharged) : undefined;
  if (!isRecord(order) || from === undefined || until === undefined) {
    unusable.push('/specialGuardianshipOrder');
    return undefined;
  }
  return { from, until, lookedAfterBefore: order.lookedAfterImmediatelyBefore === true };
}

/**
 * The special guardianship order on record. A care entry that ended by special guardianship says that there is one,
 * whatever else is filled in, where the council is of England or Wales.
 */
export function specialGuardianship({ guardianship, care }: RecordedFacts): Guardianship | null | undefined {
  return guardianship ?? guardianshipAtEndOfCare(care) ?? guardianship;
}

/** Whether an order is the one by which some care ended: made straight from that care, and no later than it ended. */
export function isOrderOfEnd(
  { from, lookedAfterBefore }: Guardianship,
  care: readonly RecordedStay[] = [],
): boolean {
  return (
    lookedAfterBefore &&
    care.some((stay) => endsByGuardianship(stay) && stay.from < from && from <= stay.until)
  );
}

/** Whether care with an English or a Welsh council is recorded to have ended by special guardianship. */
export function endsByGuardianship(stay: RecordedStay): boolean {
  return isGuardianshipEnd(stay.reasonEnded) && isOfEnglandOrWales(stay);
}

/** Whether a stay was with an English or a Welsh council. */
function isOfEnglandOrWales({ nation }: RecordedStay): boolean {
  return nation === 'england' || nation === 'wales';
}

/** An end reason of special guardianship is itself a record of the order, and of care just before it. */
function guardianshipAtEndOfCare(care: readonly RecordedStay[] | undefined): Guardianship | undefined {
  let made = STILL_OPEN;
  for (const stay of care ?? []) {
    if (stay.until < made && endsByGuardianship(stay)) made = stay.until;
  }
  return made === STILL_OPEN ? undefined : { from: made, until: STILL_OPEN, lookedAfterBefore: true };
}

/** The day on which a record says that somebody died in care (REC E2); `STILL_OPEN` otherwise. */
export function diedIn(care: readonly RecordedStay[] | undefined): EpochDay {
  let died = STILL_OPEN;
  for (const episode of care ?? []) {
    if (endsBy(episode.reasonEnded, 'E2')) died = earlierOf(died, episode.until);
  }
  return died;
}
