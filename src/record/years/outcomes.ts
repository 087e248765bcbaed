/** OC2 and OC3 of one return, for the children of all of them. */
import { newLike } from '../../kernel/growing-columns.js';
import type { CareRecords } from '../columns/columns.js';
import { NO_ANSWER } from '../columns/columns.js';

/**
 * The columns with a child in each place: the place of the child in the return, or none where nothing is recorded.
 */
export function outcomesTaken(
  { outcomes, careLeavers }: CareRecords,
  places: readonly (number | undefined)[],
): Pick<CareRecords, 'outcomes' | 'careLeavers'> {
  return { outcomes: taken(outcomes, places), careLeavers: taken(careLeavers, places) };
}

type Numbers = Int32Array | Uint8Array | Int16Array | Int8Array | Float64Array;

function taken<Columns extends object>(columns: Columns, places: readonly (number | undefined)[]): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]: [string, unknown]) => {
      if (!ArrayBuffer.isView(column)) return [name, column];
      const cells = column as Numbers;
      // A column that may be below 0 has that for a blank; in the others 0 is blank.
      const nothing = cells instanceof Int8Array || cells instanceof Int16Array ? NO_ANSWER : 0;
      const made = newLike(cells, places.length);
      places.forEach((at, place) => {
        made[place] = at === undefined ? nothing : (cells[at] ?? nothing);
      });
      return [name, made];
    }),
  ) as Columns;
}
