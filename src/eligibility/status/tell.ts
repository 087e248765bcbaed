/** A test, told: the finding of a rule, by folding its test. Nothing is decided twice for one day. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Answer, Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, answerOf, not, or, triOf } from '../../kernel/three-valued.js';
import type { Rule, Test } from './rule.js';
import { same } from './rule.js';

/** Tells a test for a day. The same test of the same day is the same finding. */
export type Tell = (test: Test, on: EpochDay) => Finding;

/** The answer of a test for a day, by what is told of it, or of its steps where no rule declares it. */
export function answerBy(tell: Tell, rules: ReadonlyMap<Test, Rule>): (test: Test, on: EpochDay) => Tri {
  return function answer(test, on): Tri {
    if (rules.has(test)) return triOf(tell(test, on).answer);
    if (test.connective === 'any') return test.steps.reduce<Tri>((so, step) => or(so, answer(step, on)), NO);
    return test.steps.reduce<Tri>((so, step) => and(so, answer(step, on)), YES);
  };
}

/** Tells the tests of one history, by the rules that declare them. */
export function teller(rules: ReadonlyMap<Test, Rule>, history: History, law: LawInDays): Tell {
  const told = new Map<Test, Map<EpochDay, Finding>>();
  const tell: Tell = (test, on) => {
    const [step] = test.steps;
    if (test.day !== undefined && step !== undefined && !rules.has(test))
      return tell(step, test.day(history, on, law));
    let days = told.get(test);
    if (days === undefined) told.set(test, (days = new Map()));
    const known = days.get(on);
    if (known !== undefined) return known;
    const made = make(test, on);
    days.set(on, made);
    return made;
  };
  return tell;

  function make(test: Test, on: EpochDay): Finding {
    const rule = rules.get(test);
    if (rule === undefined) throw new Error('a test that no rule declares');
    const steps = stepsOf(test, on);
    const [only] = steps;
    if (rule.onlyStepInstead === true && steps.length === 1 && only !== undefined) return only;
    const answer = test.connective === 'facts' ? test.decide(history, on, law) : joined(test, steps);
    const asked = { history, on, law, answer, steps };
    const told = rule.tell === undefined ? undefined : rule.tell(asked);
    const beside = rule.beside === undefined ? [] : rule.beside(asked);
    const says = told?.says ?? onlyKey(rule);
    return finding<Answer>(told?.rule ?? rule.id, answerOf(answer), rule.says[says] ?? says, {
      citations: told?.citations ?? rule.provisions,
      interpretations: told?.interpretations ?? NONE,
      facts: told?.facts ?? NONE,
      needs: answer === UNKNOWN ? withNeedsOf(steps, told?.needs ?? NONE) : NONE,
      connective:
        rule.alone === true ? 'facts' : beside.length > 0 && steps.length === 0 ? 'told' : test.connective,
      steps: rule.alone === true ? NONE : beside.length === 0 ? steps : [...steps, ...beside],
    });
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
      const rule = ruleOf(each);
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

  /** The rule of a test, or of what is moved to another day by it. */
  function ruleOf(test: Test): Rule | undefined {
    const [step] = test.steps;
    return rules.get(test) ?? (test.day === undefined || step === undefined ? undefined : rules.get(step));
  }
}

function isSettledBefore(steps: readonly Finding[], { notOpenAfter }: Rule): boolean {
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

function onlyKey(rule: Rule): string {
  return Object.keys(rule.says)[0] ?? '';
}

/** The answer that follows from the steps. */
function joined(test: Test, steps: readonly Finding[]): Tri {
  const [one, ...others] = steps;
  switch (test.connective) {
    case 'all':
      return steps.reduce<Tri>((answer, step) => and(answer, triOf(step.answer)), YES);
    case 'any':
      return steps.reduce<Tri>((answer, step) => or(answer, triOf(step.answer)), NO);
    case 'not':
      return not(triOf(one?.answer ?? 'unknown'));
    default:
      return one === undefined
        ? NO
        : others.reduce<Tri>((answer, step) => same(answer, triOf(step.answer)), triOf(one.answer));
  }
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
