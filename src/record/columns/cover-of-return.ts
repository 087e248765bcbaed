/**
 * Of which days a return tells, seen by its rows. A return is of one reporting year; some systems write every earlier
 * episode or review of the same children besides, and some write several years together. What the rows do not show is
 * not claimed: of too few rows nothing is.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, reportingYearFrom } from '../../kernel/calendar.js';
import type { CareRecords } from './columns.js';
import type { Cover, DaysCovered } from './cover.js';
import { AFTER_YEAR_END, STRETCH, rowsOfYear, yearsShown } from './rows-shown.js';
import type { YearShown } from './shown.js';

/** How many rows it takes to show something. */
interface Proof {
  /** Fewer rows in a year than this do not show that the return is of it. */
  readonly rows: number;
  /** From so many rows in a year on, and some in every month, a month without any shows that the table was filled before the year was over. */
  readonly rowsForAMonth: number;
  /** A year is held as well as another where it has at least this share of its rows, and so many. */
  readonly asWell: number;
  readonly fewest: number;
  /** Fewer rows in the best year than this do not show that another is not held. */
  readonly best: number;
  /** A share of children whose first row goes on from one that is not held, above which earlier rows are not held. */
  readonly broken: number;
  /** Of fewer such children none is said to be. */
  readonly children: number;
}

/** Rows of a return that are enough to show something of it. */
export const ENOUGH_ROWS = 40;

const SHOWN: Proof = {
  rows: ENOUGH_ROWS,
  rowsForAMonth: 60,
  asWell: 0.25,
  fewest: 3,
  best: 0,
  broken: 0.05,
  children: 0,
};

/**
 * What it takes for a part of a return to contradict the whole: a part that chance alone made poorer than the whole does
 * not.
 */
const CONTRADICTED: Proof = {
  rows: ENOUGH_ROWS,
  rowsForAMonth: 200,
  asWell: 0.05,
  fewest: 1,
  best: ENOUGH_ROWS,
  broken: 0.25,
  children: 20,
};

/** A share of the rows of a year just begun, above which it is a whole year. */
const BEGUN_AT_MOST = 0.05;
/** So many days after the last row records may still tell of. */
const A_MONTH = STRETCH;

/**
 * The days of which a return tells. `undefined` where its rows are too few to show them; `'not-shown'` where they are
 * enough, and the last of them could as well be rows that went on, in a later return, without anything happening.
 */
export function coverOfReturn(records: CareRecords): Cover | 'not-shown' | undefined {
  return coverShown(yearsShown(records));
}

/** The same of what rows were counted to show. */
export function coverShown(years: readonly YearShown[]): Cover | 'not-shown' | undefined {
  return coverBy(SHOWN, years);
}

/** The days beyond which the rows of a part go against their being held; `undefined` where they go against none. */
export function coverNotContradicted(years: readonly YearShown[]): Cover | undefined {
  const cover = coverBy(CONTRADICTED, years);
  return cover === 'not-shown' ? undefined : cover;
}

type Of = (year: number) => number;

function coverBy(proof: Proof, shown: readonly YearShown[]): Cover | 'not-shown' | undefined {
  const byYear = new Map(shown.map((each) => [each.year, each]));
  const of =
    (count: (year: YearShown) => number): Of =>
    (year) => {
      const found = byYear.get(year);
      return found === undefined ? 0 : count(found);
    };
  const found = lastYear(proof, shown, byYear);
  if (found === undefined) return undefined;
  const { year, last } = found;
  const [from, end] = [reportingYearFrom(year), reportingYearFrom(year + 1)];
  const rowsOf = of(rowsOfYear);
  const rows = rowsOf(year);
  const hasJustBegun = last - from < AFTER_YEAR_END;
  // A year that has just begun is shown by the one before it.
  if (rows + rowsOf(year - 1) < proof.rows || (!hasJustBegun && rows < proof.rows)) return undefined;
  if (!showsItsYear(shown, hasJustBegun ? year - 1 : year)) return 'not-shown';
  const steady = rows >= proof.rowsForAMonth && isSteady(byYear.get(year), last - from);
  const stopped = steady && last + A_MONTH < end;
  const until = stopped ? ((last + A_MONTH + 1) as EpochDay) : end;
  const since = (count: (year: YearShown) => number): EpochDay => firstDay(proof, of(count), year);
  // Who left too young to be a care leaver stands in no return of a later year.
  const first = since(({ leftYoung }) => leftYoung);
  return {
    from: first,
    until,
    since: {
      episodes: goesBack(proof, shown, first === BEFORE_RECORDS ? from : first)
        ? BEFORE_RECORDS
        : since(({ episodes }) => episodes),
      reviews: since(({ reviews }) => reviews),
      missing: since(({ missing }) => missing),
      sw_episodes: since(({ sw_episodes }) => sw_episodes),
    },
    asAt: filledOn(last, from, until, steady && !stopped),
  };
}

