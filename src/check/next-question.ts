/** The next question to put: the first whose answer can still settle the check. */
import { UNKNOWN } from '../eligibility/three-valued.js';
import type { EpochDay } from '../kernel/calendar.js';
import type { Asked, Known } from './asked.js';
import { decide, historiesOf } from './asked.js';
import type { CheckFacts, Question } from './question.js';

/** An open fact, with what would be known for each way in which it could turn out. */
interface OpenFact {
  readonly question: Question;
  readonly ways: readonly Known[];
  /** The place of its kind in the order of asking. */
  readonly place: number;
}

/** The first question whose answer can still settle the check; `null` where none can. */
export function nextQuestion(asked: Asked, facts: CheckFacts, known: Known, on: EpochDay): Question | null {
  const next = openFacts(asked, facts, known, on).find(({ question: { fact } }) => canSettle(known, fact, 0));
  return next?.question ?? null;

  /** Whether there are answers to other questions after which the answer to this one settles the check. */
  function canSettle(given: Known, fact: string, from: number): boolean {
    if (decide(asked, given, on) !== UNKNOWN) return false;
    const open = openFacts(asked, facts, given, on);
    const own = open.find(({ question }) => question.fact === fact);
    if (own === undefined) return false;
    if (own.ways.some((way) => decide(asked, way, on) !== UNKNOWN)) return true;
    const others = open.filter((other) => other !== own && other.place >= from);
    return others.some(
      ({ question, ways, place }, at) =>
        // Nights are many: one after the other, each a night more of care.
        others[at - 1]?.place !== place &&
        (question.entries === undefined ? ways : ways.slice(-1)).some((way) => canSettle(way, fact, place)),
    );
  }
}

function openFacts(asked: Asked, facts: CheckFacts, known: Known, on: EpochDay): readonly OpenFact[] {
  const { read, births } = known;
  const all = historiesOf(known);
  const [history = null] = all;
  const last = all.at(-1) ?? history;
  const open: OpenFact[] = [];
  const { answered = {} } = facts;
  if (births.length !== 1 && answered[BORN.fact] === undefined) {
    // Where nothing is known of it, a birth later than the day asked about would settle everything.
    const days = births.length === 0 ? [(on + 1) as EpochDay] : births;
    open.push({ question: BORN, ways: days.map((birth) => ({ read, births: [birth] })), place: -1 });
  }
  if (history === null || last === null) return open;
  asked.asks.forEach((askFor, place) => {
    for (const { question, when, ways } of askFor({ asked, facts, read, on, history, last })) {
      const said = answered[question.fact];
      if (said === 'not-sure') continue;
      open.push({
        question: said === undefined ? question : { ...question, ...when, accepts: 'periods' },
        ways: (said === undefined ? ways : ways.slice(1)).map((way) => ({
          read: { ...read, ...way },
          births,
        })),
        place,
      });
    }
  });
  return open;
}

const BORN: Question = { fact: '/dateOfBirth', text: 'When were you born?', accepts: 'date' };
