/**
 * Counts that were made in parts, on other threads or machines, put together so that each part counts once. A worker
 * that is started again, or a message that arrives twice, changes nothing; a part that never came is named.
 */
import { entriesGiven, listGiven } from '../../kernel/given.js';

/** What was counted, and where: the name of a part that no other part has. */
export interface Shard<Counts> {
  /** The part: a council, a file, a range of children. No child is in two. */
  readonly shard: string;
  /** What was counted of it: plain data. */
  readonly counts: Counts;
}

/** Parts put together. */
export interface MergedShards<Counts> {
  /** The counts of all parts in `shards`; left out where there are none. */
  readonly counts?: Counts;
  /** The parts that are in the counts, by name. */
  readonly shards: readonly string[];
  /** Parts that came more than once with the same counts, and are in once. */
  readonly again: readonly string[];
  /** Parts that came more than once with other counts: which of them is right cannot be told, so none is in. */
  readonly differing: readonly string[];
  /** Parts that were expected and did not come. */
  readonly lost: readonly string[];
  /**
   * Parts of different names with the same counts, letter by letter: perhaps one part that came under two names, which is
   * in twice. No child being in two parts is the caller's to see to.
   */
  readonly alike: readonly (readonly string[])[];
}

/**
 * Puts together the counts of parts, each once, in whatever order and however often they came.
 *
 * @param merge adds two counts, such as `mergeCounted`.
 * @param expected the names of all parts; left out: nothing is known to be lost.
 * @throws what `merge` throws, such as a RangeError for counts of different windows.
 * @example
 * const north = { shard: 'north', counts: countIndicators(records, { yearEnd: '2025-03-31' }) };
 * mergeShards([north, north], mergeCounted, ['north', 'south']).lost; // ['south']
 */
export function mergeShards<Counts>(
  shards: Iterable<Shard<Counts>>,
  merge: (a: Counts, b: Counts) => Counts,
  expected: readonly string[] = [],
): MergedShards<Counts> {
  entriesGiven(shards, 'shards');
  listGiven(expected, 'expected');
  const came = new Map<string, Shard<Counts>>();
  const again = new Set<string>();
  const differing = new Set<string>();
  for (const each of shards) {
    const before = came.get(each.shard);
    if (before === undefined) came.set(each.shard, each);
    else (JSON.stringify(before.counts) === JSON.stringify(each.counts) ? again : differing).add(each.shard);
  }
  const inOrder = [...came.values()]
    .filter(({ shard }) => !differing.has(shard))
    .sort((a, b) => (a.shard < b.shard ? -1 : 1));
  const [first, ...rest] = inOrder;
  return {
    ...(first === undefined
      ? {}
      : { counts: rest.reduce((all, { counts }) => merge(all, counts), first.counts) }),
    shards: inOrder.map(({ shard }) => shard),
    again: [...again].filter((shard) => !differing.has(shard)).sort(),
    differing: [...differing].sort(),
    lost: expected.filter((shard) => !came.has(shard)),
    alike: alike(inOrder),
  };
}

function alike(shards: readonly Shard<unknown>[]): readonly (readonly string[])[] {
  const byCounts = new Map<string, string[]>();
  for (const { shard, counts } of shards) {
    const text = JSON.stringify(counts);
    byCounts.set(text, [...(byCounts.get(text) ?? []), shard]);
  }
  return [...byCounts.values()].filter(({ length }) => length > 1);
}
