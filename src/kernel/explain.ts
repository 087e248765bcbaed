/** A finding as text. Text is made here and nowhere earlier. */
import { dateInWords, dayOfText } from './calendar.js';
import { cite } from './dated.js';
import { ordinal } from './ordinal.js';
import type { Finding } from './finding.js';

/** The text of one finding with its facts filled in, dates in words, without its steps. */
export function sentence(node: Finding<string>): string {
  return node.says.replace(/\{([^}:]+)(:th)?\}/g, (whole, path: string, th?: string) => {
    const fact = node.facts.find((candidate) => candidate.path === path);
    if (fact === undefined) return whole;
    if (th !== undefined) return ordinal(Number(fact.value));
    const day = dayOfText(fact.value);
    return day === undefined ? String(fact.value ?? 'not recorded') : dateInWords(day);
  });
}

/** Every step says how it came out; an answer that is its own sentence needs no word before it. */
const ANSWER_WORDS: Readonly<Record<string, string>> = {
  yes: 'Yes: ',
  no: 'No: ',
  unknown: 'Not known: ',
  caution: 'Take care: ',
};

/**
 * The reasons in plain English, one line a step, each with its answer and provision.
 *
 * @example
 * explain(careStatus(person, '2026-06-01'));
 */
export function explain(root: Finding<string>): string {
  const lines: string[] = [];
  const visit = (node: Finding<string>, depth: number): void => {
    const cited = node.citations.map(cite).join('; ');
    const read = node.interpretations.length > 0 ? ` Reading: ${node.interpretations.join(', ')}.` : '';
    lines.push(
      `${'  '.repeat(depth)}${depth === 0 ? '' : '- '}${ANSWER_WORDS[node.answer] ?? ''}${sentence(node)}${cited === '' ? '' : ` [${cited}]`}${read}`,
    );
    for (const need of node.needs)
      if (node.steps.length === 0)
        lines.push(`${'  '.repeat(depth + 1)}? ${need.question} Usually held by: ${need.heldBy}.`);
    for (const step of node.steps) visit(step, depth + 1);
  };
  visit(root, 0);
  return lines.join('\n');
}
