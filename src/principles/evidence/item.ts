/** One piece of evidence, and what it is about. */
import type { FunctionArea } from './function-areas.js';
import type { PrincipleId } from '../seven.js';

/** The three groups that section 1(2) protects, in its order. */
export const POPULATIONS = ['looked-after', 'relevant', 'former-relevant-under-25'] as const;

/** One of the three groups that section 1(2) protects. */
export type Population = (typeof POPULATIONS)[number];

/** The kinds of evidence. */
export const EVIDENCE_KINDS = [
  'performance-data',
  'practice-audit',
  'voice',
  'decision-record',
  'policy-or-offer',
  'inspection',
  'impact-example',
] as const;

/**
 * A kind of evidence: figures; an audit of practice; what young people say; regard had when a decision was made;
 * a strategy, offer or pledge; an outside judgement; what changed for somebody, anonymised.
 */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How far it reaches: what is meant, what was done, what came of it, and what changed for children. */
export const IMPACT_LEVELS = ['intention', 'activity', 'output', 'outcome'] as const;

/** How far an item reaches. */
export type ImpactLevel = (typeof IMPACT_LEVELS)[number];

/** Where evidence stands. */
export interface EvidenceSource {
  readonly title: string;
  readonly url?: string | undefined;
  readonly section?: string | undefined;
}

/** Whether children or young people agree with what a piece of evidence says. */
export const AGREEMENT = ['yes', 'no', 'not-asked'] as const;
/** One of {@link AGREEMENT}. */
export type Agreement = (typeof AGREEMENT)[number];

/** One piece of evidence that a council holds. */
export interface EvidenceItem {
  /** The council's own id for it; unique in a list. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** What kind of evidence it is. */
  readonly kind: EvidenceKind;
  /** At least one. */
  readonly principles: readonly PrincipleId[];
  /** At least one. */
  readonly populations: readonly Population[];
  /** First day that the evidence is about. */
  readonly periodFrom?: string | undefined;
  /** Last day that the evidence is about, not the day on which it was typed. */
  readonly periodTo: string;
  /** The day on which it was published; left out: not recorded. */
  readonly publishedOn?: string | undefined;
  /** Last day on which it holds, where the item itself says so; otherwise the shelf life of its kind applies. */
  readonly validUntil?: string | undefined;
  /** The part of the council's work. */
  readonly functionArea: FunctionArea;
  /** How far it reaches. */
  readonly impact: ImpactLevel;
  /** Where it stands. */
  readonly source: EvidenceSource;
  /** A role, never a person. */
  readonly ownerRole?: string | undefined;
  /** Ids of indicators that it rests on. */
  readonly indicatorRefs?: readonly string[] | undefined;
  /** Points of pledges that it answers. */
  readonly pledgePointRefs?: readonly string[] | undefined;
  /** Whether children or young people agree with what it says. Absent: not recorded. */
  readonly youngPeopleAgree?: Agreement | undefined;
}
