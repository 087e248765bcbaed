/** A status and its reasons in plain English, for a caseworker or for the young person. Text is made here and nowhere earlier. */
import { choiceSaid } from '../../law/reading-choices.js';
import { objectGiven, oneOfGiven } from '../../kernel/given.js';
import type { Answer } from '../../kernel/finding.js';
import { LENGTHS, asked, explainTree } from '../../kernel/explain.js';
import type { Words } from '../../kernel/words.js';
import { fill, inWords } from '../../kernel/words.js';
import type { CareStatusFinding } from '../status/care-status.js';
import type { ReadingThatDiffers } from '../status/reading-differs.js';
import type { ExplainOptions } from './explain.js';
import { MOST_LINES, explain, names, oddLines, shortLines } from './explain.js';
import { STATUS_NAMES } from './status-names.js';
import type { WordingFor } from './readers.js';
import { READERS } from './readers.js';
import { explainToYoungPerson } from './young-person/explain.js';

/** For whom, how much, and in which words. */
export interface StatusWording extends ExplainOptions {
  /** For whom the words are. */
  readonly for: WordingFor;
}

/** The English of this file. */
export const STATUS_WORDS = [
  'Possible on the record: {possible}.',
  'Missing: {need}',
  'On the other reading of {id} ({other}) {would}.',
  'the answer would be: {statuses}',
  'they would be looked after that day',
  'they would not be looked after that day',
  'it would not be settled whether they are looked after that day',
] as const;

/**
 * A status explained. For a caseworker, a few lines: what was decided, what it turned on, an open reading that would
 * change it, and what is missing with who holds it; at its whole length every step with its numbers and provision. For
 * the young person: what it means for them, why, and what to ask, in eight lines at most.
 *
 * @example
 * explainStatus(careStatus(kim, '2026-06-01'), { for: 'young-person' });
 * explainStatus(careStatus(kim, '2026-06-01'), { for: 'caseworker', length: 'whole' });
 */
export function explainStatus(status: CareStatusFinding, audience: StatusWording): string {
  objectGiven(status, 'status', 'steps');
  const { for: reader, length = 'short', words } = objectGiven(audience, 'audience');
  oneOfGiven(LENGTHS, length, 'audience.length');
  switch (oneOfGiven(READERS, reader, 'audience.for')) {
    case 'caseworker':
      if (length === 'whole') return wholeForCaseworker(status, words);
      return length === 'short'
        ? shortForCaseworker(status, words)
        : explain(status, { length: 'sentence', words });
    case 'young-person':
      return explainToYoungPerson(status, length, words);
  }
}

/** An open reading that changes the answer takes the place of the last line, where there is no room. */
function shortForCaseworker(status: CareStatusFinding, words: Words | undefined): string {
  const [reading] = readingsOf(status, words);
  const lines = shortLines(status, words);
  if (reading === undefined) return lines.join('\n');
  const facts = lines.filter((line) => !line.startsWith('?'));
  const questions = lines.filter((line) => line.startsWith('?'));
  const room = MOST_LINES - 1 - questions.length;
  return [...facts.slice(0, Math.max(room, 1)), `~ ${reading}`, ...questions].slice(0, MOST_LINES).join('\n');
}

function wholeForCaseworker(status: CareStatusFinding, words: Words | undefined): string {
  const lines = [explainTree(status, words)];
  if (status.answer === 'unknown') {
    const possible = status.possible.map((each) => inWords(STATUS_NAMES[each], words)).join('; ');
    lines.push(fill('Possible on the record: {possible}.', { possible }, words));
  }
  lines.push(...oddLines(status, words), ...readingsOf(status, words));
  for (const need of status.needs) lines.push(fill('Missing: {need}', { need: asked(need, words) }, words));
  return lines.join('\n');
}

/** What other readings would make it, and no line where that can be told in no other words than the answer itself. */
function readingsOf(now: CareStatusFinding, words: Words | undefined): readonly string[] {
  return now.otherReadings.flatMap((reading) => onTheOtherReading(reading, now, words));
}

function onTheOtherReading(
  { id, other, wouldBe, lookedAfter }: ReadingThatDiffers,
  now: CareStatusFinding,
  words: Words | undefined,
): string[] {
  const parts: string[] = [];
  if (wouldBe.join() !== now.possible.join()) {
    const statuses = names(wouldBe, words);
    parts.push(fill('the answer would be: {statuses}', { statuses }, words));
  }
  if (lookedAfter !== now.lookedAfter) parts.push(inWords(WOULD_BE_LOOKED_AFTER[lookedAfter], words));
  if (parts.length === 0) return [];
  return [
    fill(
      'On the other reading of {id} ({other}) {would}.',
      { id, other: inWords(choiceSaid(other), words), would: parts.join('; ') },
      words,
    ),
  ];
}

const WOULD_BE_LOOKED_AFTER: Readonly<Record<Answer, string>> = {
  yes: 'they would be looked after that day',
  no: 'they would not be looked after that day',
  unknown: 'it would not be settled whether they are looked after that day',
};
