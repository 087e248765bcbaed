/** A column of values of any kind: a list, a typed array, or what gives its values by `get`. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { NO_DAY } from '../columns/columns.js';
import { blankAs, nothingAs, textAs } from './ahead-cell.js';
import type { Asked, Column } from './cells.js';
import { cellsOfText, faultOf } from './cells.js';
import { UNREADABLE_DAY, dayOfCell } from './date-cell.js';
import { AS } from './read-ahead.js';
import { NO_VALUE, cellText, dayOfNumber, dayOfValue, textOfDay } from './values.js';

/** The column of so many values. */
export function valueColumn(given: object, length: number): Column {
  if (ArrayBuffer.isView(given)) return typedColumn(given as unknown as TypedArray, length);
  const by = given as Readonly<Record<number, unknown>> & { readonly get?: (at: number) => unknown };
  const isAsked = typeof by.get === 'function';
  const valueAt = isAsked ? (at: number): unknown => by.get?.(at) : (at: number): unknown => by[at];
  let value: unknown;
  const text = (): string => cellText(value);
  return {
    length,
    mayHaveFaults: true,
    go: (row) => {
      value = row < length ? valueOr(valueAt, row) : null;
    },
    // What gives its values itself is asked for each once, in their order.
    readAhead: isAsked
      ? nothingAs
      : (asked, from, until, into) => {
          try {
            for (let row = from; row < until; row++)
              into[row - from] = valueAs(asked, row < length ? by[row] : null);
          } catch {
            nothingAs(asked, from, until, into);
          }
        },
    cell: {
      ...cellsOfText(() => 1, text),
      fault: () => (Number.isSafeInteger(value) ? undefined : faultOf(text())),
      reads: (_, other) => (typeof value === 'number' && other === '' ? false : text() === other),
      day: () => (typeof value === 'object' ? dayOfValue(value) : dayOfCell(text())),
    },
  };
}

type TypedArray = ArrayLike<number | bigint> & { readonly [Symbol.toStringTag]: string };

/** A typed array: its whole numbers are days where days are asked for. */
function typedColumn(given: TypedArray, length: number): Column {
  const kind = given[Symbol.toStringTag];
  // The columns of records are such arrays, and have no other way to say that a cell is blank.
  const isOfRecords = kind === 'Int32Array';
  let value: number | bigint | null = null;
  const isBlank = (number: unknown): boolean => isOfRecords && (number === NO_DAY || number === STILL_OPEN);
  const dayOf = (number: number | bigint): EpochDay =>
    isBlank(number) ? NO_DAY : dayOfNumber(Number(number));
  const text = (): string => (isOfRecords && value === NO_DAY ? '' : cellText(value));
  return {
    length,
    // Of whole numbers each is held exactly.
    mayHaveFaults: kind.startsWith('Float'),
    go: (row) => {
      value = row < length ? (given[row] ?? null) : null;
    },
    readAhead: (asked, from, until, into) => {
      const blank = blankAs(asked.kind);
      const isDays = asked.kind === AS.day;
      for (let row = from; row < until; row++) {
        const number = row < length ? given[row] : undefined;
        let as: number;
        if (number === undefined || (isOfRecords && number === NO_DAY)) as = blank;
        else if (isDays) as = known(dayOf(number));
        else as = textAs(asked, cellText(number));
        into[row - from] = as;
      }
    },
    cell: {
      ...cellsOfText(() => 1, text),
      reads: (_, other) =>
        other === '' && value !== null ? isOfRecords && value === NO_DAY : text() === other,
      day: () => (value === null ? NO_DAY : dayOf(value)),
      dateText: () => (value === null || isBlank(value) ? '' : textOfDay(Number(value))),
    },
  };
}

function valueOr(valueAt: (at: number) => unknown, row: number): unknown {
  try {
    return valueAt(row);
  } catch {
    return NO_VALUE;
  }
}

/** A value of a list, read ahead. */
function valueAs(asked: Asked, value: unknown): number {
  if (value === null || value === undefined) return blankAs(asked.kind);
  if (typeof value === 'string') return textAs(asked, value);
  if (typeof value === 'object' && asked.kind === AS.day) return known(dayOfValue(value));
  return textAs(asked, cellText(value));
}

const known = (day: EpochDay): number => (day === UNREADABLE_DAY ? NaN : day);
