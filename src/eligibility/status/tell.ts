/** A test, told: the finding of a rule, by folding its test. Nothing is decided twice for one day. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Connective, Finding, Need } from '../../kernel/finding.js';
import { addNeed } from '../../kernel/finding.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, answerOf, not, or, triOf } from '../../kernel/three-valued.js';
import type { Declared, RulesByPlace } from './declared.js';
import type { Over, Test, Told } from './rule.js';
import { saidAlike, same, told } from './rule.js';
import { NONE } from '../../kernel/none.js';

/** The telling of the tests of one history by the rules that declare them; what is told of one day is kept. */
export interface Telling {
  readonly rules: RulesByPlace;
  readonly history: History;
  readonly law: LawInDays;
  /** The day of which what is told is kept. */
  readonly kept: EpochDay;
  /** What was told of it, by the places of the tests. */
  readonly told: (Finding | undefined)[];
  /** What is said alike of everybody on that day, by the places of the tests and the answers. */
  readonly alike: (Finding | undefined)[];
}

/** Begins to tell of one history. */
export function telling(rules: RulesByPlace, history: History, law: LawInDays, kept: EpochDay): Telling {
  if (alike.on !== kept || alike.law !== law || alike.rules !== rules)
    alike = { rules, law, on: kept, said: [], untold: rules.map(() => undefined) };
  // As long as it will get, and copied, which is faster than filled.
  return { rules, history, law, kept, told: [...alike.untold], alike: alike.said };
}

/** What is said alike of everybody on the day that was asked about last: many people are asked about on one day. */
let alike: {
  readonly rules?: RulesByPlace;
  readonly law?: LawInDays;
  readonly on?: EpochDay;
  readonly said: (Finding | undefined)[];
  /** Nothing told of any test yet. */
  readonly untold: readonly undefined[];
} = { said: [], untold: [] };

/** The answer for the day that is kept: from what was told of it, or in silence. */
export function ask(of: Telling, test: Test): Tri {
  const known = of.told[test.place];
  if (known !== undefined) return triOf(known.answer);
  const { connective, steps, day, over } = test;
  const isJoined = steps.length > 1 && (connective === 'all' || connective === 'any');
  if (!isJoined || day !== undefined || over !== undefined) return test.decide(of.history, of.kept, of.law);
  const settled = connective === 'any' ? YES : NO;
  let answer: Tri = connective === 'any' ? NO : YES;
  for (const step of steps) {
    const here = ask(of, step);
    answer = connective === 'any' ? or(answer, here) : and(answer, here);
    if (answer === settled) return answer;
  }
  return answer;
}

/** What a rule says on the day that is kept, with other steps than its own: they are told elsewhere, or not at all. */
export function name(
  of: Telling,
  test: Test,
  connective: Connective = 'facts',
  steps: readonly Finding[] = NONE,
  known?: Tri,
): Finding {
  const answer = known ?? ask(of, test);
  const rule = of.rules[test.place];
  // What is missing is told by its own steps.
  return answer === UNKNOWN || rule === undefined || of.told[test.place] !== undefined
    ? withSteps(tell(of, test, of.kept), connective, steps)
    : madeOf(of, rule, connective, of.kept, answer, steps, NONE);
}

function withSteps(found: Finding, connective: Connective, steps: readonly Finding[]): Finding {
  const { rule, answer, says, citations, interpretations, facts, needs } = found;
  return { rule, answer, says, citations, interpretations, facts, needs, connective, steps };
}

/** What a rule says, with its steps. The same test of the day that is kept is the same finding. */
export function tell(of: Telling, test: Test, on: EpochDay): Finding {
  const rule = of.rules[test.place];
  if (rule === undefined) {
    const step = test.steps[0];
    if (test.day === undefined || step === undefined) throw new Error('a test that no rule declares');
    return tell(of, step, test.day(of.history, on, of.law));
  }
  if (on !== of.kept) return make(of, rule, test, on);
  return (of.told[test.place] ??= make(of, rule, test, on));
}

function make(of: Telling, rule: Declared, test: Test, on: EpochDay): Finding {
  const { connective } = test;
  const isFact = test.steps.length === 0;
  if (isFact || rule.alone === true) {
    const answer = test.decide(of.history, on, of.law);
    if (answer !== UNKNOWN && rule.alike === true && on === of.kept)
      return (of.alike[test.place * 3 + answer] ??= shared(
        madeOf(of, rule, connective, on, answer, NONE, NONE),
      ));
    if (isFact) return madeOf(of, rule, connective, on, answer, NONE, besideOf(of, rule, on, answer));
    // What would settle it is told by its steps.
    if (answer !== UNKNOWN && rule.beside === undefined)
      return madeOf(of, rule, connective, on, answer, NONE, NONE);
  }
  const steps = stepsOf(of, rule, test, on);
  if (rule.onlyStepInstead === true && steps.length === 1) {
    const only = steps[0];
    if (only !== undefined) return only;
  }
  const answer = joined(connective, steps);
  return madeOf(of, rule, connective, on, answer, steps, besideOf(of, rule, on, answer));
}

function besideOf(
  { history, law }: Telling,
  { beside }: Declared,
  on: EpochDay,
  answer: Tri,
): readonly Finding[] {
  return beside === undefined ? NONE : beside(history, on, law, answer);
}

