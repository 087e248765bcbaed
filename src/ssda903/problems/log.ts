/**
 * Problems as columns of numbers while a return is read: a million bad rows cost five whole numbers each. Texts and
 * objects are made once, at the end, and share their strings.
 */
import type { TableName } from '../../record/columns/columns.js';
import { TABLES } from '../../record/columns/columns.js';
import type { Rows } from '../../kernel/growing-columns.js';
import { newColumn, nextRow, noRows } from '../../kernel/growing-columns.js';
import type { Problem } from './problem.js';
import { problemAffects, problemRule, problemText } from './problem.js';
import type { ProblemCode, ProblemMeaning } from './catalogue.js';
import { PROBLEM_CATALOGUE, PROBLEM_CODES } from './catalogue.js';
import { COLUMNS } from '../cells/tables.js';

const SHAPE = {
  table: 'code',
  row: 'number',
  column: 'code',
  // There are more codes than a byte holds.
  code: 'small',
  child: 'number',
  count: 'number',
} as const;

/** Problems found so far. */
export interface ProblemLog {
  readonly entries: Rows<typeof SHAPE>;
  /** Problems of tables and columns, which are few. */
  readonly ofTables: Problem[];
}

/** The number of each problem code. */
export const PROBLEM = Object.fromEntries(PROBLEM_CODES.map((code, at) => [code, at])) as {
  readonly [Code in ProblemCode]: number;
};

/** The number of each column name. 0 is no column. */
export const COLUMN = Object.fromEntries(COLUMNS.map((name, at) => [name, at + 1])) as Readonly<
  Record<string, number>
>;

/** The number of each table. */
export const TABLE = Object.fromEntries(TABLES.map((name, at) => [name, at])) as {
  readonly [Name in TableName]: number;
};

/** No child is meant. */
export const NO_CHILD = -1;

/** A log without problems. */
export function noProblems(): ProblemLog {
  return { entries: noRows(SHAPE), ofTables: [] };
}

/** Notes a problem of a row. All arguments are numbers, so that nothing is allocated. */
export function note(
  log: ProblemLog,
  code: number,
  table: number,
  row: number,
  column: number,
  child: number,
  count = 1,
): void {
  const at = nextRow(log.entries);
  const { columns } = log.entries;
  columns.table[at] = table;
  columns.row[at] = row;
  columns.column[at] = column;
  columns.code[at] = code;
  columns.child[at] = child;
  columns.count[at] = count;
}

/** Notes a problem of a whole table or column. */
export function noteTable(
  log: ProblemLog,
  code: ProblemCode,
  table: TableName | null,
  column: string | null = null,
  more: { readonly count?: number; readonly source?: string | undefined } = {},
): void {
  const meaning: ProblemMeaning = PROBLEM_CATALOGUE[code];
  const rule = problemRule(code, table, column);
  log.ofTables.push({
    table,
    row: null,
    column,
    code,
    severity: meaning.severity,
    message: problemText({ code, column }),
    ...(rule === undefined ? {} : { rule }),
    ...(more.count === undefined ? {} : { count: more.count }),
    ...(more.source === undefined ? {} : { source: more.source }),
    affects: problemAffects(code, table, column),
  });
}

/**
 * The problems as objects, tables first, then in the order of tables and rows.
 *
 * @param year the year in which the return ends, where it is known: a rule can have another number in another.
 * @param perKind at most so many of one code in one column; the rest are one more problem with their `count`.
 */
export function problemsOf(
  log: ProblemLog,
  idOf: (child: number) => string | undefined,
  perKind = Number.POSITIVE_INFINITY,
  year?: number,
): Problem[] {
  const { entries } = log;
  const { table, row, column, code, child, count } = entries.columns;
  const order = inOrder(entries.length, table, row);
  const kinds = new Map<number, { readonly like: Problem; seen: number; over: number }>();
  const problems = [...log.ofTables];
  for (const at of order) {
    const key = ((code[at] ?? 0) * 256 + (table[at] ?? 0)) * 256 + (column[at] ?? 0);
    let kind = kinds.get(key);
    if (kind === undefined) {
      kind = { like: sample(code[at] ?? 0, table[at] ?? 0, column[at] ?? 0, year), seen: 0, over: 0 };
      kinds.set(key, kind);
    }
    if (kind.seen >= perKind) {
      kind.over += count[at] ?? 1;
      continue;
    }
    kind.seen++;
    problems.push(placed(kind.like, row[at] ?? 0, idOf(child[at] ?? NO_CHILD), count[at] ?? 1));
  }
  for (const { like, over } of kinds.values()) if (over > 0) problems.push({ ...like, count: over });
  return problems;
}

function sample(code: number, table: number, column: number, year?: number): Problem {
  const problemCode = PROBLEM_CODES[code] ?? 'blank-row';
  const tableName = TABLES[table] ?? null;
  const columnName = COLUMNS[column - 1] ?? null;
  const meaning: ProblemMeaning = PROBLEM_CATALOGUE[problemCode];
  const rule = problemRule(problemCode, tableName, columnName, year);
  const message = problemText({ code: problemCode, column: columnName });
  const { severity } = meaning;
  const affects = problemAffects(problemCode, tableName, columnName);
  const plain = { table: tableName, row: null, column: columnName, code: problemCode, severity, message };
  return rule === undefined ? { ...plain, affects } : { ...plain, rule, affects };
}

/** One object literal for each shape, so that a million of them stay cheap. */
function placed(like: Problem, row: number, child: string | undefined, count: number): Problem {
  const { table, column, code, severity, message, rule, affects } = like;
  const where = row === 0 ? null : row;
  if (count !== 1) {
    const counted = { ...like, row: where, count };
    return child === undefined ? counted : { ...counted, child };
  }
  if (child === undefined) {
    return rule === undefined
      ? { table, row: where, column, code, severity, message, affects }
      : { table, row: where, column, code, severity, message, rule, affects };
  }
  return rule === undefined
    ? { table, row: where, column, code, severity, message, child, affects }
    : { table, row: where, column, code, severity, message, rule, child, affects };
}

/** Entry indexes by table, then row, then the order in which they were noted. */
function inOrder(length: number, table: Uint8Array, row: Int32Array): Int32Array {
  const order = newColumn('number', length);
  let sorted = true;
  for (let at = 0; at < length; at++) {
    order[at] = at;
    if (at === 0) continue;
    const step = (table[at] ?? 0) - (table[at - 1] ?? 0) || (row[at] ?? 0) - (row[at - 1] ?? 0);
    if (step < 0) sorted = false;
  }
  if (sorted) return order;
  return order.sort((a, b) => (table[a] ?? 0) - (table[b] ?? 0) || (row[a] ?? 0) - (row[b] ?? 0) || a - b);
}
