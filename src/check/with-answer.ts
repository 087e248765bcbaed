/** Writing an answer back into the facts. */
import type { CareEntry } from '../eligibility/person.js';
import { toDay } from '../kernel/calendar.js';
import { LS } from '../kernel/codes.js';
import type { CheckFacts, Period, Question, QuestionAnswer } from './question.js';

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
  const { fact, accepts, entries } = question;
  const { answered = {}, ...rest } = facts;
  const { [fact]: _, ...others } = answered;
  const noted = (all: CheckFacts['answered'] = others): CheckFacts =>
    Object.keys(all).length === 0 ? rest : { ...rest, answered: all };
  if (answer === 'not-sure') return noted({ ...others, [fact]: answer });
  if (accepts === 'date') {
    toDay(answer as string, 'answer');
    return { ...noted(), dateOfBirth: answer as string };
  }
  if (accepts === 'periods' && typeof answer === 'object') return withPeriods(noted(), question, answer);
  if (accepts === 'periods' || (answer !== 'yes' && answer !== 'no')) {
    throw new RangeError(`answer: expected ${accepts} or not-sure`);
  }
  if (entries !== undefined) return withEntries(noted(), question, answer === 'yes');
  return answer === 'yes' ? noted({ ...others, [fact]: answer }) : withPeriods(noted(), question, []);
}

function withPeriods(facts: CheckFacts, question: Question, periods: readonly Period[]): CheckFacts {
  const { fact, since, entry } = question;
  for (const period of periods) {
    toDay(period.start, 'answer');
    if (period.end !== null) toDay(period.end, 'answer');
    if (since !== undefined && !Object.hasOwn(LS, (period as CareEntry<string>).legalStatus)) {
      throw new RangeError('answer: expected a code of legal status');
    }
  }
  if (since === undefined) {
    return { ...facts, [fact.slice(1)]: periods.map((period) => ({ ...entry, ...period })) };
  }
  const known = fact === '/care' ? [] : (facts.care ?? []);
  return { ...facts, care: [...known, ...(periods as readonly CareEntry<string>[])], recordFrom: since };
}

function withEntries(facts: CheckFacts, { fact, entries = [] }: Question, truth: boolean): CheckFacts {
  const field = fact.slice(fact.lastIndexOf('/') + 1);
  return {
    ...facts,
    care: (facts.care ?? []).map((one, at) => (entries.includes(at) ? { ...one, [field]: truth } : one)),
  };
}
