/**
 * Facts that some duties turn on and a status does not. Absent is not "no", but where a field says what it is taken
 * for: a duty that needs a fact left out is `unknown`, and names it.
 */

/** A course of higher education. */
export interface HigherEducation {
  /** The first day of the course, `YYYY-MM-DD`. */
  readonly start: string;
  /** The day it ended or ends; `null` while not known. */
  readonly end: string | null;
  /** A course of two years or more. */
  readonly twoYearsOrMore: boolean;
  /** Taken in accordance with the pathway plan. */
  readonly inPathwayPlan: boolean;
  /** Whether the bursary has been paid in full; it is paid once. Left out: taken not to have been. */
  readonly bursaryPaid?: boolean | undefined;
}

/**
 * The grounds of CPPCR regulation 33(3), on which a review is held before the usual time. The last three are grounds
 * from 27 January 2014.
 */
export const EARLY_REVIEW_GROUNDS = [
  'reviewing-officer-asks',
  'welfare-not-safeguarded',
  'section-21-accommodation-ends',
  'custody-under-care-order-ends',
  'moved-on-without-family',
  'persistently-absent',
  'risk-of-harm',
  'child-asks',
] as const;
/** One of {@link EARLY_REVIEW_GROUNDS}. */
export type EarlyReviewGround = (typeof EARLY_REVIEW_GROUNDS)[number];

/** Facts for duties, as on the day asked about. */
export interface DutyFacts {
  /** A pathway plan has been made. */
  readonly pathwayPlanMade?: boolean | undefined;
  /**
   * Placed with a carer approved for the time being under CPPCR regulation 24. Left out: not recorded where the placement is
   * with a relative or friend (U1 to U3), or is itself not recorded; in any other taken not to be so.
   */
  readonly temporarilyApprovedCarer?: boolean | undefined;
  /**
   * Placed with a parent whose assessment is not complete (CPPCR regulation 19). Left out: not recorded where a child in care
   * is placed with their parents (P1), or the placement is itself not recorded; in any other taken not to be so.
   */
  readonly parentBeforeAssessment?: boolean | undefined;
  /**
   * In care, and somebody else is responsible for where the child lives (CPPCR regulation 28(6)). Left out: taken from the
   * placement code, so in custody (R5) and in no other.
   */
  readonly anotherPersonResponsible?: boolean | undefined;
  /** Placed outside the area of the council that looks after them. */
  readonly placedOutOfArea?: boolean | undefined;
  /** A ground for an early review that has arisen; `null`: none has. */
  readonly earlyReviewGround?: EarlyReviewGround | null | undefined;
  /** A child of sufficient understanding refuses health assessments. Left out: taken not to. */
  readonly healthAssessmentRefused?: boolean | undefined;
  /** Receives early years provision secured by the council (Childcare Act 2006 section 7(1)). */
  readonly earlyYearsProvision?: boolean | undefined;
  /** Lives, or is to live, in the area of another council. */
  readonly livesInAnotherArea?: boolean | undefined;
  /** Living in accommodation that the council provides under section 23B or 24B. */
  readonly councilAccommodation?: boolean | undefined;
  /** `null`: not in higher education. */
  readonly higherEducation?: HigherEducation | null | undefined;
  /** In further education that is full-time and residential. */
  readonly residentialFurtherEducation?: boolean | undefined;
  /** In further education or a sixth form, with a financial need. */
  readonly furtherEducationWithNeed?: boolean | undefined;
  /** Moving, or has moved, into a home of their own. */
  readonly movingToOwnHome?: boolean | undefined;
  /** The setting up home allowance has been paid in full. Left out: taken not to have been. */
  readonly settingUpHomePaid?: boolean | undefined;
  /** The last placement before 18 was with a foster carer. Left out: taken from the placement code, where that tells. */
  readonly lastPlacementFostering?: boolean | undefined;
  /** Still living with that foster carer. */
  readonly livesWithLastFosterCarer?: boolean | undefined;
}
