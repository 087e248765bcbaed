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
  /** Where each child stands in it. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** An episode of a return. */
interface Held {
  readonly year: YearHeld;
  readonly row: number;
  /** Its first day. */
  readonly first: number;
}

/** The episodes of a child. */
export function episodesOf(
  id: string,
  years: readonly YearHeld[],
  tell: (difference: YearDifference) => void,
): readonly Picked[] {
  const found: (Picked & { readonly first: number })[] = [];
  const known = new Map<string, Held>();
  let after: { readonly year: YearHeld; readonly held: ReadonlyMap<string, Held> } | undefined;
  for (const [from, year] of [...years.entries()].reverse()) {
    const child = year.placeOf.get(id);
    if (child === undefined) continue;
    const held = heldOf(year, child);
    if (after !== undefined) onlyInLater(id, year, held, after, tell);
    for (const [name, episode] of held) {
      const later = known.get(name);
      const { row, first } = episode;
      if (later !== undefined) compare(id, episode, later, tell);
      else if (after !== undefined && untilOf(episode) >= after.year.since)
        tell(whole(id, year, after.year, 'only-in-earlier', first));
      else {
        known.set(name, episode);
        found.push({ from, row, first });
      }
    }
    after = { year, held };
  }
  return found.sort((a, b) => a.first - b.first);
}

/** The episodes of a child in one return, by what they are known by in another: the day, and which they are of that day. */
function heldOf(year: YearHeld, child: number): ReadonlyMap<string, Held> {
  const { episodes } = year.records;
  const held = new Map<string, Held>();
  for (const row of rowsOfChild(episodes, child)) {
    const first = episodes.from[row] ?? 0;
    let again = 1;
    while (held.has(`${first} ${again}`)) again++;
    held.set(`${first} ${again}`, { year, row, first });
  }
  return held;
}

const untilOf = ({ year, row }: Held): number => year.records.episodes.until[row] ?? STILL_OPEN;

/** Rows of the later return that the earlier one should hold and does not. */
function onlyInLater(
  id: string,
  year: YearHeld,
  held: ReadonlyMap<string, Held>,
  after: { readonly year: YearHeld; readonly held: ReadonlyMap<string, Held> },
  tell: (difference: YearDifference) => void,
): void {
  for (const [name, episode] of after.held) {
    const should = episode.first < year.until && untilOf(episode) >= year.since;
    if (should && !held.has(name)) tell(whole(id, year, after.year, 'only-in-later', episode.first));
  }
}

function compare(
  child: string,
  earlier: Held,
  later: Held,
  tell: (difference: YearDifference) => void,
): void {
  const [before, after] = [earlier.year.records.episodes, later.year.records.episodes];
  const ended = untilOf(earlier) < STILL_OPEN;
  for (const [column, cell] of ended ? [...EPISODE_CELLS, ...ENDING_CELLS] : EPISODE_CELLS) {
    const was = cell(before, earlier.row);
    const is = cell(after, later.row);
    if (was === is) continue;
    tell({
      ...between(child, earlier.year, later.year),
      what: 'episode',
      table: 'episodes',
      on: toPlainDate(later.first as EpochDay),
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
