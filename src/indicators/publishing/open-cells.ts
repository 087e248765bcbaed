/**
 * Whether a hidden count could be another number. Counts stand in relations: a total is the sum of its groups, a
 * whole holds its parts. A hidden count is open when it can be one more or one fewer while other hidden counts give
 * and take, so that every relation holds. For the sums of one table that is all that anybody can infer; where several
 * measures hang together it may call a count closed that is open, and then one more is hidden than need be.
 */

import { isHiddenCount } from './publication.js';

/** Counts that hang together: the sum of each, times its sign, from `least` to `most`. */
export interface Relation {
  readonly cells: readonly number[];
  readonly signs: readonly (1 | -1)[];
  readonly least: number;
  readonly most: number;
  /** Of children: a reader must not be able to work it out, though it stands nowhere. */
  readonly secret: boolean;
}

/** Counts and what is known of them. */
export interface KnownCounts {
  readonly counts: readonly number[];
  /** The least and the most that each can be, for a reader who is told which counts are 1 to 5. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly relations: readonly Relation[];
  /** Cells that nobody may work out though they are more than 5: incidents of 1 to 5 children. */
  readonly guarded?: ReadonlySet<number>;
}

/** Counts with the relations that each stands in. */
export interface RelatedCounts extends KnownCounts {
  /** By cell, the places of the relations that it stands in, each as often as it stands there. */
  readonly standsIn: readonly (readonly number[])[];
  /** With which sign, likewise. */
  readonly signsIn: readonly (readonly (1 | -1)[])[];
}

/**
 * Counts with the relations that each stands in.
 *
 * @example
 * related({ counts: [1, 2], least: [0, 0], most: [9, 9], relations: [] }).standsIn; // [[], []]
 */
export function related<Known extends KnownCounts>(known: Known): Known & RelatedCounts {
  const standsIn: number[][] = known.counts.map(() => []);
  const signsIn: (1 | -1)[][] = known.counts.map(() => []);
  known.relations.forEach(({ cells, signs }, place) =>
    cells.forEach((cell, at) => {
      standsIn[cell]?.push(place);
      signsIn[cell]?.push(signs[at] ?? 1);
    }),
  );
  return { ...known, standsIn, signsIn };
}

/** Steps after which a count is taken to be closed. */
const MOST_STEPS = 300;

/** Ways of changing a count that are remembered: one that is still open need not be searched for again. */
const MOST_WAYS = 6;

/** What a reader can work out of some counts, and how long it took to find out. */
export interface ClosedCounts {
  /**
   * For each hidden count of 1 to 5, and each secret that stands nowhere, which a reader can work out: the cells that are shown
   * and of which at least one would have to be hidden to open it.
   */
  readonly closed: (hidden: Uint8Array) => (readonly number[])[];
  /** Steps taken so far. */
  readonly steps: () => number;
}

/**
 * What a reader can work out, for one set of hidden cells after another.
 *
 * @param among the cells that are looked at: some that hang together with no others.
 * @example
 * closedCounts(related, [0, 1, 2]).closed(hidden).length; // 0: nothing can be worked out
 */
export function closedCounts(related: RelatedCounts, among: readonly number[]): ClosedCounts {
  const within = new Set(among);
  const secrets = related.relations.filter(({ secret, cells }) => secret && within.has(cells[0] ?? -1));
  const open = new Map<number, (readonly number[])[]>();
  const sums = Float64Array.from(related.relations, (relation) => sumOf(relation, related.counts));
  const ways = { up: new Int32Array(sums.length), down: new Int32Array(sums.length) };
  const counted = new Uint8Array(related.counts.length);
  /** Ways are counted of what is hidden now, once for all that is looked at. */
  const countHidden = (hidden: Uint8Array): void => {
    for (const cell of among) {
      const is = hidden[cell] === 1 ? 1 : 0;
      if (is !== counted[cell]) countWays(related, ways, cell, is === 1 ? 1 : -1);
      counted[cell] = is;
    }
  };
  let steps = 0;
  const check = (
    item: number,
    hidden: Uint8Array,
    starts: readonly Step[],
    from: Relation | undefined,
  ): readonly number[] | null => {
    const known = open.get(item) ?? [];
    steps++;
    if (known.some((cells) => cells.every((cell) => hidden[cell] === 1))) return null;
    const found = search(related, sums, ways, hidden, starts, from);
    steps += found.steps;
    if (!found.open) return found.cells;
    open.set(item, [found.cells, ...known].slice(0, MOST_WAYS));
    return null;
  };
  return {
    steps: () => steps,
    closed: (hidden) => {
      const found: (readonly number[])[] = [];
      countHidden(hidden);
      among.forEach((cell) => {
        // What is hidden for the sake of others may be worked out: the smallest set holds no such cell.
        const isSecret = isHiddenCount(related.counts[cell] ?? 0) || related.guarded?.has(cell) === true;
        if (hidden[cell] !== 1 || !isSecret) return;
        const shown = check(
          cell,
          hidden,
          [
            [cell, 1],
            [cell, -1],
          ],
          undefined,
        );
        if (shown !== null) found.push(shown);
      });
      secrets.forEach((relation, at) => {
        const starts = ([1, -1] as const).flatMap((way) =>
          relation.cells.map((cell, place): Step => [cell, (way * (relation.signs[place] ?? 1)) as 1 | -1]),
        );
        const shown = check(-1 - at, hidden, starts, relation);
        if (shown !== null) found.push(shown);
      });
      return found;
    },
  };
}

