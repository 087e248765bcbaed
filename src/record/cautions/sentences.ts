/** A sentence of custody on days of care that it ends (LA-10): of the two one may be wrong, and no answer says which. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { DetentionSpan, RecordedFacts } from '../person/recorded-facts.js';
import { isSentence } from '../person/recorded-facts.js';
import type { RecordedStay } from '../person/stay.js';
import { isCareOrder } from '../person/stay.js';
import type { RecordCaution } from './kinds.js';
import { caution } from './kinds.js';
import type { Placed } from './placed.js';
import { pathOf } from './placed.js';

/** Care that a sentence ends, and that is recorded to go on. An agreement to short breaks (V4) is no accommodation. */
export function sentencedInCare(
  care: readonly Placed<RecordedStay>[],
  detentions: RecordedFacts['detentions'],
  adult: EpochDay,
): RecordCaution[] {
  const sentences = (detentions ?? [])
    .map((span, at) => ({ list: 'detentions', at, span }))
    // From 18 on nobody is looked after, whatever goes on.
    .filter(({ span }) => isSentence(span) && span.from < span.until && span.from < adult)
    .sort(byFirstDay);
  if (sentences.length === 0) return [];
  const found: RecordCaution[] = [];
  let next = 0;
  let longest: (typeof sentences)[number] | undefined;
  const endable = care.filter(({ span }) => !isCareOrder(span.legalStatus) && span.legalStatus !== 'V4');
  for (const one of endable.sort(byFirstDay)) {
    const { from, until } = one.span;
    // Of those that had begun by its first day, the one that went on longest.
    let sentence = sentences[next];
    while (sentence !== undefined && sentence.span.from <= from) {
      if (longest === undefined || longest.span.until < sentence.span.until) longest = sentence;
      next += 1;
      sentence = sentences[next];
    }
    const held = longest !== undefined && longest.span.until > from ? longest : sentence;
    if (held !== undefined && held.span.from < until && from < until)
      found.push(caution('sentence-within-care', pathOf(one), pathOf(held)));
  }
  return found;
}

function byFirstDay(
  a: Placed<RecordedStay | DetentionSpan>,
  b: Placed<RecordedStay | DetentionSpan>,
): number {
  return a.span.from - b.span.from;
}
