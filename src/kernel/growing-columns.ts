/** Columns that grow as rows arrive, so that no row is ever kept as an object. */

/** What a column holds. */
export type ColumnKind = 'day' | 'number' | 'code' | 'small' | 'answer' | 'key';

interface ArrayOfKind {
  day: Int32Array;
  number: Int32Array;
  code: Uint8Array;
  small: Int16Array;
  answer: Int8Array;
  key: Float64Array;
}

/** Named columns of one length, with room for more. */
export type GrowingColumns<Shape extends Readonly<Record<string, ColumnKind>>> = {
  -readonly [Name in keyof Shape]: ArrayOfKind[Shape[Name]];
};

/** Rows in columns: the first `length` cells of each column are filled. */
export interface Rows<Shape extends Readonly<Record<string, ColumnKind>>> {
  length: number;
  capacity: number;
  readonly shape: Shape;
  readonly columns: GrowingColumns<Shape>;
}

const FIRST_CAPACITY = 256;

/** No rows yet. */
export function noRows<const Shape extends Readonly<Record<string, ColumnKind>>>(shape: Shape): Rows<Shape> {
  return { length: 0, capacity: FIRST_CAPACITY, shape, columns: columnsOf(shape, FIRST_CAPACITY) };
}

function columnsOf<Shape extends Readonly<Record<string, ColumnKind>>>(
  shape: Shape,
  capacity: number,
): GrowingColumns<Shape> {
  const columns: Record<string, ArrayOfKind[ColumnKind]> = {};
  for (const [name, kind] of Object.entries(shape)) columns[name] = newColumn(kind, capacity);
  return columns as GrowingColumns<Shape>;
}

/** Makes room for one more row and gives its index. Its cells are 0 until they are set. */
export function nextRow<Shape extends Readonly<Record<string, ColumnKind>>>(rows: Rows<Shape>): number {
  if (rows.length === rows.capacity) grow(rows, rows.capacity + (rows.capacity >> 1));
  return rows.length++;
}

function grow<Shape extends Readonly<Record<string, ColumnKind>>>(rows: Rows<Shape>, capacity: number): void {
  const columns: Record<string, ArrayOfKind[ColumnKind]> = rows.columns;
  for (const [name, cells] of Object.entries(columns)) {
    const wider = newLike(cells, capacity);
    wider.set(cells);
    columns[name] = wider;
  }
  rows.capacity = capacity;
}

/** Columns of some rows, by name; they may have room for more. A column of which no cell was set may be left out. */
export interface Stretch {
  readonly columns: Readonly<Record<string, ArrayOfKind[ColumnKind]>>;
  readonly length: number;
}

interface HeldStretch extends Stretch {
  readonly columns: Record<string, ArrayOfKind[ColumnKind]>;
  length: number;
  readonly capacity: number;
}

/**
 * Rows that are filled a few at a time, always in the same memory, which so stays near at hand. What is filled is put
 * behind what was before in stretches, of which nothing is moved while they grow.
 */
export interface RowsInStretches<Shape extends Readonly<Record<string, ColumnKind>>> {
  readonly shape: Shape;
  /** The columns that are being filled, and how many rows of them are. */
  columns: GrowingColumns<Shape>;
  filled: number;
  /** How many can be. */
  atATime: number;
  /** The rows before them. */
  readonly before: HeldStretch[];
}

/** So many rows are filled at a time once there are some; a stretch has room for at most so many. */
const [AT_A_TIME, LONGEST_STRETCH] = [1 << 10, 1 << 16] as const;

/** No rows yet. */
export function noStretches<const Shape extends Readonly<Record<string, ColumnKind>>>(
  shape: Shape,
): RowsInStretches<Shape> {
  return { shape, columns: columnsOf(shape, FIRST_CAPACITY), filled: 0, atATime: FIRST_CAPACITY, before: [] };
}

/** Makes room for one more row and gives its place in `columns`. Its cells are 0 until they are set. */
export function nextInStretch<Shape extends Readonly<Record<string, ColumnKind>>>(
  rows: RowsInStretches<Shape>,
): number {
  if (rows.filled === rows.atATime) putBehind(rows);
  return rows.filled++;
}

