/** Which reporting years the rows of a return are of, and a word to whoever asks for another. */
import type { CareRecords } from '../../indicators/index.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords, reportingYearFrom, reportingYearOf } from '../../kernel/calendar.js';
import type { YearShown } from '../../record/columns/shown.js';
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
  /** Whether the rows are those of a part of a return. */
  readonly part?: boolean | undefined;
}

/**
 * Says where the days asked about lie in a reporting year that the rows hold nothing of, and refuses where none of them
 * lies in a year that they hold and they show which it is: what would be counted is another year's.
 */
export async function tellOtherYear(
  records: CareRecords,
  asked: YearAsked,
  around: Surroundings,
): Promise<void> {
  if (records.children.length === 0) return;
  await tellOtherYearShown(await shownBy(records), asked, around);
}

/** The same of what rows were counted to show. */
export async function tellOtherYearShown(
  shown: readonly YearShown[],
  { on, asked, held, quarter, anyway, part }: YearAsked,
  around: Surroundings,
): Promise<void> {
  const [{ windowOf }, { coverShown }] = await Promise.all([
    import('../../indicators/index.js'),
    import('../../record/columns/cover-of-return.js'),
  ]);
  const window = windowOf({ yearEnd: on }, quarter);
  const years = yearsIn(shown);
  const asking = [...new Set([reportingYearOf(window.from), window.year])];
  const without = asking.filter((year) => !years.has(year));
  if (without.length === 0) return;
  const of = years.size === 0 ? 'no year' : spanInWords(Math.min(...years), Math.max(...years));
  const line = `${asked} ${on}: ${held} has no rows of ${without.map((year) => spanInWords(year, year)).join(' or of ')}, so what is counted is not that year's; its rows are of ${of}`;
  const isOther = without.length === asking.length && showsItsYear(shown, years);
  // The rows of a part may be few, and its children those of whom nothing happened in the year.
  if (anyway !== true && isOther && (part !== true || coverShown(shown) !== undefined))
    throw refusal(`${line}; --anyway counts all the same`);
  tell(
    around,
    part === true && isOther ? `${line}; of which year the return is, all its parts show together` : line,
  );
}

async function shownBy(records: CareRecords): Promise<readonly YearShown[]> {
  const { yearsShown } = await import('../../record/columns/rows-shown.js');
  return records.shown?.years ?? yearsShown(records);
}

/**
 * The reporting years, by the year in which they end, that the rows are of: those in which something begins and
 * something ends. The return of a year has every episode open in it, however long ago that began, and a day written
 * wrongly falls anywhere, so that neither alone shows a year. Only after all of these does a beginning show that the
 * rows reach so far: nothing need have ended yet.
 */
export async function yearsHeld(records: CareRecords): Promise<ReadonlySet<number>> {
  return yearsIn(await shownBy(records));
}

function yearsIn(shown: readonly YearShown[]): ReadonlySet<number> {
  const begun = shown.filter(({ begins }) => begins > 0).map(({ year }) => year);
  const both = shown.filter(({ begins, ends }) => begins > 0 && ends > 0).map(({ year }) => year);
  const last = both.length === 0 ? Math.max(...begun) - 1 : Math.max(...both);
  return new Set([...both, ...begun.filter((year) => year > last)]);
}

/** So many beginnings in the years held show that they are those of the return, though nothing has ended yet. */
const ENOUGH_BEGINNINGS = 10;

/**
 * Whether the rows show of which year they are. A return holds what ended in its year and what is still open: one
 * ending, or one review, is enough, while an open episode may have begun long before.
 */
function showsItsYear(shown: readonly YearShown[], years: ReadonlySet<number>): boolean {
  const within = (count: (year: YearShown) => number): number =>
    shown.reduce((sum, each) => (years.has(each.year) ? sum + count(each) : sum), 0);
  return (
    within(({ episodes, reviews }) => episodes + reviews) > 0 ||
    within(({ episodesBegun }) => episodesBegun) >= ENOUGH_BEGINNINGS
  );
}

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
