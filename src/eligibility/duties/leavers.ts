/** Accommodation, keeping in touch, study and money for care leavers (DUTY-26 to DUTY-32). */
import type { EpochDay } from '../../kernel/calendar.js';
import {
  ACT_OF_2014,
  BURSARY,
  LEAVING_CARE,
  STUDENT_BURSARY,
  SUPPORTED_ACCOMMODATION,
} from '../../law/first-days.js';
import { dayOfText, epochDay, schoolYearOf } from '../../kernel/calendar.js';
import { isFosterPlacement } from '../../kernel/codes.js';
import { heldOn } from '../../law/intervals.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import { CARE_HISTORY } from '../../record/person/needs.js';
import { formerRelevantByCare } from '../status/former-relevant-child.js';
import { FORMER_RELEVANT, NOTHING, QUALIFYING } from '../status/statuses.js';
import { UNKNOWN } from '../../kernel/three-valued.js';
import { studyHelp } from './advice.js';
import type { Condition, DutyCase } from './case.js';
import { both, either, factOr, settled, triOr } from './case.js';
import { LOOKED_AFTER, RELEVANT_BY_ANY, saidFrom, since, toCareLeavers } from './declare.js';
import { returnsToEducation } from '../status/return-to-education.js';
import { DUTY_NEEDS } from './needs.js';
import { untilTwentyOne } from './pathway.js';
import { birthdayAt, supportEnds, unaskedEnds } from '../../record/history/birthdays.js';

export const LEAVERS = /* @__PURE__ */ (() => [
  toCareLeavers({
    id: 'DUTY-26',
    what: 'Suitable accommodation and maintenance',
    whoFor: 'relevant children',
    trigger: 'Becomes relevant, unless their welfare does not require it',
    timescale: 'All the time',
    wording: saidFrom(SUPPORTED_ACCOMMODATION, AT.supportedAccommodation, {
      what: 'Suitable accommodation, only of the kinds that are listed (registered supported accommodation among them), and maintenance',
    }),
    ends: '{adult}',
    citation: AT.accommodation,
    inForce: since(LEAVING_CARE, AT.accommodation),
    broughtBy: RELEVANT_BY_ANY,
  }),
  toCareLeavers({
    id: 'DUTY-26a',
    what: 'Help with education, training or employment',
    whoFor: 'relevant children',
    trigger: 'Becomes relevant',
    timescale: 'All the time',
    ends: '{adult}',
    citation: AT.accommodationSuitable,
    inForce: since(LEAVING_CARE, AT.accommodation),
    broughtBy: RELEVANT_BY_ANY,
  }),
  toCareLeavers({
    id: 'DUTY-27',
    what: 'Keep in touch, and assist with employment, education, training and welfare; past {unasked}, with education alone',
    whoFor: 'former relevant children under {unasked}, and later in a programme of the pathway plan',
    trigger: 'Reaches {adult}',
    timescale: 'All the time',
    ends: '{unasked}, or the end of a programme in the pathway plan',
    citation: AT.formerRelevant,
    inForce: since(LEAVING_CARE, AT.formerRelevant),
    broughtBy: FORMER_RELEVANT,
    readings: ['AMB-29'],
    when: untilTwentyOne,
  }),
  toCareLeavers({
    id: 'DUTY-27a',
    what: 'Take reasonable steps to keep in touch, and to find them again where touch is lost',
    whoFor:
      'relevant children; former relevant children under {unasked}, and later in a programme of the pathway plan',
    trigger: 'Touch is lost',
    timescale: 'A relevant child: consider how without delay, and go on until {adult}; later, go on',
    ends: '{unasked}, or the end of a programme in the pathway plan',
    citation: AT.relevantKeepInTouch,
    inForce: since(LEAVING_CARE, AT.relevantKeepInTouch),
    broughtBy: RELEVANT_BY_ANY | FORMER_RELEVANT,
    when: untilTwentyOne,
  }),
  toCareLeavers({
    id: 'DUTY-28',
    what: 'The higher education bursary',
    whoFor:
      'former relevant children of any age on a planned course of {bursaryCourse} or more, begun on or after 1 September 2008',
    trigger: 'Starts higher education in accordance with the pathway plan',
    timescale:
      'The lump sum, or the first instalment, within {firstBursaryPayment} of the start of the first year, or by 31 December 2009 if that is later; the last by the end of the final year, or {firstBursaryPayment} into the fourth year if that is earlier',
    ends: 'Paid once',
    citation: AT.bursaryAct,
    inForce: since(BURSARY, AT.bursaryBegins),
    amount: 'bursary',
    broughtBy: FORMER_RELEVANT,
    when: bursaryOwed,
  }),
  toCareLeavers({
    id: 'DUTY-29',
    what: 'Somewhere to live in the vacations, or the means to pay for it',
    whoFor:
      'students in full-time higher, or full-time residential further, education: former relevant children who have help with it or the bursary, and those who qualify by care or special guardianship',
    trigger: 'Term-time accommodation is not available in a vacation',
    timescale: 'Each vacation',
    ends: 'As the help lasts; for those who qualify by care or special guardianship, {studyHelp}',
    citation: AT.vacation,
    inForce: since(LEAVING_CARE, AT.vacation),
    broughtBy: FORMER_RELEVANT | QUALIFYING | NOTHING,
    when: (subject) => both(helpedToStudy(subject), studying(subject)),
  }),
  toCareLeavers({
    id: 'DUTY-30',
    what: 'The 16 to 19 bursary for students in care and care leavers, paid through the institution',
    holder: 'school or college',
    whoFor:
      'students from {leavingCare}, and not yet {studentBursaryUntil} before the academic year, in care, and care leavers, in further education or sixth form, with a financial need',
    trigger: 'An application to the school or college',
    timescale: 'Each academic year',
    ends: 'The academic year before which they were {studentBursaryUntil} on 31 August',
    force: 'guidance',
    before: 'not-held',
    citation: AT.sixteenToNineteen,
    inForce: since(STUDENT_BURSARY, AT.sixteenToNineteen),
    amount: 'sixteenToNineteen',
    broughtBy: LOOKED_AFTER | RELEVANT_BY_ANY | FORMER_RELEVANT,
    when: sixteenToNineteen,
  }),
  toCareLeavers({
    id: 'DUTY-31',
    what: 'The setting up home allowance',
    whoFor: 'care leavers who move into their own home',
    trigger: 'Moves into their own home',
    timescale: 'On moving in',
    ends: 'Paid once',
    force: 'guidance',
    before: 'not-held',
    citation: AT.settingUpHome,
    inForce: since('2015-01-01', AT.settingUpHome),
    amount: 'settingUpHome',
    broughtBy: RELEVANT_BY_ANY | FORMER_RELEVANT,
    when: ({ facts, history, on }) =>
      facts.settingUpHomePaid === true
        ? settled(false)
        : both(
            settled(on < supportEnds(history, on)),
            factOr(facts.movingToOwnHome, DUTY_NEEDS.movingToOwnHome),
          ),
  }),
  toCareLeavers({
    id: 'DUTY-32',
    what: 'Staying put: monitor and support the arrangement, with finance for the carer',
    whoFor:
      'former relevant children who were looked after at {adult} and still live with their last foster carer',
    trigger: 'Goes on living with the foster carer after {adult}',
    timescale: 'For as long as it lasts',
    ends: '{unasked}, or when they stop living together',
    citation: AT.stayingPut,
    inForce: since(ACT_OF_2014, AT.stayingPut),
    broughtBy: FORMER_RELEVANT,
    when: stayingPut,
  }),
])();

