/**
 * Vectors of Arrow as columns, known by their shape alone. Text is read from its bytes as a file is; each entry of a
 * dictionary is read once; days are day numbers already.
 */
import { byteCells } from './byte-cells.js';
import type { Cells, Column } from './cells.js';
import { noRow } from './read-ahead.js';
import { cellsOfText } from './cells.js';
import type { CodeColumn } from './code-cell.js';
import { codeOfCell } from './code-cell.js';
import { dayOfCell } from './date-cell.js';
import type { OtherTexts } from './text-key.js';
import { keyOfText } from './text-key.js';
import { GARBLED } from '../../kernel/characters.js';
import { beginsPlain } from './utf8.js';
import { NO_CELL, UNREADABLE_CELL, cellText, dayOfNumber, textOfDay, textOfTime } from './values.js';

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
const TYPE = { utf8: 5, date: 8, timestamp: 10, dictionary: -1 } as const;
const DAYS = 0;

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

/** A vector as a column. */
export function arrowColumn(vector: ArrowVector): Column {
  const { typeId, unit } = vector.type;
  const [first] = vector.data;
  if (typeId === TYPE.utf8 && first?.values instanceof Uint8Array)
    return inStretches(vector, bytesOf(), !vector.data.every(isPlainText));
  if (typeId === TYPE.dictionary)
    return inStretches(vector, dictionaryOf(), vector.data.some(hasGarbledEntries));
  if (typeId === TYPE.date && unit === DAYS) return inStretches(vector, daysOf(), false);
  return gotOneByOne(vector);
}

/** The text of a value that a vector gives: times come in milliseconds. */
function textOf({ type: { typeId } }: ArrowVector, value: unknown): string {
  const isTime = typeId === TYPE.date || typeId === TYPE.timestamp;
  return isTime && value !== null ? textOfTime(Number(value)) : cellText(value);
}

/** How the stretches of one kind of vector are read. */
interface Kind {
  readonly cell: Cells;
  readonly open: (data: ArrowData) => void;
  /** Goes to a place in the stretch; below 0 is blank. */
  readonly set: (at: number) => void;
}

const isPlainText = ({ values }: Pick<ArrowData, 'values'>): boolean =>
  beginsPlain(values as Uint8Array, values.length);

function hasGarbledEntries({ dictionary }: ArrowData): boolean {
  const entries = Array.from({ length: dictionary?.length ?? 0 }, (_, at) => entryText(dictionary, at));
  return entries.some((text) => text.includes(GARBLED));
}

function inStretches(
  { data, length }: ArrowVector,
  { cell, open, set }: Kind,
  mayHaveFaults: boolean,
): Column {
  let [stretch, begins] = [-1, 0];
  let now: ArrowData | undefined;
  /** The bits of values that are there; `undefined` where all are. */
  let valid: Uint8Array | undefined;
  let offset = 0;
  const isNull = (at: number): boolean =>
    valid !== undefined && (((valid[(offset + at) >> 3] ?? 0) >> ((offset + at) & 7)) & 1) === 0;
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
  };
}

function bytesOf(): Kind {
  const row = noRow(new Uint8Array(0), 1);
  row.width = 1;
  let offsets: ArrayLike<number> = [];
  return {
    cell: byteCells(row),
    open: ({ values, valueOffsets = [] }) => {
      row.bytes = values as Uint8Array;
      row.plain = isPlainText({ values });
      offsets = valueOffsets;
    },
    set: (at) => {
      row.bounds[0] = at < 0 ? 0 : (offsets[at] ?? 0);
      row.bounds[1] = at < 0 ? 0 : (offsets[at + 1] ?? 0);
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
      reads: (at, text) =>
        text === '' && day !== null && textOfDay(day) !== '' ? false : cell.reads(at, text),
    },
    open: (data) => {
      ({ values } = data);
    },
    set: (at) => {
      day = at < 0 ? null : Number(values[at]);
    },
  };
}

const UNREAD = Number.NaN;
const TIDIED = 256;

function entryText(entries: ArrowVector | undefined, entry: number): string {
  const text = entries === undefined ? '' : textOf(entries, entries.get(entry));
  return text === NO_CELL ? UNREADABLE_CELL : text;
}

/** What the entries of a dictionary are, each read when it is first met. */
function dictionaryOf(): Kind {
  let entries: ArrowVector | undefined;
  let indices: ArrayLike<unknown> = [];
  let texts: (string | undefined)[] = [];
  let days: Float64Array = new Float64Array(0);
  let keys: Float64Array = new Float64Array(0);
  const codesBy = new Map<CodeColumn, Float64Array>();
  let entry = -1;
  const text = (): string => (entry < 0 ? '' : (texts[entry] ??= entryText(entries, entry)));
  const unread = (): Float64Array => new Float64Array(entries?.length ?? 0).fill(UNREAD);
  const codeNow = (codes: CodeColumn): number => {
    const before = codes.tidied;
    const code = codeOfCell(codes, text());
    const tidied = codes.tidied - before;
    codes.tidied = before;
    return code + tidied * TIDIED;
  };
  return {
    cell: {
      ...cellsOfText(() => 1, text),
      reads: (_, other) => text() === other,
      day: () => {
        if (entry < 0) return dayOfCell('');
        const known = days[entry] ?? UNREAD;
        return (Number.isNaN(known) ? (days[entry] = dayOfCell(text())) : known) as ReturnType<
          typeof dayOfCell
        >;
      },
      code: (_, codes) => {
        if (entry < 0) return codeOfCell(codes, '');
        let known = codesBy.get(codes);
        if (known === undefined) codesBy.set(codes, (known = unread()));
        let code = known[entry] ?? UNREAD;
        if (Number.isNaN(code)) code = known[entry] = codeNow(codes);
        if (code >= TIDIED) codes.tidied++;
        return code % TIDIED;
      },
      key: (_, others: OtherTexts) => {
        if (entry < 0) return 0;
        const known = keys[entry] ?? UNREAD;
        return Number.isNaN(known) ? (keys[entry] = keyOfText(text(), others)) : known;
      },
    },
    open: ({ values, dictionary }) => {
      indices = values;
      if (dictionary === entries) return;
      entries = dictionary;
      texts = [];
      days = unread();
      keys = unread();
      codesBy.clear();
    },
    set: (at) => {
      entry = at < 0 ? -1 : Number(indices[at]);
    },
  };
}

function gotOneByOne(vector: ArrowVector): Column {
  let value: unknown;
  return {
    length: vector.length,
    mayHaveFaults: true,
    cell: cellsOfText(
      () => 1,
      () => textOf(vector, value),
    ),
    go: (row) => {
      value = row < vector.length ? vector.get(row) : null;
    },
  };
}
