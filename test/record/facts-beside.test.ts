/** Facts beside the return: each form a step to either side of its edge, and what is told of what is not of it. */
import { describe, expect, it } from 'vitest';
import type { FactRow } from '../../src/indicators/index.js';
import { recordsFromChildren, withFacts } from '../../src/indicators/index.js';
import { toDay } from '../../src/kernel/calendar.js';
import { suppliedIn } from '../../src/record/columns/extra-facts.js';

const children = () => {
  const { suppliedFacts: _, ...records } = recordsFromChildren([{ id: '1' }, { id: '2' }]);
  return { ...records, extras: [] };
};
const take = (...rows: readonly object[]) => withFacts(children(), rows as readonly FactRow[]);
/** What a fact comes to, or the form that it is told to want. */
function given(name: string, value: unknown): unknown {
  const [of = '', part] = name.split('/');
  const { records, problems } = take({ child: '1', [of]: part === undefined ? value : { [part]: value } });
  const fact = records.extras[0]?.[of as 'education'] as unknown;
  const [problem, second] = problems;
  expect(second).toBeUndefined();
  if (problem === undefined)
    return part === undefined ? fact : (fact as Readonly<Record<string, unknown>> | undefined)?.[part];
  expect(problem).toMatchObject({ row: 1, code: 'not-of-the-form' });
  return `${problem.fact}: ${/expected (.*)\. It is left out\.$/.exec(problem.message)?.[1]}`;
}

const TRUTHS = [
  'careTransferred',
  'schoolMatched',
  'onRoll',
  'leisurePass/held',
  'education/reading',
  'education/writing',
  'education/ebaccEntered',
  'education/fiveGoodPasses',
];
const COUNTS = [
  'admissionWaitingSchoolDays',
  'education/possibleSessions',
  'education/absentSessions',
  'education/suspensions',
  'education/permanentExclusions',
];
const GRADES = ['education/english', 'education/englishLevel', 'education/mathsLevel'];
const POINTS = ['education/att8', 'education/progress8', 'education/ebaccPoints'];

describe('a fact of each form', () => {
  it.each(TRUTHS)('is true or false: %s', (name) => {
    for (const yes of [true, 'true', 'Yes', ' y ', '1', 1])
      expect([yes, given(name, yes)]).toEqual([yes, true]);
    for (const no of [false, 'FALSE', 'no', 'n', '0', 0]) expect([no, given(name, no)]).toEqual([no, false]);
    for (const other of ['maybe', '', 2, {}, ['true'], 'constructor'])
      if (name !== 'leisurePass/held') expect(given(name, other)).toBe(`${name}: true or false`);
  });

  it.each(COUNTS)('is a whole number of 0 or more: %s', (name) => {
    const most = 2000;
    for (const [value, count] of [
      [0, 0],
      [1, 1],
      ['12', 12],
      [' 7 ', 7],
      [most, most],
    ] as const)
      expect(given(name, value)).toBe(count);
    for (const other of [
      -1,
      1.5,
      most + 1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      'x',
      '',
      ' ',
      true,
      {},
      [3],
    ])
      expect([other, given(name, other)]).toEqual([other, `${name}: a whole number of 0 or more`]);
  });

  it.each(GRADES)('is a grade: %s', (name) => {
    expect([0, 9, '5'].map((grade) => given(name, grade))).toEqual([0, 9, 5]);
    for (const other of [-1, 10, 4.5, 'A', false])
      expect(given(name, other)).toBe(`${name}: a grade from 0 to 9`);
  });

  it.each(POINTS)('is a number: %s', (name) => {
    expect([0, -1.5, '31.5'].map((points) => given(name, points))).toEqual([0, -1.5, 31.5]);
    for (const other of [Number.POSITIVE_INFINITY, Number.NaN, 'x', ' ', true, [1]])
      expect(given(name, other)).toBe(`${name}: a number`);
  });

  it('is a grade or a truth in maths, which has both', () => {
    expect([true, false, 0, 9, '4'].map((maths) => given('education/maths', maths))).toEqual([
      true,
      false,
      0,
      9,
      4,
    ]);
    for (const other of [10, 'yes', 'x'])
      expect(given('education/maths', other)).toBe(
        'education/maths: true or false at key stage 2, a grade from 0 to 9 at key stage 4',
      );
  });

  it.each([
    ['education/stage', ['KS2', 'KS4'], 'KS2 or KS4'],
    ['education/sen', ['N', 'K', 'E'], 'N, K or E'],
  ])('is one of a few codes: %s', (name, codes, form) => {
    for (const code of codes) {
      expect(given(name, code)).toBe(code);
      expect(given(name, ` ${code.toLowerCase()} `)).toBe(code);
    }
    for (const other of ['X', '', codes.join(''), 2, {}]) expect(given(name, other)).toBe(`${name}: ${form}`);
  });

  it.each(['schoolMoves', 'educationPlans'])('is a list of days: %s', (name) => {
    expect(given(name, ['2024-02-29', '2025-01-08'])).toEqual([toDay('2024-02-29'), toDay('2025-01-08')]);
    expect(given(name, [])).toEqual([]);
    for (const other of [['2025-01-08', '2025-02-29'], '2025-01-08', [19_000], {}])
      expect(given(name, other)).toBe(`${name}: a list of real dates written YYYY-MM-DD`);
  });

  it('is left as it was where it is not recorded', () => {
    const names = [...TRUTHS, ...COUNTS, ...POINTS, 'education/stage', 'schoolMoves'].filter(
      (name) => name !== 'leisurePass/held',
    );
    for (const nothing of [null, undefined])
      expect(names.filter((name) => given(name, nothing) !== undefined)).toEqual([]);
  });
});

