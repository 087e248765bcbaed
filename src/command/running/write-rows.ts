/** Results on their way out: JSON lines, CSV, or a table for people. */
import { csvCell, jsonLine, terminalText } from '../../kernel/escape.js';
import type { Surroundings } from './surroundings.js';
import { put } from './surroundings.js';

/** The forms in which results are written. */
export const FORMATS = ['table', 'json', 'csv'] as const;
/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** A table for a person at a terminal, JSON lines for a program. */
export function usualFormat(around: Surroundings): Format {
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
    case 'table':
      return tableRows(columns, around);
    default: {
      const never: never = format;
      return never;
    }
  }
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

async function csvRows(columns: readonly string[], around: Surroundings): Promise<RowWriter> {
  const [{ default: papaparse }, { rowsOf }] = await Promise.all([
    import('papaparse'),
    import('../../display/index.js'),
  ]);
  // What a person looks at may not move the cursor; what goes to a file keeps its text.
  const safe = (cell: unknown): unknown =>
    csvCell(around.output.isTTY === true && typeof cell === 'string' ? terminalText(cell) : cell);
  const asCsv = (data: unknown[][]): string =>
    `${papaparse.unparse(
      data.map((row) => row.map(safe)),
      { newline: '\n' },
    )}\n`;
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
