/** Schemas of what a web service is asked, and of a refusal. */
import type * as z from 'zod';
import type { CareEvents, DutyFacts, Person } from '../eligibility/index.js';
import type { InputProblem, Outcome } from '../kernel/outcome.js';
import { problemsIn } from '../kernel/fields/problems.js';
import type { JsonSchema } from './json-schema.js';
import { jsonSchemaOf } from './json-schema.js';
import { parsed } from './parsed.js';
import { DUTIES_QUESTION, REFUSAL, STATUS_QUESTION, TIMETABLE_QUESTION } from './question-shapes.js';
import { zodOf } from './zod-of.js';

/** A question about a person on a day. */
export interface StatusQuestion {
  /** The young person. */
  readonly person: Person;
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A question about what is owed. */
export interface DutiesQuestion extends StatusQuestion {
  /** What some duties turn on beyond the status. Left out: not recorded. */
  readonly facts?: DutyFacts | undefined;
}

/** A question about what is due. */
export interface TimetableQuestion extends StatusQuestion {
  /** What has happened in the case. Left out: not recorded. */
  readonly events?: CareEvents | undefined;
}

/** That what was sent is not well formed. */
export interface Refusal {
  /** Every problem; at least one. */
  readonly problems: readonly InputProblem[];
}

/** The zod schema of a question about a person on a day. */
export const statusQuestionSchema: z.ZodType<StatusQuestion, StatusQuestion> =
  /* @__PURE__ */ zodOf<StatusQuestion>(STATUS_QUESTION);
/** The zod schema of a question about what is owed. */
export const dutiesQuestionSchema: z.ZodType<DutiesQuestion, DutiesQuestion> =
  /* @__PURE__ */ zodOf<DutiesQuestion>(DUTIES_QUESTION);
/** The zod schema of a question about what is due. */
export const timetableQuestionSchema: z.ZodType<TimetableQuestion, TimetableQuestion> =
  /* @__PURE__ */ zodOf<TimetableQuestion>(TIMETABLE_QUESTION);

/**
 * Reads a question about a person on a day from anything at all: the question, or every problem. Never throws.
 *
 * @example
 * parseStatusQuestion({ person: { dateOfBirth: '2009-09-09' }, on: '2026-02-06' }).ok; // true
 */
export function parseStatusQuestion(value: unknown): Outcome<StatusQuestion> {
  return parsed(STATUS_QUESTION, value, problemsIn(STATUS_QUESTION, value, 'question'));
}

/**
 * Reads a question about what is owed from anything at all. Never throws.
 *
 * @example
 * parseDutiesQuestion({ person: { dateOfBirth: '2009-09-09' }, on: '06/02/2026' }).ok; // false
 */
export function parseDutiesQuestion(value: unknown): Outcome<DutiesQuestion> {
  return parsed(DUTIES_QUESTION, value, problemsIn(DUTIES_QUESTION, value, 'question'));
}

/**
 * Reads a question about what is due from anything at all. Never throws.
 *
 * @example
 * parseTimetableQuestion({ person: { dateOfBirth: '2009-09-09' }, on: '2026-02-06', event: {} }).ok; // false
 */
export function parseTimetableQuestion(value: unknown): Outcome<TimetableQuestion> {
  return parsed(TIMETABLE_QUESTION, value, problemsIn(TIMETABLE_QUESTION, value, 'question'));
}

const STATUS = /* @__PURE__ */ jsonSchemaOf<StatusQuestion>(STATUS_QUESTION, 'status-question');
const DUTIES = /* @__PURE__ */ jsonSchemaOf<DutiesQuestion>(DUTIES_QUESTION, 'duties-question');
const TIMETABLE = /* @__PURE__ */ jsonSchemaOf<TimetableQuestion>(TIMETABLE_QUESTION, 'timetable-question');
const REFUSED = /* @__PURE__ */ jsonSchemaOf<Refusal>(REFUSAL, 'refusal', 'open');

/**
 * JSON Schema of a question about a person on a day. The same object each time.
 *
 * @example
 * statusQuestionJsonSchema().title; // 'StatusQuestion'
 */
export function statusQuestionJsonSchema(): JsonSchema<StatusQuestion> {
  return STATUS;
}

/**
 * JSON Schema of a question about what is owed. The same object each time.
 *
 * @example
 * dutiesQuestionJsonSchema().title; // 'DutiesQuestion'
 */
export function dutiesQuestionJsonSchema(): JsonSchema<DutiesQuestion> {
  return DUTIES;
}

/**
 * JSON Schema of a question about what is due. The same object each time.
 *
 * @example
 * timetableQuestionJsonSchema().title; // 'TimetableQuestion'
 */
export function timetableQuestionJsonSchema(): JsonSchema<TimetableQuestion> {
  return TIMETABLE;
}

/**
 * JSON Schema of a refusal: every problem in what was sent. The same object each time.
 *
 * @example
 * refusalJsonSchema().title; // 'Refusal'
 */
export function refusalJsonSchema(): JsonSchema<Refusal> {
  return REFUSED;
}
