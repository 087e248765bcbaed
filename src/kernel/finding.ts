/**
 * Answers that carry their reasons. A finding is built by the rule while it decides; there is no second pass
 * that reconstructs why. No text is made until `explain` is asked.
 */
import type { Citation } from './dated.js';

/** Three values: a fact that is not recorded gives `unknown`, never `no`. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A fact that a rule used: where it stands in the input, and what it was. */
export interface Fact {
  /** JSON pointer into the input, or a name for something counted: `daysSince14`. */
  readonly path: string;
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
  readonly answer: A;
  /** What the rule says of this case, as a template: `{days} days since 14, {needed} needed`. */
  readonly says: string;
  readonly citations: readonly Citation[];
  /** Ids of the readings relied on, from docs/interpretations.md: `AMB-3`. */
  readonly interpretations: readonly string[];
  readonly facts: readonly Fact[];
  readonly needs: readonly Need[];
  readonly steps: readonly Finding<string>[];
}

/** The empty lists that most findings share, so that a finding costs no more than it must. */
const NONE: readonly never[] = [];

/** Parts of a finding that may be left out when making one. */
export interface FindingDetail {
  readonly citations?: readonly Citation[];
  readonly interpretations?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly needs?: readonly Need[];
  readonly steps?: readonly Finding<string>[];
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
    steps: detail.steps ?? NONE,
  };
}

/**
 * `yes` when every step is yes; `no` when any is no, whatever is missing elsewhere; otherwise `unknown`, with
 * the needs of the steps that could not be decided.
 */
export function allOf(
  rule: string,
  says: string,
  steps: readonly Finding[],
  detail: FindingDetail = {},
): Finding {
  let answer: Answer = 'yes';
  for (const step of steps) {
    if (step.answer === 'no') answer = 'no';
    else if (step.answer === 'unknown' && answer === 'yes') answer = 'unknown';
  }
  return joined(rule, answer, says, steps, detail);
}

/** `yes` when any step is yes; `no` when all are no; otherwise `unknown`. */
export function anyOf(
  rule: string,
  says: string,
  steps: readonly Finding[],
  detail: FindingDetail = {},
): Finding {
  let answer: Answer = 'no';
  for (const step of steps) {
    if (step.answer === 'yes') answer = 'yes';
    else if (step.answer === 'unknown' && answer === 'no') answer = 'unknown';
  }
  return joined(rule, answer, says, steps, detail);
}

/**
 * A finding over steps whose answer the rule has decided itself: for rules that are neither "all" nor "any".
 */
export function joined(
  rule: string,
  answer: Answer,
  says: string,
  steps: readonly Finding[],
  detail: FindingDetail = {},
): Finding {
  return {
    rule,
    answer,
    says,
    citations: detail.citations ?? NONE,
    interpretations: detail.interpretations ?? NONE,
    facts: detail.facts ?? NONE,
    needs: answer === 'unknown' ? needsOf(steps, detail) : NONE,
    steps,
  };
}

function needsOf(steps: readonly Finding[], detail: FindingDetail): readonly Need[] {
  const needs = [...(detail.needs ?? NONE)];
  for (const step of steps) {
    if (step.answer !== 'unknown') continue;
    for (const need of step.needs) if (!needs.some((known) => known.path === need.path)) needs.push(need);
  }
  return needs;
}

/** Kleene's "and" of three-valued answers; `yes` of none. */
export function every(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Kleene's "or" of three-valued answers; `no` of none. */
export function some(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** Every rule id in a finding, in the order met, each once. */
export function rulesUsed(root: Finding<string>): string[] {
  const rules = new Set<string>();
  const visit = (node: Finding<string>): void => {
    rules.add(node.rule);
    for (const step of node.steps) visit(step);
  };
  visit(root);
  return [...rules];
}
