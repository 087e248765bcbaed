/** What can be wrong with a table before anything of its content is asked: files, columns and rows. */

/** How much a problem matters. `error`: a row, or a whole table, was refused. `warning`, `info`: it was used. */
export type TableProblemSeverity = 'error' | 'warning' | 'info';

interface Meaning {
  readonly severity: TableProblemSeverity;
  /** What is the matter. `{column}` stands for the column. */
  readonly says: string;
  /** What is done with the table or row. */
  readonly use: string;
}

const REFUSED = 'The row is refused.';

/** A column of more values is taken for none, so that reading ends whatever an object says of its length. */
export const LONGEST_COLUMN = 20_000_000;
/** So many rows may have a cell in one column alone: each of them is refused. */
export const MOST_ALONE = 1_000_000;

/** Problems of files, tables and columns. */
export const OF_TABLES = {
  'no-column-names': {
    severity: 'error',
    says: 'The table is empty: it has not even a first line that names the columns.',
    use: 'Nothing is read.',
  },
  'too-many-columns': {
    severity: 'error',
    says: 'The first line names more than 1,000 columns, or is longer than a million characters.',
    use: 'Nothing in the table is read.',
  },
  'unreadable-source': {
    severity: 'error',
    says: 'What was given as the table, or as a batch of it, is in no form that is read: expected text, bytes, rows, or columns (by name, a table or record batch of Arrow, or batches of these after one another).',
    use: 'Nothing of it is read. `count` says of how many pieces.',
  },
  'not-a-column': {
    severity: 'error',
    says: `What was given as {column} is no column: expected a list, a typed array, a vector of Arrow, or what has a \`length\` and \`get\`, of at most ${LONGEST_COLUMN / 1e6} million values (more in batches), and not over a million more than every other column.`,
    use: 'Every row of its table or batch is refused.',
  },
  'missing-required-column': {
    severity: 'error',
    says: 'The column {column} is missing, and the table cannot be used without it.',
    use: 'Every row of the table is refused.',
  },
  'missing-optional-column': {
    severity: 'info',
    says: 'The column {column} is missing.',
    use: 'Its cells are taken as blank.',
  },
  'unknown-column': {
    severity: 'info',
    says: 'The column {column} is not a column of this table.',
    use: 'It is passed over.',
  },
  'duplicate-column': {
    severity: 'warning',
    says: 'The column {column} is there more than once.',
    use: 'The first is read, the others are passed over.',
  },
  'file-name-misleads': {
    severity: 'warning',
    says: 'The file is named as one table, and its columns are those of another.',
    use: 'It is read as the table that its columns show.',
  },
  'blank-rows-at-end': {
    severity: 'info',
    says: 'The table ends in rows whose cells are all blank, as a spreadsheet leaves them.',
    use: 'They are passed over and are no rows of the table. `count` says how many.',
  },
} as const satisfies Readonly<Record<string, Meaning>>;

/** What is said of a date without which a row means nothing. */
export const NO_DATE = '{column} is blank, and the row means nothing without it.';

/** Rows that cannot be used. */
export const OF_ROWS = {
  'short-row': {
    severity: 'error',
    says: 'The row has fewer cells than there are columns.',
    use: REFUSED,
  },
  'long-row': {
    severity: 'error',
    says: 'The row has more cells than there are columns.',
    use: REFUSED,
  },
  'broken-quotes': {
    severity: 'error',
    says: 'The row has a quotation mark that is never closed, or text after a closing one.',
    use: 'The line is refused and reading goes on with the next line.',
  },
  'line-too-long': {
    severity: 'error',
    says: 'The line is longer than a million characters.',
    use: 'The line is refused and reading goes on with the next line.',
  },
  'not-a-row': {
    severity: 'error',
    says: 'What stands here is no row: neither an object of cells by column name nor a list of cells.',
    use: 'It is refused.',
  },
  'not-a-cell': {
    severity: 'error',
    says: 'A number in the row is not held exactly, so that two numbers could be read as one; give it as text.',
    use: REFUSED,
  },
  'unreadable-cell': {
    severity: 'error',
    says: '{column} holds a value that cannot be read: expected text, a number, yes or no, a day (of Arrow or DuckDB, or a `Date` that is midnight in UTC) or nothing.',
    use: REFUSED,
  },
  'not-utf8': {
    severity: 'error',
    says: 'The row holds a character that is not written in UTF-8, so that two different cells could be read as one (in a spreadsheet: save as CSV UTF-8).',
    use: REFUSED,
  },
  'blank-row': {
    severity: 'error',
    says: 'The row has cells, and all of them are blank.',
    use: REFUSED,
  },
} as const satisfies Readonly<Record<string, Meaning>>;

/** The code of what is wrong with a source that is none of the tables expected. */
export const NOT_A_TABLE = 'not-a-known-table';

/** One of {@link OF_TABLES}. */
export type SourceProblemCode = keyof typeof OF_TABLES | typeof NOT_A_TABLE;
/** One of {@link OF_ROWS}. */
export type RowProblemCode = keyof typeof OF_ROWS;

/** Told what is wrong while tables are read. */
export interface TableLog<Name extends string> {
  /** Of a source, a whole table or a column. */
  readonly ofTable: (
    code: SourceProblemCode,
    table: Name | null,
    more: { readonly column?: string; readonly source?: string; readonly count?: number },
  ) => void;
  /** Of a column that is written by one of its other names; it may be told more than once. */
  readonly ofOtherName?: (column: string) => void;
  /** Of a row that is refused; its cells as far as they can be told apart; the column, where it is one cell's fault. */
  readonly ofRow: (
    code: RowProblemCode,
    table: Name,
    row: number,
    cells: readonly string[],
    column?: string,
  ) => void;
}

/** One problem as plain data, for a door that has no log of its own. */
export interface TableProblem<Name extends string = string> {
  readonly code: SourceProblemCode | RowProblemCode;
  readonly severity: TableProblemSeverity;
  /** `null` where the table is not known. */
  readonly table: Name | null;
  /** The row, counted from 1 under the line of column names; `null` where it concerns a whole table. */
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly source?: string;
  readonly count?: number;
}

/** A log that makes plain problems. */
export function listingProblems<Name extends string>(
  into: (problem: TableProblem<Name>) => void,
): TableLog<Name> {
  return {
    ofTable: (
      code,
      table,
      { column = null, ...more }: { column?: string | null; source?: string; count?: number },
    ) => {
      const { severity, says, use } = code === NOT_A_TABLE ? UNKNOWN_TABLE : OF_TABLES[code];
      into({
        code,
        severity,
        table,
        row: null,
        column,
        message: inColumn(`${says} ${use}`, column),
        ...more,
      });
    },
    ofRow: (code, table, row, _cells, given) => {
      const column = given ?? null;
      const { severity, says, use } = OF_ROWS[code];
      into({ code, severity, table, row, column, message: inColumn(`${says} ${use}`, column) });
    },
  };
}

function inColumn(message: string, column: string | null): string {
  return message.replaceAll('{column}', column ?? 'a column');
}

const UNKNOWN_TABLE: Meaning = {
  severity: 'error',
  says: 'This is none of the tables expected: neither its name nor its columns are those of one. Expected comma-separated text whose first line names the columns.',
  use: 'Nothing in it is read.',
};
