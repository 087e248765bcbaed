/** Rows of each table as they were read, before it is known whose they are. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { EnrolStatus, Place } from '../dictionary/codes.js';
import type { Period } from '../dictionary/academic-year.js';
import type { Percent } from './cells.js';

/** Where a row stands, and the number of its names. */
export interface Placed {
  readonly source: number;
  readonly row: number;
  readonly identity: number;
  /** Where a row has no names of its own: the row of the census table that it belongs to. */
  readonly roll: string | undefined;
}

/** The school of a row. */
export interface AtSchool {
  readonly urn: string;
  readonly laestab: string;
  /** What the row itself says of the place. */
  readonly place: Place;
}

/** What a year column said: the calendar year in which it begins; `null` not given, NaN no academic year. */
export type YearGiven = number | null;

export interface EnrolmentRow extends Placed, AtSchool {
  readonly table: 'enrolments';
  /** `undefined` for a status that is none. */
  readonly status: EnrolStatus | undefined;
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly yearGroup: string;
}

export interface AttendanceRow extends Placed, AtSchool {
  readonly table: 'attendance';
  /** `null` where the row does not say. */
  readonly status: EnrolStatus | null | undefined;
  readonly year: YearGiven;
  readonly period: Period | undefined;
  readonly possible: number | null;
  readonly authorised: number | null;
  readonly unauthorised: number | null;
  readonly absent: number | null;
  readonly present: number | null;
  readonly percent: Percent | null | undefined;
  /** Rows by reason that were added up in this one, besides its own. */
  readonly also?: readonly Placed[];
}

export interface ReasonRow extends Placed, AtSchool {
  readonly table: 'reasons';
  readonly status: EnrolStatus | null | undefined;
  readonly year: YearGiven;
  readonly period: Period | undefined;
  /** Its place in the list of codes; -1 for none. */
  readonly mark: number;
  readonly sessions: number | null;
}

export interface ExclusionRow extends Placed, AtSchool {
  readonly table: 'exclusions';
  readonly category: string;
  readonly from: EpochDay;
  readonly sessions: number | null;
  readonly result: string;
  /** Counts of a whole year, in files that have no row for each. */
  readonly counts:
    | { readonly suspensions: number | null; readonly permanent: number | null; readonly year: YearGiven }
    | undefined;
}

export interface NeedsRow extends Placed, AtSchool {
  readonly table: 'sen';
  readonly provision: string;
  readonly on: EpochDay;
  readonly year: YearGiven;
}

export interface PlanRow extends Placed {
  readonly table: 'ehc-plans';
  readonly issued: EpochDay;
  readonly ceased: EpochDay;
}

export interface ResultRow extends Placed, AtSchool {
  readonly table: 'ks2' | 'ks4';
  readonly year: YearGiven;
  readonly cells: Readonly<Record<string, string>>;
}

export interface PepRow extends Placed {
  readonly table: 'peps';
  readonly on: EpochDay;
  readonly made: boolean | undefined;
  readonly due: EpochDay;
}

export interface ApplicationRow extends Placed {
  readonly table: 'admissions';
  readonly applied: EpochDay;
  readonly answered: EpochDay;
  readonly waiting: number | null;
}

/** A row of any table but marks. */
export type EducationRow =
  | EnrolmentRow
  | AttendanceRow
  | ReasonRow
  | ExclusionRow
  | NeedsRow
  | PlanRow
  | ResultRow
  | PepRow
  | ApplicationRow;
