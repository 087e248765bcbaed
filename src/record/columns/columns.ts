/**
 * A council's records as columns of whole numbers: what every indicator reads. One layout serves one child and
 * the whole country, so no rule is written twice. The return reader (`../../ssda903`) fills it; rows of one child
 * stand together, in date order.
 *
 * Days are day numbers (`EpochDay`); codes are numbers of the lists in `../../kernel/codes.ts`; 0 is blank.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Cover } from './cover.js';
import type { Shown } from './shown.js';
import type { TableName } from './table-names.js';

/** A day column cell that is blank. A blank end date is `STILL_OPEN` instead, so that comparisons just work. */
export const NO_DAY = -0x80000000 as EpochDay;

/** A distance that is not recorded: the cell is blank. */
export const NO_DISTANCE = -1;

/** A distance that is said to be not known: 999.9 in the return. */
export const DISTANCE_NOT_KNOWN = -2;

/** An outcome cell that is blank. */
export const NO_ANSWER = -1;

export type { TableName } from './table-names.js';
export { TABLES } from './table-names.js';

/** Rows grouped by child: those of child `c` are `start[c]` up to, not including, `start[c + 1]`. */
export interface RowsByChild {
  /** How many rows. */
  readonly length: number;
  /** The first row of each child, and after them the number of rows. */
  readonly start: Int32Array;
  /** The row of the source table (counted from 1) that each came from, where they came from one. */
  readonly row?: Int32Array;
}

/** One row a child. */
export interface ChildColumns {
  /** How many rows. */
  readonly length: number;
  /** The council's own child numbers, as text. */
  readonly id: readonly string[];
  /** The date of birth. */
  readonly dateOfBirth: Int32Array;
  /** 0 not recorded, 1 male, 2 female. */
  readonly sex: Uint8Array;
  /** The code of ethnicity; blank: not recorded. */
  readonly ethnic: Uint8Array;
  /** DUC: the day unaccompanied asylum-seeking status ended; `NO_DAY` if never UASC, `STILL_OPEN` if it has not ended. */
  readonly uascUntil: Int32Array;
  /**
   * The unique pupil number of the header as `pupilNumber` gives it: 0 not recorded, below 0 a UN code. Left out: no
   * table held any.
   */
  readonly upn?: Float64Array;
  /** 1 where an episode of the child was refused, so that the others are not its whole care. Left out: of nobody. */
  readonly careInDoubt?: Uint8Array;
  /** The row of the header (counted from 1) that each came from; 0 where a child came from another table. */
  readonly row?: Int32Array;
  /** MOTHER: 0 not recorded, 1 not a mother, 2 a mother. Left out: no header has the column. */
  readonly mother?: Uint8Array;
  /** MC_DOB: the date of birth of the mother's first child. */
  readonly firstChildBorn?: Int32Array;
  /** 1 where UPN is blank in the header. */
  readonly upnBlank?: Uint8Array;
  /** The flag UASC of the header: 0 not recorded, 1 no, 2 yes. */
  readonly uascFlag?: Uint8Array;
  /** The row of UASC (counted from 1); 0 where the child has none. */
  readonly uascRow?: Int32Array;
}

/** One row per episode: DECOM to DEC, with the codes of that episode. Ordered by child, then `from`. */
export interface EpisodeColumns extends RowsByChild {
  /** The first day of each. */
  readonly from: Int32Array;
  /** DEC, the first day not in the episode; `STILL_OPEN` when blank. */
  readonly until: Int32Array;
  /** The code of the reason for the new episode. */
  readonly rne: Uint8Array;
  /** The code of legal status. */
  readonly ls: Uint8Array;
  /** The code of need. */
  readonly cin: Uint8Array;
  /** The code of the placement. */
  readonly place: Uint8Array;
  /** The code of the provider. */
  readonly provider: Uint8Array;
  /** The code of the reason it ceased. */
  readonly rec: Uint8Array;
  /** The code of the reason the placement changed. */
  readonly change: Uint8Array;
  /** Postcodes and URN as numbers that are equal exactly when the text is (case and spaces aside); 0 blank. */
  readonly homePost: Float64Array;
  /** The placement's postcode, as a number. */
  readonly placePost: Float64Array;
  /** The URN, as a number. */
  readonly urn: Float64Array;
  /** Tenths of a mile; `NO_DISTANCE` when blank and `DISTANCE_NOT_KNOWN` when given as not known. */
  readonly distance: Int32Array;
  /** 0 not recorded, 1 inside the responsible council's area, 2 outside. */
  readonly location: Uint8Array;
  /** PL_LA, the council in whose area the placement is, as a number like those of postcodes. */
  readonly placeAuthority?: Float64Array;
}

/** One row a review, in date order within a child. */
export interface ReviewColumns extends RowsByChild {
  /** The day of each. */
  readonly on: Int32Array;
  /** How the child took part. */
  readonly code: Uint8Array;
}

