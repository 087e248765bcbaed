/** All measures in one walk over the children, with cells that merge. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import { ownValue } from '../../kernel/own.js';
import { childYearView, openChildYear } from '../child-year/child-year.js';
import type { Cell, CountedGroup } from './cells.js';
import { countChild, emptyCell, groupOf } from './cells.js';
import { mergeCounts } from './counts.js';
import type { RecordsHeld } from './held.js';
import { heldOf, heldTogether } from './held.js';
import type { IndicatorId } from '../definition/ids.js';
import { INDICATOR_IDS } from '../definition/ids.js';
import type { IndicatorReadings } from '../child-year/readings.js';
import { readingsWith } from '../child-year/readings.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { planOf } from './plan.js';
import type { WindowChoice, WindowShown } from '../child-year/window.js';
import { showWindow, windowOf } from '../child-year/window.js';

/** What to count, and how. */
export interface CountOptions extends WindowChoice {
  /** The readings to take. */
  readonly readings?: Partial<IndicatorReadings> | undefined;
  /** The cell of a child, by its number in the columns: a team, a provider, an age band. Left out: one cell, `all`. */
  readonly groupBy?: ((child: number) => string) | undefined;
  /** The measures to count; left out: every one. */
  readonly ids?: readonly IndicatorId[] | undefined;
}

/** What was counted: plain data, which merges with the count of other children under the same window and readings. */
export interface Counted {
  /** The days that are counted. */
  readonly window: WindowShown;
  /** The readings that were taken. */
  readonly readings: IndicatorReadings;
  /** One entry a group. */
  readonly groups: Readonly<Record<string, CountedGroup>>;
  /** What the records held that were counted. */
  readonly held: RecordsHeld;
}

/** The one cell of a count without `groupBy`. */
export const ALL = 'all';

/**
 * Counts every measure (or those asked for) over every child, in one walk.
 *
 * @throws RangeError when the window or a reading is not valid, or an id is not that of a measure.
 * @example
 * const counted = countIndicators(records, { yearEnd: '2025-03-31' });
 * counted.groups['all'].counts['STAB-3PLUS'].tally; // { 'three-or-more': 40, 'fewer-than-three': 535, … }
 */
export function countIndicators(records: CareRecords, options: CountOptions): Counted {
  recordsGiven(records);
  objectGiven(options, 'options');
  const readings = readingsWith(options.readings);
  const window = windowOf(options, readings.quarter);
  const plan = planOf([...new Set(options.ids ?? INDICATOR_IDS)]);
  const view = childYearView(records, window, readings);
  const cells = new Map<string, Cell>();
  const { groupBy } = options;
  const cellOf = (name: string): Cell => {
    const known = cells.get(name);
    if (known !== undefined) return known;
    const cell = emptyCell(plan);
    cells.set(name, cell);
    return cell;
  };
  let cell = groupBy === undefined ? cellOf(ALL) : undefined;
  for (let child = 0; child < records.children.length; child++) {
    if (groupBy !== undefined) cell = cellOf(groupBy(child));
    if (cell !== undefined) countChild(plan, cell, openChildYear(view, child));
  }
  const groups = [...cells]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, made]) => [name, groupOf(plan, made)]);
  return {
    window: showWindow(window),
    readings,
    groups: Object.fromEntries(groups),
    held: heldOf(records),
  };
}

/**
 * The count of two sets of children together, cell by cell. Associative and commutative.
 *
 * @throws RangeError when the windows or the readings differ: such counts do not add up.
 *
 * @example
 * mergeCounted(north, south); // the counts of both, as if they had been counted together
 */
export function mergeCounted(a: Counted, b: Counted): Counted {
  objectGiven(a, 'a', 'window', 'readings', 'groups');
  objectGiven(b, 'b', 'window', 'readings', 'groups');
  if (a.window.from !== b.window.from || a.window.until !== b.window.until)
    throw new RangeError('counts of different windows do not add up');
  for (const name of Object.keys(a.readings) as (keyof IndicatorReadings)[])
    if (a.readings[name] !== b.readings[name])
      throw new RangeError(`counts under different readings of ${name} do not add up`);
  const names = [...new Set([...Object.keys(a.groups), ...Object.keys(b.groups)])].sort();
  return {
    window: a.window,
    readings: a.readings,
    held: heldTogether(a.held, b.held),
    groups: Object.fromEntries(
      names.map((name) => [name, mergeGroups(ownValue(a.groups, name), ownValue(b.groups, name))]),
    ),
  };
}

function mergeGroups(a: CountedGroup | undefined, b: CountedGroup | undefined): CountedGroup {
  if (a === undefined || b === undefined) return a ?? b ?? { children: 0, counts: {} };
  const ids = INDICATOR_IDS.filter((id) => a.counts[id] !== undefined || b.counts[id] !== undefined);
  return {
    children: a.children + b.children,
    counts: Object.fromEntries(
      ids.map((id) => [id, mergeCounts(a.counts[id] ?? { tally: {} }, b.counts[id] ?? { tally: {} })]),
    ),
  };
}
