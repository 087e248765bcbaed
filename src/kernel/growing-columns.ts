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
  const columns = {} as Record<string, ArrayOfKind[ColumnKind]>;
  for (const name of Object.keys(shape)) columns[name] = newColumn(shape[name] ?? 'number', FIRST_CAPACITY);
  return { length: 0, capacity: FIRST_CAPACITY, shape, columns: columns as GrowingColumns<Shape> };
}

/** Makes room for one more row and gives its index. Its cells are 0 until they are set. */
export function nextRow<Shape extends Readonly<Record<string, ColumnKind>>>(rows: Rows<Shape>): number {
  if (rows.length === rows.capacity) grow(rows, rows.capacity + (rows.capacity >> 1));
  return rows.length++;
}

function grow<Shape extends Readonly<Record<string, ColumnKind>>>(rows: Rows<Shape>, capacity: number): void {
  const columns = rows.columns as Record<string, ArrayOfKind[ColumnKind]>;
  for (const name of Object.keys(rows.shape)) {
    const wider = newColumn(rows.shape[name] ?? 'number', capacity);
    wider.set(columns[name] ?? []);
    columns[name] = wider;
  }
  rows.capacity = capacity;
}

/** A column of `length` cells, all 0. */
export function newColumn<Kind extends ColumnKind>(kind: Kind, length: number): ArrayOfKind[Kind];
export function newColumn(kind: ColumnKind, length: number): ArrayOfKind[ColumnKind] {
  switch (kind) {
    case 'day':
    case 'number':
      return new Int32Array(length);
    case 'code':
      return new Uint8Array(length);
    case 'small':
      return new Int16Array(length);
    case 'answer':
      return new Int8Array(length);
    case 'key':
      return new Float64Array(length);
    default: {
      const never: never = kind;
      return never;
    }
  }
}
