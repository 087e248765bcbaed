/**
 * Where a promise stands: its actions, and the evidence that they were done. A status says what is planned, done
 * and shown; whether the promise is kept is for young people to say, and their answer stands beside it.
 */
import { toDay, type EpochDay } from '../kernel/calendar.js';
import { daysOfPartialDate } from './partial-date.js';
import type { PartialDate } from './pledge.js';

/** What a council does to keep one promise. */
export interface PledgeAction {
  readonly id: string;
  /** The printed number of the point. */
  readonly point: number;
  readonly text: string;
  /** A role, never a person. */
  readonly ownerRole: string;
  readonly dueOn?: PartialDate;
  readonly expectedOutcome?: string;
  /** The action plan or strategy that it is part of. */
  readonly linkedPlan?: string;
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
  | 'no-action'
  | 'action-overdue'
  | 'in-progress'
  | 'done-unverified'
  | 'done-evidenced';

/** The point asked about; `pledge` is the id of its pledge, where it has one. */
export interface PromisedPoint {
  readonly number: number;
  readonly pledge?: string;
}

/** Young people's own answer to "is this promise kept?". */
export type YoungPeoplesAnswer = 'kept' | 'partly-kept' | 'not-kept' | 'not-asked';

/** A promise's status with what it rests on, and young people's answer beside it. */
export interface PromiseRecord {
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
export function pointReference({ number, pledge }: PromisedPoint): string {
  return pledge === undefined ? String(number) : `${pledge}/${number}`;
}

/** What is needed of an evidence item. */
export interface PromiseEvidence {
  readonly id: string;
  readonly kind: string;
  readonly impact: string;
  readonly pledgePointRefs?: readonly string[];
}
