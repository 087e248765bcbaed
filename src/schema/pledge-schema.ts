/** The shapes of a pledge and of the mapping of its points. */
import * as z from 'zod';
import type { Outcome } from '../kernel/outcome.js';
import type { IndicatorReferenceId } from '../pledge/terms/indicator-references.js';
import { INDICATOR_REFERENCE_IDS } from '../pledge/terms/indicator-references.js';
import { THEME_IDS } from '../pledge/terms/lexicon.js';
import type { Pledge, PointMapping } from '../pledge/write/pledge.js';
import { AUDIENCES, MAPPING_STATUSES, POINTS_STATUSES } from '../pledge/write/pledge.js';
import { OUTCOME_IDS } from '../principles/governance/outcome-frames.js';
import { PRINCIPLE_IDS } from '../principles/seven.js';
import { date, jsonSchema, listOf, object, oneOf, outcome, partialDate, text, wholeNumber } from './parts.js';

const notBlank = text.regex(/\S/, { error: 'expected text that is not blank' });
const ageInYears = z.number({ error: 'expected an age in years' });

/** The shape of a pledge. `validatePledge` says more: duplicate numbers, dates out of order, and the rest. */
export const pledgeSchema: z.ZodType<Pledge, Pledge> = object({
  id: text.exactOptional(),
  council: notBlank,
  madeBy: object({
    partners: listOf(text).exactOptional(),
    onBehalfOf: text.exactOptional(),
  }).exactOptional(),
  title: notBlank,
  launchedOn: partialDate.exactOptional(),
  updatedOn: partialDate.exactOptional(),
  reviewEveryMonths: wholeNumber.exactOptional(),
  audience: listOf(oneOf(AUDIENCES)).min(1, { error: 'expected at least one audience' }),
  ageBand: object({ min: ageInYears.exactOptional(), max: ageInYears.exactOptional() }).exactOptional(),
  authorBody: text.exactOptional(),
  bindingOn: text.exactOptional(),
  distribution: listOf(text).exactOptional(),
  formats: listOf(text).exactOptional(),
  endorsements: listOf(object({ body: text, on: partialDate.exactOptional() })).exactOptional(),
  pointsStatus: oneOf(POINTS_STATUSES),
  statedPointCount: wholeNumber.exactOptional(),
  points: listOf(
    object({
      number: wholeNumber.min(1, { error: 'expected a whole number of at least 1' }),
      heading: text.exactOptional(),
      text: notBlank,
      themes: listOf(oneOf(THEME_IDS)).exactOptional(),
    }),
  ),
  source: object({ title: text.exactOptional(), url: text.exactOptional() }).exactOptional(),
  lineage: text.exactOptional(),
  supersedes: text.exactOptional(),
});

const principles = listOf(oneOf(PRINCIPLE_IDS));
const indicatorIds = INDICATOR_REFERENCE_IDS as readonly [IndicatorReferenceId, ...IndicatorReferenceId[]];

/** The shape of the mapping of one point. */
export const pointMappingSchema: z.ZodType<PointMapping, PointMapping> = object({
  point: wholeNumber,
  primary: principles,
  secondary: principles.exactOptional(),
  unmapped: object({ reason: text }).exactOptional(),
  outcomes: listOf(oneOf(OUTCOME_IDS)).exactOptional(),
  indicators: listOf(oneOf(indicatorIds)).exactOptional(),
  reason: text.exactOptional(),
  status: oneOf(MAPPING_STATUSES).exactOptional(),
  confirmedBy: text.exactOptional(),
  confirmedOn: date.exactOptional(),
  confirmedText: text.exactOptional(),
  suggestion: object({ primary: principles, secondary: principles, lexicon: text }).exactOptional(),
});

/** Reads a pledge from anything at all. Never throws. */
export function parsePledge(value: unknown): Outcome<Pledge> {
  return outcome(pledgeSchema, value);
}

/** Reads the mapping of one point from anything at all. Never throws. */
export function parsePointMapping(value: unknown): Outcome<PointMapping> {
  return outcome(pointMappingSchema, value);
}

/** JSON Schema of a pledge. */
export function pledgeJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(pledgeSchema);
}

/** JSON Schema of the mapping of one point. */
export function pointMappingJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(pointMappingSchema);
}
