/**
 * A status for the young person it is about: what it means for them, why, and what to ask. The words are in
 * `young-person-words.ts`; here they are chosen, by rule and answer.
 */
import type { Finding } from '../../kernel/finding.js';
import { dateInWords, dayOfText } from '../../kernel/calendar.js';
import type { CareStatusFinding } from '../status/care-status.js';
import { YOUNG_PERSON_WORDS } from './young-person-words.js';
import { WHAT_IT_MEANS } from './young-person-status.js';

/** Rules that only join others: what they join is told instead. */
const JOINING: readonly string[] = ['REL', 'REL-LIMBS', 'QUAL', 'QUAL-LIMBS', 'FREL', 'STATUS'];

/** The whole text. */
export function explainToYoungPerson(status: CareStatusFinding): string {
  const meaning =
    WHAT_IT_MEANS[status.answer === 'none' && status.lookedAfter === 'yes' ? 'looked-after' : status.answer];
  const why = reasons(status);
  return [
    meaning.headline,
    '',
    'What this means for you',
    ...meaning.means.map((line) => `- ${line}`),
    ...(why.length === 0 ? [] : ['', 'Why we say this', ...why.map((line) => `- ${line}`)]),
    '',
    'What you can ask',
    ...meaning.ask.map((line) => `- ${line}`),
  ].join('\n');
}

/** One line for each rule that led to the answer, each once. */
function reasons(status: CareStatusFinding): string[] {
  const lines: string[] = [];
  const wanted = status.answer === 'unknown' ? 'unknown' : status.answer === 'none' ? 'no' : 'yes';
  const add = (node: Finding<string>): void => {
    if (!JOINING.includes(node.rule)) {
      const line = wordsOf(node);
      if (line !== undefined && !lines.includes(line)) lines.push(line);
    }
    // Only the steps that gave a finding its answer are its reasons.
    for (const step of node.steps) if (step.answer === node.answer) add(step);
  };
  for (const step of status.steps) {
    if (
      step.answer === wanted ||
      step.answer === 'caution' ||
      step.rule.startsWith('CPP') ||
      step.rule === 'AGE-1'
    )
      add(step);
  }
  return lines;
}

/** The words for one finding, with its dates filled in; `undefined` where the table has none. */
export function wordsOf(node: Finding<string>): string | undefined {
  const words = YOUNG_PERSON_WORDS[node.rule]?.[node.answer];
  return words?.replace(/\{([^}]+)\}/g, (whole, path: string) => {
    const value = node.facts.find((fact) => fact.path === path)?.value;
    if (value === undefined || value === null) return FALLBACK[path] ?? whole;
    const text = String(value);
    const day = dayOfText(text);
    return day === undefined ? text : dateInWords(day);
  });
}

/** What stands for a fact that the finding does not hold. */
const FALLBACK: Readonly<Record<string, string>> = {
  since: 'then',
  needed: '91',
  days: 'some',
  sixteen: 'your 16th birthday',
  ended: 'the day you left',
  complete: 'a later day',
  day: 'soon',
  eighteen: 'your 18th birthday',
  from: 'then',
};
