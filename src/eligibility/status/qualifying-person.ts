/**
 * Person qualifying for advice and assistance: 16 to 20, and within a limb of Children Act 1989 s.24. Reported
 * only when the person is none of eligible, relevant and former relevant (QUAL-8).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, earlierOf } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { clip, union } from '../../kernel/spans.js';
import type { History } from '../../record/history/history.js';
import { asLabelled } from '../../record/history/labels.js';
import type { Stay } from '../../record/person/stay.js';
import { readOn } from '../../record/history/history.js';
import { isGuardianshipEnd } from '../../kernel/codes.js';
import type { LawInDays } from '../../law/law.js';
import type { OtherAccommodationKind } from '../../record/person/person.js';
import { isOrderOfEnd } from '../../record/person/read.js';
import type { Guardianship } from '../../record/person/recorded-facts.js';
import { settledOn } from '../../law/law.js';
import type { Test } from './rule.js';
import { all, any, fact } from './rule.js';
import { endsPastSixteen } from './thirteen-weeks.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, between, known, or } from '../../kernel/three-valued.js';
import { NONE } from '../../kernel/none.js';
import { qualifyingEnds } from '../../record/history/birthdays.js';

/** The limbs of section 24, in the order of the Act. */
export const QUALIFYING_LIMBS = [
  'special-guardianship',
  'looked-after',
  'voluntary-organisation',
  'private-childrens-home',
  'health-or-education',
  'privately-fostered',
] as const;
/** One of {@link QUALIFYING_LIMBS}. */
export type QualifyingLimb = (typeof QUALIFYING_LIMBS)[number];

/** Of an age to qualify: 16 to 20 (QUAL-7). */
export const sixteenToTwenty: Test = /* @__PURE__ */ fact((history, on) =>
  known(history.b16 <= on && on < qualifyingEnds(history, on)),
);

export const byGuardianship: Test = /* @__PURE__ */ fact(bySpecialGuardianship);
export const byCare: Test = /* @__PURE__ */ fact(byCareAfterSixteen);
export const byVoluntaryOrganisation: Test = /* @__PURE__ */ fact((history, on, law) =>
  byAccommodation('voluntary-organisation', history, on, law),
);
export const byPrivateHome: Test = /* @__PURE__ */ fact((history, on, law) =>
  byAccommodation('private-childrens-home', history, on, law),
);
export const byHealthOrEducation: Test = /* @__PURE__ */ fact(inHealthOrEducation);
export const byFostering: Test = /* @__PURE__ */ fact(byPrivateFostering);

/** The limbs of section 24, in the order of the Act. */
export const anyLimb: Test = /* @__PURE__ */ any(
  byGuardianship,
  byCare,
  byVoluntaryOrganisation,
  byPrivateHome,
  byHealthOrEducation,
  byFostering,
);

export const qualifyingPerson: Test = /* @__PURE__ */ all(sixteenToTwenty, anyLimb);

/** Whether a person qualifies for advice and assistance on a day, by any limb (QUAL-1 to QUAL-7). */
export function qualifyingPersonOn(history: History, on: EpochDay, law: LawInDays): Tri {
  return qualifyingPerson.decide(readOn(history, on), on, law);
}

/** Whether one limb is met on a day. */
export function qualifyingByLimb(limb: QualifyingLimb, history: History, on: EpochDay, law: LawInDays): Tri {
  const read = readOn(history, on);
  if (on < law.adviceAndAssistanceFrom || sixteenToTwenty.decide(read, on, law) === NO) return NO;
  return (anyLimb.steps[QUALIFYING_LIMBS.indexOf(limb)] ?? byCare).decide(read, on, law);
}

/**
 * s.24(1A): an order in force, or in force at 18, and looked after just before it was made (QUAL-1). Care that ended by
 * special guardianship says that one was made then, straight from care: it is taken to be in force where no order is told,
 * and one that is told and is not that order leaves open which of the two is so.
 */
function bySpecialGuardianship(history: History, on: EpochDay, law: LawInDays): Tri {
  if (on < law.specialGuardianshipFrom) return NO;
  const ended = byEndOfCare(history, on, law);
  const order = history.facts.guardianship;
  if (order === null) return ended;
  if (order === undefined) return ended === NO ? UNKNOWN : ended;
  const told = known(isInForce(order, history, on, law));
  return told === YES || ended === NO || isOrderOfEnd(order, history.stays) ? told : UNKNOWN;
}

