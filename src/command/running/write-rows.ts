/** Results on their way out: JSON lines, CSV, or a table for people. */
import { csvCell, jsonLine } from '../../kernel/escape.js';
import type { Surroundings } from './surroundings.js';
import { put, putBytes } from './surroundings.js';
import { refusal } from './refusal.js';

/** The forms in which results are written. */
export const FORMATS = ['table', 'json', 'csv', 'csv-excel', 'xlsx', 'parquet', 'arrow'] as const;
/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** By the ending of the file that output goes to; a table for a person at a terminal, JSON lines for a program. */
export function usualFormat(around: Surroundings): Format {
  const ending = /\.(csv|xlsx|parquet|arrow|md)$/i.exec(around.outPath ?? '')?.[1]?.toLowerCase();
  if (ending !== undefined) return ending === 'md' ? 'table' : (ending as Format);
  return around.output.isTTY === true ? 'table' : 'json';
}

/** Takes results one after another. */
export interface RowWriter {
  readonly write: (row: object) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * A writer of rows. JSON lines and CSV go out as they come; a table waits for the last row, because its columns are
 * as wide as the widest cell.
 *
 * @param columns the columns of a CSV file and of a table, in order. JSON lines hold everything.
 */
export async function rowWriter(
  format: Format,
  columns: readonly string[],
  around: Surroundings,
): Promise<RowWriter> {
  switch (format) {
    case 'json':
      return jsonLines(around);
    case 'csv':
      return csvRows(columns, around);
    case 'csv-excel':
      // Excel takes a file for UTF-8 by its first mark, and ends its own lines with both.
      if (around.output.isTTY !== true) await put(around, '\uFEFF');
      return csvRows(columns, around, '\r\n');
    case 'table':
      return tableRows(columns, around);
    case 'xlsx':
    case 'parquet':
    case 'arrow':
      return fileOfRows(format, columns, around);
    default: {
      const never: never = format;
      return never;
    }
  }
}

/** Writes rows that are there already, or are made as they are asked for. */
export async function writeRows(
  rows: Iterable<object>,
  columns: readonly string[],
  format: Format,
  around: Surroundings,
): Promise<void> {
  const writer = await rowWriter(format, columns, around);
  for (const row of rows) await writer.write(row);
  await writer.end();
}

/** Small writes are slow: so much text is gathered first. */
const ENOUGH = 1 << 16;

function jsonLines(around: Surroundings): RowWriter {
  let waiting = '';
  return {
    write: async (row) => {
      waiting += `${jsonLine(row)}\n`;
      if (waiting.length < ENOUGH) return;
      const text = waiting;
      waiting = '';
      await put(around, text);
    },
    end: () => put(around, waiting),
  };
}

const ROWS_AT_ONCE = 500;

async function csvRows(columns: readonly string[], around: Surroundings, newline = '\n'): Promise<RowWriter> {
  const [{ default: papaparse }, { rowsOf }] = await Promise.all([
    import('papaparse'),
    import('../../display/index.js'),
  ]);
  const asCsv = (data: unknown[][]): string =>
    `${papaparse.unparse(
      data.map((row) => row.map(csvCell)),
      { newline },
    )}${newline}`;
  let rows: object[] = [];
  const flush = async (): Promise<void> => {
    const cells = rowsOf(rows).map((row) => columns.map((column) => row[column] ?? null));
    rows = [];
    if (cells.length > 0) await put(around, asCsv(cells));
  };
  await put(around, asCsv([[...columns]]));
  return {
    write: async (row) => {
      rows.push(row);
      if (rows.length >= ROWS_AT_ONCE) await flush();
    },
    end: flush,
  };
}

async function tableRows(columns: readonly string[], around: Surroundings): Promise<RowWriter> {
  const { displayed } = await import('../../display/index.js');
  const rows: object[] = [];
  return {
    write: async (row) => {
      rows.push(row);
    },
    end: () => put(around, `${displayed(rows, { columns, most: rows.length }).text}\n`),
  };
}

/** The forms that are files, and no text for a terminal. */
export type FileForm = 'xlsx' | 'parquet' | 'arrow';

/** A file waits for the last row: a column is of one kind, told from all of its cells. */
async function fileOfRows(
  form: FileForm,
  columns: readonly string[],
  around: Surroundings,
): Promise<RowWriter> {
  if (around.output.isTTY === true)
    throw refusal(`--format ${form}: is a file and no text; expected --out and where to write it`);
  const { rowsOf } = await import('../../display/index.js');
  const rows: object[] = [];
  return {
    write: async (row) => {
      rows.push(row);
    },
    end: async () => {
      const { arrowFile, excelFile, parquetFile } = await import('./table-files.js');
      const table = { name: 'Rows', title: 'What was asked for, a row each', columns, rows: rowsOf(rows) };
      const files = {
        xlsx: () => excelFile([table]),
        parquet: () => parquetFile(table),
        arrow: () => arrowFile(table),
      };
      await putBytes(around, await files[form]());
    },
  };
}
