/** The records of some of the children: what a table of one group is made from. */
import type { CareRecords } from '../../indicators/index.js';

/** The same columns with the rows of the children for whom `keeps` is true, in the same order. */
export function someChildren(records: CareRecords, keeps: (child: number) => boolean): CareRecords {
  const kept = records.children.id.flatMap((_, child) => (keeps(child) ? [child] : []));
  const ofChild = <Columns extends object>(columns: Columns): Columns =>
    taken(columns, records.children.length, kept);
  return {
    ...records,
    children: { ...ofChild(records.children), length: kept.length },
    outcomes: ofChild(records.outcomes),
    careLeavers: ofChild(records.careLeavers),
    episodes: rowsOf(records.episodes, kept),
    reviews: rowsOf(records.reviews, kept),
    socialWorkers: rowsOf(records.socialWorkers, kept),
    missing: rowsOf(records.missing, kept),
    adoptions: rowsOf(records.adoptions, kept),
    placedForAdoption: rowsOf(records.placedForAdoption, kept),
    deprivationOfLiberty: rowsOf(records.deprivationOfLiberty, kept),
    extras: kept.map((child) => records.extras[child]),
  };
}

interface Rows {
  readonly length: number;
  readonly start: Int32Array;
}

function rowsOf<Columns extends Rows>(columns: Columns, kept: readonly number[]): Columns {
  const start = new Int32Array(kept.length + 1);
  const rows: number[] = [];
  kept.forEach((child, at) => {
    for (let row = columns.start[child] ?? 0; row < (columns.start[child + 1] ?? 0); row++) rows.push(row);
    start[at + 1] = rows.length;
  });
  const { start: _, ...others } = columns;
  return { ...taken(others, columns.length, rows), start, length: rows.length } as unknown as Columns;
}

/** Every column of so many cells, with the cells at the places given; whatever is no column as it is. */
function taken<Columns extends object>(columns: Columns, length: number, places: readonly number[]): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]: [string, unknown]) => {
      if (Array.isArray(column)) return [name, places.map((at) => column[at] as unknown)];
      if (!isNumbers(column) || column.length < length) return [name, column];
      const cells = column.slice(0, places.length);
      places.forEach((at, place) => {
        cells[place] = column[at] ?? 0;
      });
      return [name, cells];
    }),
  ) as Columns;
}

type Numbers = Int32Array | Uint8Array | Int16Array | Int8Array | Float64Array;

function isNumbers(column: unknown): column is Numbers {
  return ArrayBuffer.isView(column) && 'length' in column;
}
