/**
 * A child's records written by hand: the columns of the return by their own names, dates as `YYYY-MM-DD`, and
 * what the return does not hold. The shape of the worked cases. `null` or left out means not recorded; an empty
 * list means none. A table of which no child says anything is not supplied, and nothing is counted from it.
 */

/** One row of the episodes table. */
export interface EpisodeRow {
  /** The first day of the episode. */
  readonly DECOM: string;
  /** The reason for the new episode. */
  readonly RNE?: string | null;
  /** Legal status. */
  readonly LS?: string | null;
  /** The category of need. */
  readonly CIN?: string | null;
  /** The placement. */
  readonly PLACE?: string | null;
  /** Its provider. */
  readonly PLACE_PROVIDER?: string | null;
  /** The first day not in the episode. */
  readonly DEC?: string | null;
  /** The reason it ceased. */
  readonly REC?: string | null;
  /** The reason the placement changed. */
  readonly REASON_PLACE_CHANGE?: string | null;
  /** The home postcode. */
  readonly HOME_POST?: string | null;
  /** The placement's postcode. */
  readonly PL_POST?: string | null;
  /** The URN of the placement. */
  readonly URN?: string | null;
  /** Miles to one decimal; `null` and 999.9 both mean not known. */
  readonly PL_DISTANCE?: number | null;
  /** Inside or outside the area. */
  readonly PL_LOCATION?: string | null;
}

/** The pupil census and assessments of a matched pupil. Points and grades as numbers. */
export interface EducationRow {
  /** The key stage. */
  readonly stage?: string | null;
  /** Reading. */
  readonly reading?: boolean | null;
  /** Writing. */
  readonly writing?: boolean | null;
  /** Maths. */
  readonly maths?: boolean | number | null;
  /** English. */
  readonly english?: number | null;
  /** Attainment 8 points, in hundredths. */
  readonly att8?: number | null;
  /** Progress 8 points, in hundredths. */
  readonly progress8?: number | null;
  /** Whether the English Baccalaureate was entered. */
  readonly ebaccEntered?: boolean | null;
  /** English Baccalaureate points, in hundredths. */
  readonly ebaccPoints?: number | null;
  /** Sessions possible. */
  readonly possibleSessions?: number | null;
  /** Sessions absent. */
  readonly absentSessions?: number | null;
  /** How many suspensions. */
  readonly suspensions?: number | null;
  /** How many permanent exclusions. */
  readonly permanentExclusions?: number | null;
  /** Special educational needs. */
  readonly sen?: string | null;
  /** The level in English, until 2015. */
  readonly englishLevel?: number | null;
  /** The level in maths, until 2015. */
  readonly mathsLevel?: number | null;
  /** Whether there were five good passes. */
  readonly fiveGoodPasses?: boolean | null;
}

/** What stands beside the episodes and outcomes of a child. */
export interface ExtraRows {
  /** Whether another council took over. */
  readonly careTransferred?: boolean | null;
  /** Social worker spells. */
  readonly swEpisodes?:
    | readonly {
        readonly SW_ID: string;
        readonly SW_DECOM: string;
        readonly SW_DEC?: string | null;
        readonly SW_REASON?: string | null;
      }[]
    | null;
  /** Whether a school was found for the child. */
  readonly schoolMatched?: boolean | null;
  /** Moves of school. */
  readonly schoolMoves?: readonly string[] | null;
  /** What is missing, or when they were. */
  readonly missing?:
    | readonly { readonly MISSING: string; readonly MIS_START: string; readonly MIS_END?: string | null }[]
    | null;
  /** Their reviews. */
  readonly reviews?: readonly { readonly REVIEW: string; readonly REVIEW_CODE?: string | null }[] | null;
  /** Unaccompanied and seeking asylum; DUC, the day that ended, left out while it has not. */
  readonly uasc?: { readonly DUC?: string | null } | null;
  /** Decisions to place for adoption. */
  readonly placedForAdoption?:
    readonly { readonly DATE_PLACED: string; readonly DATE_PLACED_CEASED?: string | null }[] | null;
  /** Deprivation of liberty. */
  readonly doLo?: readonly { readonly DOLO_START: string; readonly DOLO_END?: string | null }[] | null;
  /** The adoption row. */
  readonly ad1?: { readonly DATE_INT?: string | null; readonly DATE_MATCH?: string | null } | null;
  /** Programmes of education or training; left out: not recorded; empty: none. */
  readonly education?: EducationRow | null;
  /** Personal education plans. */
  readonly educationPlans?: readonly string[] | null;
  /** Whether the child is on the roll of a school. */
  readonly onRoll?: boolean | null;
  /** School days without a place. */
  readonly admissionWaitingSchoolDays?: number | null;
  /** Whether the child has a leisure pass. */
  readonly leisurePass?: { readonly held: boolean; readonly used?: boolean } | null;
  /** What the council itself records, by its own names. */
  readonly local?: Readonly<Record<string, boolean | number | string | null>> | null;
}

/** Everything about one child. */
export interface ChildRows {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** The date of birth. */
  readonly dateOfBirth?: string | null;
  /** M or F. */
  readonly sex?: string | null;
  /** The code of ethnicity; blank: not recorded. */
  readonly ethnic?: string | null;
  /** Unique pupil number, or a UN code. */
  readonly upn?: string | null;
  /** Their episodes. */
  readonly episodes?: readonly EpisodeRow[] | null;
  /** The OC2 columns, numbers as numbers or text. */
  readonly oc2?: Readonly<Record<string, string | number | null>> | null;
  /** The care leaver row of the year. */
  readonly oc3?: {
    readonly IN_TOUCH?: string | null;
    readonly ACTIV?: string | null;
    readonly ACCOM?: string | null;
  } | null;
  /** Facts that a return does not hold. */
  readonly extra?: ExtraRows | null;
}
