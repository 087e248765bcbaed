/** What a check asks of the rules, and the answer over every history that the facts allow. */
import type { History } from '../record/history/history.js';
import { historiesFrom } from '../record/history/history.js';
import type { LawInDays } from '../law/law.js';
import type { RecordedFacts } from '../record/person/recorded-facts.js';
import type { Tri } from '../kernel/three-valued.js';
import { UNKNOWN } from '../kernel/three-valued.js';
import type { EpochDay } from '../kernel/calendar.js';
import { ENGLAND } from './england.js';
import type { CheckFacts, Question } from './question.js';
import type { Values } from './say.js';

/** The facts as day numbers, and the days of birth that they allow: several where only the month is known. */
export interface Known extends RecordedFacts {
  readonly births: readonly EpochDay[];
}

/** A question whose text is a sentence with places. */
export interface Posed extends Question {
  readonly values?: Values;
}

/** A fact that is open. */
export interface Open {
  /** Whether; or the whole question, where it has no second part. */
  readonly question: Posed;
  /** When, after a yes. */
  readonly when?: Pick<Posed, 'text' | 'since' | 'values'>;
  /** Ways in which it could turn out, which between them meet every branch of the rules. A no comes first. */
  readonly ways: readonly Partial<Known>[];
}

/** What a question turns on. */
export interface Situation {
  readonly asked: Asked;
  readonly facts: CheckFacts;
  readonly known: Known;
  readonly on: EpochDay;
  /** The history that the facts allow; the first and the last, where only the month of birth is known. */
  readonly history: History;
  readonly last: History;
}

/** Finds what is open of one kind of fact. */
export type AskFor = (situation: Situation) => readonly Open[];

/** A check. */
export interface Asked {
  readonly rule: (history: History, on: EpochDay, law: LawInDays) => Tri;
  /** The answer before there was law to answer with, and the first day on which there was. */
  readonly before: Tri;
  readonly lawFrom: EpochDay;
  /** Reads the facts that can matter. */
  readonly reader: (facts: CheckFacts) => Known;
  /** Whether a yes needs care on the very day. */
  readonly inCareThatDay?: true;
  /** Whether no other care can matter. */
  readonly thatDayOnly?: true;
  /** The facts that can matter, in the order of asking: what is easiest and kindest to answer comes first. */
  readonly asks: readonly AskFor[];
  /** Why, where the answer is known: a code for programs, a short sentence for the young person. */
  readonly why: (
    answer: Tri,
    history: History,
    on: EpochDay,
  ) => readonly [code: string, sentence: string, values?: Values];
}

/** The histories that are left open with some days of birth. */
export function historiesOf(known: Known, births: readonly EpochDay[]): readonly History[] {
  return historiesFrom(known, births, ENGLAND);
}

/** The answer for a day over the histories that are left open. None is made once two of them differ. */
export function decide({ rule, lawFrom, before }: Asked, known: Known, on: EpochDay): Tri {
  if (on < lawFrom) return before;
  let agreed: Tri | undefined;
  for (const birth of known.births)
    for (const history of historiesOf(known, [birth])) {
      const answer = rule(history, on, ENGLAND);
      agreed ??= answer;
      if (answer !== agreed || answer === UNKNOWN) return UNKNOWN;
    }
  return agreed ?? UNKNOWN;
}
