/**
 * Several years' returns of one council read as one history. Where two hold the same row the later one has it; what an
 * earlier one holds and the later need not is kept; and what they say differently of a child is listed. Only years that
 * follow each other make one history: a year between that is missing is not made up.
 */
import { entriesGiven } from '../../kernel/given.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, earlierOf, reportingYearFrom } from '../../kernel/calendar.js';
import type { CareRecords, ChildColumns, RowsByChild, TableName } from '../columns/columns.js';
import { NO_DAY, isUsable } from '../columns/columns.js';
import type { Cover, DaysCovered } from '../columns/cover.js';
import { joined as joinedFacts } from '../columns/with-facts.js';
import type { YearDifference } from './differences.js';
import type { YearHeld } from './episodes.js';
import { between, episodesOf } from './episodes.js';
import type { Key } from './events.js';
import { eventsOf } from './events.js';
import { headerDifferences } from './header.js';
import { outcomesTaken } from './outcomes.js';
import { collected } from './rows.js';

/** The return of one year. */
export interface YearRecords {
  /** The year in which it ends: 2025 for 1 April 2024 to 31 March 2025. */
  readonly year: number;
  /** What it holds. */
  readonly records: CareRecords;
}

/** Years that follow each other as one history. */
export interface YearsJoined {
  /** The years, in order. */
  readonly years: readonly number[];
  /** The history, with OC2 and OC3 of the last year. `recordsOn` gives those of another. */
  readonly records: CareRecords;
  /** What OC2 and OC3 say, by the last day of which they say it. */
  readonly filled: readonly (DaysCovered & Pick<CareRecords, 'outcomes' | 'careLeavers'>)[];
  /** What two returns say differently of the same child. */
  readonly differences: readonly YearDifference[];
}

/**
 * The returns as histories, one for each run of years that follow each other.
 *
 * @throws RangeError when a year is there twice.
 * @example
 * const [history] = joinYears([{ year: 2024, records: before }, { year: 2025, records }]);
 */
export function joinYears(returns: readonly YearRecords[]): readonly YearsJoined[] {
  entriesGiven(returns, 'returns', 'records');
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const each of [...returns].sort((a, b) => a.year - b.year)) {
    const year = held(each);
    if (run?.last.year === each.year) throw new RangeError(`the return of ${each.year} is there twice`);
    if (run?.last.year !== each.year - 1) runs.push((run = { first: year, years: [], last: year }));
    run.years.push(year);
    run.last = year;
  }
  return runs.map(joinRun);
}

/** Returns of years that follow each other. */
interface Run {
  readonly first: YearHeld;
  readonly years: YearHeld[];
  last: YearHeld;
}

/**
 * The records to ask about a last day: the history that tells of it, with OC2 and OC3 as they were filled for that day,
 * where they were.
 *
 * @example
 * recordsOn(joinYears(returns), toDay('2024-12-31'));
 */
export function recordsOn(histories: readonly YearsJoined[], day: EpochDay): CareRecords | undefined {
  entriesGiven(histories, 'histories', 'records');
  const tells = ({ records: { cover } }: YearsJoined): boolean =>
    cover !== undefined && day >= cover.from && day < cover.until;
  const history = histories.find(tells) ?? histories.at(-1);
  if (history === undefined) return undefined;
  const filled = history.filled.find(({ from, until }) => day >= from && day < until);
  if (filled === undefined) return history.records;
  const { outcomes, careLeavers } = filled;
  return { ...history.records, outcomes, careLeavers };
}

function joinRun(run: Run): YearsJoined {
  const { years, last } = run;
  const ids = [...new Set(years.flatMap(({ records }) => records.children.id))];
  const placesIn = ({ placeOf }: YearHeld): readonly (number | undefined)[] =>
    ids.map((id) => placeOf.get(id));
  const places = ids.map((id) => years.map(({ placeOf }) => placeOf.get(id)));
  const differences: YearDifference[] = [];
  const tell = (difference: YearDifference): void => void differences.push(difference);
  const episodes = collected(
    years.map(({ records }) => records.episodes),
    ids.map((id) => episodesOf(id, years, tell)),
  );
  ids.forEach((id, child) => {
    headerDifferences(id, years, tell);
    closeWhereGone(id, child, years, episodes, tell);
  });
  const rowsOf = <Columns extends RowsByChild>(
    of: (records: CareRecords) => Columns,
    key: Key<Columns>,
  ): Columns => {
    const sources = years.map(({ records }) => of(records));
    return collected(
      sources,
      places.map((at) => eventsOf(sources, at, key)),
    );
  };
  const now = last.records;
  const workers = rowsOf(
    ({ socialWorkers }) => socialWorkers,
    [(rows, row) => rows.from[row] ?? 0, (rows, row) => rows.workerId?.[row] ?? rows.worker[row] ?? 0],
  );
  const filled = years.flatMap((year) => {
    const taken = outcomesTaken(year.records, placesIn(year));
    return asAtOf(year).map((days) => ({ ...days, ...taken }));
  });
  const cover = coverOfRun(run);
  const records: CareRecords = {
    supplied: now.supplied,
    ...(now.withheld === undefined ? {} : { withheld: now.withheld }),
    cover,
    reviewsSince: yearsWith(run, 'reviews')[0]?.from ?? last.until,
    children: childrenOf(ids, years),
    episodes,
    reviews: rowsOf(({ reviews }) => reviews, [(rows, row) => rows.on[row] ?? 0]),
    socialWorkers: { ...workers, worker: numbered(workers.workerId, workers.worker) },
    missing: rowsOf(
      ({ missing }) => missing,
      [(rows, row) => rows.from[row] ?? 0, (rows, row) => rows.kind[row] ?? 0],
    ),
    adoptions: rowsOf(({ adoptions }) => adoptions, [(rows, row) => rows.decided[row] ?? 0]),
    placedForAdoption: rowsOf(
      ({ placedForAdoption }) => placedForAdoption,
      [(rows, row) => rows.decided[row] ?? 0],
    ),
    deprivationOfLiberty: rowsOf(
      ({ deprivationOfLiberty }) => deprivationOfLiberty,
      [(rows, row) => rows.from[row] ?? 0],
    ),
    ...outcomesTaken(now, placesIn(last)),
    extras: ids.map((id) =>
      years.reduce<CareRecords['extras'][number]>((known, { records: { extras }, placeOf }) => {
        const place = placeOf.get(id);
        const came = place === undefined ? undefined : extras[place];
        return came === undefined ? known : joinedFacts(known, came);
      }, undefined),
    ),
    suppliedFacts: [...new Set(years.flatMap(({ records: { suppliedFacts = [] } }) => suppliedFacts))],
  };
  return { years: years.map(({ year }) => year), records, filled, differences };
}

