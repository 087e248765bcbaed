/**
 * Vectors of Arrow as columns. Text is read from its bytes as a file is; each entry of a dictionary is read once; days are
 * day numbers already.
 */
import { AS, blankAs, bytesAs, nothingAs } from './ahead-cell.js';
import { dictionaryOf, entryTexts, hasDictionary } from './arrow-dictionary.js';
import type { ArrowData, ArrowVector, Kind } from './arrow-vector.js';
import { DAYS, TYPE, textAt } from './arrow-vector.js';
import { byteCells } from './byte-cells.js';
import type { Column } from './cells.js';
import { cellsOfText, faultOf } from './cells.js';
import { noRow } from './read-ahead.js';
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
      const isPlain = data.every(({ values }) => beginsPlain(values, values.length));
      return inStretches(data, length, bytesOf(isPlain), !isPlain);
    }
    if (typeId === TYPE.dictionary && data.every(hasDictionary)) {
      const texts = entryTexts(data);
      const isFaulty = [...texts.values()].flat().some((text) => faultOf(text) !== undefined);
      return inStretches(data, length, dictionaryOf(texts), isFaulty);
    }
    if (typeId === TYPE.date && unit === DAYS) return inStretches(data, length, daysOf(), false);
  }
  return gotOneByOne(vector, length);
}

/** Whether the values of a stretch stand in memory, to be read where they are. */
const isInMemory = ({ length, values }: ArrowData): boolean =>
  Number.isInteger(length) && ArrayBuffer.isView(values);

/** A stretch whose values are bytes, with where each begins and the last ends. */
type TextData = ArrowData & { readonly values: Uint8Array; readonly valueOffsets: ArrayLike<number> };

const hasText = (data: ArrowData): data is TextData =>
  data.values instanceof Uint8Array && ArrayBuffer.isView(data.valueOffsets);

function inStretches<Data extends ArrowData>(
  data: readonly Data[],
  length: number,
  { cell, set, blank, readAhead }: Kind<Data>,
  mayHaveFaults: boolean,
): Column {
  const [now, ahead] = [goingOver(data), goingOver(data)];
  return {
    length,
    mayHaveFaults,
    cell,
    go: (row) => {
      const { of, at } = now(row);
      if (of === undefined || !isThere(bitsOf(of), of.offset + at)) blank();
      else set(of, at);
    },
    readAhead: (asked, from, until, into) => {
      const blankNumber = blankAs(asked.kind);
      into.fill(blankNumber);
      for (let row = from; row < until;) {
        const { of, at } = ahead(row);
        if (of === undefined) return;
        const end = Math.min(until - row + at, of.length);
        const read = into.subarray(row - from);
        readAhead(of, asked, at, end, read);
        const bits = bitsOf(of);
        for (let place = at; place < end; place++)
          if (!isThere(bits, of.offset + place)) read[place - at] = blankNumber;
        row += end - at;
      }
    },
  };
}

/** Goes over stretches: tells in which a row is, which stands after the one before, and where. */
function goingOver<Data extends ArrowData>(
  data: readonly Data[],
): (row: number) => { readonly of: Data | undefined; readonly at: number } {
  let [stretch, begins] = [0, 0];
  return (row) => {
    let of = data[stretch];
    for (; of !== undefined && row - begins >= of.length; of = data[++stretch]) begins += of.length;
    return { of, at: row - begins };
  };
}

/** The bits of values that are there; `undefined` where all are. */
const bitsOf = ({ nullCount, nullBitmap }: ArrowData): Uint8Array | undefined =>
  nullCount === 0 ? undefined : (nullBitmap ?? undefined);

function isThere(bits: Uint8Array | undefined, at: number): boolean {
  return bits === undefined || (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

function bytesOf(isPlain: boolean): Kind<TextData> {
  const row = noRow(new Uint8Array(0), 0);
  row.plain = isPlain;
  return {
    cell: byteCells(row),
    set: ({ values, valueOffsets }, at) => {
      row.bytes = values;
      row.bounds.set([valueOffsets[at] ?? 0, valueOffsets[at + 1] ?? 0]);
    },
    blank: () => {
      row.bounds.fill(0);
    },
    readAhead: ({ values, valueOffsets }, asked, from, until, into) => {
      let begin = valueOffsets[from] ?? 0;
      for (let place = from; place < until; place++) {
        const end = valueOffsets[place + 1] ?? 0;
        into[place - from] = bytesAs(asked, values, begin, end);
        begin = end;
      }
    },
  };
}

function daysOf(): Kind<ArrowData> {
  let text: string;
  return {
    cell: cellsOfText(() => text),
    set: ({ values }, at) => {
      text = textOfDay(Number(values[at]));
    },
    blank: () => {
      text = '';
    },
    readAhead: ({ values }, { kind }, from, until, into) => {
      for (let place = from; place < until; place++)
        into[place - from] = kind === AS.day ? dayOfNumber(Number(values[place])) : NaN;
    },
  };
}

function gotOneByOne(vector: ArrowVector, length: number): Column {
  let text: string;
  return {
    length,
    mayHaveFaults: true,
    readAhead: nothingAs,
    cell: cellsOfText(() => text),
    go: (row) => {
      text = row < length ? textAt(vector, row) : '';
    },
  };
}
