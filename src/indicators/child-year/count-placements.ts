/** How many placements a child had, by the readings of what to count. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { ChildYear } from './child-year.js';
import type { PlacementSpells } from './spells.js';
import { placementSpells } from './placements.js';
import { samePlace } from './same-place.js';

/** Whether a spell was open at any point from a day on. One that ended on that day follows the reading. */
export function openFrom(child: ChildYear, spells: PlacementSpells, at: number, from: EpochDay): boolean {
  const until = spells.until[at] ?? from;
  return until > from || (until === from && child.readings.endOnFirstDay === 'include');
}

/** How many placements were open at any point from a day to the last day. */
export function countPlacements(child: ChildYear, from: EpochDay): number {
  const spells = placementSpells(child);
  const distinct = child.readings.revisit === 'distinct';
  let count = 0;
  for (let at = 0; at < spells.count; at++) {
    if (!openFrom(child, spells, at, from)) continue;
    if (distinct && wasThereBefore(child, spells, at, from)) continue;
    count++;
  }
  return count;
}

function wasThereBefore(child: ChildYear, spells: PlacementSpells, at: number, from: EpochDay): boolean {
  const rows = child.records.episodes;
  const row = spells.firstRow[at] ?? -1;
  for (let earlier = 0; earlier < at; earlier++)
    if (openFrom(child, spells, earlier, from) && samePlace(rows, spells.lastRow[earlier] ?? -1, row))
      return true;
  return false;
}
