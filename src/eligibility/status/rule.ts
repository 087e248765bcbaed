/**
 * How a rule is declared (docs/decisions/0001-how-a-rule-is-declared.md): a test, which decides in silence and
 * allocates nothing, made of other tests by a named connective; and beside it, in the same file, what the rule is
 * called, where it stands and what it says. A finding is the same test, told.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import type { Connective, Fact, Finding, Need } from '../../kernel/finding.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import type { RuleMark } from '../../law/rule-entry.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, not as opposite, or } from '../../kernel/three-valued.js';
import { NONE } from '../../kernel/none.js';

/** Decides one thing about a history on a day, under a law. */
export type Decide = (history: History, on: EpochDay, law: LawInDays) => Tri;

/** The day to which a test is moved. */
export type DayOf = (history: History, on: EpochDay, law: LawInDays) => EpochDay;

/** Asks a test on each of some days, and joins the answers; `undefined` where there is no such day. */
export type Over = (
  history: History,
  on: EpochDay,
  law: LawInDays,
  decide: Decide,
  join: (a: Tri, b: Tri) => Tri,
) => Tri | undefined;

/** What a rule decides by. */
export interface Test {
  /** The place of the test among all: what is told of it is kept there. */
  readonly place: number;
  readonly connective: Connective;
  readonly decide: Decide;
  readonly steps: readonly Test[];
  /** The one step is asked of another day, and nothing is said of that here. */
  readonly day: DayOf | undefined;
  /** The one step is asked of each of these days. */
  readonly over: Over | undefined;
  /** Told: all steps; those up to the first that is met; or those alone that settle it. */
  readonly brief: 'all' | 'until-met' | 'settling';
}

let tests = 0;

/* @__NO_SIDE_EFFECTS__ */
function made(
  connective: Connective,
  decide: Decide,
  steps: readonly Test[],
  brief: Test['brief'] = 'all',
  day?: DayOf,
  over?: Over,
): Test {
  return { place: tests++, connective, decide, steps, day, over, brief };
}

const decideAll =
  (steps: readonly Test[]): Decide =>
  (history, on, law) => {
    let answer: Tri = YES;
    for (const step of steps) {
      answer = and(answer, step.decide(history, on, law));
      if (answer === NO) return NO;
    }
    return answer;
  };

const decideAny =
  (steps: readonly Test[]): Decide =>
  (history, on, law) => {
    let answer: Tri = NO;
    for (const step of steps) {
      answer = or(answer, step.decide(history, on, law));
      if (answer === YES) return YES;
    }
    return answer;
  };

/** A test of facts. */
/* @__NO_SIDE_EFFECTS__ */
export function fact(decide: Decide): Test {
  return made('facts', decide, NONE);
}

/** Met when every step is. */
/* @__NO_SIDE_EFFECTS__ */
export function all(...steps: readonly Test[]): Test {
  return made('all', decideAll(steps), steps);
}

/** The same, told in order and decided from the last step to the first. */
/* @__NO_SIDE_EFFECTS__ */
export function lastFirst(test: Test): Test {
  return { ...test, decide: decideAll([...test.steps].reverse()) };
}

/** Met when any step is. */
/* @__NO_SIDE_EFFECTS__ */
export function any(...steps: readonly Test[]): Test {
  return made('any', decideAny(steps), steps);
}

/** Met when any step is; what comes after the first that is met is not told. */
/* @__NO_SIDE_EFFECTS__ */
export function first(...steps: readonly Test[]): Test {
  return made('any', decideAny(steps), steps, 'until-met');
}

/** Met when any step is; only what settles it is told. */
/* @__NO_SIDE_EFFECTS__ */
export function settling(...steps: readonly Test[]): Test {
  return made('any', decideAny(steps), steps, 'settling');
}

/** Met when the step is not. */
/* @__NO_SIDE_EFFECTS__ */
export function not(step: Test): Test {
  return made('not', (history, on, law) => opposite(step.decide(history, on, law)), [step]);
}

/** A test asked of another day. */
/* @__NO_SIDE_EFFECTS__ */
export function onDay(day: DayOf, step: Test): Test {
  return made(
    'all',
    (history, on, law) => step.decide(history, day(history, on, law), law),
    [step],
    'all',
    day,
  );
}

/** Met when the step is, on any of some days. */
/* @__NO_SIDE_EFFECTS__ */
export function onAny(over: Over, step: Test): Test {
  const decide: Decide = (history, on, law) => over(history, on, law, step.decide, or) ?? NO;
  return made('any', decide, [step], 'settling', undefined, over);
}

