/** From rows as they were read to the records that every measure reads, and the problems that go with them. */
import { fieldsOf } from '../../kernel/given.js';
import type { CareRecords, EpisodeColumns, TableName } from '../../record/columns/columns.js';
import { NO_DAY, TABLES } from '../../record/columns/columns.js';
import { coverShown } from '../../record/columns/cover-of-return.js';
import { yearsShown } from '../../record/columns/rows-shown.js';
import { dropDuplicates } from './drop-duplicates.js';
import type { ColumnKind, GrowingColumns, Rows } from '../../kernel/growing-columns.js';
import { joined } from '../../kernel/growing-columns.js';
import type { Grouped, OrderBy } from './group-by-child.js';
import { groupByChild } from './group-by-child.js';
import { noteCodeDates, noteRetiredLeaverCodes } from './code-dates.js';
import { findSequence } from '../checks/sequence.js';
import { settleOpenEpisodes } from './settle-open.js';
import type { People } from './people.js';
import { childColumns, idOf } from './people.js';
import type { Problem } from '../problems/problem.js';
import { COLUMN, NO_CHILD, PROBLEM, TABLE, note, noteTable, problemsOf } from '../problems/log.js';
import { careLeaverColumns } from './care-leavers.js';
import { outcomeColumns } from './outcomes.js';
import type { RowCount } from '../../record/tables/read.js';
import type { ReadOptions } from './options.js';
import { MOST_REFUSED } from './options.js';
import { childrenInDoubt, tablesShown, withheldTables } from './usable.js';
import type { ReturnInProgress } from './in-progress.js';
import { nothingLost } from './in-progress.js';

/** A return that was read: what it holds, everything wrong with it, and an account of every row. */
export interface ReturnReading {
  /** The records. */
  readonly records: CareRecords;
  /** What is wrong with the input. */
  readonly problems: readonly Problem[];
  /** For every table, how many rows were used and how many refused. Together they are the rows of the table. */
  readonly rows: Readonly<Record<TableName, RowCount>>;
  /** How many children there are. */
  readonly people: number;
}

/** Finishes a return whose rows have all been read. */
export function finishReturn(reading: ReturnInProgress, options?: ReadOptions): ReturnReading {
  const { mostRefused = MOST_REFUSED, problemsPerKind } = fieldsOf(options);
  const { people, tables, log, supplied } = reading;
  const children = people.ids.length;
  const episodes = episodeColumns(reading);
  noteChildren(reading);
  const columns = childColumns(people);
  const doubt = childrenInDoubt(reading);
  if (supplied.has('episodes')) {
    findSequence(columns, episodes, (code, table, at, column, child, count = 1) => {
      const rows = table === 'header' ? columns.row : episodes.row;
      note(log, PROBLEM[code], TABLE[table], rows?.[at] ?? 0, COLUMN[column] ?? 0, child, count);
    });
    noteCodeDates(log, episodes);
    settleOpenEpisodes(episodes.start, episodes.from, episodes.until, episodes.rec);
  }
  const reviews = settled(reading, 'reviews', joined(tables.reviews), 'on');
  const spells = joined(tables.sw_episodes);
  numberByText(reading.workers, [spells.columns.worker], spells.length);
  // Of spells that begin together the longest comes first: the others are within its cover.
  const workers = settled(reading, 'sw_episodes', spells, 'from', ['from', '-until']);
  const missing = settled(reading, 'missing', joined(tables.missing), 'from');
  const adoptions = settled(reading, 'ad1', joined(tables.ad1), 'decided');
  const placed = settled(reading, 'placed_for_adoption', joined(tables.placed_for_adoption), 'decided');
  const previous = settled(reading, 'previous_permanence', joined(tables.previous_permanence), 'on');
  const liberty = settled(reading, 'DoLo', joined(tables.DoLo), 'from');
  const records: CareRecords = {
    supplied: TABLES.filter((table) => supplied.has(table)),
    children: doubt === undefined ? columns : { ...columns, careInDoubt: doubt },
    episodes,
    reviews: { ...reviews.place, on: reviews.columns.on, code: reviews.columns.code },
    socialWorkers: {
      ...workers.place,
      worker: workers.columns.worker,
      from: workers.columns.from,
      until: workers.columns.until,
      reason: workers.columns.reason,
      workerId: workers.columns.workerId,
    },
    missing: {
      ...missing.place,
      kind: missing.columns.kind,
      from: missing.columns.from,
      until: missing.columns.until,
    },
    adoptions: {
      ...adoptions.place,
      decided: adoptions.columns.decided,
      matched: adoptions.columns.matched,
      fosterCare: adoptions.columns.fosterCare,
      adopters: adoptions.columns.adopters,
      adopterSex: adoptions.columns.adopterSex,
      adopterStatus: adoptions.columns.adopterStatus,
    },
    placedForAdoption: {
      ...placed.place,
      decided: placed.columns.decided,
      ceased: placed.columns.ceased,
      reason: placed.columns.reason,
    },
    previousPermanence: {
      ...previous.place,
      on: previous.columns.on,
      option: previous.columns.option,
      authority: previous.columns.authority,
      dated: previous.columns.dated,
    },
    deprivationOfLiberty: {
      ...liberty.place,
      from: liberty.columns.from,
      until: liberty.columns.until,
    },
    outcomes: outcomeColumns(joined(tables.oc2), children),
    careLeavers: careLeaverColumns(joined(tables.oc3), children),
    extras: [],
    suppliedFacts: [],
  };
  const years = yearsShown(records);
  const cover = coverShown(years);
  if (cover === 'not-shown') noteTable(log, 'year-not-shown', null);
  noteRetiredLeaverCodes(log, records.careLeavers);
  noteTidied(reading);
  const tablesHeld = tablesShown(reading, records);
  const withheld = withheldTables(reading, tablesHeld, mostRefused);
  const { places } = reading;
  return {
    records: {
      ...records,
      ...(cover === undefined || cover === 'not-shown' ? {} : { cover }),
      ...(withheld.length === 0 ? {} : { withheld }),
      shown: { years, tables: tablesHeld, mostRefused, ...(places === undefined ? {} : { places }) },
    },
    problems: problemsOf(log, (child) => idOf(people, child), problemsPerKind),
    rows: reading.counts,
    people: children,
  };
}

