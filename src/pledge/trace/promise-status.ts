/**
 * Where a promise stands: its actions, and the evidence that they were done. A status says what is planned, done
 * and shown; whether the promise is kept is for young people to say, and their answer stands beside it.
 */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import { toDay, type EpochDay } from '../../kernel/calendar.js';
import { grouped, groupedByEach } from '../../kernel/lists.js';
import { isCurrent, type ShelfLife } from '../../principles/evidence/currency.js';
import type { EvidenceItem } from '../../principles/evidence/item.js';
import { isSubstantive } from '../../principles/evidence/status.js';
import { daysOfPartialDate } from '../../kernel/partial-date.js';
import type { PartialDate } from '../write/pledge.js';

/** What a council does to keep one promise. */
export interface PledgeAction {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** The id of the pledge; left out: of a pledge without one. Two councils' first points are not the same. */
  readonly pledge?: string | undefined;
  /** The printed number of the point. */
  readonly point: number;
  /** Its words. */
  readonly text: string;
  /** A role, never a person. */
  readonly ownerRole: string;
  /** By when. */
  readonly dueOn?: PartialDate;
  /** What is to come of it. */
  readonly expectedOutcome?: string;
  /** The action plan or strategy that it is part of. */
  readonly linkedPlan?: string;
  /** Where it stands. */
  readonly state: 'not-started' | 'in-progress' | 'done' | 'dropped';
  /** Ids of evidence items about this action. */
  readonly evidenceRefs?: readonly string[];
}

/**
 * Where a promise stands. `action-overdue` outranks `in-progress`, which outranks the two that are done: one
 * action still open keeps a promise open. An action that is not started and not overdue counts as in progress;
 * a dropped action counts for nothing.
 */
export type PromiseStatus =
  'no-action' | 'action-overdue' | 'in-progress' | 'done-unverified' | 'done-evidenced';

/** The point asked about; `pledge` is the id of its pledge, where it has one. */
export interface PromisedPoint {
  /** The printed number. */
  readonly number: number;
  /** The pledge that it is a point of. */
  readonly pledge?: string | undefined;
}

/** Young people's own answer to "is this promise kept?". */
export type YoungPeoplesAnswer = 'kept' | 'partly-kept' | 'not-kept' | 'not-asked';

/** A promise's status with what it rests on, and young people's answer beside it. */
export interface PromiseRecord {
  /** Where it stands. */
  readonly status: PromiseStatus;
  /** Stored as given; no status changes it, and it changes no status. */
  readonly youngPeopleSay: YoungPeoplesAnswer;
  /** Ids of actions that should have been done by the day asked about. */
  readonly overdue: readonly string[];
  /** Ids of actions still to be done, overdue ones included. */
  readonly open: readonly string[];
  /** Ids of current, substantive evidence that names the point. */
  readonly evidence: readonly string[];
}

/**
 * How evidence names a point: `derby-2016/7`, or just `7` for a pledge without an id.
 *
 * @example
 * pointReference({ pledge: 'derby-2016', number: 7 }); // 'derby-2016/7'
 */
export function pointReference(point: PromisedPoint): string {
  const { number, pledge } = objectGiven(point, 'point');
  return pledge === undefined ? String(number) : `${pledge}/${number}`;
}

/** What counts as current. */
export interface PromiseStatusOptions {
  /** Months that evidence stays current after its period, by kind; see `DEFAULT_SHELF_LIFE`. */
  readonly shelfLife?: Partial<ShelfLife>;
}

/**
 * Where a promise stands on a day. An action is overdue from the day after it is due; one due in a month or year
 * is overdue from the day after that month or year. `done-evidenced` needs a current item of evidence that names
 * the point and is more than a statement of intent: a pledge or strategy is never evidence that it was carried out.
 *
 * @throws RangeError when `asOf` or a date of an evidence item is not a real date written YYYY-MM-DD.
 * @example
 * promiseStatus({ number: 1 }, [], [], '2026-11-21'); // 'no-action'
 */
export function promiseStatus(
  point: PromisedPoint,
  actions: readonly PledgeAction[],
  evidence: readonly EvidenceItem[],
  asOf: string,
  options: PromiseStatusOptions = {},
): PromiseStatus {
  objectGiven(point, 'point');
  entriesGiven(actions, 'actions');
  entriesGiven(evidence, 'evidence');
  return promiseRecord(point, actions, evidence, asOf, 'not-asked', options).status;
}