function isInForce(order: Guardianship, { b18 }: History, on: EpochDay, law: LawInDays): boolean {
  // None could be made before the law that made them.
  if (!order.lookedAfterBefore || order.from > on || order.from < law.specialGuardianshipFrom) return false;
  // The order ends at 18 by itself: what counts from then on is that it lasted until then.
  return on < b18 ? on < order.until : order.from < b18 && b18 <= order.until;
}

/**
 * Care that ended by special guardianship says that there is an order, whatever else is filled in; and it is as certain
 * that they came straight from care as that the care was care.
 */
function byEndOfCare(history: History, on: EpochDay, law: LawInDays): Tri {
  let answer: Tri = NO;
  for (const { wales, sure, until, reasonEnded } of history.stays ?? NONE) {
    if (wales || until > on || until >= history.b18 || until < law.specialGuardianshipFrom) continue;
    if (isGuardianshipEnd(reasonEnded)) answer = or(answer, sure ? YES : UNKNOWN);
  }
  return answer;
}

/**
 * s.24(2)(a): looked after by an English council at some time past 16 as a child, no longer, and by no Welsh council
 * since (QUAL-2, NAT-5). No minimum.
 */
function byCareAfterSixteen(history: History, on: EpochDay, law: LawInDays): Tri {
  if (history.stays === undefined) return UNKNOWN;
  let possible = endsPastSixteen(history, earlierOf(history.facts.recordFrom, on), law);
  for (const stay of history.stays) {
    if (stay.wales || !isCarePastSixteen(stay, history, on, law)) continue;
    const lost = lookedAfterInWalesSince(history, stay, on);
    if (lost === YES) continue;
    if (stay.sure && lost === NO) return YES;
    possible = true;
  }
  return between(false, possible);
}

/** Whether a stay as a child went on past 16, and counts for the limb. */
export function isCarePastSixteen(stay: Stay, history: History, on: EpochDay, law: LawInDays): boolean {
  if (stay.from >= on || stay.from >= history.b18 || !endsPastSixteen(history, stay.until, law)) return false;
  return law.readings.shortBreaksQualify !== 'no' || stay.shortBreak === NO;
}

/** Whether Welsh care went on, or began, after a stay had ended. */
function lookedAfterInWalesSince({ stays = NONE, b18 }: History, since: Stay, on: EpochDay): Tri {
  let possible = false;
  for (const { wales, from, until, sure } of stays) {
    // The day on which it begins is a day of it.
    if (!wales || from > on || from >= b18 || until <= since.until) continue;
    if (sure) return YES;
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
): readonly Span[] {
  const { accommodation = NONE } = history.facts;
  if (accommodation.length === 0) return NONE;
  const labelled = asLabelled(accommodation, law).filter((span) => kinds.includes(span.kind));
  return union(labelled).filter(
    (span) => span.until <= on && span.from < history.b18 && endsPastSixteen(history, span.until, law),
  );
}

/** The accommodation of section 24(2)(d), for which a number of months is needed. */
export const HEALTH_OR_EDUCATION: readonly OtherAccommodationKind[] = [
  'health',
  'education',
  'care-home-or-independent-hospital',
];

/** s.24(2)(d): three consecutive months, which may begin before 16 but must pass it (QUAL-5). */
function inHealthOrEducation(history: History, on: EpochDay, law: LawInDays): Tri {
  if (history.facts.accommodation === undefined) return UNKNOWN;
  return known(
    accommodationEnded(history, HEALTH_OR_EDUCATION, on, law).some(
      (span) =>
        span.until >= addMonthsToDay(span.from, settledOn(law.monthsInHealthOrEducation, on) ?? 0, 'earlier'),
    ),
  );
}

/** s.24(2)(e): private fostering goes on past 16 only for a disabled child, and ends at 18 (s.66) (QUAL-6). */
function byPrivateFostering(history: History, on: EpochDay, law: LawInDays): Tri {
  const { accommodation } = history.facts;
  if (accommodation === undefined) return UNKNOWN;
  if (accommodation.length === 0) return NO;
  const asChild = clip(
    asLabelled(accommodation, law).filter((span) => span.kind === 'privately-fostered'),
    history.born,
    history.b18,
  );
  const fostered = union(asChild).some(
    (span) => span.until <= on && endsPastSixteen(history, span.until, law),
  );
  if (!fostered) return NO;
  return history.facts.disabled === undefined ? UNKNOWN : known(history.facts.disabled);
}
