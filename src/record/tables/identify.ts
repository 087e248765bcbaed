/** Which table a source is: by what it is called or, failing that, by its columns. */
import type { TableShape } from './shape.js';
import { columnsOf } from './shape.js';

/** What a source turned out to be. */
export interface Identified<Name extends string> {
  readonly shape: TableShape<Name>;
  /** The name said one table and the columns another; the columns were believed. */
  readonly misnamed: boolean;
}

/**
 * The table that a source holds; `undefined` when it is none of the shapes.
 *
 * @param source the names of its columns, as the shapes have them; of `sparse` rows any may be left out.
 * @throws RangeError when `table` is none of the shapes.
 */
export function identifyTable<Name extends string>(
  shapes: readonly TableShape<Name>[],
  table: Name | undefined,
  fileName: string | undefined,
  { columns, sparse }: { readonly columns: readonly string[]; readonly sparse: boolean },
): Identified<Name> | undefined {
  if (table !== undefined) return { shape: shapeNamed(shapes, table), misnamed: false };
  const own = columnsThatTell(shapes);
  const named = fileName === undefined ? undefined : byName(shapes, fileName);
  if (named !== undefined && isWhole(named, columns) && own(named, columns) > 0)
    return { shape: named, misnamed: false };
  const shown = byColumns(shapes, columns, own) ?? (sparse ? onlyWith(shapes, columns, own) : undefined);
  // What the name says is not outdone by columns that its own table has too: one that it needs is missing.
  if (named !== undefined && shown !== undefined && isWithin(shown, named, columns))
    return { shape: named, misnamed: false };
  if (shown !== undefined) return { shape: shown, misnamed: named !== undefined && named !== shown };
  const isOfNamed = (column: string): boolean => named !== undefined && columnsOf(named).includes(column);
  // Rows of which none has a name are none of any table: the name alone tells of which they were to be.
  return named !== undefined && (columns.length === 0 || columns.some(isOfNamed))
    ? { shape: named, misnamed: false }
    : undefined;
}

function shapeNamed<Name extends string>(shapes: readonly TableShape<Name>[], table: Name): TableShape<Name> {
  const shape = shapes.find((candidate) => candidate.table === table);
  if (shape === undefined)
    throw new RangeError(`table: expected one of ${shapes.map((each) => each.table).join(', ')}`);
  return shape;
}

/** `903/2025 Episodes.CSV` is episodes: folders, ending, capitals and signs are passed over. */
function byName<Name extends string>(
  shapes: readonly TableShape<Name>[],
  fileName: string,
): TableShape<Name> | undefined {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{1,4}$/, '');
  const plain = base.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  let best: TableShape<Name> | undefined;
  let longest = 0;
  for (const shape of shapes) {
    for (const name of shape.fileNames) {
      if (!plain.includes(name) || name.length <= longest) continue;
      best = shape;
      longest = name.length;
    }
  }
  return best;
}

type OwnColumns = (shape: TableShape, columns: readonly string[]) => number;

function byColumns<Name extends string>(
  shapes: readonly TableShape<Name>[],
  columns: readonly string[],
  own: OwnColumns,
): TableShape<Name> | undefined {
  let best: TableShape<Name> | undefined;
  let most = 0;
  for (const shape of shapes) {
    const found = own(shape, columns);
    if (found <= most || !isWhole(shape, columns)) continue;
    best = shape;
    most = found;
  }
  return best;
}

/** The one table that has any of these columns to itself: the others may stand in no row, as the end of what goes on. */
function onlyWith<Name extends string>(
  shapes: readonly TableShape<Name>[],
  columns: readonly string[],
  own: OwnColumns,
): TableShape<Name> | undefined {
  const [only, ...others] = shapes.filter((shape) => own(shape, columns) > 0);
  return others.length === 0 ? only : undefined;
}

/** Whether every column that a source has of one shape is a column of another. */
function isWithin(shape: TableShape, other: TableShape, columns: readonly string[]): boolean {
  return columns
    .filter((column) => columnsOf(shape).includes(column))
    .every((column) => columnsOf(other).includes(column));
}

function isWhole(shape: TableShape, columns: readonly string[]): boolean {
  return shape.required.every((column) => columns.includes(column));
}

/** Counts the columns of a shape that are there. Those that most tables have tell no table from another. */
function columnsThatTell(shapes: readonly TableShape[]): OwnColumns {
  const every = shapes.flatMap(columnsOf);
  const shared = new Set(
    every.filter((column) => every.filter((other) => other === column).length * 2 > shapes.length),
  );
  // A single table has nothing to be told from.
  const telling = (shape: TableShape): string[] =>
    columnsOf(shape).filter((column) => shapes.length === 1 || !shared.has(column));
  return (shape, columns) => telling(shape).filter((column) => columns.includes(column)).length;
}
