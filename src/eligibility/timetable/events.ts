/**
 * What has happened in a case: the days on which the council did what the law asks. A list left out is *not
 * recorded*; an empty list says that nothing happened.
 */

/**
 * `parent-before-assessment`: with a parent whose assessment is not complete (CPPCR regulation 19).
 * `temporarily-approved-carer`: regulation 24. `another-person-responsible`: in care, where somebody else is
 * responsible for the arrangements under which the child lives (regulation 28(6)).
 */
export const LIVING_ARRANGEMENTS = [
  'ordinary',
  'parent-before-assessment',
  'temporarily-approved-carer',
  'another-person-responsible',
] as const;
/** One of {@link LIVING_ARRANGEMENTS}. */
export type LivingArrangement = (typeof LIVING_ARRANGEMENTS)[number];

/** Somewhere a looked-after child lives. */
export interface PlacementEvent {
  /** The first day. */
  readonly start: string;
  /** The day it ended; `null` while it goes on. */
  readonly end: string | null;
  /** The day the placement plan was made; `null`: not yet. */
  readonly planMade?: string | null | undefined;
  /** Meant to last until 18: visits can be three months apart after the first year. */
  readonly intendedToLastTo18?: boolean | undefined;
  /** Living with a parent. Left out: read from the placement code, if recorded. */
  readonly withParent?: boolean | undefined;
  /** A long-term foster placement in the sense of CPPCR regulation 2(1). */
  readonly longTermFoster?: boolean | undefined;
  /** A child of sufficient understanding agrees to be visited less often there (CPPCR regulation 28(3A)). */
  readonly agreesToFewerVisits?: boolean | undefined;
  /** With whom they lived. */
  readonly arrangement?: LivingArrangement | undefined;
}

/** Accommodation that the council provides to a care leaver under section 23B or 24B. */
export interface CouncilAccommodation {
  /** The first day. */
  readonly start: string;
  /** The day it ended; `null` while it goes on. */
  readonly end: string | null;
}

/** A time in which a personal adviser is appointed. */
export interface AdviserAppointment {
  /** The first day. */
  readonly start: string;
  /** The day on which it ended; `null` while it goes on. */
  readonly end: string | null;
}

/** The days on which things happened, `YYYY-MM-DD`. */
export interface CareEvents {
  /** The first day from which these lists are complete. Left out: they are complete throughout. */
  readonly completeFrom?: string | undefined;
  /** Where they lived, and when. */
  readonly placements?: readonly PlacementEvent[] | undefined;
  /** Reviews of the case under CPPCR regulation 33. */
  readonly reviews?: readonly string[] | undefined;
  /** Visits by the council's representative under CPPCR regulation 28. */
  readonly visits?: readonly string[] | undefined;
  /** The days of health assessments. */
  readonly healthAssessments?: readonly string[] | undefined;
  /** The day from which a child of sufficient understanding refuses them (CPPCR regulation 7(4)). Left out, or `null`: they do not. */
  readonly healthAssessmentsRefusedFrom?: string | null | undefined;
  /** The day the care plan was first made; `null`: not yet. */
  readonly carePlanMade?: string | null | undefined;
  /** Days on which the care plan was revised. */
  readonly carePlanRevised?: readonly string[] | undefined;
  /** The day an independent reviewing officer was named; `null`: none is. */
  readonly reviewingOfficerNamed?: string | null | undefined;
  /** The day the assessment of needs for leaving care was completed; `null`: not yet. */
  readonly needsAssessment?: string | null | undefined;
  /** The day on which the pathway plan was made; `null`: there is none. */
  readonly pathwayPlanMade?: string | null | undefined;
  /** The days of its reviews. */
  readonly pathwayPlanReviews?: readonly string[] | undefined;
  /** Stays in accommodation that the council found after care. */
  readonly councilAccommodation?: readonly CouncilAccommodation[] | undefined;
  /** Visits by the personal adviser to that accommodation. */
  readonly adviserVisits?: readonly string[] | undefined;
  /** Visits to a child who stopped being looked after on going into custody (SI 2010/2797). */
  readonly custodyVisits?: readonly string[] | undefined;
  /** Days on which support from 21 was offered. */
  readonly supportOffers?: readonly string[] | undefined;
  /** Personal advisers, from when and until when. */
  readonly adviserAppointments?: readonly AdviserAppointment[] | undefined;
}
