/** Events that may not be recorded: what to ask. The case record holds them all. */
import type { Need } from '../../kernel/finding.js';

const need = (field: string, question: string): Need => ({
  path: `/events/${field}`,
  question,
  heldBy: 'the case record',
});

/** One need for each kind of event. */
export const EVENT_NEEDS = /* @__PURE__ */ (() =>
  ({
    reviews: need('reviews', 'On which days was the case reviewed?'),
    firstReview: need('reviews', 'On which day was the first review held?'),
    reviewingOfficer: need(
      'reviewingOfficerNamed',
      'Is an independent reviewing officer named, and since when?',
    ),
    visits: need('visits', 'On which days was the child visited?'),
    unableToVisit: need(
      'visits',
      'Was the council unable to visit in time, and was the visit made as soon as was practicable?',
    ),
    placements: need('placements', 'Where has the child been placed, and from which day?'),
    meantToLast: need(
      'placements/intendedToLastTo18',
      'Is the placement meant to last until they are an adult?',
    ),
    fewerVisits: need('placements/agreesToFewerVisits', 'Does the child agree to be visited less often?'),
    placementPlan: need('placements/planMade', 'When was the placement plan made?'),
    detentionPlan: need('placements/planMade', 'When was the detention placement plan made?'),
    carePlan: need('carePlanMade', 'When was the care plan made?'),
    carePlanRevised: need(
      'carePlanRevised',
      'Has the care plan been revised since the last review, or was no change needed?',
    ),
    health: need('healthAssessments', 'On which days was the child’s health assessed?'),
    custodyVisits: need('custodyVisits', 'On which days was the child visited in custody?'),
    assessment: need('needsAssessment', 'When was the assessment of needs for leaving care completed?'),
    pathwayPlan: need('pathwayPlanMade', 'When was the pathway plan made?'),
    pathwayReviews: need('pathwayPlanReviews', 'On which days was the pathway plan reviewed?'),
    adviserVisits: need('adviserVisits', 'On which days did the personal adviser visit them there?'),
    offers: need('supportOffers', 'On which days was support offered, since it became something to ask for?'),
  }) as const satisfies Record<string, Need>)();