/** What the step comes to on every one of some days, any of which may be the one; not known where they differ. */
/* @__NO_SIDE_EFFECTS__ */
export function whichever(over: Over, step: Test): Test {
  const decide: Decide = (history, on, law) => over(history, on, law, step.decide, same) ?? NO;
  return made('same', decide, [step], 'all', undefined, over);
}

/** What two answers agree on. */
export function same(a: Tri, b: Tri): Tri {
  return a === b ? a : UNKNOWN;
}

/** What a rule says of a case. Made by `told` alone, so that all are of one make and are read fast. */
export interface Told<Says extends string = string> {
  /** Which of the rule's sentences. */
  readonly says: Says;
  readonly facts: readonly Fact[];
  readonly needs: readonly Need[];
  readonly interpretations: readonly string[];
  /** `undefined`: the rule's own. */
  readonly citations: readonly Citation[] | undefined;
  /** The id to tell it under; `undefined`: the rule's own. */
  readonly rule: string | undefined;
  /** Where it is said alike of many: the findings made of it, by the rule and the answer. */
  readonly alike: (Finding | undefined)[] | undefined;
}

/** What a rule says of a case: which of its sentences, with what in it, and what is missing. */
export function told<Says extends string>(
  says: Says,
  facts: readonly Fact[] = NONE,
  needs: readonly Need[] = NONE,
  interpretations: readonly string[] = NONE,
): Told<Says> {
  return { says, facts, needs, interpretations, citations: undefined, rule: undefined, alike: undefined };
}

/** The same under another id, or by other provisions, than the rule's own, which `undefined` leaves. */
export function toldUnder<Says extends string>(
  rule: string | undefined,
  citations: readonly Citation[] | undefined,
  says: Says,
  facts: readonly Fact[] = NONE,
  needs: readonly Need[] = NONE,
  interpretations: readonly string[] = NONE,
): Told<Says> {
  return { says, facts, needs, interpretations, citations, rule, alike: undefined };
}

/** What is said alike of many, made once: what is found with it is made once too, and shared. */
/* @__NO_SIDE_EFFECTS__ */
export function saidAlike<Says extends string>({
  says,
  facts,
  needs,
  interpretations,
  citations,
  rule,
}: Told<Says>): Told<Says> {
  return { says, facts, needs, interpretations, citations, rule, alike: [] };
}

/** What is said of a whole, of which each step cites its own provisions. */
export function toldOfSteps(says: string, facts: readonly Fact[] = NONE): Told {
  return toldUnder(undefined, NONE, says, facts);
}

/** The first days that a law has in days. */
export type LawBegins = {
  readonly [Name in keyof LawInDays]-?: LawInDays[Name] extends EpochDay ? Name : never;
}[keyof LawInDays];

/** A rule of status, declared once. */
export interface Rule {
  /** The id in the rule reference. */
  readonly id: string;
  readonly title: string;
  readonly test: Test;
  readonly provisions: readonly Citation[];
  /** The open readings that it can turn on. */
  readonly readings?: readonly string[];
  /** The name of the dated value with which it begins; left out: with the Act. */
  readonly since?: LawBegins;
  /** Left out: verified. */
  readonly mark?: RuleMark;
  /** Everything that it can say, by a short name, as templates. */
  readonly says: Readonly<Record<string, string>>;
  /** Which of them, and with what; left out: the one sentence there is. */
  readonly tell?: (
    history: History,
    on: EpochDay,
    law: LawInDays,
    answer: Tri,
    steps: readonly Finding[],
  ) => Told;
  /** Told only where it stands in the way. */
  readonly unlessMet?: true;
  /** Not told where it is open, and a step before it was missed, or is as open. */
  readonly notOpenAfter?: 'missed' | 'open';
  /** Where it is missed, nothing after it is told. */
  readonly endsIt?: true;
  /** What is told beside the steps, and decides nothing. */
  readonly beside?: (history: History, on: EpochDay, law: LawInDays, answer: Tri) => readonly Finding[];
  /** Where there is one step, it is told instead. */
  readonly onlyStepInstead?: true;
  /** Of a test moved to another day: what it comes to is told, and not what there is under it. */
  readonly alone?: true;
  /** Where the answer is known, what it says turns on the answer and the law of the day, and not on the person. */
  readonly alike?: true;
}
