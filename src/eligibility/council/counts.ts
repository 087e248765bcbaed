/** Deadlines as whole numbers by team, worker and duty. Counts of parts of a council add up to those of the whole. */
import { entriesGiven } from '../../kernel/given.js';
import { ownOneOf } from '../../kernel/own.js';
import type { DutyId } from '../duties/entry.js';
import type { Deadline } from './deadlines.js';

/** How many deadlines of one duty one worker of one team has. */
export interface DeadlineCount {
  /** The team, by the caller's own code. */
  readonly team: string | null;
  /** The worker, by the caller's own code. */
  readonly worker: string | null;
  /** The id of the duty. */
  readonly duty: DutyId;
  /** How many are overdue. */
  readonly overdue: number;
  /** How many are due. */
  readonly due: number;
  /** How many cannot be told. */
  readonly cannotBeTold: number;
}

const COUNT_OF = { overdue: 'overdue', due: 'due', 'cannot-be-told': 'cannotBeTold' } as const;

/**
 * Counts deadlines by team, worker and duty, in that order; what is not allocated comes first.
 *
 * @throws RangeError when a state is none of {@link DEADLINE_STATES}.
 * @example
 * countDeadlines(deadlines(people, '2026-10-31')).filter(({ overdue }) => overdue > 0);
 */
export function countDeadlines(
  list: Iterable<Pick<Deadline, 'team' | 'worker' | 'duty' | 'state'>>,
): readonly DeadlineCount[] {
  const counts = new Map<string, DeadlineCount>();
  for (const { team, worker, duty, state } of entriesGiven(list, 'list'))
    add(counts, {
      team,
      worker,
      duty,
      overdue: 0,
      due: 0,
      cannotBeTold: 0,
      [ownOneOf(COUNT_OF, state, 'state')]: 1,
    });
  return sorted(counts);
}

/**
 * Adds up counts of parts: in any order, and in any grouping, the same.
 *
 * @example
 * mergeDeadlineCounts(north, south);
 */
export function mergeDeadlineCounts(
  ...parts: readonly (readonly DeadlineCount[])[]
): readonly DeadlineCount[] {
  const counts = new Map<string, DeadlineCount>();
  for (const part of parts) for (const count of entriesGiven(part, 'parts')) add(counts, count);
  return sorted(counts);
}

function keyOf({ team, worker, duty }: DeadlineCount): string {
  return JSON.stringify([team ?? '', worker ?? '', team === null, worker === null, duty]);
}

function add(counts: Map<string, DeadlineCount>, count: DeadlineCount): void {
  const key = keyOf(count);
  const before = counts.get(key);
  counts.set(
    key,
    before === undefined
      ? count
      : {
          ...before,
          overdue: before.overdue + count.overdue,
          due: before.due + count.due,
          cannotBeTold: before.cannotBeTold + count.cannotBeTold,
        },
  );
}

function sorted(counts: ReadonlyMap<string, DeadlineCount>): readonly DeadlineCount[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
