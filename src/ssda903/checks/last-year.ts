/** This year's return against last year's: children, first episodes and other rows that should carry on. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK, PLACE } from '../../kernel/codes.js';
import { isAdoption } from '../../record/columns/code-classes.js';
import type { CareRecords, EpisodeColumns } from '../../record/columns/columns.js';
import { CARE, NOTHING, OF_COLUMN } from './affected.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { eachEpisode, firstRow, lastRow } from './checking.js';
import { ofChildren } from './one-at-a-time.js';

const lastYear = true as const;
const episodes = ['episodes'] as const;

/** A child's first episode of this year beside the last of last year. */
type EachBoundary = (
  check: Checking,
  visit: (child: number, row: number, now: EpisodeColumns, before: EpisodeColumns, was: number) => void,
) => void;

const eachBoundary: EachBoundary = ({ records, last }, visit) => {
  if (last === undefined) return;
  for (let child = 0; child < records.children.length; child++) {
    const known = last.childOf[child] ?? -1;
    const row = firstRow(records.episodes.start, child);
    if (known < 0 || row < 0) continue;
    const was = lastRow(last.records.episodes.start, known);
    if (was >= 0) visit(child, row, records.episodes, last.records.episodes, was);
  }
};

/** Columns that must be as they were, where last year ended with an open episode. */
const CARRIED = [
  ['rne', 'RNE'],
  ['ls', 'LS'],
  ['cin', 'CIN'],
  ['place', 'PLACE'],
  ['provider', 'PLACE_PROVIDER'],
  ['urn', 'URN'],
  ['distance', 'PL_DISTANCE'],
  ['placeAuthority', 'PL_LA'],
  ['location', 'PL_LOCATION'],
] as const;

/** H5 became K3 in 2024-25, and Z1 one of Z11 to Z14 in 2025-26. */
function isSamePlaceRenamed(before: number, now: number, year: number): boolean {
  if (year === 2025) return before === PLACE.H5 && now === PLACE.K3;
  return year === 2026 && before === PLACE.Z1 && now >= PLACE.Z11 && now <= PLACE.Z14;
}

function isHeld(records: CareRecords, child: number): boolean {
  return child >= 0 && firstRow(records.episodes.start, child) >= 0;
}

/** Whether last year's return ends an episode that began before a day in adoption. */
function adoptedLastYear({ last }: Checking, child: number, day: number): boolean {
  const was = last?.childOf[child] ?? -1;
  if (last === undefined || was < 0) return false;
  const { start, rec, from } = last.records.episodes;
  for (let row = start[was] ?? 0; row < (start[was + 1] ?? 0); row++)
    if (isAdoption(rec[row] ?? BLANK) && (from[row] ?? 0) < day) return true;
  return false;
}

/** Distances within this many tenths of a mile agree. */
const ROUNDING = 2;

