/** A zod schema from a table of fields, for those who compose schemas of their own. Its messages are those of the problems. */
import * as z from 'zod';
import { isPlainDate } from '../kernel/calendar.js';
import { given } from '../record/fields/given.js';
import type { Kind, Shape } from '../record/fields/kinds.js';
import { expected, outOfBounds } from '../record/fields/problems.js';
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
  const { inOrder = [] } = shape;
  return inOrder.length === 0
    ? object
    : object.superRefine((record, context) => inTheirOrder(shape, record, context));
}

/** An entry whose end comes before its start is no entry. */
function inTheirOrder(shape: Shape, record: object, context: z.core.$RefinementCtx): void {
  const held = record as Readonly<Record<string, unknown>>;
  for (const [first, second] of shape.inOrder ?? []) {
    const [from, until] = [held[first], held[second]];
    if (isPlainDate(from) && isPlainDate(until) && until < from)
      context.issues.push({
        code: 'custom',
        input: until,
        path: [second],
        message: `expected a date on or after ${first}`,
      });
  }
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
