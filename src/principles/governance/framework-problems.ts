/** Every problem in a governance framework: of its fields, and of what must hold between them. */
import type { InputProblem } from '../../kernel/outcome.js';
import { problemsIn } from '../../record/fields/problems.js';
import { GOVERNANCE_FRAMEWORK } from './framework-fields.js';
import type { GovernanceFramework, PromisedCadence } from './framework.js';
import { comparableName } from './names.js';

/** The lists of a framework whose entries have ids. */
const LISTS = [
  'bodies',
  'levels',
  'roles',
  'reports',
  'documents',
  'objectives',
  'actions',
  'memberChecks',
  'voice',
  'training',
] as const;

/**
 * Every problem in something offered as a governance framework; empty when it is well formed. Beside the fields:
 * ids are unique, two bodies do not share a name, a cadence says one thing, a level that is named is there, and a
 * document does not end before it begins. Never throws, and never repeats what a field held.
 *
 * @example
 * frameworkProblems({ council: 'Ambridge', title: 'Strategy', bodies: [] }); // []
 */
export function frameworkProblems(value: unknown): InputProblem[] {
  const problems = problemsIn(GOVERNANCE_FRAMEWORK, value, 'framework');
  return problems.length > 0 ? problems : between(value as GovernanceFramework);
}

function between(framework: GovernanceFramework): InputProblem[] {
  const problems: InputProblem[] = [];
  const tell = (code: InputProblem['code'], path: string, message: string): void => {
    problems.push({ code, path, message });
  };
  for (const list of LISTS) {
    const seen = new Set<string>();
    (framework[list] ?? []).forEach(({ id }, at) => {
      if (seen.has(id))
        tell('duplicate', `/${list}/${at}/id`, `${list}[${at}].id: expected an id of its own`);
      seen.add(id);
    });
  }
  const names = new Map<string, number>();
  framework.bodies.forEach((body, at) => {
    for (const name of [body.name, ...(body.aliases ?? [])]) {
      const known = names.get(comparableName(name));
      if (known !== undefined && known !== at)
        tell('duplicate', `/bodies/${at}/name`, `bodies[${at}]: expected names that no other body has`);
      names.set(comparableName(name), at);
    }
    cadenceProblem(body.cadence, `/bodies/${at}/cadence`, `bodies[${at}].cadence`, tell);
  });
  framework.reports?.forEach(({ cadence }, at) =>
    cadenceProblem(cadence, `/reports/${at}/cadence`, `reports[${at}].cadence`, tell),
  );
  const levels = new Set(framework.levels?.map(({ id }) => id));
  framework.roles?.forEach((role, at) => {
    const named = [role.level, ...(role.duties ?? []).map(({ level }) => level)];
    if (named.some((level) => level !== undefined && !levels.has(level)))
      tell(
        'contradiction',
        `/roles/${at}/level`,
        `roles[${at}]: expected the id of a level of the framework`,
      );
  });
  framework.documents?.forEach(({ validFrom, validUntil }, at) => {
    if (typeof validFrom !== 'string' || typeof validUntil !== 'string') return;
    const length = Math.min(validFrom.length, validUntil.length);
    if (validUntil.slice(0, length) < validFrom.slice(0, length))
      tell(
        'out-of-order',
        `/documents/${at}/validUntil`,
        `documents[${at}].validUntil: expected a date on or after validFrom`,
      );
  });
  return problems;
}

function cadenceProblem(
  cadence: PromisedCadence | undefined,
  path: string,
  name: string,
  tell: (code: InputProblem['code'], path: string, message: string) => void,
): void {
  if (cadence === undefined) return;
  if ((cadence.everyMonths === undefined) === (cadence.timesAYear === undefined))
    tell('contradiction', path, `${name}: expected one of everyMonths and timesAYear`);
}
