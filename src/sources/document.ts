/** The shape in which each council's document is held: every row of it, and the records made from the rows. */
import type { Answer } from '../kernel/finding.js';
import type { CadenceName } from '../principles/governance/cadence.js';
import type { FunctionArea } from '../principles/evidence/function-areas.js';
import type { LegalStatus } from '../principles/legal-kind.js';
import type { Council } from './council.js';
import type { LocalOfferAreaId } from '../principles/regimes/local-offer-areas.js';
import type { PrincipleId } from '../principles/seven.js';
import type { Level, RoleId } from '../principles/governance/roles.js';
import type { VoiceChannel } from '../principles/governance/voice-channel.js';

/** The room of this library that uses a row. */
export type RowModule = 'principles' | 'eligibility' | 'indicators' | 'pledge';

/** One rule, definition, role, cadence, body, measure or promise of a source document. */
export interface SourceRow {
  /** Permanent: `DER-03`. */
  readonly row: string;
  /** What sort of row it is; some are two things at once. */
  readonly kinds: readonly string[];
  /** The room of this library that uses it. */
  readonly module: RowModule;
  /** Codes of the conflicts with the law or with today's practice. */
  readonly conflicts: readonly string[];
  /** What it says, in our own words. */
  readonly says: string;
}

/** A council's own definition of a term. */
export interface DefinitionEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The term that is defined. */
  readonly term: 'corporate-parenting';
}

/** A form of the question whether the care would be good enough for one's own child. */
export interface GoodParentEntry {
  /** The row of the source document that says it. */
  readonly row: string;
}

/** What a row says the law is, and what it is. */
export interface ClaimEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** How it stands to the law. */
  readonly legalStatus: LegalStatus;
  /** What the law is, in our own words. */
  readonly position: string;
  /** The code of the conflict. */
  readonly conflict: string;
}

/** A duty that a row gives to roles. */
export interface RoleDutyEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The roles that it is asked of. */
  readonly roles: readonly RoleId[];
  /** The principles it serves, as this library reads it; empty when it serves none in particular. */
  readonly principles: readonly PrincipleId[];
  /** York's level of responsibility; absent elsewhere. */
  readonly level?: Level;
}

/** A body with its make-up, as the rows state it. */
export interface BodyEntry {
  /** Permanent: `york-board`. */
  readonly id: string;
  /** What sort it is. */
  readonly type: 'corporate-parenting' | 'officer' | 'partnership' | 'voice';
  /** Its name. */
  readonly name: string;
  /** Other names of it. */
  readonly aliases: readonly string[];
  /** `proposed` when the document only recommends it, `ended` when it says that it has stopped. */
  readonly state: 'meeting' | 'proposed' | 'ended';
  /** A role; `null` when the document does not say. */
  readonly chair: string | null;
  /** How often. */
  readonly cadence: CadenceName | null;
  /** Its members. */
  readonly members: readonly BodyMember[];
  /** Rows that state what it is for. */
  readonly purposes: readonly string[];
  /** Bodies to which it reports; empty when the document does not say. */
  readonly reportsTo: readonly string[];
  /** Every row about it. */
  readonly rows: readonly string[];
}

/** A place on a body. */
export interface BodyMember {
  /** A role, never a person. */
  readonly role: string;
  /** How many; `null` when the document does not say. */
  readonly count: number | null;
  /** Whether it is for somebody with experience of care. */
  readonly careExperienced: boolean;
}

/** A meeting that is to happen with a stated frequency. */
export interface MeetingEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The meeting. */
  readonly meeting: string;
  /** How often. */
  readonly cadence: CadenceName;
}

/** A report that is to be made, how often, and to whom. */
export interface ReportEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** Other rows that speak of the same report. */
  readonly alsoRows?: readonly string[];
  /** What is reported on. */
  readonly report: string;
  /** `null` when the document says only "regular": nothing can then be late. */
  readonly everyMonths: number | null;
  /** Those who are to have it, or had it. */
  readonly recipients: readonly string[];
}

/** A way of hearing children and young people, and whether the document says it is there. */
export interface VoiceEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The way of being heard. */
  readonly channel: VoiceChannel;
  /** Whether it is there; `unknown` where nothing says. */
  readonly inPlace: Answer;
}

