/** The answer of a check, why, and what to ask next. */
import type { Tri } from '../eligibility/three-valued.js';
import { UNKNOWN, answerOf } from '../eligibility/three-valued.js';
import { toDay } from '../kernel/calendar.js';
import type { Answer } from '../kernel/finding.js';
import type { Asked, Reason } from './asked.js';
import { decide, historiesOf } from './asked.js';
import { nextQuestion } from './next-question.js';
import type { CheckFacts, Question } from './question.js';

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
  const answer = decide(asked, facts, day);
  const ask = answer === UNKNOWN ? nextQuestion(asked, facts, day) : null;
  const [code, text] = reasonOf(asked, facts, answer, ask, day);
  return { answer: answerOf(answer), reason: { code, text }, ask };
}

function reasonOf(
  asked: Asked,
  facts: CheckFacts,
  answer: Tri,
  ask: Question | null,
  on: ReturnType<typeof toDay>,
): Reason {
  if (ask !== null) return ['more-needed', 'We need to ask you one more thing.'];
  if (answer === UNKNOWN) return NOT_KNOWN;
  const [history] = historiesOf(facts);
  return history === undefined ? NOT_KNOWN : asked.reason(answer, history, on);
}

const NOT_KNOWN: Reason = [
  'not-known',
  'We cannot tell from this. Ask the council that looked after you: it keeps the record.',
];
