/** When something that was promised so often did not happen: whole periods, so that a hole stays a hole after the next time. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, laterOf, toDay } from '../../kernel/calendar.js';
import type { PromisedCadence } from './framework.js';

/** A time without what was promised. */
export interface MissedTime {
  /** The day from which it was counted. */
  readonly from: EpochDay;
  /** The last day on which it would have been in time. */
  readonly dueBy: EpochDay;
  /** The day on which it then happened; `undefined`: not by the day asked about. */
  readonly thenOn: EpochDay | undefined;
  /** How many times it happened in the period; of an interval, none. */
  readonly happened: number;
}

/** What is known of the days before the first time. */
export interface Since {
  /** The first day from which records are complete. */
  readonly completeFrom: EpochDay | undefined;
}

const MONTHS_OF_A_YEAR = 12;

/**
 * The times without what was promised, up to a day. Of an interval, each that is longer than promised; of times a
 * year, each whole year, counted from the start of the promise, with fewer. `undefined`: it cannot be told, because
 * neither a start nor a first time is known.
 */
export function missedTimes(
  cadence: PromisedCadence,
  happened: readonly EpochDay[],
  asOf: EpochDay,
  { completeFrom }: Since,
): readonly MissedTime[] | undefined {
  const held = [...new Set(happened)].filter((day) => day <= asOf).sort((a, b) => a - b);
  const since = cadence.since === undefined ? undefined : toDay(cadence.since);
  const start = startOf(since, held[0], completeFrom);
  if (start === undefined) return undefined;
  if (start > asOf) return [];
  return cadence.everyMonths === undefined
    ? shortYears(cadence.timesAYear ?? 1, held, start, asOf)
    : longIntervals(cadence.everyMonths, held, start, asOf);
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

function longIntervals(
  months: number,
  held: readonly EpochDay[],
  start: EpochDay,
  asOf: EpochDay,
): MissedTime[] {
  const missed: MissedTime[] = [];
  let from = start;
  for (const day of held) {
    if (day <= from) continue;
    const dueBy = addMonthsToDay(from, months, 'earlier');
    if (day > dueBy) missed.push({ from, dueBy, thenOn: day, happened: 0 });
    from = day;
  }
  const dueBy = addMonthsToDay(from, months, 'earlier');
  if (asOf > dueBy) missed.push({ from, dueBy, thenOn: undefined, happened: 0 });
  return missed;
}

function shortYears(times: number, held: readonly EpochDay[], start: EpochDay, asOf: EpochDay): MissedTime[] {
  const missed: MissedTime[] = [];
  for (let year = 0; ; year++) {
    const from = addMonthsToDay(start, year * MONTHS_OF_A_YEAR, 'earlier');
    const next = addMonthsToDay(start, (year + 1) * MONTHS_OF_A_YEAR, 'earlier');
    if (next > asOf + 1) return missed;
    const happened = held.filter((day) => from <= day && day < next).length;
    if (happened < times)
      missed.push({
        from,
        dueBy: (next - 1) as EpochDay,
        thenOn: held.find((day) => day >= next),
        happened,
      });
  }
}
