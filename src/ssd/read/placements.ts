/** ssd_cla_placement: where a child was placed. One row serves many episodes; some kinds have no row at all. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { CHANGE, PLACE, PROVIDER } from '../../kernel/codes.js';
import { NO_DAY, NO_DISTANCE } from '../../record/columns/columns.js';
import { distanceOfCell } from '../../ssda903/cells/distance-cell.js';
import type { OtherTexts } from '../../record/tables/text-key.js';
import { keyOfText } from '../../record/tables/text-key.js';
import { codeOf } from '../cells/codes.js';
import { note } from '../problems/log.js';
import type { Reading } from './reading.js';
import { ownerOf, refuse, spareCode, spareDay } from './reading.js';

const TABLE = 'ssd_cla_placement';

/** A placement. Codes are numbers of their lists; texts are numbers that are equal when the texts are. */
export interface Placement {
  /** `NO_DAY` where it is not recorded. */
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly place: number;
  readonly provider: number;
  readonly change: number;
  readonly urn: number;
  readonly post: number;
  readonly distance: number;
}

/** The placements by their number. Eclipse uses the address for it, so that one number can come more than once. */
export type Placements = ReadonlyMap<string, readonly Placement[]>;

/** Reads the placements. */
export function readPlacements(reading: Reading, others: OtherTexts): Placements {
  const placements = new Map<string, Placement[]>();
  const ownerOfPlacement = ownersByPlacement(reading);
  for (const { row, cells } of reading.read.rows[TABLE]) {
    const id = cells.clap_cla_placement_id;
    if (id === '') {
      refuse(reading, 'missing-id', { table: TABLE, row }, 'clap_cla_placement_id');
      continue;
    }
    const person = cells.clap_person_id || reading.periods.get(cells.clap_cla_id) || ownerOfPlacement.get(id);
    if (person === undefined) {
      note(reading.log, 'placement-without-episode', { table: TABLE, row });
      continue;
    }
    if (ownerOf(reading, person, { table: TABLE, row }, 'clap_person_id') === undefined) continue;
    const place = { table: TABLE, row, person } as const;
    const code = (number: number, column: string): number => spareCode(reading, number, place, column);
    const list = placements.get(id) ?? [];
    placements.set(id, list);
    list.push({
      from: spareDay(reading, cells.clap_cla_placement_start_date, place, 'clap_cla_placement_start_date'),
      until: orOpen(
        spareDay(reading, cells.clap_cla_placement_end_date, place, 'clap_cla_placement_end_date'),
      ),
      place: code(codeOf(PLACE, cells.clap_cla_placement_type), 'clap_cla_placement_type'),
      provider: code(codeOf(PROVIDER, cells.clap_cla_placement_provider), 'clap_cla_placement_provider'),
      change: code(
        codeOf(CHANGE, cells.clap_cla_placement_change_reason),
        'clap_cla_placement_change_reason',
      ),
      urn: keyOfText(cells.clap_cla_placement_urn, others),
      post: keyOfText(cells.clap_cla_placement_postcode, others),
      distance: distanceOf(reading, cells.clap_cla_placement_distance, place),
    });
  }
  return placements;
}

function orOpen(day: EpochDay): EpochDay {
  return day === NO_DAY ? STILL_OPEN : day;
}

function distanceOf(
  reading: Reading,
  cell: string,
  place: { readonly table: typeof TABLE; readonly row: number; readonly person: string },
): number {
  const tenths = distanceOfCell(cell);
  if (!Number.isNaN(tenths)) return tenths;
  note(reading.log, 'unreadable-number', { ...place, column: 'clap_cla_placement_distance' });
  return NO_DISTANCE;
}

/** The placement of an episode: of several with its number, the one that covers its first day, or began last before it. */
export function placementOf(placements: Placements, id: string, from: EpochDay): Placement | undefined {
  const all = placements.get(id) ?? [];
  if (all.length < 2) return all[0];
  const before = all.filter((each) => each.from <= from).sort((a, b) => b.from - a.from);
  return before.find((each) => from < each.until) ?? before[0] ?? all[0];
}

/** Mosaic has no person in the placements: the episodes say whose they are. */
function ownersByPlacement(reading: Reading): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { cells } of reading.read.rows.ssd_cla_episodes)
    if (!owners.has(cells.clae_cla_placement_id))
      owners.set(cells.clae_cla_placement_id, cells.clae_person_id);
  return owners;
}