/** One row a spell with a social worker. */
export interface SocialWorkerColumns extends RowsByChild {
  /** The same number for the same SW_ID, counted from 1; 0 blank. */
  readonly worker: Int32Array;
  /** The first day of each. */
  readonly from: Int32Array;
  /** `STILL_OPEN` when blank. SW_DEC is the last day of the spell, or the first day of the next: either reading. */
  readonly until: Int32Array;
  /** The code of why the worker changed. */
  readonly reason: Uint8Array;
  /** SW_ID as a number like those of postcodes, which is the same in the return of another year. */
  readonly workerId?: Float64Array;
}

/** One row a time missing or away. */
export interface MissingColumns extends RowsByChild {
  /** Missing, or away without leave. */
  readonly kind: Uint8Array;
  /** The first day of each. */
  readonly from: Int32Array;
  /** `STILL_OPEN` when still missing. */
  readonly until: Int32Array;
}

/** One row an adoption decision. */
export interface AdoptionColumns extends RowsByChild {
  /** DATE_INT: the day the council decided that the child should be placed. */
  readonly decided: Int32Array;
  /** DATE_MATCH. */
  readonly matched: Int32Array;
  /** FOSTER_CARE: 0 not recorded, 1 not adopted by the foster carers, 2 adopted by them. */
  readonly fosterCare?: Uint8Array;
  /** The code of NB_ADOPTR: how many adopted. */
  readonly adopters?: Uint8Array;
  /** The code of SEX_ADOPTR. */
  readonly adopterSex?: Uint8Array;
  /** The code of LS_ADOPTR: whether and how they are a couple. */
  readonly adopterStatus?: Uint8Array;
}

/** One row a decision to place for adoption. */
export interface PlacedForAdoptionColumns extends RowsByChild {
  /** The day of the decision. */
  readonly decided: Int32Array;
  /** The day it ceased. */
  readonly ceased: Int32Array;
  /** REASON_PLACED_CEASED: 0 where it is blank. */
  readonly reason?: Uint8Array;
}

/** Earlier permanence orders. */
export interface PreviousPermanenceColumns extends RowsByChild {
  /** DATE_PERM; `NO_DAY` where it is blank or only partly known. */
  readonly on: Int32Array;
  /** The code of PREV_PERM. */
  readonly option?: Uint8Array;
  /** LA_PERM: 0 blank, 1 three digits or the code of another nation, 2 anything else. */
  readonly authority?: Uint8Array;
  /** 1 where DATE_PERM is filled, however much of it is known. */
  readonly dated?: Uint8Array;
}

/** One row an order that deprives of liberty. */
export interface DeprivationOfLibertyColumns extends RowsByChild {
  /** The first day of each. */
  readonly from: Int32Array;
  /** The first day not in it; `STILL_OPEN` while it goes on. */
  readonly until: Int32Array;
}

/** OC2, one row per child: `-1` where the cell is blank, otherwise the number in it. */
export interface OutcomeColumns {
  /** 1 where the child has a row. */
  readonly present: Uint8Array;
  /** The score of strengths and difficulties. */
  readonly sdqScore: Int16Array;
  /** Why there is none. */
  readonly sdqReason: Uint8Array;
  /** Convicted or cautioned. */
  readonly convicted: Int8Array;
  /** Development check. */
  readonly healthCheck: Int8Array;
  /** Immunisations. */
  readonly immunisations: Int8Array;
  /** Teeth checked. */
  readonly teethCheck: Int8Array;
  /** Health assessment. */
  readonly healthAssessment: Int8Array;
  /** Substance misuse. */
  readonly substanceMisuse: Int8Array;
  /** Intervention received. */
  readonly interventionReceived: Int8Array;
  /** Intervention offered. */
  readonly interventionOffered: Int8Array;
  /** The row of the source table (counted from 1); 0 where the child has none. */
  readonly row?: Int32Array;
}

/** OC3, one row per child. */
export interface CareLeaverColumns {
  /** How many there are. */
  readonly present: Uint8Array;
  /** The code of being in touch. */
  readonly inTouch: Uint8Array;
  /** The code of activity. */
  readonly activity: Uint8Array;
  /** The code of accommodation. */
  readonly accommodation: Uint8Array;
  /** The row of the source table (counted from 1); 0 where the child has none. */
  readonly row?: Int32Array;
}

/** What the return does not hold about one child, supplied beside it. Left out means not recorded. */
export interface ExtraFacts {
  /** Care passed to another council: out of every care-leaver measure. */
  readonly careTransferred?: boolean;
  /** Found in the school census. */
  readonly schoolMatched?: boolean;
  /** First days at a new school, or of a start after no school. */
  readonly schoolMoves?: readonly EpochDay[];
  /** Present: matched to the pupil census. Holds the academic year that the indicator asks for. */
  readonly education?: EducationFacts;
  /** Days on which a personal education plan was written or reviewed. */
  readonly educationPlans?: readonly EpochDay[];
  /** Whether the child has a school place on roll on the day asked about. */
  readonly onRoll?: boolean;
  /** The working days an in-year admission application has waited unanswered. */
  readonly admissionWaitingSchoolDays?: number;
  /** Holds a live leisure pass on the day asked about, and whether it was used. */
  readonly leisurePass?: { readonly held: boolean; readonly used?: boolean };
  /** What the council itself records, by its own names. No measure of the catalogue reads it. */
  readonly local?: Readonly<Record<string, boolean | number | string>>;
}

