/** Plans, reviewing officer and reviews of a looked-after child (DUTY-1 to DUTY-4a, 7, 15 to 17). CPPCR Parts 2, 3, 6, 8A. */
import { heldOn } from '../../law/intervals.js';
import {
  AMENDMENTS_OF_2014,
  LISTED_PLACEMENTS,
  REGULATIONS_OF_2010,
  REMAND_REGULATIONS,
} from '../../law/first-days.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import type { Condition, DutyCase } from './case.js';
import { both, factOr, settled, triOr, unless } from './case.js';
import { saidFrom, saidIn2020, since, toLookedAfter } from './declare.js';
import { DUTY_NEEDS } from './needs.js';
import {
  carePlanningApplies,
  episodeOn,
  inOrdinaryCare,
  inYouthDetention,
  ofNoEpisode,
  remandOn,
} from './regimes.js';
import { UNKNOWN } from '../../kernel/three-valued.js';
import { birthdayAt } from '../../record/history/birthdays.js';

export const PLANNING = /* @__PURE__ */ (() => [
  toLookedAfter({
    id: 'DUTY-1',
    what: 'A care plan',
    timescale:
      'Before the first placement, or within {carePlan} of its start; on remand alone, within {carePlanOnRemand} of it; in care proceedings as the court directs (s.31A)',
    citation: AT.carePlan,
    inForce: since(REGULATIONS_OF_2010, AT.carePlan),
    when: carePlanningApplies,
  }),
  toLookedAfter({
    id: 'DUTY-2',
    what: 'A placement plan',
    trigger: 'Each placement',
    timescale:
      'Before the placement, or within {placementPlan} of its start; on remand, within {placementPlanOnRemand} of it',
    wording: saidIn2020(AT.coronavirusCarePlanning, AT.coronavirusEnds, {
      timescale: 'Before the placement, or as soon as is reasonably practicable after its start',
    }),
    ends: 'The placement ends',
    citation: AT.placementPlan,
    inForce: since(REGULATIONS_OF_2010, AT.placementPlan),
    when: (subject) => both(inOrdinaryCare(subject), unless(inYouthDetention(subject))),
  }),
  toLookedAfter({
    id: 'DUTY-3',
    what: 'An independent reviewing officer, named in the care plan',
    timescale: 'Before the first review; a vacancy as soon as is practicable',
    citation: AT.reviewingOfficer,
    inForce: since(REGULATIONS_OF_2010, AT.reviewingOfficerNamed),
  }),
  toLookedAfter({
    id: 'DUTY-4',
    what: 'Reviews of the case',
    timescale:
      'The first within {firstReview}, the second within {secondReview} of the first, then at most {laterReviews} apart',
    wording: saidIn2020(AT.coronavirusCarePlanning, AT.coronavirusEnds, {
      timescale:
        'The first within {firstReview}, the second within {secondReview} of the first, then where reasonably practicable',
    }),
    citation: AT.reviews,
    inForce: since(REGULATIONS_OF_2010, AT.reviews),
    when: inOrdinaryCare,
  }),
  toLookedAfter({
    id: 'DUTY-4a',
    what: 'An early review',
    trigger:
      'The reviewing officer asks; a visit finds that the placement does not safeguard the child; accommodation under section 21, or custody under a care order, would end before one; a child of section 20 is to move on to no parent',
    timescale: 'Before the usual time',
    wording: saidFrom(AMENDMENTS_OF_2014, AT.earlyReviewsWidened, {
      trigger:
        'The reviewing officer asks; a visit finds that the placement does not safeguard the child; accommodation under section 21, or custody under a care order, would end before one; a child of section 20 is to move on to no parent; the child is persistently absent, at risk of harm, or asks, unless the reviewing officer finds a review not justified',
    }),
    ends: 'The review is held',
    citation: AT.earlyReview,
    inForce: since(REGULATIONS_OF_2010, AT.earlyReview),
    when: earlyReview,
  }),
  toLookedAfter({
    id: 'DUTY-7',
    confidence: 'verified-in-part',
    what: 'A personal education plan, as part of the care plan',
    timescale:
      'In the care plan; in practice by the first review and then each term, for children of school age',
    citation: AT.educationPlan,
    inForce: since(REGULATIONS_OF_2010, AT.educationPlan),
    when: educationPlan,
  }),
  toLookedAfter({
    id: 'DUTY-15',
    what: 'Placement in other arrangements only of the kinds that are listed',
    whoFor: 'looked-after children under {listedPlacementsUntil}',
    trigger: 'Each placement in other arrangements',
    timescale:
      'At the placement; an unaccompanied child found to be under {movedIfUnder} moves within {moveAfterFinding} that begin with the day of that finding',
    ends: 'The placement ends',
    citation: AT.listedPlacements,
    inForce: since(LISTED_PLACEMENTS, AT.listedPlacementsUnder16),
    before: 'not-owed',
    when: listedPlacementsOnly,
  }),
  toLookedAfter({
    id: 'DUTY-16',
    what: 'Plans for a child on remand; in youth detention accommodation, a detention placement plan',
    whoFor: 'children on remand, looked after before it or not',
    trigger: 'The remand',
    timescale:
      'The detention placement plan within {detentionPlacementPlan} of the remand; in local authority accommodation the placement plan within {placementPlanOnRemand}, and where looked after only by the remand the care plan within {carePlanOnRemand}',
    ends: 'The remand ends',
    citation: AT.remandPlans,
    inForce: since(REMAND_REGULATIONS, AT.remandPlans),
    before: 'not-owed',
    when: onRemand,
  }),
  toLookedAfter({
    id: 'DUTY-17',
    what: 'Approval of a placement outside the council’s area by a nominated officer, and written notice to the council there',
    whoFor: 'looked-after children placed outside the area of the council that looks after them',
    trigger: 'A placement outside the area',
    timescale: 'Before the placement; in an emergency the notice within {noticeOutOfArea}',
    wording: saidFrom(AMENDMENTS_OF_2014, AT.atADistance, {
      what: 'Approval of a placement outside the council’s area by a nominated officer, or by the director where it is not in an adjoining area either, and written notice to the council there',
    }),
    ends: 'The placement ends',
    citation: AT.outOfArea,
    inForce: since(REGULATIONS_OF_2010, AT.outOfArea),
    when: (subject) =>
      both(
        carePlanningApplies(subject),
        unless(inYouthDetention(subject)),
        factOr(subject.facts.placedOutOfArea, DUTY_NEEDS.placedOutOfArea),
      ),
  }),
])();

