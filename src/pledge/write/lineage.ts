/**
 * Shared wording between pledges: to show a council who else makes a promise in the same words, and to keep
 * near copies out of both halves when data are split to test a method.
 */
import { listGiven, textGiven } from '../../kernel/given.js';
import { comparableText } from '../terms/normalise-text.js';
import type { Pledge, PledgePoint } from './pledge.js';

/** From how much overlap two promises are shown as sharing wording, unless the caller says otherwise. A choice. */
export const SHARED_WORDING = 0.6;

/** Two promises that share wording. */
export interface SharedPoint {
  /** The number in the one pledge. */
  readonly from: number;
  /** The number in the other. */
  readonly to: number;
  /** See {@link textSimilarity}. */
  readonly similarity: number;
}

/** Two pledges that share wording, with the promises that do. */
export interface LineageCandidate {
  /** The id of the pledge, or its council and title where it has none. */
  readonly from: string;
  /** The earlier pledge. */
  readonly to: string;
  /** Whether one council made both: then they may be versions. */
  readonly sameCouncil: boolean;
  /** The points whose words are alike. */
  readonly points: readonly SharedPoint[];
}

/**
 * How far two texts use the same words: words in both over words in either, from 0 to 1, to six decimals. Order
 * and repetition do not matter. 0 when either has no words.
 *
 * @example
 * textSimilarity('Keep you safe and well', 'Keep you safe'); // 0.6
 */
export function textSimilarity(a: string, b: string): number {
  textGiven(a, 'a');
  textGiven(b, 'b');
  return overlap(words(a), words(b));
}

/**
 * Pledges that share wording, each pair once in the order given, with every pair of promises at or above
 * `atLeast` (default {@link SHARED_WORDING}). A candidate is a prompt to look, not a finding of who copied whom.
 *
 * @throws RangeError when `atLeast` is not above 0 and at most 1.
 *
 * @example
 * lineageCandidates([pledge, earlier]).length;
 */
export function lineageCandidates(
  pledges: readonly Pledge[],
  options: { readonly atLeast?: number } = {},
): readonly LineageCandidate[] {
  listGiven(pledges, 'pledges');
  const atLeast = options.atLeast ?? SHARED_WORDING;
  if (!(atLeast > 0 && atLeast <= 1)) throw new RangeError('atLeast: expected a share above 0 and at most 1');
  const read = pledges.map((pledge) => ({
    pledge,
    points: [...pledge.points]
      .sort((a, b) => a.number - b.number)
      .map((point) => ({ point, words: words(point.text) })),
  }));
  return read.flatMap((from, at) =>
    read.slice(at + 1).flatMap((to) => {
      const points = from.points.flatMap((a) => sharedWith(a, to.points, atLeast));
      if (points.length === 0) return [];
      const sameCouncil = comparableText(from.pledge.council) === comparableText(to.pledge.council);
      return [{ from: nameOf(from.pledge), to: nameOf(to.pledge), sameCouncil, points }];
    }),
  );
}

interface ReadPoint {
  readonly point: PledgePoint;
  readonly words: ReadonlySet<string>;
}

function sharedWith(from: ReadPoint, others: readonly ReadPoint[], atLeast: number): readonly SharedPoint[] {
  return others
    .map((to) => ({
      from: from.point.number,
      to: to.point.number,
      similarity: overlap(from.words, to.words),
    }))
    .filter(({ similarity }) => similarity >= atLeast);
}

function nameOf({ id, council, title }: Pledge): string {
  return id ?? `${council}: ${title}`;
}

function words(text: string): ReadonlySet<string> {
  return new Set(
    comparableText(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const either = a.size + b.size - shared;
  return either === 0 ? 0 : Math.round((shared / either) * 1_000_000) / 1_000_000;
}
