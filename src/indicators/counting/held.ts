/**
 * What the records held that were counted, so far as it decides whether a measure can be counted: plain data that travels
 * with the counts and adds up. Of parts of a return it is decided together, as of the whole: a part alone may be too small
 * to show of which days it tells, and may have no row of a table that is there.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf, laterOf } from '../../kernel/calendar.js';
import type { CareRecords, FactName, TableName, WithheldTable } from '../../record/columns/columns.js';
import { TABLES } from '../../record/columns/columns.js';
import type { Cover } from '../../record/columns/cover.js';
import { coverShown } from '../../record/columns/cover-of-return.js';
import { suppliedIn } from '../../record/columns/extra-facts.js';
import { yearsTogether } from '../../record/columns/rows-shown.js';
import type { Shown, TablesShown } from '../../record/columns/shown.js';
import { tablesTogether, withheldBy } from '../../record/columns/tables-shown.js';
import type { DerivedColumn } from '../definition/indicator.js';
import { DERIVED_COLUMNS } from '../definition/indicator.js';

/** What records hold, so far as it decides whether a measure can be counted. */
export interface RecordsHeld {
  /** The tables that were supplied. */
  readonly supplied: readonly TableName[];
  /** The columns that the department derives of which any episode has one. */
  readonly derived: readonly DerivedColumn[];
  /** The facts beside the return of which something was supplied. */
  readonly facts: readonly FactName[];
  /** Of facts that come term by term: the terms of which there are rows. */
  readonly terms?: CareRecords['suppliedTerms'];
  /** What the rows show of their days and tables. Left out: not read from rows. */
  readonly shown?: Shown;
  /** Of which days the records tell, where that is not seen by their rows. Left out: not said. */
  readonly cover?: Cover;
  /** Tables from which nothing may be counted, where that is not seen by their rows. */
  readonly withheld?: readonly WithheldTable[];
  /** The first day from which every review is recorded, where that is said. */
  readonly reviewsSince?: EpochDay;
}

/** What is asked of records, or of what they held. */
export interface Holding extends Pick<CareRecords, 'supplied'> {
  readonly withheld: readonly WithheldTable[];
  readonly cover: Cover | undefined;
  readonly reviewsSince: EpochDay | undefined;
  readonly suppliedTerms: CareRecords['suppliedTerms'] | undefined;
  readonly facts: () => readonly FactName[];
  readonly knows: (column: DerivedColumn) => boolean;
}

/** The same of records. */
export function holdingOf(records: CareRecords): Holding {
  return {
    supplied: records.supplied,
    withheld: records.withheld ?? [],
    cover: records.cover,
    reviewsSince: records.reviewsSince,
    suppliedTerms: records.suppliedTerms,
    facts: () => factsOf(records),
    knows: (column) => isKnown(records, column),
  };
}

/** The same of what was held, in one part or in all together. */
export function holdingIn(held: RecordsHeld): Holding {
  const { shown, cover, withheld = [], derived, facts, terms } = held;
  return {
    supplied: held.supplied,
    withheld: shown === undefined ? withheld : [...withheld, ...withheldBy(shown.tables, shown.mostRefused)],
    cover: coverOfBoth(cover, coverOf(shown?.years)),
    reviewsSince: held.reviewsSince,
    suppliedTerms: terms,
    facts: () => facts,
    knows: (column) => derived.includes(column),
  };
}

/** What records hold. */
export function heldOf(records: CareRecords): RecordsHeld {
  const { supplied, cover, withheld, reviewsSince, suppliedTerms: terms } = records;
  const shown = shownOf(records);
  return {
    supplied,
    derived: DERIVED_COLUMNS.filter((column) => isKnown(records, column)),
    facts: factsOf(records),
    ...(terms === undefined ? {} : { terms }),
    ...(shown === undefined ? {} : { shown }),
    ...(cover === undefined || shown?.years !== undefined ? {} : { cover }),
    ...(withheld === undefined || shown !== undefined ? {} : { withheld }),
    ...(reviewsSince === undefined ? {} : { reviewsSince }),
  };
}

/**
 * What the rows show, without what is not to be asked of them: of which days they tell, where the records say otherwise,
 * and which rows were refused, where any number of them may be.
 */
function shownOf({ supplied, shown, cover }: CareRecords): Shown | undefined {
  if (shown === undefined) return undefined;
  const { years, places: _, ...others } = shown;
  const tables = shown.mostRefused < 1 ? shown.tables : withoutRefusals(shown.tables);
  const isByRows = JSON.stringify(coverOf(years)) === JSON.stringify(cover);
  return {
    ...others,
    tables,
    ...(years !== undefined && isByRows ? { years } : {}),
    ...placesBeside(supplied, placesIn({ supplied, shown })),
  };
}

function coverOf(years: Shown['years']): Cover | undefined {
  const cover = years === undefined ? undefined : coverShown(years);
  return cover === 'not-shown' ? undefined : cover;
}

/** The places, where there are more than tables supplied. */
function placesBeside(supplied: readonly TableName[], places: readonly TableName[]): Pick<Shown, 'places'> {
  return places.length > supplied.length ? { places } : {};
}

