/**
 * A child's records written by hand: the columns of the return by their own names, dates as `YYYY-MM-DD`, and
 * what the return does not hold. The shape of the worked cases. `null` or left out means not recorded; an empty
 * list means none. A table of which no child says anything is not supplied, and nothing is counted from it.
 */

/** One row of the episodes table. */
export interface EpisodeRow {
  readonly DECOM: string;
  readonly RNE?: string | null;
  readonly LS?: string | null;
  readonly CIN?: string | null;
  readonly PLACE?: string | null;
  readonly PLACE_PROVIDER?: string | null;
  /** The first day not in the episode. */
  readonly DEC?: string | null;
  readonly REC?: string | null;
  readonly REASON_PLACE_CHANGE?: string | null;
  readonly HOME_POST?: string | null;
  readonly PL_POST?: string | null;
  readonly URN?: string | null;
  /** Miles to one decimal; `null` and 999.9 both mean not known. */
  readonly PL_DISTANCE?: number | null;
  readonly PL_LOCATION?: string | null;
}

/** The pupil census and assessments of a matched pupil. Points and grades as numbers. */
export interface EducationRow {
  readonly stage?: string | null;
  readonly reading?: boolean | null;
  readonly writing?: boolean | null;
  readonly maths?: boolean | number | null;
  readonly english?: number | null;
  readonly att8?: number | null;
  readonly progress8?: number | null;
  readonly ebaccEntered?: boolean | null;
  readonly ebaccPoints?: number | null;
  readonly possibleSessions?: number | null;
  readonly absentSessions?: number | null;
  readonly suspensions?: number | null;
  readonly permanentExclusions?: number | null;
  readonly sen?: string | null;
  readonly englishLevel?: number | null;
  readonly mathsLevel?: number | null;
  readonly fiveGoodPasses?: boolean | null;
}

/** What stands beside the episodes and outcomes of a child. */
export interface ExtraRows {
  readonly careTransferred?: boolean | null;
  readonly swEpisodes?:
    | readonly {
        readonly SW_ID: string;
        readonly SW_DECOM: string;
        readonly SW_DEC?: string | null;
        readonly SW_REASON?: string | null;
      }[]
    | null;
  readonly schoolMatched?: boolean | null;
  readonly schoolMoves?: readonly string[] | null;
  readonly missing?:
    | readonly { readonly MISSING: string; readonly MIS_START: string; readonly MIS_END?: string | null }[]
    | null;
  readonly reviews?: readonly { readonly REVIEW: string; readonly REVIEW_CODE?: string | null }[] | null;
  /** Unaccompanied and seeking asylum; DUC, the day that ended, left out while it has not. */
  readonly uasc?: { readonly DUC?: string | null } | null;
  readonly placedForAdoption?:
    readonly { readonly DATE_PLACED: string; readonly DATE_PLACED_CEASED?: string | null }[] | null;
  /** Deprivation of liberty. */
  readonly doLo?: readonly { readonly DOLO_START: string; readonly DOLO_END?: string | null }[] | null;
  readonly ad1?: { readonly DATE_INT?: string | null; readonly DATE_MATCH?: string | null } | null;
  readonly education?: EducationRow | null;
  readonly educationPlans?: readonly string[] | null;
  readonly onRoll?: boolean | null;
  readonly admissionWaitingSchoolDays?: number | null;
  readonly leisurePass?: { readonly held: boolean; readonly used?: boolean } | null;
  /** What the council itself records, by its own names. */
  readonly local?: Readonly<Record<string, boolean | number | string | null>> | null;
}

/** Everything about one child. */
export interface ChildRows {
  readonly id: string;
  readonly dateOfBirth?: string | null;
  /** M or F. */
  readonly sex?: string | null;
  readonly ethnic?: string | null;
  /** Unique pupil number, or a UN code. */
  readonly upn?: string | null;
  readonly episodes?: readonly EpisodeRow[] | null;
  /** The OC2 columns, numbers as numbers or text. */
  readonly oc2?: Readonly<Record<string, string | number | null>> | null;
  readonly oc3?: {
    readonly IN_TOUCH?: string | null;
    readonly ACTIV?: string | null;
    readonly ACCOM?: string | null;
  } | null;
  readonly extra?: ExtraRows | null;
}
