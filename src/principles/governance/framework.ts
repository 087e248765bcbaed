/**
 * How a council has arranged to act as corporate parent: its bodies, roles, reports, documents and what they promise.
 * Data of any council. Nothing here is law: what a framework asks for is what the council asks of itself.
 */
import type { RegulationSubject } from '../registers/regulations.js';
import type { PrincipleId } from '../seven.js';

/** How often something is to happen: every so many months, or so many times a year. One of the two. */
export interface PromisedCadence {
  /** Whole months from one time to the next. */
  readonly everyMonths?: number | undefined;
  /** Times in each year. */
  readonly timesAYear?: number | undefined;
  /** The council's own word: `bi-monthly`. */
  readonly term?: string | undefined;
  /** Whether that word has two meanings, so that the one taken here travels with every answer. */
  readonly ambiguousTerm?: boolean | undefined;
  /** The day on which the promise began. Without it nothing before the first time can be missing. */
  readonly since?: string | undefined;
}

/** What sort of body it is; a name such as panel or board is a label and decides nothing. */
export const FRAMEWORK_BODY_KINDS = [
  'corporate-parenting',
  'scrutiny',
  'cabinet',
  'officer',
  'partnership',
  'voice',
  'other',
] as const;
/** One of {@link FRAMEWORK_BODY_KINDS}. */
export type FrameworkBodyKind = (typeof FRAMEWORK_BODY_KINDS)[number];

/** Whether a body meets, is only proposed, or has ended. */
export const BODY_STATES = ['meeting', 'proposed', 'ended'] as const;
/** One of {@link BODY_STATES}. */
export type BodyState = (typeof BODY_STATES)[number];

/** A seat, or some alike, on a body. */
export interface Seat {
  /** A role, never a person. */
  readonly role: string;
  /** How many; left out or null: the council does not say, and at least one is looked for. */
  readonly count?: number | null | undefined;
  /** Whether the seat is for somebody with experience of care. */
  readonly careExperienced?: boolean | undefined;
}

/** A body through which the council acts. */
export interface FrameworkBody {
  /** The framework's own id; unique in it. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Other names by which records call it. */
  readonly aliases?: readonly string[] | undefined;
  /** What sort of body it is. */
  readonly kind: FrameworkBodyKind;
  /** Left out: it meets. */
  readonly state?: BodyState | undefined;
  /** A role; left out or null: the council does not say. */
  readonly chair?: string | null | undefined;
  /** Its seats; left out: the council does not say. */
  readonly seats?: readonly Seat[] | undefined;
  /** What it is for. */
  readonly purposes?: readonly string[] | undefined;
  /** How often it meets; left out: the council does not say. */
  readonly cadence?: PromisedCadence | undefined;
  /** Names of bodies to which it reports. */
  readonly reportsTo?: readonly string[] | undefined;
}

/** A level of responsibility; the levels are the framework's own. */
export interface ResponsibilityLevel {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** Its place, from 1. A level holds the duties of every level below it. */
  readonly order: number;
}

/** Something that a role is to do. */
export interface RoleDuty {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its words. */
  readonly text: string;
  /** The principles it serves; empty: none in particular. */
  readonly principles?: readonly PrincipleId[] | undefined;
  /** The level at which it is asked; left out: of the role itself. */
  readonly level?: string | undefined;
}

/** A role with its duties. */
export interface FrameworkRole {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** The id of its level. */
  readonly level?: string | undefined;
  /** What it is to do. */
  readonly duties?: readonly RoleDuty[] | undefined;
}

/** A report that is to be made. */
export interface FrameworkReport {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** A role or a body. */
  readonly owner?: string | undefined;
  /** Names of those who are to have it. */
  readonly recipients?: readonly string[] | undefined;
  /** How often it is made; left out: the council does not say. */
  readonly cadence?: PromisedCadence | undefined;
}

/** A strategy, policy or plan, and its life. */
export interface FrameworkDocument {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out or null: not stated. */
  readonly validFrom?: string | null | undefined;
  /** The last day, month or year of its life. */
  readonly validUntil?: string | null | undefined;
  /** Roles and bodies that agreed it. */
  readonly endorsedBy?: readonly string[] | undefined;
  /** Titles of documents to which it is tied. */
  readonly links?: readonly string[] | undefined;
}

/** An aim of the council's own. */
export interface FrameworkObjective {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its words. */
  readonly text: string;
  /** The principles it serves; empty says that it serves none. */
  readonly principles: readonly PrincipleId[];
}

/** Where an action stands, as the council says. */
export const ACTION_STATES = ['planned', 'started', 'done', 'dropped'] as const;
/** One of {@link ACTION_STATES}. */
export type ActionState = (typeof ACTION_STATES)[number];

/** An action, or a risk that is acted on. */
export interface FrameworkAction {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its words. */
  readonly text: string;
  /** A role, never a person. */
  readonly owner?: string | undefined;
  /** As precisely as it is known; left out or null: no date is set. */
  readonly due?: string | null | undefined;
  /** Where it stands. */
  readonly state: ActionState;
  /** The day on which it was done; left out: not recorded. */
  readonly doneOn?: string | undefined;
  /** As the council states it: `£20,000 a year`. */
  readonly cost?: string | undefined;
  /** The council's own words about the risk, deadline included. */
  readonly note?: string | undefined;
}

/** Something that a councillor is to do or to know. */
export interface MemberCheck {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its words. */
  readonly text: string;
  /** What it refers to where its name has changed: `home-visits` was regulation 33 and is regulation 44. */
  readonly subject?: RegulationSubject | undefined;
  /** Whether the law asks that somebody independent does it, so that a member cannot. */
  readonly independentOnly?: boolean | undefined;
}

/** A way in which young people are heard. */
export interface FrameworkVoiceChannel {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its words. */
  readonly text: string;
  /** Whether it is there; `unknown` where nothing says. */
  readonly inPlace: 'yes' | 'no' | 'unknown';
  /** The body that hears them. */
  readonly body?: string | undefined;
}

/** Training that is promised to somebody. */
export interface FrameworkTraining {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** Those who are to have it: roles. */
  readonly roles: readonly string[];
  /** Months for which it counts; left out: for good. */
  readonly validMonths?: number | undefined;
}

/** How one council has arranged to act as corporate parent. */
export interface GovernanceFramework {
  /** The council that it belongs to. */
  readonly council: string;
  /** What the framework is called. */
  readonly title: string;
  /** As precisely as it is known. */
  readonly dated?: string | undefined;
  /** Its bodies. */
  readonly bodies: readonly FrameworkBody[];
  /** Its levels of responsibility. */
  readonly levels?: readonly ResponsibilityLevel[] | undefined;
  /** Its roles and their duties. */
  readonly roles?: readonly FrameworkRole[] | undefined;
  /** Reports that are to be made. */
  readonly reports?: readonly FrameworkReport[] | undefined;
  /** Its strategies, policies and plans. */
  readonly documents?: readonly FrameworkDocument[] | undefined;
  /** Its aims. */
  readonly objectives?: readonly FrameworkObjective[] | undefined;
  /** Its actions. */
  readonly actions?: readonly FrameworkAction[] | undefined;
  /** What councillors are to do or to know. */
  readonly memberChecks?: readonly MemberCheck[] | undefined;
  /** Ways in which young people are heard. */
  readonly voice?: readonly FrameworkVoiceChannel[] | undefined;
  /** Training that is promised. */
  readonly training?: readonly FrameworkTraining[] | undefined;
}
