/** One child's episodes over several returns: what the latest says, and before it what it need not hold. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, toPlainDate } from '../../kernel/calendar.js';
import type { CareRecords } from '../columns/columns.js';
import type { YearDifference } from './differences.js';
import { ENDING_CELLS, EPISODE_CELLS } from './differences.js';
import type { Picked } from './rows.js';
import { rowsOfChild } from './rows.js';

/** A return among those that are joined. */
export interface YearHeld {
  /** The year in which it ends. */
  readonly year: number;
  /** Its first day, and the first day after it. */
  readonly from: EpochDay;
  readonly until: EpochDay;
  /** The first day from which every episode of its children is held. */
  readonly since: EpochDay;
  readonly records: CareRecords;
}

/** The episodes of a child, which returns hold under the places given (-1 where one does not). */
export function episodesOf(
  id: string,
  years: readonly YearHeld[],
  places: readonly number[],
  tell: (difference: YearDifference) => void,
): readonly Picked[] {
  const picked: Picked[] = [];
  const froms = new Map<number, Picked>();
  let later = -1;
  for (let at = years.length - 1; at >= 0; at--) {
    const child = places[at] ?? -1;
    if (child < 0) continue;
    const year = years[at];
    const after = years[later];
    if (year === undefined) continue;
    const rows = year.records.episodes;
    if (after !== undefined) onlyInLater(id, year, child, after, places[later] ?? -1, tell);
    for (const row of rowsOfChild(rows, child)) {
      const from = rows.from[row] ?? 0;
      const known = froms.get(from);
      if (known !== undefined) {
        compare(id, years, { from: at, row }, known, tell);
        continue;
      }
      const until = rows.until[row] ?? STILL_OPEN;
      if (after !== undefined && until >= after.since) {
        tell(whole(id, year, after, 'only-in-earlier', from));
        continue;
      }
      const pick = { from: at, row };
      froms.set(from, pick);
      picked.push(pick);
    }
    later = at;
  }
  return picked.sort((a, b) => firstDay(years, a) - firstDay(years, b));
}

function firstDay(years: readonly YearHeld[], { from, row }: Picked): number {
  return years[from]?.records.episodes.from[row] ?? 0;
}

/** Rows of the later return that the earlier one should hold and does not. */
function onlyInLater(
  id: string,
  year: YearHeld,
  child: number,
  after: YearHeld,
  place: number,
  tell: (difference: YearDifference) => void,
): void {
  const before = year.records.episodes;
  const known = new Set(rowsOfChild(before, child).map((row) => before.from[row]));
  const rows = after.records.episodes;
  for (const row of rowsOfChild(rows, place)) {
    const from = rows.from[row] ?? 0;
    const should = from < year.until && (rows.until[row] ?? STILL_OPEN) >= year.since;
    if (should && !known.has(from)) tell(whole(id, year, after, 'only-in-later', from));
  }
}

function compare(
  child: string,
  years: readonly YearHeld[],
  earlier: Picked,
  later: Picked,
  tell: (difference: YearDifference) => void,
): void {
  const [before, after] = [years[earlier.from], years[later.from]];
  if (before === undefined || after === undefined) return;
  const ended = (before.records.episodes.until[earlier.row] ?? STILL_OPEN) < STILL_OPEN;
  for (const [column, cell] of ended ? [...EPISODE_CELLS, ...ENDING_CELLS] : EPISODE_CELLS) {
    const was = cell(before.records.episodes, earlier.row);
    const is = cell(after.records.episodes, later.row);
    if (was === is) continue;
    const on = toPlainDate((after.records.episodes.from[later.row] ?? 0) as EpochDay);
    tell({
      ...between(child, before, after),
      what: 'episode',
      table: 'episodes',
      on,
      column,
      before: was,
      after: is,
    });
  }
}

function whole(
  child: string,
  before: YearHeld,
  after: YearHeld,
  what: 'only-in-earlier' | 'only-in-later',
  from: number,
): YearDifference {
  return {
    ...between(child, before, after),
    what,
    table: 'episodes',
    on: toPlainDate(from as EpochDay),
    column: null,
    before: null,
    after: null,
  };
}

/** Between which returns. */
export function between(
  child: string,
  earlier: YearHeld,
  later: YearHeld,
): Pick<YearDifference, 'child' | 'earlier' | 'later'> {
  return { child, earlier: earlier.year, later: later.year };
}
