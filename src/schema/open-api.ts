/**
 * An OpenAPI 3.1 document of a web service around the library, made from the schemas of what it is asked and what it
 * answers: their words are the documentation.
 */
import { fieldsOf } from '../kernel/given.js';
import {
  careStatusFindingJsonSchema,
  dutyOnDayJsonSchema,
  nextChangeJsonSchema,
  receiptJsonSchema,
  scorecardJsonSchema,
  timetableLineJsonSchema,
} from './answer-schema.js';
import { PACKAGE_VERSION } from '../eligibility/receipt/version.js';
import type { JsonSchema } from './json-schema.js';
import {
  dutiesQuestionJsonSchema,
  refusalJsonSchema,
  statusQuestionJsonSchema,
  timetableQuestionJsonSchema,
} from './question-schema.js';

/** What a service that answers questions of this library does at a path. */
export interface ServiceOperation {
  /** Where: `/care-status`. Each is a POST, so that nothing of a person stands in an address or a log of addresses. */
  readonly path: string;
  /** The function of the library that answers: `careStatus`. */
  readonly id: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** What to know of it. */
  readonly description: string;
  /** JSON Schema of what is sent. */
  readonly asks: JsonSchema;
  /** JSON Schema of what is answered, or of one of the list that is. */
  readonly answers: JsonSchema;
  /** Whether a list is answered. */
  readonly list: boolean;
}

/**
 * The operations of the document.
 *
 * @example
 * serviceOperations().map(({ path }) => path); // ['/care-status', '/coming-changes', '/duties', …]
 */
export function serviceOperations(): readonly ServiceOperation[] {
  return [
    {
      path: '/care-status',
      id: 'careStatus',
      summary: 'The care status on a day, with its reasons',
      description:
        'Eligible, relevant, former relevant, qualifying or none (Children Act 1989 sections 22 to 24 and Schedule 2 paragraph 19B). "unknown" is an answer: a fact that is not recorded could change the status. "needs" says which, whom to ask and what each answer would make of it; show it to whoever can find out.',
      asks: statusQuestionJsonSchema(),
      answers: careStatusFindingJsonSchema(),
      list: false,
    },
    {
      path: '/coming-changes',
      id: 'nextChanges',
      summary: 'The changes of status that are coming',
      description: 'In order of their days, if nothing else happens than what is on record.',
      asks: statusQuestionJsonSchema(),
      answers: nextChangeJsonSchema(),
      list: true,
    },
    {
      path: '/duties',
      id: 'dutiesOn',
      summary: 'What is owed on a day, or may be',
      description:
        'In the order of the rule reference. What is not owed is left out; what cannot be told is there as "unknown", with what would settle it.',
      asks: dutiesQuestionJsonSchema(),
      answers: dutyOnDayJsonSchema(),
      list: true,
    },
    {
      path: '/timetable',
      id: 'timetable',
      summary: 'What is due by when, and how late it was or is',
      description:
        'Reviews, visits, health assessments and plans, each counted from when the last one truly happened. A list of events that is left out is not recorded; an empty one says that nothing happened.',
      asks: timetableQuestionJsonSchema(),
      answers: timetableLineJsonSchema(),
      list: true,
    },
    {
      path: '/receipts',
      id: 'receiptFor',
      summary: 'A receipt to store beside a decision',
      description:
        'Which version answered what, under which law and readings, of an input known only by its hash. It holds no fact of the person.',
      asks: statusQuestionJsonSchema(),
      answers: receiptJsonSchema(),
      list: false,
    },
  ];
}

/** What a service says of itself. */
export interface OpenApiOptions {
  /** The title. Left out: a plain one. */
  readonly title?: string | undefined;
  /** The version of the service. Left out: that of this package. */
  readonly version?: string | undefined;
  /** Where it is reached. */
  readonly servers?: readonly { readonly url: string; readonly description?: string }[] | undefined;
}

/**
 * The document, as plain data. Its schemas are those that the functions of this entry give, in `components`.
 *
 * @example
 * JSON.stringify(openApiDocument({ title: 'Status service', version: '1.0.0' }));
 */
export function openApiDocument(options?: OpenApiOptions): JsonSchema {
  const { title, version, servers } = fieldsOf(options);
  const components: Record<string, unknown> = {};
  const refTo = (schema: JsonSchema): JsonSchema => placed(schema, components);
  const refusal = {
    description: 'What was sent is not well formed.',
    content: json(refTo(refusalJsonSchema())),
  };
  const paths = Object.fromEntries(
    serviceOperations().map(({ path, id, summary, description, asks, answers, list }) => [
      path,
      {
        post: {
          operationId: id,
          summary,
          description,
          requestBody: { required: true, content: json(refTo(asks)) },
          responses: {
            200: {
              description: summary,
              content: json(list ? { type: 'array', items: refTo(answers) } : refTo(answers)),
            },
            400: refusal,
          },
        },
      },
    ]),
  );
  refTo(scorecardJsonSchema());
  return {
    openapi: '3.1.0',
    info: {
      title: title ?? 'Corporate parenting: status, duties and what is due',
      version: version ?? PACKAGE_VERSION,
      description: ABOUT,
    },
    ...(servers === undefined ? {} : { servers }),
    paths,
    components: { schemas: components },
  };
}

const ABOUT =
  'Answers about looked-after children and care leavers in England, each with its rule, the facts that it used, the provision and what is missing. A fact that is left out is not recorded, which is not the same as none: an empty list says none. Dates are written YYYY-MM-DD, and no clock is read: the day is part of the question. No message repeats a name, an id or a date of birth.';

function json(schema: JsonSchema): JsonSchema {
  return { 'application/json': { schema } };
}

/** Puts a schema and its parts among the components, each once, and gives the reference to it. */
function placed(whole: JsonSchema, components: Record<string, unknown>): JsonSchema {
  const { $defs, ...rest } = whole;
  const schema = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== '$id'));
  const all: Readonly<Record<string, unknown>> = { ...($defs as object), [String(schema.title)]: schema };
  for (const [name, part] of Object.entries(all)) components[name] ??= moved(part);
  return { $ref: `#/components/schemas/${String(schema.title)}` };
}

function moved(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(moved);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, each]) => [
      name,
      name === '$ref' ? String(each).replace('#/$defs/', '#/components/schemas/') : moved(each),
    ]),
  );
}
