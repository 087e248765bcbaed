/**
 * What a pledge is, as data: a council's published list of what children in its care, and often care leavers,
 * can expect. A pledge is policy, not statute. A point of it can be evidence that regard was had to a
 * principle; it is never proof that the promise is kept.
 */
import type { OutcomeId } from '../../principles/governance/outcome-frames.js';
import type { PrincipleId } from '../../principles/seven.js';
import type { IndicatorReferenceId } from '../terms/indicator-references.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import type { ThemeId } from '../terms/lexicon.js';

export type { PartialDate } from '../../kernel/partial-date.js';

/** Whom a pledge speaks to. The list is closed: any other value is an error. */
export const AUDIENCES = ['looked-after-children', 'care-leavers'] as const;
/** One of {@link AUDIENCES}. */
export type Audience = (typeof AUDIENCES)[number];

/**
 * How much of the pledge the source gives: `published` all of it, `partial` some of it, `not-in-source` a named
 * pledge whose points cannot be read there.
 */
export const POINTS_STATUSES = ['published', 'partial', 'not-in-source'] as const;
/** One of {@link POINTS_STATUSES}. */
export type PointsStatus = (typeof POINTS_STATUSES)[number];

/** Whether a person has decided a mapping (`confirmed`) or it is a draft (`suggested`, the default). */
export const MAPPING_STATUSES = ['suggested', 'confirmed'] as const;
/** One of {@link MAPPING_STATUSES}. */
export type MappingStatus = (typeof MAPPING_STATUSES)[number];

/** One promise, under the number it is printed with. */
export interface PledgePoint {
  /** The printed number: a whole number of at least 1, used once in a pledge. */
  readonly number: number;
  /** The heading it is printed under; several points may share one. */
  readonly heading?: string | null | undefined;
  /** What is promised. Never blank, never a person's name. */
  readonly text: string;
  /** Themes a reader has noted, of the lexicon's list. */
  readonly themes?: readonly ThemeId[] | null | undefined;
}

/** Who made a pledge with the council, and for whom a company or partnership speaks. */
export interface PledgeMakers {
  readonly partners?: readonly string[] | null | undefined;
  readonly onBehalfOf?: string | null | undefined;
}

/** Completed years of age, both ends included. */
export interface AgeBand {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

/** Where a pledge was read. */
export interface PledgeSource {
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/**
 * A council's pledge, promise, guarantee or charter. An absent field, or one that is `null`, means that the source
 * does not say.
 */
export interface Pledge {
  /** A short permanent id, such as `derby-2016`. */
  readonly id?: string | null | undefined;
  /** The council that it belongs to. */
  readonly council: string;
  /** Who made it: a role or a body. */
  readonly madeBy?: PledgeMakers | null | undefined;
  /** Its title, as people say it. */
  readonly title: string;
  /** When it was launched, as precisely as it is known. */
  readonly launchedOn?: PartialDate | null | undefined;
  /** When it was last changed, as precisely as it is known. */
  readonly updatedOn?: PartialDate | null | undefined;
  /** Months from the later of launch and update to the next review. */
  readonly reviewEveryMonths?: number | null | undefined;
  /** At least one. */
  readonly audience: readonly Audience[];
  /** The ages that it is for. */
  readonly ageBand?: AgeBand | null | undefined;
  /** The body that wrote it; never a person. */
  readonly authorBody?: string | null | undefined;
  /** Who has to keep it. */
  readonly bindingOn?: string | null | undefined;
  /** How it reaches children: `welcome pack`. */
  readonly distribution?: readonly string[] | null | undefined;
  /** The forms it comes in: `large print`. */
  readonly formats?: readonly string[] | null | undefined;
  /** Who endorsed it, and when. */
  readonly endorsements?: readonly Endorsement[] | null | undefined;
  /** Whether the points of the pledge are known. */
  readonly pointsStatus: PointsStatus;
  /** How many points the source says there are. */
  readonly statedPointCount?: number | null | undefined;
  /** Empty only when the points are not in the source. */
  readonly points: readonly PledgePoint[];
  /** Where it stands. */
  readonly source?: PledgeSource | null | undefined;
  /** A family of pledges that share wording. */
  readonly lineage?: string | null | undefined;
  /** The id of the pledge that this one replaces. */
  readonly supersedes?: string | null | undefined;
}

/** A body that signed or adopted a pledge, and when. */
export interface Endorsement {
  /** Who endorsed it: a role or a body. */
  readonly body: string;
  /** When, as precisely as it is known. */
  readonly on?: PartialDate | null | undefined;
}

/** What a person, or a suggestion, says that one point answers to. */
export interface PointMapping {
  /** The printed number of the point. */
  readonly point: number;
  /** The one or two principles whose statutory words most directly cover the promise; empty only with `unmapped`. */
  readonly primary: readonly PrincipleId[];
  /** Up to three more that the words of the point also speak to. */
  readonly secondary?: readonly PrincipleId[] | null | undefined;
  /** Says aloud that the point answers to no principle, and why. */
  readonly unmapped?: { readonly reason: string } | null | undefined;
  /** The outcomes of the frames that it speaks to. */
  readonly outcomes?: readonly OutcomeId[] | null | undefined;
  /** Ideas of measurement that the promise touches; see `INDICATOR_REFERENCES`. */
  readonly indicators?: readonly IndicatorReferenceId[] | null | undefined;
  /** One line that names the words that decided it; expected on every confirmed mapping. */
  readonly reason?: string | null | undefined;
  /** Default `suggested`. */
  readonly status?: MappingStatus | null | undefined;
  /** The role of whoever confirmed it, never a name. Required when confirmed. */
  readonly confirmedBy?: string | null | undefined;
  /** The date of the decision. Required when confirmed. */
  readonly confirmedOn?: string | null | undefined;
  /** The words of the point when it was confirmed. When the point no longer says this, the confirmation lapses. */
  readonly confirmedText?: string | null | undefined;
  /** What was suggested before a person decided, kept so that later readers see what was changed. */
  readonly suggestion?: SuggestedMapping | null | undefined;
}

/** The part of a suggestion that is kept beside the decision on it. */
export interface SuggestedMapping {
  /** The principles that it speaks for above all. */
  readonly primary: readonly PrincipleId[];
  /** The principles that it also speaks for. */
  readonly secondary: readonly PrincipleId[];
  /** The version of the lexicon that suggested it. */
  readonly lexicon: string;
}
