/** The next question to put: the first whose answer can still settle the check. */
import type { History } from '../record/history/history.js';
import { UNKNOWN } from '../kernel/three-valued.js';
import type { EpochDay } from '../kernel/calendar.js';
import { WHEN_BORN } from '../eligibility/words/asked-sentences.js';
import type { AskFor, Asked, Known, Posed } from './asked.js';
import { decide, historiesOf } from './asked.js';
import type { CheckFacts } from './question.js';

/** An open fact, with what would be known for each way in which it could turn out. */
interface OpenFact {
  readonly question: Posed;
  readonly ways: readonly Known[];
  /** The place of its kind in the order of asking. */
  readonly place: number;
}

/**
 * So much work goes into trying answers out. Each costs about the square of the entries of care, and of a few more, for
 * every day of birth; beyond it an open question is put, whether or not it can settle the check.
 */
const MOST_WORK = 2_000_000;
const A_FEW_MORE = 8;

/** The first question whose answer can still settle the check; `null` where none can. */
export function nextQuestion(asked: Asked, facts: CheckFacts, known: Known, on: EpochDay): Posed | null {
  let left = MOST_WORK / ((known.care?.length ?? 0) + A_FEW_MORE) ** 2;
  return (
    openFacts(asked, facts, known, on).find(({ question }) => canSettle(known, question.fact, 0))?.question ??
    null
  );

  function settles(given: Known): boolean {
    left -= given.births.length;
    return decide(asked, given, on) !== UNKNOWN;
  }

  /** Whether there are answers to other questions after which the answer to this one settles the check. */
  function canSettle(given: Known, fact: string, from: number): boolean {
    if (settles(given)) return false;
    if (left < 0) return true;
    const open = openFacts(asked, facts, given, on);
    const own = open.find(({ question }) => question.fact === fact);
    if (own === undefined) return false;
    if (own.ways.some(settles)) return true;
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
  const all = historiesOf(
    known,
    known.births.filter((_, at, { length }) => at === 0 || at === length - 1),
  );
  // Without a date of birth there is nothing else to ask for yet.
  const asks = all.length === 0 ? [dateOfBirth] : [dateOfBirth, ...asked.asks];
  const situation = { asked, facts, known, on, history: all[0] as History, last: all.at(-1) as History };
  return asks.flatMap((askFor, place) =>
    askFor(situation).flatMap(({ question, when, ways }) => {
      const said = facts.answered?.[question.fact];
      if (said === 'not-sure') return [];
      return {
        question: said === undefined ? question : { ...question, values: {}, ...when, accepts: 'periods' },
        ways: (said === undefined ? ways : ways.slice(1)).map((way) => ({ ...known, ...way })),
        place,
      };
    }),
  );
}

/** The date of birth, where it is not known, or only its month. */
const dateOfBirth: AskFor = ({ known: { births }, on }) =>
  births.length === 1
    ? []
    : [
        {
          question: { fact: '/dateOfBirth', text: WHEN_BORN, accepts: 'date' },
          // Where nothing is known of it, a birth later than the day asked about would settle everything.
          ways: [(on + 1) as EpochDay, ...births]
            .slice(births.length && 1)
            .map((birth) => ({ births: [birth] })),
        },
      ];
