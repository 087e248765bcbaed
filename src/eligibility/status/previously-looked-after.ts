/**
 * Previously looked-after child: under 18, and ceased to be looked after by adoption, special guardianship or an
 * order on whom the child lives with (Children Act 1989 s.23ZZA). Educational advice only; not a leaving-care
 * status, and not within the principles.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { lastCessations } from './ceased.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import { specialGuardianship } from '../../record/person/read.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, PROVISIONS, inDays } from '../../law/law.js';
import { lookedAfterOn } from './looked-after.js';
import { REASON_ENDED } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { endsByOrder } from './relevant-child.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, answerOf, known, not, or } from '../../kernel/three-valued.js';

/**
 * Whether a person is a previously looked-after child on a day (PLA-1). "unknown" where the reason that care
 * ended is not recorded.
 *
 * @throws RangeError when `on` is not a real date.
 */
export function previouslyLookedAfter(record: Person, on: string, law: Law = LAW_OF_ENGLAND): Finding {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const answers = histories(record, lawInDays).map((history) =>
    previouslyLookedAfterOn(record, history, day, lawInDays),
  );
  const [first] = answers;
  const answer = first !== undefined && answers.every((each) => each === first) ? first : UNKNOWN;
  return previouslyLookedAfterFinding(answer);
}

function previouslyLookedAfterFinding(answer: Tri): Finding {
  return finding(
    'PLA-1',
    answerOf(answer),
    'Left care by adoption, special guardianship or a live-with order, and is under 18',
    {
      citations: [PROVISIONS.previouslyLookedAfter],
      needs: answer === UNKNOWN ? [REASON_ENDED] : [],
    },
  );
}

/** The same as a step beside a status: told only where it holds. */
export function previouslyLookedAfterFindings(
  record: Person,
  history: History,
  on: EpochDay,
  law: LawInDays,
): Finding[] {
  const answer = previouslyLookedAfterOn(record, history, on, law);
  return answer === YES ? [previouslyLookedAfterFinding(answer)] : [];
}

/** The answer alone, for one history. */
export function previouslyLookedAfterOn(record: Person, history: History, on: EpochDay, law: LawInDays): Tri {
  if (on < law.previouslyLookedAfterFrom || on >= history.b18 || on < history.born) return NO;
  const here = or(leftByOrder(history, on), leftForGuardianship(history, on));
  const elsewhere = known(record.adoptedFromCareElsewhere === true);
  return and(not(lookedAfterOn(history, on)), or(here, elsewhere));
}

function leftByOrder(history: History, on: EpochDay): Tri {
  const cessations = lastCessations(history, on);
  const [last] = cessations;
  if (last === undefined) return NO;
  const { stay } = last;
  if (stay?.sure !== true || stay.episode.reasonEnded === null || cessations.length > 1) return UNKNOWN;
  return known(endsByOrder(stay.episode.reasonEnded));
}

function leftForGuardianship(history: History, on: EpochDay): Tri {
  const order = specialGuardianship(history.facts);
  if (order === undefined || order === null) return NO;
  return order.lookedAfterBefore && order.from <= on && on < order.until ? YES : NO;
}
