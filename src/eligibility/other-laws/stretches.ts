/** Unbroken stretches of being looked after: those that are sure, and those that are possible. */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { union } from '../../kernel/spans.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, YES, between } from '../../kernel/three-valued.js';
import type { History } from '../../record/history/history.js';
import type { Stay } from '../../record/person/stay.js';
import { NONE } from '../../kernel/none.js';

/** Whether some unbroken stretch up to 18 passes a test, among the stays that count, or may. */
export function someStretch(
  history: History,
  on: EpochDay,
  counts: (stay: Stay) => Tri,
  passes: (stretch: Span) => boolean,
): Tri {
  const { stays, born, b18, facts } = history;
  const end = earlierOf(on, b18);
  const upTo = (spans: readonly Span[]): readonly Span[] =>
    union(
      spans
        .filter((span) => span.from < end)
        .map(({ from, until }) => ({ from, until: earlierOf(until, end) })),
    );
  const counted = (stays ?? NONE).filter((stay) => counts(stay) !== NO);
  const sure = upTo(counted.filter((stay) => stay.sure && !stay.agreementOnly && counts(stay) === YES));
  const unrecordedUntil = stays === undefined ? end : earlierOf(facts.recordFrom, end);
  const unrecorded = unrecordedUntil > born ? [{ from: born, until: unrecordedUntil }] : [];
  return between(sure.some(passes), upTo([...counted, ...unrecorded]).some(passes));
}

/** Every stay. */
export const anyStay = (): Tri => YES;
