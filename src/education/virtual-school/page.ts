/**
 * The page of a virtual school: a list by pupil for its head, not for publication, and the figures for the board
 * beside it, in which small numbers are hidden.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords, toDay, toPlainDate } from '../../kernel/calendar.js';
import { persistentAbsenceOn } from '../../law/schooling.js';
import type { PublishedTable } from '../../indicators/index.js';
import {
  computableResult,
  countIndicators,
  protectTable,
  publishCouncil,
  why,
} from '../../indicators/index.js';
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
}

/** How the page is made. */
export interface VirtualSchoolOptions {
  /** The day, `YYYY-MM-DD`: terms that begin after it are not on the page. */
  readonly on: string;
  /** The council's own terms, for plans (ED-R7). */
  readonly terms?: readonly TermGiven[];
  /** The files of the year before. */
  readonly before?: VirtualSchoolFiles;
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

/** Pupils of a group and how many of them are persistently absent, suspended or without a plan, fit to be shown. */
export interface GroupFigures {
  /** What the groups are by. */
  readonly by: 'school' | 'year group';
  /** The table, with small numbers hidden. */
  readonly table: PublishedTable;
}

/** A measure, with that of the year before beside it. */
export interface BoardFigure {
  /** The id of the indicator. */
  readonly indicator: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** The unit of the value. */
  readonly unit: string;
  /** As it may be published: `c` is hidden. `null` where it cannot be counted. */
  readonly value: number | string | null;
  /** The same of the year before. */
  readonly before: number | string | null;
}

/** The page. */
export interface VirtualSchoolPage {
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The academic year. */
  readonly academicYear: string;
  /** By pupil, for the head of the virtual school alone. */
  readonly list: readonly PupilLine[];
  /** Figures by school and by year group. */
  readonly groups: readonly GroupFigures[];
  /** The figures. */
  readonly figures: readonly BoardFigure[];
  /** What should be said beside it. */
  readonly notes: readonly string[];
}

const FIGURES = [
  'EDU-ABS',
  'EDU-PA',
  'EDU-SA',
  'EDU-SUSP',
  'EDU-PEX',
  'EDU-SEN-EHCP',
  'EDU-SEN-SUPPORT',
  'EDU-KS2-RWM',
  'EDU-KS4-A8',
  'EDU-KS4-EM4',
  'SCHOOL-MIDYEAR',
  'PEP-TERM',
  'ADMIT-UNPLACED',
] as const;

/**
 * The page of a virtual school on a day: who is near or over the threshold of persistent absence, whose plan is due or
 * overdue, who was suspended and who moved, of the children looked after on the day who are of compulsory school age;
 * and the figures for a board.
 *
 * @throws RangeError when a day is not real.
 * @example
 * const page = virtualSchoolPage(readEducation(sources, { records }), { on: '2026-03-31' });
 * page.list.filter(({ ahead }) => ahead?.persistent);
 */
export function virtualSchoolPage(
  files: VirtualSchoolFiles,
  options: VirtualSchoolOptions,
): VirtualSchoolPage {
  const { records, academicYear } = files;
  const on = toDay(options.on, 'on');
  const list = records.children.id.flatMap((_, child) =>
    isOfSchoolAge(records, child, options.on) ? [pupilLine(files, child, on, options.terms)] : [],
  );
  return {
    on: options.on,
    academicYear: academicYear.name,
    list,
    groups: [
      groupFigures('school', list, ({ school }) => school),
      groupFigures('year group', list, ({ yearGroup }) => yearGroup),
    ],
    figures: boardFigures(files, options.before),
    notes: [
      `Children looked after and of compulsory school age on ${dateInWords(on)}. The list is for the head of the virtual school and is not for publication; in the figures counts of 1 to 5 are hidden.`,
      ...(options.before === undefined ? ['The year before was not supplied.'] : []),
    ],
  };
}

/** Those of whom the local measure of a school place asks: looked after, of compulsory school age. */
function isOfSchoolAge(records: CareRecords, child: number, on: string): boolean {
  const { membership, reason } = why(records, records.children.id[child] ?? '', 'ADMIT-UNPLACED', {
    yearEnd: on,
  });
  return membership === 'numerator' || membership === 'denominator' || reason === 'not-recorded';
}

function pupilLine(
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

const COLUMNS = ['persistently absent', 'not persistently absent', 'no sessions known'] as const;

function groupFigures(
  by: GroupFigures['by'],
  list: readonly PupilLine[],
  groupOf: (line: PupilLine) => string | null,
): GroupFigures {
  const groups = [...new Set(list.map((line) => groupOf(line) ?? '(not known)'))].sort();
  const counts = groups.map((group) => {
    const lines = list.filter((line) => (groupOf(line) ?? '(not known)') === group);
    const persistent = lines.filter(({ ahead }) => ahead?.persistent === true).length;
    const known = lines.filter(({ ahead }) => ahead !== null).length;
    return [persistent, known - persistent, lines.length - known];
  });
  return { by, table: protectTable({ rows: groups, columns: COLUMNS, counts }) };
}

function boardFigures(
  now: VirtualSchoolFiles,
  before: VirtualSchoolFiles | undefined,
): readonly BoardFigure[] {
  const values = valuesOf(now);
  const earlier = before === undefined ? undefined : valuesOf(before);
  return values.map(({ indicator, title, unit, value }, at) => ({
    indicator,
    title,
    unit,
    value,
    before: earlier?.[at]?.value ?? null,
  }));
}

function valuesOf({ records, academicYear }: VirtualSchoolFiles) {
  const yearEnd = toPlainDate((academicYear.returnUntil - 1) as EpochDay);
  const counted = countIndicators(records, { yearEnd, ids: FIGURES });
  return FIGURES.map((id) => {
    const result = computableResult(records, counted, id);
    const { indicator, title } = result;
    if (result.status === 'not-computable') return { indicator, title, unit: 'percent', value: null };
    const children = result.members.numerator + result.members.denominator;
    const hidden = publishCouncil(result.members.numerator, children).percent.shown === 'c';
    return { indicator, title, unit: result.unit, value: hidden ? 'c' : result.value };
  });
}
