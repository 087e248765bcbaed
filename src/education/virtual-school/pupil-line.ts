/** The line of a pupil on the list of a virtual school, term by term. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import { persistentAbsenceOn } from '../../law/schooling.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { AcademicYear, Term } from '../dictionary/academic-year.js';
import { TERMS, termDays } from '../dictionary/academic-year.js';
import type { EducationReadings } from '../dictionary/readings.js';
import type { EducationTable } from '../dictionary/shapes.js';
import type { PupilSettled } from '../door/facts.js';
import { schoolOn } from '../settle/spells.js';
import type { AttendanceAhead } from './attendance-ahead.js';
import { attendanceAhead } from './attendance-ahead.js';
import type { PlanState, TermGiven } from './plan-terms.js';
import { planState, planTerms } from './plan-terms.js';

/** What the page is made from: files that were read. */
export interface VirtualSchoolFiles {
  /** The records. */
  readonly records: CareRecords;
  /** The academic year. */
  readonly academicYear: AcademicYear;
  /** The readings that were taken. */
  readonly readings: EducationReadings;
  /** What was supplied, by table and term. */
  readonly supplied: readonly EducationTable[];
  /** The pupils. */
  readonly pupils: readonly PupilSettled[];
  /** The pupils whom the caller named as previously looked after. */
  readonly previouslyLookedAfter: readonly (PupilSettled & { readonly dateOfBirth?: string })[];
}

/** One term of a pupil. `null` is not collected, or not known. */
export interface PupilTerm {
  /** Which term. */
  readonly term: Term;
  /** What is possible. */
  readonly possible: number | null;
  /** Sessions absent. */
  readonly absent: number | null;
  /** How many suspensions. */
  readonly suspensions: number | null;
  /** Sessions lost to suspension. */
  readonly sessionsSuspended: number | null;
  /** The day of the plan of the term; `null`: none. */
  readonly plan: PlanState | null;
  /** The last day for it. */
  readonly planDueBy: string | null;
  /** Moves of school. */
  readonly moves: number | null;
}

/** A pupil on the list of the head of the virtual school. */
export interface PupilLine {
  /** The child's own number. */
  readonly child: string;
  /** The school of the day by its URN, or the department's number; `null` off roll or not known. */
  readonly school: string | null;
  /** The year group. */
  readonly yearGroup: string | null;
  /** Attendance so far, over the terms: `null` where no sessions are known. */
  readonly possible: number | null;
  /** Sessions absent. */
  readonly absent: number | null;
  /** Attendance so far, in per cent. */
  readonly attendance: number | null;
  /** What it would take to fall below the threshold, or to come back over it. */
  readonly ahead: AttendanceAhead | null;
  /** One entry a term. */
  readonly terms: readonly PupilTerm[];
}

/** The line of one child of the records on a day. */
export function pupilLine(
  { records, academicYear, supplied, pupils }: VirtualSchoolFiles,
  child: number,
  on: EpochDay,
  given: readonly TermGiven[] | undefined,
): PupilLine {
  const { facts, held } = pupils[child] ?? { facts: {}, held: undefined };
  const spell = held === undefined ? undefined : schoolOn(held.spells, on);
  const { possibleSessions: possible = null, absentSessions: absent = null } = facts.education ?? {};
  const threshold = persistentAbsenceOn(toPlainDate(academicYear.from));
  const care = careOn(records, child, on);
  const plansBy = planTerms(academicYear, given);
  const has = (table: EducationTable): boolean => supplied.includes(table);
  const terms = TERMS.flatMap((term): PupilTerm[] => {
    const { from, until } = termDays(academicYear, term);
    if (from > on) return [];
    const within = (day: EpochDay): boolean => day >= from && day < until && day <= on;
    const parts = Object.entries(held?.sessions ?? {})
      .filter(([part]) => part.startsWith(term))
      .map(([, sum]) => sum);
    const suspended = (held?.exclusions ?? []).filter(
      ({ kind, on: day }) => kind !== 'permanent' && within(day),
    );
    const planTerm = plansBy.find((each) => each.term === term);
    const plan =
      has('peps') && planTerm !== undefined ? planState(planTerm, held?.plans ?? [], care, on) : undefined;
    return [
      {
        term,
        possible: parts.length === 0 ? null : parts.reduce((sum, each) => sum + each.possible, 0),
        absent: parts.length === 0 ? null : parts.reduce((sum, each) => sum + each.absent, 0),
        suspensions: has('exclusions') ? suspended.length : null,
        sessionsSuspended: has('exclusions')
          ? suspended.reduce((sum, { sessions }) => sum + (sessions ?? 0), 0)
          : null,
        plan: plan?.state ?? null,
        planDueBy: plan?.dueBy ?? null,
        moves: facts.schoolMoves === undefined ? null : facts.schoolMoves.filter(within).length,
      },
    ];
  });
  return {
    child: records.children.id[child] ?? '',
    school: spell === undefined ? null : spell.urn || spell.laestab || null,
    yearGroup: spell === undefined || spell.yearGroup === '' ? null : spell.yearGroup,
    possible,
    absent,
    attendance:
      possible === null || absent === null || possible === 0
        ? null
        : Math.round(((possible - absent) * 1000) / possible) / 10,
    ahead: possible === null || absent === null ? null : attendanceAhead({ possible, absent }, threshold),
    terms,
  };
}

/** The period of care of a day, as the rows that touch each other make it. */
function careOn({ episodes }: CareRecords, child: number, on: EpochDay) {
  let from: number | undefined;
  let until = 0;
  for (let row = episodes.start[child] ?? 0; row < (episodes.start[child + 1] ?? 0); row++) {
    const begins = episodes.from[row] ?? 0;
    if (begins > on) break;
    if (from === undefined || begins > until) from = begins;
    until = Math.max(until, episodes.until[row] ?? 0);
  }
  return from === undefined ? undefined : { from: from as EpochDay, until: until as EpochDay };
}
