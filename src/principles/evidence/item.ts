/** One piece of evidence, what it is about, and what makes a record of one unusable. */
import { isPlainDate } from '../../kernel/calendar.js';
import type { InputProblem, ProblemCode } from '../../kernel/outcome.js';
import type { FunctionArea } from './function-areas.js';
import { FUNCTION_AREAS } from './function-areas.js';
import type { PrincipleId } from '../seven.js';
import { isPrincipleId } from '../seven.js';

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

/** One piece of evidence that a council holds. */
export interface EvidenceItem {
  /** The council's own id for it; unique in a list. */
  readonly id: string;
  readonly title: string;
  readonly kind: EvidenceKind;
  /** At least one. */
  readonly principles: readonly PrincipleId[];
  /** At least one. */
  readonly populations: readonly Population[];
  /** First day that the evidence is about. */
  readonly periodFrom?: string;
  /** Last day that the evidence is about, not the day on which it was typed. */
  readonly periodTo: string;
  readonly publishedOn?: string;
  /** Last day on which it holds, where the item itself says so; otherwise the shelf life of its kind applies. */
  readonly validUntil?: string;
  readonly functionArea: FunctionArea;
  readonly impact: ImpactLevel;
  readonly source: { readonly title: string; readonly url?: string; readonly section?: string };
  /** A role, never a person. */
  readonly ownerRole?: string;
  readonly indicatorRefs?: readonly string[];
  readonly pledgePointRefs?: readonly string[];
  /** Whether children or young people agree with what it says. Absent: not recorded. */
  readonly youngPeopleAgree?: 'yes' | 'no' | 'not-asked';
}

/**
 * What is wrong with a list of evidence items, each problem placed by a path. Empty when every item can be used.
 *
 * @example
 * evidenceProblems(items).map((problem) => problem.path); // ['/3/periodTo']
 */
export function evidenceProblems(items: readonly EvidenceItem[]): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const say = (field: string, code: ProblemCode, message: string): void => {
      problems.push({ path: `/${index}/${field}`, code, message: `${field}: expected ${message}` });
    };
    if (item.id === '' || seen.has(item.id)) say('id', 'duplicate', 'an id that no other item has');
    seen.add(item.id);
    if (!EVIDENCE_KINDS.includes(item.kind))
      say('kind', 'not-a-known-code', `one of ${EVIDENCE_KINDS.join(', ')}`);
    if (!IMPACT_LEVELS.includes(item.impact))
      say('impact', 'not-a-known-code', `one of ${IMPACT_LEVELS.join(', ')}`);
    if (!FUNCTION_AREAS.includes(item.functionArea))
      say('functionArea', 'not-a-known-code', `one of ${FUNCTION_AREAS.join(', ')}`);
    if (item.principles.length === 0 || !item.principles.every(isPrincipleId))
      say('principles', 'not-a-known-code', 'one or more ids of the seven principles');
    if (item.populations.length === 0 || !item.populations.every((one) => POPULATIONS.includes(one)))
      say('populations', 'not-a-known-code', `one or more of ${POPULATIONS.join(', ')}`);
    const dates = (['periodFrom', 'periodTo', 'publishedOn', 'validUntil'] as const).filter(
      (field) => field === 'periodTo' || item[field] !== undefined,
    );
    const bad = dates.filter((field) => !isPlainDate(item[field]));
    for (const field of bad) say(field, 'not-a-date', 'a real date written YYYY-MM-DD');
    if (bad.length === 0 && item.periodFrom !== undefined && item.periodFrom > item.periodTo)
      say('periodFrom', 'out-of-order', 'a day on or before periodTo');
  });
  return problems;
}
