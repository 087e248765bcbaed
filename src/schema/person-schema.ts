/** The shape of a `Person`, for input from elsewhere and for other languages. */
import * as z from 'zod';
import type { Person, PersonInput } from '../record/person/person.js';
import { FAMILY_CARERS, OTHER_ACCOMMODATION } from '../record/person/person.js';
import { LS_CODES, PLACE_CODES, REC_CODES } from '../kernel/codes.js';
import type { Outcome } from '../kernel/outcome.js';
import { withoutCodeGeneration } from './configure.js';
import {
  date,
  dateOfBirth,
  dateOrNull,
  jsonSchema,
  listOf,
  object,
  oneOf,
  outcome,
  text,
  trueOrFalse,
} from './parts.js';

const stay = { start: date, end: dateOrNull };

/** An entry whose end comes before its start is no entry. */
function inOrder<Entry extends z.ZodType<{ readonly start: string; readonly end: string | null }>>(
  entry: Entry,
) {
  return withoutCodeGeneration(() =>
    entry.refine(({ start, end }) => end === null || end >= start, {
      path: ['end'],
      error: 'expected a date on or after start',
    }),
  );
}

const orNull = <Codes extends readonly [string, ...string[]]>(codes: Codes) => z.nullable(oneOf(codes));

const care = listOf(
  inOrder(
    object({
      ...stay,
      legalStatus: oneOf(LS_CODES),
      placement: orNull(PLACE_CODES).exactOptional(),
      reasonEnded: orNull(REC_CODES).exactOptional(),
      shortBreakSeries: trueOrFalse.exactOptional(),
      over24Hours: trueOrFalse.exactOptional(),
      council: text.exactOptional(),
    }),
  ),
);

/** The shape of a person record: the same as {@link PersonInput}. */
export const personSchema: z.ZodType<PersonInput, PersonInput> = object({
  dateOfBirth,
  care: care.exactOptional(),
  careElsewhere: care.exactOptional(),
  recordFrom: date.exactOptional(),
  familyPlacements: listOf(inOrder(object({ ...stay, with: oneOf(FAMILY_CARERS) }))).exactOptional(),
  detentions: listOf(inOrder(object({ ...stay, kind: oneOf(['custodial-sentence']) }))).exactOptional(),
  hospitalStays: listOf(inOrder(object(stay))).exactOptional(),
  specialGuardianshipOrder: z
    .nullable(
      object({ date, lookedAfterImmediatelyBefore: trueOrFalse, discharged: dateOrNull.exactOptional() }),
    )
    .exactOptional(),
  otherAccommodation: listOf(
    inOrder(
      object({ kind: oneOf(OTHER_ACCOMMODATION), ...stay, treatAsSection20: trueOrFalse.exactOptional() }),
    ),
  ).exactOptional(),
  education: listOf(inOrder(object({ ...stay, inPathwayPlan: trueOrFalse }))).exactOptional(),
  disabled: trueOrFalse.exactOptional(),
  supportRequested: dateOrNull.exactOptional(),
  supportWithdrawn: dateOrNull.exactOptional(),
  returnToEducation: dateOrNull.exactOptional(),
  adoptedFromCareElsewhere: trueOrFalse.exactOptional(),
});

/**
 * Reads a person from anything at all: the person, or every problem, each naming the field and the form it accepts.
 * Never throws.
 *
 * @example
 * parsePerson({ dateOfBirth: '10/04/2008' });
 * // { ok: false, problems: [{ path: '/dateOfBirth', message: 'dateOfBirth: expected YYYY-MM-DD …, got DD/MM/YYYY' }] }
 */
export function parsePerson(value: unknown): Outcome<Person> {
  return outcome(personSchema as z.ZodType<Person>, value);
}

/** JSON Schema of a person record, for callers outside TypeScript. */
export function personJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(personSchema);
}
