/** Intervals of the law: when one runs out, and how it is said. The numbers themselves are in duty-law.ts. */
import type { EpochDay } from '../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay, toDay } from '../kernel/calendar.js';
import type { Citation, Dated } from '../kernel/dated.js';
import type { Span } from '../kernel/spans.js';
import type { Words } from '../kernel/words.js';
import { countedIn } from '../kernel/words.js';
import { addWorkingDays } from '../kernel/working-days.js';

/** So many days, weeks, months or working days. Working days are those of England and Wales. */
export interface Interval {
  /** How many. */
  readonly count: number;
  /** The unit: days, weeks, months, years, working days. */
  readonly of: 'days' | 'weeks' | 'months' | 'years' | 'working days';
}

/** Why an interval has no last day. */
export type NoDay = 'no-number' | 'law-not-held' | 'no-bank-holidays';

/** The last day in time of an interval that began on a day, or why there is none. */
export interface IntervalEnd {
  readonly due: EpochDay | undefined;
  readonly without: NoDay | undefined;
  /** The interval as the law says it; `undefined` where it sets no number, or is not held here. */
  readonly interval: Interval | undefined;
  readonly citation: Citation | undefined;
}

interface Entry<T> {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly value: T;
  readonly citation: Citation;
}

const prepared = new WeakMap<Dated<unknown>, readonly Entry<unknown>[]>();

/**
 * The end of an interval that began on a day, as at a day. The number is that of the law under which the interval
 * began (an interval belongs to the time in which it begins). Where the law has set no number for a time, nothing falls
 * due in that time; what was due before it stays due.
 */
export function intervalEnd(dated: Dated<Interval | null>, began: EpochDay, on: EpochDay): IntervalEnd {
  const entries = entriesOf(dated);
  const [only] = entries;
  // Most intervals have had one number since there has been a law.
  if (only !== undefined && entries.length === 1 && only.value !== null && began >= only.from)
    return endAfter(began, only.value, only.citation);
  const governing = entries.find((entry) => entry.from <= began && began < entry.until);
  if (governing === undefined) return NOT_HELD;
  // One that began while there was no number has the number that came after, if one did.
  const numbered = entries.find(({ value, until }) => value !== null && until > began);
  const { value, citation } = numbered ?? governing;
  if (value === null) return { ...NO_NUMBER, citation };
  const due = after(began, value);
  const open = entries.find(
    (each) =>
      each.value === null &&
      each.from <= on &&
      (due === undefined ? began >= each.from && began < each.until : isWithin(due, each, on)),
  );
  if (open !== undefined) return { ...NO_NUMBER, citation: open.citation };
  return endAfter(began, value, citation);
}

function endAfter(began: EpochDay, interval: Interval, citation: Citation): IntervalEnd {
  const due = after(began, interval);
  return { due, without: due === undefined ? 'no-bank-holidays' : undefined, interval, citation };
}

/** Whether what was due on a day is not due by a number: the time without one has come, and neither is past. */
function isWithin(due: EpochDay, { from, until }: Span, on: EpochDay): boolean {
  return due >= from && (on < until || due < until);
}

const NOT_HELD: IntervalEnd = {
  due: undefined,
  without: 'law-not-held',
  interval: undefined,
  citation: undefined,
};
const NO_NUMBER: IntervalEnd = {
  due: undefined,
  without: 'no-number',
  interval: undefined,
  citation: undefined,
};

/** The day an interval after a day; `undefined` outside the years whose bank holidays are held. */
export function after(day: EpochDay, { count, of }: Interval): EpochDay | undefined {
  switch (of) {
    case 'days':
      return (day + count) as EpochDay;
    case 'weeks':
      return (day + 7 * count) as EpochDay;
    case 'months':
      return addMonthsToDay(day, count, 'earlier');
    case 'years':
      return addMonthsToDay(day, 12 * count, 'earlier');
    case 'working days':
      return addWorkingDays(day, count);
  }
}

/** `6 weeks`, `1 week`, `20 working days`. */
export function inWords({ count, of }: Interval, words?: Words): string {
  return countedIn(words, count, of.replace(/s$/, ''), of);
}

/** The value that holds on a day; `undefined` before the first. */
export function heldOn<T>(dated: Dated<T>, on: EpochDay): T | undefined {
  let held: T | undefined;
  for (const { from, value } of entriesOf(dated)) {
    if (from > on) break;
    held = value;
  }
  return held;
}

/** The entries with their days as numbers, in order. The same list gives the same entries. */
function entriesOf<T>(dated: Dated<T>): readonly Entry<T>[] {
  const known = prepared.get(dated) as readonly Entry<T>[] | undefined;
  if (known !== undefined) return known;
  const dates = dated
    .flatMap(({ from, value, citation }) => (from === null ? [] : [{ from: toDay(from), value, citation }]))
    .sort((a, b) => a.from - b.from);
  const made = dates.map((entry, at) => ({ ...entry, until: dates[at + 1]?.from ?? STILL_OPEN }));
  prepared.set(dated, made);
  return made;
}

/** The times for which the law sets no number. */
export function withoutNumber(dated: Dated<Interval | null>): readonly Span[] {
  return entriesOf(dated).filter(({ value }) => value === null);
}
