/** What a table is: the names of its file and its columns. Every door of the library that reads tables declares them so. */

/** One table, as whoever reads it declares it. */
export interface TableShape<Name extends string = string> {
  readonly table: Name;
  /** What its file may be called: letters and digits only, without capitals. */
  readonly fileNames: readonly string[];
  /** Without these a table cannot be used. */
  readonly required: readonly string[];
  /** Read where present; their absence is told. */
  readonly optional: readonly string[];
  /** Known, and read or passed over where present; their absence is not told. */
  readonly extra: readonly string[];
  /** Those of `extra` that are passed over: what stands there is no reason to refuse a row. */
  readonly unread?: readonly string[];
  /**
   * Columns of ids and texts, whose cells are compared as they stand: a value there that cannot be read refuses its row.
   * Left out: all. Of dates and codes the reader says it by itself.
   */
  readonly compared?: readonly string[];
}

/**
 * Other names of columns, by the name that the shape has: `{ CHILD: ['CHILDID', 'Child ID'] }`. Capitals, spaces,
 * hyphens and low lines make no difference.
 */
export type ColumnDictionary = Readonly<Record<string, readonly string[]>>;

/** The columns of a table in one order: required, optional, extra. */
export function columnsOf(shape: TableShape): string[] {
  return [...shape.required, ...shape.optional, ...shape.extra];
}

/** A column name as the shapes have it; a name that none of them has, in capitals and without spaces around it. */
export type NameColumn = (text: string) => string;

/**
 * The names of the columns of shapes, however they are written.
 *
 * @param toldOther told the column whenever it is written by one of its other names.
 */
export function columnNames(
  shapes: readonly TableShape[],
  others: ColumnDictionary = {},
  toldOther: (column: string) => void = () => undefined,
): NameColumn {
  const names = new Map<string, string>();
  const otherNames = new Map<string, string>();
  for (const column of shapes.flatMap(columnsOf)) names.set(plain(column), column);
  for (const [column, also] of Object.entries(others))
    for (const other of also) if (!names.has(plain(other))) otherNames.set(plain(other), column);
  return (text) => {
    const name = plain(text);
    const other = names.has(name) ? undefined : otherNames.get(name);
    if (other !== undefined) toldOther(other);
    return other ?? names.get(name) ?? text.trim().toUpperCase();
  };
}

/** A byte-order mark of which each byte was read as a character may stand before any name where files were joined. */
function plain(text: string): string {
  return text
    .replaceAll('\u00EF\u00BB\u00BF', '')
    .toUpperCase()
    .replaceAll(/[\s\p{Cf}_.()-]/gu, '');
}
