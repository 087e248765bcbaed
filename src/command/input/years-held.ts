/** Which reporting years the rows of a return are of, and a word to whoever asks for another. */
import type { CareRecords } from '../../indicators/index.js';
import type { EpochDay } from '../../kernel/calendar.js';
import {
  STILL_OPEN,
  dateInWords,
  epochDay,
  reportingYearFrom,
  reportingYearOf,
} from '../../kernel/calendar.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';

/** What is asked of which rows, in the words of the command line. */
export interface YearAsked {
  /** The last day counted. */
  readonly on: string;
  /** The option that asks. */
  readonly asked: string;
  /** What holds the rows. */
  readonly held: string;
  /** Whether to go on all the same. */
  readonly anyway?: boolean | undefined;
  readonly quarter?: 'rolling' | 'year-to-date' | undefined;
}

/**
 * Says where the days asked about lie in a reporting year that the rows hold nothing of, and refuses where none of them
 * lies in a year that they hold and they show which it is: what would be counted is another year's.
 */
export async function tellOtherYear(
  records: CareRecords,
  { on, asked, held, quarter, anyway }: YearAsked,
  around: Surroundings,
): Promise<void> {
  const { windowOf } = await import('../../indicators/index.js');
  if (records.children.length === 0) return;
  const window = windowOf({ yearEnd: on }, quarter);
  const years = yearsHeld(records);
  const asking = [...new Set([reportingYearOf(window.from), window.year])];
  const without = asking.filter((year) => !years.has(year));
  if (without.length === 0) return;
  const of = years.size === 0 ? 'no year' : spanInWords(Math.min(...years), Math.max(...years));
  const line = `${asked} ${on}: ${held} has no rows of ${without.map((year) => spanInWords(year, year)).join(' or of ')}, so what is counted is not that year's; its rows are of ${of}`;
  if (anyway !== true && without.length === asking.length && showsItsYear(records, years))
    throw refusal(`${line}; --anyway counts all the same`);
  tell(around, line);
}

/**
 * The reporting years, by the year in which they end, that the rows are of: those in which something begins and
 * something ends. The return of a year has every episode open in it, however long ago that began, and a day written
 * wrongly falls anywhere, so that neither alone shows a year. Only after all of these does a beginning show that the
 * rows reach so far: nothing need have ended yet.
 */
export function yearsHeld({ episodes, reviews, missing, socialWorkers }: CareRecords): ReadonlySet<number> {
  const begun = yearsOf([episodes.from, reviews.on, missing.from, socialWorkers.from]);
  const ended = yearsOf([episodes.until, reviews.on, missing.from, socialWorkers.until]);
  const both = [...begun].filter((year) => ended.has(year));
  const last = both.length === 0 ? Math.max(...begun) - 1 : Math.max(...both);
  return new Set([...both, ...[...begun].filter((year) => year > last)]);
}

/** So many beginnings in the years held show that they are those of the return, though nothing has ended yet. */
const ENOUGH_BEGINNINGS = 10;

/**
 * Whether the rows show of which year they are. A return holds what ended in its year and what is still open: one
 * ending, or one review, is enough, while an open episode may have begun long before.
 */
function showsItsYear({ episodes, reviews }: CareRecords, years: ReadonlySet<number>): boolean {
  const within = (days: Int32Array): number =>
    days.reduce((sum, day) => (isWithin(day, years) ? sum + 1 : sum), 0);
  return within(episodes.until) + within(reviews.on) > 0 || within(episodes.from) >= ENOUGH_BEGINNINGS;
}

function isWithin(day: number, years: ReadonlySet<number>): boolean {
  return day > BEFORE_ANY_RETURN && day < STILL_OPEN && years.has(reportingYearOf(day as EpochDay));
}

function yearsOf(columns: readonly Int32Array[]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const days of columns)
    for (const day of days)
      if (day > BEFORE_ANY_RETURN && day < STILL_OPEN) years.add(reportingYearOf(day as EpochDay));
  return years;
}

/** A blank day stands far before it. */
const BEFORE_ANY_RETURN = epochDay(1900, 1, 1) - 1;

function spanInWords(first: number, last: number): string {
  const days = `${dateInWords(reportingYearFrom(first))} to ${dateInWords((reportingYearFrom(last + 1) - 1) as EpochDay)}`;
  return first === last ? `the reporting year ${days}` : `the reporting years ${days}`;
}

/** Whether two returns hold the same children with the same episodes. */
export function holdTheSame(one: CareRecords, other: CareRecords): boolean {
  const { id } = other.children;
  return (
    one.children.length === other.children.length &&
    one.children.id.every((each, at) => each === id[at]) &&
    same(one.episodes.from, other.episodes.from) &&
    same(one.episodes.until, other.episodes.until) &&
    same(one.episodes.place, other.episodes.place)
  );
}

function same(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  return one.length === other.length && Array.prototype.every.call(one, (each, at) => each === other[at]);
}
