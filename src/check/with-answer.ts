/** Writing an answer back into the facts. */
import { dayOfText } from '../kernel/calendar.js';
import type { CareEntry } from '../eligibility/record/person.js';
import type { CheckFacts, Question, QuestionAnswer } from './question.js';
import { asSpan, asStay, readPeriods } from './read-facts.js';

/**
 * The facts with an answer written in; the facts given are left as they are. `not-sure`, and a `yes` that still
 * waits for its dates, are kept in `answered`, so that a question is not put twice.
 *
 * @throws RangeError when the question does not take such an answer, or a date or code in it is not real.
 * @example
 * const { ask } = eligible(facts, '2026-03-01');
 * const more = ask === null ? facts : withAnswer(facts, ask, 'no');
 */
export function withAnswer(facts: CheckFacts, question: Question, answer: QuestionAnswer): CheckFacts {
  const { fact, accepts, since, entry, entries } = question;
  const { [fact]: _, ...others } = facts.answered ?? {};
  const whether = accepts === 'yes-no' && (answer === 'yes' || answer === 'no');
  if (answer === 'not-sure' || (whether && answer === 'yes' && entries === undefined)) {
    return { ...facts, answered: { ...others, [fact]: answer } };
  }
  const now = { ...facts, answered: others };
  const field = fact.slice(fact.lastIndexOf('/') + 1);
  if (accepts === 'date' && dayOfText(answer) !== undefined) return { ...now, [field]: answer };
  if (whether && entries !== undefined) {
    const care = (facts.care ?? []).map((one, at) =>
      entries.includes(at) ? { ...one, [field]: answer === 'yes' } : one,
    );
    return { ...now, care };
  }
  const periods = whether ? [] : answer;
  if (accepts === 'date' || readPeriods(periods, since === undefined ? asSpan : asStay) === undefined) {
    throw new RangeError(`answer: expected ${accepts} or not-sure`);
  }
  const list = periods as readonly CareEntry<string>[];
  return since === undefined
    ? { ...now, [field]: list.map((period) => ({ ...entry, ...period })) }
    : { ...now, care: [...(field === 'care' ? [] : (facts.care ?? [])), ...list], recordFrom: since };
}
