/**
 * Attendance marks, session by session. A year of them for one pupil at one school is one run of bytes, two for each
 * day from Monday to Friday, so that a country of marks is held in tens of megabytes and neither the order of rows nor
 * the number of files matters.
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

const SLOTS = { identity: 'number', school: 'number' } as const;

/** So many slots have their sessions in one array: an array for each would cost as much as what is in it. */
const TOGETHER = 256;

/** All marks that were read. */
export interface MarksHeld {
  readonly year: AcademicYear;
  /** The days of the year that have a place in a slot, and the place of each day; -1 for a weekend. */
  readonly days: readonly EpochDay[];
  readonly placeOf: Int16Array;
  /** One slot for the marks of one pupil, by names, at one school. */
  readonly slots: Rows<typeof SLOTS>;
  readonly slotOf: Map<number, number>;
  /** The sessions of slots: the place of each one's code in the list of codes, and one; 0 where there is no mark. */
  readonly sessions: Uint8Array[];
  /** Marks on weekends, which few schools have, by slot and then by day and half. */
  readonly weekends: Map<number, Map<number, number>>;
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
  const days: EpochDay[] = [];
  const placeOf = new Int16Array(year.until - year.from).fill(-1);
  for (let day = year.from; day < year.until; day = (day + 1) as EpochDay)
    if (weekday(day) < 5) placeOf[day - year.from] = days.push(day) - 1;
  return {
    year,
    days,
    placeOf,
    slots: noRows(SLOTS),
    slotOf: new Map(),
    sessions: [],
    weekends: new Map(),
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

/** The number of the slot of one pupil, by names, at one school. */
export function slotFor(held: MarksHeld, identity: number, school: number): number {
  const key = identity * MANY_SCHOOLS + school;
  const known = held.slotOf.get(key);
  if (known !== undefined) return known;
  const slot = nextRow(held.slots);
  held.slots.columns.identity[slot] = identity;
  held.slots.columns.school[slot] = school;
  if (slot % TOGETHER === 0) held.sessions.push(new Uint8Array(TOGETHER * held.days.length * 2));
  held.slotOf.set(key, slot);
  return slot;
}

/** A session of a slot, of which there are two for each of the days. */
export function sessionAt({ sessions, days }: MarksHeld, slot: number, at: number): number {
  return sessions[Math.floor(slot / TOGETHER)]?.[(slot % TOGETHER) * days.length * 2 + at] ?? 0;
}

function weekendsOf({ weekends }: MarksHeld, slot: number): Map<number, number> {
  const known = weekends.get(slot) ?? new Map<number, number>();
  weekends.set(slot, known);
  return known;
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
export function setMarks(held: MarksHeld, log: EducationLog, slot: number, row: MarkRow): void {
  const { year, placeOf } = held;
  const chunk = held.sessions[Math.floor(slot / TOGETHER)] ?? new Uint8Array(0);
  const begins = (slot % TOGETHER) * held.days.length * 2;
  const identity = held.slots.columns.identity[slot] ?? 0;
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
    if (day >= year.from && day < year.until) {
      const place = placeOf[day - year.from] ?? -1;
      const at = place * 2 + half;
      const weekend = place < 0 ? weekendsOf(held, slot) : undefined;
      const session = (day - year.from) * 2 + half;
      within = true;
      if (first < 0) first = day;
      const before = weekend === undefined ? (chunk[begins + at] ?? 0) : (weekend.get(session) ?? 0);
      let stays = before;
      if (mark === NO_MARK) blank = true;
      if (before === 0) {
        stays = mark + 1;
        fresh = true;
      } else if (before !== mark + 1) {
        // A session without a mark, or without a reason yet, gives way to one that has it.
        const gives = weight(before - 1) < weight(mark);
        if (weight(before - 1) > 1 && weight(mark) > 1) differs = true;
        else fresh = fresh || gives;
        if (row.laterWins ? weight(mark) > 0 : gives) stays = mark + 1;
      }
      if (weekend === undefined) chunk[begins + at] = stays;
      else weekend.set(session, stays);
      const era = markEra(mark, day as EpochDay);
      if (era === 'code-retired') retired = true;
      else if (era === 'code-not-yet') early = true;
      if (mark === NOT_REQUIRED) noteNotRequired(held, identity, row, day as EpochDay);
    }
    half = 1 - half;
    if (half === 0) day++;
  }
  const whom = byNames(identity);
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

function addRun(held: MarksHeld, slot: number, { source, row }: MarkRow, kind: number): void {
  const { runs, slots } = held;
  const identity = slots.columns.identity[slot] ?? 0;
  const school = slots.columns.school[slot] ?? 0;
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
