/** The answer of a check, why, and what to ask next. */
import { UNKNOWN, answerOf } from '../eligibility/three-valued.js';
import { toDay } from '../kernel/calendar.js';
import type { Answer } from '../kernel/finding.js';
import type { Asked } from './asked.js';
import { decide, historiesOf } from './asked.js';
import { nextQuestion } from './next-question.js';
import type { CheckFacts, Question } from './question.js';
import { readFacts } from './read-facts.js';

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
  const day = toDay(on, 'on');
  const known = readFacts(facts);
  const tri = decide(asked, known, day);
  const answer = answerOf(tri);
  const [history] = historiesOf(known);
  if (tri !== UNKNOWN && history !== undefined) {
    const [code, text] = asked.why(tri, history, day);
    return { answer, reason: { code, text }, ask: null };
  }
  const ask = tri === UNKNOWN ? nextQuestion(asked, facts, known, day) : null;
  const [code, text] =
    ask === null
      ? ['not-known', 'We cannot tell from this. The council that looked after you keeps the record.']
      : ['more-needed', 'We need to ask you one more thing.'];
  return { answer, reason: { code, text }, ask };
}
