/**
 * Vectors of Arrow as columns. Text is read from its bytes as a file is; each entry of a dictionary is read once; days are
 * day numbers already.
 */
import { blankAs, bytesAs, nothingAs } from './ahead-cell.js';
import { dictionaryOf, hasFaultyEntries } from './arrow-dictionary.js';
import type { ArrowData, ArrowVector, Kind } from './arrow-vector.js';
import { DAYS, TYPE, textAt } from './arrow-vector.js';
import { byteCells } from './byte-cells.js';
import type { Asked, Column } from './cells.js';
import { cellsOfText } from './cells.js';
import { dayOfCell } from './date-cell.js';
import { AS, noRow } from './read-ahead.js';
import { beginsPlain } from './utf8.js';
import { dayOfNumber, textOfDay } from './values.js';

/** Whether a column is a vector of Arrow whose memory can be read. */
export function isArrowVector(given: object): given is ArrowVector {
  return (
    'get' in given &&
    'data' in given &&
    Array.isArray(given.data) &&
    'type' in given &&
    typeof given.type === 'object' &&
    given.type !== null &&
    'typeId' in given.type
  );
}

/** A vector as a column of so many values. */
export function arrowColumn(vector: ArrowVector, length: number): Column {
  const { type, data } = vector;
  const { typeId, unit } = type;
  if (data.length > 0 && data.every(isInMemory)) {
    if (typeId === TYPE.utf8 && data.every(hasText)) {
      const isPlain = data.every(isPlainText);
      return inStretches(data, length, bytesOf(isPlain), !isPlain);
    }
    if (typeId === TYPE.dictionary)
      return inStretches(
        data,
        length,
        dictionaryOf((entries) => arrowColumn(entries, entries.length)),
        data.some(hasFaultyEntries),
      );
    if (typeId === TYPE.date && unit === DAYS) return inStretches(data, length, daysOf(), false);
  }
  return gotOneByOne(vector, length);
}

/** Whether the values of a stretch stand in memory, to be read where they are. */
const isInMemory = ({ length, values }: ArrowData): boolean =>
  Number.isInteger(length) && ArrayBuffer.isView(values);

const hasText = ({ values, valueOffsets }: ArrowData): boolean =>
  values instanceof Uint8Array && ArrayBuffer.isView(valueOffsets);

const isPlainText = ({ values }: Pick<ArrowData, 'values'>): boolean =>
  beginsPlain(values as Uint8Array, values.length);

function inStretches(
  data: readonly ArrowData[],
  length: number,
  { cell, open, set, readAhead }: Kind,
  mayHaveFaults: boolean,
): Column {
  let [stretch, begins] = [-1, 0];
  let now: ArrowData | undefined;
  /** The bits of values that are there; `undefined` where all are. */
  let valid: Uint8Array | undefined;
  let offset = 0;
  const isNull = (at: number): boolean => valid !== undefined && !isThere(valid, offset + at);
  /** The stretch that is read ahead, and the row that it begins with. */
  let [ahead, aheadFrom] = [0, 0];
  const readStretch = (
    asked: Asked,
    of: ArrowData,
    from: number,
    until: number,
    into: Float64Array,
    at: number,
  ): void => {
    readAhead(of, asked, from, until, into, at);
    if (of.nullCount === 0 || !of.nullBitmap) return;
    const blank = blankAs(asked.kind);
    for (let place = from; place < until; place++)
      if (!isThere(of.nullBitmap, of.offset + place)) into[at + place - from] = blank;
  };
  return {
    length,
    mayHaveFaults,
    cell,
    go: (row) => {
      while (stretch < data.length && (now === undefined || row - begins >= now.length)) {
        begins += now?.length ?? 0;
        now = data[++stretch];
        if (now === undefined) break;
        open(now);
        ({ offset } = now);
        valid = now.nullCount > 0 ? (now.nullBitmap ?? undefined) : undefined;
      }
      const at = row - begins;
      set(now === undefined || row >= length || isNull(at) ? -1 : at);
    },
    readAhead: (asked, from, until, into) => {
      for (let row = from; row < until;) {
        const of = data[ahead];
        if (of === undefined) {
          into.fill(blankAs(asked.kind), row - from, until - from);
          return;
        }
        const end = Math.min(until, aheadFrom + of.length);
        if (row < end) readStretch(asked, of, row - aheadFrom, end - aheadFrom, into, row - from);
        row = Math.max(row, end);
        if (row < until) {
          aheadFrom += of.length;
          ahead++;
        }
      }
    },
  };
}

function isThere(bits: Uint8Array, at: number): boolean {
  return (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

function bytesOf(isPlain: boolean): Kind {
  const row = noRow(new Uint8Array(0), 1);
  row.width = 1;
  let offsets: ArrayLike<number> = [];
  return {
    cell: byteCells(row),
    open: ({ values, valueOffsets = [] }) => {
      row.bytes = values as Uint8Array;
      row.plain = isPlain || isPlainText({ values });
      offsets = valueOffsets;
    },
    set: (at) => {
      row.bounds[0] = at < 0 ? 0 : (offsets[at] ?? 0);
      row.bounds[1] = at < 0 ? 0 : (offsets[at + 1] ?? 0);
    },
    readAhead: ({ values, valueOffsets = [] }, asked, from, until, into, at) => {
      let begin = valueOffsets[from] ?? 0;
      for (let place = from; place < until; place++) {
        const end = valueOffsets[place + 1] ?? 0;
        into[at + place - from] = bytesAs(asked, values as Uint8Array, begin, end);
        begin = end;
      }
    },
  };
}

function daysOf(): Kind {
  let values: ArrayLike<unknown> = [];
  let day: number | null = null;
  const cell = cellsOfText(
    () => 1,
    () => (day === null ? '' : textOfDay(day)),
  );
  return {
    cell: {
      ...cell,
      day: () => (day === null ? dayOfCell('') : dayOfNumber(day)),
      reads: (at, text) => (text === '' ? day === null : cell.reads(at, text)),
    },
    open: (data) => {
      ({ values } = data);
    },
    set: (at) => {
      day = at < 0 ? null : Number(values[at]);
    },
    readAhead: (data, { kind }, from, until, into, at) => {
      for (let place = from; place < until; place++)
        into[at + place - from] = kind === AS.day ? dayOfNumber(Number(data.values[place])) : NaN;
    },
  };
}

function gotOneByOne(vector: ArrowVector, length: number): Column {
  let text = '';
  return {
    length,
    mayHaveFaults: true,
    readAhead: nothingAs,
    cell: cellsOfText(
      () => 1,
      () => text,
    ),
    go: (row) => {
      text = row < length ? textAt(vector, row) : '';
    },
  };
}
