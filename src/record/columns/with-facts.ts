/** Facts that come later: records that were read take what stands beside the return, whatever kind it is. */
import { recordsGiven } from './given.js';
import { entriesGiven, listGiven } from '../../kernel/given.js';
import type { ExtraRows } from './child-rows.js';
import type { CareRecords, ExtraFacts, FactName } from './columns.js';
import { factsOf, suppliedIn } from './extra-facts.js';

/** The facts of one child, by the council's own number. */
export interface FactRow extends Pick<
  ExtraRows,
  | 'careTransferred'
  | 'schoolMatched'
  | 'schoolMoves'
  | 'education'
  | 'educationPlans'
  | 'onRoll'
  | 'admissionWaitingSchoolDays'
  | 'leisurePass'
  | 'local'
> {
  /** The child's own number. */
  readonly child: string;
}

/** Something that is wrong with a row of facts. It repeats nothing of what the row says. */
export interface FactProblem {
  /** Counted from 1. */
  readonly row: number;
  /** What it is, for programs. */
  readonly code: 'no-child' | 'child-not-in-records' | 'not-of-the-form';
  /** The fact: `education/possibleSessions`. */
  readonly fact: string | null;
  /** What it is, in a sentence. */
  readonly message: string;
}

/** Records with the facts in them, and an account of every row. */
export interface FactsTaken {
  /** The records. */
  readonly records: CareRecords;
  /** What is wrong with the input. */
  readonly problems: readonly FactProblem[];
  /** `read` and `refused` are together all rows. A child of whom some fact is not of its form takes the others. */
  readonly rows: { readonly read: number; readonly refused: number };
}

/**
 * The same records with facts beside the return: education, leisure passes, school moves, a council's own. A fact that
 * a child has already gives way to the one that comes; facts of education are replaced one by one. What is left out or
 * `null` is not recorded and replaces nothing.
 *
 * @param supplied facts that count as supplied though no row holds them: the table was there and nobody is in it.
 * @example
 * const { records: whole, problems } = withFacts(records, [
 *   { child: '1042', leisurePass: { held: true }, education: { possibleSessions: 380, absentSessions: 12 } },
 * ]);
 */
export function withFacts(
  records: CareRecords,
  rows: Iterable<FactRow>,
  supplied: readonly FactName[] = [],
): FactsTaken {
  recordsGiven(records);
  entriesGiven(rows, 'rows');
  listGiven(supplied, 'supplied');
  const extras: (ExtraFacts | undefined)[] = records.children.id.map((_, child) => records.extras[child]);
  const childOf = new Map(records.children.id.map((id, child) => [id, child]));
  const problems: FactProblem[] = [];
  const came: ExtraFacts[] = [];
  let read = 0;
  let row = 0;
  for (const { child: id, ...given } of rows) {
    row++;
    const child = childOf.get(String(id ?? '').trim());
    if (child === undefined) {
      const code = String(id ?? '').trim() === '' ? 'no-child' : 'child-not-in-records';
      problems.push({ row, code, fact: null, message: WHY_REFUSED[code] });
      continue;
    }
    read++;
    const at = row;
    const facts = factsOf(given, (fact, form) => {
      problems.push({
        row: at,
        code: 'not-of-the-form',
        fact,
        message: `${fact}: expected ${form}. It is left out.`,
      });
    });
    came.push(facts);
    extras[child] = joined(extras[child], facts);
  }
  const now = new Set([
    ...(records.suppliedFacts ?? suppliedIn(records.extras)),
    ...suppliedIn(came),
    ...supplied,
  ]);
  return {
    records: { ...records, extras, suppliedFacts: [...now].sort() },
    problems,
    rows: { read, refused: row - read },
  };
}

const WHY_REFUSED = {
  'no-child': 'child: expected the number of a child. The row is refused.',
  'child-not-in-records': 'child: the records hold no such child. The row is refused.',
} as const;

/** What was known of a child and what came, the latter first. */
export function joined(before: ExtraFacts | undefined, came: ExtraFacts): ExtraFacts {
  if (before === undefined) return came;
  const education =
    came.education === undefined ? {} : { education: { ...before.education, ...came.education } };
  return { ...before, ...came, ...education };
}
