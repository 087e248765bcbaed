/** Health, education, visitor, short breaks, adoption, advice and ceasing to look after (DUTY-6, 8, 10, 10a, 11, 13, 14). */
import type { EpochDay } from '../../kernel/calendar.js';
import {
  ACT_OF_2014,
  ADOPTION_ACT,
  AMENDMENTS_OF_2014,
  AMENDMENTS_OF_2015,
  CORONAVIRUS,
  CORONAVIRUS_ENDS,
  CORONAVIRUS_VISITS_END,
  LEAVING_CARE,
  REGULATIONS_OF_2010,
} from '../../law/first-days.js';
import { after, heldOn } from '../../law/intervals.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import { ELIGIBLE } from '../status/statuses.js';
import { NONE } from '../../kernel/none.js';
import { UNKNOWN } from '../../kernel/three-valued.js';
import type { Condition, DutyCase } from './case.js';
import { both, either, settled, unless } from './case.js';
import { BY_VIDEO, saidFrom, saidIn2020, since, toLookedAfter } from './declare.js';
import {
  carePlanningApplies,
  forAdoption,
  inCare,
  inOrdinaryCare,
  inShortBreakCare,
  inYouthDetention,
  lookedAfterSince,
  lookedAfterThen,
  ofNoEpisode,
} from './regimes.js';
import { birthdayAt } from '../../record/history/birthdays.js';

const SHORT_BREAKS =
  'Regulations 5, 7, 9, 13, 28(2), 33 and 49(2)(b) do not apply; the first visit within {firstShortBreakVisit} of the first break, or as soon as is practicable after, then at most {shortBreakVisits} apart on days of a break; the first review within {firstShortBreakReview} of the first break, then at most {shortBreakReviews} apart';

export const CARE = /* @__PURE__ */ (() => [
  toLookedAfter({
    id: 'DUTY-6',
    what: 'Health assessments',
    timescale:
      'Before the first placement or in time for the first review, unless one was made in the {healthBeforePlacement} before; then every {healthUnderFive} under {healthLessOften}, every {healthFromFive} from {healthLessOften}',
    citation: AT.health,
    inForce: since(REGULATIONS_OF_2010, AT.health),
    when: (subject) =>
      both(
        settled(subject.facts.healthAssessmentRefused !== true),
        inOrdinaryCare(subject),
        unless(inYouthDetention(subject)),
      ),
  }),
  toLookedAfter({
    id: 'DUTY-8',
    what: 'Promote their education',
    timescale: 'All the time',
    wording: saidFrom(ACT_OF_2014, AT.promoteEducation, {
      what: 'Promote their education; a virtual school head',
    }),
    citation: AT.promoteEducation,
    inForce: since('2005-07-01', AT.promoteEducation),
    before: 'not-owed',
  }),
  toLookedAfter({
    id: 'DUTY-10',
    what: 'Approval of a decision to cease looking after: by the director from {directorSignOff}, where not in care',
    whoFor: 'children of {directorSignOff} or over who are not in care',
    trigger: 'The council thinks of ceasing to look after the child',
    timescale: 'Before the decision is acted on',
    wording: saidFrom(AMENDMENTS_OF_2015, AT.ceasing, {
      what: 'Approval of a decision to cease looking after: by a nominated officer; from {directorSignOff}, where not in care, by the director',
      whoFor:
        'children looked after for {officerSignOff} or more; from {directorSignOff}, those not in care, however short the time',
    }),
    citation: AT.ceasing,
    inForce: since(AMENDMENTS_OF_2014, AT.ceasingAt16),
    before: 'not-owed',
    when: signOff,
  }),
  toLookedAfter({
    id: 'DUTY-10a',
    what: 'Details, in the care plan, of the advice, assistance and support that will follow',
    whoFor: 'children who are not in care and not likely to be eligible',
    trigger: 'The council thinks of ceasing to look after the child',
    timescale: 'In the care plan',
    wording: saidFrom(AMENDMENTS_OF_2015, AT.ceasing, {
      what: 'An assessment of where the child will go and of the support they will need, and that support set out in the care plan',
      whoFor: 'every looked-after child',
      timescale: 'Before deciding',
    }),
    citation: AT.ceasing,
    inForce: since(REGULATIONS_OF_2010, AT.ceasing),
    when: ceasingAssessed,
  }),
  toLookedAfter({
    id: 'DUTY-11',
    what: 'A shorter plan, visits and reviews, for short breaks',
    whoFor: 'children to whom regulation 48 applies',
    trigger: 'A series of short breaks begins',
    timescale: SHORT_BREAKS,
    wording: [
      ...saidFrom(CORONAVIRUS, AT.coronavirusCarePlanning, {
        timescale:
          'Regulations 5, 7, 9, 13, 28(2), 33 and 49(2)(b) do not apply; visits, by telephone or video too, and reviews at regular intervals, the first review as soon as is reasonably practicable',
      }),
      ...saidFrom(CORONAVIRUS_ENDS, AT.coronavirusVisits, {
        timescale: `${SHORT_BREAKS}; visits ${BY_VIDEO}`,
      }),
      ...saidFrom(CORONAVIRUS_VISITS_END, AT.coronavirusVisitsEnd, {}),
    ],
    ends: 'The series ends',
    citation: AT.shortBreakRegime,
    inForce: since(REGULATIONS_OF_2010, AT.shortBreakRegime),
    when: inShortBreakCare,
  }),
  toLookedAfter({
    id: 'DUTY-13',
    what: 'Reviews and visits of the adoption agency; once placed, in place of the Care Planning Regulations',
    whoFor: 'children placed, or authorised to be placed, for adoption',
    trigger: 'The agency is authorised to place the child; the child is placed',
    timescale:
      'Authorised: a review within {firstReviewAuthorised}, then every {laterAdoptionReviews}. Placed: a visit every {adoptionVisits} until the first review, then as the agency decides; a review within {firstReviewPlaced}, the second within {secondReviewPlaced} of it, then every {laterAdoptionReviews}',
    wording: saidIn2020(AT.coronavirusAdoption, AT.coronavirusEnds, {
      timescale:
        'Placed: a visit every {adoptionVisits} until the first review, then as the agency decides; reviews where reasonably practicable, or where the child’s welfare needs one',
    }),
    ends: 'The adoption order, or the end of the authority',
    citation: AT.adoptionReviews,
    inForce: since(ADOPTION_ACT, AT.adoptionReviews),
    when: forAdoption,
  }),
  toLookedAfter({
    id: 'DUTY-14',
    what: 'Advise, assist and befriend, with a view to their welfare after care',
    timescale: 'All the time',
    citation: AT.adviseAndBefriend,
    inForce: since(LEAVING_CARE, AT.adviseAndBefriend),
  }),
])();

