/** One person while the tables are read: everything that any table says of them. Changed in place, and read once. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';

/** A looked-after legal status, from its first day up to, not including, `until`. */
export interface LegalSpell extends Span {
  /** The number of the code. */
  readonly ls: number;
}

/** An episode before its legal status divides it. Codes are numbers of their lists. */
export interface Episode {
  readonly row: number;
  readonly from: EpochDay;
  until: EpochDay;
  readonly rne: number;
  readonly rec: number;
  readonly cin: number;
  readonly period: string;
  readonly placement: string;
  /** The first day of the period of care, where the table gives one. */
  readonly entered: EpochDay;
}

/** What happened on a day, and the row that says so. */
export interface Happening {
  readonly row: number;
  readonly on: EpochDay;
}

export interface Review extends Happening {
  /** How the child took part; 0 not recorded. */
  readonly code: number;
}

export interface Check extends Happening {
  readonly kind: 'assessment' | 'dental';
}

export interface Plan extends Span {
  /** The options that are ticked; `undefined` where the list cannot be read. */
  readonly options: readonly string[] | undefined;
}

export interface Involvement extends Span {
  readonly row: number;
  readonly role: 'social-worker' | 'personal-adviser';
  readonly worker: string;
  readonly team: string;
  readonly reason: number;
  /** False where ssd_professionals is there and gives no registration number. */
  readonly registered: boolean;
}

export interface Leaver {
  readonly row: number;
  readonly contact: EpochDay;
  readonly inTouch: number;
  readonly activity: number;
  readonly accommodation: number;
  readonly team: string;
  readonly worker: string;
}

export interface MissingSpell extends Span {
  readonly row: number;
  readonly kind: number;
  readonly offered: boolean | undefined;
  readonly accepted: boolean | undefined;
}

export interface Permanence {
  readonly row: number;
  readonly decided: EpochDay;
  readonly matched: EpochDay;
  readonly reversed: EpochDay;
  readonly ordered: EpochDay;
  readonly order: 'adoption' | 'special-guardianship' | undefined;
  readonly placementOrder: EpochDay;
  readonly placed: EpochDay;
  readonly placedToFoster: EpochDay;
}

/** One person. */
export interface Someone {
  readonly id: string;
  readonly row: number;
  readonly born: EpochDay;
  readonly dateOfBirth: string;
  readonly sex: number;
  readonly ethnic: number;
  /** `NO_DAY` where they were never unaccompanied, `STILL_OPEN` where that has not ended. */
  uascUntil: EpochDay;
  episodes: Episode[];
  readonly legal: LegalSpell[];
  /** First days of special guardianship as a legal status. */
  readonly guardianship: EpochDay[];
  /** Labels of rows of care leavers, each once, as written. */
  readonly labels: string[];
  readonly reviews: Review[];
  readonly visits: Happening[];
  readonly checks: Check[];
  readonly plans: Plan[];
  /** The latest day on which an independent reviewing officer saw them. */
  lastOfficerContact: EpochDay;
  /** The latest day by which a pathway plan is recorded. */
  planRecordedBy: EpochDay;
  readonly involvements: Involvement[];
  leaver: Leaver | undefined;
  readonly missing: MissingSpell[];
  permanence: Permanence | undefined;
  readonly disabilities: string[];
  readonly scores: { readonly on: EpochDay; readonly score: number }[];
  readonly scoreReasons: { readonly on: EpochDay; readonly code: number }[];
  immunised: boolean | undefined;
  readonly misuse: { readonly on: EpochDay; readonly intervention: boolean | undefined }[];
}
