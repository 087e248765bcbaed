/**
 * When something that was promised so often did not happen: the one reckoning behind every check of meetings and
 * reports. Whole periods, so that a hole stays a hole after the next time.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, addMonthsToDay, laterOf, toDay } from '../../kernel/calendar.js';
import type { PromisedCadence } from './framework.js';

/** A time without what was promised. */
export interface MissedTime {
  /** The day from which it was counted: that of the last time, or of the start. */
  readonly from: EpochDay;
  /** The last day on which it was, or would have been, in time. */
  readonly dueBy: EpochDay;
  /** The day on which it was in order again; `undefined`: not by the day asked about. */
  readonly thenOn: EpochDay | undefined;
  /** Of times a year: how many stood in the twelve months that ended on the day after. Of an interval, none. */
  readonly happened: number;
}

/** What is known of the days before the first time. */
export interface Since {
  /** The first day from which records are complete. */
  readonly completeFrom: EpochDay | undefined;
}

const MONTHS_OF_A_YEAR = 12;

/** The days on which it happened up to a day, each once, in order. */
export function heldBy(happened: readonly EpochDay[], asOf: EpochDay): readonly EpochDay[] {
  return [...new Set(happened)].filter((day) => day <= asOf).sort((a, b) => a - b);
}

/**
 * The times without what was promised, up to a day. An interval runs from one time to the next; times a year are
 * asked for in every twelve months, the first of which begin with the promise. `undefined`: it cannot be told,
 * because neither a start nor a first time is known.
 */
export function missedTimes(
  cadence: PromisedCadence,
  happened: readonly EpochDay[],
  asOf: EpochDay,
  { completeFrom }: Since,
): readonly MissedTime[] | undefined {
  const held = heldBy(happened, asOf);
  const since = cadence.since === undefined ? undefined : toDay(cadence.since);
  const start = startOf(since, held[0], completeFrom);
  if (start === undefined) return undefined;
  if (start > asOf) return [];
  const missed: MissedTime[] = [];
  const known: EpochDay[] = [];
  let open: MissedTime | undefined;
  const openAt = (dueBy: EpochDay): MissedTime => ({
    from: laterOf(known.at(-1) ?? start, start),
    dueBy,
    thenOn: undefined,
    happened: cadence.everyMonths === undefined ? withinYearTo(known, (dueBy + 1) as EpochDay) : 0,
  });
  let until = inOrderUntil(cadence, known, start) ?? start;
  for (const day of held) {
    if (day > until) open ??= openAt(until);
    known.push(day);
    until = inOrderUntil(cadence, known, start) ?? start;
    if (open !== undefined && day <= until) {
      missed.push({ ...open, thenOn: day });
      open = undefined;
    }
  }
  if (asOf > until) open ??= openAt(until);
  return open === undefined ? missed : [...missed, open];
}

/**
 * The last day that is in order with what happened so far and nothing more; `undefined`: none is known. An interval
 * of n months is in order for n months from the last time or the start. Times a year are in order while enough stand
 * in the twelve months behind a day, and before the first twelve months have gone by.
 */
export function inOrderUntil(
  { everyMonths, timesAYear = 1 }: PromisedCadence,
  held: readonly EpochDay[],
  start: EpochDay | undefined,
): EpochDay | undefined {
  const last = held.at(-1);
  if (everyMonths !== undefined) {
    if (last === undefined && start === undefined) return undefined;
    return addMonthsToDay(later(last, start), everyMonths, 'earlier');
  }
  const decisive = held.at(-timesAYear);
  const until = decisive === undefined ? undefined : ((firstDayOutOfYear(decisive) - 1) as EpochDay);
  // Times further than a year apart never stood together, so no day was ever in order because of them.
  const enoughUntil = until === undefined || last === undefined || until < last ? undefined : until;
  if (enoughUntil === undefined && start === undefined) return undefined;
  // The first twelve whole months end on the day before the anniversary, and are first judged on that day.
  const youngUntil = start === undefined ? undefined : ((firstDayOutOfYear(start) - 2) as EpochDay);
  return later(enoughUntil, youngUntil);
}

/** How many times stand in the twelve months that end on a day. */
export function withinYearTo(held: readonly EpochDay[], day: EpochDay): number {
  return held.filter((on) => on <= day && firstDayOutOfYear(on) > day).length;
}

/** Nothing is missing before the promise, nor before the records are complete. */
function startOf(
  since: EpochDay | undefined,
  first: EpochDay | undefined,
  completeFrom: EpochDay | undefined,
): EpochDay | undefined {
  const begun = since ?? first ?? completeFrom;
  if (begun === undefined) return undefined;
  return completeFrom === undefined ? begun : laterOf(begun, completeFrom);
}

function later(a: EpochDay | undefined, b: EpochDay | undefined): EpochDay {
  return laterOf(a ?? BEFORE_RECORDS, b ?? BEFORE_RECORDS);
}

/** The first day whose trailing twelve months no longer hold a day; for 29 February that is 1 March. */
function firstDayOutOfYear(day: EpochDay): EpochDay {
  return addMonthsToDay(day, MONTHS_OF_A_YEAR, 'later');
}
