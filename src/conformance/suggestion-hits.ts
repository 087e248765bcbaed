/** How well the suggestions of a lexicon agree with a reader's labels. */
import { comparableText } from '../pledge/terms/normalise-text.js';
import type { Pledge } from '../pledge/write/pledge.js';
import type { PointSuggestion, SuggestionConfidence } from '../pledge/map/suggest.js';
import type { MappedPledge } from '../pledge/trace/trace.js';

/** How often the first suggestion is a principle that a reader gave as primary. */
export interface SuggestionHits extends HitCount {
  /** The same by confidence; `none` counts the points that were left to a person. */
  readonly byConfidence: Readonly<Record<SuggestionConfidence | 'none', HitRate>>;
}

/** Hits among points that a reader gave a primary principle. */
export interface HitCount {
  readonly primaryHits: number;
  /** Points that a reader gave a primary principle. */
  readonly points: number;
}

/** Hits, with how far the true share may lie from what was counted. */
export interface HitRate extends HitCount {
  /** The 95% interval of the share (Wilson's), from 0 to 1; `null` when there are no points. */
  readonly interval: readonly [low: number, high: number] | null;
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
  const outcomes: { confidence: SuggestionConfidence | 'none'; hit: boolean }[] = [];
  for (const { pledge, mappings } of labelled) {
    const earlier = labelled.find((other) => other.pledge.id === pledge.supersedes);
    if (pledge.supersedes !== undefined && earlier !== undefined && isCopy(pledge, earlier.pledge)) continue;
    for (const suggestion of suggestions.get(pledge.id) ?? []) {
      const primary = mappings.find(({ point }) => point === suggestion.point)?.primary ?? [];
      if (primary.length === 0) continue;
      const [first] = suggestion.primary;
      const hit = first !== undefined && primary.includes(first);
      outcomes.push({ confidence: suggestion.confidence ?? 'none', hit });
    }
  }
  if (outcomes.length === 0) return undefined;
  const rateOf = (confidence: SuggestionConfidence | 'none'): HitRate => {
    const own = outcomes.filter((outcome) => outcome.confidence === confidence);
    const primaryHits = own.filter(({ hit }) => hit).length;
    return { primaryHits, points: own.length, interval: interval(primaryHits, own.length) };
  };
  return {
    primaryHits: outcomes.filter(({ hit }) => hit).length,
    points: outcomes.length,
    byConfidence: {
      strong: rateOf('strong'),
      moderate: rateOf('moderate'),
      weak: rateOf('weak'),
      none: rateOf('none'),
    },
  };
}

/** Standard deviations on each side that hold 95%. */
const DEVIATIONS = 1.96;

function interval(hits: number, points: number): HitRate['interval'] {
  if (points === 0) return null;
  const share = hits / points;
  const square = DEVIATIONS ** 2;
  const middle = share + square / (2 * points);
  const reach = DEVIATIONS * Math.sqrt((share * (1 - share)) / points + square / (4 * points ** 2));
  const within = (end: number): number => Math.min(1, Math.max(0, end / (1 + square / points)));
  return [within(middle - reach), within(middle + reach)];
}

function isCopy(later: Pledge, earlier: Pledge): boolean {
  const before = new Set(earlier.points.map(({ text }) => comparableText(text)));
  const same = later.points.filter(({ text }) => before.has(comparableText(text)));
  return same.length * 2 > later.points.length;
}
