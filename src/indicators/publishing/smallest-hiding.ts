/**
 * A smallest set of cells to hide, by branch and bound. What must be hidden is not known beforehand: it is asked for
 * again and again, because each cell that is hidden changes what a reader can work out of the rest.
 *
 * Whatever is closed (a reader can work it out) comes with the cells of which at least one more must be hidden before
 * it can be open. Trying each of them in turn, and never one that was tried before, misses no set; a bound from below
 * (each closed cell pays for the cheapest that could open it, and no cell is paid for twice) ends most tries early.
 */

/** A table, or several that are published together, as a matter of hiding. */
export interface HidingProblem {
  /** What it costs to hide each cell; `Infinity` where it cannot be hidden. */
  readonly costs: readonly number[];
  /** Cells that are hidden from the start. */
  readonly hiddenFirst: readonly number[];
  /**
   * For each closed cell, the cells of which at least one more must be hidden. Empty: nothing is closed.
   */
  readonly closed: (hidden: Uint8Array) => readonly (readonly number[])[];
  /** The steps that it has taken so far to find out what is closed. */
  readonly steps: () => number;
}

/** What is hidden, and how well. */
export interface Hiding {
  /** 1 for each cell that is hidden. */
  readonly hidden: Uint8Array;
  /** `false` when something can be worked out whatever is hidden, because it may not be hidden. */
  readonly holds: boolean;
  /** Whether no set of a smaller cost is left untried. */
  readonly exact: boolean;
  /** No set that holds costs less. */
  readonly leastCost: number;
}

/** How many steps are taken before the best set found so far is kept. */
const MOST_STEPS = 100_000;

/** How many steps are taken before it is said that nothing was found that holds. */
const MOST_STEPS_UP = 1_000_000;

/** A cost is a sum of so large numbers that the last digits are not exact. */
const CLOSE = 1e-6;

/**
 * Finds what to hide: first round by round, the cheapest cells that help, and what was hidden in vain shown again; then by
 * branch and bound, until no cheaper set is left or the tries are used up.
 *
 * @example
 * smallestHiding({ costs: [1, 2], hiddenFirst: [0], closed: (hidden) => (hidden[1] === 1 ? [] : [[1]]), steps: () => 0 }).hidden;
 */
export function smallestHiding(problem: HidingProblem): Hiding {
  const start = new Uint8Array(problem.costs.length);
  for (const cell of problem.hiddenFirst) start[cell] = 1;
  const first = problem.closed(start);
  const bound = costOf(problem, start) + atLeast(problem, first, new Uint8Array(start.length));
  if (first.length === 0) return { hidden: start, holds: true, exact: true, leastCost: bound };
  const quick = withoutNeedless(problem, roundByRound(problem, start), start);
  const holds = problem.closed(quick).length === 0;
  const best = { hidden: quick, cost: holds ? costOf(problem, quick) : Infinity, complete: true };
  if (bound < best.cost - CLOSE) branch(problem, start, first, new Uint8Array(start.length), best);
  return {
    hidden: best.hidden,
    holds: best.cost < Infinity,
    exact: best.complete && best.cost < Infinity,
    leastCost: best.complete && best.cost < Infinity ? best.cost : bound,
  };
}

function costOf({ costs }: HidingProblem, hidden: Uint8Array): number {
  let sum = 0;
  hidden.forEach((is, cell) => {
    if (is === 1 && costs[cell] !== Infinity) sum += costs[cell] ?? 0;
  });
  return sum;
}

/** What the closed cells will cost at the least: each pays from what the cells that could open it still cost. */
function atLeast(
  { costs }: HidingProblem,
  closed: readonly (readonly number[])[],
  barred: Uint8Array,
): number {
  const left = [...costs];
  let sum = 0;
  for (const cells of closed) {
    let least = Infinity;
    for (const cell of cells) if (barred[cell] !== 1) least = Math.min(least, left[cell] ?? Infinity);
    if (least === Infinity) return Infinity;
    for (const cell of cells) left[cell] = (left[cell] ?? 0) - least;
    sum += least;
  }
  return sum;
}

