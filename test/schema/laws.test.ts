/** A law that is passed: whoever judges it gives one verdict, and what is refused is refused by name. */
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DUTIES,
  DUTY_LAW,
  LAW_OF_ENGLAND,
  OTHER_LAW_NUMBERS,
  READING_CHOICES,
  careStatus,
  dutiesOn,
  dutyLawProblems,
  dutyWords,
  lawFrozenAt,
  lawProblems,
  otherLawNumbersProblems,
  otherLaws,
  person,
  receiptFor,
  timetable,
  withReadings,
} from '../../src/eligibility/index.js';
import { OTHER_NUMBERS } from '../../src/eligibility/other-laws/fields.js';
import type { Shape } from '../../src/kernel/fields/kinds.js';
import { problemsIn } from '../../src/kernel/fields/problems.js';
import type { InputProblem, Outcome } from '../../src/kernel/outcome.js';
import { DUTY_NUMBERS } from '../../src/law/duty-fields.js';
import { LAW } from '../../src/law/fields.js';
import * as schema from '../../src/schema.js';
import { settings } from '../properties/people.js';
import type { Json } from './shapes.js';
import { asSchemaSays, nearly } from './shapes.js';

const kim = person({
  dateOfBirth: '2009-09-09',
  care: [{ start: '2024-01-15', end: null, legalStatus: 'V2' }],
});
const on = '2026-02-06';

interface Input {
  readonly shape: Shape;
  readonly given: object;
  readonly problems: (value: unknown) => readonly InputProblem[];
  readonly parse: (value: unknown) => Outcome<unknown>;
  readonly zod: { readonly safeParse: (value: unknown) => { readonly success: boolean } };
  readonly json: () => schema.JsonSchema;
  readonly ask: (value: never) => unknown;
}

const INPUTS: Readonly<Record<string, Input>> = {
  law: {
    shape: LAW,
    given: LAW_OF_ENGLAND,
    problems: lawProblems,
    parse: schema.parseLaw,
    zod: schema.lawSchema,
    json: schema.lawJsonSchema,
    ask: (law) => careStatus(kim, on, law),
  },
  'numbers of duties': {
    shape: DUTY_NUMBERS,
    given: DUTY_LAW,
    problems: dutyLawProblems,
    parse: schema.parseDutyLaw,
    zod: schema.dutyLawSchema,
    json: schema.dutyLawJsonSchema,
    ask: (numbers) => dutiesOn(kim, on, {}, LAW_OF_ENGLAND, numbers),
  },
  'numbers of other laws': {
    shape: OTHER_NUMBERS,
    given: OTHER_LAW_NUMBERS,
    problems: otherLawNumbersProblems,
    parse: schema.parseOtherLawNumbers,
    zod: schema.otherLawNumbersSchema,
    json: schema.otherLawNumbersJsonSchema,
    ask: (numbers) => otherLaws(kim, on, {}, { numbers }),
  },
};

type Row = { readonly from: string | null; readonly value: Json; readonly citation: Json };
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Whether a list is one of rows. */
const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && 'citation' in row);

/** The same numbers with a row more here and there: of a day after the last, of the same day, before the first, of none. */
function withRows(given: Json): fc.Arbitrary<Json> {
  const change = (value: Json, rolls: Iterator<number>): Json => {
    if (isRows(value)) {
      const [first] = value as readonly Row[];
      if (first === undefined || Number(rolls.next().value) % 30 !== 0) return value;
      const days = ['2029-04-01', '2027-12-31', first.from, null, '1989-01-01'];
      const from = days[Number(rolls.next().value) % days.length] ?? null;
      return [...(value as readonly Json[]), { ...first, from }];
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, change(each as Json, rolls)]),
    );
  };
  return fc.infiniteStream(fc.nat()).map((rolls) => change(given, rolls[Symbol.iterator]()));
}

describe.each(Object.entries(INPUTS))('%s', (_, { shape, given, problems, parse, zod, json, ask }) => {
  const validate = new Ajv({ strict: true, strictTypes: true, strictRequired: true }).compile(json());
  const inFields = asSchemaSays(shape);
  const near = withRows(plain(given));

  const judge = (value: unknown): boolean => {
    const found = problems(value);
    const accepted = found.length === 0;
    expect({ zod: zod.safeParse(value).success, parse: parse(value).ok }).toEqual({
      zod: accepted,
      parse: accepted,
    });
    expect(validate(value)).toBe(problemsIn(inFields, value, 'it').length === 0);
    if (accepted) {
      expect(validate(value)).toBe(true);
      ask(value as never);
    } else {
      const [{ path, message } = { path: '', message: '' }] = found;
      const argument = shape === LAW ? 'law' : 'numbers';
      const told = path === '' ? message : `${argument}.${message}`;
      expect(() => ask(value as never)).toThrow(new RangeError(told));
    }
    return accepted;
  };

  it('is judged alike by all', () => {
    expect(judge(given)).toBe(true);
    expect(judge(plain(given))).toBe(true);
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(near, nearly(near)), (value) => {
        if (judge(value)) accepted++;
      }),
      settings,
    );
    expect(accepted).toBeGreaterThan(settings.numRuns / 20);
    expect(accepted).toBeLessThan((settings.numRuns * 19) / 20);
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(judge(value)).toBe(false);
      }),
      settings,
    );
  });
});

