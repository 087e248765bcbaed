/** What a framework says of a role, a level, a principle: for any council. */
import { objectGiven, textGiven } from '../../kernel/given.js';
import { regulationName } from '../registers/regulations.js';
import type { PrincipleId } from '../seven.js';
import type {
  FrameworkObjective,
  FrameworkRole,
  GovernanceFramework,
  MemberCheck,
  ResponsibilityLevel,
  RoleDuty,
} from './framework.js';
import { comparableName } from './names.js';

/**
 * A role by its id or title; `undefined` where the framework has none of that name.
 *
 * @example
 * roleNamed(framework, 'lead member')?.duties?.length;
 */
export function roleNamed(framework: GovernanceFramework, name: string): FrameworkRole | undefined {
  objectGiven(framework, 'framework');
  textGiven(name, 'name');
  const wanted = comparableName(name);
  return framework.roles?.find(({ id, title }) =>
    [id, title].some((each) => comparableName(each) === wanted),
  );
}

/**
 * The duties of a role: its own, and those that are asked at its level or below it. Empty where the framework has no such
 * role.
 *
 * @example
 * dutiesOfRole(framework, 'lead-member').map(({ text }) => text);
 */
export function dutiesOfRole(framework: GovernanceFramework, role: string): readonly RoleDuty[] {
  objectGiven(framework, 'framework');
  textGiven(role, 'role');
  const found = roleNamed(framework, role);
  if (found === undefined) return [];
  const levels = levelsOf(framework);
  const level = levels.get(found.level);
  return duties(framework)
    .filter(({ of, duty }) =>
      of === found
        ? true
        : level !== undefined && (levels.get(duty.level)?.order ?? Number.POSITIVE_INFINITY) <= level.order,
    )
    .map(({ duty }) => duty);
}

/**
 * The duties asked at a level, with those of the levels below it.
 *
 * @example
 * dutiesAtLevel(framework, 'targeted').length;
 */
export function dutiesAtLevel(framework: GovernanceFramework, level: string): readonly RoleDuty[] {
  objectGiven(framework, 'framework');
  const levels = levelsOf(framework);
  const wanted = levels.get(level);
  if (wanted === undefined) return [];
  return duties(framework)
    .filter(({ duty }) => (levels.get(duty.level)?.order ?? Number.POSITIVE_INFINITY) <= wanted.order)
    .map(({ duty }) => duty);
}

function duties(
  framework: GovernanceFramework,
): readonly { readonly of: FrameworkRole; readonly duty: RoleDuty }[] {
  const seen = new Set<string>();
  const all: { readonly of: FrameworkRole; readonly duty: RoleDuty }[] = [];
  for (const of of framework.roles ?? [])
    for (const duty of of.duties ?? []) {
      const known = `${of.id} ${duty.id}`;
      if (!seen.has(known)) all.push({ of, duty });
      seen.add(known);
    }
  return all;
}

/** Levels by id; of two with one id, the first. */
function levelsOf({
  levels = [],
}: GovernanceFramework): ReadonlyMap<string | undefined, ResponsibilityLevel> {
  return new Map([...levels].reverse().map((level) => [level.id, level]));
}

/**
 * The council's own aims that serve a principle.
 *
 * @example
 * objectivesFor(framework, 'adulthood').map(({ text }) => text);
 */
export function objectivesFor(
  framework: GovernanceFramework,
  principle: PrincipleId,
): readonly FrameworkObjective[] {
  objectGiven(framework, 'framework');
  return (framework.objectives ?? []).filter(({ principles }) => principles.includes(principle));
}

/** A check of a councillor's as it reads on a day. */
export interface DatedMemberCheck extends MemberCheck {
  /** The regulation that it refers to, by the name it has on the day; `null`: none. */
  readonly regulation: string | null;
  /** Whether a councillor is asked to do it: never what the law asks of somebody independent. */
  readonly forMembers: boolean;
}

/**
 * What councillors are to do or to know, as it reads on a day: regulations have the name then in use, and a visit that
 * the law asks of somebody independent is not asked of a member.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * memberChecksOn(framework, '2015-04-01');
 */
export function memberChecksOn(framework: GovernanceFramework, on: string): readonly DatedMemberCheck[] {
  objectGiven(framework, 'framework');
  return (framework.memberChecks ?? []).map((check) => ({
    ...check,
    regulation: check.subject === undefined ? null : regulationName(check.subject, on),
    forMembers: check.independentOnly !== true,
  }));
}
