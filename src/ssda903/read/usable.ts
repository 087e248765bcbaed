/** From which tables of a return figures may be made. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, dateParts } from '../../kernel/calendar.js';
import type { CareRecords, TableName, WithheldTable } from '../../record/columns/columns.js';
import { NO_DAY, TABLES } from '../../record/columns/columns.js';
import type { TableShown, TablesShown } from '../../record/columns/shown.js';
import { withheldBy } from '../../record/columns/tables-shown.js';
import { PROBLEM_CATALOGUE, PROBLEM_CODES } from '../problems/catalogue.js';
import { NO_CHILD, PROBLEM, TABLE, noteTable } from '../problems/log.js';
import type { ReturnInProgress } from './in-progress.js';
import { noteNumberPatterns, notePatterns, undatedByColumn } from './patterns.js';

/** What each table that was supplied shows by its rows. */
export function tablesShown(reading: ReturnInProgress, records: CareRecords): TablesShown {
  const undated = undatedByColumn(reading);
  return Object.fromEntries(
    TABLES.filter((table) => reading.supplied.has(table)).map((table): [TableName, TableShown] => {
      const { read, refused } = reading.counts[table];
      const lost = refused - (reading.nothingLost.get(table) ?? 0);
      const columns = undated.get(table);
      return [
        table,
        {
          read,
          lost,
          dayFirst: DAYS[table](records).some(isDayFirst),
          ...(columns === undefined ? {} : { undated: columns }),
        },
      ];
    }),
  );
}

/** The tables from which nothing may be counted. Each is noted, and what is wrong with whole columns. */
export function withheldTables(
  reading: ReturnInProgress,
  tables: TablesShown,
  mostRefused: number,
): readonly WithheldTable[] {
  notePatterns(reading);
  noteNumberPatterns(reading);
  const withheld = withheldBy(tables, mostRefused);
  for (const { table, because } of withheld) {
    if (because === 'no-usable-row') noteTable(reading.log, because, table);
    if (because === 'mostly-refused')
      noteTable(reading.log, because, table, null, { count: tables[table]?.lost ?? 0 });
  }
  return withheld;
}

/** Rows that are refused without anything of the child being lost. */
const NOTHING_LOST: ReadonlySet<number> = new Set([PROBLEM['duplicate-row'], PROBLEM['no-length']]);

/** Children of whom an episode was refused; `undefined` where there is none. */
export function childrenInDoubt({ log, people }: ReturnInProgress): Uint8Array | undefined {
  const { table, child, code } = log.entries.columns;
  let doubt: Uint8Array | undefined;
  for (let at = 0; at < log.entries.length; at++) {
    const found = child[at] ?? NO_CHILD;
    if (table[at] !== TABLE.episodes || found < 0 || NOTHING_LOST.has(code[at] ?? 0)) continue;
    if (PROBLEM_CATALOGUE[PROBLEM_CODES[code[at] ?? 0] ?? 'blank-row'].severity !== 'error') continue;
    doubt ??= new Uint8Array(people.ids.length);
    doubt[found] = 1;
  }
  return doubt;
}

/** Days of a table, enough of them to tell in which order they are written. */
const DAYS: Readonly<Record<TableName, (records: CareRecords) => Int32Array>> = {
  header: ({ children }) => children.dateOfBirth,
  episodes: ({ episodes }) => episodes.from,
  reviews: ({ reviews }) => reviews.on,
  uasc: ({ children }) => children.uascUntil,
  oc2: () => new Int32Array(0),
  oc3: () => new Int32Array(0),
  ad1: ({ adoptions }) => adoptions.decided,
  placed_for_adoption: ({ placedForAdoption }) => placedForAdoption.decided,
  previous_permanence: () => new Int32Array(0),
  missing: ({ missing }) => missing.from,
  sw_episodes: ({ socialWorkers }) => socialWorkers.from,
  DoLo: ({ deprivationOfLiberty }) => deprivationOfLiberty.from,
};

function isDayFirst(day: number): boolean {
  return day !== NO_DAY && day !== STILL_OPEN && dateParts(day as EpochDay).day > 12;
}
