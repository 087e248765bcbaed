/**
 * Person qualifying for advice and assistance: 16 to 20, and within a limb of Children Act 1989 s.24. Reported
 * only when the person is none of eligible, relevant and former relevant (QUAL-8).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, earlierOf } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { clip, union } from '../../kernel/spans.js';
import type { History } from '../../record/history/history.js';
import { specialGuardianship } from '../../record/person/read.js';
import type { LawInDays } from '../../law/law.js';
import type { OtherAccommodationKind } from '../../record/person/person.js';
import { endsPastSixteen } from './relevant-child.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, between, known, or } from '../../kernel/three-valued.js';

/** How long a stay in health, education or care-home accommodation must last (s.24(2)(d)). */
export const MONTHS_IN_HEALTH_OR_EDUCATION = 3;

/** The limbs of section 24, in the order of the Act. */
export const QUALIFYING_LIMBS = [
  'special-guardianship',
  'looked-after',
  'voluntary-organisation',
  'private-childrens-home',
  'health-or-education',
  'privately-fostered',
] as const;
export type QualifyingLimb = (typeof QUALIFYING_LIMBS)[number];

/** Whether a person qualifies for advice and assistance on a day, by any limb (QUAL-1 to QUAL-7). */
export function qualifyingPersonOn(history: History, on: EpochDay, law: LawInDays): Tri {
  let answer: Tri = NO;
  if (!isSixteenToTwenty(history, on)) return answer;
  for (const limb of QUALIFYING_LIMBS) {
    answer = or(answer, qualifyingByLimb(limb, history, on, law));
    if (answer === YES) return YES;
  }
  return answer;
}

/** Whether a person is of an age to qualify: 16 to 20 (QUAL-7). */
export function isSixteenToTwenty(history: History, on: EpochDay): boolean {
  return history.b16 <= on && on < history.b21;
}

/** Whether one limb is met on a day. */
export function qualifyingByLimb(limb: QualifyingLimb, history: History, on: EpochDay, law: LawInDays): Tri {
  if (on < law.adviceAndAssistanceFrom || !isSixteenToTwenty(history, on)) return NO;
  switch (limb) {
    case 'special-guardianship':
      return bySpecialGuardianship(history, on, law);
    case 'looked-after':
      return byCareAfterSixteen(history, on, law);
    case 'voluntary-organisation':
    case 'private-childrens-home':
      return byAccommodation(limb, history, on, law);
    case 'health-or-education':
      return byHealthOrEducation(history, on, law);
    case 'privately-fostered':
      return byPrivateFostering(history, on, law);
  }
}

/** s.24(1A): an order in force, or in force at 18, and looked after just before it was made (QUAL-1). */
function bySpecialGuardianship(history: History, on: EpochDay, law: LawInDays): Tri {
  if (on < law.specialGuardianshipFrom) return NO;
  const order = specialGuardianship(history.facts);
  if (order === undefined) return UNKNOWN;
  if (order === null || !order.lookedAfterBefore || order.from > on) return NO;
  // The order ends at 18 by itself: what counts from then on is that it lasted until then.
  return on < history.b18
    ? known(on < order.until)
    : known(order.from < history.b18 && history.b18 <= order.until);
}

/** s.24(2)(a): looked after at some time past 16 as a child, and no longer (QUAL-2). No minimum. */
function byCareAfterSixteen(history: History, on: EpochDay, law: LawInDays): Tri {
  if (history.stays === undefined) return UNKNOWN;
  let possible = endsPastSixteen(history, earlierOf(history.facts.recordFrom, on), law);
  for (const stay of history.stays) {
    if (stay.from >= on || stay.from >= history.b18 || !endsPastSixteen(history, stay.until, law)) continue;
    if (law.readings.shortBreaksQualify === 'no' && stay.shortBreak !== NO) continue;
    if (stay.sure) return YES;
    possible = true;
  }
  return between(false, possible);
}

/** s.24(2)(b) and (c): accommodated past 16 as a child, and no longer (QUAL-3, QUAL-4). No minimum. */
function byAccommodation(kind: OtherAccommodationKind, history: History, on: EpochDay, law: LawInDays): Tri {
  if (history.facts.accommodation === undefined) return UNKNOWN;
  return known(accommodationEnded(history, [kind], on, law).length > 0);
}

/** Unbroken accommodation of these kinds that passed 16, began as a child, and has ended. */
function accommodationEnded(
  history: History,
  kinds: readonly OtherAccommodationKind[],
  on: EpochDay,
  law: LawInDays,
): Span[] {
  const spans = union((history.facts.accommodation ?? []).filter((span) => kinds.includes(span.kind)));
  return spans.filter(
    (span) => span.until <= on && span.from < history.b18 && endsPastSixteen(history, span.until, law),
  );
}

const HEALTH_OR_EDUCATION: readonly OtherAccommodationKind[] = [
  'health',
  'education',
  'care-home-or-independent-hospital',
];

/** s.24(2)(d): three consecutive months, which may begin before 16 but must pass it (QUAL-5). */
function byHealthOrEducation(history: History, on: EpochDay, law: LawInDays): Tri {
  if (history.facts.accommodation === undefined) return UNKNOWN;
  return known(
    accommodationEnded(history, HEALTH_OR_EDUCATION, on, law).some(
      (span) => span.until >= addMonthsToDay(span.from, MONTHS_IN_HEALTH_OR_EDUCATION, 'earlier'),
    ),
  );
}

/** s.24(2)(e): private fostering goes on past 16 only for a disabled child, and ends at 18 (s.66) (QUAL-6). */
function byPrivateFostering(history: History, on: EpochDay, law: LawInDays): Tri {
  if (history.facts.accommodation === undefined) return UNKNOWN;
  const asChild = clip(
    history.facts.accommodation.filter((span) => span.kind === 'privately-fostered'),
    history.born,
    history.b18,
  );
  const fostered = union(asChild).some(
    (span) => span.until <= on && endsPastSixteen(history, span.until, law),
  );
  if (!fostered) return NO;
  return history.facts.disabled === undefined ? UNKNOWN : known(history.facts.disabled);
}
