/** Vectors of Arrow, known by their shape alone. */
import type { Asked, Readers } from './cells.js';
import { NO_DATE_CELL, UNREADABLE_CELL, cellText, textOfDecimal, textOfTime } from './values.js';

/** A stretch of a vector. */
export interface ArrowData {
  readonly length: number;
  /** Where it begins in the bits that say which values there are. */
  readonly offset: number;
  readonly nullCount: number;
  readonly nullBitmap?: Uint8Array | null | undefined;
  readonly values: ArrayLike<unknown>;
  readonly valueOffsets?: ArrayLike<number>;
  readonly dictionary?: ArrowVector;
}

/** What is read of a vector of Arrow. */
export interface ArrowVector {
  readonly length: number;
  readonly type: { readonly typeId: number; readonly unit?: number; readonly scale?: number };
  readonly data: readonly ArrowData[];
  readonly get: (at: number) => unknown;
}

/** The numbers of types, and of the units of dates, in the format. */
export const TYPE = { utf8: 5, decimal: 7, date: 8, timestamp: 10, dictionary: -1 } as const;
export const DAYS = 0;

/** The text of a value of a vector. One that the vector cannot give is no date where it is a time, and unreadable else. */
export function textAt(vector: ArrowVector, at: number): string {
  const { typeId, scale = 0 } = vector.type;
  const isTime = typeId === TYPE.date || typeId === TYPE.timestamp;
  try {
    const value = vector.get(at);
    if (value === null || value === undefined) return '';
    // Times come in milliseconds, decimals in the words of one whole number.
    if (isTime) return textOfTime(Number(value));
    return typeId === TYPE.decimal && value instanceof Uint32Array
      ? textOfDecimal(wholeNumber(value), scale)
      : cellText(value);
  } catch {
    return isTime ? NO_DATE_CELL : UNREADABLE_CELL;
  }
}

/** The number with a sign whose words these are, the lowest first. */
function wholeNumber(words: Uint32Array): bigint {
  const number = words.reduceRight((high, word) => (high << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(32 * words.length, number);
}

/** How the stretches of one kind of vector are read. */
export interface Kind<Data extends ArrowData> {
  readonly cell: Readers;
  /** Goes to a place in a stretch. */
  readonly set: (data: Data, at: number) => void;
  /** Goes to where no value is. */
  readonly blank: () => void;
  /** Reads a stretch ahead, from a place up to another, as if every value were there. */
  readonly readAhead: (data: Data, asked: Asked, from: number, until: number, into: Float64Array) => void;
}
