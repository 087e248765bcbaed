/** Assessment, pathway plan, its reviews, adviser and their visits (DUTY-20 to DUTY-25). */
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import { ACT_OF_2014, LEAVING_CARE, REGULATIONS_OF_2010 } from '../../law/first-days.js';
import { isFosterPlacement } from '../../kernel/codes.js';
import { EDUCATION } from '../../record/person/needs.js';
import { programmeRuns } from '../status/programmes.js';
import { ELIGIBLE, FORMER_RELEVANT } from '../status/statuses.js';
import { UNKNOWN } from '../../kernel/three-valued.js';
import type { Condition, DutyCase } from './case.js';
import { both, either, factOr, settled, triOr, unless } from './case.js';
import { RELEVANT_BY_ANY, since, toCareLeavers } from './declare.js';
import { returnsToEducation } from '../status/return-to-education.js';
import { supportAskedFor } from './from-21.js';
import { DUTY_NEEDS } from './needs.js';
import { episodeOn } from './regimes.js';
import { unaskedEnds } from '../../record/history/birthdays.js';

export const PATHWAY = /* @__PURE__ */ (() => [
  toCareLeavers({
    id: 'DUTY-20',
    what: 'An assessment of needs for leaving care',
    whoFor: 'eligible children',
    trigger: 'Becomes eligible',
    timescale: 'Within {assessmentEligible} of reaching {leavingCare}, or of becoming eligible after it',
    ends: 'The pathway plan is made',
    citation: AT.assessmentEligible,
    inForce: since(LEAVING_CARE, AT.assessmentEligibleAct),
    broughtBy: ELIGIBLE,
  }),
  toCareLeavers({
    id: 'DUTY-20a',
    what: 'Work out whether staying put is right for them, and help to arrange it',
    whoFor: 'eligible children in a foster placement',
    trigger: 'Eligible, and in a foster placement',
    timescale: 'While looked after',
    ends: '{adult}',
    citation: AT.stayingPutBefore18,
    inForce: since(ACT_OF_2014, AT.stayingPutBefore18),
    broughtBy: ELIGIBLE,
    when: (subject) => {
      const placement = episodeOn(subject)?.placement ?? null;
      return placement === null
        ? triOr(UNKNOWN, DUTY_NEEDS.placement)
        : settled(isFosterPlacement(placement));
    },
  }),
  toCareLeavers({
    id: 'DUTY-21',
    what: 'An assessment of needs, where none was made in care',
    whoFor: 'relevant children without a pathway plan',
    trigger: 'Becomes relevant without a pathway plan',
    timescale: 'Within {assessmentRelevant} of becoming relevant',
    ends: 'The pathway plan is made',
    citation: AT.assessmentRelevant,
    inForce: since(LEAVING_CARE, AT.assessmentRelevant),
    broughtBy: RELEVANT_BY_ANY,
    when: ({ facts }) => unless(factOr(facts.pathwayPlanMade, DUTY_NEEDS.pathwayPlanMade)),
  }),
  toCareLeavers({
    id: 'DUTY-22',
    what: 'A pathway plan',
    whoFor:
      'eligible and relevant children; from {unasked}, those who ask for support or return to education',
    trigger: 'The assessment of needs',
    timescale: 'As soon as possible after the assessment; after a request for support no time is set',
    ends: 'As the duty to keep it under review',
    citation: AT.assessmentEligibleAct,
    inForce: since(LEAVING_CARE, AT.assessmentEligibleAct),
    broughtBy: ELIGIBLE | RELEVANT_BY_ANY | FORMER_RELEVANT,
    when: (subject) =>
      either(
        settled((subject.possible & FORMER_RELEVANT) === 0),
        returnsToEducation(subject),
        supportAskedFor(subject),
      ),
  }),
  toCareLeavers({
    id: 'DUTY-23',
    what: 'Reviews of the pathway plan',
    whoFor:
      'eligible and relevant children; former relevant children under {unasked}, in a programme of the plan, returning to education, or receiving support that they asked for',
    trigger: 'The pathway plan is made',
    timescale:
      'At most {planReview} apart, and when the young person asks or the council or adviser thinks it needed; for eligible children regularly, with no number of months since 1 April 2011',
    ends: '{unasked}, or the end of what carries it on',
    citation: AT.planReview,
    inForce: since(LEAVING_CARE, AT.planReviewAct),
    broughtBy: ELIGIBLE | RELEVANT_BY_ANY | FORMER_RELEVANT,
    readings: ['AMB-21'],
    when: planUnderReview,
  }),
  toCareLeavers({
    id: 'DUTY-23a',
    what: 'A review of the pathway plan after {planReviewThere} in accommodation from the council, and closer reviews while it goes on',
    whoFor: 'relevant and former relevant children in accommodation under section 23B or 24B',
    trigger: 'The accommodation is first provided',
    timescale:
      'As soon as is practicable after {planReviewThere} that begin with the first day; then at most {planReviewsThere} apart',
    ends: 'The accommodation ends',
    citation: AT.planReviewAfter28Days,
    inForce: since(REGULATIONS_OF_2010, AT.planReviewAfter28Days),
    broughtBy: RELEVANT_BY_ANY | FORMER_RELEVANT,
    when: (subject) => both(planUnderReview(subject), inCouncilAccommodation(subject)),
  }),
  toCareLeavers({
    id: 'DUTY-24',
    what: 'A personal adviser',
    whoFor: 'eligible, relevant and former relevant children',
    trigger: 'Becomes eligible or relevant',
    timescale: 'From the start of the status',
    ends: '{unasked}; on request, {onRequest}; or the end of a programme in the plan',
    citation: AT.adviser,
    inForce: since(LEAVING_CARE, AT.adviser),
    broughtBy: ELIGIBLE | RELEVANT_BY_ANY | FORMER_RELEVANT,
    when: adviserRequired,
  }),
  toCareLeavers({
    id: 'DUTY-25',
    what: 'Visits by the personal adviser to accommodation that the council provides',
    holder: 'personal adviser',
    whoFor: 'relevant and former relevant children in accommodation under section 23B or 24B',
    trigger: 'The accommodation is first provided',
    timescale:
      'Within {firstAdviserVisit}; again before the review that follows {planReviewThere}; then at most {adviserVisits} apart',
    ends: 'The accommodation ends',
    citation: AT.adviserVisits,
    inForce: since(REGULATIONS_OF_2010, AT.adviserVisits),
    before: 'not-held',
    broughtBy: RELEVANT_BY_ANY | FORMER_RELEVANT,
    when: (subject) => both(adviserRequired(subject), inCouncilAccommodation(subject)),
  }),
])();

/** Under 21, or in a programme set out in the pathway plan that goes on (s.23C(6)-(7)). */
export function untilTwentyOne({ record, history, on, law }: DutyCase): Condition {
  if (on < unaskedEnds(history, on)) return settled(true);
  return factOr(programmeRuns(record, history, on, law), EDUCATION);
}

/** DUTY-23: whether the pathway plan is to be kept under review. */
export function planUnderReview(subject: DutyCase): Condition {
  const onRequest =
    subject.law.readings.planReviewOnRequest === 'six-months' ? supportAskedFor(subject) : settled(false);
  return either(untilTwentyOne(subject), returnsToEducation(subject), onRequest);
}

/** DUTY-24: one that is owed only on request is the offer of DUTY-33a. */
function adviserRequired(subject: DutyCase): Condition {
  return either(untilTwentyOne(subject), returnsToEducation(subject), supportAskedFor(subject));
}

function inCouncilAccommodation({ facts }: DutyCase): Condition {
  return factOr(facts.councilAccommodation, DUTY_NEEDS.councilAccommodation);
}