describe('facts in one', () => {
  it('of a leisure pass say first whether it is held', () => {
    expect(given('leisurePass', { held: true, used: 'no' })).toEqual({ held: true, used: false });
    expect(given('leisurePass', { used: true })).toBe('leisurePass/held: true or false');
    expect(given('leisurePass', 'held')).toBe('leisurePass: an object of facts by name');
    const { records, problems } = take({ child: '1', leisurePass: { held: 'maybe', used: 'maybe' } });
    expect(records.extras[0]).toEqual({});
    expect(problems.map(({ fact }) => fact)).toEqual([
      'leisurePass/held',
      'leisurePass/used',
      'leisurePass/held',
    ]);
  });

  it('of a council itself are any plain values', () => {
    const local = { mentor: true, visits: 3, worker: 'B', nothing: null };
    expect(given('local', local)).toEqual({ mentor: true, visits: 3, worker: 'B' });
    expect(given('local', { list: [1] })).toBe('local/list: true or false, a number or text');
    for (const other of ['x', 3, true, ['a']])
      expect(given('local', other)).toBe('local: an object of facts by name');
  });

  it('of education are told once where they are none', () => {
    for (const other of ['x', 3, true, [], [{ sen: 'K' }]])
      expect(given('education', other)).toBe('education: an object of facts by name');
    expect(given('education', {})).toEqual({});
  });
});

describe('a name that is none', () => {
  it.each([
    ['favourite', 'favourite'],
    ['a'.repeat(41), 'a'.repeat(41)],
    ['a'.repeat(42), 'a name'],
    ['Ann Smith', 'a name'],
    ['1234567', 'a name'],
    [' a', 'a name'],
    ['a-b', 'a name'],
    ['constructor', 'constructor'],
  ])('is told among those that are: %j', (name, shown) => {
    const outer = given(name, 1);
    expect(outer).toMatch(new RegExp(`^${shown}: one of .*careTransferred, .*education, .*local$`));
    const inner = given('education', { [name]: 1 });
    expect(inner).toMatch(new RegExp(`^education/${shown}: one of stage, .*sen, .*fiveGoodPasses$`));
    expect(given('leisurePass', { held: true, [name]: 1 })).toBe(`leisurePass/${shown}: one of held, used`);
  });
});