const [ADULT] = LAW_OF_ENGLAND.adultFromAge;
const rows = (...more: readonly object[]) => more.map((each) => ({ ...ADULT, ...each }));
const adult = (...more: readonly object[]) => ({ adultFromAge: rows(...more) });

describe('a law', () => {
  const { readings } = LAW_OF_ENGLAND;
  const { oneNight, ...others } = readings;
  const sparse = Object.assign([], { 1: ADULT });

  it.each<[string, object, string, string]>([
    ['an age that is no number', adult({ value: NaN }), 'not-a-number', '/adultFromAge/0/value'],
    ['an age in text', adult({ value: '18' }), 'not-a-number', '/adultFromAge/0/value'],
    ['an age below none', adult({ value: -1 }), 'out-of-bounds', '/adultFromAge/0/value'],
    ['an age above all', adult({ value: 101 }), 'out-of-bounds', '/adultFromAge/0/value'],
    ['a year for a day', adult({ from: '2024' }), 'not-a-date', '/adultFromAge/0/from'],
    ['no citation', adult({ citation: undefined }), 'missing', '/adultFromAge/0/citation'],
    [
      'a blank citation',
      adult({ citation: { ...ADULT?.citation, provision: ' ' } }),
      'blank',
      '/adultFromAge/0/citation/provision',
    ],
    ['nothing for a row', { adultFromAge: [null] }, 'not-an-object', '/adultFromAge/0'],
    ['a place that holds nothing', { adultFromAge: sparse }, 'missing', '/adultFromAge/0'],
    ['a field that is not known', { zzz: 1 }, 'unknown-field', '/zzz'],
    [
      'no days',
      { careDaysNeeded: rows({ from: '2001-10-01', value: 0 }) },
      'out-of-bounds',
      '/careDaysNeeded/0/value',
    ],
    [
      'half a day',
      { careDaysNeeded: rows({ from: '2001-10-01', value: 90.5 }) },
      'not-a-number',
      '/careDaysNeeded/0/value',
    ],
    [
      'a rule that has begun in no way',
      { englandAlone: rows({ value: false }) },
      'not-true-or-false',
      '/englandAlone/0/value',
    ],
    ['two rows of one day', adult({}, {}), 'duplicate', '/adultFromAge/1/from'],
    [
      'two rows of one day with others between',
      adult({}, { from: '2030-01-01' }, { from: null }, { from: null }, {}),
      'duplicate',
      '/adultFromAge/4/from',
    ],
    ['rows that begin too late', adult({ from: '1991-10-15' }), 'out-of-order', '/adultFromAge'],
    ['no row of what is asked for', adult(), 'out-of-order', '/adultFromAge'],
    ['no day of what is asked for', adult({ from: null }), 'out-of-order', '/adultFromAge'],
    ['no readings', { readings: {} }, 'missing', '/readings/thirteenWeeks'],
    ['a reading too few', { readings: others }, 'missing', '/readings/oneNight'],
    [
      'no such choice',
      { readings: { ...readings, oneNight: 'zzz' } },
      'not-a-known-code',
      '/readings/oneNight',
    ],
    ['no such reading', { readings: { ...readings, zzz: oneNight } }, 'unknown-field', '/readings/zzz'],
  ])('is refused for %s', (_, change, code, path) => {
    const law = { ...LAW_OF_ENGLAND, ...change };
    expect(lawProblems(law)[0]).toMatchObject({ code, path });
    expect(() => careStatus(kim, on, law as never)).toThrow(RangeError);
    // Those who make a law of another refuse it as well.
    expect(() => withReadings({}, law as never)).toThrow(RangeError);
    expect(() => lawFrozenAt(on, law as never)).toThrow(RangeError);
  });

  it('may begin earlier, and end with what has no day yet', () => {
    const law = { ...LAW_OF_ENGLAND, ...adult({ from: '1991-10-14' }, { from: null }, { from: null }) };
    expect(lawProblems(law)).toEqual([]);
    expect(lawProblems({ ...LAW_OF_ENGLAND, ...adult({ from: '1969-01-01' }) })).toEqual([]);
  });

  it('may leave out rules that begin by themselves, and what they alone ask for', () => {
    for (const name of [
      'specialGuardianship',
      'englandAlone',
      'principlesUntilAge',
      'supportOnRequestUntilAge',
      'returnToEducationUntilAge',
    ])
      expect(lawProblems({ ...LAW_OF_ENGLAND, [name]: [] })).toEqual([]);
    const before = { ...LAW_OF_ENGLAND, previouslyLookedAfter: [], guardianshipRoute: [] };
    expect(lawProblems(before)).toEqual([]);
    expect(
      lawProblems({ ...before, previouslyLookedAfter: LAW_OF_ENGLAND.previouslyLookedAfter }),
    ).toMatchObject([{ path: '/guardianshipRoute' }]);
  });

  it.each(['0001-01-01', '1991-10-13', '1991-10-14', '2001-09-30', '2001-10-01', '2011-04-01', '2018-09-01'])(
    'frozen on %s is a law',
    (day) => {
      expect(lawProblems(lawFrozenAt(day))).toEqual([]);
    },
  );

  it('of each reading is a law', () => {
    for (const { name, choices } of READING_CHOICES)
      for (const choice of choices) expect(lawProblems(withReadings({ [name]: choice }))).toEqual([]);
  });

  it('may hold nothing under a name that is not known, and take its values from another', () => {
    const same = careStatus(kim, on);
    const receipt = receiptFor(kim, on);
    for (const law of [{ ...LAW_OF_ENGLAND, zzz: undefined }, Object.create(LAW_OF_ENGLAND) as never]) {
      expect(lawProblems(law)).toEqual([]);
      expect(careStatus(kim, on, law)).toEqual(same);
      expect(receiptFor(kim, on, law)).toEqual(receipt);
      expect(lawFrozenAt('2026-11-27', law)).toEqual(lawFrozenAt('2026-11-27'));
      expect(withReadings({}, law)).toEqual(LAW_OF_ENGLAND);
    }
  });

  it('is looked at once', () => {
    let looks = 0;
    const law = {
      ...LAW_OF_ENGLAND,
      get adultFromAge() {
        looks += 1;
        return LAW_OF_ENGLAND.adultFromAge;
      },
    };
    careStatus(kim, on, law);
    const once = looks;
    for (let at = 0; at < 100; at++) careStatus(kim, on, law);
    expect(looks).toBe(once);
  });
});