/** DUTY-10: the director at 16 or 17 where not in care, however short the time; a nominated officer after 20 working days. */
function signOff(subject: DutyCase): Condition {
  const { history, numbers, on } = subject;
  const from = heldOn(numbers.ages.directorSignOff, on);
  const director = settled(from !== undefined && birthdayAt(history, from) <= on);
  return both(
    carePlanningApplies(subject),
    either(both(director, unless(inCare(subject))), lookedAfterLongEnough(subject)),
  );
}

function lookedAfterLongEnough(subject: DutyCase): Condition {
  const needed = heldOn(subject.numbers.intervals.officerSignOff, subject.on);
  if (needed === undefined || needed === null) return settled(false);
  const since = lookedAfterSince(subject);
  if (since === undefined) return ofNoEpisode(subject);
  const reached = after(since, needed);
  // Outside the years whose bank holidays are held: twice as many days hold them in any year.
  if (reached === undefined)
    return since + 2 * needed.count <= subject.on ? settled(true) : { answer: UNKNOWN, needs: [] };
  if (reached <= subject.on) return settled(true);
  // Care that ran up to it, of another council or before the record begins, is of the same time.
  const eve = lookedAfterThen({ ...subject, on: (since - 1) as EpochDay });
  return eve.answer === UNKNOWN ? eve : settled(false);
}

/** DUTY-10a: from 1 April 2015 for everyone; before, where not in care and not likely to be eligible. */
function ceasingAssessed(subject: DutyCase): Condition {
  const everyone = heldOn(subject.numbers.starts.ceasingAssessed, subject.on) === true;
  if (everyone) return carePlanningApplies(subject);
  return both(carePlanningApplies(subject), unless(inCare(subject)), unless(eligible(subject)));
}

/** What it turns on is named with the status. */
function eligible({ possible }: DutyCase): Condition {
  return possible & ELIGIBLE && possible & ~ELIGIBLE
    ? { answer: UNKNOWN, needs: NONE }
    : settled((possible & ELIGIBLE) !== 0);
}
