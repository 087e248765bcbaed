/**
 * Answers that carry their reasons. A finding is built by the rule while it decides; there is no second pass
 * that reconstructs why. No text is made until `explain` is asked.
 */
import { DEEPEST, TOO_DEEP } from './depth.js';
import { objectGiven } from './given.js';
import type { Citation } from './dated.js';
import { NONE } from './none.js';

/** Three values: a fact that is not recorded gives `unknown`, never `no`. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A fact that a rule used: where it stands in the input, and what it was. */
export interface Fact {
  /** JSON pointer into the input, or a name for something counted: `daysSince14`. */
  readonly path: string;
  /** What it was. */
  readonly value: string | number | boolean | null;
}

/** A fact that is missing and could change the answer. */
export interface Need {
  /** JSON pointer to the missing fact. */
  readonly path: string;
  /** What to ask, in plain English. */
  readonly question: string;
  /** Who usually holds it. */
  readonly heldBy: string;
}

/** The answer of one rule, with what decided it. Plain data: survives JSON, workers and storage. */
export interface Finding<A extends string = Answer> {
  /** The rule's id in the rule reference: `ELIG-1`. */
  readonly rule: string;
  /** The answer. */
  readonly answer: A;
  /** What the rule says of this case, as a template: `{days} days since 14, {needed} needed`. */
  readonly says: string;
  /** The provisions that it rests on. */
  readonly citations: readonly Citation[];
  /** Ids of the readings relied on, from docs/interpretations.md: `AMB-3`. */
  readonly interpretations: readonly string[];
  /** What it used. */
  readonly facts: readonly Fact[];
  /** What is missing and could change the answer. */
  readonly needs: readonly Need[];
  /** How the answer follows from the answers of the steps. */
  readonly connective: Connective;
  /** The answers that it follows from. */
  readonly steps: readonly Finding<string>[];
  /** That the text it rests on was not read, as `says` says too. Left out where it was. */
  readonly mark?: 'unverified';
}

/**
 * How an answer follows from steps. `all`: yes when every step is, no when any is not. `any`: yes when any step
 * is, no when none is. `not`: the opposite of its one step. `same`: whatever the steps agree on, for pasts or
 * moments that are each possible; not known where they differ. `table`: the first row of the decision table
 * that is met. `facts`: from its own facts, there are no steps. `told`: from its own facts, with steps told
 * beside it.
 */
export const CONNECTIVES = ['all', 'any', 'not', 'same', 'table', 'facts', 'told'] as const;
/** One of {@link CONNECTIVES}. */
export type Connective = (typeof CONNECTIVES)[number];

/** Parts of a finding that may be left out when making one. */
export interface FindingDetail {
  readonly citations?: readonly Citation[];
  readonly interpretations?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly needs?: readonly Need[];
  /** Left out: `facts`, or `told` where there are steps. */
  readonly connective?: Connective;
  readonly steps?: readonly Finding<string>[];
  readonly mark?: 'unverified';
}

/** Makes a finding; what is left out is empty. */
export function finding<A extends string>(
  rule: string,
  answer: A,
  says: string,
  detail: FindingDetail = {},
): Finding<A> {
  return {
    rule,
    answer,
    says,
    citations: detail.citations ?? NONE,
    interpretations: detail.interpretations ?? NONE,
    facts: detail.facts ?? NONE,
    needs: detail.needs ?? NONE,
    connective: detail.connective ?? ((detail.steps ?? NONE).length > 0 ? 'told' : 'facts'),
    steps: detail.steps ?? NONE,
    ...(detail.mark === undefined ? undefined : { mark: detail.mark }),
  };
}

/**
 * Every rule id in a finding, in the order met, each once.
 *
 * @example
 * rulesUsed(careStatus(kim, '2026-03-01')); // every rule that was looked at
 */
export function rulesUsed(root: Finding<string>): string[] {
  objectGiven(root, 'root', 'steps');
  const rules = new Set<string>();
  const met = new Set<Finding<string>>();
  const left = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (met.has(node)) continue;
    met.add(node);
    rules.add(node.rule);
    left.push(...[...node.steps].reverse());
  }
  return [...rules];
}

/** A finding as it is, save that a step below more than {@link DEEPEST} others says only that it is too deep. */
export function withinDepth<F extends Finding<string>>(node: F, depth = 0): F {
  if (depth === DEEPEST) return { ...node, says: TOO_DEEP, facts: NONE, steps: NONE };
  const steps = node.steps.map((step) => withinDepth(step, depth + 1));
  return steps.every((step, at) => step === node.steps[at]) ? node : { ...node, steps };
}

/** Adds a need, unless one of its path is named already. */
export function addNeed(needs: Need[], need: Need): void {
  if (!needs.some((known) => known.path === need.path)) needs.push(need);
}

/** Each need once, as first named. */
export function distinctNeeds(needs: readonly Need[]): Need[] {
  const distinct: Need[] = [];
  for (const need of needs) addNeed(distinct, need);
  return distinct;
}
