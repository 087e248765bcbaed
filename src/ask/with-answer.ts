/** Writing an answer to a check's question back into the facts. One helper for all the checks. */
import { objectGiven, textGiven } from '../kernel/given.js';
import type { CareEntry } from '../record/person/person.js';
import { withAllFields } from '../kernel/own.js';
import { dayOfText } from '../kernel/calendar.js';
import type { Span } from '../kernel/spans.js';
import type { CheckFacts, Period, Question, QuestionAnswer } from './question.js';
import { asDetention, asFamily, asSpan, asStay, readEntries } from '../record/person/read-entries.js';

export type { CheckFacts, Period, Question, QuestionAnswer } from './question.js';

/**
 * The facts with an answer to a check's question written in; the facts given are left as they are. `not-sure`,
 * and a `yes` that still waits for its dates, are kept in `answered`, so that a question is not put twice.
 *
 * A time in care that says no `legalStatus` is written as `V2`, section 20: few people know the code, and without
 * an order nothing turns on it but nights in custody and single nights.
 *
 * @throws RangeError when the question does not take such an answer, or a date or code in it is not real.
 * @example
 * const { ask } = eligible(facts, '2026-03-01');
 * const more = ask === null ? facts : withAnswer(facts, ask, 'no');
 */
export function withAnswer(given: CheckFacts, question: Question, answer: QuestionAnswer): CheckFacts {
  const facts = withAllFields(objectGiven(given, 'facts'));
  const { fact, accepts, entries } = objectGiven(question, 'question');
  textGiven(fact, 'question.fact');
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
      entries.includes(at) ? { ...withAllFields(one), [field]: answer === 'yes' } : one,
    );
    return { ...now, care };
  }
  const periods = periodsOf(question, field, whether ? [] : accepts === 'periods' ? answer : undefined);
  if (question.since === undefined) return { ...now, [field]: periods };
  const earlier = field === 'care' ? [] : (facts.care ?? []);
  return {
    ...now,
    care: [...earlier, ...(periods as readonly CareEntry[])],
    recordFrom: question.since,
  };
}

/** The periods of an answer, each with what the question writes them with. */
function periodsOf(
  { accepts, since, entry }: Question,
  field: string,
  answer: QuestionAnswer | undefined,
): readonly Period[] {
  const isCare = since !== undefined;
  const written = isCare ? { legalStatus: 'V2' } : entry;
  const periods = Array.isArray(answer)
    ? (answer as readonly Period[]).map((period) => ({ ...written, ...period }))
    : undefined;
  // As the checks read it: what they cannot read would leave the question open for ever.
  const reader = isCare
    ? asStay
    : field === 'familyPlacements'
      ? asFamily
      : field === 'detentions'
        ? asDetention
        : asSpan;
  const read = readEntries<Span>(periods, '', reader, []);
  if (periods === undefined || read === undefined) {
    throw new RangeError(
      accepts === 'periods'
        ? 'answer: expected a list of { start, end } with dates written YYYY-MM-DD, or not-sure'
        : `answer: expected ${accepts} or not-sure`,
    );
  }
  if (read.some(({ from, until }: Span) => until < from)) {
    throw new RangeError('answer: expected periods whose end is on or after their start');
  }
  return periods as readonly Period[];
}
