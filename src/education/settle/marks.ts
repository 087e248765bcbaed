/** Marks of a pupil added up by part of the year, beside what totals cover. */
import type { EpochDay } from '../../kernel/calendar.js';
import { isCompulsorySchoolAge } from '../../indicators/child-year/compulsory-school-age.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { Term } from '../dictionary/academic-year.js';
import { TERMS } from '../dictionary/academic-year.js';
import { classOf } from '../dictionary/marks.js';
import type { PupilList, Whose } from '../join/identities.js';
import type { EducationProblemCode } from '../problems/catalogue.js';
import { note } from '../problems/log.js';
import type { MarksHeld } from '../read/marks.js';
import { RUN } from '../read/marks.js';
import type { Outcome } from '../read/reading.js';
import type { Part, SessionSum, SessionSums, TotalsHeld } from './attendance.js';
import { PARTS, isSubsidiary } from './attendance.js';
import type { Settling } from './by-pupil.js';
import { placeOfRow } from './by-pupil.js';
import { forEachSession } from './mark-slots.js';
import type { SchoolSpell } from './spells.js';

/** The marks of a pupil. */
export interface MarksOfPupil {
  readonly parts: SessionSums;
  readonly some: boolean;
  /** Whether there are marks at a school that counts. */
  readonly matched: boolean;
}

/** Possible and missed sessions of each part in turn. */
type Counts = [number, number, number, number, number, number, number, number];

const NO_MARKS: MarksOfPupil = { parts: {}, some: false, matched: false };

/** Adds up the marks of a pupil. */
export function marksOf(
  settling: Settling,
  pupil: number,
  slots: readonly number[],
  spells: readonly SchoolSpell[],
): MarksOfPupil {
  if (slots.length === 0) return NO_MARKS;
  const { marks: held, readings } = settling.reading;
  const counted = slots.filter((slot) => countsSchool(settling, slot));
  const own = counted.filter(
    (slot) => !(readings.subsidiarySessions === 'main-only' && isAt(settling, slot, spells)),
  );
  const sorted = own.length < 2 ? own : mainFirst(settling, own, spells);
  const sums: Counts = [0, 0, 0, 0, 0, 0, 0, 0];
  let twice = false;
  forEachSession(held, sorted, (day, marks) => {
    let taken = false;
    for (const mark of marks) {
      if (mark === 0) continue;
      const what = classOf(mark - 1, day);
      if (what === 'not-possible' || what === 'no-session') continue;
      if (taken) {
        twice = true;
        continue;
      }
      taken = true;
      const part = partOf(held, day) * 2;
      sums[part] = (sums[part] ?? 0) + 1;
      if (what !== 'present') sums[part + 1] = (sums[part + 1] ?? 0) + 1;
    }
  });
  if (twice) note(settling.log, 'sessions-counted-twice', { source: firstSource(held, own), row: 0 }, pupil);
  const parts: { -readonly [Period in Part]?: SessionSum } = {};
  let some = false;
  PARTS.forEach((part, at) => {
    const possible = sums[at * 2] ?? 0;
    const absent = sums[at * 2 + 1] ?? 0;
    if (possible === 0) return;
    some = true;
    parts[part] = { possible, absent };
  });
  return { parts, some, matched: counted.length > 0 };
}

function firstSource({ runs, slots: { columns } }: MarksHeld, slots: readonly number[]): number {
  const identities = new Set(slots.map((slot) => columns.identity[slot] ?? 0));
  const at = runs.columns.identity.findIndex(
    (identity, run) => run < runs.length && identities.has(identity),
  );
  return runs.columns.source[Math.max(0, at)] ?? 0;
}

