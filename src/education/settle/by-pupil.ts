/** Rows by the pupil that they are of; what is refused or of nobody in the return is told apart. */
import type { EducationLog } from '../problems/log.js';
import { note } from '../problems/log.js';
import type { Whose } from '../join/identities.js';
import type { Place } from '../dictionary/codes.js';
import { MARKS } from '../dictionary/marks.js';
import type { EducationInProgress, SourceState } from '../read/reading.js';
import { tellOutcome } from '../read/reading.js';
import type { AtSchool, AttendanceRow, EducationRow, Placed, ReasonRow } from '../read/rows.js';
import { periodIn, termOfPeriod } from '../dictionary/academic-year.js';
import { termInArrears } from '../read/attendance.js';

/** The rows of one pupil. */
export type PupilRows = {
  readonly [Table in EducationRow['table']]: Extract<EducationRow, { table: Table }>[];
};

/** Those of a pupil of whom there are none, to be added to. */
export function noRows(): PupilRows {
  return {
    enrolments: [],
    attendance: [],
    reasons: [],
    exclusions: [],
    sen: [],
    'ehc-plans': [],
    ks2: [],
    ks4: [],
    peps: [],
    admissions: [],
  };
}

/** What settling the rows of pupils needs. */
export interface Settling {
  readonly reading: EducationInProgress;
  readonly log: EducationLog;
  readonly sources: readonly SourceState[];
  /** Later files win over earlier ones. */
  readonly laterWins: boolean;
}

/** A row as it is found wanting. */
export function refuse(
  { log }: Settling,
  code: Parameters<typeof note>[1],
  place: Placed,
  pupil: number,
): void {
  note(log, code, place, pupil);
}

/** Tells what became of a row, and why where that is to be said. */
export function settle(
  { log, sources }: Settling,
  place: Placed,
  outcome: Parameters<typeof tellOutcome>[3],
  pupil: number,
  code?: Parameters<typeof note>[1],
): void {
  tellOutcome(sources, place.source, place.row, outcome);
  if (code !== undefined) note(log, code, place, pupil);
}

/** Groups rows by pupil. */
export function rowsByPupil(settling: Settling, whose: readonly Whose[]): ReadonlyMap<number, PupilRows> {
  const { reading, log } = settling;
  const found = new Map<number, PupilRows>();
  let saidOf = -1;
  let saidIn = -1;
  for (const row of reading.rows) {
    const roll = row.roll === undefined ? undefined : reading.rolls.get(row.roll);
    const owner = whose[roll?.identity ?? row.identity] ?? { is: 'other' as const };
    // A row of the census table is of several tables, and who it is of is said once.
    const again = saidOf === row.row && saidIn === row.source;
    saidOf = row.row;
    saidIn = row.source;
    if (owner.is === 'refused') {
      if (!again) note(log, owner.code, row, owner.child);
      continue;
    }
    if (owner.is === 'other') {
      settle(settling, row, 'otherPupil', -1);
      continue;
    }
    if (!again) for (const code of owner.says) note(log, code, row, owner.child);
    const rows = rowsOf(found, owner.child);
    (rows[row.table] as EducationRow[]).push(roll === undefined ? row : withRoll(row, roll));
  }
  for (const [pupil, rows] of found) addReasons(settling, pupil, rows);
  return found;
}

function rowsOf(found: Map<number, PupilRows>, pupil: number): PupilRows {
  const known = found.get(pupil);
  if (known !== undefined) return known;
  const made = noRows();
  found.set(pupil, made);
  return made;
}

type Roll = EducationInProgress['rolls'] extends Map<string, infer Row> ? Row : never;

/** A detail of a census row has that row's school and period. */
function withRoll(row: EducationRow, { urn, laestab, year, term }: Roll): EducationRow {
  const school = 'urn' in row && row.urn === '' && row.laestab === '' ? { urn, laestab } : {};
  if (row.table !== 'reasons' || year === null) return { ...row, ...school } as EducationRow;
  const census = termOfPeriod(periodIn(term) ?? 'year');
  return {
    ...row,
    ...school,
    year: year - 1,
    period: census === undefined ? undefined : termInArrears(census),
  };
}

/** Sessions by code, added up to the totals that they make, and laid beside those that are given. */
function addReasons(settling: Settling, pupil: number, { reasons, attendance }: PupilRows): void {
  const groups = new Map<string, ReasonRow[]>();
  for (const row of reasons) {
    if (row.mark < 0 || row.sessions === null || Number.isNaN(row.sessions)) {
      refuse(settling, row.mark < 0 ? 'unknown-mark' : 'number', row, pupil);
      continue;
    }
    const key = [schoolKey(row), row.year, row.period, row.status].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const made = summed(first, group);
    const beside = attendance.findIndex(
      (row) =>
        schoolKey(row) === schoolKey(first) &&
        row.period === first.period &&
        (row.year === first.year || row.year === null || first.year === null),
    );
    const given = attendance[beside];
    if (given === undefined) attendance.push(made);
    else if (
      given.absent === null &&
      given.authorised === null &&
      given.unauthorised === null &&
      given.percent === null
    )
      attendance[beside] = {
        ...given,
        absent: made.absent,
        present: made.present,
        also: [made, ...(made.also ?? [])],
      };
    else for (const row of group) settle(settling, row, 'setAside', pupil, 'marks-beside-totals');
  }
}

function summed(first: ReasonRow, group: readonly ReasonRow[]): AttendanceRow {
  let present = 0;
  let absent = 0;
  let presentGiven = false;
  for (const { mark, sessions } of group) {
    const what = MARKS[mark]?.class;
    if (what === 'present') {
      present += sessions ?? 0;
      presentGiven = true;
    } else if (what === 'authorised' || what === 'unauthorised') absent += sessions ?? 0;
  }
  const { mark: _, sessions: __, ...place } = first;
  return {
    ...place,
    table: 'attendance',
    possible: presentGiven ? present + absent : null,
    authorised: null,
    unauthorised: null,
    absent,
    present: presentGiven ? present : null,
    percent: null,
    also: group.slice(1),
  };
}

/** One school by whichever number the row has; blank where it has none. */
export function schoolKey({ urn, laestab }: Pick<AtSchool, 'urn' | 'laestab'>): string {
  if (urn !== '') return `U${urn}`;
  return laestab === '' ? '' : `L${laestab}`;
}

/** Whether the place is in the census, by what the row says and by what any row says of the school. */
export function placeOfRow({ reading: { places } }: Settling, row: AtSchool): Place {
  if (row.place !== 'census') return row.place;
  return places.get(`U${row.urn}`) ?? places.get(`L${row.laestab}`) ?? 'census';
}
