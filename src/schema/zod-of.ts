/** A zod schema from a table of fields, for those who compose schemas of their own. Its messages are those of the problems. */
import * as z from 'zod';
import { given } from '../kernel/fields/given.js';
import type { Kind, Shape } from '../kernel/fields/kinds.js';
import { NOT_KNOWN, betweenFields, expected, outOfBounds } from '../kernel/fields/problems.js';
import { withoutCodeGeneration } from './configure.js';
import type { Openness } from './json-schema.js';
import { describe } from './json-schema.js';
import { DATE_OR_MONTH_PATTERN, DATE_PATTERN, PARTIAL_DATE_PATTERN } from './patterns.js';

/** The zod schema of a shape. */
export function zodOf<T>(shape: Shape, openness: Openness = 'closed'): z.ZodType<T, T> {
  const made: Made = { openness, objects: new Map() };
  return withoutCodeGeneration(() => objectOf(shape, made)) as unknown as z.ZodType<T, T>;
}

/** What has been made of one schema: a shape may be met within itself, and is then looked up. */
interface Made {
  readonly openness: Openness;
  readonly objects: Map<Shape, z.ZodType | undefined>;
}

function objectOf(shape: Shape, made: Made): z.ZodType {
  if (made.objects.has(shape))
    return made.objects.get(shape) ?? z.lazy(() => made.objects.get(shape) as z.ZodType);
  made.objects.set(shape, undefined);
  const object = fieldsOf(shape, made);
  made.objects.set(shape, object);
  return object;
}

function fieldsOf(shape: Shape, within: Made): z.ZodType {
  const fields = Object.entries(shape.fields).map(([name, field]) => {
    const made = kindOf(field.kind, within).meta({ description: describe(field) });
    return [name, field.needed ? made : made.optional()];
  });
  const known = z.object(
    Object.fromEntries(fields) as Readonly<Record<string, z.ZodType>>,
    wrong({ is: 'object', shape }),
  );
  // A name that is not known may stand there, as everywhere, with nothing in it.
  const others = within.openness === 'closed' ? z.undefined({ error: NOT_KNOWN }) : z.unknown();
  const object = known.catchall(others).meta({ title: shape.name, description: shape.means });
  if (shape.inOrder === undefined && shape.rules === undefined) return object;
  return object.superRefine((record, context) =>
    betweenFields(shape, record, (path, _code, message) => {
      context.issues.push({ code: 'custom', input: record, path: path.slice(1).split('/'), message });
    }),
  );
}

const wrong = (kind: Kind) => ({
  error: (issue: { readonly input?: unknown }): string => {
    const [form] = expected(kind);
    return kind.is === 'one-of' ? `expected ${form}` : `expected ${form}, got ${given(issue.input)}`;
  },
});

function kindOf(kind: Kind, made: Made): z.ZodType {
  const how = wrong(kind);
  switch (kind.is) {
    case 'date':
      return z.string(how).regex(new RegExp(DATE_PATTERN), how);
    case 'date-or-month':
      return z.string(how).regex(new RegExp(DATE_OR_MONTH_PATTERN), how);
    case 'partial-date':
      return z.string(how).regex(new RegExp(PARTIAL_DATE_PATTERN), how);
    case 'text':
      return within(kind, z.string(how));
    case 'number':
      return within(kind, kind.whole ? z.int(how) : z.number(how));
    case 'true-or-false':
      return z.boolean(how);
    case 'true':
      return z.literal(true, how);
    case 'one-of':
      return z.enum(kind.codes as readonly [string, ...string[]], how);
    case 'list':
      return within(kind, z.array(kindOf(kind.of, made), how));
    case 'object':
      return objectOf(kind.shape, made);
    case 'or-null':
      return z.union([kindOf(kind.of, made), z.null()], how);
    case 'anything':
      return z.unknown();
    case 'plain-value':
      return z.union([z.string(), z.number(), z.boolean(), z.null()], how);
    case 'by-name':
      return z.record(z.string(), kindOf(kind.of, made), how);
  }
}

/** A bound that has words of its own. */
function within(kind: Kind, made: z.ZodType): z.ZodType {
  return made.refine((value) => outOfBounds(kind, value) === undefined, {
    error: (issue) => outOfBounds(kind, issue.input)?.[0] ?? '',
  });
}
