/**
 * `--postcodes FILE`: the national postcode directory as it is published, read in blocks. Only the postcodes that the
 * return holds are kept, and none is ever written out.
 */
import { Option } from 'commander';
import type { CareRecords, GridPlace, PlaceDifference } from '../../indicators/index.js';
import { numberOf } from '../running/number-of.js';
import { progressOver } from '../running/progress.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import { listArgument } from '../running/argument-checks.js';
import { bytesOf, statOf } from './file-blocks.js';

/** What the command line says of postcodes. */
export interface PostcodesAsked {
  readonly postcodes?: string | undefined;
  readonly area?: readonly string[] | undefined;
}

/** `--postcodes`, the same for every command that answers from a return. */
export function postcodesOption(): Option {
  return new Option(
    '--postcodes <file>',
    'the national postcode directory (CSV), for distances and locations that the return leaves blank',
  );
}

/** `--area`, the council's own area. */
export function areaOption(): Option {
  return new Option(
    '--area <codes>',
    "the codes of the council's own districts or county in that directory, such as E08000027",
  ).argParser(listArgument);
}

/** The records with what the postcodes give; as they are where no directory is named. Says what became of them. */
export async function withPostcodes(
  records: CareRecords,
  { postcodes: path, area }: PostcodesAsked,
  around: Surroundings,
): Promise<{ readonly records: CareRecords; readonly differences: readonly PlaceDifference[] }> {
  if (path === undefined) {
    if (area !== undefined) throw refusal('--area: expected with --postcodes FILE');
    return { records, differences: [] };
  }
  const { postcodesOf, withPlaces } = await import('../../indicators/index.js');
  const { places, districts } = await placesIn(path, postcodesOf(records), around);
  const strange = (area ?? []).filter((code) => !districts.has(code));
  if (strange.length > 0)
    throw refusal(
      `--area: no postcode of ${path} lies in ${strange.join(', ')}; expected codes of its district column`,
    );
  const taken = withPlaces(records, places, area);
  const { held, notFound } = taken.postcodes;
  tell(around, `${path}: ${notFound} of ${numberOf(held, 'postcode')} of the return not found`);
  tell(
    around,
    `${path}: ${numberOf(taken.filled.distance, 'episode')} given a distance and ${taken.filled.location} a location`,
  );
  if (area === undefined)
    tell(around, '--area: not given, so that no location inside or outside the area is worked out');
  if (taken.differences.length > 0)
    tell(
      around,
      `${path}: ${numberOf(taken.differences.length, 'value')} of the return ${taken.differences.length === 1 ? 'is' : 'are'} not what the postcodes give, and kept; corporate-parenting distances lists them`,
    );
  return taken;
}

/** Columns by the names under which the directory is and was published, and those of Code-Point Open. */
const POSTCODE = /^(pcds?|pcd[278]|postcode.*)$/i;
const EASTING = /^(oseast1m|east1m|eastings?)$/i;
const NORTHING = /^(osnrth1m|north1m|northings?)$/i;
const AREAS = /^(oslaua|laua|lad\d*cd|admin_district_code|oscty|cty\d*cd|admin_county_code|district.*)$/i;

interface Directory {
  readonly places: ReadonlyMap<number, GridPlace>;
  /** The areas of all its postcodes. */
  readonly districts: ReadonlySet<string>;
}

async function placesIn(path: string, wanted: ReadonlySet<number>, around: Surroundings): Promise<Directory> {
  const { rowsOfCsv } = await import('../../record/tables/csv.js');
  const { keyIn } = await import('../../record/tables/read-ahead.js');
  const progress = await progressOver(Number(statOf(path).size), 'Postcodes', around);
  try {
    const { next, bad, cells } = rowsOfCsv({ bytes: bytesOf(path, progress) });
    if (!next()) throw refusal(`${path}: is empty; expected a directory of postcodes`);
    const names = Array.from({ length: cells.width() }, (_, at) => cells.text(at).trim());
    const placeOf = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
    const [post, east, north] = [placeOf(POSTCODE), placeOf(EASTING), placeOf(NORTHING)];
    const areas = names.flatMap((name, at) => (AREAS.test(name) ? [at] : []));
    if (post < 0 || east < 0 || north < 0)
      throw refusal(
        `${path} line 1: expected columns of the postcode, easting and northing, such as pcds, oseast1m and osnrth1m`,
      );
    const places = new Map<number, GridPlace>();
    const districts = new Set<string>();
    const others = new Map<string, number>();
    while (next()) {
      if (bad() !== undefined) continue;
      for (const at of areas) districts.add(cells.text(at));
      const key = keyIn(cells, post, others);
      if (!wanted.has(key)) continue;
      const [easting, northing] = [cells.text(east).trim(), cells.text(north).trim()];
      // A postcode without a place on the grid is written with blanks, or with noughts.
      if (!/^\d+$/.test(easting) || !/^\d+$/.test(northing) || Number(easting) === 0) continue;
      places.set(key, {
        easting: Number(easting),
        northing: Number(northing),
        areas: areas.map((at) => cells.text(at).trim()).filter((code) => code !== ''),
      });
    }
    return { places, districts };
  } finally {
    progress.stop();
  }
}
