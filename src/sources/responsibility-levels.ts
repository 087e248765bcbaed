/** York's three levels of responsibility, credited there to national sector bodies. Each includes those below. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { SourceRoleDuty } from './role-duties.js';
import { ROLE_DUTIES } from './role-duties.js';
import type { Level, RoleId } from '../principles/governance/roles.js';
import { ROLE_IDS } from '../principles/governance/roles.js';
import { localPolicies } from './rows.js';

/** A level of responsibility. */
export interface SourceLevel extends LocalPolicy {
  /** The level. */
  readonly level: Level;
  /** Its title, as people say it. */
  readonly title: string;
  /** The roles for which it is the highest level; the first level is everybody's. */
  readonly roles: readonly RoleId[];
}

const LEVELS: readonly {
  readonly row: string;
  readonly level: Level;
  readonly title: string;
  readonly roles: readonly RoleId[];
}[] = [
  {
    row: 'YRK-15',
    level: 1,
    title: 'universal',
    roles: ['elected-member', 'officer', 'partner-agency'],
  },
  {
    row: 'YRK-22',
    level: 2,
    title: 'targeted',
    roles: ['designated-member', 'scrutiny-member', 'corporate-parenting-board'],
  },
  {
    row: 'YRK-29',
    level: 3,
    title: 'specialist',
    // York's executive member is its lead member for children, and its corporate director the director of children's services.
    roles: [
      'executive-member',
      'lead-member',
      'corporate-director',
      'director-of-childrens-services',
      'assistant-director',
    ],
  },
];

/** The three levels, lowest first (rows YRK-11, YRK-15, YRK-22 and YRK-29). */
export const RESPONSIBILITY_LEVELS: readonly SourceLevel[] = /* @__PURE__ */ localPolicies((document) =>
  document.council === 'york' ? LEVELS : [],
);

/**
 * The level of a role under York's framework. The first level is the minimum for every member, officer and
 * partner, so every role that is not named at a higher level has it.
 *
 * @throws RangeError when `role` is not a known role.
 * @example
 * sourceLevelFor('executive-member'); // 3
 * sourceLevelFor('social-worker'); // 1
 */
export function sourceLevelFor(role: RoleId): Level {
  if (!ROLE_IDS.includes(role)) throw new RangeError(`role: expected one of ${ROLE_IDS.join(', ')}`);
  return LEVELS.find(({ roles }) => roles.includes(role))?.level ?? 1;
}

/**
 * The duties at a level, with those of the levels below it: level 3 includes 2 and 1.
 *
 * @throws RangeError when `level` is not 1, 2 or 3.
 * @example
 * sourceDutiesAtLevel(2).length; // 12
 */
export function sourceDutiesAtLevel(level: Level): readonly SourceRoleDuty[] {
  if (![1, 2, 3].includes(level)) throw new RangeError('level: expected 1, 2 or 3');
  return ROLE_DUTIES.filter((duty) => duty.level !== undefined && duty.level <= level);
}