/**
 * A promise's status with what it rests on, and young people's own answer beside it. See {@link promiseStatus}.
 *
 * @throws RangeError as {@link promiseStatus} does.
 *
 * @example
 * promiseRecord(pledge.points[0], actions, evidence, '2026-11-27', 'not-asked').status;
 */
export function promiseRecord(
  point: PromisedPoint,
  actions: readonly PledgeAction[],
  evidence: readonly EvidenceItem[],
  asOf: string,
  youngPeopleSay: YoungPeoplesAnswer,
  options: PromiseStatusOptions = {},
): PromiseRecord {
  objectGiven(point, 'point');
  entriesGiven(actions, 'actions');
  entriesGiven(evidence, 'evidence');
  const day = toDay(asOf, 'asOf');
  const name = pointReference(point);
  const own = actions.filter(
    (action) => action.pledge === point.pledge && action.point === point.number && action.state !== 'dropped',
  );
  const open = own.filter((action) => action.state !== 'done');
  const overdue = open.filter((action) => isOverdue(action, day));
  const shown = evidence.filter(
    (item) =>
      item.pledgePointRefs?.includes(name) === true &&
      isSubstantive(item) &&
      isCurrent(item, asOf, options.shelfLife),
  );
  const ids = (items: readonly { readonly id: string }[]): readonly string[] =>
    items.map(({ id }) => id).sort();
  return {
    status: statusOf(own.length, open.length, overdue.length, shown.length),
    youngPeopleSay,
    overdue: ids(overdue),
    open: ids(open),
    evidence: ids(shown),
  };
}

function isOverdue({ dueOn }: PledgeAction, asOf: EpochDay): boolean {
  const days = dueOn === undefined ? undefined : daysOfPartialDate(dueOn);
  return days !== undefined && asOf > days.last;
}

function statusOf(actions: number, open: number, overdue: number, shown: number): PromiseStatus {
  if (actions === 0) return 'no-action';
  if (overdue > 0) return 'action-overdue';
  if (open > 0) return 'in-progress';
  return shown > 0 ? 'done-evidenced' : 'done-unverified';
}

/** Where a whole pledge stands: its points counted by status, and the state that the furthest behind of them gives it. */
export interface PledgeState {
  /** How many points stand where. */
  readonly points: Readonly<Record<PromiseStatus, number>>;
  /**
   * The status of the point that is furthest behind, in the order of {@link PROMISE_STATUSES}; `null` for a pledge without
   * points. It says what is done and shown, and not that a promise is kept.
   */
  readonly state: PromiseStatus | null;
  /** The numbers of the points in that state. */
  readonly behind: readonly number[];
}

/** The statuses of a promise, from the one furthest behind. */
export const PROMISE_STATUSES: readonly PromiseStatus[] = [
  'action-overdue',
  'no-action',
  'in-progress',
  'done-unverified',
  'done-evidenced',
];

/**
 * Where a whole pledge stands on a day, over its points.
 *
 * @throws RangeError as {@link promiseStatus} does.
 * @example
 * pledgeState({ id: 'derby-2016', points: [{ number: 1 }] }, [], [], '2026-11-27').state; // 'no-action'
 */
export function pledgeState(
  pledge: {
    readonly id?: string | null | undefined;
    readonly points: readonly { readonly number: number }[];
  },
  actions: readonly PledgeAction[],
  evidence: readonly EvidenceItem[],
  asOf: string,
  options: PromiseStatusOptions = {},
): PledgeState {
  objectGiven(pledge, 'pledge', 'points');
  entriesGiven(actions, 'actions');
  entriesGiven(evidence, 'evidence');
  const actionsOf = grouped(actions, ({ point }) => point);
  const evidenceOf = groupedByEach(evidence, ({ pledgePointRefs }) => pledgePointRefs ?? []);
  const known = new Map<number, PromiseStatus>();
  const statuses = pledge.points.map(({ number }) => {
    const point = { number, pledge: pledge.id ?? undefined };
    const shown = evidenceOf.get(pointReference(point)) ?? [];
    const status =
      known.get(number) ?? promiseStatus(point, actionsOf.get(number) ?? [], shown, asOf, options);
    known.set(number, status);
    return { number, status };
  });
  const state = PROMISE_STATUSES.find((each) => statuses.some(({ status }) => status === each)) ?? null;
  return {
    points: Object.fromEntries(
      PROMISE_STATUSES.map((each) => [each, statuses.filter(({ status }) => status === each).length]),
    ) as Record<PromiseStatus, number>,
    state,
    behind: statuses.filter(({ status }) => status === state).map(({ number }) => number),
  };
}