type WithChild = Readonly<Record<string, ColumnKind>> & { readonly child: 'number'; readonly row: 'number' };

/**
 * Texts are numbered as they are met. Here each is numbered again by its place in the alphabet, so that no number
 * depends on the order of the file. Numbers below 0 stay below 0.
 */
function numberByText(
  texts: Map<string, number>,
  columns: readonly (Int32Array | Float64Array)[],
  length: number,
): void {
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = new Map(sorted.map(([, met], at) => [met, met < 0 ? at - sorted.length : at + 1]));
  if (numbers.size < 2) return;
  for (const column of columns)
    for (let at = 0; at < length; at++) {
      const met = column[at] ?? 0;
      column[at] = numbers.get(met) ?? met;
    }
}

/** Rows grouped by child and in order of their day, repeated rows refused. */
function settled<Shape extends WithChild>(
  reading: ReturnInProgress,
  table: TableName,
  rows: Rows<Shape>,
  day: keyof Shape & string,
  by: readonly [OrderBy<Shape>, ...OrderBy<Shape>[]] = [day],
): {
  readonly columns: GrowingColumns<Shape>;
  readonly place: { readonly length: number; readonly start: Int32Array; readonly row: Int32Array };
  readonly outOfOrder: Grouped<Shape>['outOfOrder'];
} {
  const grouped = groupByChild(rows, reading.people.ids.length, by);
  const kept = dropDuplicates(grouped, day, reading.log, TABLE[table]);
  const refused = grouped.length - kept.length;
  reading.counts[table].read -= refused;
  reading.counts[table].refused += refused;
  nothingLost(reading, table, refused);
  const row = (kept.columns as unknown as { readonly row: Int32Array }).row;
  return {
    columns: kept.columns,
    place: { length: kept.length, start: kept.start, row },
    outOfOrder: grouped.outOfOrder,
  };
}

function episodeColumns(reading: ReturnInProgress): EpisodeColumns {
  const rows = joined(reading.tables.episodes);
  const { columns: cells, length } = rows;
  numberByText(reading.others, [cells.homePost, cells.placePost, cells.urn, cells.placeAuthority], length);
  const { columns, place, outOfOrder } = settled(reading, 'episodes', rows, 'from', ['from', 'until']);
  for (const child of outOfOrder)
    note(reading.log, PROBLEM['not-in-date-order'], TABLE.episodes, 0, 0, child);
  return {
    ...place,
    from: columns.from,
    until: columns.until,
    rne: columns.rne,
    ls: columns.ls,
    cin: columns.cin,
    place: columns.place,
    provider: columns.provider,
    rec: columns.rec,
    change: columns.change,
    homePost: columns.homePost,
    placePost: columns.placePost,
    urn: columns.urn,
    distance: columns.distance,
    location: columns.location,
    placeAuthority: columns.placeAuthority,
  };
}

function noteChildren({
  people,
  log,
}: {
  readonly people: People;
  readonly log: ReturnInProgress['log'];
}): void {
  const { dateOfBirth, row } = people.rows.columns;
  for (let child = 0; child < people.ids.length; child++) {
    // A child with a header row has had its blank or unreadable DOB noted there.
    if (dateOfBirth[child] === NO_DAY && row[child] === 0)
      note(log, PROBLEM['child-without-dob'], TABLE.header, 0, 0, child);
  }
  const elsewhere = people.bornElsewhere.length;
  if (elsewhere > 0) note(log, PROBLEM['dob-from-other-table'], TABLE.header, 0, 0, NO_CHILD, elsewhere);
}

function noteTidied({ tidied, log }: ReturnInProgress): void {
  for (const [key, count] of tidied) {
    const [table = '', column = ''] = key.split('/');
    noteTable(log, 'code-tidied', table as TableName, column, { count });
  }
}
