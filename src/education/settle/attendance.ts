/**
 * The sessions of a pupil in an academic year: rows of totals over schools and periods are added, and what is there
 * twice is told and set aside. Marks fill the terms that no total covers.
 */
import { MOST_SESSIONS } from '../../law/schooling.js';
import type { Period, Term } from '../dictionary/academic-year.js';
import { TERMS, termOfPeriod } from '../dictionary/academic-year.js';
import type { EducationProblemCode } from '../problems/catalogue.js';
import type { AttendanceRow } from '../read/rows.js';
import type { Settling } from './by-pupil.js';
import { placeOfRow, refuse, schoolKey, settle } from './by-pupil.js';
import { sessionsOf } from './sessions.js';
import type { SchoolSpell } from './spells.js';

/** Possible and missed sessions. */
export interface SessionSum {
  readonly possible: number;
  readonly absent: number;
}

/** A part of the year of which sessions can be known apart. */
export const PARTS = ['autumn', 'spring', 'summer 1', 'summer 2'] as const;
/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** Sessions by term or part of one, or of the whole `year` where no term is told apart. */
export type SessionSums = Readonly<Partial<Record<Part | Term | 'year', SessionSum>>>;

/** What totals say of a pupil. */
export interface TotalsHeld {
  readonly sums: SessionSums;
  /** The parts that they cover. */
  readonly covers: ReadonlySet<Part>;
  /** Whether any row was accepted that says the pupil was at a school that counts. */
  readonly matched: boolean;
}

interface Used extends SessionSum {
  readonly row: AttendanceRow;
  readonly period: Period;
  readonly school: string;
  readonly subsidiary: boolean;
}

const NO_TOTALS: TotalsHeld = { sums: {}, covers: new Set(), matched: false };

/** Settles the rows of totals of a pupil. */
export function totalsOf(
  settling: Settling,
  pupil: number,
  rows: readonly AttendanceRow[],
  spells: readonly SchoolSpell[],
): TotalsHeld {
  if (rows.length === 0) return NO_TOTALS;
  const { readings } = settling.reading;
  const accepted = rows.flatMap((row) => acceptedRow(settling, pupil, row, spells) ?? []);
  const matched = accepted.length > 0;
  let used = withoutTwice(settling, pupil, accepted);
  if (readings.subsidiarySessions === 'main-only') {
    for (const each of used) if (each.subsidiary) settle(settling, each.row, 'setAside', pupil);
    used = used.filter(({ subsidiary }) => !subsidiary);
  }
  used = halvesOrWhole(settling, pupil, used);
  used = withinTerm(settling, pupil, used);
  used = termsOrYear(settling, pupil, used);
  const sums: { -readonly [Period in keyof SessionSums]: SessionSum } = {};
  const covers = new Set<Part>();
  for (const each of used) {
    settleAll(settling, each.row, 'used', pupil);
    const term = termOfPeriod(each.period) ?? 'year';
    const before = sums[term] ?? NOTHING;
    sums[term] = { possible: before.possible + each.possible, absent: before.absent + each.absent };
    for (const part of PARTS) if (coversPart(each.period, part)) covers.add(part);
  }
  return { sums, covers, matched };
}

const NOTHING: SessionSum = { possible: 0, absent: 0 };

/** A half of the autumn or the spring term stands for the term: nothing says where it divides. */
function coversPart(period: Period, part: Part): boolean {
  if (period === 'year' || period === part) return true;
  return part.startsWith('summer') ? period === 'summer' : period.startsWith(part);
}

function settleAll(
  settling: Settling,
  row: AttendanceRow,
  outcome: Parameters<typeof settle>[2],
  pupil: number,
  code?: EducationProblemCode,
): void {
  settle(settling, row, outcome, pupil, code);
  for (const also of row.also ?? []) settle(settling, also, outcome, pupil);
}

function acceptedRow(
  settling: Settling,
  pupil: number,
  row: AttendanceRow,
  spells: readonly SchoolSpell[],
): Used | undefined {
  const { reading } = settling;
  const aside = (code?: EducationProblemCode): undefined => {
    settleAll(settling, row, 'setAside', pupil, code);
  };
  const refused = (code: EducationProblemCode): undefined => {
    for (const place of [row, ...(row.also ?? [])]) refuse(settling, code, place, pupil);
  };
  if (row.period === undefined) return refused('period');
  if (Number.isNaN(row.year)) return aside('academic-year');
  if (row.year !== null && row.year !== reading.year.begins) {
    settleAll(settling, row, 'otherYear', pupil);
    return undefined;
  }
  const sessions = sessionsOf(row, reading.readings);
  if (typeof sessions === 'string') return refused(sessions);
  const place = placeOfRow(settling, row);
  if (place === 'not-a-school') return aside('not-a-school');
  if (place === 'outside-census') {
    if (reading.readings.outsideCensus === 'left-out') return aside('outside-census');
    settle(settling, row, 'used', pupil, 'outside-census');
  }
  if (row.status === 'G') return aside('guest-not-registered');
  if (row.status === undefined) settle(settling, row, 'setAside', pupil, 'unknown-code');
  for (const code of sessions.says) settle(settling, row, 'setAside', pupil, code);
  return {
    row,
    period: row.period,
    school: schoolKey(row),
    subsidiary: isSubsidiary(row, spells),
    possible: sessions.possible,
    absent: sessions.absent,
  };
}

