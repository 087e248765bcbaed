/** Names of bodies as records write them: case, punctuation and the word for the sort of body make no difference. */
import type { FrameworkBody } from './framework.js';

/** A name as it is compared: lower case, letters and figures alone. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that say only what sort of body it is: councils use one for another. */
const SORTS = new Set(['board', 'committee', 'panel', 'group', 'forum', 'the']);

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
  const wanted = comparableName(name);
  const exact = bodies.find((body) =>
    [body.id, body.name, ...(body.aliases ?? [])].some((each) => comparableName(each) === wanted),
  );
  if (exact !== undefined) return exact;
  const bare = withoutSort(name);
  if (bare === '') return undefined;
  const alike = bodies.filter((body) =>
    [body.name, ...(body.aliases ?? [])].some((each) => withoutSort(each) === bare),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whether two names are of the same body, or are the same name where a framework knows no such body. */
export function isSameBody(bodies: readonly FrameworkBody[], a: string, b: string): boolean {
  const [first, second] = [bodyNamed(bodies, a), bodyNamed(bodies, b)];
  if (first !== undefined && second !== undefined) return first === second;
  return withoutSort(a) !== '' && withoutSort(a) === withoutSort(b);
}
