/** What a check asks of the rules, and the answer over every history that the facts allow. */
import type { History } from '../eligibility/history.js';
import { histories } from '../eligibility/history.js';
import type { LawInDays } from '../eligibility/law.js';
import type { Person } from '../eligibility/person.js';
import type { Tri } from '../eligibility/three-valued.js';
import { NO, UNKNOWN } from '../eligibility/three-valued.js';
import type { EpochDay } from '../kernel/calendar.js';
import { ENGLAND } from './england.js';
import type { CheckFacts, Period, Question, QuestionAnswer } from './question.js';

/** Why an answer is what it is: a code for programs, a short sentence for the young person. */
export type Reason = readonly [code: string, text: string];

/** A check. */
export interface Asked {
  readonly rule: (history: History, on: EpochDay, law: LawInDays) => Tri;
  /** The answer before there was law to answer with, and the first day on which there was. */
  readonly before: Tri;
  readonly lawFrom: EpochDay;
  /** Whether a yes needs care on the very day. */
  readonly inCareThatDay: boolean;
  /** Whether no other care can matter. */
  readonly thatDayOnly: boolean;
  /** The facts that can matter, in the order of asking: what is easiest and kindest to answer comes first. */
  readonly facts: readonly AskFor[];
  /** Why, where the answer is known. */
  readonly reason: (answer: Tri, history: History, on: EpochDay) => Reason;
}

/** What a question turns on. */
export interface Situation {
  readonly asked: Asked;
  readonly facts: CheckFacts;
  readonly on: EpochDay;
  /** The history that the facts allow; the earliest, where only the month of birth is known. */
  readonly history: History;
  readonly last: History;
}

/** A fact that is open. */
export interface Open {
  /** Whether; or the whole question, where it has no second part. */
  readonly question: Question;
  /** When, after a yes. */
  readonly when?: Pick<Question, 'text' | 'since'>;
  /** Answers that between them meet every branch of the rules. */
  readonly answers: readonly QuestionAnswer[];
  readonly periods?: readonly (readonly Period[])[];
  /** One of many alike, such as single nights: each adds a little, so that of the others only a yes is tried. */
  readonly many?: true;
}

/** Finds what is open of one kind of fact. */
export type AskFor = (situation: Situation) => readonly Open[];

/** The histories that the facts allow. None where there is no date of birth. */
export function historiesOf(facts: CheckFacts): readonly History[] {
  return histories(facts as Person, ENGLAND);
}

/** The answer for a day. */
export function decide({ rule, lawFrom, before }: Asked, facts: CheckFacts, on: EpochDay): Tri {
  if (on < lawFrom) return before;
  let answer: Tri | undefined;
  for (const history of historiesOf(facts)) {
    const alive = history.dateOfBirth <= on && on < history.died;
    const here = alive ? rule(history, on, ENGLAND) : NO;
    if (answer !== undefined && answer !== here) return UNKNOWN;
    answer = here;
  }
  return answer ?? UNKNOWN;
}
