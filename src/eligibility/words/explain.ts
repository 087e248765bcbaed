/** A finding explained, at one of three lengths: one sentence, a few lines for people, or the whole tree. */
import { fieldsOf, objectGiven, oneOfGiven } from '../../kernel/given.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { withinDepth } from '../../kernel/finding.js';
import type { Length } from '../../kernel/explain.js';
import { LENGTHS, answered, asked, explainTree, sentence } from '../../kernel/explain.js';
import { cite } from '../../kernel/dated.js';
import type { Words } from '../../kernel/words.js';
import { fill, inWords } from '../../kernel/words.js';
import type { RecordCaution } from '../../record/cautions/kinds.js';
import type { Outcome } from '../status/settles.js';
import { STATUS_NAMES } from './status-names.js';
import { turnedOn } from './turned-on.js';
import { NONE } from '../../kernel/none.js';

/** How a finding is explained. */
export interface ExplainOptions {
  /**
   * `sentence`: what was decided. `short`: what was decided, the few facts and dates that it turned on, and what is
   * missing, in six lines at most. `whole`: every step with its numbers, provision and readings.
   */
  readonly length?: Length | undefined;
  /** Other words for what is said; see `WORDS`. */
  readonly words?: Words | undefined;
}

/** The English of this file. */
export const EXPLAIN_WORDS = [
  '{decided}; possible: {possible}',
  '{question} If so: {yes}; if not: {no}.',
  '{question} It could be: {any}.',
  'and {count} more to ask',
  '{one} or {other}',
  '{one}, {other}',
  'Take care: {says}. Ask: {heldBy}.',
] as const;

/** No short explanation is longer. */
export const MOST_LINES = 6;

/** Facts and dates told where nothing is missing, and where something is. */
const MOST_FACTS = 3;
const FACTS_BESIDE_QUESTIONS = 2;

/**
 * A finding in words.
 *
 * @example
 * explain(careStatus(kim, '2026-06-01')); // a few lines
 * explain(careStatus(kim, '2026-06-01'), { length: 'whole' });
 */
export function explain(root: Finding<string>, options?: ExplainOptions): string {
  objectGiven(root, 'root', 'facts', 'steps');
  const { length = 'short', words } = fieldsOf(options);
  switch (oneOfGiven(LENGTHS, length, 'options.length')) {
    case 'sentence':
      return sentence(root, words);
    case 'short':
      return shortLines(withinDepth(root), words).join('\n');
    case 'whole':
      return [explainTree(root, words), ...oddLines(root, words)].join('\n');
  }
}

/** What was decided, what it turned on, and what is missing. */
export function shortLines(root: Finding<string>, words?: Words): readonly string[] {
  const questions = missing(root.needs, possibleIn(root), words);
  // One line at most, in place of a fact: what is odd may make the rest wrong.
  const odd = oddLines(root, words)
    .slice(0, 1)
    .map((each) => `! ${each}`);
  const facts = turnedOn(root, words)
    .filter((each) => !questions.includes(each))
    .slice(0, (questions.length === 0 ? MOST_FACTS : FACTS_BESIDE_QUESTIONS) - odd.length);
  const lines = [decided(root, words), ...odd, ...facts.map((each) => `- ${each}`)];
  const room = MOST_LINES - lines.length;
  const told = questions.length > room ? questions.slice(0, room - 1) : questions;
  lines.push(...told.map((each) => `? ${each}`));
  const left = questions.length - told.length;
  if (left > 0) lines.push(fill('and {count} more to ask', { count: left }, words));
  return lines;
}

/** What is odd in the record and bears on the answer, each code once. */
export function oddLines(root: Finding<string>, words: Words | undefined): readonly string[] {
  const { cautions } = root as { readonly cautions?: readonly RecordCaution[] };
  const once = (cautions ?? NONE).filter(
    ({ code }, at) => cautions?.findIndex((other) => other.code === code) === at,
  );
  return once.map(({ says, heldBy }) =>
    fill(
      'Take care: {says}. Ask: {heldBy}.',
      { says: inWords(says, words), heldBy: inWords(heldBy, words) },
      words,
    ),
  );
}

function decided(root: Finding<string>, words: Words | undefined): string {
  const possible = possibleIn(root);
  const text = answered(root, words);
  const cited = root.citations.map(cite).join('; ');
  const line =
    possible.length > 1
      ? fill('{decided}; possible: {possible}', { decided: text, possible: names(possible, words) }, words)
      : text;
  return cited === '' ? line : `${line} [${cited}]`;
}

/** The statuses that a finding of a status leaves possible. */
function possibleIn(root: Finding<string>): readonly string[] {
  const { possible } = root as { readonly possible?: unknown };
  return Array.isArray(possible) ? (possible as readonly string[]) : [];
}

/** Each question once, with what its answers would make of the status where that is known. */
function missing(
  needs: readonly (Need & { readonly outcomes?: readonly Outcome[] })[],
  possible: readonly string[],
  words?: Words,
): string[] {
  return [...new Set(needs.map((need) => questionOf(need, possible, words)))];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

function questionOf(
  need: Need & { readonly outcomes?: readonly Outcome[] },
  possible: readonly string[],
  words?: Words,
): string {
  const { outcomes = NONE } = need;
  const question = asked(need, words);
  const of = (answer: string): readonly string[] => [
    ...new Set(outcomes.filter((each) => each.answer === answer).flatMap(({ possible }) => possible)),
  ];
  const [yes, no] = [of('yes'), of('no')];
  // An answer that leaves open what was open says nothing of it.
  if (yes.length > 0 && isSame(yes, no)) return question;
  if (yes.length > 0 && no.length > 0)
    return fill(
      '{question} If so: {yes}; if not: {no}.',
      { question, yes: names(yes, words), no: names(no, words) },
      words,
    );
  const any = [...new Set(outcomes.flatMap(({ possible }) => possible))];
  return any.length === 0 || isSame(any, possible)
    ? question
    : fill('{question} It could be: {any}.', { question, any: names(any, words) }, words);
}

/** `eligible, relevant or former relevant`. */
export function names(statuses: readonly string[], words: Words | undefined): string {
  const all = statuses.map((status) =>
    inWords(STATUS_NAMES[status as keyof typeof STATUS_NAMES] ?? status, words),
  );
  const last = all.pop() ?? '';
  if (all.length === 0) return last;
  const before = all.reduce((one, other) => fill('{one}, {other}', { one, other }, words));
  return fill('{one} or {other}', { one: before, other: last }, words);
}
