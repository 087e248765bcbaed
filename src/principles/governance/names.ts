/** Names of bodies as records write them: case, punctuation and the word for the sort of body make no difference. */
import { entriesGiven, textGiven } from '../../kernel/given.js';
import { grouped } from '../../kernel/lists.js';
import type { FrameworkBody } from './framework.js';

/** Letters that fall apart into two when they are typed without their own key. */
const TYPED: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** A name as it is compared: lower case, letters and figures alone, without accents. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => TYPED[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that say only what sort of body it is: councils use one for another. */
const SORTS = new Set([
  'board',
  'committee',
  'panel',
  'group',
  'forum',
  'the',
  'sub',
  'subcommittee',
  'meeting',
]);

function withoutSort(name: string): string {
  return comparableName(name)
    .split(' ')
    .filter((word) => !SORTS.has(word))
    .join(' ');
}

/**
 * The body that a record means: by name or alias; failing that, by its name without the word for its sort, where
 * that leaves one body ("Scrutiny Panel" is the scrutiny committee). `undefined`: none, or more than one.
 *
 * @example
 * bodyNamed(framework.bodies, 'corporate parenting BOARD')?.id;
 */
export function bodyNamed(bodies: readonly FrameworkBody[], name: string): FrameworkBody | undefined {
  for (const [at, body] of entriesGiven(bodies, 'bodies').entries()) {
    textGiven(body.id, `bodies[${at}].id`);
    textGiven(body.name, `bodies[${at}].name`);
  }
  textGiven(name, 'name');
  return bodiesByName(bodies)(name);
}

/** {@link bodyNamed} for many names: the bodies are gone through once. */
export function bodiesByName(bodies: readonly FrameworkBody[]): (name: string) => FrameworkBody | undefined {
  const exact = new Map<string, FrameworkBody>();
  /** Of a bare name that several bodies share, none. */
  const bare = new Map<string, FrameworkBody | undefined>();
  for (const body of bodies) {
    const names = [body.name, ...(body.aliases ?? [])];
    for (const name of [body.id, ...names].map(comparableName)) if (!exact.has(name)) exact.set(name, body);
    for (const name of new Set(names.map(withoutSort))) bare.set(name, bare.has(name) ? undefined : body);
  }
  return (name) => {
    const without = withoutSort(name);
    return exact.get(comparableName(name)) ?? (without === '' ? undefined : bare.get(without));
  };
}

/** What is recorded under any of some names, in the order of the records, for many names: the records are gone through once. */
export function recordsByName<T>(
  records: readonly T[],
  nameOf: (entry: T) => string,
): (...names: readonly string[]) => readonly T[] {
  const byName = grouped(records.entries(), ([, entry]) => comparableName(nameOf(entry)));
  return (...names) =>
    [...new Set(names.map(comparableName))]
      .flatMap((name) => byName.get(name) ?? [])
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry);
}

/** A key that two names share when they are of one body, or are one name where a framework knows no such body. */
export function keyOfBody(named: (name: string) => FrameworkBody | undefined, name: string): string {
  const body = named(name);
  return body === undefined ? `name ${withoutSort(name) || comparableName(name)}` : `body ${body.id}`;
}
