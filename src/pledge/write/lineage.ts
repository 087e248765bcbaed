/**
 * Shared wording between pledges: to show a council who else makes a promise in the same words, and to keep
 * near copies out of both halves when data are split to test a method.
 */
import { entriesGiven, fieldsOf, textGiven } from '../../kernel/given.js';
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

/** So many points are compared in all: their pairs are many more, and how many share their wording nobody knows before. */
const MOST_POINTS_COMPARED = 10_000;

/**
 * Pledges that share wording, each pair once in the order given, with every pair of promises at or above
 * `atLeast` (default {@link SHARED_WORDING}). A candidate is a prompt to look, not a finding of who copied whom.
 *
 * @throws RangeError when `atLeast` is not above 0 and at most 1, or the pledges have more than 10,000 points in all:
 * compare them a few at a time.
 *
 * @example
 * lineageCandidates([pledge, earlier]).length;
 */
export function lineageCandidates(
  pledges: readonly Pledge[],
  options: { readonly atLeast?: number } = {},
): readonly LineageCandidate[] {
  const atLeast = fieldsOf(options).atLeast ?? SHARED_WORDING;
  if (!(atLeast > 0 && atLeast <= 1)) throw new RangeError('atLeast: expected a share above 0 and at most 1');
  const given = [...entriesGiven(pledges, 'pledges', 'points')];
  if (given.reduce((sum, { points }) => sum + points.length, 0) > MOST_POINTS_COMPARED)
    throw new RangeError(`pledges: expected at most ${MOST_POINTS_COMPARED} points in all`);
  const read = readPoints(given);
  const sizes = Float64Array.from(read, ({ having }) => having.length);
  const councils = given.map(({ council }) => comparableText(council));
  const shared = given.map(() => new Map<number, SharedPoint[]>());
  for (const [at, { pledge, point }] of read.entries())
    for (const [place, similarity] of similarTo(at, read, sizes, atLeast)) {
      const other = read[place];
      if (other === undefined) continue;
      const found = shared[pledge]?.get(other.pledge) ?? [];
      found.push({ from: point.number, to: other.point.number, similarity });
      shared[pledge]?.set(other.pledge, found);
    }
  return given.flatMap((from, at) =>
    [...(shared[at] ?? [])]
      .sort(([one], [other]) => one - other)
      .map(([to, points]) => ({
        from: nameOf(from),
        to: nameOf(given[to] as Pledge),
        sameCouncil: councils[at] === councils[to],
        points,
      })),
  );
}

interface ReadPoint {
  /** The place of its pledge. */
  readonly pledge: number;
  readonly point: PledgePoint;
  /** For each of its words the points that have it, itself among them, in order. */
  readonly having: readonly (readonly number[])[];
}

/** The points of all pledges, in the order of the pledges and of their numbers. */
function readPoints(pledges: readonly Pledge[]): readonly ReadPoint[] {
  const having = new Map<string, number[]>();
  const read: ReadPoint[] = [];
  pledges.forEach(({ points }, pledge) => {
    for (const point of [...points].sort((a, b) => a.number - b.number)) {
      const lists = [...words(point.text)].map((word) => {
        const list = having.get(word) ?? [];
        if (list.length === 0) having.set(word, list);
        list.push(read.length);
        return list;
      });
      read.push({ pledge, point, having: lists });
    }
  });
  return read;
}

/** The points of later pledges whose words are so much alike, in order. */
function* similarTo(
  at: number,
  read: readonly ReadPoint[],
  sizes: Float64Array,
  atLeast: number,
): Generator<readonly [place: number, similarity: number], void, undefined> {
  const own = read[at];
  if (own === undefined) return;
  const end = read.findIndex(({ pledge }, place) => place > at && pledge > own.pledge);
  if (end < 0) return;
  const counts = new Uint32Array(read.length - end);
  for (const list of own.having)
    for (let back = list.length - 1; back >= 0; back--) {
      const place = list[back] ?? 0;
      if (place < end) break;
      counts[place - end] = (counts[place - end] ?? 0) + 1;
    }
  // Which share is too small is mostly plain before it is rounded.
  const least = atLeast - 0.000_001;
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    const size = sizes[place + end] ?? 0;
    if (count === 0 || count < least * (own.having.length + size - count)) continue;
    const similarity = shareOf(count, own.having.length, size);
    if (similarity >= atLeast) yield [place + end, similarity];
  }
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
  return shareOf(shared, a.size, b.size);
}

/** So many words of both, over all words of either. */
function shareOf(shared: number, ofOne: number, ofOther: number): number {
  const either = ofOne + ofOther - shared;
  return either === 0 ? 0 : Math.round((shared / either) * 1_000_000) / 1_000_000;
}
