/**
 * Facts that some duties turn on and a status does not. Absent is not "no": a duty that needs a fact left out is
 * `unknown`, and names it.
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
  /** Whether the bursary has been paid in full; it is paid once. Left out: not yet. */
  readonly bursaryPaid?: boolean;
}

/** Facts for duties, as on the day asked about. */
export interface DutyFacts {
  /** A pathway plan has been made. */
  readonly pathwayPlanMade?: boolean;
  /** Placed with a carer approved for the time being under CPPCR regulation 24. */
  readonly temporarilyApprovedCarer?: boolean;
  /** Living in accommodation that the council provides under section 23B or 24B. */
  readonly councilAccommodation?: boolean;
  /** `null`: not in higher education. */
  readonly higherEducation?: HigherEducation | null;
  /** In further education that is full-time and residential. */
  readonly residentialFurtherEducation?: boolean;
  /** In further education or a sixth form, with a financial need. */
  readonly furtherEducationWithNeed?: boolean;
  /** Moving, or has moved, into a home of their own. */
  readonly movingToOwnHome?: boolean;
  /** The setting up home allowance has been paid in full. Left out: not yet. */
  readonly settingUpHomePaid?: boolean;
  /** The last placement before 18 was with a foster carer. Left out: read from the placement code, if recorded. */
  readonly lastPlacementFostering?: boolean;
  /** Still living with that foster carer. */
  readonly livesWithLastFosterCarer?: boolean;
}
