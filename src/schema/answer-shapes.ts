/** The shapes of answers, for the documents of a web service and for readers in other languages. */
import { DUTY_IDS } from '../eligibility/duties/entry.js';
import { TURNING_POINTS } from '../eligibility/over-time/turning-points.js';
import { CARE_STATUSES } from '../eligibility/status/statuses.js';
import { CONNECTIVES } from '../kernel/finding.js';
import type { RecordCautionCode } from '../record/cautions/kinds.js';
import { RECORD_CAUTIONS } from '../record/cautions/kinds.js';
import { AMOUNT } from '../law/duty-fields.js';
import { CITATION } from '../law/rows.js';
import type { Kind, Shape } from '../kernel/fields/kinds.js';
import {
  DATE,
  DATE_OR_NULL,
  PLAIN_VALUE,
  TEXT,
  byName,
  entriesOf,
  listOf,
  needed,
  nullable,
  one,
  oneOf,
  optional,
} from '../kernel/fields/kinds.js';

const ANSWER = oneOf(['yes', 'no', 'unknown']);
const CAUTION_CODES = Object.keys(RECORD_CAUTIONS) as readonly RecordCautionCode[];
const STATUS = oneOf([...CARE_STATUSES, 'unknown']);

const FACT = {
  name: 'Fact',
  means: 'A fact that a rule used.',
  fields: {
    path: needed(TEXT, 'A JSON pointer into the input, or a name for something counted.'),
    value: needed(PLAIN_VALUE, 'What it was.'),
  },
} as const satisfies Shape;

const asked = {
  path: needed(TEXT, 'A JSON pointer to the missing fact.'),
  question: needed(TEXT, 'What to ask, in plain English.'),
  heldBy: needed(TEXT, 'Who usually holds it.'),
} as const;

const OUTCOME = {
  name: 'NeedOutcome',
  means: 'What one answer to what is missing would make of the status.',
  fields: {
    answer: needed(
      oneOf(['yes', 'no', 'other']),
      'The answer; other: one that is no yes or no, such as a day.',
    ),
    fields: needed(
      byName({ is: 'anything' }),
      'The fields of the record as that answer would write them: an example, where it could be written in many ways.',
    ),
    possible: needed(listOf(oneOf(CARE_STATUSES)), 'What would then be possible.'),
    lookedAfter: needed(ANSWER, 'Whether they would then be looked after.'),
  },
} as const satisfies Shape;

const NEED = {
  name: 'Need',
  means: 'A fact that is missing and could change the answer.',
  fields: {
    ...asked,
    outcomes: optional(
      entriesOf(OUTCOME),
      'What each answer to it would make of the status.',
      'it does not bear on the status.',
    ),
  },
} as const satisfies Shape;

const STATUS_NEED = {
  name: 'StatusNeed',
  means:
    'A fact that is missing, with what its answers would make of the status; what settles most comes first.',
  fields: {
    ...asked,
    outcomes: needed(entriesOf(OUTCOME), 'By answer; empty where that cannot be told beforehand.'),
  },
} as const satisfies Shape;

/** A step is a finding, and so its shape is looked up where it is met. */
const STEPS: Kind = {
  is: 'list',
  of: {
    is: 'object',
    get shape() {
      return STEP;
    },
  },
};

const reasons = {
  rule: needed(TEXT, 'The id of the rule: ELIG-1.'),
  says: needed(TEXT, 'What the rule says of this case, as a template that its facts fill.'),
  citations: needed(entriesOf(CITATION), 'Where the law says so.'),
  interpretations: needed(listOf(TEXT), 'Ids of the open readings relied on: AMB-3.'),
  facts: needed(entriesOf(FACT), 'The facts that the rule used.'),
  needs: needed(entriesOf(NEED), 'What is missing and could change the answer.'),
  connective: needed(oneOf(CONNECTIVES), 'How the answer follows from the answers of the steps.'),
  steps: needed(STEPS, 'The findings that it rests on.'),
  mark: optional(
    oneOf(['unverified']),
    'That the text it rests on was not read, as the sentence says too.',
    'It was read.',
  ),
};

const STEP: Shape = {
  name: 'Finding',
  means: 'The answer of one rule, with what decided it.',
  fields: { ...reasons, answer: needed(TEXT, 'The answer.') },
};

const OTHER_READING = {
  name: 'OtherReading',
  means: 'An open reading of the law under which the status would be another.',
  fields: {
    id: needed(TEXT, 'Its id: AMB-3.'),
    name: needed(TEXT, 'Its name among the readings.'),
    other: needed(TEXT, 'The other choice.'),
    wouldBe: needed(listOf(oneOf(CARE_STATUSES)), 'What would be possible under it.'),
    lookedAfter: needed(ANSWER, 'Whether they would be looked after under it.'),
  },
} as const satisfies Shape;

const CAUTION = {
  name: 'RecordCaution',
  means: 'Something in the record that can be read, and should be looked at. It refuses nothing.',
  fields: {
    code: needed(oneOf(CAUTION_CODES), 'What it is, for programs.'),
    about: needed(listOf(TEXT), 'JSON pointers of the entries or fields concerned: /care/0.'),
    says: needed(TEXT, 'What is odd. No date or name of the record is repeated.'),
    couldChange: needed(TEXT, 'What in the answers it could change.'),
    heldBy: needed(TEXT, 'Who can settle it.'),
  },
} as const satisfies Shape;

