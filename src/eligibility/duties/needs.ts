/** Facts for duties that may be missing: what to ask, and who usually holds the answer. */
import type { Need } from '../../kernel/finding.js';

const need = (path: string, question: string, heldBy: string): Need => ({ path, question, heldBy });

/** One need for each fact of `DutyFacts`, and for a placement code. */
export const DUTY_NEEDS = /* @__PURE__ */ (() =>
  ({
    pathwayPlanMade: need('/facts/pathwayPlanMade', 'Has a pathway plan been made?', 'the leaving care team'),
    placement: need('/care/placement', 'Where were they placed (the placement code)?', 'the care record'),
    temporarilyApprovedCarer: need(
      '/facts/temporarilyApprovedCarer',
      'Is the carer approved for the time being, under regulation 24?',
      'the fostering team',
    ),
    remandTo: need(
      '/care/placement',
      'Is the remand to local authority accommodation or to youth detention accommodation?',
      'the court order, or the youth justice service',
    ),
    parentBeforeAssessment: need(
      '/facts/parentBeforeAssessment',
      'Was the child placed with the parent before the parent’s assessment was complete?',
      'the care record',
    ),
    placedOutOfArea: need(
      '/facts/placedOutOfArea',
      'Is the placement outside the area of the council that looks after them?',
      'the care record',
    ),
    earlyReviewGround: need(
      '/facts/earlyReviewGround',
      'Has a ground for an early review arisen?',
      'the reviewing officer, or the care record',
    ),
    returnToEducation: need(
      '/returnToEducation',
      'Have they told the council that they are in, or wish for, education or training?',
      'the leaving care team',
    ),
    earlyYearsProvision: need(
      '/facts/earlyYearsProvision',
      'Do they receive early years provision that the council secures?',
      'the family, or the provider',
    ),
    livesInAnotherArea: need(
      '/facts/livesInAnotherArea',
      'Do they live, or are they to live, in the area of another council?',
      'the personal adviser',
    ),
    councilAccommodation: need(
      '/facts/councilAccommodation',
      'Does the council provide their accommodation, under section 23B or 24B?',
      'the personal adviser',
    ),
    higherEducation: need(
      '/facts/higherEducation',
      'Are they in higher education, from when, for as long as the bursary asks, and is it in the pathway plan?',
      'the pathway plan, or the young person',
    ),
    residentialFurtherEducation: need(
      '/facts/residentialFurtherEducation',
      'Are they in full-time residential further education?',
      'the young person, or the college',
    ),
    furtherEducationWithNeed: need(
      '/facts/furtherEducationWithNeed',
      'Are they in further education or a sixth form, with costs that they need help with?',
      'the young person, or the school or college',
    ),
    movingToOwnHome: need(
      '/facts/movingToOwnHome',
      'Are they moving into a home of their own, or have they?',
      'the personal adviser',
    ),
    lastPlacementFostering: need(
      '/facts/lastPlacementFostering',
      'Was their last placement as a child with a foster carer?',
      'the care record',
    ),
    livesWithLastFosterCarer: need(
      '/facts/livesWithLastFosterCarer',
      'Do they still live with that foster carer?',
      'the personal adviser',
    ),
  }) as const satisfies Record<string, Need>)();
