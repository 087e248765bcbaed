/** How a return is read. */

/** The share of the rows of a table that may be refused before nothing is counted from it. */
export const MOST_REFUSED = 0.5;

/** How a return is read. */
export interface ReadOptions {
  /**
   * At most so many problems of one code in one column of one table; the rest are one more problem with their
   * `count`. Left out: all of them.
   */
  readonly problemsPerKind?: number;
  /**
   * The share, from 0 to 1, of the rows of a table that may be refused: beyond it, the table does not count as
   * supplied, and no figure is made from what is left of it. Rows that only repeat another are not among them. Left
   * out: {@link MOST_REFUSED}; 1 counts from whatever could be read.
   */
  readonly mostRefused?: number;
}
