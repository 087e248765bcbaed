/**
 * Attendance marks, session by session. A year of them for one pupil at one school is one run of bytes, two for each
 * day, so that a country of marks is held in tens of megabytes and neither the order of rows nor the number of files
 * matters.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { weekday } from '../../kernel/calendar.js';
import type { Rows } from '../../kernel/growing-columns.js';
import { nextRow, noRows } from '../../kernel/growing-columns.js';
import type { AcademicYear } from '../dictionary/academic-year.js';
import { NO_MARK, NO_REASON_YET, NOT_REQUIRED, markEra } from '../dictionary/marks.js';
import type { EducationLog } from '../problems/log.js';
import { byNames, note } from '../problems/log.js';

/** What a run of rows was: of a term, of another year, or there before. */
export const RUN = { autumn: 0, spring: 1, summer: 2, otherYear: 3, repeated: 4 } as const;

const RUNS = {
  source: 'number',
  identity: 'number',
  school: 'number',
  kind: 'code',
  first: 'number',
  last: 'number',
} as const;
const NOT_REQUIRED_ROWS = { source: 'number', identity: 'number', row: 'number', day: 'day' } as const;

/** The marks of one pupil, by names, at one school. */
export interface MarkSlot {
  readonly identity: number;
  readonly school: number;
  /** The place of each session's code in the list of codes, and one; 0 where there is no mark. */
  readonly sessions: Uint8Array;
}

/** All marks that were read. */
export interface MarksHeld {
  readonly year: AcademicYear;
  readonly days: number;
  readonly slots: MarkSlot[];
  readonly slotOf: Map<number, number>;
  /** Schools as they are written: URN and the department's number. */
  readonly schools: { readonly urn: string; readonly laestab: string }[];
  readonly schoolOf: Map<string, number>;
  readonly runs: Rows<typeof RUNS>;
  /** Rows beyond what is kept one by one, by source, names, school and kind. */
  readonly more: Map<string, number>;
  readonly notRequired: Rows<typeof NOT_REQUIRED_ROWS>;
}

/** No marks yet. */
export function noMarks(year: AcademicYear): MarksHeld {
  return {
    year,
    days: year.until - year.from,
    slots: [],
    slotOf: new Map(),
    schools: [],
    schoolOf: new Map(),
    runs: noRows(RUNS),
    more: new Map(),
    notRequired: noRows(NOT_REQUIRED_ROWS),
  };
}

/** The number of a school. */
export function schoolNumber(held: MarksHeld, urn: string, laestab: string): number {
  const key = `${urn}\n${laestab}`;
  const known = held.schoolOf.get(key);
  if (known !== undefined) return known;
  const at = held.schools.push({ urn, laestab }) - 1;
  held.schoolOf.set(key, at);
  return at;
}

/** More schools than there are. */
const MANY_SCHOOLS = 1 << 20;

/** The marks of one pupil, by names, at one school. */
export function slotFor(held: MarksHeld, identity: number, school: number): MarkSlot {
  const key = identity * MANY_SCHOOLS + school;
  const known = held.slotOf.get(key);
  const slot = known === undefined ? undefined : held.slots[known];
  if (slot !== undefined) return slot;
  const made: MarkSlot = { identity, school, sessions: new Uint8Array(held.days * 2) };
  held.slotOf.set(key, held.slots.push(made) - 1);
  return made;
}

/** One row of marks, from its first session on. */
export interface MarkRow {
  readonly source: number;
  readonly row: number;
  readonly from: EpochDay;
  /** 0 for the morning, 1 for the afternoon. */
  readonly half: number;
  readonly marks: readonly number[];
  /** Later files win over earlier ones. */
  readonly laterWins: boolean;
}

/** Sets the sessions of a row. Sessions follow each other over school weekdays. */
export function setMarks(held: MarksHeld, log: EducationLog, slot: MarkSlot, row: MarkRow): void {
  let day: number = row.from;
  let { half } = row;
  let within = false;
  let fresh = false;
  let differs = false;
  let blank = false;
  let retired = false;
  let early = false;
  let first = -1;
  for (const mark of row.marks) {
    while (weekday(day as EpochDay) > 4 && row.marks.length > 1) {
      day++;
      half = 0;
    }
    const at = (day - held.year.from) * 2 + half;
    if (at >= 0 && at < slot.sessions.length) {
      within = true;
      if (first < 0) first = day;
      const before = slot.sessions[at] ?? 0;
      if (mark === NO_MARK) blank = true;
      if (before === 0) {
        slot.sessions[at] = mark + 1;
        fresh = true;
      } else if (before !== mark + 1) {
        // A session without a mark, or without a reason yet, gives way to one that has it.
        const gives = weight(before - 1) < weight(mark);
        if (weight(before - 1) > 1 && weight(mark) > 1) differs = true;
        else fresh = fresh || gives;
        if (row.laterWins ? weight(mark) > 0 : gives) slot.sessions[at] = mark + 1;
      }
      const era = markEra(mark, day as EpochDay);
      if (era === 'code-retired') retired = true;
      else if (era === 'code-not-yet') early = true;
      if (mark === NOT_REQUIRED) noteNotRequired(held, slot.identity, row, day as EpochDay);
    }
    half = 1 - half;
    if (half === 0) day++;
  }
  const whom = byNames(slot.identity);
  if (retired) note(log, 'code-retired', row, whom);
  if (early) note(log, 'code-not-yet', row, whom);
  if (blank) note(log, 'no-mark', row, whom);
  if (differs) note(log, 'period-twice', row, whom);
  if (within && !fresh && !differs) {
    note(log, 'repeated-row', row, whom);
    addRun(held, slot, row, RUN.repeated);
  } else addRun(held, slot, row, within ? kindOf(held.year, first) : RUN.otherYear);
}

/** Which of two marks of one session stays: none gives way to any, N to another, and then by the order of the list. */
function weight(mark: number): number {
  if (mark === NO_MARK) return 0;
  return mark === NO_REASON_YET ? 1 : 2 + mark;
}

function kindOf(year: AcademicYear, day: number): number {
  if (day < year.spring) return RUN.autumn;
  return day < year.summer ? RUN.spring : RUN.summer;
}

function noteNotRequired(held: MarksHeld, identity: number, { source, row }: MarkRow, day: EpochDay): void {
  const at = nextRow(held.notRequired);
  const { columns } = held.notRequired;
  columns.source[at] = source;
  columns.identity[at] = identity;
  columns.row[at] = row;
  columns.day[at] = day;
}

/** So many runs of rows are kept; where rows are in no order at all, those after are counted. */
const MOST_RUNS = 500_000;

function addRun(
  held: MarksHeld,
  { identity, school }: MarkSlot,
  { source, row }: MarkRow,
  kind: number,
): void {
  const { runs } = held;
  const { columns } = runs;
  const last = runs.length - 1;
  if (
    last >= 0 &&
    columns.last[last] === row - 1 &&
    columns.source[last] === source &&
    columns.identity[last] === identity &&
    columns.school[last] === school &&
    columns.kind[last] === kind
  ) {
    columns.last[last] = row;
    return;
  }
  if (runs.length >= MOST_RUNS) {
    const key = `${source} ${identity} ${school} ${kind}`;
    held.more.set(key, (held.more.get(key) ?? 0) + 1);
    return;
  }
  const at = nextRow(runs);
  runs.columns.source[at] = source;
  runs.columns.identity[at] = identity;
  runs.columns.school[at] = school;
  runs.columns.kind[at] = kind;
  runs.columns.first[at] = row;
  runs.columns.last[at] = row;
}
