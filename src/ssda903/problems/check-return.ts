/** The department's data-quality checks over records of one year. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts, toDay } from '../../kernel/calendar.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { FAMILIES } from '../checks/all.js';
import type { Family } from '../checks/check.js';
import { isAsked } from '../checks/check.js';
import type { Checking } from '../checks/checking.js';
import { beginChecking, rowOf } from '../checks/checking.js';
import { SEQUENCE } from '../checks/sequence.js';
import type { ProblemCode } from './catalogue.js';
import type { ProblemLog } from './log.js';
import { COLUMN, PROBLEM, TABLE, noProblems, note, problemsOf } from './log.js';
import type { Problem } from './problem.js';

/** What a return is checked against. */
export interface CheckOptions {
  /** The 31 March that ends the year of the return, `YYYY-MM-DD`. */
  readonly yearEnd: string;
  /** The records of the return of the year before: what carries on is then compared with it. */
  readonly lastYear?: CareRecords;
  /**
   * Also report how episodes follow each other. `readReturn` has reported that already, before it settled open
   * episodes, so this is for records from elsewhere.
   */
  readonly sequence?: boolean;
  /** At most so many problems of one code in one column; the rest are one more problem with their `count`. */
  readonly problemsPerKind?: number;
}

/**
 * Asks of records what the department asks of a return: dates, reasons for new episodes, placements, short breaks,
 * legal time limits, ages, outcomes and who must have them, care leavers and who belongs among them, reviews, social
 * workers, missing episodes and adoptions; and with last year's return, what should carry on from it. Each problem
 * has the department's rule number and names what it can change. All are warnings: nothing is taken out of the
 * records. docs/return-checks.md lists every number.
 *
 * @throws RangeError when `yearEnd` is not a 31 March written YYYY-MM-DD.
 * @example
 * checkReturn(records, { yearEnd: '2025-03-31' }).filter((problem) => problem.rule === '434');
 */
export function checkReturn(records: CareRecords, options: CheckOptions): Problem[] {
  recordsGiven(records);
  objectGiven(options, 'options');
  const yearEnd = toDay(options.yearEnd, 'yearEnd');
  const { month, day } = dateParts(yearEnd);
  if (month !== 3 || day !== 31) throw new RangeError('yearEnd: expected a 31 March');
  const check = beginChecking(records, yearEnd, options.lastYear);
  const log = noProblems();
  if (options.sequence === true) ask(SEQUENCE, check, log);
  for (const each of FAMILIES) ask(each as Family, check, log);
  return problemsOf(log, (child) => idOf(check, child), options.problemsPerKind, check.year);
}

/** The child's number in this year's return, or in last year's for one who is only there. */
function idOf({ records, last }: Checking, child: number): string | undefined {
  return child >= 0 ? records.children.id[child] : last?.records.children.id[-2 - child];
}

function ask(each: Family, check: Checking, log: ProblemLog): void {
  const asked = new Set(
    Object.entries(each.meanings)
      .filter(([, meaning]) => isAsked(meaning, check))
      .map(([code]) => code),
  );
  each.find(check, (code, table, at, column, child, count = 1) => {
    if (!asked.has(code)) return;
    const row = rowOf(check.records, table, at);
    note(log, PROBLEM[code as ProblemCode], TABLE[table], row, COLUMN[column] ?? 0, child, count);
  });
}

/**
 * The problems of sequence of records that did not come from `readReturn`, which reports them itself.
 *
 * @example
 * checkSequence(records);
 */
export function checkSequence(records: CareRecords): Problem[] {
  recordsGiven(records);
  const log = noProblems();
  ask(SEQUENCE, beginChecking(records, toDay('2000-03-31') as EpochDay), log);
  return problemsOf(log, (child) => records.children.id[child]);
}
