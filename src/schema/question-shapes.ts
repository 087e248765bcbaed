/** The shapes of what a web service is asked: a person and a day, with what else the answer turns on. */
import { DUTY_FACTS } from '../eligibility/duties/fields.js';
import { CARE_EVENTS } from '../eligibility/timetable/fields.js';
import type { Shape } from '../kernel/fields/kinds.js';
import { DATE, needed, one, optional } from '../kernel/fields/kinds.js';
import { PERSON } from '../record/person/fields.js';

const asked = {
  person: needed(one(PERSON), 'The young person. A fact that is left out is not recorded.'),
  on: needed(DATE, 'The day asked about.'),
} as const;

/** For a status, what is coming, or a receipt. */
export const STATUS_QUESTION = {
  name: 'StatusQuestion',
  means: 'A question about a young person on a day.',
  fields: asked,
} as const satisfies Shape;

/** For duties. */
export const DUTIES_QUESTION = {
  name: 'DutiesQuestion',
  means: 'A question about what is owed to a young person on a day.',
  fields: {
    ...asked,
    facts: optional(
      one(DUTY_FACTS),
      'What some duties turn on beyond the status.',
      'none of it is recorded, and those duties are unknown.',
    ),
  },
} as const satisfies Shape;

/** For a timetable. */
export const TIMETABLE_QUESTION = {
  name: 'TimetableQuestion',
  means: 'A question about what is due by when for a young person, as at a day.',
  fields: {
    ...asked,
    events: optional(
      one(CARE_EVENTS),
      'What has happened in the case.',
      'nothing that happened is recorded, and most lines cannot be told.',
    ),
  },
} as const satisfies Shape;

const INPUT_PROBLEM = {
  name: 'InputProblem',
  means: 'One thing that is wrong with what was sent. No value of it is repeated.',
  fields: {
    code: needed({ is: 'text' }, 'What is wrong, for programs: not-a-date, unknown-field, missing.'),
    path: needed({ is: 'text' }, 'A JSON pointer to the field.'),
    message: needed({ is: 'text' }, 'The field and the form that is accepted, in words.'),
  },
} as const satisfies Shape;

/** What a service answers where what it was sent is not well formed. */
export const REFUSAL = {
  name: 'Refusal',
  means: 'What was sent is not well formed: every problem in it.',
  fields: {
    problems: needed({ is: 'list', of: one(INPUT_PROBLEM), least: 1 }, 'Every problem.'),
  },
} as const satisfies Shape;
