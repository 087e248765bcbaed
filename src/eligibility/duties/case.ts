/** What the condition of a duty is asked about: one history of one person on one day. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { DutyLaw } from '../../law/duty-law.js';
import type { DutyFacts } from './facts.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import type { AsWritten } from '../../record/person/person.js';
import type { Possible } from '../status/statuses.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, not, or } from '../../kernel/three-valued.js';
import { NONE } from '../../kernel/none.js';

/** One history of a person on a day, with the facts for duties. */
export interface DutyCase {
  readonly record: AsWritten;
  readonly facts: DutyFacts;
  readonly history: History;
  readonly possible: Possible;
  readonly on: EpochDay;
  readonly law: LawInDays;
  readonly numbers: DutyLaw;
}

/** Whether the condition of a duty is met, and what would settle it where that is not known. */
export interface Condition {
  readonly answer: Tri;
  /** None where the answer is known. */
  readonly needs: readonly Need[];
  /** Met, and then the council may do it and need not: a power. */
  readonly power?: true;
}

/** A condition that needs nothing. */
export function settled(met: boolean): Condition {
  return met ? MET : NOT_MET;
}

const MET: Condition = { answer: YES, needs: NONE };
const NOT_MET: Condition = { answer: NO, needs: NONE };

/** A condition that rests on a fact that may be left out. */
export function factOr(fact: boolean | undefined, need: Need): Condition {
  return fact === undefined ? { answer: UNKNOWN, needs: [need] } : settled(fact);
}

/** A three-valued answer with what would settle it. */
export function triOr(answer: Tri, need: Need): Condition {
  return { answer, needs: answer === UNKNOWN ? [need] : NONE };
}

/** Met when all are. Where one is not met, nothing else need be asked. */
export function both(...conditions: readonly Condition[]): Condition {
  let answer: Tri = YES;
  for (const each of conditions) answer = and(answer, each.answer);
  if (answer !== UNKNOWN) return settled(answer === YES);
  return { answer, needs: conditions.flatMap(({ needs }) => needs) };
}

/** Met when one is. */
export function either(...conditions: readonly Condition[]): Condition {
  let answer: Tri = NO;
  for (const each of conditions) answer = or(answer, each.answer);
  if (answer !== UNKNOWN) return settled(answer === YES);
  return {
    answer,
    needs: conditions.flatMap((each) => (each.answer === UNKNOWN ? each.needs : [])),
  };
}

/** Met when the other is not. */
export function unless(condition: Condition): Condition {
  return { answer: not(condition.answer), needs: condition.needs };
}
