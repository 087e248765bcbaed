/** The next question to put: the first whose answer can still settle the check. */
import type { History } from '../eligibility/history.js';
import { UNKNOWN } from '../eligibility/three-valued.js';
import type { EpochDay } from '../kernel/calendar.js';
import { toPlainDate } from '../kernel/calendar.js';
import type { Asked, Open } from './asked.js';
import { decide, historiesOf } from './asked.js';
import type { CheckFacts, Question } from './question.js';
import { withAnswer } from './with-answer.js';

/** An open fact with the facts for each way in which it could turn out. */
interface OpenFact {
  readonly question: Question;
  readonly ways: readonly CheckFacts[];
  /** The place of its kind in the order of asking. */
  readonly place: number;
  readonly many: boolean;
}

/** The first question whose answer can still settle the check; `null` where none can. */
export function nextQuestion(asked: Asked, facts: CheckFacts, on: EpochDay): Question | null {
  for (const { question } of openFacts(asked, facts, on)) {
    if (canSettle(asked, facts, on, question.fact, 0)) return question;
  }
  return null;
}

/** Whether there are answers to other questions after which the answer to this one settles the check. */
function canSettle(asked: Asked, facts: CheckFacts, on: EpochDay, fact: string, from: number): boolean {
  if (decide(asked, facts, on) !== UNKNOWN) return false;
  const open = openFacts(asked, facts, on);
  const own = open.find(({ question }) => question.fact === fact);
  if (own === undefined) return false;
  if (own.ways.some((way) => decide(asked, way, on) !== UNKNOWN)) return true;
  const others = open.filter((other) => other !== own && other.place >= from);
  return others.some(
    ({ ways, place, many }, at) =>
      // Of many alike, one after the other: which of them come to be known makes no difference.
      others[at - 1]?.place !== place &&
      ways.slice(0, many ? 1 : ways.length).some((way) => canSettle(asked, way, on, fact, place)),
  );
}

function openFacts(asked: Asked, facts: CheckFacts, on: EpochDay): readonly OpenFact[] {
  const all = historiesOf(facts);
  const [history] = all;
  const last = all.at(-1);
  const born = all.length === 1 ? [] : openFact(facts, 0, { question: BORN, answers: births(all, on) });
  if (history === undefined || last === undefined) return born;
  const situation = { asked, facts, on, history, last };
  const others = asked.facts.flatMap((askFor, at) =>
    askFor(situation).flatMap((open) => openFact(facts, at + 1, open)),
  );
  return [...born, ...others];
}

const BORN: Question = { fact: '/dateOfBirth', text: 'When were you born?', accepts: 'date' };

/** Each day of the month that is known; or, where nothing is, a birth later than the day asked about. */
function births(all: readonly History[], on: EpochDay): string[] {
  const days = all.length === 0 ? [(on + 1) as EpochDay] : all.map((one) => one.dateOfBirth);
  return days.map(toPlainDate);
}

function openFact(facts: CheckFacts, place: number, open: Open): OpenFact[] {
  const { question, when, answers, periods = [], many = false } = open;
  const answered = facts.answered?.[question.fact];
  if (answered === 'not-sure') return [];
  const dates: Question = { ...question, ...when, accepts: 'periods' };
  const said = answered === 'yes' && when !== undefined;
  const ways = [
    ...(said ? [] : answers).map((answer) => withAnswer(facts, question, answer)),
    ...periods.map((list) => withAnswer(facts, dates, list)),
  ];
  return [{ question: said ? dates : question, ways, place, many }];
}
