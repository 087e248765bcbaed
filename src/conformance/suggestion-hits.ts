/** How well the suggestions of a lexicon agree with a reader's labels. */
import { comparableText } from '../pledge/terms/normalise-text.js';
import type { Pledge } from '../pledge/write/pledge.js';
import type { PointSuggestion } from '../pledge/map/suggest.js';
import type { MappedPledge } from '../pledge/trace/trace.js';

/** How often the first suggestion is a principle that a reader gave as primary. */
export interface SuggestionHits {
  readonly primaryHits: number;
  /** Points that a reader gave a primary principle. */
  readonly points: number;
}

/** Suggestions by pledge id. */
export type Suggestions = ReadonlyMap<unknown, readonly PointSuggestion[]>;

/**
 * The share of labelled points whose first suggestion is a primary label. A later copy of a pledge, most of
 * whose promises are word for word those of the pledge it supersedes, would count the same words twice, so it is
 * left out. `undefined` when no point is labelled.
 */
export function suggestionHits(
  labelled: readonly MappedPledge[],
  suggestions: Suggestions,
): SuggestionHits | undefined {
  let primaryHits = 0;
  let points = 0;
  for (const { pledge, mappings } of labelled) {
    const earlier = labelled.find((other) => other.pledge.id === pledge.supersedes);
    if (pledge.supersedes !== undefined && earlier !== undefined && isCopy(pledge, earlier.pledge)) continue;
    for (const suggestion of suggestions.get(pledge.id) ?? []) {
      const primary = mappings.find(({ point }) => point === suggestion.point)?.primary ?? [];
      if (primary.length === 0) continue;
      points += 1;
      const [first] = suggestion.primary;
      if (first !== undefined && primary.includes(first)) primaryHits += 1;
    }
  }
  return points === 0 ? undefined : { primaryHits, points };
}

function isCopy(later: Pledge, earlier: Pledge): boolean {
  const before = new Set(earlier.points.map(({ text }) => comparableText(text)));
  const same = later.points.filter(({ text }) => before.has(comparableText(text)));
  return same.length * 2 > later.points.length;
}
