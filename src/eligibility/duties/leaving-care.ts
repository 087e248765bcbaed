/** When each leaving-care duty is owed, beyond the status that brings it. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts, dayOfText, epochDay } from '../../kernel/calendar.js';
import type { Condition, DutyCase } from './case.js';
import { both, either, factOr, settled, triOr, unless } from './case.js';
import { DUTY_NEEDS } from './needs.js';
import { formerRelevantByCare } from '../status/former-relevant-child.js';
import { valueOn } from '../../law/law.js';
import { CARE_HISTORY, EDUCATION, SUPPORT_REQUESTED } from '../../record/person/needs.js';
import { adviserDutyOn, asksForSupport, programmeRuns } from '../status/personal-adviser.js';
import { qualifyingByLimb } from '../status/qualifying-person.js';
import { FORMER_RELEVANT, NOTHING, QUALIFYING } from '../status/statuses.js';
import { UNKNOWN, or } from '../../kernel/three-valued.js';

/** The first day on which a course of higher education can have begun for the bursary (SI 2009/2274). */
const BURSARY_COURSES_FROM = /* @__PURE__ */ epochDay(2008, 9, 1);

/** Under 25: no duty to a former relevant child is live from then on, but those of a running programme (FREL-3). */
export function underTwentyFive({ history, on }: DutyCase): Condition {
  return settled(on < history.b25);
}

/** Under 21, or in a programme set out in the pathway plan that goes on (s.23C(6)-(7)). */
export function underTwentyOneOrInProgramme({ record, history, on, law }: DutyCase): Condition {
  if (on < history.b21) return settled(true);
  return factOr(programmeRuns(record, history, on, law), EDUCATION);
}

/** DUTY-24: whether an adviser must be appointed now. One that is owed on request is the offer of DUTY-33a. */
export function adviserRequired({ record, history, possible, on, law }: DutyCase): Condition {
  const duty = adviserDutyOn(record, history, possible, on, law);
  if (duty !== 'unknown') return settled(duty === 'required');
  return { answer: UNKNOWN, needs: on < history.b21 ? [] : [SUPPORT_REQUESTED, EDUCATION] };
}

/** DUTY-21: a relevant child without a pathway plan. */
export function withoutPathwayPlan({ facts }: DutyCase): Condition {
  return unless(factOr(facts.pathwayPlanMade, DUTY_NEEDS.pathwayPlanMade));
}

/** DUTY-25: in accommodation that the council provides, with an adviser. */
export function inCouncilAccommodation(subject: DutyCase): Condition {
  const accommodation = factOr(subject.facts.councilAccommodation, DUTY_NEEDS.councilAccommodation);
  return both(adviserRequired(subject), accommodation);
}

/** DUTY-28: on a planned course of two years or more that began on or after 1 September 2008, not yet paid. */
export function bursaryCourse(subject: DutyCase): Condition {
  const course = subject.facts.higherEducation;
  if (subject.on >= subject.history.b25) return settled(false);
  if (course === undefined) return triOr(UNKNOWN, DUTY_NEEDS.higherEducation);
  if (course === null) return settled(false);
  const start = dayOfText(course.start);
  if (start === undefined) return triOr(UNKNOWN, DUTY_NEEDS.higherEducation);
  const began = BURSARY_COURSES_FROM <= start && start <= subject.on;
  return settled(began && course.twoYearsOrMore && course.inPathwayPlan && course.bursaryPaid !== true);
}

/** DUTY-29: in higher education, or residential full-time further education, and under 25. */
export function vacationAccommodation(subject: DutyCase): Condition {
  const { facts, on } = subject;
  return both(
    underTwentyFive(subject),
    entitledByStatus(subject),
    either(
      inHigherEducation(facts.higherEducation, on),
      factOr(facts.residentialFurtherEducation, DUTY_NEEDS.residentialFurtherEducation),
    ),
  );
}

function inHigherEducation(course: DutyCase['facts']['higherEducation'], on: EpochDay): Condition {
  if (course === undefined) return triOr(UNKNOWN, DUTY_NEEDS.higherEducation);
  if (course === null) return settled(false);
  const start = dayOfText(course.start);
  const end = course.end === null ? undefined : dayOfText(course.end);
  if (start === undefined || (course.end !== null && end === undefined))
    return triOr(UNKNOWN, DUTY_NEEDS.higherEducation);
  return settled(start <= on && (end === undefined || on < end));
}

