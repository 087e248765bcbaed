/** What is wrong with a frame of outcomes of a council's own. */
import type { InputProblem } from '../../kernel/outcome.js';
import { WORDS, listOf, needed, oneOf, shape } from '../../kernel/fields/kinds.js';
import { problemsIn } from '../../kernel/fields/problems.js';
import { OUTCOME_IDS } from './outcome-ids.js';

const HEADING = /* @__PURE__ */ (() =>
  shape('OwnFrameHeading', 'A heading of the frame.', {
    id: needed(WORDS, 'Permanent within its frame.'),
    title: needed(WORDS, 'The heading.'),
    outcomes: needed(listOf(oneOf(OUTCOME_IDS), 1), 'The outcomes that it answers to.'),
  }))();

const FRAME = /* @__PURE__ */ (() =>
  shape('OwnOutcomeFrame', 'The headings under which a council arranges what it wants for children.', {
    id: needed(WORDS, 'Its id.'),
    title: needed(WORDS, 'Its title.'),
    headings: needed(listOf({ is: 'object', shape: HEADING } as const, 1), 'Its headings.'),
  }))();

/**
 * Every problem in a council's own frame of outcomes; empty when it can be used. Fields that are not those of a frame
 * are passed over. Never throws.
 *
 * @example
 * outcomeFrameProblems({ id: 'ours', title: 'Ours', headings: [] })[0]?.code; // 'too-few'
 */
export function outcomeFrameProblems(value: unknown): InputProblem[] {
  const problems = problemsIn(FRAME, value, 'frame').filter(({ code }) => code !== 'unknown-field');
  if (problems.length > 0) return problems;
  const { headings } = value as { readonly headings: readonly { readonly id: string }[] };
  return headings.flatMap(({ id }, at) =>
    headings.findIndex((other) => other.id === id) === at
      ? []
      : [
          {
            path: `/headings/${at}/id`,
            code: 'duplicate' as const,
            message: `frame.headings[${at}].id: the same id as an earlier heading`,
          },
        ],
  );
}