const GROUNDS_FROM_2014: readonly string[] = ['persistently-absent', 'risk-of-harm', 'child-asks'];

/** DUTY-4a: a ground that has arisen, and was one on the day. That the officer finds no review justified is not recorded. */
function earlyReview(subject: DutyCase): Condition {
  const { facts, numbers, on } = subject;
  const ground = facts.earlyReviewGround;
  if (ground === undefined)
    return both(inOrdinaryCare(subject), triOr(UNKNOWN, DUTY_NEEDS.earlyReviewGround));
  if (ground === null) return settled(false);
  const widened = heldOn(numbers.starts.earlyReviewsWidened, on) === true;
  return both(inOrdinaryCare(subject), settled(widened || !GROUNDS_FROM_2014.includes(ground)));
}

/** DUTY-16: where no care is on record, it may be a remand. */
function onRemand(subject: DutyCase): Condition {
  if (episodeOn(subject) === undefined) return ofNoEpisode(subject);
  return settled(remandOn(subject) !== undefined);
}

/** DUTY-7: regulation 5 is off for a child looked after only by a remand to youth detention accommodation. */
function educationPlan(subject: DutyCase): Condition {
  const onlyByRemand = remandOn(subject)?.only ?? settled(false);
  return both(inOrdinaryCare(subject), unless(both(onlyByRemand, inYouthDetention(subject))));
}

/** DUTY-15: under 16, and from 28 October 2023 under 18. Part 4 is off in youth detention accommodation. */
function listedPlacementsOnly(subject: DutyCase): Condition {
  const until = heldOn(subject.numbers.ages.listedPlacementsUntil, subject.on);
  const young = until !== undefined && subject.on < birthdayAt(subject.history, until);
  return both(settled(young), carePlanningApplies(subject), unless(inYouthDetention(subject)));
}
