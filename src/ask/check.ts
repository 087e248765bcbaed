/** The answer of a check, why, and what to ask next. */
import type { History } from '../record/history/history.js';
import { UNKNOWN, answerOf } from '../kernel/three-valued.js';
import type { Answer } from '../kernel/finding.js';
import type { Asked } from './asked.js';
import { decide, historiesOf } from './asked.js';
import { nextQuestion } from './next-question.js';
import type { CheckFacts, Question } from './question.js';
import { dayOfText } from '../kernel/calendar.js';

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
export function check(asked: Asked, facts: CheckFacts, on: string): CheckResult {
  const day = dayOfText(on);
  if (day === undefined) throw new RangeError('on: expected a real date, YYYY-MM-DD');
  const known = asked.reader(facts);
  const histories = historiesOf(known);
  const tri = decide(asked, histories, day);
  const [history] = histories;
  const ask = tri === UNKNOWN ? nextQuestion(asked, facts, known, day) : null;
  const [code, text] =
    tri !== UNKNOWN
      ? // Before there was such law nothing turns on the date of birth.
        asked.why(tri, history as History, day)
      : ask === null
        ? ['not-known', 'We cannot tell. Ask the council that looked after you.']
        : ['more-needed', 'We need to ask you something.'];
  return { answer: answerOf(tri), reason: { code, text }, ask };
}
