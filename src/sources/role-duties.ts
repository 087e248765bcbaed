/** What each council expects of each role. */
import { fieldsOf } from '../kernel/given.js';
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { Council } from './council.js';
import type { RoleId } from '../principles/governance/roles.js';
import { ROLE_IDS } from '../principles/governance/roles.js';
import type { RoleDutyEntry } from './document.js';
import { localPolicies } from './rows.js';

/** One duty that a council's document gives to one or more roles. Local policy, not law. */
export type SourceRoleDuty = RoleDutyEntry & LocalPolicy;

/** Every role duty of the five documents, in document order. */
export const ROLE_DUTIES: readonly SourceRoleDuty[] = /* @__PURE__ */ localPolicies(
  (document) => document.duties,
);

/** Narrows the role duties; what is left out is not asked about. */
export interface RoleDutyQuery {
  /** The council; left out: any. */
  readonly council?: Council;
  /** The role; left out: any. */
  readonly role?: RoleId;
}

/**
 * The duties that documents give to a role, at a council, or both. Roles are matched exactly: a lead member is
 * also an elected member, so ask for both to see all that is expected of one.
 *
 * @throws RangeError when `role` is not a known role.
 * @example
 * roleDuties({ council: 'derby', role: 'director' }).map((duty) => duty.summary);
 */
export function roleDuties(query: RoleDutyQuery = {}): readonly SourceRoleDuty[] {
  const { council, role } = fieldsOf(query);
  if (role !== undefined && !ROLE_IDS.includes(role)) {
    throw new RangeError(`role: expected one of ${ROLE_IDS.join(', ')}`);
  }
  return ROLE_DUTIES.filter(
    (duty) =>
      (council === undefined || duty.council === council) &&
      (role === undefined || duty.roles.includes(role)),
  );
}
