/** Whether a body has met as often as it said it would. */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, addMonthsToDay, toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Cadence } from './cadence.js';

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
  const day = toDay(asOf, 'asOf');
  const since = options.since === undefined ? undefined : toDay(options.since, 'since');
  const held = [...new Set(meetings.map((date, index) => toDay(date, `meetings/${index}`)))]
    .filter((on) => on <= day)
    .sort((a, b) => a - b);
  const last = held.at(-1);
  const inTwelveMonths = held.filter((on) => firstDayOutOfYear(on) > day).length;
  const dueBy =
    cadence.kind === 'interval'
      ? intervalDue(cadence.months, last, since)
      : yearlyDue(cadence.times, held, since);
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

function intervalDue(
  months: number,
  last: EpochDay | undefined,
  since: EpochDay | undefined,
): EpochDay | undefined {
  if (last === undefined && since === undefined) return undefined;
  return addMonthsToDay(later(last, since), months, 'earlier');
}

/** The last day on which enough meetings stand in the year behind it, or that year has not yet gone by. */
function yearlyDue(
  times: number,
  held: readonly EpochDay[],
  since: EpochDay | undefined,
): EpochDay | undefined {
  const decisive = held.at(-times);
  const last = held.at(-1);
  const until = decisive === undefined ? undefined : ((firstDayOutOfYear(decisive) - 1) as EpochDay);
  // Meetings further than a year apart never stood together, so no day was ever in order because of them.
  const enoughUntil = until === undefined || last === undefined || until < last ? undefined : until;
  if (enoughUntil === undefined && since === undefined) return undefined;
  // The first twelve whole months end on the day before the anniversary, and are first judged on that day.
  const youngUntil = since === undefined ? undefined : ((firstDayOutOfYear(since) - 2) as EpochDay);
  return later(enoughUntil, youngUntil);
}

function later(a: EpochDay | undefined, b: EpochDay | undefined): EpochDay {
  return Math.max(a ?? BEFORE_RECORDS, b ?? BEFORE_RECORDS) as EpochDay;
}

/** The first day whose trailing twelve months no longer hold a day; for 29 February that is 1 March. */
function firstDayOutOfYear(day: EpochDay): EpochDay {
  return addMonthsToDay(day, 12, 'later');
}
