/** The fields of a governance framework: the one table that its problems and its schemas come from. */
import {
  PARTIAL_DATE,
  TEXT,
  TRUE_OR_FALSE,
  WORDS,
  DATE,
  rowsOf,
  listOf,
  needed,
  one,
  oneOf,
  optional,
  optionalOrNull,
  shape,
  wholeNumber,
} from '../../kernel/fields/kinds.js';
import type { Shape } from '../../kernel/fields/kinds.js';
import { REGULATION_SUBJECTS } from '../registers/regulations.js';
import { PRINCIPLE_IDS } from '../seven.js';
import { FRAMEWORK_RULES } from './framework-rules.js';
import { ACTION_STATES, BODY_STATES, FRAMEWORK_BODY_KINDS } from './framework.js';

const ID = needed(WORDS, 'An id that is unique in its list.');
const OFTEN_NOT_SAID = 'The council does not say.';
/** More months than this between two times is a slip of the pen. */
const MOST_MONTHS = 120;
/** More than once a day is another. */
const MOST_TIMES = 366;

const CADENCE = shape(
  'PromisedCadence',
  'How often something is to happen: one of everyMonths and timesAYear.',
  {
    everyMonths: optional(
      wholeNumber(1, MOST_MONTHS),
      'Whole months from one time to the next.',
      'It is promised as times a year.',
    ),
    timesAYear: optional(wholeNumber(1, MOST_TIMES), 'Times in each year.', 'It is promised as an interval.'),
    term: optional(TEXT, "The council's own word.", OFTEN_NOT_SAID),
    ambiguousTerm: optional(TRUE_OR_FALSE, 'Whether that word has two meanings.', 'It has one.'),
    since: optional(
      DATE,
      'The day on which the promise began.',
      'Not recorded: nothing before the first time can be missing.',
    ),
  },
);

const cadence = optional(one(CADENCE), 'How often.', OFTEN_NOT_SAID);

const BODY = shape('FrameworkBody', 'A body through which the council acts as corporate parent.', {
  id: ID,
  name: needed(WORDS, 'Its name.'),
  aliases: optional(listOf(WORDS), 'Other names by which records call it.', 'It has none.'),
  kind: needed(oneOf(FRAMEWORK_BODY_KINDS), 'What sort of body it is.'),
  state: optional(oneOf(BODY_STATES), 'Whether it meets, is proposed, or has ended.', 'It meets.'),
  chair: optionalOrNull(WORDS, 'The role that chairs it.', OFTEN_NOT_SAID),
  seats: optional(
    rowsOf(
      shape('Seat', 'A seat, or some alike, on a body.', {
        role: needed(WORDS, 'A role, never a person.'),
        count: optionalOrNull(wholeNumber(1), 'How many.', 'At least one is looked for.'),
        careExperienced: optional(
          TRUE_OR_FALSE,
          'Whether it is for somebody with experience of care.',
          'It is for anybody.',
        ),
      }),
    ),
    'Its seats.',
    OFTEN_NOT_SAID,
  ),
  purposes: optional(listOf(WORDS), 'What it is for.', OFTEN_NOT_SAID),
  cadence,
  reportsTo: optional(listOf(WORDS), 'Names of bodies to which it reports.', OFTEN_NOT_SAID),
});

const principles = listOf(oneOf(PRINCIPLE_IDS));

