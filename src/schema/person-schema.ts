/** The shape of a `Person`, for input from elsewhere and for other languages. */
import type * as z from 'zod';
import type { Outcome } from '../kernel/outcome.js';
import { recordCautions } from '../record/cautions/cautions.js';
import type { RecordCaution } from '../record/cautions/kinds.js';
import { PERSON } from '../record/person/fields.js';
import type { Person } from '../record/person/person.js';
import { personProblems } from '../record/person/problems.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';
import { parsed } from './parsed.js';
import { zodOf } from './zod-of.js';

/** The zod schema of a person record. */
export const personSchema: z.ZodType<Person, Person> = /* @__PURE__ */ zodOf<Person>(PERSON);

/**
 * Reads a person from anything at all: the person, or every problem, each naming the field and the form it accepts.
 * A person whose record is odd is read, with `cautions` (see `recordCautions`). Never throws.
 *
 * @example
 * parsePerson({ dateOfBirth: '10/04/2008' });
 * // { ok: false, problems: [{ path: '/dateOfBirth', code: 'not-a-date', message: 'dateOfBirth: expected YYYY-MM-DD …, got DD/MM/YYYY' }] }
 */
export function parsePerson(value: unknown): ParsedPerson {
  const read: Outcome<Person> = parsed(PERSON, value, personProblems(value));
  return read.ok ? { ...read, cautions: recordCautions(read.value) } : read;
}

/** A person and what is odd in the record, or every problem. */
export type ParsedPerson =
  | { readonly ok: true; readonly value: Person; readonly cautions: readonly RecordCaution[] }
  | Extract<Outcome<Person>, { readonly ok: false }>;

const JSON_SCHEMA = /* @__PURE__ */ jsonSchemaOf<Person>(PERSON, 'person');

/**
 * JSON Schema of a person record, for callers outside TypeScript. The same object each time.
 *
 * @example
 * personJsonSchema().title; // 'Person'
 */
export function personJsonSchema(): JsonSchema<Person> {
  return JSON_SCHEMA;
}
