/** A zod schema from a table of fields, for those who compose schemas of their own. Its messages are those of the problems. */
import * as z from 'zod';
import { given } from '../kernel/fields/given.js';
import type { Kind, Shape } from '../kernel/fields/kinds.js';
import { NOT_KNOWN, betweenFields, expected, outOfBounds } from '../kernel/fields/problems.js';
import { isObject } from '../kernel/given.js';
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
    const held = kindOf(field.kind, within).meta({ description: describe(field) });
    return [name, field.needed ? held : held.optional()];
  });
  const known = z.object(
    Object.fromEntries(fields) as Readonly<Record<string, z.ZodType>>,
    wrong({ is: 'object', shape }),
  );
  // A name that is not known may stand there, as everywhere, with nothing in it.
  const others = within.openness === 'closed' ? z.undefined({ error: NOT_KNOWN }) : z.unknown();
  const object = known.catchall(others);
  const isFree = shape.inOrder === undefined && shape.rules === undefined;
  const whole = isFree
    ? object
    : object.superRefine((record, context) =>
        betweenFields(shape, record, (path, _code, message) => {
          context.issues.push({ code: 'custom', input: record, path: path.slice(1).split('/'), message });
        }),
      );
  const made = within.openness === 'closed' ? withProto(whole, others) : whole;
  return made.meta({ title: shape.name, description: shape.means });
}

/** The one name that zod passes over in whatever it reads. JSON may have it as any other. */
const PROTO = '__proto__';

/** A schema of objects that judges what stands under that name as what stands under every name that is not fixed. */
function withProto(objects: z.ZodType, others: z.ZodType): z.ZodType {
  return z.preprocess((value, context) => {
    if (!isObject(value) || !Object.hasOwn(value, PROTO)) return value;
    const input = value as Record<string, unknown>;
    for (const { message, path } of others.safeParse(input[PROTO]).error?.issues ?? [])
      // Where a name is not known zod goes on, and tells of the others too.
      context.issues.push({
        code: 'unrecognized_keys',
        keys: [PROTO],
        input,
        message,
        path: [PROTO, ...path],
        continue: true,
      });
    return value;
  }, objects);
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
    case 'by-name': {
      const held = kindOf(kind.of, made);
      return withProto(z.record(z.string(), held, how), held);
    }
  }
}

/** A bound that has words of its own. */
function within(kind: Kind, made: z.ZodType): z.ZodType {
  return made.refine((value) => outOfBounds(kind, value) === undefined, {
    error: (issue) => outOfBounds(kind, issue.input)?.[0] ?? '',
  });
}
