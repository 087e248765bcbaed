/** A zod schema from a table of fields, for those who compose schemas of their own. Its messages are those of the problems. */
import * as z from 'zod';
import { given } from '../record/fields/given.js';
import type { Kind, Shape } from '../record/fields/kinds.js';
import { betweenFields, expected, outOfBounds } from '../record/fields/problems.js';
import { withoutCodeGeneration } from './configure.js';
import { describe } from './json-schema.js';
import { DATE_OR_MONTH_PATTERN, DATE_PATTERN, PARTIAL_DATE_PATTERN } from './patterns.js';

/** The zod schema of a shape. */
export function zodOf<T>(shape: Shape): z.ZodType<T, T> {
  return withoutCodeGeneration(() => objectOf(shape)) as unknown as z.ZodType<T, T>;
}

function objectOf(shape: Shape): z.ZodType {
  const fields = Object.entries(shape.fields).map(([name, field]) => {
    const made = kindOf(field.kind).meta({ description: describe(field) });
    return [name, field.needed ? made : made.optional()];
  });
  const object = z
    .strictObject(
      Object.fromEntries(fields) as Readonly<Record<string, z.ZodType>>,
      wrong({ is: 'object', shape }),
    )
    .meta({ title: shape.name, description: shape.means });
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

function kindOf(kind: Kind): z.ZodType {
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
    case 'one-of':
      return z.enum(kind.codes as readonly [string, ...string[]], how);
    case 'list':
      return within(kind, z.array(kindOf(kind.of), how));
    case 'object':
      return objectOf(kind.shape);
    case 'or-null':
      return z.union([kindOf(kind.of), z.null()], how);
  }
}

/** A bound that has words of its own. */
function within(kind: Kind, made: z.ZodType): z.ZodType {
  return made.refine((value) => outOfBounds(kind, value) === undefined, {
    error: (issue) => outOfBounds(kind, issue.input)?.[0] ?? '',
  });
}
