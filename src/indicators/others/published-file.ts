/** A file of Explore Education Statistics as its readers see it: rows, each of a place and a year. */
import type { OthersCell, OthersFigure } from './figure.js';

/** A row of a file, and the line on which it stands. */
export interface OthersRow {
  /** The line, counted from 1 at the line of column names. */
  readonly line: number;
  /** Its cells, as many as there are columns. */
  readonly cells: readonly string[];
}

/** Whose row it is, and of which year. */
export type PlaceAndYear = Pick<OthersFigure, 'of' | 'code' | 'name' | 'region' | 'year'>;

/** The file. */
export interface PublishedFile {
  readonly names: readonly string[];
  readonly rows: readonly OthersRow[];
  /** `undefined` where the row is of no year or no place that is compared. */
  readonly placeOf: (row: OthersRow) => PlaceAndYear | undefined;
  /** `undefined` where the cell is neither a number nor a symbol. */
  readonly cellOf: (row: OthersRow, column: string) => OthersCell | undefined;
}
