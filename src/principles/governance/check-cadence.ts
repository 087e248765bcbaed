/** Whether a body has met as often as it said it would. */
import { fieldsOf, listGiven, objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Cadence } from './cadence.js';
import { promisedCadence } from './cadence.js';
import { heldBy, inOrderUntil, withinYearTo } from './missed-times.js';

/** What is known about the body beyond its meetings. */
export interface CadenceOptions {
  /** The day on which the cadence began to apply, such as the day on which the body was set up. */
  readonly since?: string;
}

/** Where a body stands against its own cadence. */
export interface CadenceFinding {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
  /**
   * `overdue`: a meeting is owed. `too-early`: it has not been going long enough to tell. `no-meetings`: none is
   * recorded and no starting day is given.
   */
  readonly status: 'on-time' | 'overdue' | 'too-early' | 'no-meetings';
  /** The latest meeting on or before the day; `null` when none. */
  readonly lastMeeting: PlainDate | null;
  /** The last day on which it is, or was, not overdue without another meeting; `null` when no such day is known. */
  readonly dueBy: PlainDate | null;
  /** Meetings in the twelve months that end on the day. */
  readonly meetingsInTwelveMonths: number;
  /** The cadence is a word with two meanings; `bi-monthly` is taken as every two months (conflict C14). */
  readonly ambiguousTerm: boolean;
}

/**
 * Whether a body has met as often as its own cadence says. An interval of n months is overdue on the first day
 * after n months from the last meeting; "twice a year" means at least two meetings in every trailing twelve
 * months. Meetings after the day asked about are plans, and are left out; two on one day are one.
 *
 * @throws RangeError when a date is malformed.
 * @example
 * checkCadence(['2026-08-21'], CADENCES.quarterly, '2026-11-22').status; // 'overdue'
 * checkCadence(['2026-08-21'], CADENCES.quarterly, '2026-11-21').status; // 'on-time'
 */
export function checkCadence(
  meetings: readonly string[],
  cadence: Cadence,
  asOf: string,
  options: CadenceOptions = {},
): CadenceFinding {
  listGiven(meetings, 'meetings');
  objectGiven(cadence, 'cadence');
  const day = toDay(asOf, 'asOf');
  const { since: asked } = fieldsOf(options);
  const since = asked === undefined ? undefined : toDay(asked, 'since');
  const held = heldBy(
    meetings.map((date, index) => toDay(date, `meetings/${index}`)),
    day,
  );
  const last = held.at(-1);
  const inTwelveMonths = withinYearTo(held, day);
  const dueBy = inOrderUntil(promisedCadence(cadence), held, since);
  const enough = cadence.kind === 'interval' ? last !== undefined : inTwelveMonths >= cadence.times;
  return {
    asOf: toPlainDate(day),
    status: statusOf(day, dueBy, enough, last !== undefined),
    lastMeeting: last === undefined ? null : toPlainDate(last),
    dueBy: dueBy === undefined ? null : toPlainDate(dueBy),
    meetingsInTwelveMonths: inTwelveMonths,
    ambiguousTerm: cadence.ambiguousTerm,
  };
}

function statusOf(
  day: EpochDay,
  dueBy: EpochDay | undefined,
  enough: boolean,
  hasMet: boolean,
): CadenceFinding['status'] {
  if (dueBy === undefined) return hasMet ? 'overdue' : 'no-meetings';
  if (day > dueBy) return 'overdue';
  return enough ? 'on-time' : 'too-early';
}
