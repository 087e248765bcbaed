/** The schema of a person: its type, its words, and what it tells of what it refuses. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { personProblems, type PersonInput } from '../../src/eligibility/index.js';
import { fieldName } from '../../src/kernel/fields/given.js';
import { parsePerson, personJsonSchema, personSchema } from '../../src/schema.js';
import { people } from '../properties/people.js';

const full: PersonInput = {
  dateOfBirth: '2009-05-03',
  care: [
    {
      start: '2024-01-08',
      end: '2025-05-03',
      legalStatus: 'V2',
      placement: 'U6',
      reasonEnded: 'E5',
      shortBreakSeries: false,
      over24Hours: true,
      council: 'Northshire',
    },
    { start: '2025-06-02', end: null, legalStatus: 'C2', placement: null, reasonEnded: null },
  ],
  recordFrom: '2024-01-01',
  familyPlacements: [{ start: '2025-05-03', end: '2025-06-02', with: 'parent' }],
  detentions: [{ start: '2025-05-10', end: '2025-05-12', kind: 'custodial-sentence' }],
  hospitalStays: [{ start: '2025-05-20', end: null }],
  specialGuardianshipOrder: { date: '2026-01-05', lookedAfterImmediatelyBefore: true, discharged: null },
  otherAccommodation: [{ kind: 'section-17', start: '2025-05-03', end: null, treatAsSection20: true }],
  education: [{ start: '2025-09-01', end: null, inPathwayPlan: true }],
  disabled: false,
  supportRequested: null,
  supportWithdrawn: '2030-06-03',
  returnToEducation: null,
  adoptedFromCareElsewhere: false,
};

/** The messages of the problems, and those that zod has for the same fields. */
const said = (value: unknown) => ({
  zod: (personSchema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${fieldName(`/${path.join('/')}`)}: ${message}`,
  ),
  checks: personProblems(value).map(({ message }) => message),
});

describe('the schema of a person', () => {
  it('has the type of a person as callers write one', () => {
    expectTypeOf<z.input<typeof personSchema>>().toEqualTypeOf<PersonInput>();
    expectTypeOf<z.output<typeof personSchema>>().toEqualTypeOf<PersonInput>();
  });

  it('takes a person with every field', () => {
    expect(parsePerson(full)).toMatchObject({
      ok: true,
      // Null that says no more than absence is left out; null that says "none" stays.
      value: { ...full, care: [full.care?.[0], { start: '2025-06-02', end: null, legalStatus: 'C2' }] },
    });
    expect(personProblems(full)).toEqual([]);
  });

  const wrong: readonly (readonly [string, unknown, string])[] = [
    [
      'day first',
      { dateOfBirth: '10/04/2008' },
      'dateOfBirth: expected YYYY-MM-DD (or YYYY-MM where the day is not recorded), got DD/MM/YYYY',
    ],
    ['a Date object', { dateOfBirth: new Date('2008-04-10') }, 'got a Date object'],
    ['a date with a time', { dateOfBirth: '2008-04-10T00:00:00Z' }, 'got a date with a time'],
    ['a day that does not exist', { dateOfBirth: '2009-02-29' }, 'got a date that does not exist'],
    [
      'nothing',
      {},
      'dateOfBirth: expected YYYY-MM-DD (or YYYY-MM where the day is not recorded), got nothing',
    ],
    ['a number', { dateOfBirth: 20080410 }, 'got a number'],
    [
      'an unknown legal status',
      { ...full, care: [{ start: '2024-01-08', end: null, legalStatus: 'X9' }] },
      'care[0].legalStatus: expected one of',
    ],
    [
      'an end before its start',
      { ...full, care: [{ start: '2024-01-08', end: '2024-01-07', legalStatus: 'V2' }] },
      'care[0].end: expected a date on or after start',
    ],
    [
      'an end left out',
      { ...full, hospitalStays: [{ start: '2024-01-08' }] },
      'hospitalStays[0].end: expected YYYY-MM-DD or null, got nothing',
    ],
    ['a list that is none', { ...full, care: 'none' }, 'care: expected a list, got other text'],
    ['a field that is not known', { ...full, surname: 'x' }, 'surname: not a field that is known here'],
    [
      'a field with the name of a method',
      { ...full, toString: 'x' },
      'toString: not a field that is known here',
    ],
    ['text for yes or no', { ...full, disabled: 'yes' }, 'disabled: expected true or false, got other text'],
    ['null for a list', { ...full, care: null }, 'care: expected a list, got null'],
  ];
  it.each(wrong)('refuses %s, and says which field and which form', (_name, value, message) => {
    const { zod, checks } = said(value);
    expect(checks.join('\n')).toContain(message);
    // Of a field that is not known zod has words of its own.
    if (message.includes('not a field')) expect(zod).toHaveLength(1);
    else expect(zod.join('\n')).toContain(message);
  });

  it('tells every problem at once', () => {
    const parsed = parsePerson({
      dateOfBirth: '1/1/2009',
      care: [{ start: 'x', end: null, legalStatus: 'V9' }],
      disabled: 1,
    });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual([
      '/dateOfBirth',
      '/care/0/start',
      '/care/0/legalStatus',
      '/disabled',
    ]);
  });

  it('never repeats a date, nor free text, of what it refuses', () => {
    const parsed = parsePerson({
      dateOfBirth: '10/04/2008',
      care: [{ start: '2024-01-08', end: '2023-12-25', legalStatus: 'Kim Smith' }],
      'Kim Smith, born 10 April 2008': true,
    });
    const text = JSON.stringify(parsed);
    for (const secret of ['10/04/2008', '2023-12-25', '2024-01-08', 'Kim', 'April'])
      expect(text).not.toContain(secret);
    expect(text).toContain('holds a name that is not a field that is known here');
  });

  it.each([undefined, null, 1, 'x', [], () => 1, Symbol('x'), 10n, new Map()])(
    'refuses what is no record, and does not throw',
    (value) => {
      expect(parsePerson(value).ok).toBe(false);
      expect(personProblems(value).length).toBeGreaterThan(0);
    },
  );

  it('follows a record that turns back on itself no further than it must', () => {
    const round: Record<string, unknown> = { dateOfBirth: '2009-05-03' };
    round.care = [round];
    expect(parsePerson(round).ok).toBe(false);
  });
});

it('takes every random person', () => {
  fc.assert(
    fc.property(people, ({ record }) => {
      expect(said(record)).toEqual({ zod: [], checks: [] });
    }),
    { numRuns: 500, seed: 1989 },
  );
});

describe('JSON Schema', () => {
  const FILE = 'test/schema/person.schema.json';
  const schema = personJsonSchema();

  it('is of what callers send, and refuses fields that are not known', () => {
    expect(schema).toMatchObject({ type: 'object', required: ['dateOfBirth'], additionalProperties: false });
  });

  it('has changed only if the file beside this test says so', () => {
    if (process.env.UPDATE_SCHEMAS === 'yes') writeFileSync(FILE, `${JSON.stringify(schema, null, 2)}\n`);
    expect(schema).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  });
});

describe('code generation', () => {
  it('is never tried, when schemas are made or when they read', async () => {
    const { compiled, jitless } = await inFreshModules(async () => {
      const fresh = await import('../../src/schema.js');
      fresh.parsePerson(full);
      fresh.parsePerson({});
    });
    expect(compiled).toBe(0);
    // The setting of the application that uses zod beside this package is left as it was.
    expect(jitless).toBeUndefined();
  });
});

/** Runs with modules loaded afresh, and counts how often code was compiled from text meanwhile. */
async function inFreshModules(
  run: () => Promise<void>,
): Promise<{ compiled: number; jitless: boolean | undefined }> {
  const { vi } = await import('vitest');
  vi.resetModules();
  const real = globalThis.Function;
  let compiled = 0;
  globalThis.Function = new Proxy(real, {
    construct: (target, args: string[]) => {
      compiled++;
      return Reflect.construct(target, args) as object;
    },
  });
  try {
    await run();
  } finally {
    globalThis.Function = real;
  }
  const { config } = await import('zod');
  return { compiled, jitless: config().jitless };
}
