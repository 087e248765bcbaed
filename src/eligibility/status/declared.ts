/** Rules in the places of the tests that they declare, ready to be told. */
import type { Rule, Test } from './rule.js';

/** The rules that declare tests, by the places of these. */
export type RulesByPlace = readonly (Declared | undefined)[];

/** A rule, whatever it leaves out left out aloud. */
export type Declared = { readonly [Part in keyof Required<Rule>]: Rule[Part] } & {
  /** Where it has one sentence alone. */
  readonly onlySentence: string | undefined;
  /** Its sentences by their names: found here faster than in an object of its own make. */
  readonly sentences: ReadonlyMap<string, string>;
  /** The rules of the steps of its test, in their order; of a step moved to another day, the rule of what is moved. */
  readonly ofSteps: readonly (Declared | undefined)[];
};

/** Puts rules in the places of the tests that they declare. */
export function byPlace(rules: readonly Rule[]): RulesByPlace {
  const placed: (Declared | undefined)[] = [];
  const lists: { readonly steps: readonly Test[]; readonly ofSteps: (Declared | undefined)[] }[] = [];
  for (const rule of rules) {
    while (placed.length <= rule.test.place) placed.push(undefined);
    const ofSteps: (Declared | undefined)[] = [];
    placed[rule.test.place] = declared(rule, ofSteps);
    lists.push({ steps: rule.test.steps, ofSteps });
  }
  for (const { steps, ofSteps } of lists) for (const step of steps) ofSteps.push(ruleOf(step, placed));
  return placed;
}

function ruleOf({ place, day, steps: [moved] }: Test, placed: RulesByPlace): Declared | undefined {
  return placed[place] ?? (day === undefined || moved === undefined ? undefined : placed[moved.place]);
}

/** Part by part, so that all are of one make and are read fast. */
function declared(rule: Rule, ofSteps: Declared['ofSteps']): Declared {
  return {
    id: rule.id,
    title: rule.title,
    test: rule.test,
    provisions: rule.provisions,
    readings: rule.readings,
    since: rule.since,
    mark: rule.mark,
    says: rule.says,
    onlySentence: onlyOf(Object.values(rule.says)),
    sentences: new Map(Object.entries(rule.says)),
    tell: rule.tell,
    beside: rule.beside,
    unlessMet: rule.unlessMet,
    notOpenAfter: rule.notOpenAfter,
    endsIt: rule.endsIt,
    onlyStepInstead: rule.onlyStepInstead,
    alone: rule.alone,
    alike: rule.alike,
    ofSteps,
  };
}

function onlyOf([first, ...more]: readonly string[]): string | undefined {
  return more.length === 0 ? first : undefined;
}
