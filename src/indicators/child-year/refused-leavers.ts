/**
 * Care leaver rows (OC3) that the department refuses: the person does not belong there, or the row contradicts the age.
 * The checks of the return tell them from here, and the measures leave them out by the same declaration.
 */
import { ageOnDay, birthdayDay, STILL_OPEN } from '../../kernel/calendar.js';
import { ACCOM, BLANK, REC } from '../../kernel/codes.js';
import { isAdoption } from '../../record/columns/code-classes.js';
import type { CareRecords, TableName } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { ChildYear } from './child-year.js';
import { NO_AGE } from './child-year.js';

/** One of the department's rules that refuses a care leaver row. */
export interface LeaverRefusal {
  readonly says: string;
  /** The department's number. */
  readonly rule: string;
  /** The tables that it reads: the check is asked where they were supplied. */
  readonly tables: readonly TableName[];
  /** The first return to which it is put, by the year in which it ends. Left out: every one. */
  readonly since?: number;
  readonly isRefused: (child: ChildYear) => boolean;
}

const oc3 = ['oc3'] as const;
const withEpisodes = ['oc3', 'episodes'] as const;

/** Every such rule, by the code of the check. */
export const LEAVER_REFUSALS = {
  'leaver-died-in-care': {
    says: 'The person died in care (E2) and has care leaver information.',
    rule: '1000',
    tables: withEpisodes,
    isRefused: (child) => someRow(child, (row) => child.records.episodes.rec[row] === REC.E2),
  },
  'leaver-not-eligible': {
    says: 'By the episodes held the person was adopted, or was looked after for less than 13 weeks since 14 or not from 16 on, and has care leaver information.',
    rule: '1001',
    tables: withEpisodes,
    isRefused: (child) =>
      child.rowsEnd > child.firstRow && isAdoption(child.records.episodes.rec[child.rowsEnd - 1] ?? BLANK),
  },
  'leaver-looked-after': {
    says: 'The person was still looked after on the 17th or 18th birthday and has care leaver information.',
    rule: '1007',
    tables: withEpisodes,
    isRefused: (child) => {
      const { from, until } = child.records.episodes;
      const day = birthdayOfLeaving(child);
      return someRow(child, (row) => (from[row] ?? 0) <= day && (until[row] ?? 0) > day);
    },
  },
  'leaver-left-after-birthday': {
    says: 'The person left care after the 17th or 18th birthday in the year and has care leaver information.',
    rule: '1016',
    tables: withEpisodes,
    since: 2024,
    isRefused: (child) => {
      const { until } = child.records.episodes;
      const day = birthdayOfLeaving(child);
      return someRow(child, (row) => until[row] !== STILL_OPEN && (until[row] ?? 0) > day);
    },
  },
  'foyer-under-18': {
    says: 'A care leaver who was under 18 when the year began is in a foyer.',
    rule: '347',
    tables: oc3,
    isRefused: (child) =>
      child.age !== NO_AGE &&
      ageOnDay(child.dateOfBirth, child.window.from) < 18 &&
      livesIn(child, ACCOM.T1, ACCOM.T2),
  },
  'former-carer-at-17': {
    says: 'A care leaver aged 17 at the year end is with a former foster carer (Z1, Z2).',
    rule: '3001',
    tables: oc3,
    isRefused: (child) => child.age === 17 && livesIn(child, ACCOM.Z1, ACCOM.Z2),
  },
} as const satisfies Readonly<Record<string, LeaverRefusal>>;

/** The code of a check that refuses care leaver rows. */
export type LeaverRefusalCode = keyof typeof LEAVER_REFUSALS;

const REFUSALS = Object.values(LEAVER_REFUSALS) as readonly LeaverRefusal[];

/**
 * The rule by which the department refuses the child's care leaver row; `null` where none does. The rules are put to
 * the return of a reporting year, so that over other days nothing is refused. A row that is held says what it says, however
 * many of other children were not read: so that a part of a return refuses whom the whole does.
 */
export function refusalOfLeaver(child: ChildYear): LeaverRefusal | null {
  const { window, records } = child;
  if (window.kind !== 'reporting-year' || !saysSomethingOfLeaver(records, child.child)) return null;
  for (const refusal of REFUSALS)
    if (
      window.year >= (refusal.since ?? window.year) &&
      refusal.tables.every((table) => !isMonthFirst(records, table)) &&
      refusal.isRefused(child)
    )
      return refusal;
  return null;
}

/** Whether the days of a table are taken to be written month first: then none of its rows says when. */
function isMonthFirst({ withheld }: CareRecords, table: TableName): boolean {
  return withheld?.some((each) => each.table === table && each.because === 'month-first') === true;
}

/** Whether OC3 says anything of a child. */
export function saysSomethingOfLeaver({ careLeavers }: CareRecords, child: number): boolean {
  return (
    careLeavers.present[child] === 1 &&
    (careLeavers.inTouch[child] !== BLANK ||
      careLeavers.activity[child] !== BLANK ||
      careLeavers.accommodation[child] !== BLANK)
  );
}

function someRow(child: ChildYear, isSo: (row: number) => boolean): boolean {
  for (let row = child.firstRow; row < child.rowsEnd; row++) if (isSo(row)) return true;
  return false;
}

/** The 17th or 18th birthday where it falls in the year; a day that never comes otherwise. */
function birthdayOfLeaving({ dateOfBirth, window }: ChildYear): number {
  if (dateOfBirth === NO_DAY) return STILL_OPEN;
  for (const age of [17, 18]) {
    const day = birthdayDay(dateOfBirth, age);
    if (day >= window.from && day <= window.end) return day;
  }
  return STILL_OPEN;
}

function livesIn({ child, records }: ChildYear, ...codes: readonly number[]): boolean {
  return codes.includes(records.careLeavers.accommodation[child] ?? BLANK);
}
