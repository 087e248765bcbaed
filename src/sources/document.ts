/** The shape in which each council's document is held: every row of it, and the records made from the rows. */
import type { Answer } from '../kernel/finding.js';
import type { CadenceName } from '../principles/governance/cadence.js';
import type { FunctionArea } from '../principles/evidence/function-areas.js';
import type { Council, LegalStatus } from '../principles/legal-kind.js';
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
  readonly module: RowModule;
  /** Codes of the conflicts with the law or with today's practice. */
  readonly conflicts: readonly string[];
  /** What it says, in our own words. */
  readonly says: string;
}

/** A council's own definition of a term. */
export interface DefinitionEntry {
  readonly row: string;
  readonly term: 'corporate-parenting';
}

/** A form of the question whether the care would be good enough for one's own child. */
export interface GoodParentEntry {
  readonly row: string;
}

/** What a row says the law is, and what it is. */
export interface ClaimEntry {
  readonly row: string;
  readonly legalStatus: LegalStatus;
  readonly position: string;
  readonly conflict: string;
}

/** A duty that a row gives to roles. */
export interface RoleDutyEntry {
  readonly row: string;
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
  readonly type: 'corporate-parenting' | 'officer' | 'partnership' | 'voice';
  readonly name: string;
  readonly aliases: readonly string[];
  /** `proposed` when the document only recommends it, `ended` when it says that it has stopped. */
  readonly state: 'meeting' | 'proposed' | 'ended';
  /** A role; `null` when the document does not say. */
  readonly chair: string | null;
  readonly cadence: CadenceName | null;
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
  readonly careExperienced: boolean;
}

/** A meeting that is to happen with a stated frequency. */
export interface MeetingEntry {
  readonly row: string;
  readonly meeting: string;
  readonly cadence: CadenceName;
}

/** A report that is to be made, how often, and to whom. */
export interface ReportEntry {
  readonly row: string;
  /** Other rows that speak of the same report. */
  readonly alsoRows?: readonly string[];
  readonly report: string;
  /** `null` when the document says only "regular": nothing can then be late. */
  readonly everyMonths: number | null;
  readonly recipients: readonly string[];
}

/** A way of hearing children and young people, and whether the document says it is there. */
export interface VoiceEntry {
  readonly row: string;
  readonly channel: VoiceChannel;
  readonly inPlace: Answer;
}

/** What children and young people asked for. It is not a promise by the council. */
export interface VoiceAskEntry {
  readonly row: string;
  readonly principles: readonly PrincipleId[];
}

/** An item of a councillor's checklist. */
export interface ChecklistEntry {
  readonly row: string;
  readonly item: string;
}

/** An aim or objective and the principles it serves; an empty list is an explicit "none". */
export interface ObjectiveEntry {
  readonly row: string;
  readonly principles: readonly PrincipleId[];
  /** Why it is mapped so, or why it is mapped to none. */
  readonly reason: string;
}

/** A strategy, report or framework that the rows mention. */
export interface GovernanceDocumentEntry {
  readonly row: string;
  /** Other rows that speak of the same document. */
  readonly alsoRows?: readonly string[];
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
  readonly row: string;
  readonly type: 'action' | 'risk' | 'assurance' | 'context';
  /** A risk table as the document gives it; absent elsewhere. */
  readonly levels?: Readonly<Record<string, 'high' | 'medium' | 'low'>>;
}

/** An example of what departments do. */
export interface ExampleEntry {
  readonly row: string;
  readonly functionAreas: readonly FunctionArea[];
  readonly principles: readonly PrincipleId[];
}

/** Something a council said it would offer care leavers. */
export interface LocalOfferEntry {
  readonly row: string;
  readonly areas: readonly LocalOfferAreaId[];
}

/** Something that the document says is missing from the council's own arrangements. */
export interface GapEntry {
  readonly row: string;
  readonly gap: 'no-cross-council-forum' | 'no-systematic-voice' | 'supporter-for-representative';
}

/** One council's document, row by row. */
export interface SourceDocument {
  readonly id: SourceDocumentId;
  readonly council: Council;
  readonly title: string;
  /** As precisely as it is known. */
  readonly dated: string;
  readonly rows: readonly SourceRow[];
  readonly definitions: readonly DefinitionEntry[];
  readonly goodParentTest: readonly GoodParentEntry[];
  readonly claims: readonly ClaimEntry[];
  readonly duties: readonly RoleDutyEntry[];
  readonly bodies: readonly BodyEntry[];
  readonly meetings: readonly MeetingEntry[];
  readonly reports: readonly ReportEntry[];
  readonly voice: readonly VoiceEntry[];
  readonly asks: readonly VoiceAskEntry[];
  readonly checklist: readonly ChecklistEntry[];
  readonly objectives: readonly ObjectiveEntry[];
  readonly documents: readonly GovernanceDocumentEntry[];
  readonly narrative: readonly NarrativeEntry[];
  readonly examples: readonly ExampleEntry[];
  readonly localOffer: readonly LocalOfferEntry[];
  readonly gaps: readonly GapEntry[];
}

/** The ids of the five source documents. */
export type SourceDocumentId = 'derby-2016' | 'rutland-2014' | 'stoke-2014' | 'york-2020' | 'dudley-2011';
