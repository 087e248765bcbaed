/** A file of JSON that is one of the library's inputs: what is wrong with it is said, and then nothing is made of it. */
import type { InputProblem } from '../../kernel/outcome.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import { jsonIn } from './pledge-file.js';

/** So many problems are shown before the rest are only counted. */
const MOST_SHOWN = 20;

/** The value of a JSON file; refused, with the first problems told, when it is not well formed. */
export async function wellFormedIn(
  path: string,
  problemsOf: (value: unknown) => readonly InputProblem[],
  around: Surroundings,
): Promise<unknown> {
  const value = await jsonIn(path, around);
  const problems = problemsOf(value);
  if (problems.length === 0) return value;
  for (const { code, message } of problems.slice(0, MOST_SHOWN)) tell(around, `${path}: ${code}: ${message}`);
  throw refusal(
    `${path}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was made of it`,
  );
}
