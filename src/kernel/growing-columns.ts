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
  make: (kind: ColumnKind, length: number) => ArrayOfKind[ColumnKind] = newColumn,
): GrowingColumns<Shape> {
  const columns: Record<string, ArrayOfKind[ColumnKind]> = {};
  for (const [name, kind] of Object.entries(shape)) columns[name] = make(kind, capacity);
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

/** Rows in columns of which a stretch is filled after the other, so that nothing is moved while they grow. */
export interface RowsInStretches<Shape extends Readonly<Record<string, ColumnKind>>> {
  readonly shape: Shape;
  /** The columns that are being filled. */
  columns: GrowingColumns<Shape>;
  /** How many rows they hold, and how many they can hold. */
  filled: number;
  capacity: number;
  /** The stretches before them, each of as many rows as it can hold. */
  readonly before: { readonly columns: GrowingColumns<Shape>; readonly length: number }[];
}

const LONGEST_STRETCH = 1 << 16;

/** No rows yet. */
export function noStretches<const Shape extends Readonly<Record<string, ColumnKind>>>(
  shape: Shape,
): RowsInStretches<Shape> {
  const { columns, capacity } = noRows(shape);
  return { shape, columns, filled: 0, capacity, before: [] };
}

/** Makes room for one more row and gives its place in `columns`. Its cells are 0 until they are set. */
export function nextInStretch<Shape extends Readonly<Record<string, ColumnKind>>>(
  rows: RowsInStretches<Shape>,
): number {
  if (rows.filled === rows.capacity) {
    rows.before.push({ columns: rows.columns, length: rows.filled });
    rows.capacity = Math.min(2 * rows.capacity, LONGEST_STRETCH);
    rows.columns = columnsOf(rows.shape, rows.capacity, givenUpAtOnce);
    rows.filled = 0;
  }
  return rows.filled++;
}

/** Columns of some rows, by name; they may have room for more. */
export interface Stretch {
  readonly columns: Readonly<Record<string, ArrayOfKind[ColumnKind]>>;
  readonly length: number;
}

/** What rows are held in, in their order. */
export function stretchesOf<Shape extends Readonly<Record<string, ColumnKind>>>({
  before,
  columns,
  filled,
}: RowsInStretches<Shape>): readonly Stretch[] {
  return [...before, { columns, length: filled }].filter(({ length }) => length > 0);
}

/** Adds rows that others were filled with, in the memory that holds them. */
export function addStretches<Shape extends Readonly<Record<string, ColumnKind>>>(
  rows: RowsInStretches<Shape>,
  stretches: readonly Stretch[],
): void {
  const held = stretchesOf(rows) as RowsInStretches<Shape>['before'];
  rows.before.splice(0, Infinity, ...held, ...(stretches as RowsInStretches<Shape>['before']));
  const { columns, filled, capacity } = noStretches(rows.shape);
  Object.assign(rows, { columns, filled, capacity });
}

/** All rows in columns of exactly their number. The stretches are given up one column at a time. */
export function joined<Shape extends Readonly<Record<string, ColumnKind>>>(
  rows: RowsInStretches<Shape>,
): Rows<Shape> {
  const stretches = [...rows.before, { columns: rows.columns, length: rows.filled }];
  const length = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  const columns: Record<string, ArrayOfKind[ColumnKind]> = {};
  for (const [name, kind] of Object.entries(rows.shape)) {
    const whole = newColumn(kind, length);
    let at = 0;
    for (const stretch of stretches) {
      const cells = (stretch.columns as Record<string, ArrayOfKind[ColumnKind]>)[name];
      // Cells that were never set take no memory, and are not to take any here.
      if (cells?.some(isSet) === true) whole.set(cells.subarray(0, stretch.length), at);
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

const isSet = (cell: number): boolean => cell !== 0;

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