/** What children and young people asked for. It is not a promise by the council. */
export interface VoiceAskEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The principles that it serves, in statutory order. */
  readonly principles: readonly PrincipleId[];
}

/** An item of a councillor's checklist. */
export interface ChecklistEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The requirement. */
  readonly item: string;
}

/** An aim or objective and the principles it serves; an empty list is an explicit "none". */
export interface ObjectiveEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The principles that it serves, in statutory order. */
  readonly principles: readonly PrincipleId[];
  /** Why it is mapped so, or why it is mapped to none. */
  readonly reason: string;
}

/** A strategy, report or framework that the rows mention. */
export interface GovernanceDocumentEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** Other rows that speak of the same document. */
  readonly alsoRows?: readonly string[];
  /** Its title, as people say it. */
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` when not stated. */
  readonly validFrom: string | null;
  /** The last day, month or year of its life; `null` when not stated. */
  readonly validUntil: string | null;
  /** Who signed or agreed it. Roles and bodies only. */
  readonly endorsedBy: readonly string[];
  /** Titles of documents to which it is tied. */
  readonly links: readonly string[];
}

/** A local action, risk or remark that is kept and listed, and from which nothing is computed. */
export interface NarrativeEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** What sort it is. */
  readonly type: 'action' | 'risk' | 'assurance' | 'context';
  /** A risk table as the document gives it; absent elsewhere. */
  readonly levels?: Readonly<Record<string, 'high' | 'medium' | 'low'>>;
}

/** An example of what departments do. */
export interface ExampleEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The parts of the council's work. */
  readonly functionAreas: readonly FunctionArea[];
  /** The principles that it serves, in statutory order. */
  readonly principles: readonly PrincipleId[];
}

/** Something a council said it would offer care leavers. */
export interface LocalOfferEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** The areas of the local offer that it speaks to. */
  readonly areas: readonly LocalOfferAreaId[];
}

/** Something that the document says is missing from the council's own arrangements. */
export interface GapEntry {
  /** The row of the source document that says it. */
  readonly row: string;
  /** What is missing. */
  readonly gap: 'no-cross-council-forum' | 'no-systematic-voice' | 'supporter-for-representative';
}

/** One council's document, row by row. */
export interface SourceDocument {
  /** Its id: permanent, and unique among its kind. */
  readonly id: SourceDocumentId;
  /** The council that it belongs to. */
  readonly council: Council;
  /** Its title, as people say it. */
  readonly title: string;
  /** As precisely as it is known. */
  readonly dated: string;
  /** Every row of it. */
  readonly rows: readonly SourceRow[];
  /** The council's own definitions. */
  readonly definitions: readonly DefinitionEntry[];
  /** Its forms of the question whether the care would be good enough for one's own child. */
  readonly goodParentTest: readonly GoodParentEntry[];
  /** What it says the law is. */
  readonly claims: readonly ClaimEntry[];
  /** Duties that it gives to roles. */
  readonly duties: readonly RoleDutyEntry[];
  /** The bodies that it names. */
  readonly bodies: readonly BodyEntry[];
  /** Meetings with a stated frequency. */
  readonly meetings: readonly MeetingEntry[];
  /** Reports that it asks for. */
  readonly reports: readonly ReportEntry[];
  /** Ways of hearing children and young people. */
  readonly voice: readonly VoiceEntry[];
  /** What children and young people asked for. */
  readonly asks: readonly VoiceAskEntry[];
  /** Its checklist for councillors. */
  readonly checklist: readonly ChecklistEntry[];
  /** Its aims. */
  readonly objectives: readonly ObjectiveEntry[];
  /** Documents that it mentions. */
  readonly documents: readonly GovernanceDocumentEntry[];
  /** What is kept and listed, and from which nothing is computed. */
  readonly narrative: readonly NarrativeEntry[];
  /** Examples of what departments do. */
  readonly examples: readonly ExampleEntry[];
  /** What it offers care leavers. */
  readonly localOffer: readonly LocalOfferEntry[];
  /** What it says is missing. */
  readonly gaps: readonly GapEntry[];
}

/** The ids of the five source documents. */
export type SourceDocumentId = 'derby-2016' | 'rutland-2014' | 'stoke-2014' | 'york-2020' | 'dudley-2011';