/** The same sessions at two schools are those of the main one. */
function mainFirst(
  settling: Settling,
  slots: readonly number[],
  spells: readonly SchoolSpell[],
): readonly number[] {
  const key = (slot: number): string => {
    const { urn, laestab } = schoolOf(settling, slot);
    return `${isAt(settling, slot, spells) ? 1 : 0} ${urn} ${laestab}`;
  };
  return [...slots].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function schoolOf({ reading: { marks } }: Settling, slot: number) {
  return marks.schools[marks.slots.columns.school[slot] ?? 0] ?? { urn: '', laestab: '' };
}

function isAt(settling: Settling, slot: number, spells: readonly SchoolSpell[]): boolean {
  return isSubsidiary({ ...schoolOf(settling, slot), status: null }, spells);
}

function placeOfSchool(settling: Settling, school: number) {
  const at = settling.reading.marks.schools[school] ?? { urn: '', laestab: '' };
  return placeOfRow(settling, { ...at, place: 'census' });
}

function countsSchool(settling: Settling, slot: number): boolean {
  const place = placeOfRow(settling, { ...schoolOf(settling, slot), place: 'census' });
  if (place === 'census') return true;
  return place === 'outside-census' && settling.reading.readings.outsideCensus === 'counted';
}

function partOf({ year }: MarksHeld, day: EpochDay): number {
  if (day < year.spring) return 0;
  if (day < year.summer) return 1;
  return day < year.summerHalf ? 2 : 3;
}

/** Totals and marks of one term that cannot both be right: more missed or more possible in the marks, or other sums. */
export function differ(totals: TotalsHeld, marks: MarksOfPupil): boolean {
  return [...TERMS, 'year' as const].some((term) => {
    const total = totals.sums[term];
    if (total === undefined) return false;
    const parts = Object.entries(marks.parts).filter(([part]) => term === 'year' || part.startsWith(term));
    const possible = parts.reduce((sum, [, each]) => sum + each.possible, 0);
    const absent = parts.reduce((sum, [, each]) => sum + each.absent, 0);
    return (
      possible > total.possible ||
      absent > total.absent ||
      (possible === total.possible && absent !== total.absent)
    );
  });
}

const KINDS = Object.keys(RUN) as readonly (keyof typeof RUN)[];

/** So many rows of a run are told one by one. */
const ONE_BY_ONE = 50;

/** Tells what became of every row of marks. */
export function settleMarkRows(
  settling: Settling,
  whose: readonly Whose[],
  pupils: PupilList,
  totals: ReadonlyMap<number, TotalsHeld>,
  different: ReadonlySet<number>,
): void {
  const { marks: held } = settling.reading;
  const { columns, length } = held.runs;
  for (let at = 0; at < length; at++) {
    const first = columns.first[at] ?? 0;
    const last = columns.last[at] ?? first;
    settleRun(settling, whose, totals, different, {
      source: columns.source[at] ?? 0,
      identity: columns.identity[at] ?? 0,
      school: columns.school[at] ?? 0,
      kind: KINDS[columns.kind[at] ?? 0] ?? 'autumn',
      first,
      rows: last - first + 1,
    });
  }
  for (const [key, rows] of held.more) {
    const [source = 0, identity = 0, school = 0, kind = 0] = key.split(' ').map(Number);
    settleRun(settling, whose, totals, different, {
      source,
      identity,
      school,
      kind: KINDS[kind] ?? 'autumn',
      first: 0,
      rows,
    });
  }
  noteNotRequired(settling, whose, pupils);
}

interface Run {
  readonly source: number;
  readonly identity: number;
  readonly school: number;
  readonly kind: keyof typeof RUN;
  readonly first: number;
  readonly rows: number;
}

function settleRun(
  settling: Settling,
  whose: readonly Whose[],
  totals: ReadonlyMap<number, TotalsHeld>,
  different: ReadonlySet<number>,
  run: Run,
): void {
  const owner = whose[run.identity] ?? { is: 'other' as const };
  const count = (outcome: Outcome): void => {
    const counts = settling.sources[run.source]?.counts;
    if (counts !== undefined) counts[outcome] += run.rows;
  };
  if (owner.is === 'other') return count('otherPupil');
  if (owner.is === 'refused') {
    tellRun(settling, run, owner.code, owner.child);
    return count('refused');
  }
  for (const code of owner.says) tellRun(settling, run, code, owner.child);
  if (run.kind === 'otherYear' || run.kind === 'repeated') return count(run.kind);
  const place = placeOfSchool(settling, run.school);
  if (place !== 'census') {
    tellRun(settling, run, place, owner.child);
    if (place === 'not-a-school' || settling.reading.readings.outsideCensus === 'left-out')
      return count('setAside');
  }
  const covered = totals.get(owner.child)?.covers;
  if (covered !== undefined && [...covered].some((part) => part.startsWith(run.kind))) {
    tellRun(settling, run, 'marks-beside-totals', owner.child);
    if (different.has(owner.child)) tellRun(settling, run, 'marks-and-totals-differ', owner.child);
    return count('setAside');
  }
  count('used');
}

function tellRun({ log }: Settling, run: Run, code: EducationProblemCode, pupil: number): void {
  const one = run.first > 0 && run.rows <= ONE_BY_ONE;
  if (!one) note(log, code, { source: run.source, row: run.first }, pupil, run.rows);
  else
    for (let row = run.first; row < run.first + run.rows; row++)
      note(log, code, { source: run.source, row }, pupil);
}

/** X is for pupils who are not of compulsory school age. */
function noteNotRequired({ reading, log }: Settling, whose: readonly Whose[], pupils: PupilList): void {
  const { columns, length } = reading.marks.notRequired;
  let last = -1;
  for (let at = 0; at < length; at++) {
    const owner = whose[columns.identity[at] ?? 0];
    const row = columns.row[at] ?? 0;
    if (owner?.is !== 'child' || row === last) continue;
    const born = pupils.born[owner.child] ?? NO_DAY;
    if (born === NO_DAY || !isCompulsorySchoolAge(born, (columns.day[at] ?? 0) as EpochDay)) continue;
    last = row;
    note(log, 'not-required-of-this-age', { source: columns.source[at] ?? 0, row }, owner.child);
  }
}

/** The term of a part. */
export const termOfPart = (part: Part): Term => (part.startsWith('summer') ? 'summer' : (part as Term));
