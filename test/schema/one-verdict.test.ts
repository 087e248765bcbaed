/** Whoever judges an input gives one verdict: the problems, zod, JSON Schema, and the ways in that rest on them. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUTY_FACTS } from '../../src/eligibility/duties/fields.js';
import { dutyFactsProblems } from '../../src/eligibility/duties/problems.js';
import { CARE_EVENTS } from '../../src/eligibility/timetable/fields.js';
import { eventsProblems } from '../../src/eligibility/timetable/problems.js';
import { receiptFor } from '../../src/eligibility/index.js';
import type { InputProblem, Outcome } from '../../src/kernel/outcome.js';
import { PLEDGE, POINT_MAPPING } from '../../src/pledge/write/fields.js';
import { pledgeProblems, pointMappingProblems, validatePledge } from '../../src/pledge/index.js';
import { DECISION_RECORD, EVIDENCE_ITEM } from '../../src/principles/evidence/fields.js';
import {
  decisionRecordProblems,
  evidenceItemProblems,
  evidenceProblems,
} from '../../src/principles/evidence/problems.js';
import { GOVERNANCE_FRAMEWORK } from '../../src/principles/governance/framework-fields.js';
import {
  frameworkProblems,
  governanceRecordsProblems,
} from '../../src/principles/governance/framework-problems.js';
import { GOVERNANCE_RECORDS } from '../../src/principles/governance/records-fields.js';
import type { Shape } from '../../src/kernel/fields/kinds.js';
import { problemsIn } from '../../src/kernel/fields/problems.js';
import { PERSON } from '../../src/record/person/fields.js';
import { personProblems } from '../../src/record/person/problems.js';
import * as schema from '../../src/schema.js';
import { DUTIES_QUESTION, STATUS_QUESTION, TIMETABLE_QUESTION } from '../../src/schema/question-shapes.js';
import { settings } from '../properties/people.js';
import { OF_EVERY_OBJECT, asSchemaSays, nearlyOf, objectsIn, validOf, withFieldIn } from './shapes.js';

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
  framework: {
    shape: GOVERNANCE_FRAMEWORK,
    problems: frameworkProblems,
    parse: schema.parseFramework,
    zod: schema.frameworkSchema,
    json: schema.frameworkJsonSchema,
  },
  'records of governance': {
    shape: GOVERNANCE_RECORDS,
    problems: governanceRecordsProblems,
    parse: schema.parseGovernanceRecords,
    zod: schema.governanceRecordsSchema,
    json: schema.governanceRecordsJsonSchema,
  },
  'a question of status': {
    shape: STATUS_QUESTION,
    problems: (value) => problemsIn(STATUS_QUESTION, value, 'question'),
    parse: schema.parseStatusQuestion,
    zod: schema.statusQuestionSchema,
    json: schema.statusQuestionJsonSchema,
  },
  'a question of duties': {
    shape: DUTIES_QUESTION,
    problems: (value) => problemsIn(DUTIES_QUESTION, value, 'question'),
    parse: schema.parseDutiesQuestion,
    zod: schema.dutiesQuestionSchema,
    json: schema.dutiesQuestionJsonSchema,
  },
  'a question of deadlines': {
    shape: TIMETABLE_QUESTION,
    problems: (value) => problemsIn(TIMETABLE_QUESTION, value, 'question'),
    parse: schema.parseTimetableQuestion,
    zod: schema.timetableQuestionSchema,
    json: schema.timetableQuestionJsonSchema,
  },
};

const strict = { strict: true, strictTypes: true, strictRequired: true } as const;

describe.each(Object.entries(INPUTS))('%s', (_, { shape, problems, parse, zod, json }) => {
  const validate = new Ajv(strict).compile(json());
  const said = asSchemaSays(shape);

  const judge = (value: unknown): boolean => {
    const found = problems(value);
    const accepted = found.length === 0;
    expect({ zod: zod.safeParse(value).success, parse: parse(value).ok }).toEqual({
      zod: accepted,
      parse: accepted,
    });
    expect(validate(value)).toBe(problemsIn(said, value, 'it').length === 0);
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

  it('with a field of a name that every object has, in whichever object of it', () => {
    const value = fc.oneof(fc.constant(null), fc.constant({}), fc.jsonValue({ maxDepth: 2 }));
    const name = fc.oneof(fc.constant('__proto__'), fc.constantFrom(...OF_EVERY_OBJECT));
    fc.assert(
      fc.property(validOf(shape), fc.nat(), name, value, (whole, roll, own, held) => {
        judge(withFieldIn(whole, roll % objectsIn(whole), own, held as null));
      }),
      settings,
    );
    // In the outermost it is refused, whatever stands there.
    fc.assert(
      fc.property(validOf(shape), name, value, (whole, own, held) => {
        expect(judge(withFieldIn(whole, 0, own, held as null))).toBe(false);
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
      // What fields must be to one another is said in words above.
      for (const [key, value] of Object.entries(node)) if (key !== 'allOf') look(value);
    };
    look(json());
  });
});

it('of a receipt: every name of every object of it is judged, if it is one that every object has', () => {
  const record = {
    dateOfBirth: '2009-09-09',
    care: [{ start: '2024-01-01', end: null, legalStatus: 'C2' as const }],
  };
  const receipt = JSON.parse(JSON.stringify(receiptFor(record, '2026-02-06'))) as never;
  const validate = new Ajv(strict).compile(schema.receiptJsonSchema());
  const verdicts = new Set<boolean>();
  for (const name of OF_EVERY_OBJECT)
    for (const held of [1, 'text', {}] as never[])
      for (let at = 0; at < objectsIn(receipt); at++) {
        const changed = withFieldIn(receipt, at, name, held);
        const accepted = validate(changed);
        expect([name, held, at, schema.receiptSchema.safeParse(changed).success]).toEqual([
          name,
          held,
          at,
          accepted,
        ]);
        verdicts.add(accepted);
      }
  expect(verdicts).toEqual(new Set([true, false]));
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

describe('what fields must be to one another is said by the JSON Schema too', () => {
  const pledge = { council: 'Example Council', title: 'Our promise', audience: ['care-leavers'] };
  const point = { number: 1, text: 'Help you find a home' };
  const mapping = { point: 1, primary: ['adulthood'] };
  const unmapped = { point: 1, primary: [], unmapped: { reason: 'Of houses alone.' } };
  const confirmed = { ...mapping, status: 'confirmed', confirmedBy: 'Lead', confirmedOn: '2024-05-01' };
  const framework = { council: 'Example Council', title: 'Our framework', bodies: [] };
  const action = { id: 'a', text: 'Ask them', state: 'started' };
  const report = { id: 'r', title: 'Annual report' };

  it.each<[string, keyof typeof INPUTS, object, object]>([
    ['points, and a source without them', 'pledge', { points: [point] }, { pointsStatus: 'not-in-source' }],
    ['no points of a source with them', 'pledge', { points: [] }, { pointsStatus: 'published' }],
    ['no principle', 'point mapping', { primary: [] }, mapping],
    ['one twice', 'point mapping', { primary: ['adulthood', 'adulthood'] }, mapping],
    ['one in both lists', 'point mapping', { secondary: ['adulthood'] }, mapping],
    [
      'one twice in the second',
      'point mapping',
      { secondary: ['safety-stability', 'safety-stability'] },
      mapping,
    ],
    ['one beside unmapped', 'point mapping', { secondary: ['safety-stability'] }, unmapped],
    ['confirmed by nobody', 'point mapping', { confirmedBy: null }, confirmed],
    ['confirmed by blanks', 'point mapping', { confirmedBy: ' \u200b' }, confirmed],
    ['confirmed on no day', 'point mapping', { confirmedOn: null }, confirmed],
    [
      'done, and in no such state',
      'framework',
      { actions: [{ ...action, doneOn: '2024-05-01' }] },
      framework,
    ],
    ['a cadence of nothing', 'framework', { reports: [{ ...report, cadence: {} }] }, framework],
    [
      'a cadence of both',
      'framework',
      { reports: [{ ...report, cadence: { everyMonths: 6, timesAYear: 2 } }] },
      framework,
    ],
  ])('%s', (_, name, wrong, right) => {
    const { problems, zod, json } = INPUTS[name] as Input;
    const validate = new Ajv(strict).compile(json());
    const base = name === 'pledge' ? { ...pledge, pointsStatus: 'published', points: [point] } : {};
    const value = { ...base, ...right, ...wrong };
    const found = problems(value);
    expect(found.map(({ code }) => code)).toSatisfy((codes: string[]) =>
      codes.every((code) => ['contradiction', 'too-few', 'duplicate', 'missing'].includes(code)),
    );
    expect([found.length, zod.safeParse(value).success, validate(value)]).toEqual([1, false, false]);
  });

  it.each<[keyof typeof INPUTS, object]>([
    ['pledge', { ...pledge, pointsStatus: 'published', points: [point] }],
    ['pledge', { ...pledge, pointsStatus: 'not-in-source', points: [] }],
    ['point mapping', mapping],
    ['point mapping', { ...mapping, secondary: ['safety-stability'], unmapped: null }],
    ['point mapping', unmapped],
    ['point mapping', confirmed],
    ['framework', { ...framework, actions: [{ ...action, doneOn: '2024-05-01', state: 'done' }] }],
    ['framework', { ...framework, reports: [{ ...report, cadence: { everyMonths: 6 } }] }],
  ])('and nothing more of a %s: %j', (name, value) => {
    const { problems, zod, json } = INPUTS[name] as Input;
    expect([problems(value), zod.safeParse(value).success]).toEqual([[], true]);
    expect(new Ajv(strict).compile(json())(value)).toBe(true);
  });
});