function held({ year, records }: YearRecords): YearHeld {
  const from = reportingYearFrom(year);
  const until = reportingYearFrom(year + 1);
  const placeOf = new Map(records.children.id.map((id, at) => [id, at]));
  return { year, from, until, since: records.cover?.since.episodes ?? from, records, placeOf };
}

/** The last days of which OC2 and OC3 of a return tell. */
const asAtOf = ({ records, until }: YearHeld): readonly DaysCovered[] =>
  records.cover?.asAt ?? [{ from: (until - 1) as EpochDay, until }];

/** A child who was in care when a year ended and is not in the next return at all left on that day or is missing there. */
function closeWhereGone(
  id: string,
  child: number,
  years: readonly YearHeld[],
  episodes: CareRecords['episodes'],
  tell: (difference: YearDifference) => void,
): void {
  let after: YearHeld | undefined;
  for (const year of [...years].reverse()) {
    if (!year.placeOf.has(id)) {
      after = year;
      continue;
    }
    const rows = episodes.until.subarray(episodes.start[child], episodes.start[child + 1]);
    const open = rows.indexOf(STILL_OPEN);
    if (after === undefined || open < 0) return;
    rows[open] = year.until;
    tell({
      ...between(id, year, after),
      what: 'child-not-in-later',
      table: 'header',
      on: null,
      column: null,
      before: null,
      after: null,
    });
    return;
  }
}

/** Of a run, back from its last year, those that follow each other and hold a table. */
function yearsWith({ years }: Run, table: TableName): readonly YearHeld[] {
  const lastFirst = [...years].reverse();
  const without = lastFirst.findIndex(({ records }) => !isUsable(records, table));
  return (without < 0 ? lastFirst : lastFirst.slice(0, without)).reverse();
}

function coverOfRun(run: Run): Cover {
  const { first, years, last } = run;
  const from = first.records.cover?.from ?? first.from;
  const sinceOf = (table: TableName): EpochDay =>
    yearsWith(run, table).reduce<EpochDay>(
      (since, { records, from: begins }) => earlierOf(since, records.cover?.since[table] ?? begins),
      last.until,
    );
  const tables = ['episodes', 'reviews', 'missing', 'sw_episodes'] as const;
  return {
    from,
    until: last.records.cover?.until ?? last.until,
    since: Object.fromEntries(tables.map((table) => [table, sinceOf(table)])),
    asAt: years.flatMap(asAtOf),
  };
}

/** Of each child what the latest return says that says anything. */
function childrenOf(ids: readonly string[], years: readonly YearHeld[]): ChildColumns {
  const latestFirst = [...years].reverse();
  const latest = (id: string, says: (of: ChildColumns, at: number) => number, nothing: number): number => {
    for (const { records, placeOf } of latestFirst) {
      const at = placeOf.get(id);
      const said = at === undefined ? nothing : says(records.children, at);
      if (said !== nothing) return said;
    }
    return nothing;
  };
  const column = (says: (of: ChildColumns, at: number) => number, nothing = 0): number[] =>
    ids.map((id) => latest(id, says, nothing));
  return {
    length: ids.length,
    id: ids,
    dateOfBirth: Int32Array.from(column((of, at) => of.dateOfBirth[at] ?? NO_DAY, NO_DAY)),
    sex: Uint8Array.from(column((of, at) => of.sex[at] ?? 0)),
    ethnic: Uint8Array.from(column((of, at) => of.ethnic[at] ?? 0)),
    uascUntil: Int32Array.from(column((of, at) => of.uascUntil[at] ?? NO_DAY, NO_DAY)),
    upn: Float64Array.from(column((of, at) => of.upn?.[at] ?? 0)),
    careInDoubt: Uint8Array.from(column((of, at) => of.careInDoubt?.[at] ?? 0)),
    mother: Uint8Array.from(column((of, at) => of.mother?.[at] ?? 0)),
    uascFlag: Uint8Array.from(column((of, at) => of.uascFlag?.[at] ?? 0)),
  };
}

/** Workers counted from 1 over all the years, by what is the same in each. */
function numbered(ids: Float64Array | undefined, workers: Int32Array): Int32Array {
  if (ids === undefined) return workers;
  const numbers = new Map<number, number>([[0, 0]]);
  return Int32Array.from(ids, (id) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  });
}
