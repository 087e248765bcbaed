/** The fields of the facts that duties turn on: the table that all their judges read. */
import {
  DATE,
  DATE_OR_NULL,
  TRUE_OR_FALSE,
  needed,
  nullable,
  one,
  oneOf,
  optional,
  taken,
} from '../../kernel/fields/kinds.js';
import type { Shape } from '../../kernel/fields/kinds.js';
import { EARLY_REVIEW_GROUNDS } from './facts.js';

const HIGHER_EDUCATION = {
  name: 'HigherEducation',
  means: 'A course of higher education.',
  fields: {
    start: needed(DATE, 'The first day of the course.'),
    end: needed(DATE_OR_NULL, 'The day it ended or ends; null while not known.'),
    twoYearsOrMore: needed(TRUE_OR_FALSE, 'Whether it is a course of two years or more.'),
    inPathwayPlan: needed(TRUE_OR_FALSE, 'Whether it is taken in accordance with the pathway plan.'),
    bursaryPaid: taken(
      optional(
        TRUE_OR_FALSE,
        'Whether the bursary has been paid in full; it is paid once.',
        'It is taken not to have been.',
      ),
    ),
  },
  inOrder: [['start', 'end']],
} as const satisfies Shape;

/** Whether something is so. Absent is not "no". */
function whether(means: string) {
  return optional(TRUE_OR_FALSE, means, 'Not recorded.', false);
}

/** Whether something is so, which leaving out is taken for something: as the placement code has it, or for "no". */
function whetherElse(means: string, absent: string) {
  return taken(optional(TRUE_OR_FALSE, means, absent, false));
}

/** The shape of the facts that duties turn on. */
export const DUTY_FACTS = {
  name: 'DutyFacts',
  means:
    'Facts that some duties turn on and a status does not, as on the day asked about. Absent is not "no", but where a field says what it is taken for: a duty that needs a fact left out is unknown, and names it.',
  fields: {
    pathwayPlanMade: whether('Whether a pathway plan has been made.'),
    temporarilyApprovedCarer: whetherElse(
      'Whether the child is placed with a carer approved for the time being under CPPCR regulation 24.',
      'Not recorded where the placement is with a relative or friend (U1 to U3), or is itself not recorded. In any other it is taken not to be so.',
    ),
    parentBeforeAssessment: whetherElse(
      'Whether the child is placed with a parent whose assessment is not complete (CPPCR regulation 19).',
      'Not recorded where a child in care is placed with their parents (P1), or the placement is itself not recorded. In any other it is taken not to be so.',
    ),
    anotherPersonResponsible: whetherElse(
      'Whether the child is in care, and somebody else is responsible for where they live (CPPCR regulation 28(6)).',
      'Taken from the placement code: so of a child in care who is in custody (R5), and of any other not.',
    ),
    placedOutOfArea: whether(
      'Whether the child is placed outside the area of the council that looks after them.',
    ),
    earlyReviewGround: optional(
      nullable(oneOf(EARLY_REVIEW_GROUNDS)),
      'A ground of CPPCR regulation 33(3) for an early review that has arisen; null: none has.',
      'Not recorded.',
      null,
    ),
    healthAssessmentRefused: whetherElse(
      'Whether a child of sufficient understanding refuses health assessments.',
      'They are taken not to.',
    ),
    earlyYearsProvision: whether(
      'Whether they receive early years provision secured by the council (Childcare Act 2006 section 7(1)).',
    ),
    livesInAnotherArea: whether('Whether they live, or are to live, in the area of another council.'),
    councilAccommodation: whether(
      'Whether they live in accommodation that the council provides under section 23B or 24B.',
    ),
    higherEducation: optional(
      nullable(one(HIGHER_EDUCATION)),
      'Their course of higher education; null: none.',
      'Not recorded.',
      null,
    ),
    residentialFurtherEducation: whether(
      'Whether they are in further education that is full-time and residential.',
    ),
    furtherEducationWithNeed: whether(
      'Whether they are in further education or a sixth form, with a financial need.',
    ),
    movingToOwnHome: whether('Whether they are moving, or have moved, into a home of their own.'),
    settingUpHomePaid: whetherElse(
      'Whether the setting up home allowance has been paid in full.',
      'It is taken not to have been.',
    ),
    lastPlacementFostering: whetherElse(
      'Whether the last placement before 18 was with a foster carer.',
      'Taken from the placement code of the last episode; not recorded where that does not tell.',
    ),
    livesWithLastFosterCarer: whether('Whether they still live with that foster carer.'),
  },
} as const satisfies Shape;
