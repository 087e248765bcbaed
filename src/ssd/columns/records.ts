/** The columns that measures count, from what was read: the same layout that the return fills. */
import type { EpochDay } from '../../kernel/calendar.js';
import { REC, RNE } from '../../kernel/codes.js';
import type { CareRecords, RowsByChild, TableName } from '../../record/columns/columns.js';
import { NO_DAY, NO_DISTANCE, TABLES } from '../../record/columns/columns.js';
import { settleOpenEpisodes } from '../../ssda903/read/settle-open.js';
import { countOne, note } from '../problems/log.js';
import { careEnds } from '../read/episodes.js';
import { partsOf } from '../read/legal-statuses.js';
import type { Placement, Placements } from '../read/placements.js';
import { placementOf } from '../read/placements.js';
import type { Reading } from '../read/reading.js';
import type { Episode, Someone } from '../read/someone.js';
import { outcomeColumns } from './outcomes.js';

/** One row of the episode columns. */
interface EpisodeRow {
  readonly episode: Episode;
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly rne: number;
  readonly ls: number;
  readonly rec: number;
  readonly placement: Placement | undefined;
  readonly change: number;
}

/** Makes the columns. */
export function recordsOf(
  reading: Reading,
  everyone: readonly Someone[],
  placements: Placements,
  yearEnd: EpochDay,
): CareRecords {
  const episodes = grouped(everyone, (someone) => rowsOf(reading, someone, placements));
  const columns = episodeColumns(episodes);
  settleOpenEpisodes(columns.start, columns.from, columns.until, columns.rec);
  const reviews = grouped(everyone, ({ reviews: held }) => [...held].sort((a, b) => a.on - b.on));
  const missing = grouped(everyone, ({ missing: spells }) => [...spells].sort((a, b) => a.from - b.from));
  const adopted = grouped(everyone, ({ permanence }) =>
    permanence?.order === 'adoption' ? [permanence] : [],
  );
  const placed = grouped(everyone, ({ permanence }) =>
    permanence !== undefined && permanence.decided !== NO_DAY ? [permanence] : [],
  );
  return {
    supplied: suppliedTables(reading),
    children: {
      length: everyone.length,
      id: everyone.map(({ id }) => id),
      dateOfBirth: Int32Array.from(everyone, ({ born }) => born),
      sex: Uint8Array.from(everyone, ({ sex }) => sex),
      ethnic: Uint8Array.from(everyone, ({ ethnic }) => ethnic),
      uascUntil: Int32Array.from(everyone, ({ uascUntil }) => uascUntil),
      row: Int32Array.from(everyone, ({ row }) => row),
    },
    episodes: columns,
    reviews: {
      ...placeOf(reviews),
      on: days(reviews.rows, ({ on }) => on),
      code: codes(reviews.rows, ({ code }) => code),
    },
    socialWorkers: workerColumns(everyone),
    missing: {
      ...placeOf(missing),
      kind: codes(missing.rows, ({ kind }) => kind),
      from: days(missing.rows, ({ from }) => from),
      until: days(missing.rows, ({ until }) => until),
    },
    adoptions: {
      ...placeOf(adopted),
      decided: days(adopted.rows, ({ decided }) => decided),
      matched: days(adopted.rows, ({ matched }) => matched),
    },
    placedForAdoption: {
      ...placeOf(placed),
      decided: days(placed.rows, ({ decided }) => decided),
      ceased: days(placed.rows, ({ reversed }) => reversed),
    },
    deprivationOfLiberty: {
      length: 0,
      start: new Int32Array(everyone.length + 1),
      from: new Int32Array(0),
      until: new Int32Array(0),
    },
    outcomes: outcomeColumns(reading, everyone, yearEnd),
    careLeavers: {
      present: Uint8Array.from(everyone, ({ leaver }) => (leaver === undefined ? 0 : 1)),
      inTouch: Uint8Array.from(everyone, ({ leaver }) => leaver?.inTouch ?? 0),
      activity: Uint8Array.from(everyone, ({ leaver }) => leaver?.activity ?? 0),
      accommodation: Uint8Array.from(everyone, ({ leaver }) => leaver?.accommodation ?? 0),
      row: Int32Array.from(everyone, ({ leaver }) => leaver?.row ?? 0),
    },
    reviewsSince: reading.recordFrom,
    extras: everyone.map((someone) => (wasTransferred(someone) ? { careTransferred: true } : undefined)),
  };
}

/** Whether another council took over (REC E3). */
export function wasTransferred({ episodes }: Someone): boolean {
  return episodes.some(({ rec }) => rec === REC.E3);
}

