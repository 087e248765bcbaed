/** A test, told: the finding of a rule, by folding its test. Nothing is decided twice for one day. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Connective, Finding, Need } from '../../kernel/finding.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, answerOf, not, or, triOf } from '../../kernel/three-valued.js';
import type { Rule, Test } from './rule.js';
import { same } from './rule.js';

/** Tells the tests of one history by the rules that declare them, and keeps what is told of one day. */
export interface Teller {
  /** What a rule says, with its steps. The same test of the day that is kept is the same finding. */
  readonly tell: (test: Test, on: EpochDay) => Finding;
  /** The answer for the day that is kept: from what was told of it, or in silence. */
  readonly ask: (test: Test) => Tri;
  /** What a rule says on the day that is kept, without its steps: they are told elsewhere, or not at all. */
  readonly name: (test: Test) => Finding;
}

/** The rules that declare tests, by the places of these. */
export type RulesByPlace = readonly (Declared | undefined)[];

/** A rule, whatever it leaves out left out aloud, so that all are of one make. */
export type Declared = { readonly [Part in keyof Required<Rule>]: Rule[Part] | undefined } & Rule;

/** Puts rules in the places of the tests that they declare. */
export function byPlace(rules: readonly Rule[]): RulesByPlace {
  const placed: (Declared | undefined)[] = [];
  for (const rule of rules) {
    while (placed.length <= rule.test.place) placed.push(undefined);
    placed[rule.test.place] = { ...LEFT_OUT, ...rule } as Declared;
  }
  return placed;
}

const LEFT_OUT = {
  id: '',
  title: '',
  test: undefined,
  provisions: [],
  says: {},
  readings: undefined,
  since: undefined,
  mark: undefined,
  tell: undefined,
  beside: undefined,
  unlessMet: undefined,
  notOpenAfter: undefined,
  endsIt: undefined,
  onlyStepInstead: undefined,
  alone: undefined,
};

