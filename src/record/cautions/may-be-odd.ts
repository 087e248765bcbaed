/** One look through a record that is read already, before anything of it is told. */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, laterOf } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import type { LawInDays } from '../../law/in-days.js';
import type { RecordedFacts, RecordedStay } from '../person/recorded-facts.js';
import { adultOn, horizonOf } from './bounds.js';

/**
 * Whether anything that a status can turn on may be odd in the record of somebody born on a day: false only where
 * nothing is, and then no caution can bear on an answer.
 */
export function mayBeOdd(facts: RecordedFacts, born: EpochDay, law: LawInDays): boolean {
  const { care, family, detentions, hospital, accommodation, guardianship } = facts;
  const isUnread = facts.unusable.length > 0 || (care === undefined && facts.elsewhereRecorded);
  if (isUnread || facts.died !== STILL_OPEN || (guardianship ?? null) !== null) return true;
  const last = horizonOf(law);
  return (
    born > last ||
    isOddCare(care, adultOn(born, law)) ||
    isAnyOutside(care, born, last) ||
    isAnyOutside(family, born, last) ||
    isAnyOutside(detentions, born, last) ||
    isAnyOutside(hospital, born, last) ||
    isAnyOutside(accommodation, born, last)
  );
}

function isAnyOutside(spans: readonly Span[] | undefined, born: EpochDay, last: EpochDay): boolean {
  if (spans === undefined) return false;
  for (const { from, until } of spans)
    if (from < born || from > last || (until > last && until !== STILL_OPEN)) return true;
  return false;
}

/** Care past 18, stays that are not one after the other, short breaks, and ends that other entries can contradict. */
function isOddCare(care: readonly RecordedStay[] | undefined, adult: EpochDay): boolean {
  let reached = BEFORE_RECORDS;
  for (const { from, until, legalStatus, reasonEnded, shortBreakSeries } of care ?? NONE) {
    if (from < reached || from >= adult || (until > adult && until !== STILL_OPEN)) return true;
    if (legalStatus === 'V3' || shortBreakSeries === true) return true;
    if (reasonEnded === 'E2' || reasonEnded === 'E15') return true;
    reached = laterOf(reached, until);
  }
  return false;
}

const NONE: readonly never[] = [];
