/** Tables as files of analysts' tools: Excel, Parquet and Arrow. The libraries are loaded when one is asked for. */
import type { Cell, Row } from '../../display/index.js';
import { isPlainDate, toDay } from '../../kernel/calendar.js';

/** A table with a name that is short enough for a sheet, and what it holds in a sentence. */
export interface NamedTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

type ColumnKind = 'whole' | 'number' | 'yes-no' | 'day' | 'text';

const MOST_WHOLE = 2 ** 31;

/** What the cells of a column are, told from all of them; blank cells are of every kind. */
function kindOf(cells: readonly Cell[]): ColumnKind {
  const held = cells.filter((cell) => cell !== null && cell !== '');
  const all = (is: (cell: Cell) => boolean): boolean => held.length > 0 && held.every(is);
  if (all((cell) => Number.isInteger(cell) && Math.abs(Number(cell)) < MOST_WHOLE)) return 'whole';
  if (all((cell) => typeof cell === 'number')) return 'number';
  if (all((cell) => typeof cell === 'boolean')) return 'yes-no';
  return all((cell) => typeof cell === 'string' && isPlainDate(cell)) ? 'day' : 'text';
}

function cellsOf({ rows }: NamedTable, column: string): readonly Cell[] {
  return rows.map((row) => row[column] ?? null);
}

/** Day 0 of Excel's calendar lies so many days before that of epoch days. */
const EXCEL_DAYS = 25_569;
const LONGEST_NAME = 31;
const WIDEST = 60;

/** One sheet a table, after a sheet of contents; every cell is a number, a day, yes or no, or text, never a formula. */
export async function excelFile(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const { default: writeExcel } = await import('write-excel-file/node');
  const names = tables.map(({ name }) => sheetName(name));
  const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true });
  const contents = [
    ['Sheet', 'What it holds', 'Rows'].map(heading),
    ...tables.map(({ title, rows }, at) => [
      { value: names[at] ?? '', type: String },
      { value: title, type: String },
      { value: rows.length, type: Number },
    ]),
  ];
  const sheets = tables.map((table, at) => {
    const kinds = table.columns.map((column) => kindOf(cellsOf(table, column)));
    return {
      sheet: names[at] ?? '',
      stickyRowsCount: 1,
      columns: table.columns.map((column, place) => ({ width: widthOf(table, column, kinds[place]) })),
      data: [
        table.columns.map(heading),
        ...table.rows.map((row) =>
          table.columns.map((column, place) => excelCell(row[column] ?? null, kinds[place])),
        ),
      ],
    };
  });
  return writeExcel([
    {
      sheet: 'Contents',
      stickyRowsCount: 1,
      columns: [{ width: 28 }, { width: 70 }, { width: 8 }],
      data: contents,
    },
    ...sheets,
  ]).toBuffer();
}

function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME);
}

function widthOf(table: NamedTable, column: string, kind: ColumnKind | undefined): number {
  const longest = cellsOf(table, column).reduce(
    (most: number, cell) => Math.max(most, `${cell ?? ''}`.length),
    0,
  );
  return Math.min(WIDEST, Math.max(column.length, kind === 'text' ? longest : Math.min(longest, 12)) + 2);
}

function excelCell(cell: Cell, kind: ColumnKind | undefined) {
  if (cell === null) return null;
  if (kind === 'day' && typeof cell === 'string' && cell !== '')
    return { value: toDay(cell) + EXCEL_DAYS, type: Number, format: 'yyyy-mm-dd' };
  switch (typeof cell) {
    case 'number':
      return { value: cell, type: Number };
    case 'boolean':
      return { value: cell, type: Boolean };
    default:
      return { value: cell, type: String };
  }
}

const PARQUET = {
  whole: 'INT32',
  number: 'DOUBLE',
  'yes-no': 'BOOLEAN',
  day: 'STRING',
  text: 'STRING',
} as const;

/** A table as Parquet: whole numbers, decimals, yes or no, and text; what is blank is null. */
export async function parquetFile(table: NamedTable): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = table.columns.map((name) => {
    const cells = cellsOf(table, name);
    const kind = kindOf(cells);
    return { name, data: cells.map((cell) => valueOf(cell, kind)), type: PARQUET[kind], nullable: true };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** A table as an Arrow file (Feather 2), for a data frame. */
export async function arrowFile(table: NamedTable): Promise<Uint8Array> {
  const { Bool, Float64, Int32, Table, Utf8, tableToIPC, vectorFromArray } = await import('apache-arrow');
  const columns = table.columns.map((name) => {
    const cells = cellsOf(table, name);
    const kind = kindOf(cells);
    const values = cells.map((cell) => valueOf(cell, kind));
    switch (kind) {
      case 'whole':
        return [name, vectorFromArray(values, new Int32())] as const;
      case 'number':
        return [name, vectorFromArray(values, new Float64())] as const;
      case 'yes-no':
        return [name, vectorFromArray(values, new Bool())] as const;
      case 'day':
      case 'text':
        return [name, vectorFromArray(values, new Utf8())] as const;
      default:
        return kind satisfies never;
    }
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), 'file');
}

function valueOf(cell: Cell, kind: ColumnKind): Cell {
  if (cell === null || (cell === '' && kind !== 'text')) return null;
  return kind === 'text' ? `${cell}` : cell;
}
