/** Which table of the return a source is: by what it is called or, failing that, by its columns. */
import type { TableName } from '../../record/columns/columns.js';
import type { TableShape } from '../cells/tables.js';
import { TABLE_SHAPES, columnsOf, shapeOf } from '../cells/tables.js';

/** What a source turned out to be. */
export interface Identified {
  readonly shape: TableShape;
  /** The name said one table and the columns another; the columns were believed. */
  readonly misnamed: boolean;
}

/** Columns that tell no table from another. */
const SHARED: readonly string[] = ['CHILD', 'DOB'];

const OTHER_NAMES: Readonly<Record<string, string>> = { CHILDID: 'CHILD', PL: 'PLACE' };

/** A column name as the return writes it: capitals, no spaces around it; `CHILDID` and `PL` of the XML form known. */
export function columnName(text: string): string {
  const name = text.trim().toUpperCase();
  return OTHER_NAMES[name] ?? name;
}

/**
 * The table that a source holds; `undefined` when it is no table of the return.
 *
 * @param columns the names of its columns, as {@link columnName} gives them.
 */
export function identifyTable(
  table: TableName | undefined,
  fileName: string | undefined,
  columns: readonly string[],
): Identified | undefined {
  if (table !== undefined) return { shape: shapeOf(table), misnamed: false };
  const named = fileName === undefined ? undefined : byName(fileName);
  if (named !== undefined && isWhole(named, columns) && ownColumns(named, columns) > 0)
    return { shape: named, misnamed: false };
  const shown = byColumns(columns);
  if (shown !== undefined) return { shape: shown, misnamed: named !== undefined && named !== shown };
  return named !== undefined && columns.some((column) => columnsOf(named).includes(column))
    ? { shape: named, misnamed: false }
    : undefined;
}

/** `903/2025 Episodes.CSV` is episodes: folders, ending, capitals and signs are passed over. */
function byName(fileName: string): TableShape | undefined {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{1,4}$/, '');
  const plain = base.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  let best: TableShape | undefined;
  let longest = 0;
  for (const shape of TABLE_SHAPES) {
    for (const name of shape.fileNames) {
      if (!plain.includes(name) || name.length <= longest) continue;
      best = shape;
      longest = name.length;
    }
  }
  return best;
}

function byColumns(columns: readonly string[]): TableShape | undefined {
  let best: TableShape | undefined;
  let most = 0;
  for (const shape of TABLE_SHAPES) {
    const own = ownColumns(shape, columns);
    if (own <= most || !isWhole(shape, columns)) continue;
    best = shape;
    most = own;
  }
  return best;
}

function isWhole(shape: TableShape, columns: readonly string[]): boolean {
  return shape.required.every((column) => columns.includes(column));
}

function ownColumns(shape: TableShape, columns: readonly string[]): number {
  return columnsOf(shape).filter((column) => !SHARED.includes(column) && columns.includes(column)).length;
}
