/** Rows that are looked at before it is known which table they are: how they are written, and which columns they name. */
import { isObject } from '../../kernel/given.js';
import { UNREADABLE_CELL, cellText } from './values.js';

/** So many rows are looked at to tell which table they are: each may leave out columns that others have. */
export const ROWS_THAT_TELL = 1000;
/** More columns than any table has. */
export const MOST_COLUMNS = 1000;

/** Rows, and what those that were looked at told. */
export interface RowsAhead {
  /** Whether they are lists of cells: the first row that names anything is one. */
  readonly areLists: boolean;
  /** The names that objects have. */
  readonly names: readonly string[];
  /** All rows, those that were looked at too. */
  readonly rows: Iterable<unknown>;
  /** Names that objects have in any of the rows; `undefined` where it cannot be told of them all. Stops at names that are enough. */
  readonly everyName: (isEnough: (names: ReadonlySet<string>) => boolean) => ReadonlySet<string> | undefined;
}

/**
 * Looks at so many rows at most. What is held meanwhile is a copy: who gives rows one by one may give the same object with
 * other cells in it.
 */
export function lookAhead(given: Iterable<unknown>, most: number): RowsAhead {
  const rest = given[Symbol.iterator]();
  const seen: unknown[] = [];
  const names = new Set<string>();
  let areLists: boolean | undefined;
  let ended = false;
  while (seen.length < most) {
    const next = rest.next();
    if (next.done === true) {
      ended = true;
      break;
    }
    const row = copyOf(next.value);
    seen.push(row);
    if (Array.isArray(row)) {
      if (names.size > 0 || row.every((cell) => cellText(cell).trim() === '')) continue;
      areLists = true;
      break;
    }
    const own = isObject(row) ? Object.keys(row) : [];
    if (names.size > 0 && names.size + own.length > MOST_COLUMNS) break;
    for (const name of own) names.add(name);
  }
  areLists ??= names.size === 0 && Array.isArray(seen.find(isObject));
  return {
    areLists,
    names: areLists ? [] : [...names],
    rows: again(seen, rest),
    everyName: (isEnough) => {
      if (ended || isEnough(names)) return names;
      return Array.isArray(given) ? namesFrom(given, seen.length, names, isEnough) : undefined;
    },
  };
}

/** The names that rows of a list have from a place on, beside those that are known. */
function namesFrom(
  rows: readonly unknown[],
  from: number,
  known: ReadonlySet<string>,
  isEnough: (names: ReadonlySet<string>) => boolean,
): ReadonlySet<string> | undefined {
  const names = new Set(known);
  for (let at = from; at < rows.length; at++) {
    const row = rows[at];
    if (!isObject(row) || Array.isArray(row)) continue;
    const { size } = names;
    for (const name of namesOf(row) ?? []) names.add(name);
    if (names.size === size) continue;
    if (names.size > MOST_COLUMNS) return undefined;
    if (isEnough(names)) break;
  }
  return names;
}

function* again(seen: readonly unknown[], rest: Iterator<unknown>): Generator<unknown, void, undefined> {
  yield* seen;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

function copyOf(row: unknown): unknown {
  if (Array.isArray(row)) return [...(row as readonly unknown[])];
  if (!isObject(row)) return row;
  const names = namesOf(row);
  return names === undefined
    ? undefined
    : Object.fromEntries(names.map((name) => [name, valueIn(row, name)]));
}

/** The names of a row; `undefined` where the row itself refuses to give them. */
export function namesOf(row: object): readonly string[] | undefined {
  try {
    return Object.keys(row);
  } catch {
    return undefined;
  }
}

/** What stands under a name; of one that the row itself refuses to give, what stands for a value that cannot be read. */
export function valueIn(row: object, name: string): unknown {
  try {
    return (row as Readonly<Record<string, unknown>>)[name];
  } catch {
    return UNREADABLE_CELL;
  }
}
