/** The fields of a council's governance records: the one table that their problems and schemas come from. */
import {
  DATE,
  TRUE_OR_FALSE,
  WORDS,
  rowsOf,
  listOf,
  needed,
  optional,
  shape,
} from '../../kernel/fields/kinds.js';
import type { TellProblem } from '../../kernel/fields/kinds.js';
import { DECISION_RECORD } from '../evidence/fields.js';

const NOT_RECORDED = 'They are not recorded; an empty list says that there were none.';
const ON = /* @__PURE__ */ needed(DATE, 'The day.');

function decisionIds(record: Readonly<Record<string, unknown>>, tell: TellProblem): void {
  const seen = new Set<unknown>();
  if (!Array.isArray(record.decisions)) return;
  record.decisions.forEach((decision: unknown, at) => {
    const id =
      typeof decision === 'object' && decision !== null && 'id' in decision ? decision.id : undefined;
    if (typeof id !== 'string') return;
    if (seen.has(id)) tell(`/decisions/${at}/id`, 'duplicate', 'expected an id of its own');
    seen.add(id);
  });
}

/** The shape of `GovernanceRecords`. */
export const GOVERNANCE_RECORDS = /* @__PURE__ */ (() => ({
  ...shape(
    'GovernanceRecords',
    'What a council recorded of its own governance: roles and posts, never persons.',
    {
      completeFrom: optional(
        DATE,
        'The first day from which the records are complete.',
        'Not said: what is missing is missing from the start of each promise.',
      ),
      meetings: optional(
        rowsOf(
          shape('MeetingHeld', 'A meeting that was held.', {
            body: needed(WORDS, 'Any name or alias of the body.'),
            on: ON,
            chairedBy: optional(WORDS, 'The role of whoever chaired.', 'Not recorded.'),
            attended: optional(
              rowsOf(
                shape('Attendance', 'Somebody who came.', {
                  role: needed(WORDS, 'A role, never a person.'),
                  careExperienced: optional(
                    TRUE_OR_FALSE,
                    'Whether they have experience of care.',
                    'Not recorded.',
                  ),
                }),
              ),
              'Those who came.',
              'Attendance is not recorded.',
            ),
          }),
        ),
        'Meetings that were held.',
        NOT_RECORDED,
      ),
      reports: optional(
        rowsOf(
          shape('ReportReceived', 'A report that was made.', {
            report: needed(WORDS, 'The id or title of the report.'),
            on: ON,
            recipients: needed(listOf(WORDS), 'Those who had it.'),
          }),
        ),
        'Reports that were made.',
        NOT_RECORDED,
      ),
      visits: optional(
        rowsOf(
          shape('VisitMade', 'A visit that was made.', {
            check: needed(WORDS, 'The id of the member check that it answers.'),
            on: ON,
            by: needed(WORDS, 'The role of whoever made it.'),
          }),
        ),
        'Visits that were made.',
        NOT_RECORDED,
      ),
      training: optional(
        rowsOf(
          shape('TrainingHad', 'Training that somebody had.', {
            training: needed(WORDS, 'The id or title of the training.'),
            post: needed(WORDS, 'A post; never a name.'),
            role: needed(WORDS, 'The role of the post.'),
            on: optional(listOf(DATE), 'The days on which it was had; empty: none.', 'Not recorded.'),
          }),
        ),
        'Training by post.',
        NOT_RECORDED,
      ),
      decisions: optional(rowsOf(DECISION_RECORD), 'Decisions and what was thought of.', NOT_RECORDED),
    },
  ),
  rules: [{ says: 'Ids of decisions are unique.', check: decisionIds }],
}))();