/** Tells the tests of one history. */
export function teller(rules: RulesByPlace, history: History, law: LawInDays, kept: EpochDay): Teller {
  const told: (Finding | undefined)[] = [];
  return { tell, ask, name };

  function ask(test: Test): Tri {
    const known = told[test.place];
    if (known !== undefined) return triOf(known.answer);
    const { connective, steps, day, over } = test;
    if (day !== undefined || over !== undefined || (connective !== 'all' && connective !== 'any'))
      return test.decide(history, kept, law);
    let answer: Tri = connective === 'any' ? NO : YES;
    for (const step of steps) {
      answer = connective === 'any' ? or(answer, ask(step)) : and(answer, ask(step));
      if (answer === (connective === 'any' ? YES : NO)) return answer;
    }
    return answer;
  }

  function name(test: Test): Finding {
    const answer = ask(test);
    const rule = rules[test.place];
    // What is missing is told by its steps.
    if (answer === UNKNOWN || rule === undefined)
      return { ...tell(test, kept), connective: 'facts', steps: NONE };
    return told[test.place] === undefined
      ? madeOf(rule, 'facts', kept, answer, NONE, NONE)
      : { ...tell(test, kept), connective: 'facts', steps: NONE };
  }

  function tell(test: Test, on: EpochDay): Finding {
    const { place } = test;
    const rule = rules[place];
    if (rule === undefined) {
      const [step] = test.steps;
      if (test.day === undefined || step === undefined) throw new Error('a test that no rule declares');
      return tell(step, test.day(history, on, law));
    }
    if (on !== kept) return make(rule, test, on);
    return (told[place] ??= make(rule, test, on));
  }

  function make(rule: Declared, test: Test, on: EpochDay): Finding {
    const steps = test.steps.length === 0 ? NONE : stepsOf(test, on);
    const [only] = steps;
    if (rule.onlyStepInstead === true && only !== undefined && steps.length === 1) return only;
    const { connective } = test;
    const answer = connective === 'facts' ? test.decide(history, on, law) : joined(connective, steps);
    const beside = rule.beside === undefined ? NONE : rule.beside(history, on, law, answer);
    return madeOf(rule, connective, on, answer, steps, beside);
  }

  function madeOf(
    rule: Declared,
    connective: Connective,
    on: EpochDay,
    answer: Tri,
    steps: readonly Finding[],
    beside: readonly Finding[],
  ): Finding {
    const said = rule.tell === undefined ? undefined : rule.tell(history, on, law, answer, steps);
    return {
      rule: said?.rule ?? rule.id,
      answer: answerOf(answer),
      says: said === undefined ? firstOf(rule) : (rule.says[said.says] ?? ''),
      citations: said?.citations ?? rule.provisions,
      interpretations: said?.interpretations ?? NONE,
      facts: said?.facts ?? NONE,
      needs: answer === UNKNOWN ? withNeedsOf(steps, said?.needs ?? NONE) : NONE,
      connective: shownConnective(rule, connective, beside.length > 0),
      steps: rule.alone === true ? NONE : beside.length === 0 ? steps : [...steps, ...beside],
    };
  }

  function stepsOf(test: Test, on: EpochDay): readonly Finding[] {
    const [step] = test.steps;
    if (step === undefined) return NONE;
    if (test.day !== undefined) return [tell(step, test.day(history, on, law))];
    const steps: Finding[] = [];
    if (test.over !== undefined) {
      const visit = (_: History, day: EpochDay): Tri => {
        steps.push(tell(step, day));
        return NO;
      };
      test.over(history, on, law, visit, () => NO);
      return test.brief === 'settling' ? settling(steps) : steps;
    }
    for (const each of test.steps) {
      const rule = rules[each.place] ?? ruleMoved(each);
      const found = tell(each, on);
      if (found.answer === 'yes' && rule?.unlessMet === true) continue;
      if (found.answer === 'unknown' && rule?.notOpenAfter !== undefined && isSettledBefore(steps, rule))
        continue;
      steps.push(found);
      if (test.brief === 'until-met' && found.answer === 'yes') return steps;
      if (rule?.endsIt === true && found.answer === 'no') return steps;
    }
    return test.brief === 'settling' ? settling(steps) : steps;
  }

  /** The rule of what is moved to another day by a test. */
  function ruleMoved({ day, steps: [step] }: Test): Declared | undefined {
    return day === undefined || step === undefined ? undefined : rules[step.place];
  }
}

function shownConnective({ alone }: Declared, connective: Connective, isMoreTold: boolean): Connective {
  if (alone === true) return 'facts';
  return connective === 'facts' && isMoreTold ? 'told' : connective;
}

function isSettledBefore(steps: readonly Finding[], { notOpenAfter }: Declared): boolean {
  return steps.some(({ answer }) => answer === 'no' || (answer === 'unknown' && notOpenAfter === 'open'));
}

/** Of what is met when any step is: the one that is met; else what is open; else the first. */
function settling(steps: readonly Finding[]): readonly Finding[] {
  const met = steps.find(({ answer }) => answer === 'yes');
  if (met !== undefined) return [met];
  const open = steps.filter(({ answer }) => answer === 'unknown');
  return open.length > 0 ? open : steps.slice(0, 1);
}

const NONE: readonly never[] = [];

function firstOf({ says }: Declared): string {
  for (const name in says) return says[name] ?? '';
  return '';
}

/** The answer that follows from the steps. */
function joined(connective: Connective, steps: readonly Finding[]): Tri {
  let answer: Tri | undefined;
  for (const { answer: here } of steps) {
    const tri = triOf(here);
    if (connective === 'not') return not(tri);
    if (answer === undefined) answer = tri;
    else if (connective === 'all') answer = and(answer, tri);
    else answer = connective === 'any' ? or(answer, tri) : same(answer, tri);
  }
  return answer ?? (connective === 'all' ? YES : NO);
}

function withNeedsOf(steps: readonly Finding[], own: readonly Need[]): readonly Need[] {
  if (steps.length === 0) return own;
  const needs = [...own];
  for (const step of steps) {
    if (step.answer !== 'unknown') continue;
    for (const need of step.needs) if (!needs.some((known) => known.path === need.path)) needs.push(need);
  }
  return needs;
}
