/** The schemas of answers describe the answers: every one of them is taken, and nothing else is. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careStatus, dutiesOn, nextChanges, timetable } from '../../src/eligibility/index.js';
import {
  careStatusFindingJsonSchema,
  dutyOnDayJsonSchema,
  nextChangeJsonSchema,
  timetableLineJsonSchema,
} from '../../src/schema.js';
import { peopleAndDays, settings } from '../properties/people.js';

const strict = { strict: true, strictTypes: true } as const;
const runs = { ...settings, numRuns: Math.min(settings.numRuns, 200) };
const SCHEMAS = {
  finding: careStatusFindingJsonSchema,
  change: nextChangeJsonSchema,
  duty: dutyOnDayJsonSchema,
  deadline: timetableLineJsonSchema,
};

describe('the schemas of answers', () => {
  const takes = Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, make]) => [name, new Ajv(strict).compile(make())]),
  ) as unknown as Record<keyof typeof SCHEMAS, (value: unknown) => boolean>;

  it('take every answer, as JSON', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
        expect(takes.finding(json(careStatus(record, on)))).toBe(true);
        for (const each of nextChanges(record, on)) expect(takes.change(json(each))).toBe(true);
        for (const each of dutiesOn(record, on)) expect(takes.duty(json(each))).toBe(true);
        for (const each of timetable(record, {}, on)) expect(takes.deadline(json(each))).toBe(true);
      }),
      runs,
    );
  });

  it('look into the steps of a finding', () => {
    const found = careStatus({ dateOfBirth: '2009-01-01', care: [] }, '2026-01-01');
    const [step] = found.steps;
    expect(takes.finding(found)).toBe(true);
    expect(takes.finding({ ...found, steps: [{ ...step, rule: 1 }] })).toBe(false);
    expect(takes.finding({ ...found, steps: [{ ...step, steps: [{ ...step, needs: 'x' }] }] })).toBe(false);
  });

  it.each(Object.entries(SCHEMAS))('compile in either dialect and refuse what is none: %s', (_, make) => {
    const validate = new Ajv2020(strict).compile(make());
    for (const value of [{}, null, [], { answer: 'maybe' }]) expect(validate(value)).toBe(false);
    expect(make()).toBe(make());
  });
});