/** Facts of school, one row a child; a cell that is not recorded is `NO_ANSWER`. */
export interface EducationFacts {
  /** The key stage. */
  readonly stage?: 'KS2' | 'KS4';
  /** Key stage 2: reached the expected standard. */
  readonly reading?: boolean;
  /** Writing. */
  readonly writing?: boolean;
  /** Key stage 2: reached the expected standard. Key stage 4: grade 0 to 9. */
  readonly maths?: boolean | number;
  /** Key stage 4: grade 0 to 9, the better of language and literature. */
  readonly english?: number;
  /** Attainment 8 points, in hundredths. */
  readonly att8?: number;
  /** Progress 8 points, in hundredths. */
  readonly progress8?: number;
  /** Whether the English Baccalaureate was entered. */
  readonly ebaccEntered?: boolean;
  /** English Baccalaureate points, in hundredths. */
  readonly ebaccPoints?: number;
  /** Sessions possible. */
  readonly possibleSessions?: number;
  /** Sessions absent. */
  readonly absentSessions?: number;
  /** How many suspensions. */
  readonly suspensions?: number;
  /** How many permanent exclusions. */
  readonly permanentExclusions?: number;
  /** Special educational needs. */
  readonly sen?: 'N' | 'K' | 'E';
  /** Key stage 2 to 2015: the level reached in English and in maths. */
  readonly englishLevel?: number;
  /** The level in maths, until 2015. */
  readonly mathsLevel?: number;
  /** Key stage 4 to 2016: five or more passes at A* to C including English and maths. */
  readonly fiveGoodPasses?: boolean;
}

/**
 * What can be supplied beside the return, as finely as it comes: a virtual school may have attendance and no
 * exclusions, key stage 4 and no key stage 2. `education` is any of it.
 */
export type FactName =
  | keyof ExtraFacts
  | 'possibleSessions'
  | 'absentSessions'
  | 'suspensions'
  | 'permanentExclusions'
  | 'sen'
  | 'keyStage2'
  | 'keyStage4';

/** A table that was supplied and from which nothing may be counted. */
export interface WithheldTable {
  readonly table: TableName;
  /** No row could be used; more rows were refused than may be; its dates have the month before the day. */
  readonly because: 'no-usable-row' | 'mostly-refused' | 'month-first';
}

/** Whether figures may be made from a table. */
export function isUsable(records: Pick<CareRecords, 'supplied' | 'withheld'>, table: TableName): boolean {
  return records.supplied.includes(table) && records.withheld?.some((each) => each.table === table) !== true;
}

/** Everything known about a council's children, ready to be counted. */
export interface CareRecords {
  /** The tables that were supplied. An indicator that needs another is not computable, and says so. */
  readonly supplied: readonly TableName[];
  /**
   * Of the tables supplied, those from which nothing may be counted, and why: what they would tell is not recorded.
   * Left out: none.
   */
  readonly withheld?: readonly WithheldTable[];
  /** The children. */
  readonly children: ChildColumns;
  /** Their episodes. */
  readonly episodes: EpisodeColumns;
  /** Their reviews. */
  readonly reviews: ReviewColumns;
  /** Their social workers, by spell. */
  readonly socialWorkers: SocialWorkerColumns;
  /** What is missing, or when they were. */
  readonly missing: MissingColumns;
  /** Adoption decisions and matches. */
  readonly adoptions: AdoptionColumns;
  /** Decisions to place for adoption. */
  readonly placedForAdoption: PlacedForAdoptionColumns;
  /** Permanence before this care. */
  readonly previousPermanence?: PreviousPermanenceColumns;
  /** Orders that deprive of liberty. */
  readonly deprivationOfLiberty: DeprivationOfLibertyColumns;
  /** The outcomes. */
  readonly outcomes: OutcomeColumns;
  /** The care leavers of the year. */
  readonly careLeavers: CareLeaverColumns;
  /**
   * The first day from which every review is recorded, where that is said. Left out: a return holds the reviews of its
   * year, and of whoever has one before the window all from that one on.
   */
  readonly reviewsSince?: EpochDay;
  /**
   * Of which days the records tell. Left out: not said, and every day asked about is taken to be covered, as where
   * children were written by hand.
   */
  readonly cover?: Cover;
  /**
   * What the rows show of `cover` and `withheld`, in counts that add up where parts of a return are put together. Left
   * out: not read from rows.
   */
  readonly shown?: Shown;
  /** By child index; empty or sparse where nothing was supplied. */
  readonly extras: readonly (ExtraFacts | undefined)[];
  /**
   * The facts for which something was supplied, if only a table in which no child has a row: a measure that needs
   * another is not computable. Left out: the facts that any child has.
   */
  readonly suppliedFacts?: readonly FactName[];
  /** Of facts that come term by term: the terms of which there are rows. Left out: not said. */
  readonly suppliedTerms?: Readonly<Partial<Record<FactName, readonly string[]>>>;
}