/** By the row, or where it does not say by the spells at that school. */
export function isSubsidiary(
  row: Pick<AttendanceRow, 'status' | 'urn' | 'laestab'>,
  spells: readonly SchoolSpell[],
): boolean {
  if (row.status !== null && row.status !== undefined) return row.status === 'S';
  const there = spells.filter(
    ({ urn, laestab }) =>
      (row.urn !== '' && row.urn === urn) || (row.laestab !== '' && row.laestab === laestab),
  );
  return there.length > 0 && there.every(({ status }) => status === 'S');
}

/** Rows that are there before are set aside; of rows that say something else of one school and period one stays. */
function withoutTwice(settling: Settling, pupil: number, rows: readonly Used[]): Used[] {
  const same = new Map<string, Used[]>();
  for (const each of rows) {
    const key = [each.school, each.period, each.subsidiary].join('|');
    const before = same.get(key) ?? [];
    if (
      before.some(
        (other) =>
          other.possible === each.possible &&
          other.absent === each.absent &&
          other.row.status === each.row.status,
      )
    ) {
      settleAll(settling, each.row, 'repeated', pupil, 'repeated-row');
      continue;
    }
    same.set(key, [...before, each]);
  }
  return [...same.values()].flatMap((group) => (isTwice(group) ? [theOne(settling, pupil, group)] : group));
}

/** Rows of one school and period are the same sessions twice, unless one is of another registration or no school is named. */
function isTwice(group: readonly Used[]): boolean {
  if (group.length < 2) return false;
  const statuses = new Set(group.map(({ row }) => row.status));
  if (statuses.size === group.length || group[0]?.school === '')
    return total(group) > mostOf(group[0]?.period);
  return true;
}

function theOne(settling: Settling, pupil: number, group: readonly Used[]): Used {
  const [first, ...rest] = [...group].sort((a, b) =>
    settling.laterWins
      ? b.row.source - a.row.source || b.row.row - a.row.row
      : b.possible - a.possible || b.absent - a.absent,
  );
  for (const each of rest) settleAll(settling, each.row, 'setAside', pupil, 'period-twice');
  return first as Used;
}

const total = (group: readonly SessionSum[]): number =>
  group.reduce((sum, { possible }) => sum + possible, 0);
const missed = (group: readonly SessionSum[]): number => group.reduce((sum, { absent }) => sum + absent, 0);

function mostOf(period: Period | undefined): number {
  const term = period === undefined ? undefined : termOfPeriod(period);
  return term === undefined ? MOST_SESSIONS.year : MOST_SESSIONS[term];
}

/** A whole term beside its halves, at one school: the halves where both are there, and otherwise the whole. */
function halvesOrWhole(settling: Settling, pupil: number, rows: readonly Used[]): Used[] {
  const left = new Set<Used>();
  for (const term of TERMS) {
    const schools = new Set(rows.map(({ school }) => school));
    for (const school of schools) {
      const here = rows.filter((each) => each.school === school && termOfPeriod(each.period) === term);
      const whole = here.filter(({ period }) => period === term);
      const halves = here.filter(({ period }) => period !== term);
      if (whole.length === 0 || halves.length === 0) continue;
      const complete = new Set(halves.map(({ period }) => period)).size === 2;
      const agrees = total(whole) === total(halves) && missed(whole) === missed(halves);
      for (const each of complete ? whole : halves) {
        left.add(each);
        settleAll(settling, each.row, 'setAside', pupil, complete && agrees ? 'term-agrees' : 'term-differs');
      }
    }
  }
  return rows.filter((each) => !left.has(each));
}

/** More sessions than a term can hold are the same ones twice: those of a subsidiary school are set aside. */
function withinTerm(settling: Settling, pupil: number, rows: readonly Used[]): Used[] {
  const left = new Set<Used>();
  for (const term of [...TERMS, undefined]) {
    const here = rows.filter(({ period }) => termOfPeriod(period) === term);
    if (total(here) <= mostOf(term ?? 'year')) continue;
    const twice = here.filter(({ subsidiary }) => subsidiary);
    const main = here.length > twice.length;
    for (const each of main ? twice : []) {
      left.add(each);
      settleAll(settling, each.row, 'setAside', pupil, 'sessions-counted-twice');
    }
    const rest = here.filter((each) => !left.has(each));
    if (total(rest) > mostOf(term ?? 'year'))
      for (const { row } of rest) settle(settling, row, 'used', pupil, 'sessions-exceed-term');
  }
  return rows.filter((each) => !left.has(each));
}

/** A row of the whole year beside rows of terms is not added. */
function termsOrYear(settling: Settling, pupil: number, rows: readonly Used[]): Used[] {
  const year = rows.filter(({ period }) => period === 'year');
  const terms = rows.filter(({ period }) => period !== 'year');
  if (year.length === 0 || terms.length === 0) return [...rows];
  const agrees = total(year) === total(terms) && missed(year) === missed(terms);
  for (const { row } of year)
    settleAll(settling, row, 'setAside', pupil, agrees ? 'annual-agrees' : 'annual-differs');
  return terms;
}