/** What last year's return contradicts. */
export const LAST_YEAR = singly({
  'adopted-before': {
    says: 'The child was adopted from care in an earlier episode of this return or the one before.',
    rule: '199',
    affects: CARE,
    tables: episodes,
    find: (check, tell) => {
      const { episodes: rows } = check.records;
      let adopted = false;
      eachEpisode(check, (at, child, first) => {
        if (at === first) adopted = adoptedLastYear(check, child, rows.from[at] ?? 0);
        if (adopted) tell('episodes', at, 'CHILD', child);
        adopted ||= isAdoption(rows.rec[at] ?? BLANK);
      });
    },
  },
  'place-authority-differs': {
    says: 'PL_LA of the first episode is not that of the open episode of last year, and RNE is the same.',
    rule: '452',
    affects: NOTHING,
    tables: episodes,
    lastYear,
    find: (check, tell) =>
      eachBoundary(check, (child, row, now, before, was) => {
        const same = now.rne[row] === before.rne[was] && before.until[was] === STILL_OPEN;
        if (same && (now.placeAuthority?.[row] ?? 0) !== (before.placeAuthority?.[was] ?? 0))
          tell('episodes', row, 'PL_LA', child);
      }),
  },
  'distance-differs-from-last-year': {
    says: 'PL_DISTANCE of the first episode is not that of the open episode of last year, and RNE is the same.',
    rule: '453',
    affects: OF_COLUMN['PL_DISTANCE'] ?? NOTHING,
    tables: episodes,
    lastYear,
    find: (check, tell) =>
      eachBoundary(check, (child, row, now, before, was) => {
        const same = now.rne[row] === before.rne[was] && before.until[was] === STILL_OPEN;
        const [miles, were] = [now.distance[row] ?? -1, before.distance[was] ?? -1];
        const differs = miles < 0 || were < 0 ? miles !== were : Math.abs(miles - were) >= ROUNDING;
        if (same && differs) tell('episodes', row, 'PL_DISTANCE', child);
      }),
  },
  'open-episode-not-carried': {
    says: 'Last year ended with an open episode, and the first episode of this year does not begin on the same day.',
    rule: '502',
    affects: CARE,
    tables: episodes,
    lastYear,
    find: (check, tell) =>
      eachBoundary(check, (child, row, now, before, was) => {
        if (before.until[was] === STILL_OPEN && before.from[was] !== now.from[row])
          tell('episodes', row, 'DECOM', child);
      }),
  },
  'open-episode-differs': {
    says: '{column} of the first episode is not that of the open episode at the end of last year.',
    rule: {
      RNE: '503A',
      LS: '503B',
      CIN: '503C',
      PLACE: '503D',
      PLACE_PROVIDER: '503E',
      URN: '503F',
      PL_DISTANCE: '503G',
      PL_LA: '503H',
      PL_LOCATION: '503J',
    },
    affects: OF_COLUMN,
    tables: episodes,
    lastYear,
    find: (check, tell) =>
      eachBoundary(check, (child, row, now, before, was) => {
        if (before.until[was] !== STILL_OPEN) return;
        for (const [name, column] of CARRIED) {
          const [is, used] = [now[name]?.[row] ?? 0, before[name]?.[was] ?? 0];
          if (is === used || (name === 'place' && isSamePlaceRenamed(used, is, check.year))) continue;
          // Long texts are numbered by each return for itself.
          if ((name === 'urn' || name === 'placeAuthority') && is < 0 && used < 0) continue;
          tell('episodes', row, column, child);
        }
      }),
  },
  'episode-before-not-there': {
    says: 'The first episode begins before the year, and last year’s return does not end with it.',
    rule: '562, NoE',
    affects: CARE,
    tables: episodes,
    lastYear,
    find: ({ records, last, yearStart }, tell) => {
      if (last === undefined) return;
      for (let child = 0; child < records.children.length; child++) {
        const row = firstRow(records.episodes.start, child);
        if (row < 0 || (records.episodes.from[row] ?? 0) >= yearStart) continue;
        const known = last.childOf[child] ?? -1;
        const was = known < 0 ? -1 : lastRow(last.records.episodes.start, known);
        if (was < 0 || last.records.episodes.from[was] !== records.episodes.from[row])
          tell('episodes', row, 'DECOM', child);
      }
    },
  },
  'leaver-with-open-episode': {
    says: 'The person has care leaver information and no episode, and was looked after at the end of last year’s return.',
    rule: '1010',
    affects: CARE,
    tables: ['oc3', 'episodes'],
    lastYear,
    find: ofChildren('oc3', 'IN_TOUCH', ({ records, last }, child) => {
      const known = last?.childOf[child] ?? -1;
      if (last === undefined || known < 0 || isHeld(records, child)) return false;
      const was = lastRow(last.records.episodes.start, known);
      return was >= 0 && last.records.episodes.until[was] === STILL_OPEN;
    }),
  },
  'child-of-last-year-gone': {
    says: 'The child was looked after at the end of last year’s return and is not in this one.',
    affects: CARE,
    tables: episodes,
    lastYear,
    find: ({ records, last }, tell) => {
      if (last === undefined) return;
      const here = new Set(records.children.id);
      const before = last.records.episodes;
      last.records.children.id.forEach((id, known) => {
        const was = lastRow(before.start, known);
        // A child who is not of this return is told by the number below -1 that stands for it.
        if (was >= 0 && before.until[was] === STILL_OPEN && !here.has(id))
          tell('header', -1, 'CHILD', -2 - known);
      });
    },
  },
});