/** DUTY-28: on a planned course of two years or more that began on or after 1 September 2008, not yet paid. */
function bursaryOwed(subject: DutyCase): Condition {
  const course = subject.facts.higherEducation;
  if (course?.bursaryPaid === true) return settled(false);
  return bursaryCourse(subject);
}

/** A course for which the bursary is owed, or was paid. */
function bursaryCourse({ facts, on, numbers }: DutyCase): Condition {
  const course = facts.higherEducation;
  if (course === undefined) return triOr(UNKNOWN, DUTY_NEEDS.higherEducation);
  if (course === null) return settled(false);
  const start = dayOfText(course.start);
  if (start === undefined) return triOr(UNKNOWN, DUTY_NEEDS.higherEducation);
  const began = start <= on && heldOn(numbers.starts.bursaryCourses, start) === true;
  return settled(began && course.twoYearsOrMore && course.inPathwayPlan);
}

/** DUTY-29: whether the council helps with their education: s.23C(9), 23CA(9), 24B(5). */
function helpedToStudy(subject: DutyCase): Condition {
  if ((subject.possible & FORMER_RELEVANT) === 0) return studyHelp(subject);
  const former = either(untilTwentyOne(subject), returnsToEducation(subject), bursaryCourse(subject));
  if ((subject.possible & ~FORMER_RELEVANT) === 0) return former;
  // Which of the two holds is not settled: they may agree.
  return former.answer === studyHelp(subject).answer ? former : { answer: UNKNOWN, needs: [] };
}

function studying({ facts, on }: DutyCase): Condition {
  return either(
    inHigherEducation(facts.higherEducation, on),
    factOr(facts.residentialFurtherEducation, DUTY_NEEDS.residentialFurtherEducation),
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

/** DUTY-30: 16 or over, and under 19 on the 31 August before the academic year, in further education. */
function sixteenToNineteen({ facts, history, on, numbers }: DutyCase): Condition {
  const lastAugust = epochDay(schoolYearOf(on) - 1, 8, 31);
  const until = heldOn(numbers.ages.studentBursaryUntil, on) ?? 0;
  if (on < history.b16 || lastAugust >= birthdayAt(history, until)) return settled(false);
  return factOr(facts.furtherEducationWithNeed, DUTY_NEEDS.furtherEducationWithNeed);
}

/** DUTY-32: former relevant by limb (b), still with the last foster carer, under 21. */
function stayingPut(subject: DutyCase): Condition {
  const { facts, history, on, law } = subject;
  return both(
    settled(on < unaskedEnds(history, on)),
    triOr(formerRelevantByCare(history, on, law), CARE_HISTORY),
    factOr(
      facts.lastPlacementFostering ?? lastPlacementWasFostering(subject),
      DUTY_NEEDS.lastPlacementFostering,
    ),
    factOr(facts.livesWithLastFosterCarer, DUTY_NEEDS.livesWithLastFosterCarer),
  );
}

/** From the placement code of the episode that ran up to 18; `undefined` where that does not tell. */
function lastPlacementWasFostering({ history }: DutyCase): boolean | undefined {
  const last = history.facts.care?.find(
    (episode) => episode.from < history.b18 && history.b18 <= episode.until,
  );
  // A temporary code (T0 to T4) says nothing of the placement they were away from.
  const code = last?.placement ?? 'T0';
  return code.startsWith('T') ? undefined : isFosterPlacement(code);
}