describe('the numbers of duties', () => {
  const [visit] = DUTY_LAW.intervals.visits;
  const visits = (value: unknown) => ({
    ...DUTY_LAW,
    intervals: { ...DUTY_LAW.intervals, visits: [{ ...visit, value }] },
  });

  it.each<[string, unknown, string]>([
    ['a number alone', 6, '/intervals/visits/0/value'],
    ['half a week', { count: 0.5, of: 'weeks' }, '/intervals/visits/0/value/count'],
    ['no weeks', { count: 0, of: 'weeks' }, '/intervals/visits/0/value/count'],
    ['another unit', { count: 6, of: 'fortnights' }, '/intervals/visits/0/value/of'],
    ['more than a hundred years', { count: 101, of: 'years' }, '/intervals/visits/0/value/count'],
    ['as many weeks', { count: 5218, of: 'weeks' }, '/intervals/visits/0/value/count'],
    ['as many months', { count: 1201, of: 'months' }, '/intervals/visits/0/value/count'],
    ['as many days', { count: 36_526, of: 'working days' }, '/intervals/visits/0/value/count'],
  ])('are refused for %s, by everybody who takes them', (_, value, path) => {
    const numbers = visits(value) as never;
    expect(dutyLawProblems(numbers)).toMatchObject([{ path }]);
    const [duty] = DUTIES;
    if (duty === undefined) throw new Error('no duty');
    const refused = /^numbers\.intervals\.visits\[0\]\.value/;
    expect(() => dutiesOn(kim, on, {}, LAW_OF_ENGLAND, numbers)).toThrow(refused);
    expect(() => timetable(kim, {}, on, LAW_OF_ENGLAND, numbers)).toThrow(refused);
    expect(() => dutyWords(duty, on, LAW_OF_ENGLAND, numbers)).toThrow(refused);
  });

  it('may set no number for a time, and no more than a hundred years', () => {
    expect(dutyLawProblems(visits(null))).toEqual([]);
    expect(dutyLawProblems(visits({ count: 100, of: 'years' }))).toEqual([]);
    expect(dutyLawProblems(visits({ count: 36_525, of: 'days' }))).toEqual([]);
  });

  it('hold ages as far back as there are duties that compare with them', () => {
    const [age] = DUTY_LAW.ages.schoolAge;
    const ages = (schoolAge: readonly object[]) => ({ ...DUTY_LAW, ages: { ...DUTY_LAW.ages, schoolAge } });
    expect(dutyLawProblems(ages([]))).toMatchObject([{ path: '/ages/schoolAge', code: 'out-of-order' }]);
    expect(dutyLawProblems(ages([{ ...age, from: '1996-11-02' }]))).toMatchObject([
      { path: '/ages/schoolAge' },
    ]);
    expect(dutyLawProblems(ages([{ ...age, from: '1900-01-01' }]))).toEqual([]);
  });
});
