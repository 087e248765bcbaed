/** Problems while the dataset is read: rows one by one, and what is merely counted once for each kind. */
import type {
  RowProblemCode,
  SourceProblemCode,
  TableProblemSeverity,
} from '../../record/tables/problems.js';
import { OF_TABLES } from '../../record/tables/problems.js';
import type { SsdTableName } from '../tables/tables.js';
import type { SsdProblemCode } from './catalogue.js';
import { SSD_PROBLEMS } from './catalogue.js';

/** One problem of the dataset. Its message holds nothing of a cell. */
export interface SsdProblem {
  /** What it is, for programs. */
  readonly code: SsdProblemCode | SourceProblemCode | RowProblemCode;
  /** Whether the row is refused, or only looked at. */
  readonly severity: TableProblemSeverity;
  /** `null` where the table is not known. */
  readonly table: SsdTableName | null;
  /** The row, counted from 1 under the line of column names; `null` where it concerns more than one row. */
  readonly row: number | null;
  /** The column, where one cell is concerned. */
  readonly column: string | null;
  /** What it is, in a sentence. */
  readonly message: string;
  /** The council's own number of the person. It is in no message. */
  readonly person?: string;
  /** How many rows, cells or people, where one problem stands for many. */
  readonly count?: number;
  /** A text of a list of codes, where the problem is that text. It is in no message. */
  readonly text?: string;
  /** Where it stands. */
  readonly source?: string;
}

/** Problems found so far. */
export interface SsdLog {
  readonly list: SsdProblem[];
  readonly counted: Map<string, { readonly problem: SsdProblem; count: number }>;
}

export function noSsdProblems(): SsdLog {
  return { list: [], counted: new Map() };
}

interface Where {
  readonly table?: SsdTableName;
  readonly row?: number;
  readonly column?: string;
  readonly person?: string;
  readonly text?: string;
  readonly source?: string;
}

function problemOf(code: SsdProblemCode, where: Where): SsdProblem {
  const { severity, says, use } = SSD_PROBLEMS[code];
  const { table = null, row = null, column = null, ...more } = where;
  const message = `${says} ${use}`.replaceAll('{column}', column ?? 'a field');
  return { code, severity, table, row, column, message, ...more };
}

/** Notes one problem. */
export function note(log: SsdLog, code: SsdProblemCode, where: Where): void {
  log.list.push(problemOf(code, where));
}

/** Counts one more of a kind: of a code in a table and column, and of a text where that is what is counted. */
export function countOne(log: SsdLog, code: SsdProblemCode, where: Omit<Where, 'row' | 'person'>): void {
  const key = `${code}\n${where.table ?? ''}\n${where.column ?? ''}\n${where.text ?? ''}`;
  const known = log.counted.get(key);
  if (known !== undefined) known.count++;
  else log.counted.set(key, { problem: problemOf(code, where), count: 1 });
}

/** All problems: those of tables first, then in the order of severity they were met, then what was counted. */
export function ssdProblemsOf(log: SsdLog): readonly SsdProblem[] {
  const ofTables = log.list.filter(({ code }) => code in OF_TABLES);
  const others = log.list.filter(({ code }) => !(code in OF_TABLES));
  const counted = [...log.counted.values()].map(({ problem, count }) => ({ ...problem, count }));
  return [...ofTables, ...others, ...counted];
}