type Step = readonly [cell: number, by: 1 | -1];

function sumOf({ cells, signs }: Relation, counts: readonly number[]): number {
  return cells.reduce((sum, cell, at) => sum + (signs[at] ?? 1) * (counts[cell] ?? 0), 0);
}

/** In how many ways each relation can come to one more, and to one fewer, by one of its hidden cells. */
interface Ways {
  readonly up: Int32Array;
  readonly down: Int32Array;
}

function canBe({ counts, least, most }: RelatedCounts, cell: number, by: number): boolean {
  const to = (counts[cell] ?? 0) + by;
  return to >= (least[cell] ?? 0) && to <= (most[cell] ?? Infinity);
}

/** Counts the ways by a cell in, or out: all of a sum need not be gone through for each of its counts. */
function countWays(related: RelatedCounts, { up, down }: Ways, cell: number, by: 1 | -1): void {
  const [more, fewer] = [canBe(related, cell, 1), canBe(related, cell, -1)];
  (related.standsIn[cell] ?? []).forEach((place, at) => {
    const isAdded = related.signsIn[cell]?.[at] === 1;
    if (isAdded ? more : fewer) up[place] = (up[place] ?? 0) + by;
    if (isAdded ? fewer : more) down[place] = (down[place] ?? 0) + by;
  });
}

/**
 * Tries to change something: the cells that change where it can be, and otherwise the shown cells in the way.
 *
 * @param sums what each relation comes to; kept up with what is changed, and as it was in the end.
 * @param ways in how many ways each relation can be changed; likewise.
 */
function search(
  related: RelatedCounts,
  sums: Float64Array,
  ways: Ways,
  hidden: Uint8Array,
  starts: readonly Step[],
  from: Relation | undefined,
): { readonly open: boolean; readonly cells: readonly number[]; readonly steps: number } {
  const met = new Set<Relation>();
  const changed = new Map<number, number>();
  let steps = 0;

  const may = (cell: number, by: number): boolean => {
    return hidden[cell] === 1 && !changed.has(cell) && canBe(related, cell, by);
  };
  /** The way in which a relation is broken by what was changed: 0 where it holds. */
  const broken = (place: number, { least, most }: Relation): 0 | 1 | -1 => {
    const sum = sums[place] ?? 0;
    if (sum < least) return -1;
    return sum > most ? 1 : 0;
  };
  const mend = (): boolean => {
    if (++steps > MOST_STEPS) return false;
    // Of the relations that do not hold, that with the fewest ways out: most dead ends are seen at once.
    let worst: Relation | undefined;
    let way: 1 | -1 = 1;
    let fewest = Infinity;
    for (const cell of changed.keys()) {
      for (const place of related.standsIn[cell] ?? []) {
        const relation = related.relations[place];
        if (relation === undefined || relation === worst) continue;
        const by = broken(place, relation);
        if (by === 0) continue;
        const left = (by === 1 ? ways.down : ways.up)[place] ?? 0;
        if (left < fewest) [worst, way, fewest] = [relation, by, left];
        if (left === 0) break;
      }
    }
    if (worst === undefined) return true;
    met.add(worst);
    const { cells, signs } = worst;
    return cells.some((cell, at) => {
      const by = (-way * (signs[at] ?? 1)) as 1 | -1;
      return may(cell, by) && tried([cell, by]);
    });
  };
  const change = (cell: number, by: number): void => {
    (related.standsIn[cell] ?? []).forEach((place, at) => {
      sums[place] = (sums[place] ?? 0) + by * (related.signsIn[cell]?.[at] ?? 1);
    });
  };
  const tried = (step: Step): boolean => {
    changed.set(...step);
    change(...step);
    countWays(related, ways, step[0], -1);
    if (mend()) return true;
    changed.delete(step[0]);
    change(step[0], -step[1]);
    countWays(related, ways, step[0], 1);
    return false;
  };

  if (from !== undefined) met.add(from);
  const open = starts.some((step) => may(...step) && tried(step));
  for (const [cell, by] of changed) {
    change(cell, -by);
    countWays(related, ways, cell, 1);
  }
  if (open) return { open, cells: [...changed.keys()], steps };
  const inTheWay = new Set<number>();
  for (const { cells } of met) for (const cell of cells) if (hidden[cell] !== 1) inTheWay.add(cell);
  return { open, cells: [...inTheWay], steps };
}

/**
 * The cells in sets, each of which hangs together with no other.
 *
 * @example
 * setsApart(related).length;
 */
export function setsApart({ counts, relations, standsIn }: RelatedCounts): readonly (readonly number[])[] {
  const seen = new Uint8Array(counts.length);
  return counts.flatMap((_, cell) => {
    if (seen[cell] === 1) return [];
    const set = [cell];
    seen[cell] = 1;
    for (const here of set)
      for (const place of standsIn[here] ?? [])
        for (const next of relations[place]?.cells ?? []) {
          if (seen[next] === 1) continue;
          seen[next] = 1;
          set.push(next);
        }
    return [set];
  });
}
