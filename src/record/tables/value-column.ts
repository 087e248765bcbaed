/** A column of values of any kind: a list, a typed array, or what gives its values by `get`. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { NO_DAY } from '../columns/columns.js';
import { AS, known, nothingAs, textAs } from './ahead-cell.js';
import type { Asked, Column } from './cells.js';
import { cellsOfText } from './cells.js';
import { dayOfCell } from './date-cell.js';
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
            into.fill(NaN);
          }
        },
    cell: {
      ...cellsOfText(text),
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
  let value: number | bigint | undefined;
  const isBlank = (number: typeof value): boolean =>
    number === undefined || (isOfRecords && (number === NO_DAY || number === STILL_OPEN));
  const dayOf = (number: typeof value): EpochDay => (isBlank(number) ? NO_DAY : dayOfNumber(Number(number)));
  const textOf = (number: typeof value): string => (isOfRecords && number === NO_DAY ? '' : cellText(number));
  return {
    length,
    // Of whole numbers each is held exactly.
    mayHaveFaults: kind.startsWith('Float'),
    go: (row) => {
      value = given[row];
    },
    readAhead: (asked, from, until, into) => {
      for (let row = from; row < until; row++)
        into[row - from] =
          asked.kind === AS.day ? known(dayOf(given[row])) : textAs(asked, textOf(given[row]));
    },
    cell: {
      ...cellsOfText(() => textOf(value)),
      day: () => dayOf(value),
      dateText: () => (isBlank(value) ? '' : textOfDay(Number(value))),
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
  return asked.kind === AS.day && typeof value === 'object'
    ? known(dayOfValue(value))
    : textAs(asked, cellText(value));
}
