/**
 * What a check of the return is: its words, the department's number, what it affects, and how it is found, in one
 * declaration. The catalogue of problems, the checking itself and the page on the checks all come from it.
 */
import type { IndicatorId } from '../../indicators/definition/ids.js';
import type { TableName } from '../../record/columns/columns.js';
import type { Checking } from './checking.js';

/**
 * `error`: a row, or a whole table, was refused and is not in the records. `warning`: the row was used, and the
 * record is probably wrong. `info`: worth knowing, nothing need be wrong.
 */
export type ProblemSeverity = 'error' | 'warning' | 'info';

/** What a problem can change: a measure by its id, or who is looked after or a care leaver. */
export type Affected = IndicatorId | 'care status';

/** A number of the department and the returns to which it applies, by the year in which they end. */
export interface RuleOfYears {
  /** The number of the department's check. */
  readonly rule: string;
  /** The first year. */
  readonly first?: number;
  /** The last year, `null` while it goes on. */
  readonly last?: number;
}

/** The department's rule: one number, numbers by column or by table, or numbers that changed over the years. */
export type Rule = string | Readonly<Record<string, string>> | readonly RuleOfYears[];

/** What one problem code means. */
export interface ProblemMeaning {
  /** Whether the row is refused, or only looked at. */
  readonly severity: ProblemSeverity;
  /** What is the matter. `{column}` stands for the column. */
  readonly says: string;
  /** What is done with the row or cell. */
  readonly use: string;
  /** The number of the department's check. */
  readonly rule?: Rule;
  /** What it can change: for all, or by column or table where that differs. */
  readonly affects: readonly Affected[] | Readonly<Record<string, readonly Affected[]>>;
}

/** What a check says of itself, besides how it is found. */
export interface CheckMeaning {
  readonly says: string;
  /** Left out: the row is used as it stands. */
  readonly use?: string;
  /** Left out: a warning. */
  readonly severity?: ProblemSeverity;
  readonly rule?: Rule;
  readonly affects: ProblemMeaning['affects'];
  /** The tables that must have been supplied for it to be asked. */
  readonly tables: readonly TableName[];
  /** It needs the return of the year before as well. */
  readonly lastYear?: true;
  /** The first and last return to which it is put, by the year in which they end. Left out: every one. */
  readonly years?: readonly [first: number | null, last: number | null];
}

/** Notes a problem: where in the columns of a table (for a table of one row a child, the child), and the column. */
export type Tell<Code extends string = string> = (
  code: Code,
  table: TableName,
  at: number,
  column: string,
  child: number,
  count?: number,
) => void;

/** Checks that are found together. */
export interface Family<Code extends string = string> {
  readonly meanings: Readonly<Record<Code, CheckMeaning>>;
  readonly find: (check: Checking, tell: Tell<Code>) => void;
}

/** Checks that are found in one walk. */
export function family<const Meanings extends Readonly<Record<string, CheckMeaning>>>(
  meanings: Meanings,
  find: (check: Checking, tell: Tell<keyof Meanings & string>) => void,
): Family<keyof Meanings & string> {
  return { meanings, find };
}

/** Notes a problem of the one check that is being made. */
export type TellOne = (table: TableName, at: number, column: string, child: number) => void;

/** A check that is found by itself. */
export interface SingleCheck extends CheckMeaning {
  readonly find: (check: Checking, tell: TellOne) => void;
}

/** Checks of which each is found by itself. */
export function singly<const Checks extends Readonly<Record<string, SingleCheck>>>(
  checks: Checks,
): Family<keyof Checks & string> {
  const entries = Object.entries(checks) as [keyof Checks & string, SingleCheck][];
  return {
    meanings: checks,
    find: (check, tell) => {
      for (const [code, { find }] of entries)
        if (isAsked(checks[code] as SingleCheck, check))
          find(check, (table, at, column, child) => tell(code, table, at, column, child));
    },
  };
}

/** Whether a check is put to a return: its tables are there, and the year is one of its years. */
export function isAsked({ tables, years, lastYear }: CheckMeaning, check: Checking): boolean {
  const [first, last] = years ?? [null, null];
  return (
    (first === null || check.year >= first) &&
    (last === null || check.year <= last) &&
    (lastYear !== true || check.last !== undefined) &&
    tables.every((table) => check.records.supplied.includes(table))
  );
}
