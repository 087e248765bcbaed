/**
 * The facts that a status can turn on. Absent is not empty: a fact left out is *not recorded*, an empty list
 * says *none*. A rule that needs a fact that is not recorded answers "unknown" and names it.
 *
 * Dates are plain text, `YYYY-MM-DD`. What each field means, and what its absence means, stands in `fields.ts`.
 */
import type { EpisodeEndReason, LegalStatusCode, PlacementCode } from '../../kernel/codes.js';

/** The nations whose councils, or trusts, look after children. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
/** One of {@link NATIONS}. */
export type Nation = (typeof NATIONS)[number];

/** Days from the start up to, and not including, the end. */
export interface DatedEntry {
  /** The first day. */
  readonly start: string;
  /** The first day after it; `null` while it goes on. */
  readonly end: string | null;
}

/** One episode of being looked after, in the codes of the statutory return. */
export interface CareEntry extends DatedEntry {
  /** LS of the statutory return: `C2`, `V2`. */
  readonly legalStatus: LegalStatusCode;
  /** Where they lived, as a code of the return. */
  readonly placement?: PlacementCode | null | undefined;
  /** REC of the statutory return. `X1`: the next episode continues the same stay. */
  readonly reasonEnded?: EpisodeEndReason | null | undefined;
  /** Whether CPPCR regulation 48 (short breaks) applies. Left out: worked out from the legal status and the days. */
  readonly shortBreakSeries?: boolean | undefined;
  /** For a stay of one night: whether it lasted more than 24 hours. Left out: not known (AMB-7). */
  readonly over24Hours?: boolean | undefined;
  /** The council that looked after them, in whatever name or code the caller uses. */
  readonly council?: string | undefined;
  /** The nation of that council. Left out: England, unless the council named is one of another nation (NAT-9). */
  readonly nation?: Nation | undefined;
}

/** Living with family: the six-month rule of CLR regulation 3(5). */
export interface FamilyPlacement extends DatedEntry {
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
/** One of {@link FAMILY_CARERS}. */
export type FamilyCarer = (typeof FAMILY_CARERS)[number];

/** Under what somebody is detained. Only a custodial sentence ends a stay under section 20 or on remand (LA-10). */
export const DETENTION_KINDS = ['custodial-sentence', 'remand', 'other-court-order'] as const;
/** One of {@link DETENTION_KINDS}. */
export type DetentionKind = (typeof DETENTION_KINDS)[number];

/** Detention under a court order. Never makes a child looked after: a remand that does is a care entry with `J1`. */
export interface Detention extends DatedEntry {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: DetentionKind;
}

/** A stay in hospital. */
export type HospitalStay = DatedEntry;

/** A special guardianship order. */
export interface SpecialGuardianshipOrder {
  /** The day of it. */
  readonly date: string;
  /** Whether they were looked after immediately before it. */
  readonly lookedAfterImmediatelyBefore: boolean;
  /** The day on which it was discharged; `null`: it was not. */
  readonly discharged?: string | null | undefined;
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
/** One of {@link OTHER_ACCOMMODATION}. */
export type OtherAccommodationKind = (typeof OTHER_ACCOMMODATION)[number];

/** Accommodation that is not being looked after by a council. */
export interface OtherAccommodation extends DatedEntry {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: OtherAccommodationKind;
  /**
   * A reviewer's decision that section 20 was the duty in truth, whatever the label said (AMB-15, AMB-25, the
   * Southwark line of cases). Its days are a section 20 stay with an English council, and not of the label.
   */
  readonly treatAsSection20?: boolean | undefined;
  /** The council that provided or arranged it. */
  readonly council?: string | undefined;
}

/** A programme of education or training. */
export interface EducationProgramme extends DatedEntry {
  /** Set out in the pathway plan: carries duties past 21 (section 23C(7)). */
  readonly inPathwayPlan: boolean;
}

/** The categories as which a council may treat somebody by choice. */
export const DISCRETIONARY_CATEGORIES = ['relevant', 'former-relevant', 'qualifying'] as const;
/** One of {@link DISCRETIONARY_CATEGORIES}. */
export type DiscretionaryCategory = (typeof DISCRETIONARY_CATEGORIES)[number];

/** A council's choice to support somebody whom the Act does not reach. Changes no status. */
export interface DiscretionarySupport extends DatedEntry {
  /** As what they are treated. */
  readonly as?: DiscretionaryCategory | undefined;
  /** The council that treats them so. */
  readonly council?: string | undefined;
}

/** Everything a status can turn on. */
export interface Person {
  /** `YYYY-MM-DD`; or `YYYY-MM` where the day of birth is not recorded: answers become sets. */
  readonly dateOfBirth: string;
  /** Every episode of being looked after. */
  readonly care?: readonly CareEntry[] | undefined;
  /**
   * Care by a council that took over (REC `E3`) and whose episodes are not in `care`. A transfer ends nothing in law:
   * without this, whether they are still looked after is not recorded (LA-9, RA-3).
   */
  readonly careElsewhere?: readonly CareEntry[] | undefined;
  /** The first day from which the care history is complete. Earlier care may have happened and is not recorded. */
  readonly recordFrom?: string | undefined;
  /** Times with family; left out: not recorded; empty: none. */
  readonly familyPlacements?: readonly FamilyPlacement[] | undefined;
  /** Times in detention; left out: not recorded; empty: none. */
  readonly detentions?: readonly Detention[] | undefined;
  /** Stays in hospital; left out: not recorded; empty: none. */
  readonly hospitalStays?: readonly HospitalStay[] | undefined;
  /** `null`: there is none. */
  readonly specialGuardianshipOrder?: SpecialGuardianshipOrder | null | undefined;
  /** Accommodation that is not being looked after; left out: not recorded; empty: none. */
  readonly otherAccommodation?: readonly OtherAccommodation[] | undefined;
  /** Programmes of education or training; left out: not recorded; empty: none. */
  readonly education?: readonly EducationProgramme[] | undefined;
  /** Whether they are disabled; left out: not recorded. */
  readonly disabled?: boolean | undefined;
  /** The day they asked for support between 21 and 25 (section 23CZB). `null`: they have not. */
  readonly supportRequested?: string | null | undefined;
  /** The day they said they no longer want that support (section 23CZB(3)(b)). */
  readonly supportWithdrawn?: string | null | undefined;
  /** The day they told the council they are in, or wish for, education or training (section 23CA). */
  readonly returnToEducation?: string | null | undefined;
  /** Ceased to be in state care outside England and Wales by being adopted (section 23ZZA). */
  readonly adoptedFromCareElsewhere?: boolean | undefined;
  /** A council's choice to support them as a care leaver, beside what the Act says. */
  readonly discretionarySupport?: readonly DiscretionarySupport[] | undefined;
  /** The council in whose area they are now (RA-2). */
  readonly area?: string | undefined;
  /** `null`: they are alive. Left out: no death but by a care entry that ended so (REC `E2`). */
  readonly dateOfDeath?: string | null | undefined;
}

/** A person as a caller writes one down. */
export type PersonInput = Person;

/**
 * What rules read of a record as it was written, wherever the rest of it came from: all else they read as days, from a
 * history. The rows of a return hold none of it.
 */
export type AsWritten = Pick<
  Person,
  'adoptedFromCareElsewhere' | 'education' | 'returnToEducation' | 'supportRequested' | 'supportWithdrawn'
>;
