/** Problems while files are read: six whole numbers each, so that many of them stay cheap. */
import type { Rows } from '../../kernel/growing-columns.js';
import { nextRow, noRows } from '../../kernel/growing-columns.js';
import { ownOneOf } from '../../kernel/own.js';
import { columnsOf } from '../../record/tables/shape.js';
import { EDUCATION_SHAPES } from '../dictionary/shapes.js';
import type { EducationProblemCode, EducationProblemMeaning, EducationProblemSeverity } from './catalogue.js';
import { EDUCATION_PROBLEM_CODES, EDUCATION_PROBLEMS } from './catalogue.js';

/** One problem of a file. */
export interface EducationProblem {
  /** The name of the file; where it has none, its table and number. */
  readonly source: string;
  /** The data row, counted from 1 under the line of column names; `null` where it concerns a whole file or child. */
  readonly row: number | null;
  /** The column, where one cell is concerned. */
  readonly column: string | null;
  /** What it is, for programs. */
  readonly code: EducationProblemCode;
  /** Whether the row is refused, or only looked at. */
  readonly severity: EducationProblemSeverity;
  /** What it is, in a sentence. */
  readonly message: string;
  /** The council's own number of the child. It is in no message. */
  readonly child?: string;
  /** How many rows, where one problem stands for many. */
  readonly count?: number;
}

const SHAPE = {
  source: 'number',
  row: 'number',
  column: 'small',
  code: 'code',
  child: 'number',
  count: 'number',
} as const;

/** The columns of every table: their places, counted from 1, are their numbers. */
const COLUMNS = /* @__PURE__ */ [...new Set(EDUCATION_SHAPES.flatMap(columnsOf))];

/** Problems found so far. */
export interface EducationLog {
  readonly entries: Rows<typeof SHAPE>;
  /** Of files and columns, which are few. */
  readonly ofFiles: EducationProblem[];
}

/** A log without problems. */
export function emptyLog(): EducationLog {
  return { entries: noRows(SHAPE), ofFiles: [] };
}

/** No child is meant. */
export const NO_CHILD = -1;

const NUMBER = new Map(EDUCATION_PROBLEM_CODES.map((code, at) => [code, at]));

/** Notes a problem of a row; row 0 is none. */
export function note(
  log: EducationLog,
  code: EducationProblemCode,
  { source, row, column = '' }: { readonly source: number; readonly row: number; readonly column?: string },
  child: number = NO_CHILD,
  count = 1,
): void {
  const at = nextRow(log.entries);
  const { columns } = log.entries;
  columns.source[at] = source;
  columns.row[at] = row;
  columns.column[at] = column === '' ? 0 : COLUMNS.indexOf(column) + 1;
  columns.code[at] = NUMBER.get(code) ?? 0;
  columns.child[at] = child;
  columns.count[at] = count;
}

/** A problem whose child is not known yet is noted by the number of its names. */
export const byNames = (identity: number): number => FIRST_NAMES - identity;
const FIRST_NAMES = -1000;

/**
 * Puts the child in place of the names of each problem. A row that is nobody's in the return, and was not refused, is
 * of no interest: its problems are dropped.
 */
export function settleNames(
  { entries }: EducationLog,
  childOf: (identity: number) => number | undefined,
): void {
  const { child, code, count } = entries.columns;
  for (let at = 0; at < entries.length; at++) {
    const noted = child[at] ?? NO_CHILD;
    if (noted > FIRST_NAMES) continue;
    const found = childOf(FIRST_NAMES - noted);
    child[at] = found ?? NO_CHILD;
    const problem = EDUCATION_PROBLEM_CODES[code[at] ?? 0] ?? 'no-identifier';
    if (found === undefined && EDUCATION_PROBLEMS[problem].severity !== 'error') count[at] = 0;
  }
}

/** Notes a problem of a whole file or a column of it. */
export function noteFile(
  log: EducationLog,
  code: EducationProblemCode,
  source: string,
  column: string | null = null,
  count?: number,
): void {
  log.ofFiles.push({
    source,
    row: null,
    column,
    code,
    severity: EDUCATION_PROBLEMS[code].severity,
    message: educationProblemText(code, column),
    ...(count === undefined ? {} : { count }),
  });
}

/**
 * A code in words: what is the matter and what is done about it.
 *
 * @throws RangeError when the code is none of {@link EDUCATION_PROBLEM_CODES}.
 * @example
 * educationProblemText('two-children');
 * // 'The number of the child is one child’s and the pupil number another’s. The row is refused.'
 */
export function educationProblemText(code: EducationProblemCode, column: string | null = null): string {
  const { says, use } = ownOneOf<EducationProblemMeaning>(EDUCATION_PROBLEMS, code, 'code');
  return `${says} ${use}`.replaceAll('{column}', column ?? 'a column');
}

/** The problems as plain data: files first, then in the order of files and rows. */
export function problemsIn(
  log: EducationLog,
  nameOf: (source: number) => string,
  idOf: (child: number) => string | undefined,
  perKind = Number.POSITIVE_INFINITY,
): readonly EducationProblem[] {
  const { source, row, column, code, child, count } = log.entries.columns;
  const order = Array.from({ length: log.entries.length }, (_, at) => at).sort(
    (a, b) => (source[a] ?? 0) - (source[b] ?? 0) || (row[a] ?? 0) - (row[b] ?? 0) || a - b,
  );
  const found = [...log.ofFiles];
  const seen = new Map<number, { seen: number; over: number; readonly like: EducationProblem }>();
  for (const at of order) {
    const number = code[at] ?? 0;
    const problem = EDUCATION_PROBLEM_CODES[number] ?? 'no-identifier';
    const place = column[at] ?? 0;
    const key = (number * 1e3 + place) * 1e6 + (source[at] ?? 0);
    let kind = seen.get(key);
    if (kind === undefined) {
      kind = {
        seen: 0,
        over: 0,
        like: plainProblem(problem, nameOf(source[at] ?? 0), COLUMNS[place - 1] ?? null),
      };
      seen.set(key, kind);
    }
    const many = count[at] ?? 1;
    if (many === 0) continue;
    if (kind.seen >= perKind) {
      kind.over += many;
      continue;
    }
    kind.seen++;
    const id = idOf(child[at] ?? NO_CHILD);
    found.push({
      ...kind.like,
      row: row[at] === 0 ? null : (row[at] ?? null),
      ...(id === undefined ? {} : { child: id }),
      ...(many === 1 ? {} : { count: many }),
    });
  }
  for (const { over, like } of seen.values()) if (over > 0) found.push({ ...like, count: over });
  return found;
}

function plainProblem(code: EducationProblemCode, source: string, column: string | null): EducationProblem {
  const { severity } = EDUCATION_PROBLEMS[code];
  return { source, row: null, column, code, severity, message: educationProblemText(code, column) };
}