function madeOf(
  { history, law }: Telling,
  rule: Declared,
  connective: Connective,
  on: EpochDay,
  answer: Tri,
  steps: readonly Finding[],
  beside: readonly Finding[],
): Finding {
  const said = rule.tell === undefined ? ONLY_SENTENCE : rule.tell(history, on, law, answer, steps);
  if (said.alike === undefined || steps.length > 0 || beside.length > 0 || answer === UNKNOWN)
    return findingOf(rule, connective, answer, said, steps, beside);
  // What is said in the same words of everybody, with the same facts, is one finding.
  return (said.alike[rule.test.place * 3 + answer] ??= shared(
    findingOf(rule, connective, answer, said, NONE, NONE),
  ));
}

/** A finding that stands in many answers: nobody who changes one of them changes the others. */
function shared(found: Finding): Finding {
  for (const fact of found.facts) Object.freeze(fact);
  Object.freeze(found.facts);
  return Object.freeze(found);
}

function findingOf(
  rule: Declared,
  connective: Connective,
  answer: Tri,
  said: Told,
  steps: readonly Finding[],
  beside: readonly Finding[],
): Finding {
  return {
    rule: said.rule ?? rule.id,
    answer: answerOf(answer),
    says: rule.onlySentence ?? rule.sentences.get(said.says) ?? '',
    citations: said.citations ?? rule.provisions,
    interpretations: said.interpretations,
    facts: said.facts,
    needs: answer === UNKNOWN ? withNeedsOf(steps, said.needs) : NONE,
    connective: shownConnective(rule, connective, steps.length > 0, beside.length > 0),
    steps: rule.alone === true ? NONE : beside.length === 0 ? steps : [...steps, ...beside],
  };
}

const ONLY_SENTENCE = /* @__PURE__ */ saidAlike(told(''));

function stepsOf(of: Telling, { ofSteps }: Declared, test: Test, on: EpochDay): readonly Finding[] {
  const { steps: tests, brief } = test;
  const only = tests[0];
  if (only === undefined) return NONE;
  if (test.day !== undefined) return [tell(of, only, test.day(of.history, on, of.law))];
  if (test.over !== undefined) return stepsOver(of, test.over, only, on, brief);
  if (test.connective === 'not') return [tell(of, only, on)];
  // Most have one or two steps: a list of those is made of its length, where one that grows would keep room for 16.
  let one: Finding | undefined;
  let two: Finding | undefined;
  let more: Finding[] | undefined;
  for (let at = 0; at < tests.length; at++) {
    const each = tests[at] ?? only;
    const rule = ofSteps[at];
    // Nothing is made of what is not told.
    if (rule?.unlessMet === true && each.decide(of.history, on, of.law) === YES) continue;
    const found = tell(of, each, on);
    if (found.answer === 'unknown' && rule?.notOpenAfter !== undefined)
      if (isSettledBefore(listOf(one, two, more), rule)) continue;
    if (one === undefined) one = found;
    else if (two === undefined) two = found;
    else (more ??= [one, two]).push(found);
    if (brief === 'until-met' && found.answer === 'yes') break;
    if (rule?.endsIt === true && found.answer === 'no') break;
  }
  const steps = listOf(one, two, more);
  return brief === 'settling' ? settling(steps) : steps;
}

function listOf(
  one: Finding | undefined,
  two: Finding | undefined,
  more: readonly Finding[] | undefined,
): readonly Finding[] {
  if (more !== undefined) return more;
  if (one === undefined) return NONE;
  return two === undefined ? [one] : [one, two];
}

/** A step told of each of some days: most often of one. */
function stepsOver(
  of: Telling,
  over: Over,
  step: Test,
  on: EpochDay,
  brief: Test['brief'],
): readonly Finding[] {
  let one: Finding | undefined;
  let more: Finding[] | undefined;
  const visit = (_: History, day: EpochDay): Tri => {
    const found = tell(of, step, day);
    if (one === undefined) one = found;
    else (more ??= [one]).push(found);
    return NO;
  };
  over(of.history, on, of.law, visit, unsettled);
  const steps = listOf(one, undefined, more);
  return brief === 'settling' ? settling(steps) : steps;
}

/** Every one of the days is visited. */
const unsettled = (): Tri => NO;

function shownConnective(
  { alone }: Declared,
  connective: Connective,
  hasSteps: boolean,
  isMoreTold: boolean,
): Connective {
  if (alone === true) return 'facts';
  if (hasSteps) return connective;
  return isMoreTold ? 'told' : 'facts';
}

function isSettledBefore(steps: readonly Finding[], { notOpenAfter }: Declared): boolean {
  return steps.some(({ answer }) => answer === 'no' || (answer === 'unknown' && notOpenAfter === 'open'));
}

/** Of what is met when any step is: the one that is met; else what is open; else the first. */
function settling(steps: readonly Finding[]): readonly Finding[] {
  if (steps.length === 1) return steps;
  const met = steps.find(({ answer }) => answer === 'yes');
  if (met !== undefined) return [met];
  const open = steps.filter(({ answer }) => answer === 'unknown');
  return open.length > 0 ? open : steps.slice(0, 1);
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
    for (const need of step.needs) addNeed(needs, need);
  }
  return needs;
}
