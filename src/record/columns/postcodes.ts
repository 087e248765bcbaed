/**
 * How far from home a placement is, and whether it is in the council's area, from where the postcodes lie: what the
 * department derives and a council's own return does not hold. No postcode leaves the columns.
 */
import { recordsGiven } from './given.js';
import { mapGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { CareRecords } from './columns.js';
import { DISTANCE_NOT_KNOWN } from './columns.js';

/** Where a postcode lies. */
export interface GridPlace {
  /** Metres east and north on the national grid. */
  readonly easting: number;
  /** Metres north. */
  readonly northing: number;
  /** The codes of the district and, where there is one, of the county that it lies in. */
  readonly areas: readonly string[];
}

/** A value that the return holds and that is not what the postcodes give. The return's is kept. */
export interface PlaceDifference {
  /** The council's own number of the child. */
  readonly child: string;
  /** The first day of the episode. */
  readonly from: PlainDate;
  /** The column. */
  readonly column: 'PL_DISTANCE' | 'PL_LOCATION';
  /** What the return holds: miles, or IN or OUT. */
  readonly held: number | string;
  /** What the postcodes give. */
  readonly workedOut: number | string;
}

/** Records with the distances and locations that were worked out, and what became of the postcodes. */
export interface PlacesTaken {
  /** The records. */
  readonly records: CareRecords;
  /** Values of the return that the postcodes do not give. */
  readonly differences: readonly PlaceDifference[];
  /** Different postcodes of the return, and how many of them were not found. */
  readonly postcodes: { readonly held: number; readonly notFound: number };
  /** Episodes that were given a distance, and a location. */
  readonly filled: { readonly distance: number; readonly location: number };
}

/**
 * The postcodes that records hold, as the numbers that their columns hold: what to look for in a directory.
 *
 * @example
 * postcodesOf(records).size; // how many different ones
 */
export function postcodesOf(records: CareRecords): ReadonlySet<number> {
  const { episodes } = recordsGiven(records);
  const found = new Set<number>([...episodes.homePost, ...episodes.placePost]);
  found.delete(0);
  return found;
}

/** Metres in a mile as the return's guide has it: 1.6093 kilometres. */
const METRES_IN_A_MILE = 1609.3;
/** The department queries a distance over this many miles. */
const FURTHEST = 999.8;

/**
 * The records with the straight line from home to placement, in miles to one decimal, and with whether the placement is
 * in the area, wherever both are blank in the return and the postcodes were found.
 *
 * @param places where postcodes lie, by the numbers of `postcodesOf`.
 * @param area the codes of the council's own area; left out: no location is worked out.
 * @example
 * const places = new Map(); // of the directory, those of postcodesOf(records)
 * withPlaces(records, places, ['E08000027']).filled.distance; // 0
 */
export function withPlaces(
  records: CareRecords,
  places: ReadonlyMap<number, GridPlace>,
  area?: readonly string[],
): PlacesTaken {
  recordsGiven(records);
  mapGiven(places, 'places');
  const { episodes, children } = records;
  const distance = episodes.distance.slice();
  const location = episodes.location.slice();
  const differences: PlaceDifference[] = [];
  const filled = { distance: 0, location: 0 };
  for (const [child, id] of children.id.entries())
    for (let row = episodes.start[child] ?? 0; row < (episodes.start[child + 1] ?? 0); row++) {
      const place = places.get(episodes.placePost[row] ?? 0);
      const named = { child: id, from: toPlainDate((episodes.from[row] ?? 0) as EpochDay) };
      const tenths = tenthsBetween(places.get(episodes.homePost[row] ?? 0), place);
      const held = distance[row] ?? 0;
      if (tenths !== undefined && held < 0 && held !== DISTANCE_NOT_KNOWN) {
        distance[row] = tenths;
        filled.distance++;
      } else if (tenths !== undefined && held >= 0 && held !== tenths)
        differences.push({ ...named, column: 'PL_DISTANCE', held: held / 10, workedOut: tenths / 10 });
      if (place === undefined || area === undefined) continue;
      const isInside = place.areas.some((code) => area.includes(code));
      const where = isInside ? INSIDE : OUTSIDE;
      const known = location[row] ?? 0;
      if (known === 0) {
        location[row] = where;
        filled.location++;
      } else if (known !== where)
        differences.push({
          ...named,
          column: 'PL_LOCATION',
          held: isInside ? 'OUT' : 'IN',
          workedOut: isInside ? 'IN' : 'OUT',
        });
    }
  const held = postcodesOf(records);
  const notFound = [...held].filter((post) => !places.has(post)).length;
  return {
    records: { ...records, episodes: { ...episodes, distance, location } },
    differences,
    postcodes: { held: held.size, notFound },
    filled,
  };
}

const INSIDE = 1;
const OUTSIDE = 2;

function tenthsBetween(home: GridPlace | undefined, place: GridPlace | undefined): number | undefined {
  if (home === undefined || place === undefined) return undefined;
  const metres = Math.hypot(home.easting - place.easting, home.northing - place.northing);
  const miles = metres / METRES_IN_A_MILE;
  return miles > FURTHEST ? undefined : Math.round(miles * 10);
}
