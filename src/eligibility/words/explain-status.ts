/** A status and its reasons in plain English, for a caseworker or for the young person. Text is made here and nowhere earlier. */
import type { Answer } from '../../kernel/finding.js';
import { explain } from '../../kernel/explain.js';
import type { CareStatusFinding } from '../status/care-status.js';
import type { ReadingThatDiffers } from '../status/reading-differs.js';
import type { CareStatus } from '../status/statuses.js';
import { explainToYoungPerson } from './young-person/explain.js';

/** Who reads it. */
export type WordingFor = 'caseworker' | 'young-person';

/** The statuses as they stand in a sentence. */
export const STATUS_NAMES: Readonly<Record<CareStatus | 'unknown', string>> = {
  eligible: 'eligible',
  relevant: 'relevant',
  'former-relevant': 'former relevant',
  qualifying: 'qualifying for advice and assistance',
  none: 'no leaving-care status',
  unknown: 'not settled',
};

/**
 * A status explained. For a caseworker: every step with its numbers and provision, cautions, the open readings that
 * would change the answer, and what is missing with who holds it. For the young person: what it means for them, why,
 * and what to ask.
 *
 * @example
 * explainStatus(careStatus(kim, '2026-06-01'), { for: 'young-person' });
 */
export function explainStatus(status: CareStatusFinding, audience: { readonly for: WordingFor }): string {
  switch (audience.for) {
    case 'caseworker':
      return explainToCaseworker(status);
    case 'young-person':
      return explainToYoungPerson(status);
  }
}

function explainToCaseworker(status: CareStatusFinding): string {
  const lines = [explain(status)];
  if (status.answer === 'unknown') {
    lines.push(`Possible on the record: ${status.possible.map((each) => STATUS_NAMES[each]).join('; ')}.`);
  }
  for (const reading of status.otherReadings) lines.push(...onTheOtherReading(reading, status));
  for (const need of status.needs) lines.push(`Missing: ${need.question} Usually held by: ${need.heldBy}.`);
  return lines.join('\n');
}

/** What another reading would make it, and no line where that can be told in no other words than the answer itself. */
function onTheOtherReading(reading: ReadingThatDiffers, now: CareStatusFinding): string[] {
  const { id, other, wouldBe, lookedAfter } = reading;
  const parts: string[] = [];
  if (wouldBe.join() !== now.possible.join()) {
    parts.push(`the answer would be: ${wouldBe.map((each) => STATUS_NAMES[each]).join(' or ')}`);
  }
  if (lookedAfter !== now.lookedAfter) parts.push(WOULD_BE_LOOKED_AFTER[lookedAfter]);
  if (parts.length === 0) return [];
  return [`On the other reading of ${id} (${other.replaceAll('-', ' ')}) ${parts.join('; ')}.`];
}

const WOULD_BE_LOOKED_AFTER: Readonly<Record<Answer, string>> = {
  yes: 'they would be looked after that day',
  no: 'they would not be looked after that day',
  unknown: 'it would not be settled whether they are looked after that day',
};
