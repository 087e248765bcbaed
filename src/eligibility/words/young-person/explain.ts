/**
 * A status for the young person it is about: what it means for them, why, and what to ask. The words are in tables
 * beside this file; here they are put together.
 */
import type { Words } from '../../../kernel/words.js';
import { fill, inWords, valuesOf } from '../../../kernel/words.js';
import type { CareStatusFinding } from '../../status/care-status.js';
import { toldOf } from './reasons.js';
import { diedOn, situationOf } from './situation.js';
import { WHAT_IT_MEANS } from './status.js';
import type { Length } from '../../../kernel/explain.js';

/** The English of this file. */
export const FRAME_WORDS = [
  'What this means for you',
  'Why we say this',
  'What you can ask',
  'Why: {why}',
  'You can ask: {question}',
  'The record says that this young person died on {died}. We are sorry. There is nobody to explain a status to. If the record is wrong, please ask the council to put it right.',
  'Something written down about me does not fit together. Can someone check it?',
] as const;

/** A short text is eight lines at most, with the first. */
const MOST_MEANS = 3;
const MOST_WHY = 2;
const MOST_ASK = 2;

/** The text at a length. After a death in care there is nobody to tell, and whoever reads it is told that. */
export function explainToYoungPerson(
  status: CareStatusFinding,
  length: Length,
  words: Words | undefined,
): string {
  const died = diedOn(status);
  if (died !== undefined) return fill(FRAME_WORDS[5], { died }, words);
  const meaning = WHAT_IT_MEANS[situationOf(status)];
  const numbers = valuesOf(status.facts);
  const told = (template: string): string => fill(template, numbers, words);
  const headline = told(meaning.headline);
  if (length === 'sentence') return headline;
  const { why, follows } = toldOf(status, words);
  const means = [...meaning.means.map(told), ...follows];
  // What looks wrong in the record is the first thing to ask about.
  const odd = status.cautions.length === 0 ? [] : [told(FRAME_WORDS[6])];
  const ask = [...odd, ...meaning.ask.map(told)];
  if (length === 'whole') {
    return [
      headline,
      ...section('What this means for you', means, words),
      ...section('Why we say this', why, words),
      ...section('What you can ask', ask, words),
    ].join('\n');
  }
  return [
    headline,
    ...means.slice(0, MOST_MEANS).map((each) => `- ${each}`),
    ...why.slice(0, MOST_WHY).map((each) => fill('Why: {why}', { why: each }, words)),
    ...ask.slice(0, MOST_ASK).map((question) => fill('You can ask: {question}', { question }, words)),
  ].join('\n');
}

function section(title: string, lines: readonly string[], words: Words | undefined): readonly string[] {
  return lines.length === 0 ? [] : ['', inWords(title, words), ...lines.map((line) => `- ${line}`)];
}
