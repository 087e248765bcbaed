/** The schemas of answers describe the answers: every one of them is taken, and nothing else is. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careStatus, dutiesOn, nextChanges, receiptFor, timetable } from '../../src/eligibility/index.js';
import { recordsFromChildren, scorecard } from '../../src/indicators/index.js';
import { EXAMPLE_CHILDREN } from '../../src/indicators/publishing/example-children.js';
import type { Shape } from '../../src/kernel/fields/kinds.js';
import { CARE_STATUS_FINDING, DEADLINE, DUTY_ON_DAY, NEXT_CHANGE } from '../../src/schema/answer-shapes.js';
import { jsonSchemaOf } from '../../src/schema/json-schema.js';
import { RECEIPT } from '../../src/schema/receipt-shape.js';
import { SCORECARD } from '../../src/schema/scorecard-shape.js';
import {
  careStatusFindingJsonSchema,
  careStatusFindingSchema,
  dutyOnDayJsonSchema,
  dutyOnDaySchema,
  nextChangeJsonSchema,
  nextChangeSchema,
  receiptJsonSchema,
  receiptSchema,
  scorecardJsonSchema,
  scorecardSchema,
  timetableLineJsonSchema,
  timetableLineSchema,
} from '../../src/schema.js';
import { peopleAndDays, settings } from '../properties/people.js';

const strict = { strict: true, strictTypes: true } as const;
const runs = { ...settings, numRuns: Math.min(settings.numRuns, 200) };
const KINDS = {
  finding: [CARE_STATUS_FINDING, careStatusFindingJsonSchema, careStatusFindingSchema],
  change: [NEXT_CHANGE, nextChangeJsonSchema, nextChangeSchema],
  duty: [DUTY_ON_DAY, dutyOnDayJsonSchema, dutyOnDaySchema],
  deadline: [DEADLINE, timetableLineJsonSchema, timetableLineSchema],
  receipt: [RECEIPT, receiptJsonSchema, receiptSchema],
  scorecard: [SCORECARD, scorecardJsonSchema, scorecardSchema],
} as const;
type Kind = keyof typeof KINDS;

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Everything that a person is answered on a day, by its kind. */
function answersOf({
  record,
  on,
}: {
  readonly record: Parameters<typeof careStatus>[0];
  readonly on: string;
}) {
  return [
    ['finding', careStatus(record, on)],
    ['receipt', receiptFor(record, on, undefined, { secret: 'held by the council' })],
    ...nextChanges(record, on).map((each) => ['change', each] as const),
    ...dutiesOn(record, on).map((each) => ['duty', each] as const),
    ...timetable(record, {}, on).map((each) => ['deadline', each] as const),
    ...timetable(record, { reviews: [], visits: [] }, on).map((each) => ['deadline', each] as const),
  ] as readonly (readonly [Kind, unknown])[];
}

const cards = ['2024-03-31', '2025-03-31', '2026-03-31'].flatMap((yearEnd) =>
  [{}, { difference: { rule: 'none' } } as const].map((more) =>
    scorecard(recordsFromChildren(EXAMPLE_CHILDREN), {
      council: 'Example Council',
      yearEnd,
      comparators: [{ name: 'England', figures: { 'STAB-3PLUS': { value: 10 } } }],
      ...more,
    }),
  ),
);

describe('the schemas of answers', () => {
  const checks = (openness: 'open' | 'closed') =>
    Object.fromEntries(
      Object.entries(KINDS).map(([name, [shape, make]]) => [
        name,
        new Ajv({ ...strict, allErrors: true }).compile(
          openness === 'open' ? make() : jsonSchemaOf(shape as Shape, `closed-${name}`),
        ),
      ]),
    );
  const open = checks('open');
  // With nothing more allowed than is described, an answer shows whether the schema leaves a field out.
  const closed = checks('closed');

  /** What the schemas say against an answer. */
  function against(kind: Kind, answer: unknown): unknown[] {
    const value = json(answer);
    const said = [open[kind], closed[kind]].flatMap((check) => {
      check?.(value);
      return check?.errors ?? [];
    });
    return [...said, ...(KINDS[kind][2].safeParse(value).error?.issues ?? [])].map((each) => ({
      kind,
      each,
    }));
  }

  it('take every answer, as JSON, and describe each field of it', () => {
    fc.assert(
      fc.property(peopleAndDays, (asked) => {
        expect(answersOf(asked).flatMap(([kind, answer]) => against(kind, answer))).toEqual([]);
      }),
      runs,
    );
  });

  it('take a scorecard', () => {
    for (const card of cards) {
      expect(card.rows.length + card.missing.length).toBeGreaterThan(0);
      expect(against('scorecard', card)).toEqual([]);
    }
  });

  it('look into the steps of a finding', () => {
    const found = careStatus({ dateOfBirth: '2009-01-01', care: [] }, '2026-01-01');
    const [step] = found.steps;
    for (const check of [
      open.finding!,
      (value: unknown) => careStatusFindingSchema.safeParse(value).success,
    ]) {
      expect(check(found)).toBe(true);
      expect(check({ ...found, steps: [{ ...step, rule: 1 }] })).toBe(false);
      expect(check({ ...found, steps: [{ ...step, steps: [{ ...step, needs: 'x' }] }] })).toBe(false);
    }
  });

  it('are open to what a later version says', () => {
    const found = { ...careStatus({ dateOfBirth: '2009-01-01', care: [] }, '2026-01-01'), more: 1 };
    expect(open.finding?.(found)).toBe(true);
    expect(careStatusFindingSchema.parse(found)).toEqual(found);
  });

  it.each(Object.entries(KINDS))(
    'compile in either dialect and refuse what is none: %s',
    (_, [, make, zod]) => {
      const validate = new Ajv2020(strict).compile(make());
      for (const value of [{}, null, [], { answer: 'maybe' }]) {
        expect(validate(value)).toBe(false);
        expect(zod.safeParse(value).success).toBe(false);
      }
      expect(make()).toBe(make());
    },
  );

  it.each(Object.entries(KINDS))('have words for the whole and for every field: %s', (_, [, make]) => {
    const parts = [make(), ...Object.values(make().$defs as Record<string, Record<string, unknown>>)];
    for (const part of parts) {
      expect(part.title).toMatch(/^[A-Z]\w+$/);
      expect(part.description).toMatch(/\.$/);
      for (const [name, field] of Object.entries(
        (part.properties ?? {}) as Record<string, { description?: string }>,
      ))
        expect(`${String(part.title)}.${name}: ${field.description}`).toMatch(/\.$/);
    }
  });
});
