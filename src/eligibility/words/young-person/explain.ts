/**
 * A status for the young person it is about: what it means for them, why, and what to ask. The words are in tables
 * beside this file; here they are put together.
 */
import { dateInWords, toDay } from '../../../kernel/calendar.js';
import type { CareStatusFinding } from '../../status/care-status.js';
import { toldOf } from './reasons.js';
import { diedOn, situationOf } from './situation.js';
import { WHAT_IT_MEANS } from './status.js';

/** The whole text. After a death in care there is nobody to tell, and whoever reads it is told that. */
export function explainToYoungPerson(status: CareStatusFinding): string {
  const died = diedOn(status);
  if (died !== undefined) return afterDeath(died);
  const meaning = WHAT_IT_MEANS[situationOf(status)];
  const { why, follows } = toldOf(status);
  return [
    meaning.headline,
    ...section('What this means for you', [...meaning.means, ...follows]),
    ...section('Why we say this', why),
    ...section('What you can ask', meaning.ask),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}

/** For whoever opens the record. */
function afterDeath(died: string): string {
  return `The record says that this young person died on ${dateInWords(toDay(died))}. We are sorry. There is nobody to explain a status to. If the record is wrong, please ask the council to put it right.`;
}