describe('rows of facts', () => {
  it('find their child by its number, spaces round it aside', () => {
    const { records, problems, rows } = take(
      { child: ' 2 ', onRoll: true },
      { child: 2, onRoll: false },
      { child: '3', onRoll: true },
      ...[null, undefined, '', ' '].map((child) => ({ child, onRoll: true })),
      { child: '1', schoolMatched: 'x' },
    );
    expect(records.extras).toEqual([{}, { onRoll: false }]);
    expect(rows).toEqual({ read: 3, refused: 5 });
    expect(problems.map(({ row, code, fact, message }) => [row, code, fact, message])).toEqual([
      [3, 'child-not-in-records', null, 'child: the records hold no such child. The row is refused.'],
      ...[4, 5, 6, 7].map((row) => [
        row,
        'no-child',
        null,
        'child: expected the number of a child. The row is refused.',
      ]),
      [8, 'not-of-the-form', 'schoolMatched', 'schoolMatched: expected true or false. It is left out.'],
    ]);
  });

  it('say what was supplied: before, by them, and though nobody is in it', () => {
    const { suppliedFacts: _, ...unsaid } = take({ child: '1', onRoll: true }).records;
    const names = (...args: Parameters<typeof withFacts>) => withFacts(...args).records.suppliedFacts;
    const row = [{ child: '2', education: { suspensions: 0, sen: 'K' } }];
    expect(names(unsaid, row)).toEqual(['education', 'onRoll', 'sen', 'suspensions']);
    expect(names({ ...unsaid, suppliedFacts: ['local'] }, row)).toEqual([
      'education',
      'local',
      'sen',
      'suspensions',
    ]);
    expect(names(unsaid, [], ['permanentExclusions', 'onRoll'])).toEqual(['onRoll', 'permanentExclusions']);
  });

  it('are of a key stage where they say which', () => {
    const supplied = (...all: Parameters<typeof suppliedIn>[0] extends Iterable<infer T> ? T[] : never) =>
      suppliedIn(all);
    expect(supplied(undefined, {}, { education: {} })).toEqual(['education']);
    expect(supplied({ education: { stage: 'KS2' } })).toEqual(['education', 'keyStage2']);
    expect(supplied({ education: { stage: 'KS4' } })).toEqual(['education', 'keyStage4']);
    expect(
      supplied(
        { education: { possibleSessions: 1 } },
        { education: { absentSessions: 0 } },
        { education: { permanentExclusions: 0 } },
      ),
    ).toEqual(['absentSessions', 'education', 'permanentExclusions', 'possibleSessions']);
  });

  it('of children written by hand leave out what is not of its form, and what nobody knows', () => {
    const extra = {
      careTransferred: false,
      schoolMatched: null,
      schoolMoves: ['2025-01-08', '2025-02-30', null],
      educationPlans: ['x', '2025-01-09'],
      education: { sen: 'K', att8: 'x', shoe: 9 },
      favourite: 1,
      onRoll: 'yes',
    };
    const of = (written: object) => recordsFromChildren([{ id: '1', extra: written as never }]);
    expect(of(extra).extras[0]).toEqual({
      schoolMatched: false,
      schoolMoves: [toDay('2025-01-08')],
      educationPlans: [toDay('2025-01-09')],
      education: { sen: 'K' },
      onRoll: true,
    });
    expect(of({ careTransferred: true, schoolMatched: true }).extras[0]).toEqual({
      careTransferred: true,
      schoolMatched: true,
      schoolMoves: [],
    });
    expect(of(extra).suppliedFacts).toEqual(['education', 'educationPlans', 'onRoll', 'schoolMoves', 'sen']);
    expect(of({ schoolMatched: false }).suppliedFacts).toEqual(['schoolMatched']);
    expect(of({}).suppliedFacts).toEqual([]);
  });
});