/**
 * The last year that is held as well as any, and the last day in it that has rows. Rows after it are of a year that has
 * just begun, or are mistaken.
 */
function lastYear(
  { rows: enough, asWell }: Proof,
  shown: readonly YearShown[],
  byYear: ReadonlyMap<number, YearShown>,
): { readonly year: number; readonly last: EpochDay } | undefined {
  const after = (year: number): number =>
    shown.reduce((sum, each) => (each.year > year ? sum + rowsOfYear(each) : sum), 0);
  if (after(-Infinity) < enough) return undefined;
  const most = Math.max(...shown.map(rowsOfYear));
  const best = [...shown].reverse().find((each) => rowsOfYear(each) > 0 && rowsOfYear(each) >= asWell * most);
  if (best === undefined) return undefined;
  const next = byYear.get(best.year + 1);
  const begun = next?.begun ?? 0;
  const later = after(best.year) - begun;
  return next !== undefined && begun > 2 && later <= begun * BEGUN_AT_MOST
    ? { year: next.year, last: next.lastBegun }
    : best;
}

/**
 * Whether the last year that has rows is that of the return, and not one before a year of nothing. Who left care for
 * good in it is in no later return, but as a care leaver; and whoever is looked after has reviews in every year.
 */
function showsItsYear(shown: readonly YearShown[], from: number): boolean {
  return shown.some(({ year, left, reviews }) => year >= from && left + reviews > 0);
}

/** The last days of which OC2 and OC3 may tell. */
function filledOn(last: EpochDay, from: EpochDay, until: EpochDay, whole: boolean): readonly DaysCovered[] {
  const yearEnd = (until - 1) as EpochDay;
  const now = { from: whole ? yearEnd : last, until };
  // Rows of a new year do not take away what was filled for the old one.
  const before = { from: (from - 1) as EpochDay, until: from };
  return last - from < AFTER_YEAR_END ? [before, now] : [now];
}

/** Whether every month up to the last row has rows: then a month without any says that nothing was written any more. */
function isSteady(year: YearShown | undefined, last: number): boolean {
  return year?.stretches.slice(0, Math.floor(last / STRETCH) + 1).every((rows) => rows > 0) === true;
}

/** The first day of the years, one after another up to `last`, that are held as well as the last ones. */
function firstDay({ asWell, fewest, best: enough }: Proof, rows: Of, last: number): EpochDay {
  const best = Math.max(rows(last), rows(last - 1));
  if (best < enough) return BEFORE_RECORDS;
  let first = last;
  while (rows(first - 1) >= Math.max(fewest, asWell * best)) first--;
  return reportingYearFrom(first);
}

/** Whether the rows of those who were in care before the first day go back to where their care began. */
function goesBack({ broken, children }: Proof, shown: readonly YearShown[], first: EpochDay): boolean {
  const before = shown.filter(({ year }) => reportingYearFrom(year) < first);
  const sum = (count: (year: YearShown) => number): number =>
    before.reduce((all, year) => all + count(year), 0);
  const known = sum(({ firstRows }) => firstRows);
  return known < children || sum(({ goesOn }) => goesOn) <= known * broken;
}