function withoutRefusals(tables: TablesShown): TablesShown {
  return Object.fromEntries(
    Object.entries(tables).map(([table, { read, dayFirst }]) => [table, { read, lost: 0, dayFirst }]),
  );
}

function factsOf({ suppliedFacts, extras }: CareRecords): readonly FactName[] {
  return suppliedFacts ?? suppliedIn(extras);
}

function isKnown({ episodes: { distance, location } }: CareRecords, column: DerivedColumn): boolean {
  return column === 'PL_DISTANCE' ? isAnyAtLeast(distance, 0) : isAnyAtLeast(location, 1);
}

function isAnyAtLeast(column: Int32Array | Uint8Array, least: number): boolean {
  for (let row = 0; row < column.length; row++) if ((column[row] ?? least - 1) >= least) return true;
  return false;
}

/** The tables that could have been supplied, rows or none. */
function placesIn({ supplied, shown }: Pick<RecordsHeld, 'supplied' | 'shown'>): readonly TableName[] {
  return TABLES.filter((table) => supplied.includes(table) || shown?.places?.includes(table) === true);
}

/** What a part holds or could hold, whatever rows it happens to have. */
export function couldHold(held: RecordsHeld): RecordsHeld {
  return { supplied: placesIn(held), derived: DERIVED_COLUMNS, facts: held.facts };
}

/**
 * What both hold together. Associative and commutative. A table that one of them could not hold, and a fact that one of
 * them has not, is not held by both; what is seen by rows is seen by the rows of both.
 */
export function heldTogether(a: RecordsHeld, b: RecordsHeld): RecordsHeld {
  const places = placesIn(a).filter((table) => placesIn(b).includes(table));
  const either = (table: TableName): boolean => a.supplied.includes(table) || b.supplied.includes(table);
  const supplied = places.filter(either);
  const shown = shownTogether(a.shown, b.shown, placesBeside(supplied, places));
  const terms = termsTogether(a.terms, b.terms);
  const cover = coverOfBoth(a.cover, b.cover);
  const withheld = withheldByEither(a.withheld ?? [], b.withheld ?? []);
  return {
    supplied,
    derived: DERIVED_COLUMNS.filter((column) => a.derived.includes(column) || b.derived.includes(column)),
    facts: [...new Set([...a.facts, ...b.facts])].filter(isFactOf(a)).filter(isFactOf(b)).sort(),
    ...(terms === undefined ? {} : { terms }),
    ...(shown === undefined ? {} : { shown }),
    ...(cover === undefined ? {} : { cover }),
    ...(withheld.length === 0 ? {} : { withheld }),
    ...(a.reviewsSince === undefined || b.reviewsSince === undefined
      ? {}
      : { reviewsSince: laterOf(a.reviewsSince, b.reviewsSince) }),
  };
}

/** Whether something was supplied of a fact, or could have been. */
function isFactOf({ facts, shown }: RecordsHeld): (fact: FactName) => boolean {
  return (fact) => shown?.factsWithin === true || facts.includes(fact);
}

function shownTogether(
  a: Shown | undefined,
  b: Shown | undefined,
  places: Pick<Shown, 'places'>,
): Shown | undefined {
  if (a === undefined && b === undefined) return undefined;
  const years =
    a?.years === undefined || b?.years === undefined
      ? (a?.years ?? b?.years)
      : yearsTogether(a.years, b.years);
  return {
    ...(years === undefined ? {} : { years }),
    tables: tablesTogether(a?.tables ?? {}, b?.tables ?? {}),
    mostRefused: Math.min(a?.mostRefused ?? 1, b?.mostRefused ?? 1),
    ...places,
    ...(a?.factsWithin === true && b?.factsWithin === true ? { factsWithin: true } : {}),
  };
}

function withheldByEither(
  a: readonly WithheldTable[],
  b: readonly WithheldTable[],
): readonly WithheldTable[] {
  const of = (table: TableName): WithheldTable | undefined =>
    [...a, ...b]
      .filter((each) => each.table === table)
      .sort((one, other) => (one.because < other.because ? -1 : 1))[0];
  return TABLES.map(of).filter((found) => found !== undefined);
}

function termsTogether(a: RecordsHeld['terms'], b: RecordsHeld['terms']): RecordsHeld['terms'] {
  if (a === undefined || b === undefined) return a ?? b;
  const facts = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort() as FactName[];
  return Object.fromEntries(
    facts.map((fact) => [fact, [...new Set([...(a[fact] ?? []), ...(b[fact] ?? [])])].sort()]),
  );
}

/** The days that both tell of; those of the other where one does not say. */
function coverOfBoth(a: Cover | undefined, b: Cover | undefined): Cover | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const tables = TABLES.filter((table) => a.since[table] !== undefined || b.since[table] !== undefined);
  return {
    from: laterOf(a.from, b.from),
    until: earlierOf(a.until, b.until),
    since: Object.fromEntries(
      tables.map((table) => [table, laterOf(a.since[table] ?? a.from, b.since[table] ?? b.from)]),
    ),
    asAt: a.asAt.flatMap((one) =>
      b.asAt
        .map((other) => ({
          from: laterOf(one.from, other.from),
          until: earlierOf(one.until, other.until),
        }))
        .filter(({ from, until }) => from < until),
    ),
  };
}