const FRAMEWORK = shape(
  'GovernanceFramework',
  'How one council has arranged to act as corporate parent. What it asks for is what the council asks of itself.',
  {
    council: needed(WORDS, 'The council.'),
    title: needed(WORDS, 'What the framework is called.'),
    dated: optional(PARTIAL_DATE, 'When it was made, as precisely as it is known.', 'Not recorded.'),
    bodies: needed(rowsOf(BODY), 'Its bodies.'),
    levels: optional(
      rowsOf(
        shape('ResponsibilityLevel', "A level of responsibility, the framework's own.", {
          id: ID,
          title: needed(WORDS, 'Its name.'),
          order: needed(
            wholeNumber(1),
            'Its place, from 1: a level holds the duties of every level below it.',
          ),
        }),
      ),
      'Its levels of responsibility.',
      'It has none.',
    ),
    roles: optional(
      rowsOf(
        shape('FrameworkRole', 'A role with its duties.', {
          id: ID,
          title: needed(WORDS, 'What it is called.'),
          level: optional(WORDS, 'The id of its level.', 'It has none.'),
          duties: optional(
            rowsOf(
              shape('RoleDuty', 'Something that a role is to do.', {
                id: ID,
                text: needed(WORDS, 'What it is.'),
                principles: optional(principles, 'The principles it serves.', 'None in particular.'),
                level: optional(WORDS, 'The level at which it is asked.', 'Of the role itself.'),
              }),
            ),
            'Its duties.',
            'None is stated.',
          ),
        }),
      ),
      'Its roles.',
      OFTEN_NOT_SAID,
    ),
    reports: optional(
      rowsOf(
        shape('FrameworkReport', 'A report that is to be made.', {
          id: ID,
          title: needed(WORDS, 'What it is called.'),
          owner: optional(WORDS, 'The role or body that makes it.', OFTEN_NOT_SAID),
          recipients: optional(listOf(WORDS), 'Those who are to have it.', OFTEN_NOT_SAID),
          cadence,
        }),
      ),
      'Reports that are to be made.',
      OFTEN_NOT_SAID,
    ),
    documents: optional(
      rowsOf(
        shape('FrameworkDocument', 'A strategy, policy or plan, and its life.', {
          id: ID,
          title: needed(WORDS, 'What it is called.'),
          validFrom: optionalOrNull(PARTIAL_DATE, 'The first day, month or year of its life.', 'Not stated.'),
          validUntil: optionalOrNull(PARTIAL_DATE, 'The last day, month or year of its life.', 'Not stated.'),
          endorsedBy: optional(listOf(WORDS), 'Roles and bodies that agreed it.', 'Not stated.'),
          links: optional(listOf(WORDS), 'Titles of documents to which it is tied.', 'None is stated.'),
        }),
      ),
      'Its documents.',
      OFTEN_NOT_SAID,
    ),
    objectives: optional(
      rowsOf(
        shape('FrameworkObjective', "An aim of the council's own.", {
          id: ID,
          text: needed(WORDS, 'What it is.'),
          principles: needed(principles, 'The principles it serves; empty says that it serves none.'),
        }),
      ),
      'Its aims.',
      OFTEN_NOT_SAID,
    ),
    actions: optional(
      rowsOf(
        shape('FrameworkAction', 'An action, or a risk that is acted on.', {
          id: ID,
          text: needed(WORDS, 'What it is.'),
          owner: optional(WORDS, 'A role, never a person.', OFTEN_NOT_SAID),
          due: optionalOrNull(PARTIAL_DATE, 'By when.', 'No date is set.'),
          state: needed(oneOf(ACTION_STATES), 'Where it stands, as the council says.'),
          doneOn: optional(DATE, 'The day on which it was done.', 'Not recorded.'),
          cost: optional(TEXT, 'What it costs, as the council states it.', OFTEN_NOT_SAID),
          note: optional(TEXT, "The council's own words about it.", 'There are none.'),
        }),
      ),
      'Its actions.',
      OFTEN_NOT_SAID,
    ),
    memberChecks: optional(
      rowsOf(
        shape('MemberCheck', 'Something that a councillor is to do or to know.', {
          id: ID,
          text: needed(WORDS, 'What it is.'),
          subject: optional(
            oneOf(REGULATION_SUBJECTS),
            'What it refers to, where its name has changed.',
            'It refers to no regulation.',
          ),
          independentOnly: optional(
            TRUE_OR_FALSE,
            'Whether the law asks that somebody independent does it.',
            'A member may do it.',
          ),
        }),
      ),
      'What councillors are to do or to know.',
      OFTEN_NOT_SAID,
    ),
    voice: optional(
      rowsOf(
        shape('FrameworkVoiceChannel', 'A way in which young people are heard.', {
          id: ID,
          text: needed(WORDS, 'What it is.'),
          inPlace: needed(oneOf(['yes', 'no', 'unknown']), 'Whether it is there.'),
          body: optional(WORDS, 'The body that hears them.', OFTEN_NOT_SAID),
        }),
      ),
      'Ways in which young people are heard.',
      OFTEN_NOT_SAID,
    ),
    training: optional(
      rowsOf(
        shape('FrameworkTraining', 'Training that is promised to somebody.', {
          id: ID,
          title: needed(WORDS, 'What it is called.'),
          roles: needed(listOf(WORDS, 1), 'Those who are to have it.'),
          validMonths: optional(
            wholeNumber(1, MOST_MONTHS),
            'Months for which it counts.',
            'It counts for good.',
          ),
        }),
      ),
      'Training that is promised.',
      OFTEN_NOT_SAID,
    ),
  },
);

/** The shape of a `GovernanceFramework`. */
export const GOVERNANCE_FRAMEWORK = { ...FRAMEWORK, rules: FRAMEWORK_RULES } as const satisfies Shape;
