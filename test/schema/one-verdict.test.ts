/** Whoever judges an input gives one verdict: the problems, zod, JSON Schema, and the ways in that rest on them. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUTY_FACTS } from '../../src/eligibility/duties/fields.js';
import { dutyFactsProblems } from '../../src/eligibility/duties/problems.js';
import { CARE_EVENTS } from '../../src/eligibility/timetable/fields.js';
import { eventsProblems } from '../../src/eligibility/timetable/problems.js';
import type { InputProblem, Outcome } from '../../src/kernel/outcome.js';
import { PLEDGE, POINT_MAPPING } from '../../src/pledge/write/fields.js';
import { pledgeProblems, pointMappingProblems, validatePledge } from '../../src/pledge/index.js';
import { DECISION_RECORD, EVIDENCE_ITEM } from '../../src/principles/evidence/fields.js';
import {
  decisionRecordProblems,
  evidenceItemProblems,
  evidenceProblems,
} from '../../src/principles/evidence/problems.js';
import type { Shape } from '../../src/kernel/fields/kinds.js';
import { problemsIn } from '../../src/kernel/fields/problems.js';
import { PERSON } from '../../src/record/person/fields.js';
import { personProblems } from '../../src/record/person/problems.js';
import * as schema from '../../src/schema.js';
import { settings } from '../properties/people.js';
import { fieldByField, nearlyOf, validOf } from './shapes.js';

interface Input {
  readonly shape: Shape;
  readonly problems: (value: unknown) => readonly InputProblem[];
  readonly parse: (value: unknown) => Outcome<unknown>;
  readonly zod: { readonly safeParse: (value: unknown) => { readonly success: boolean } };
  readonly json: () => schema.JsonSchema;
}

const INPUTS: Readonly<Record<string, Input>> = {
  person: {
    shape: PERSON,
    problems: personProblems,
    parse: schema.parsePerson,
    zod: schema.personSchema,
    json: schema.personJsonSchema,
  },
  events: {
    shape: CARE_EVENTS,
    problems: eventsProblems,
    parse: schema.parseEvents,
    zod: schema.eventsSchema,
    json: schema.eventsJsonSchema,
  },
  'duty facts': {
    shape: DUTY_FACTS,
    problems: dutyFactsProblems,
    parse: schema.parseDutyFacts,
    zod: schema.dutyFactsSchema,
    json: schema.dutyFactsJsonSchema,
  },
  pledge: {
    shape: PLEDGE,
    problems: pledgeProblems,
    parse: schema.parsePledge,
    zod: schema.pledgeSchema,
    json: schema.pledgeJsonSchema,
  },
  'point mapping': {
    shape: POINT_MAPPING,
    problems: pointMappingProblems,
    parse: schema.parsePointMapping,
    zod: schema.pointMappingSchema,
    json: schema.pointMappingJsonSchema,
  },
  'evidence item': {
    shape: EVIDENCE_ITEM,
    problems: evidenceItemProblems,
    parse: schema.parseEvidenceItem,
    zod: schema.evidenceItemSchema,
    json: schema.evidenceItemJsonSchema,
  },
  'decision record': {
    shape: DECISION_RECORD,
    problems: decisionRecordProblems,
    parse: schema.parseDecisionRecord,
    zod: schema.decisionRecordSchema,
    json: schema.decisionRecordJsonSchema,
  },
};

const strict = { strict: true, strictTypes: true, strictRequired: true } as const;

describe.each(Object.entries(INPUTS))('%s', (_, { shape, problems, parse, zod, json }) => {
  const validate = new Ajv(strict).compile(json());
  const inFields = fieldByField(shape);

  const judge = (value: unknown): boolean => {
    const found = problems(value);
    const accepted = found.length === 0;
    expect({ zod: zod.safeParse(value).success, parse: parse(value).ok }).toEqual({
      zod: accepted,
      parse: accepted,
    });
    expect(validate(value)).toBe(problemsIn(inFields, value, 'it').length === 0);
    // What no JSON Schema can say is never said of an input that it refuses.
    if (accepted) expect(validate(value)).toBe(true);
    return accepted;
  };

  it('near what is asked for', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(validOf(shape), nearlyOf(shape)), (value) => {
        if (judge(value)) accepted++;
      }),
      settings,
    );
    // Both verdicts are heard.
    expect(accepted).toBeGreaterThan(settings.numRuns / 100);
    expect(accepted).toBeLessThan(settings.numRuns);
  });

  it('of anything at all', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(judge(value)).toBe(parse(value).ok);
      }),
      settings,
    );
  });

  it('has a JSON Schema that validators of either dialect take as it is, with words throughout', () => {
    expect(new Ajv2020(strict).compile(json())({})).toBe(validate({}));
    // One validator may be asked to take it twice.
    const ajv = new Ajv(strict);
    expect(ajv.compile(json())).toBe(ajv.compile(json()));
    const patterns = new Set<string>();
    const look = (at: unknown): void => {
      if (typeof at !== 'object' || at === null) return;
      const node = at as Readonly<Record<string, unknown>>;
      if (node.type === 'object') {
        expect(node.title).toMatch(/^[A-Z]/);
        for (const property of Object.values(node.properties as object))
          expect((property as { readonly description?: string }).description).toMatch(/^[A-Z].*\.$/);
      }
      if (typeof node.pattern === 'string' && node.pattern.includes('[13579]')) {
        expect(patterns).not.toContain(node.pattern);
        patterns.add(node.pattern);
      }
      Object.values(node).forEach(look);
    };
    look(json());
  });
});

describe('those who judge a pledge', () => {
  it('refuse it together, whatever its mappings', () => {
    fc.assert(
      fc.property(fc.oneof(validOf(PLEDGE), nearlyOf(PLEDGE), fc.anything()), (value) => {
        const read = validatePledge(value);
        expect(read.ok).toBe(pledgeProblems(value).length === 0);
        const { council } = (value ?? {}) as { readonly council?: string };
        if (read.ok) expect(schema.parsePledge(read.value)).toMatchObject({ ok: true });
        if (read.ok) expect(read.value.council).toBe(council?.trim());
      }),
      settings,
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a field that is not known', { note: 'x' }, 'unknown-field'],
    ['a council of zero width', { council: '\u200b\u200d' }, 'blank'],
    ['the year 0', { launchedOn: '0000' }, 'not-a-date'],
    ['months below nothing', { reviewEveryMonths: -6 }, 'out-of-bounds'],
    ['fewer points than none', { statedPointCount: -1 }, 'out-of-bounds'],
    ['an age below nothing', { ageBand: { min: -1 } }, 'out-of-bounds'],
    ['no title', { title: null }, 'not-text'],
  ])('refuse %s', (_, change, code) => {
    const pledge = {
      council: 'Example Council',
      title: 'Our promise',
      audience: ['care-leavers'],
      pointsStatus: 'published',
      points: [{ number: 1, text: 'Help you find a home' }],
    };
    expect(pledgeProblems(pledge)).toEqual([]);
    expect(pledgeProblems({ ...pledge, ...change })).toMatchObject([{ code }]);
    expect(validatePledge({ ...pledge, ...change }).errors).toHaveLength(1);
    expect(schema.pledgeSchema.safeParse({ ...pledge, ...change }).success).toBe(false);
  });

  it('take null for what the source does not say, and leave it out', () => {
    const pledge = {
      council: 'Example Council',
      title: 'Our promise',
      audience: ['care-leavers'],
      pointsStatus: 'not-in-source',
      points: [],
    };
    const withNull = { ...pledge, launchedOn: null, source: null, formats: null, ageBand: { min: null } };
    expect(schema.parsePledge(withNull)).toEqual({ ok: true, value: { ...pledge, ageBand: {} } });
    expect(validatePledge(withNull)).toMatchObject({ ok: true, value: { ...pledge, ageBand: {} } });
  });

  it('refuse a mapping confirmed in a year', () => {
    const mapping = { point: 1, primary: ['adulthood'], status: 'confirmed', confirmedBy: 'Lead' };
    expect(pointMappingProblems({ ...mapping, confirmedOn: '2024-05-01' })).toEqual([]);
    expect(pointMappingProblems({ ...mapping, confirmedOn: '2024' })).toMatchObject([
      { path: '/confirmedOn', code: 'not-a-date' },
    ]);
  });
});

describe('a list of evidence', () => {
  it('is refused with any item of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(validOf(EVIDENCE_ITEM), nearlyOf(EVIDENCE_ITEM)), { maxLength: 3 }),
        (items) => {
          const ids = items.map((item) => (item as { readonly id?: unknown } | null)?.id);
          const problems = evidenceProblems(items);
          const each = items.flatMap((item, at) =>
            evidenceItemProblems(item).map(({ path }) => `/${at}${path}`),
          );
          expect(problems.filter(({ code }) => code !== 'duplicate').map(({ path }) => path)).toEqual(each);
          const texts = ids.filter((id) => typeof id === 'string');
          expect(problems.filter(({ code }) => code === 'duplicate')).toHaveLength(
            texts.length - new Set(texts).size,
          );
        },
      ),
      settings,
    );
    expect(evidenceProblems('none')).toMatchObject([{ path: '', code: 'not-a-list' }]);
  });
});
