/** The parts of a coming change that both readers are told: which birthday it is, and what must stay as it is until then. */
import { ordinal } from '../../kernel/ordinal.js';
import type { NextChange } from './next-changes.js';

/** `18th`, where the change falls on that birthday. */
export function birthdayOf({ because, age }: NextChange): string | undefined {
  return age !== null && because.includes('birthday') ? ordinal(age) : undefined;
}

/** Nothing need stay as it is where the change itself is that care begins or ends: that is on record already. */
export function stillNeeded({ from, to, provided }: NextChange): NextChange['provided'] {
  return from.lookedAfter === to.lookedAfter ? provided : 'nothing-else-changes';
}

/**
 * Whether it is the birthday on which help stops coming unasked, and with it the duty to support staying put (s.23CZA,
 * which is older than help on request).
 */
export function endsStayingPut({ from, to, age, because }: NextChange): boolean {
  return (
    age !== null &&
    because.includes('birthday') &&
    to.status === 'former-relevant' &&
    from.personalAdviser === 'required' &&
    to.personalAdviser === 'on-request'
  );
}

/** Whether the change is a death that is on record. */
export function isDeath({ because }: NextChange): boolean {
  return because.includes('died');
}
