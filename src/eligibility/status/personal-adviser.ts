/**
 * Whether the council owes a personal adviser: at once up to 21; from 21 to 25 on request (Children Act 1989
 * s.23CZB, from 1 April 2018); for as long as a programme in the pathway plan goes on (s.23C(7)); and after telling the
 * council of education or training (s.23CA), until the programme ends, which can be past 25 (s.23CA(6)).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import { addNeed } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import { birthdayAt, unaskedEnds } from '../../record/history/birthdays.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS, valueOn } from '../../law/law.js';
import { EDUCATION, SUPPORT_REQUESTED } from '../../record/person/needs.js';
import type { AsWritten } from '../../record/person/person.js';
import { YES } from '../../kernel/three-valued.js';
import { mustAskAgain, programmeRuns, reached } from './programmes.js';
import { returnsToEducation } from './return-to-education.js';
import type { Possible } from './statuses.js';
import { ELIGIBLE, FORMER_RELEVANT, RELEVANT, RELEVANT_REGULATION_3 } from './statuses.js';

/** `required` now; `on-request`, once they say that they want it; `none`. */
export type AdviserDuty = 'required' | 'on-request' | 'none';

/** A duty with the provision that decides it. */
export interface AdviserDecision {
  /** The id of the duty. */
  readonly duty: AdviserDuty | 'unknown';
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** What is missing and could change the answer. */
  readonly needs: readonly Need[];
}

/** The duty alone, for one history and what is possible for it that day. */
export function adviserDutyOn(
  record: AsWritten,
  history: History,
  possible: Possible,
  on: EpochDay,
  law: LawInDays,
): AdviserDuty | 'unknown' {
  return adviserDecision(record, history, possible, on, law).duty;
}

export const SAYS = {
  required: 'A personal adviser must be appointed',
  'on-request': 'A personal adviser is owed once the young person asks for support',
  none: 'No personal adviser is owed',
  unknown: 'Whether a personal adviser is owed turns on something that is not recorded',
} as const;

/** The duty for one history and what is possible for it that day, with the provision and what is missing. */
export function adviserDecision(
  record: AsWritten,
  history: History,
  possible: Possible,
  on: EpochDay,
  law: LawInDays,
): AdviserDecision {
  const withAdviser = ELIGIBLE | RELEVANT | RELEVANT_REGULATION_3 | FORMER_RELEVANT;
  const without: AdviserDecision = { duty: 'none', citation: PROVISIONS.adviserFormer, needs: [] };
  if ((possible & withAdviser) === 0) return without;
  const decision = withStatus(record, history, possible, on, law);
  // Where the status is open and every possible one gives the same, that is the answer.
  if ((possible & ~withAdviser) === 0 || decision.duty === 'none') return decision;
  return { duty: 'unknown', citation: PROVISIONS.adviserFormer, needs: [] };
}

/** The duty to somebody who has one of the statuses with an adviser. */
function withStatus(
  record: AsWritten,
  history: History,
  possible: Possible,
  on: EpochDay,
  law: LawInDays,
): AdviserDecision {
  if ((possible & FORMER_RELEVANT) === 0) {
    const citation = (possible & ELIGIBLE) !== 0 ? PROVISIONS.adviserEligible : PROVISIONS.adviserRelevant;
    return { duty: 'required', citation, needs: [] };
  }
  if (on < unaskedEnds(history, on))
    return { duty: 'required', citation: PROVISIONS.adviserFormer, needs: [] };
  return afterTwentyOne(record, history, on, law);
}

function afterTwentyOne(record: AsWritten, history: History, on: EpochDay, law: LawInDays): AdviserDecision {
  const programme = programmeRuns(record, history, on, law);
  if (programme === true) return { duty: 'required', citation: PROVISIONS.programme, needs: [] };
  const until = valueOn(law.supportOnRequestUntilAge, on);
  const onRequest = until !== undefined && on < birthdayAt(history, until);
  const returns = returnsToEducation({ record, history, on, law });
  if (returns.answer === YES) return { duty: 'required', citation: PROVISIONS.returnToEducation, needs: [] };
  const requested = onRequest ? asksForSupport(record, on, history, law) : false;
  if (requested === true) return { duty: 'required', citation: PROVISIONS.support21to24, needs: [] };
  const needs: Need[] = [];
  if (programme === undefined) needs.push(EDUCATION);
  for (const need of returns.needs) addNeed(needs, need);
  if (requested === undefined) needs.push(SUPPORT_REQUESTED);
  const citation = onRequest ? PROVISIONS.support21to24 : PROVISIONS.adviserFormer;
  if (needs.length > 0) return { duty: 'unknown', citation, needs };
  return { duty: onRequest ? 'on-request' : 'none', citation, needs };
}

/** Asked for support and not since withdrawn it (s.23CZB(2), (3)(b)). */
export function asksForSupport(
  record: AsWritten,
  on: EpochDay,
  history: History,
  law: LawInDays,
): boolean | undefined {
  const asked = dayOfText(record.supportRequested);
  if (asked === undefined || asked > on) return reached(record.supportRequested, on);
  const tooEarly = asked < law.supportOnRequestFrom && law.readings.askedTooEarly === 'ask-again';
  if (tooEarly || mustAskAgain(asked, history, law)) return false;
  // Asking again after saying stop starts the duties again.
  const withdrawn = dayOfText(record.supportWithdrawn);
  return withdrawn === undefined || withdrawn > on || withdrawn < asked;
}

/**
 * Whether they have asked for support and it has not ended. To say that one no longer wants an adviser ends all of it; on
 * another reading the adviser alone (AMB-27).
 */
export function wantsSupport(
  record: AsWritten,
  on: EpochDay,
  history: History,
  law: LawInDays,
): boolean | undefined {
  const adviserAlone = law.readings.noLongerWantsAdviser === 'ends-adviser';
  return asksForSupport(adviserAlone ? { ...record, supportWithdrawn: undefined } : record, on, history, law);
}
