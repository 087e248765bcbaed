/** The answer of a check, why, and what to ask next. */
import type { History } from '../record/history/history.js';
import { UNKNOWN, answerOf } from '../kernel/three-valued.js';
import type { Answer } from '../kernel/finding.js';
import type { Words } from '../kernel/words.js';
import type { Asked, Posed } from './asked.js';
import { CANNOT_TELL, MORE_NEEDED } from '../eligibility/words/asked-sentences.js';
import { decide, historiesOf } from './asked.js';
import { nextQuestion } from './next-question.js';
import type { CheckFacts, Question } from './question.js';
import { dayOfText } from '../kernel/calendar.js';
import { say } from './say.js';

/** What a check comes to. */
export interface CheckResult {
  /** `unknown`: a fact is missing that could change it. */
  readonly answer: Answer;
  /** Why: a code for programs, and a short sentence for the young person. */
  readonly reason: { readonly code: string; readonly text: string };
  /** What to ask next; `null` once nothing that could be asked can change the answer. */
  readonly ask: Question | null;
}

/** Runs a check for a day. */
export function check(
  asked: Asked,
  given: CheckFacts | null | undefined,
  on: string,
  words?: Words,
): CheckResult {
  const day = dayOfText(on);
  if (day === undefined) throw new RangeError('on: expected a real date, YYYY-MM-DD');
  const facts = given ?? {};
  const known = asked.reader(facts);
  const tri = decide(asked, known, day);
  const [history] = historiesOf(known, known.births.slice(0, 1));
  // Before there was such law no fact settles anything.
  const ask = tri === UNKNOWN && day >= asked.lawFrom ? nextQuestion(asked, facts, known, day) : null;
  const [code, sentence, values] =
    tri !== UNKNOWN
      ? // Before there was such law nothing turns on the date of birth.
        asked.why(tri, history as History, day)
      : ask === null
        ? ['not-known', CANNOT_TELL]
        : ['more-needed', MORE_NEEDED];
  return {
    answer: answerOf(tri),
    reason: { code, text: say([sentence, values], words) },
    ask: ask && posed(ask, words),
  };
}

function posed({ values, text, ...question }: Posed, words: Words | undefined): Question {
  return { ...question, text: say([text, values], words) };
}
