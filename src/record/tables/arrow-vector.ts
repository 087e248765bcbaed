/** Vectors of Arrow, known by their shape alone. */
import type { Asked, Cells } from './cells.js';
import { cellText, textOfTime } from './values.js';

/** A stretch of a vector. */
export interface ArrowData {
  readonly length: number;
  /** Where it begins in the bits that say which values there are. */
  readonly offset: number;
  readonly nullCount: number;
  readonly nullBitmap?: Uint8Array | null | undefined;
  readonly values: ArrayLike<unknown>;
  readonly valueOffsets?: ArrayLike<number>;
  readonly dictionary?: ArrowVector | undefined;
}

/** What is read of a vector of Arrow. */
export interface ArrowVector {
  readonly length: number;
  readonly type: { readonly typeId: number; readonly unit?: number };
  readonly data: readonly ArrowData[];
  readonly get: (at: number) => unknown;
}

/** The numbers of types, and of the units of dates, in the format. */
export const TYPE = { utf8: 5, date: 8, timestamp: 10, dictionary: -1 } as const;
export const DAYS = 0;

/** The text of a value that a vector gives: times come in milliseconds. */
export function textOf({ type: { typeId } }: ArrowVector, value: unknown): string {
  const isTime = typeId === TYPE.date || typeId === TYPE.timestamp;
  return isTime && value !== null ? textOfTime(Number(value)) : cellText(value);
}

/** How the stretches of one kind of vector are read. */
export interface Kind {
  readonly cell: Cells;
  readonly open: (data: ArrowData) => void;
  /** Goes to a place in the stretch; below 0 is blank. */
  readonly set: (at: number) => void;
  /** Reads a stretch ahead, from a place up to another, as if every value were there. */
  readonly readAhead: (
    data: ArrowData,
    asked: Asked,
    from: number,
    until: number,
    into: Float64Array,
    at: number,
  ) => void;
}