/** A child's episodes, divided where the legal status changes within one. */
function rowsOf(reading: Reading, someone: Someone, placements: Placements): readonly EpisodeRow[] {
  return someone.episodes.flatMap((episode, at): EpisodeRow[] => {
    const { from, until, rne, rec, row, placement: id } = episode;
    const place = { table: 'ssd_cla_episodes', row, person: someone.id } as const;
    const divided = partsOf(someone, from, until);
    if (divided === undefined) return [];
    const lawful = partsOf(someone, from, Math.min(until, careEnds(someone)) as EpochDay);
    if (divided.differs) note(reading.log, 'legal-statuses-differ', place);
    if (lawful?.gap === true) note(reading.log, 'legal-status-gap', place);
    if (divided.parts.length > 1) note(reading.log, 'status-changes-within', place);
    const placement = placementOf(placements, id, from);
    if (placement === undefined && id !== '')
      countOne(reading.log, 'placement-not-found', {
        table: 'ssd_cla_episodes',
        column: 'clae_cla_placement_id',
      });
    // The reason for the change of placement belongs to the last episode in it.
    const lastOfPlacement = id === '' || someone.episodes[at + 1]?.placement !== id;
    return divided.parts.map((part, number) => {
      const next = divided.parts[number + 1];
      return {
        episode,
        from: part.from,
        until: next?.from ?? until,
        rne: number === 0 ? rne : RNE.L,
        ls: part.ls,
        rec: next === undefined ? rec : REC.X1,
        placement,
        change: next === undefined && lastOfPlacement ? (placement?.change ?? 0) : 0,
      };
    });
  });
}

function episodeColumns(episodes: Grouped<EpisodeRow>): CareRecords['episodes'] {
  const { rows } = episodes;
  return {
    ...placeOf(episodes),
    row: Int32Array.from(rows, ({ episode }) => episode.row),
    from: days(rows, ({ from }) => from),
    until: days(rows, ({ until }) => until),
    rne: codes(rows, ({ rne }) => rne),
    ls: codes(rows, ({ ls }) => ls),
    cin: codes(rows, ({ episode }) => episode.cin),
    place: codes(rows, ({ placement }) => placement?.place ?? 0),
    provider: codes(rows, ({ placement }) => placement?.provider ?? 0),
    rec: codes(rows, ({ rec }) => rec),
    change: codes(rows, ({ change }) => change),
    homePost: new Float64Array(rows.length),
    placePost: Float64Array.from(rows, ({ placement }) => placement?.post ?? 0),
    urn: Float64Array.from(rows, ({ placement }) => placement?.urn ?? 0),
    distance: Int32Array.from(rows, ({ placement }) => placement?.distance ?? NO_DISTANCE),
    // Inside or outside the council's area is not in the dataset.
    location: new Uint8Array(rows.length),
  };
}

function workerColumns(everyone: readonly Someone[]): CareRecords['socialWorkers'] {
  const numbers = new Map<string, number>();
  const workers = grouped(everyone, ({ involvements }) =>
    involvements.filter(({ role, registered }) => role === 'social-worker' && registered),
  );
  return {
    ...placeOf(workers),
    worker: Int32Array.from(workers.rows, ({ worker }) => {
      if (worker === '') return 0;
      if (!numbers.has(worker)) numbers.set(worker, numbers.size + 1);
      return numbers.get(worker) ?? 0;
    }),
    from: days(workers.rows, ({ from }) => from),
    until: days(workers.rows, ({ until }) => until),
    reason: codes(workers.rows, ({ reason }) => reason),
  };
}

interface Grouped<Row> extends RowsByChild {
  readonly rows: readonly Row[];
}

function grouped<Row>(everyone: readonly Someone[], of: (someone: Someone) => readonly Row[]): Grouped<Row> {
  const start = new Int32Array(everyone.length + 1);
  const rows: Row[] = [];
  everyone.forEach((someone, at) => {
    rows.push(...of(someone));
    start[at + 1] = rows.length;
  });
  return { length: rows.length, start, rows };
}

function placeOf({ length, start, rows }: Grouped<object>): RowsByChild {
  return {
    length,
    start,
    row: Int32Array.from(rows, (each) => (each as { readonly row?: number }).row ?? 0),
  };
}

function days<Row>(rows: readonly Row[], of: (row: Row) => number): Int32Array {
  return Int32Array.from(rows, of);
}

function codes<Row>(rows: readonly Row[], of: (row: Row) => number): Uint8Array {
  return Uint8Array.from(rows, of);
}

/** The tables of the return that the tables of the dataset stand for. */
function suppliedTables({ read }: Reading): readonly TableName[] {
  const has = (...tables: readonly (keyof typeof read.fields)[]): boolean =>
    tables.some((table) => read.fields[table].size > 0);
  const supplied: Partial<Record<TableName, boolean>> = {
    header: has('ssd_person'),
    episodes: has('ssd_cla_episodes') && has('ssd_legal_status'),
    reviews: has('ssd_cla_reviews'),
    uasc: has('ssd_immigration_status'),
    oc2: has('ssd_cla_health', 'ssd_sdq_scores', 'ssd_cla_immunisations', 'ssd_cla_substance_misuse'),
    oc3: has('ssd_care_leavers'),
    ad1: has('ssd_permanence'),
    placed_for_adoption: has('ssd_permanence'),
    previous_permanence: has('ssd_cla_previous_permanence'),
    missing: has('ssd_missing'),
    sw_episodes: has('ssd_involvements'),
  };
  return TABLES.filter((table) => supplied[table] === true);
}
