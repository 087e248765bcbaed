/** One look through a record that is read already, before anything of it is told. */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, laterOf } from '../../kernel/calendar.js';
import { endsBy } from '../../kernel/codes.js';
import type { Span } from '../../kernel/spans.js';
import type { LawInDays } from '../../law/in-days.js';
import type { RecordedFacts } from '../person/recorded-facts.js';
import { isSentence } from '../person/recorded-facts.js';
import type { RecordedStay } from '../person/stay.js';
import { adultOn, horizonOf } from './bounds.js';
import { NONE } from '../../kernel/none.js';

/** What may be odd in a record, as bits. */
export const NOTHING_ODD = 0;
export const CARE_PAST_EIGHTEEN = 1;
export const CARE_OVERLAPS = 2;
export const SHORT_BREAKS = 4;
export const SENTENCES = 16;
/** Something that everything must be looked at for. */
export const ANYTHING_ODD = 8;

/**
 * What, of that which a status can turn on, may be odd in the record of somebody born on a day. Of what is not in it nothing is
 * odd, and no caution about it can bear on an answer.
 */
export function whatMayBeOdd(facts: RecordedFacts, born: EpochDay, law: LawInDays): number {
  const { care, family, detentions, hospital, accommodation, guardianship } = facts;
  const isUnread = facts.unusable.length > 0 || (care === undefined && facts.elsewhereRecorded);
  if (isUnread || facts.died !== STILL_OPEN || (guardianship ?? null) !== null) return ANYTHING_ODD;
  const last = horizonOf(law);
  return born > last ||
    isAnyOutside(care, born, last) ||
    isAnyOutside(family, born, last) ||
    isAnyOutside(detentions, born, last) ||
    isAnyOutside(hospital, born, last) ||
    isAnyOutside(accommodation, born, last)
    ? ANYTHING_ODD
    : oddInCare(care, adultOn(born, law)) | (detentions?.some(isSentence) === true ? SENTENCES : NOTHING_ODD);
}

function isAnyOutside(spans: readonly Span[] | undefined, born: EpochDay, last: EpochDay): boolean {
  if (spans === undefined) return false;
  for (const { from, until } of spans)
    if (from < born || from > last || (until > last && until !== STILL_OPEN)) return true;
  return false;
}

/** Care past 18, stays that are not one after the other, short breaks, and ends that other entries can contradict. */
function oddInCare(care: readonly RecordedStay[] | undefined, adult: EpochDay): number {
  let odd = NOTHING_ODD;
  let reached = BEFORE_RECORDS;
  for (const { from, until, legalStatus, reasonEnded, shortBreakSeries } of care ?? NONE) {
    if (endsBy(reasonEnded, 'E2') || endsBy(reasonEnded, 'E15')) return ANYTHING_ODD;
    if (from < reached) odd |= CARE_OVERLAPS;
    if (from >= adult || (until > adult && until !== STILL_OPEN)) odd |= CARE_PAST_EIGHTEEN;
    if (legalStatus === 'V3' || shortBreakSeries === true) odd |= SHORT_BREAKS;
    reached = laterOf(reached, until);
  }
  return odd;
}
