/** Counts of children by reason code. Plain data that adds up: any split of the children gives the same total. */
import { objectGiven } from '../../kernel/given.js';
import { ownValue } from '../../kernel/own.js';
import type { Membership, ReasonMeaning } from '../child-year/cohorts.js';

/** How many children have each reason code. */
export type Tally<Reason extends string = string> = Readonly<Record<Reason, number>>;

/**
 * The tally of both groups of children together. Associative and commutative; a code that one side does not have
 * counts as 0 there.
 *
 * @throws RangeError when one of them is no object of whole numbers of 0 or more.
 * @example
 * mergeTallies({ yes: 1, no: 2 }, { yes: 3, no: 0 }); // { yes: 4, no: 2 }
 */
export function mergeTallies<R extends string>(a: Tally<R>, b: Tally<R>): Tally<R> {
  const codes = [...new Set([a, b].flatMap(codesOf))].sort() as R[];
  return Object.fromEntries(
    codes.map((code) => [code, (ownValue(a, code) ?? 0) + (ownValue(b, code) ?? 0)]),
  ) as Tally<R>;
}

function codesOf(tally: Tally): readonly string[] {
  const counts = Object.entries<unknown>(objectGiven(tally, 'tally'));
  const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
  if (Array.isArray(tally) || tally instanceof Map || !counts.every(([, value]) => isCount(value)))
    throw new RangeError('tally: expected codes with whole numbers of 0 or more');
  return counts.map(([code]) => code);
}

/** How many children have each membership of a figure. Together they are all the children. */
export type MembershipCounts = Readonly<Record<Membership, number>>;

/** The tally by membership instead of by reason. */
export function memberships(
  tally: Tally,
  reasons: Readonly<Record<string, ReasonMeaning>>,
): MembershipCounts {
  const counts = { outside: 0, excluded: 0, undetermined: 0, denominator: 0, numerator: 0 };
  for (const [code, children] of Object.entries(tally)) {
    const meaning = ownValue(reasons, code);
    if (meaning !== undefined && Object.hasOwn(counts, meaning.membership))
      counts[meaning.membership] += children;
  }
  return counts;
}
