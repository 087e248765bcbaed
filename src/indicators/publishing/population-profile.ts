/**
 * Who is looked after on a day: how many, how old, and where placed. What a corporate parent is asked to know, and
 * how it moved since an earlier day. Counts only: whole numbers that add up.
 */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import { readingsWith } from '../child-year/readings.js';
import type { PublishedTable } from './suppression.js';
import { protectTable } from './suppression.js';
import { childYearView, NO_AGE, openChildYear } from '../child-year/child-year.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { windowOf } from '../child-year/window.js';

/** The age bands of the department's tables, and those whose age is not known. */
export const AGE_BANDS = ['under-1', '1-to-4', '5-to-9', '10-to-15', '16-and-over', 'not-known'] as const;
/** One of {@link AGE_BANDS}. */
export type AgeBand = (typeof AGE_BANDS)[number];

/** Where a placement is, seen from the council. */
export const PLACEMENT_LOCATIONS = ['inside', 'outside', 'not-known'] as const;
/** One of {@link PLACEMENT_LOCATIONS}. */
export type PlacementLocation = (typeof PLACEMENT_LOCATIONS)[number];

/** A count of people, as exact as its source: "about 30" keeps its "about". */
export interface PopulationFigure {
  /** The day, `YYYY-MM-DD`. */
  readonly on: PlainDate;
  /** How many. */
  readonly count: number;
  /** Whether the count is only about right. */
  readonly approximate: boolean;
}

/** Who is looked after on a day, children in short breaks left out. */
export interface PopulationProfile extends PopulationFigure {
  /** By age band, then by where the placement is. */
  readonly children: Readonly<Record<AgeBand, Readonly<Record<PlacementLocation, number>>>>;
}

/** How a population moved. */
export interface PopulationTrend {
  /** The earlier figure. */
  readonly from: PopulationFigure;
  /** The later figure. */
  readonly to: PopulationFigure;
  /** The later less the earlier. */
  readonly change: number;
  /** Which way it went. */
  readonly direction: 'up' | 'down' | 'same';
  /** Whether either count is: then the change is about as much, and no more is said. */
  readonly approximate: boolean;
}

/**
 * The children looked after on a day, by age and by where they are placed.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * populationProfile(records, '2026-03-31').count; // 37
 */
export function populationProfile(records: CareRecords, on: string): PopulationProfile {
  recordsGiven(records);
  const day = toPlainDate(toDay(on, 'on'));
  const view = childYearView(records, windowOf({ yearEnd: on }), readingsWith({}));
  const children = emptyBands();
  let count = 0;
  for (let at = 0; at < records.children.length; at++) {
    const child = openChildYear(view, at);
    if (!child.lookedAfter) continue;
    count += 1;
    children[ageBandOf(child.age)][locationOf(records.episodes.location[child.openRow])] += 1;
  }
  return { on: day, count, approximate: false, children };
}

function emptyBands(): Record<AgeBand, Record<PlacementLocation, number>> {
  const none = () => ({ inside: 0, outside: 0, 'not-known': 0 });
  return {
    'under-1': none(),
    '1-to-4': none(),
    '5-to-9': none(),
    '10-to-15': none(),
    '16-and-over': none(),
    'not-known': none(),
  };
}

/** The band of an age in completed years. */
export function ageBandOf(age: number): AgeBand {
  if (age === NO_AGE) return 'not-known';
  if (age < 1) return 'under-1';
  if (age < 5) return '1-to-4';
  if (age < 10) return '5-to-9';
  return age < 16 ? '10-to-15' : '16-and-over';
}

function locationOf(code: number | undefined): PlacementLocation {
  switch (code) {
    case 1:
      return 'inside';
    case 2:
      return 'outside';
    default:
      return 'not-known';
  }
}

/**
 * How many more or fewer there are than at an earlier count.
 *
 * @example
 * populationTrend(records, ['2025-03-31', '2026-03-31']);
 */
export function populationTrend(from: PopulationFigure, to: PopulationFigure): PopulationTrend {
  objectGiven(from, 'from');
  objectGiven(to, 'to');
  const change = to.count - from.count;
  return {
    from: { on: from.on, count: from.count, approximate: from.approximate },
    to: { on: to.on, count: to.count, approximate: to.approximate },
    change,
    direction: change > 0 ? 'up' : change < 0 ? 'down' : 'same',
    approximate: from.approximate || to.approximate,
  };
}

/**
 * The profile as a council may publish it: small counts hidden, and none to be worked out from the rest.
 *
 * @example
 * publishProfile(populationProfile(records, '2026-03-31'));
 */
export function publishProfile(profile: PopulationProfile): PublishedTable {
  objectGiven(profile, 'profile', 'children');
  return protectTable({
    rows: AGE_BANDS,
    columns: PLACEMENT_LOCATIONS,
    counts: AGE_BANDS.map((band) => PLACEMENT_LOCATIONS.map((place) => profile.children[band][place])),
  });
}
