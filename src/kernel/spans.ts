/**
 * Half-open sets of days, the heart of every count. A span holds `from` and every day after it up to, but not
 * including, `until`: the day a child ceased to be looked after is not a looked-after day (DAY-1).
 */
import { listGiven } from './given.js';
import type { EpochDay } from './calendar.js';
import { BEFORE_RECORDS, earlierOf, laterOf } from './calendar.js';

/** The days `from <= day < until`. Empty when `until <= from`. */
export interface Span {
  /** The first day of it. */
  readonly from: EpochDay;
  /** The first day not included. */
  readonly until: EpochDay;
}

/**
 * The same days as ordered spans that neither touch nor overlap. Empty spans vanish; a span that begins on the
 * day another ends joins it.
 *
 * @example
 * union([...detentions, ...hospitalStays]);
 */
export function union(spans: readonly Span[]): Span[] {
  listGiven(spans, 'spans');
  const joined: Span[] = [];
  for (const { from, until } of inOrder(spans)) {
    if (from >= until) continue;
    const last = joined[joined.length - 1];
    if (last === undefined || from > last.until) joined.push({ from, until });
    else joined[joined.length - 1] = { from: last.from, until: laterOf(until, last.until) };
  }
  return joined;
}

/** Spans in order of start; in the usual case they are. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  let before = BEFORE_RECORDS;
  for (const { from } of spans) {
    if (from < before) return [...spans].sort((a, b) => a.from - b.from);
    before = from;
  }
  return spans;
}

/**
 * The part of each span on or after `from` and before `until`; what is left empty vanishes.
 *
 * @example
 * clip([{ from: toDay('2026-01-01'), until: toDay('2026-02-01') }], toDay('2026-01-15'), toDay('2026-03-01'));
 */
export function clip(spans: readonly Span[], from: EpochDay, until: EpochDay): Span[] {
  listGiven(spans, 'spans');
  const kept: Span[] = [];
  for (const span of spans) {
    const part = { from: laterOf(span.from, from), until: earlierOf(span.until, until) };
    if (part.from < part.until) kept.push(part);
  }
  return kept;
}

/**
 * The days that are in `spans` and not in `without`.
 *
 * @example
 * subtract(care, shortBreaks);
 */
export function subtract(spans: readonly Span[], without: readonly Span[]): Span[] {
  listGiven(spans, 'spans');
  listGiven(without, 'without');
  let left = union(spans);
  for (const hole of union(without)) {
    left = left.flatMap((span) => {
      const pieces: Span[] = [];
      const firstEnd = hole.from < span.until ? hole.from : span.until;
      const secondStart = hole.until > span.from ? hole.until : span.from;
      if (span.from < firstEnd) pieces.push({ from: span.from, until: firstEnd });
      if (secondStart < span.until && secondStart >= firstEnd)
        pieces.push({ from: secondStart, until: span.until });
      return pieces;
    });
  }
  return left;
}

/**
 * How many days lie in at least one of the spans. Overlapping days count once (DAY-3).
 *
 * @example
 * countDays([{ from: toDay('2026-01-01'), until: toDay('2026-01-31') }]); // 30
 */
export function countDays(spans: readonly Span[]): number {
  listGiven(spans, 'spans');
  return union(spans).reduce((total, span) => total + (span.until - span.from), 0);
}

/**
 * Whether a day lies in one of the spans.
 *
 * @example
 * covers([{ from: toDay('2026-01-01'), until: toDay('2026-01-31') }], toDay('2026-01-31')); // false
 */
export function covers(spans: readonly Span[], day: EpochDay): boolean {
  return listGiven(spans, 'spans').some((span) => span.from <= day && day < span.until);
}
