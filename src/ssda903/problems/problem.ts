/** What is wrong with a return, one thing at a time. Never a name or a date of birth: the row is told instead. */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import { countsByName, ownOneOf } from '../../kernel/own.js';
import { NOTHING } from '../checks/affected.js';
import type { TableName } from '../../record/columns/columns.js';
import type { Affected, ProblemCode, ProblemMeaning, ProblemSeverity, RuleOfYears } from './catalogue.js';
import { PROBLEM_CATALOGUE } from './catalogue.js';

/** One problem of a return. */
export interface Problem {
  /** `null` where the table is not known. */
  readonly table: TableName | null;
  /** The data row, counted from 1 under the line of column names; `null` where it concerns a whole table or child. */
  readonly row: number | null;
  /** The column, where one cell is concerned. */
  readonly column: string | null;
  /** What it is, for programs. */
  readonly code: ProblemCode;
  /** Whether the row is refused, or only looked at. */
  readonly severity: ProblemSeverity;
  /** What it is, in a sentence. */
  readonly message: string;
  /** The department's rule number, where one exists. */
  readonly rule?: string;
  /** The council's own number of the child. It is in no message. */
  readonly child?: string;
  /** How many rows or cells, where one problem stands for many. */
  readonly count?: number;
  /** The name of the source, where it was given and the table is not known. */
  readonly source?: string;
  /**
   * Ids of the indicators that it can change; `care status` for looked-after and care-leaver status. What can change who
   * is looked after can change every indicator, and names them all.
   */
  readonly affects: readonly Affected[];
}

/**
 * A problem code in words: what is the matter and what is done about it. `{column}` is filled in when given.
 *
 * @throws RangeError when the code is none of {@link PROBLEM_CODES}.
 * @example
 * problemText({ code: 'missing-date', column: 'DECOM' });
 * // 'DECOM is blank, and the row means nothing without it. The row is refused.'
 */
export function problemText(problem: {
  readonly code: ProblemCode;
  readonly column?: string | null;
}): string {
  objectGiven(problem, 'problem');
  const meaning = meaningOf(problem.code);
  const text = `${meaning.says} ${meaning.use}`;
  const { column } = problem;
  return typeof column === 'string' ? text.replaceAll('{column}', column) : withoutColumn(text);
}

function meaningOf(code: ProblemCode): ProblemMeaning {
  return ownOneOf<ProblemMeaning>(PROBLEM_CATALOGUE, code, 'code');
}

/** A text that is to be of any column: "a column" or "a cell", as a sentence needs it. */
function withoutColumn(text: string): string {
  return text
    .replaceAll('The column {column}', 'A column')
    .replace(/^\{column\}/, 'A cell')
    .replaceAll('{column}', 'a cell');
}

/**
 * The department's rule number for a problem; `undefined` where there is none.
 *
 * @param year the year in which the return ends, where the number changed over the years; left out: the latest.
 * @throws RangeError when the code is none of {@link PROBLEM_CODES}.
 * @example
 * problemRule(problem.code, problem.table, problem.column);
 */
export function problemRule(
  code: ProblemCode,
  table: TableName | null,
  column: string | null,
  year?: number,
): string | undefined {
  const { rule } = meaningOf(code);
  if (rule === undefined || typeof rule === 'string') return rule;
  if (isDated(rule)) return ruleOfYear(rule, year);
  return byPlace(rule, table, column);
}

function isDated(rule: object): rule is readonly RuleOfYears[] {
  return Array.isArray(rule);
}

function ruleOfYear(rules: readonly RuleOfYears[], year: number | undefined): string | undefined {
  if (year === undefined) return rules.at(-1)?.rule;
  return rules.find(({ first = year, last = year }) => first <= year && year <= last)?.rule;
}

/** What stands for a column, or failing that for a table. */
function byPlace<T>(
  values: Readonly<Record<string, T>>,
  table: TableName | null,
  column: string | null,
): T | undefined {
  const key = column !== null && Object.hasOwn(values, column) ? column : (table ?? '');
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/**
 * What a problem can change: the measures of its column, or of its table.
 *
 * @throws RangeError when the code is none of {@link PROBLEM_CODES}.
 * @example
 * problemAffects(problem.code, problem.table, problem.column);
 */
export function problemAffects(
  code: ProblemCode,
  table: TableName | null,
  column: string | null,
): readonly Affected[] {
  const { affects } = meaningOf(code);
  if (isList(affects)) return affects;
  return byPlace(affects, table, column) ?? NOTHING;
}

function isList(affects: ProblemMeaning['affects']): affects is readonly Affected[] {
  return Array.isArray(affects);
}

/**
 * How many rows or cells each problem code concerns. Codes that do not occur are left out.
 *
 * @example
 * summariseProblems(reading.problems); // { 'missing-date': 3, 'short-break-rows': 803 }
 */
export function summariseProblems(problems: Iterable<Problem>): Partial<Record<ProblemCode, number>> {
  entriesGiven(problems, 'problems');
  return countsByName(
    problems,
    ({ code }) => code,
    ({ count }) => count ?? 1,
  );
}