/** Puts the rows that were filled behind those before, and clears their cells for the next. */
function putBehind<Shape extends Readonly<Record<string, ColumnKind>>>(rows: RowsInStretches<Shape>): void {
  const { shape, before, filled } = rows;
  let last = before.at(-1);
  if (last === undefined || last.capacity - last.length < filled) {
    const capacity = Math.min(Math.max(2 * (last?.capacity ?? 0), AT_A_TIME), LONGEST_STRETCH);
    last = { columns: {}, length: 0, capacity };
    before.push(last);
  }
  for (const [name, cells] of Object.entries(rows.columns as Record<string, ArrayOfKind[ColumnKind]>)) {
    // Cells that were never set take no memory.
    if (!hasSet(cells, filled)) continue;
    last.columns[name] ??= givenUpAtOnce(shape[name] ?? 'number', last.capacity);
    last.columns[name].set(filled < cells.length ? cells.subarray(0, filled) : cells, last.length);
    cells.fill(0);
  }
  last.length += filled;
  rows.filled = 0;
  if (rows.atATime === AT_A_TIME) return;
  rows.atATime = AT_A_TIME;
  rows.columns = columnsOf(shape, AT_A_TIME);
}

function hasSet(cells: ArrayOfKind[ColumnKind], length: number): boolean {
  for (let at = 0; at < length; at++) if (cells[at] !== 0) return true;
  return false;
}

/** What rows are held in, in their order. */
export function stretchesOf<Shape extends Readonly<Record<string, ColumnKind>>>({
  before,
  columns,
  filled,
}: RowsInStretches<Shape>): readonly Stretch[] {
  return [...before, { columns: columns as Stretch['columns'], length: filled }].filter(
    ({ length }) => length > 0,
  );
}

/** Adds rows that others were filled with, in the memory that holds them. */
export function addStretches<Shape extends Readonly<Record<string, ColumnKind>>>(
  rows: RowsInStretches<Shape>,
  stretches: readonly Stretch[],
): void {
  if (rows.filled > 0) putBehind(rows);
  for (const { columns, length } of stretches)
    rows.before.push({ columns: { ...columns }, length, capacity: length });
}

/** All rows in columns of exactly their number. The stretches are given up one column at a time. */
export function joined<Shape extends Readonly<Record<string, ColumnKind>>>(
  rows: RowsInStretches<Shape>,
): Rows<Shape> {
  const stretches = stretchesOf(rows);
  const length = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  const columns: Record<string, ArrayOfKind[ColumnKind]> = {};
  for (const [name, kind] of Object.entries(rows.shape)) {
    const whole = newColumn(kind, length);
    let at = 0;
    for (const stretch of stretches) {
      const cells = stretch.columns[name];
      if (cells !== undefined) whole.set(cells.subarray(0, stretch.length), at);
      at += stretch.length;
      giveUp(cells);
      delete (stretch.columns as Record<string, unknown>)[name];
    }
    columns[name] = whole;
  }
  return { length, capacity: length, shape: rows.shape, columns: columns as GrowingColumns<Shape> };
}

/** A shorter column is not worth memory of its own. */
const LONG = 1 << 12;

/** Memory that can be given up before the collector comes by, in engines that have it; others take it for any memory. */
interface Resizable {
  readonly resize?: (length: number) => void;
}
const ResizableBuffer = ArrayBuffer as unknown as new (
  length: number,
  options: { readonly maxByteLength: number },
) => ArrayBuffer;

function givenUpAtOnce(kind: ColumnKind, length: number): ArrayOfKind[ColumnKind] {
  if (length < LONG) return newColumn(kind, length);
  const bytes = length * ARRAYS[kind].BYTES_PER_ELEMENT;
  const buffer = new ResizableBuffer(bytes, { maxByteLength: bytes });
  return new ARRAYS[kind](buffer);
}

function giveUp(cells: ArrayOfKind[ColumnKind] | undefined): void {
  if (cells !== undefined && cells.length >= LONG) (cells.buffer as Resizable).resize?.(0);
}

const ARRAYS = {
  day: Int32Array,
  number: Int32Array,
  code: Uint8Array,
  small: Int16Array,
  answer: Int8Array,
  key: Float64Array,
} as const;

/** A column of `length` cells, all 0. */
export function newColumn<Kind extends ColumnKind>(kind: Kind, length: number): ArrayOfKind[Kind];
export function newColumn(kind: ColumnKind, length: number): ArrayOfKind[ColumnKind] {
  return new ARRAYS[kind](length);
}

/** A column of the same kind as another, all 0. */
export function newLike<Column extends ArrayOfKind[ColumnKind]>(cells: Column, length: number): Column {
  const { constructor } = cells as { readonly constructor: unknown };
  return new (constructor as new (length: number) => Column)(length);
}