/** What `careStatus` answers. */
export const CARE_STATUS_FINDING: Shape = {
  name: 'CareStatusFinding',
  means: 'The care status of a person on a day, with its reasons.',
  fields: {
    ...reasons,
    answer: needed(STATUS, 'The status; unknown where a fact that is not recorded could change it.'),
    needs: needed(entriesOf(STATUS_NEED), 'What is missing, what settles most first.'),
    possible: needed(listOf(oneOf(CARE_STATUSES)), 'Every status that the record allows.'),
    lookedAfter: needed(ANSWER, 'Whether they are looked after (Children Act 1989 section 22(1)).'),
    principlesApply: needed(ANSWER, 'Whether the corporate parenting principles are owed to them.'),
    otherReadings: needed(
      entriesOf(OTHER_READING),
      'Open readings under which the status would be another; empty where none matters.',
    ),
    cautions: needed(
      entriesOf(CAUTION),
      'What is odd in the record, of entries without which the answer would be another.',
    ),
  },
};

const STATUS_ON_DAY = {
  name: 'StatusOnDay',
  means: 'What holds on a day.',
  fields: {
    status: needed(STATUS, 'The status; unknown where a fact that is not recorded could change it.'),
    possible: needed(listOf(oneOf(CARE_STATUSES)), 'Every status that the record allows.'),
    lookedAfter: needed(ANSWER, 'Whether they are looked after.'),
    principlesApply: needed(ANSWER, 'Whether the corporate parenting principles are owed to them.'),
    personalAdviser: needed(
      oneOf(['required', 'on-request', 'none', 'unknown']),
      'Whether a personal adviser is owed; on-request: where they ask for support.',
    ),
  },
} as const satisfies Shape;

/** One of what `nextChanges` answers. */
export const NEXT_CHANGE = {
  name: 'NextChange',
  means: 'A change of status that is coming, if nothing else happens than what is on record.',
  fields: {
    on: needed(DATE, 'The day on which it comes.'),
    from: needed(one(STATUS_ON_DAY), 'What holds until then.'),
    to: needed(one(STATUS_ON_DAY), 'What holds from then on.'),
    because: needed(listOf(oneOf(TURNING_POINTS)), 'What happens that day, the most telling first.'),
    age: needed(
      nullable({ is: 'number', whole: true }),
      'The age reached that day, where it is a birthday that the law names; otherwise null.',
    ),
    facts: needed(entriesOf(FACT), 'The ages and stretches of the law of that day that sentences speak of.'),
    provided: needed(
      oneOf(['still-looked-after', 'still-with-family', 'not-looked-after-again', 'nothing-else-changes']),
      'What has to stay as it is until then.',
    ),
    unread: needed(
      listOf(TEXT),
      'What the day rests on that was not read, in sentences; none where all was.',
    ),
  },
} as const satisfies Shape;

const DUTY_ID = oneOf(DUTY_IDS);

/** One of what `dutiesOn` answers. */
export const DUTY_ON_DAY = {
  name: 'DutyOnDay',
  means: 'A duty or an entitlement that is owed on a day, or may be.',
  fields: {
    id: needed(DUTY_ID, 'The id of the duty: DUTY-24.'),
    what: needed(TEXT, 'What is owed.'),
    owed: needed(
      oneOf(['yes', 'power', 'unknown']),
      'Whether it is owed; power: the council may, and need not.',
    ),
    holder: needed(TEXT, 'Who owes it.'),
    whoFor: needed(TEXT, 'To whom it is owed.'),
    trigger: needed(TEXT, 'What brings it.'),
    timescale: needed(TEXT, 'By when.'),
    ends: needed(TEXT, 'When it ends.'),
    force: needed(
      oneOf(['statute', 'guidance']),
      'Whether statute asks for it, or guidance and grant conditions.',
    ),
    amount: needed(
      nullable(one(AMOUNT)),
      'The amount as at the day; null where there is none, or none is known for it.',
    ),
    citation: needed(one(CITATION), 'Where the law says so.'),
    confidence: needed(
      oneOf(['verified', 'verified-in-part', 'single-source', 'unverified']),
      'How sure the source is: whether the text was read.',
    ),
    readings: needed(listOf(TEXT), 'Ids of the open readings that it rests on: AMB-21.'),
    reason: needed(TEXT, 'Why it is owed, or why that cannot be told.'),
    needs: needed(entriesOf(NEED), 'What would settle it.'),
  },
} as const satisfies Shape;

/** One of what `timetable` answers. */
export const DEADLINE = {
  name: 'TimetableLine',
  means: 'Something that the law asks for by a day, and whether it was done.',
  fields: {
    id: needed(DUTY_ID, 'The id of the duty: DUTY-4.'),
    step: needed(TEXT, 'Which of its kind: review-2.'),
    what: needed(TEXT, 'What is to be done.'),
    due: needed(
      DATE_OR_NULL,
      'The last day in time; null where the law sets none, or it cannot be worked out.',
    ),
    done: needed(
      DATE_OR_NULL,
      'The day on which it was done; null where it was not, or that is not recorded.',
    ),
    state: needed(
      oneOf(['not-yet-due', 'done-on-time', 'done-late', 'overdue', 'cannot-be-told']),
      'How it stands.',
    ),
    daysLate: needed(
      nullable({ is: 'number', whole: true, least: 0 }),
      'Days after the due day; 0 in time; null where it cannot be told.',
    ),
    citation: needed(one(CITATION), 'Where the law says so.'),
    reason: needed(TEXT, 'Why.'),
    unread: needed(
      listOf(TEXT),
      'What the day rests on that was not read, in sentences; none where all was.',
    ),
    needs: needed(entriesOf(NEED), 'What would settle it.'),
  },
} as const satisfies Shape;
