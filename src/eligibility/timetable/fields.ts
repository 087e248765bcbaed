/** The fields of the events of a case: the table that all its judges read. */
import {
  DATE,
  DATE_OR_NULL,
  TRUE_OR_FALSE,
  entriesOf,
  listOf,
  needed,
  oneOf,
  optional,
} from '../../kernel/fields/kinds.js';
import type { Shape } from '../../kernel/fields/kinds.js';
import { LIVING_ARRANGEMENTS } from './events.js';

const START = needed(DATE, 'The first day of it.');
const END = needed(DATE_OR_NULL, 'The day it ended, which is not a day of it; null while it goes on.');

const PLACEMENT_EVENT = {
  name: 'PlacementEvent',
  means: 'Somewhere a looked-after child lives.',
  fields: {
    start: START,
    end: END,
    planMade: optional(
      DATE_OR_NULL,
      'The day the placement plan was made; null: not yet.',
      'Whether one was made is not recorded.',
    ),
    intendedToLastTo18: optional(
      TRUE_OR_FALSE,
      'Whether it is meant to last until 18: visits can be three months apart after the first year.',
      'Not recorded.',
    ),
    withParent: optional(
      TRUE_OR_FALSE,
      'Whether the child lives with a parent.',
      'Read from the placement code, if recorded.',
    ),
    longTermFoster: optional(
      TRUE_OR_FALSE,
      'Whether it is a long-term foster placement in the sense of CPPCR regulation 2(1).',
      'Not recorded.',
    ),
    agreesToFewerVisits: optional(
      TRUE_OR_FALSE,
      'Whether a child of sufficient understanding agrees to be visited less often there (CPPCR regulation 28(3A)).',
      'Not recorded.',
    ),
    arrangement: optional(
      oneOf(LIVING_ARRANGEMENTS),
      'Under which of the arrangements that visits turn on the child lives there.',
      'Not recorded.',
    ),
  },
  inOrder: [['start', 'end']],
} as const satisfies Shape;

const COUNCIL_ACCOMMODATION = {
  name: 'CouncilAccommodation',
  means: 'Accommodation that the council provides to a care leaver under section 23B or 24B.',
  fields: { start: START, end: END },
  inOrder: [['start', 'end']],
} as const satisfies Shape;

const ADVISER_APPOINTMENT = {
  name: 'AdviserAppointment',
  means: 'A time in which a personal adviser is appointed.',
  fields: {
    start: needed(DATE, 'The day of the appointment.'),
    end: needed(DATE_OR_NULL, 'The day on which it ended; null while it goes on.'),
  },
  inOrder: [['start', 'end']],
} as const satisfies Shape;

/** Days on which something was done. */
function days(means: string) {
  return optional(listOf(DATE), means, 'Not recorded.', []);
}

/** The day on which something was done once; `null`: not yet. */
function day(means: string) {
  return optional(DATE_OR_NULL, `${means}; null: not yet.`, 'Not recorded.', null);
}

/** The shape of the events of a case. */
export const CARE_EVENTS = {
  name: 'CareEvents',
  means:
    'The days on which the council did what the law asks. A list left out is not recorded; an empty list says that nothing happened.',
  fields: {
    completeFrom: optional(
      DATE,
      'The first day from which these lists are complete.',
      'They are complete throughout.',
    ),
    placements: optional(entriesOf(PLACEMENT_EVENT), 'Where the child lived.', 'Not recorded.', []),
    reviews: days('Reviews of the case under CPPCR regulation 33.'),
    visits: days('Visits by the council’s representative under CPPCR regulation 28.'),
    healthAssessments: days('Health assessments under CPPCR regulation 7.'),
    healthAssessmentsRefusedFrom: optional(
      DATE_OR_NULL,
      'The day from which a child of sufficient understanding refuses them (CPPCR regulation 7(4)); null: they do not.',
      'They do not.',
      null,
    ),
    carePlanMade: day('The day the care plan was first made'),
    carePlanRevised: days('Days on which the care plan was revised.'),
    reviewingOfficerNamed: day('The day an independent reviewing officer was named'),
    needsAssessment: day('The day the assessment of needs for leaving care was completed'),
    pathwayPlanMade: day('The day the pathway plan was made'),
    pathwayPlanReviews: days('Reviews of the pathway plan.'),
    councilAccommodation: optional(
      entriesOf(COUNCIL_ACCOMMODATION),
      'Accommodation that the council provides under section 23B or 24B.',
      'Not recorded.',
      [],
    ),
    adviserVisits: days('Visits by the personal adviser to that accommodation.'),
    custodyVisits: days(
      'Visits to a child who stopped being looked after on going into custody (SI 2010/2797).',
    ),
    supportOffers: days('Days on which support from 21 was offered.'),
    adviserAppointments: optional(
      entriesOf(ADVISER_APPOINTMENT),
      'The times in which a personal adviser is appointed.',
      'Not recorded.',
      [],
    ),
  },
} as const satisfies Shape;
