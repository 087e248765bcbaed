/** Statistical neighbours of each council, from the rows of a published list. */
import { entriesGiven, listGiven } from '../../kernel/given.js';

/** The neighbours of one council, the closest first. */
export interface NeighboursOf {
  /** The council's three digits. */
  readonly code: string;
  /** Theirs. */
  readonly neighbours: readonly string[];
}

const CODE = /^\d{3}(?:\.0)?$/;

/**
 * Reads a list of statistical neighbours in one of its two layouts: `old_la_code` with `SN_1` to `SN_10`, or `LA num` with
 * `SN1` to `SN10`. `undefined` where the heads are of neither. Rows without a code, as at the foot of some, are passed over.
 *
 * @param names the heads of the columns.
 * @param rows the cells under them.
 * @example
 * readNeighbourList(['LA num', 'SN1', 'SN2'], [['332', '384', '894']])?.[0]?.neighbours; // ['384', '894']
 */
export function readNeighbourList(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly NeighboursOf[] | undefined {
  listGiven(names, 'names');
  entriesGiven(rows, 'rows');
  const own = ['old_la_code', 'LA num'].map((name) => names.indexOf(name)).find((at) => at >= 0);
  const columns = names.flatMap((name, at) => (/^SN_?\d{1,2}$/.test(name) ? [at] : []));
  if (own === undefined || columns.length === 0) return undefined;
  return rows.flatMap((cells) => {
    const code = cells[own] ?? '';
    if (!CODE.test(code)) return [];
    const neighbours = columns.map((at) => cells[at] ?? '').filter((each) => CODE.test(each));
    return [{ code: code.slice(0, 3), neighbours: neighbours.map((each) => each.slice(0, 3)) }];
  });
}