/**
 * For all that is closed a cell that could open it, and again until nothing is closed: twice as many after a round that
 * opened nothing, so that the rounds are few however long the way out is.
 */
function roundByRound(problem: HidingProblem, start: Uint8Array): Uint8Array {
  const hidden = start.slice();
  let closed = problem.closed(hidden);
  let many = 1;
  while (closed.length > 0 && problem.steps() <= MOST_STEPS_UP) {
    let isMoreHidden = false;
    for (let turn = 0; turn < many; turn++) {
      const left = closed.map((cells) => cells.filter((cell) => hidden[cell] !== 1));
      const chosen = cheapestFor(problem, left);
      if (chosen.length === 0) break;
      for (const cell of chosen) hidden[cell] = 1;
      isMoreHidden = true;
    }
    if (!isMoreHidden) break;
    const now = problem.closed(hidden);
    many = now.length === closed.length ? many * 2 : 1;
    closed = now;
  }
  return hidden;
}

/** Cells of which each that is closed has one; none for what no cell could open. */
function cheapestFor({ costs }: HidingProblem, closed: readonly (readonly number[])[]): readonly number[] {
  const chosen: number[] = [];
  let left = closed;
  for (;;) {
    const serves = new Map<number, number>();
    for (const cells of left) for (const cell of cells) serves.set(cell, (serves.get(cell) ?? 0) + 1);
    let next = -1;
    let least = Infinity;
    for (const [cell, times] of serves) {
      const cost = (costs[cell] ?? Infinity) / times;
      if (cost < least) [next, least] = [cell, cost];
    }
    if (next < 0) return chosen;
    chosen.push(next);
    left = left.filter((cells) => !cells.includes(next));
  }
}

/** Shows again, the dearest first, what need not be hidden; what was hidden stays so once the steps are used up. */
function withoutNeedless(problem: HidingProblem, hidden: Uint8Array, start: Uint8Array): Uint8Array {
  const before = problem.closed(hidden).length;
  const until = problem.steps() + MOST_STEPS;
  const more = Array.from(hidden.keys()).filter((cell) => hidden[cell] === 1 && start[cell] !== 1);
  for (const cell of more.sort((a, b) => (problem.costs[b] ?? 0) - (problem.costs[a] ?? 0))) {
    if (problem.steps() > until) break;
    hidden[cell] = 0;
    if (problem.closed(hidden).length > before) hidden[cell] = 1;
  }
  return hidden;
}

interface Best {
  hidden: Uint8Array;
  cost: number;
  complete: boolean;
}

function branch(
  problem: HidingProblem,
  hidden: Uint8Array,
  closed: readonly (readonly number[])[],
  barred: Uint8Array,
  best: Best,
): void {
  const cost = costOf(problem, hidden);
  if (closed.length === 0) {
    if (cost < best.cost - CLOSE) [best.hidden, best.cost] = [hidden.slice(), cost];
    return;
  }
  if (cost + atLeast(problem, closed, barred) >= best.cost - CLOSE) return;
  const open = closed.map((cells) => cells.filter((cell) => barred[cell] !== 1));
  const fewest = open.reduce((a, b) => (b.length < a.length ? b : a));
  const inner = barred.slice();
  for (const cell of fewest.sort((a, b) => (problem.costs[a] ?? 0) - (problem.costs[b] ?? 0))) {
    if (cost + (problem.costs[cell] ?? Infinity) >= best.cost - CLOSE) break;
    if (problem.steps() > MOST_STEPS) {
      best.complete = false;
      return;
    }
    const more = hidden.slice();
    more[cell] = 1;
    branch(problem, more, problem.closed(more), inner, best);
    inner[cell] = 1;
  }
}
