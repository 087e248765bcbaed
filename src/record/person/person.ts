/**
 * The facts that a status can turn on. Absent is not empty: a fact left out is *not recorded*, an empty list
 * says *none*. A rule that needs a fact that is not recorded answers "unknown" and names it.
 */
import type { PlainDate } from '../../kernel/calendar.js';
import type { EpisodeEndReason, LegalStatusCode, PlacementCode } from '../../kernel/codes.js';

/** The month of a birth whose day is not recorded: `YYYY-MM`. Answers become sets. */
export type YearMonth = string & { readonly __brand: 'YearMonth' };

/** One episode of being looked after, in the codes of the statutory return. */
export interface CareEntry<Day extends string = PlainDate> {
  /** The first looked-after day. */
  readonly start: Day;
  /** The day they ceased, which is not a looked-after day; `null` while it goes on. */
  readonly end: Day | null;
  /** LS of the statutory return: `C2`, `V2`. */
  readonly legalStatus: LegalStatusCode;
  readonly placement?: PlacementCode | null;
  /** REC of the statutory return. `X1`: the next episode continues the same stay. */
  readonly reasonEnded?: EpisodeEndReason | null;
  /** Whether CPPCR regulation 48 (short breaks) applies. Left out: worked out from the legal status and the days. */
  readonly shortBreakSeries?: boolean;
  /** For a stay of one night: whether it lasted more than 24 hours. Left out: not known (AMB-7). */
  readonly over24Hours?: boolean;
  /** The council that looked after them, in whatever name or code the caller uses. */
  readonly council?: string;
}

/** Living with family: the six-month rule of CLR regulation 3(5). */
export interface FamilyPlacement<Day extends string = PlainDate> {
  readonly start: Day;
  readonly end: Day | null;
  /** A relative without parental responsibility does not count. */
  readonly with: FamilyCarer;
}

/** With whom a young person lives. */
export const FAMILY_CARERS = [
  'parent',
  'person-with-pr',
  'previous-cao-holder',
  'relative-without-pr',
] as const;
export type FamilyCarer = (typeof FAMILY_CARERS)[number];

/** Detention under a court order. Never makes a child looked after: a remand is a care entry with `J1`. */
export interface Detention<Day extends string = PlainDate> {
  readonly start: Day;
  readonly end: Day | null;
  readonly kind: 'custodial-sentence';
}

/** A stay in hospital. */
export interface HospitalStay<Day extends string = PlainDate> {
  readonly start: Day;
  readonly end: Day | null;
}

/** A special guardianship order. */
export interface SpecialGuardianshipOrder<Day extends string = PlainDate> {
  readonly date: Day;
  readonly lookedAfterImmediatelyBefore: boolean;
  readonly discharged?: Day | null;
}

/** Kinds of accommodation that are not being looked after. The last two never count for anything. */
export const OTHER_ACCOMMODATION = [
  'voluntary-organisation',
  'private-childrens-home',
  'health',
  'education',
  'care-home-or-independent-hospital',
  'privately-fostered',
  'section-17',
  'housing',
] as const;
export type OtherAccommodationKind = (typeof OTHER_ACCOMMODATION)[number];

/** Accommodation that is not being looked after by a council. */
export interface OtherAccommodation<Day extends string = PlainDate> {
  readonly kind: OtherAccommodationKind;
  readonly start: Day;
  readonly end: Day | null;
  /**
   * A reviewer's decision that section 20 was the duty in truth, whatever the label said (AMB-15, the Southwark
   * line of cases). Counted from then on as a section 20 stay. Only for `section-17` and `housing`.
   */
  readonly treatAsSection20?: boolean;
}

/** A programme of education or training. */
export interface EducationProgramme<Day extends string = PlainDate> {
  readonly start: Day;
  readonly end: Day | null;
  /** Set out in the pathway plan: carries duties past 21 (section 23C(7)). */
  readonly inPathwayPlan: boolean;
}

/** Everything a status can turn on, with dates in whatever text type `Day` is. */
export interface PersonFacts<Day extends string, Birth extends string> {
  /** `YYYY-MM-DD`; or `YYYY-MM` where the day of birth is not recorded. */
  readonly dateOfBirth: Birth;
  /** Every episode of being looked after. */
  readonly care?: readonly CareEntry<Day>[];
  /**
   * Care by a council that took over (REC `E3`) and whose episodes are not in `care`. A transfer ends nothing in law:
   * without this, whether they are still looked after is not recorded (LA-9, RA-3).
   */
  readonly careElsewhere?: readonly CareEntry<Day>[];
  /** The first day from which the care history is complete. Earlier care may have happened and is not recorded. */
  readonly recordFrom?: Day;
  readonly familyPlacements?: readonly FamilyPlacement<Day>[];
  readonly detentions?: readonly Detention<Day>[];
  readonly hospitalStays?: readonly HospitalStay<Day>[];
  /** `null`: there is none. */
  readonly specialGuardianshipOrder?: SpecialGuardianshipOrder<Day> | null;
  readonly otherAccommodation?: readonly OtherAccommodation<Day>[];
  readonly education?: readonly EducationProgramme<Day>[];
  readonly disabled?: boolean;
  /** The day they asked for support between 21 and 25 (section 23CZB). `null`: they have not. */
  readonly supportRequested?: Day | null;
  /** The day they said they no longer want that support (section 23CZB(3)(b)). */
  readonly supportWithdrawn?: Day | null;
  /** The day they told the council they are in, or wish for, education or training (section 23CA). */
  readonly returnToEducation?: Day | null;
  /** Ceased to be in state care outside England and Wales by being adopted (section 23ZZA). */
  readonly adoptedFromCareElsewhere?: boolean;
}

/** A person as a caller writes one down: plain text dates. */
export type PersonInput = PersonFacts<string, string>;

/** A person whose dates are known to be real. Make one with `person`. */
export type Person = PersonFacts<PlainDate, PlainDate | YearMonth>;
