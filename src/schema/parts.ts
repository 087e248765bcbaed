/** The parts that schemas share: dates that say which form they accept and which they were given. */
import * as z from 'zod';
import { fieldName, given, isName } from '../record/fields/given.js';
import type { InputProblem, Outcome } from '../kernel/outcome.js';
import { ok } from '../kernel/outcome.js';
import { withoutCodeGeneration } from './configure.js';

const expected = (form: string) => ({
  error: (issue: { readonly input?: unknown }) => `expected ${form}, got ${given(issue.input)}`,
});

/** A real calendar date, `YYYY-MM-DD`. */
export const date = z.iso.date(expected('YYYY-MM-DD'));

/** A real calendar date, or `null` where there is none. */
export const dateOrNull = z.union([z.iso.date(), z.null()], expected('YYYY-MM-DD or null'));

/** A month, `YYYY-MM`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A date of birth: its day, or only its month where the day is not recorded. */
export const dateOfBirth = z.union(
  [z.iso.date(), month],
  expected('YYYY-MM-DD (or YYYY-MM where the day is not recorded)'),
);

/** A date as precise as its source: a year, a month or a day. */
export const partialDate = z.union(
  [z.iso.date(), month, z.string().regex(/^\d{4}$/)],
  expected('YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const trueOrFalse = z.boolean(expected('true or false'));
export const text = z.string(expected('text'));
export const wholeNumber = z.int(expected('a whole number'));

/** One of a list of codes. */
export function oneOf<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.enum(codes, { error: `expected one of ${codes.join(', ')}` });
}

/** A list, said to be one when it is not. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, expected('a list'));
}

/** An object in which a field that is not known is an error: nothing is dropped in silence. */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return withoutCodeGeneration(() => z.strictObject(shape, expected('an object')));
}

/** The value, or every problem with its field named. Never throws, and repeats no value. */
export function outcome<T>(schema: z.ZodType<T>, value: unknown): Outcome<T> {
  const parsed = schema.safeParse(withoutUndefined(value, DEEPEST));
  if (parsed.success) return ok(parsed.data);
  const [first, ...rest] = parsed.error.issues.flatMap(problemsOf);
  return {
    ok: false,
    problems: [
      first ?? { path: '', code: 'missing', message: 'value: not in a form that is known here' },
      ...rest,
    ],
  };
}

/** Deeper than any shape here; input that turns back on itself is followed no further. */
const DEEPEST = 8;

/** A field set to `undefined` is a field left out. */
function withoutUndefined(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => withoutUndefined(each, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .map(([name, held]) => [name, withoutUndefined(held, depth - 1)]),
  );
}

function problemsOf(issue: z.core.$ZodIssue): InputProblem[] {
  const path = `/${issue.path.join('/')}`;
  if (issue.code !== 'unrecognized_keys') {
    return [
      {
        code: 'contradiction',
        path: path === '/' ? '' : path,
        message: `${issue.path.length === 0 ? 'value' : fieldName(path)}: ${issue.message}`,
      },
    ];
  }
  const here = path === '/' ? '' : path;
  return issue.keys.map((key) => ({
    code: 'unknown-field',
    path: isName(key) ? `${here}/${key}` : here,
    message: 'not a field that is known here',
  }));
}

/** JSON Schema of what callers send. */
export function jsonSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, { io: 'input' });
}
