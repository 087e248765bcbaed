/** A finding as text. Text is made here and nowhere earlier. */
import { TOO_DEEP, isTooDeep } from './depth.js';
import { objectGiven } from './given.js';
import { cite } from './dated.js';
import type { Finding, Need } from './finding.js';
import { ownValue } from './own.js';
import type { Words } from './words.js';
import { fill, inWords, valuesOf } from './words.js';

/** How much is told. */
export const LENGTHS = ['sentence', 'short', 'whole'] as const;
/** One of {@link LENGTHS}. */
export type Length = (typeof LENGTHS)[number];

/** The English of this file. */
export const TREE_WORDS = [
  'Yes: {says}',
  'No: {says}',
  'Not known: {says}',
  'Take care: {says}',
  ' Reading: {ids}.',
  '{question} Usually held by: {heldBy}.',
] as const;

/**
 * The text of one finding with its facts filled in, dates in words, without its steps.
 *
 * @example
 * sentence(careStatus(kim, '2026-03-01')); // the status in one sentence
 */
export function sentence(node: Finding<string>, words?: Words): string {
  objectGiven(node, 'node', 'facts');
  return fill(node.says, valuesOf(node.facts), words);
}

/** Every step says how it came out; an answer that is its own sentence needs no word before it. */
const ANSWERED: Readonly<Record<string, string>> = {
  yes: 'Yes: {says}',
  no: 'No: {says}',
  unknown: 'Not known: {says}',
  caution: 'Take care: {says}',
};

/** The sentence of a finding with how it came out. */
export function answered(node: Finding<string>, words?: Words): string {
  return inWords(ownValue(ANSWERED, node.answer) ?? '{says}', words).replace('{says}', () =>
    sentence(node, words),
  );
}

/** What is missing, and who usually holds it. */
export function asked(need: { readonly question: string; readonly heldBy: string }, words?: Words): string {
  return fill(
    '{question} Usually held by: {heldBy}.',
    { question: inWords(need.question, words), heldBy: inWords(need.heldBy, words) },
    words,
  );
}

/** What is missing, in the words of a table. */
export function needsIn<N extends Need>(words: Words | undefined, needs: readonly N[]): readonly N[] {
  if (words === undefined) return needs;
  return needs.map((need) => ({
    ...need,
    question: inWords(need.question, words),
    heldBy: inWords(need.heldBy, words),
  }));
}

/**
 * The whole tree of reasons, one line a step, each with its answer and provision. A step below more than 64 others is
 * `[too deep]`: none of the library's is.
 *
 * @example
 * explainTree(careStatus(person, '2026-06-01'));
 */
export function explainTree(root: Finding<string>, words?: Words): string {
  objectGiven(root, 'root', 'facts', 'steps');
  const lines: string[] = [];
  const visit = (node: Finding<string>, around: readonly object[]): void => {
    const depth = around.length;
    if (isTooDeep(node, around)) {
      lines.push(`${'  '.repeat(depth)}- ${TOO_DEEP}`);
      return;
    }
    const cited = node.citations.map(cite).join('; ');
    const ids = node.interpretations.join(', ');
    const read = ids === '' ? '' : inWords(' Reading: {ids}.', words).replace('{ids}', ids);
    lines.push(
      `${'  '.repeat(depth)}${depth === 0 ? '' : '- '}${answered(node, words)}${cited === '' ? '' : ` [${cited}]`}${read}`,
    );
    for (const need of node.needs)
      if (node.steps.length === 0) lines.push(`${'  '.repeat(depth + 1)}? ${asked(need, words)}`);
    for (const step of node.steps) visit(step, [...around, node]);
  };
  visit(root, []);
  return lines.join('\n');
}
