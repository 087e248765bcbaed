/** Whether a body's terms of reference say what Rutland asked of its own, and whether young people are on it. */
import { entriesGiven, listGiven, objectGiven } from '../../kernel/given.js';
import type { Answer } from '../../kernel/finding.js';
import type { Seat } from './framework.js';

/** The six things that terms of reference speak to (row RUT-28), in order. */
export const TERMS_HEADINGS = [
  'membership',
  'purpose',
  'terms',
  'governance',
  'monitoring',
  'reporting',
] as const;

/** One thing that terms of reference speak to. */
export type TermsHeading = (typeof TERMS_HEADINGS)[number];

/** A seat on a body, as its terms of reference or its minutes show it. */
export interface TermsMember {
  /** A role, never a person. */
  readonly role: string;
  /** Whether the seat is for somebody with experience of care; absent when not recorded. */
  readonly careExperienced?: boolean;
  /** Whether a supporter or advocate is named for that person (row RUT-43); absent when not recorded. */
  readonly supporter?: boolean;
}

/** Terms of reference, as far as they need checking. */
export interface TermsOfReference {
  /** The headings. */
  readonly headings: readonly TermsHeading[];
  /** The seats. */
  readonly members: readonly TermsMember[];
}

/** What the terms leave out. */
export interface TermsFindings {
  /** The headings that they leave out. */
  readonly missingHeadings: readonly TermsHeading[];
  /** Whether a member has experience of care; `unknown` when it is not recorded of every member. */
  readonly careExperiencedMember: Answer;
  /** Whether every such member has a supporter; `unknown` when not recorded or when it is not known who they are. */
  readonly supporterNamed: Answer;
  /** What should be looked at. */
  readonly flags: readonly ('no-care-experienced-member' | 'care-experience-not-recorded' | 'no-supporter')[];
}

/**
 * What terms of reference leave out of the six headings, and whether a member has experience of care.
 *
 * @example
 * checkTermsOfReference({ headings: ['purpose'], members: [{ role: 'care-experienced young person', careExperienced: true }] })
 *   .missingHeadings.length; // 5
 */
export function checkTermsOfReference(terms: TermsOfReference): TermsFindings {
  objectGiven(terms, 'terms', 'headings', 'members');
  const experienced = terms.members.filter(({ careExperienced }) => careExperienced === true);
  const unrecorded = terms.members.some(({ careExperienced }) => careExperienced === undefined);
  const careExperiencedMember: Answer = experienced.length > 0 ? 'yes' : unrecorded ? 'unknown' : 'no';
  const flags: TermsFindings['flags'][number][] = [];
  if (careExperiencedMember === 'no') flags.push('no-care-experienced-member');
  if (careExperiencedMember === 'unknown') flags.push('care-experience-not-recorded');
  if (experienced.some(({ supporter }) => supporter === false)) flags.push('no-supporter');
  return {
    missingHeadings: TERMS_HEADINGS.filter((heading) => !terms.headings.includes(heading)),
    careExperiencedMember,
    supporterNamed: supported(experienced),
    flags,
  };
}

function supported(experienced: readonly TermsMember[]): Answer {
  if (experienced.some(({ supporter }) => supporter === false)) return 'no';
  return experienced.length > 0 && experienced.every(({ supporter }) => supporter === true)
    ? 'yes'
    : 'unknown';
}

/** A seat that a council's own rule requires and that is not filled. */
export interface MembershipGap {
  /** A role, never a person. */
  readonly role: string;
  /** How many there are to be. */
  readonly required: number;
  /** How many there are. */
  readonly present: number;
}

/**
 * The seats that a body's own membership rule requires and its list of members does not fill. A rule that states
 * no number asks for at least one.
 *
 * @example
 * membershipGaps([{ role: 'foster carer', count: 2, careExperienced: false }], ['foster carer']);
 * // [{ role: 'foster carer', required: 2, present: 1 }]
 */
export function membershipGaps(
  required: readonly Seat[],
  members: readonly string[],
): readonly MembershipGap[] {
  entriesGiven(required, 'required');
  listGiven(members, 'members');
  return required
    .map(({ role, count }) => ({
      role,
      required: count ?? 1,
      present: members.filter((member) => member === role).length,
    }))
    .filter((seat) => seat.present < seat.required);
}