/**
 * QUAL-9: help with education and vacations can reach 25 for those who qualified through special guardianship or
 * through care: judged on the last day before 21.
 */
export function qualifiedUntilTwentyOne({ history, on, law }: DutyCase): Condition {
  if (on < history.b21 || on >= history.b25) return settled(false);
  const last = (history.b21 - 1) as EpochDay;
  return triOr(
    or(
      qualifyingByLimb('special-guardianship', history, last, law),
      qualifyingByLimb('looked-after', history, last, law),
    ),
    CARE_HISTORY,
  );
}

/** DUTY-34: everyone who qualifies; after 21, for education and training. */
export function adviceOnRequest(subject: DutyCase): Condition {
  return entitledByStatus(subject);
}

/** A status that holds now brings it; without one, only QUAL-9 can. Where both are possible, nobody can tell. */
function entitledByStatus(subject: DutyCase): Condition {
  if ((subject.possible & NOTHING) === 0) return settled(true);
  if ((subject.possible & (QUALIFYING | FORMER_RELEVANT)) !== 0) return { answer: UNKNOWN, needs: [] };
  return qualifiedUntilTwentyOne(subject);
}

/** DUTY-30: 16 or over, and under 19 on the 31 August before the academic year, in further education. */
export function sixteenToNineteen({ facts, history, on }: DutyCase): Condition {
  const { year, month } = dateParts(on);
  const lastAugust = epochDay(month >= 9 ? year : year - 1, 8, 31);
  if (on < history.b16 || lastAugust >= history.birthday(19)) return settled(false);
  return factOr(facts.furtherEducationWithNeed, DUTY_NEEDS.furtherEducationWithNeed);
}

/** DUTY-31: moving into their own home, not yet paid. */
export function settingUpHome(subject: DutyCase): Condition {
  const { facts } = subject;
  if (facts.settingUpHomePaid === true) return settled(false);
  return both(underTwentyFive(subject), factOr(facts.movingToOwnHome, DUTY_NEEDS.movingToOwnHome));
}

/** DUTY-32: former relevant by limb (b), still with the last foster carer, under 21. */
export function stayingPut(subject: DutyCase): Condition {
  const { facts, history, on, law } = subject;
  return both(
    settled(on < history.b21),
    triOr(formerRelevantByCare(history, on, law), CARE_HISTORY),
    factOr(
      facts.lastPlacementFostering ?? lastPlacementWasFostering(subject),
      DUTY_NEEDS.lastPlacementFostering,
    ),
    factOr(facts.livesWithLastFosterCarer, DUTY_NEEDS.livesWithLastFosterCarer),
  );
}

/** From the placement code of the episode that ran up to 18; `undefined` where that does not tell. */
function lastPlacementWasFostering({ care, history }: DutyCase): boolean | undefined {
  const last = care?.find((episode) => episode.from < history.b18 && history.b18 <= episode.until);
  // A temporary code (T0 to T4) says nothing of the placement they were away from.
  const code = last?.placement ?? 'T0';
  return code.startsWith('T') ? undefined : /^[UFQ]/.test(code);
}

/** DUTY-33: from 21, once they ask, until 25 or until they no longer want it. */
export function supportAskedFor(subject: DutyCase): Condition {
  const { record, on } = subject;
  return both(settled(isOfAgeForSupport(subject)), factOr(asksForSupport(record, on), SUPPORT_REQUESTED));
}

/** DUTY-33a: from 21 to 25, while they do not receive it. */
export function supportToBeOffered(subject: DutyCase): Condition {
  const { record, on } = subject;
  return both(
    settled(isOfAgeForSupport(subject)),
    unless(factOr(asksForSupport(record, on), SUPPORT_REQUESTED)),
  );
}

/** From 21 to 25, since support at that age has been law. */
export function isOfAgeForSupport({ history, on, law }: Pick<DutyCase, 'history' | 'on' | 'law'>): boolean {
  const untilAge = valueOn(law.supportOnRequestUntilAge, on);
  return untilAge !== undefined && history.b21 <= on && on < history.birthday(untilAge);
}
