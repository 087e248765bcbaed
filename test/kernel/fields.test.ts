/** What a table of fields says of a value: each kind with what it takes, what it refuses, and what is told. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/kernel/fields/kinds.js';
import {
  DATE,
  DATE_OR_MONTH,
  PARTIAL_DATE,
  PLAIN_VALUE,
  TEXT,
  TRUE_OR_FALSE,
  WORDS,
  byName,
  listOf,
  needed,
  nullable,
  one,
  oneOf,
  optional,
  optionalOrNull,
  shape,
  wholeNumber,
} from '../../src/kernel/fields/kinds.js';
import { fieldName, given, isName } from '../../src/kernel/fields/given.js';
import { noneOf } from '../../src/kernel/fields/none.js';
import { plainCopy } from '../../src/kernel/fields/plain.js';
import { problemsIn } from '../../src/kernel/fields/problems.js';

const told = (of: Parameters<typeof problemsIn>[0], value: unknown): string[] =>
  problemsIn(of, value, 'whole').map(({ path, code, message }) => `${path} ${code} ${message}`);
const inner = shape('Inner', 'What is within.', { a: needed(TEXT, 'Text.') });

const KINDS: Readonly<
  Record<string, readonly [Kind, good: readonly unknown[], bad: readonly unknown[], tells: string]>
> = {
  date: [DATE, ['2024-02-29'], ['2023-02-29', '2024-02', 20_240_229, {}], 'not-a-date'],
  'date or month': [
    DATE_OR_MONTH,
    ['2024-02-29', '2024-02'],
    ['2024', '2024-13', 202_402, ['2024-02']],
    'not-a-date',
  ],
  'partial date': [PARTIAL_DATE, ['2024', '2024-02', '2024-02-29'], ['2024-13', 2024, ''], 'not-a-date'],
  text: [TEXT, ['', 'a', ' '], [1, true, [], {}], 'not-text'],
  number: [{ is: 'number' }, [0, -1.5], ['1', Number.NaN, Number.POSITIVE_INFINITY, true], 'not-a-number'],
  'whole number': [wholeNumber(-5, 5), [-5, 0, 5], [0.5, '1', Number.NaN], 'not-a-number'],
  truth: [TRUE_OR_FALSE, [true, false], [0, 'true', {}], 'not-true-or-false'],
  code: [oneOf(['a', 'b']), ['a', 'b'], ['c', 'A', 1, ['a']], 'not-a-known-code'],
  list: [listOf(TEXT), [[], ['a']], ['a', {}, 1], 'not-a-list'],
  object: [one(inner), [{ a: 'x' }], [[], 'x', 1], 'not-an-object'],
  'by name': [byName(TEXT), [{}, { x: 'a', y: 'b' }], [[], 'x', 1], 'not-an-object'],
  'plain value': [PLAIN_VALUE, ['a', 1, true, null], [[], {}, 10n], 'not-text'],
  anything: [{ is: 'anything' }, [null, 0, '', [], {}], [], 'missing'],
};

describe('a field of each kind', () => {
  it.each(Object.keys(KINDS))('takes what is of its form, and tells of anything else: %s', (name) => {
    const [kind, good, bad, code] = KINDS[name] ?? [TEXT, [], [], ''];
    const must = shape('One', 'One field.', { it: needed(kind, 'It.') });
    const may = shape('One', 'One field.', { it: optional(kind, 'It.', 'Unknown.') });
    for (const value of good) expect([value, told(must, { it: value })]).toEqual([value, []]);
    for (const value of bad)
      expect([
        value,
        problemsIn(must, { it: value }, 'whole').map(({ path, code: which }) => [path, which]),
      ]).toEqual([value, [['/it', code]]]);
    expect(problemsIn(must, {}, 'whole').map((problem) => problem.code)).toEqual(['missing']);
    expect(told(may, {})).toEqual([]);
    expect(told(may, { it: undefined })).toEqual([]);
  });

  it.each(Object.keys(KINDS))('takes null where it says the same as nothing, and only there: %s', (name) => {
    const [kind, good, bad] = KINDS[name] ?? [TEXT, [null], []];
    const or = shape('One', 'One field.', { it: optionalOrNull(kind, 'It.', 'Unknown.') });
    for (const value of [null, ...good]) expect(told(or, { it: value })).toEqual([]);
    for (const value of bad) expect(told(or, { it: value })).toHaveLength(1);
    const plain = shape('One', 'One field.', { it: needed(kind, 'It.') });
    expect(told(plain, { it: null }).length).toBe(good.includes(null) ? 0 : 1);
  });

  it('names the form, and what was given by its form alone', () => {
    const of = (kind: Kind, it: unknown) =>
      told(shape('One', 'One.', { it: needed(kind, 'It.') }), { it }).join();
    expect(of(oneOf(['a', 'b']), 'secret')).toBe('/it not-a-known-code it: expected one of a, b');
    expect(of(TRUE_OR_FALSE, 'secret')).toBe(
      '/it not-true-or-false it: expected true or false, got other text',
    );
    expect(of(PLAIN_VALUE, [])).toBe(
      '/it not-text it: expected text, a number, true or false, or null, got a list',
    );
    expect(of(nullable(TEXT), 1)).toMatch(/ or null, got a number$/);
    expect(of(nullable(one(inner)), 1)).toBe('/it not-an-object it: expected an object, got a number');
    expect(of(byName(TEXT), [])).toBe('/it not-an-object it: expected an object, got a list');
    expect(of(listOf(TEXT), {})).toBe('/it not-a-list it: expected a list, got an object');
    expect(of({ is: 'anything' }, undefined)).toBe('/it missing it: expected a value, got nothing');
  });
});

describe('bounds', () => {
  const of = (kind: Kind, it: unknown) =>
    told(shape('One', 'One.', { it: needed(kind, 'It.') }), { it }).join();

  it('are told a step past them', () => {
    expect([-6, -5, 5, 6].map((it) => of(wholeNumber(-5, 5), it))).toEqual([
      '/it out-of-bounds it: expected at least -5',
      '',
      '',
      '/it out-of-bounds it: expected at most 5',
    ]);
    expect(
      [[], ['a'], ['a', 'b', 'c']].map((it) => of({ is: 'list', of: TEXT, least: 1, most: 2 }, it)),
    ).toEqual(['/it too-few it: expected at least 1', '', '/it too-many it: expected at most 2']);
    expect(['', ' \u200b', 'a'].map((it) => of(WORDS, it))).toEqual([
      '/it blank it: expected text that is not blank',
      '/it blank it: expected text that is not blank',
      '',
    ]);
  });
});

describe('what stands within', () => {
  const outer = shape('Outer', 'What is around.', {
    list: optional(listOf(one(inner)), 'A list.', 'Unknown.'),
    names: optional(byName(nullable(wholeNumber(0, 9))), 'By name.', 'Unknown.'),
  });

  it('is told by its way there', () => {
    expect(told(outer, { list: [{ a: 'x' }, { a: 1 }, undefined, { b: 2 }] })).toEqual([
      '/list/1/a not-text list[1].a: expected text, got a number',
      '/list/2 missing list[2]: expected an object, got nothing',
      '/list/3/a missing list[3].a: expected text, got nothing',
      '/list/3/b unknown-field list[3].b: not a field that is known here',
    ]);
    expect(told(outer, { names: { x: 1, y: null, z: 10, 'Ann Smith': 'x' } })).toEqual([
      '/names/z out-of-bounds names.z: expected at most 9',
      '/names not-a-number names: expected a whole number or null, got other text',
    ]);
    expect(told(outer, { 'Ann Smith': 1, other: undefined, constructor: 2 })).toEqual([
      ' unknown-field whole: holds a name that is not a field that is known here',
      '/constructor unknown-field constructor: not a field that is known here',
    ]);
    expect(told(outer, null)).toEqual([' not-an-object whole: expected an object, got null']);
  });

  it('that throws when it is read is told, and of the whole', () => {
    const thrower = {
      get list() {
        throw new Error('no');
      },
    };
    expect(told(outer, thrower)).toEqual([
      ' unreadable whole: expected plain data, and a field of it throws when it is read',
    ]);
  });
});

describe('fields that follow one another', () => {
  const ordered = {
    ...shape('Ordered', 'Two and two.', {
      start: optional(PARTIAL_DATE, 'First.', 'Unknown.'),
      end: optionalOrNull(PARTIAL_DATE, 'Last.', 'Open.'),
      least: optional(wholeNumber(0, 9), 'Least.', 'Unknown.'),
      most: optionalOrNull(wholeNumber(0, 9), 'Most.', 'Unknown.'),
    }),
    inOrder: [
      ['start', 'end'],
      ['least', 'most'],
    ],
  } as const;

  it('are told where the second is before the first, as finely as both are known', () => {
    const dates = (start: unknown, end: unknown) => told(ordered, { start, end });
    const wrong = ['/end out-of-order end: expected a date on or after start'];
    expect(dates('2024-05-02', '2024-05-01')).toEqual(wrong);
    for (const end of ['2024-05-02', '2024-05-03', '2024-05', '2024', null, undefined])
      expect(dates('2024-05-02', end)).toEqual([]);
    expect(dates('2024-05-02', '2024-04')).toEqual(wrong);
    expect(dates('2024', '2023-12-31')).toEqual(wrong);
    const numbers = (least: unknown, most: unknown) => told(ordered, { least, most });
    expect(numbers(3, 2)).toEqual(['/most out-of-order most: expected at least least']);
    for (const most of [3, 4, null, undefined]) expect(numbers(3, most)).toEqual([]);
    expect(numbers(undefined, 2)).toEqual([]);
  });

  it('are not compared where either is not of its form or out of its bounds', () => {
    const codes = (record: object) => problemsIn(ordered, record, 'whole').map(({ code }) => code);
    expect(codes({ least: 3, most: -1 })).toEqual(['out-of-bounds']);
    expect(codes({ least: 10, most: 2 })).toEqual(['out-of-bounds']);
    expect(codes({ least: '3', most: 2 })).toEqual(['not-a-number']);
    expect(codes({ start: '2024-13', end: '2023' })).toEqual(['not-a-date']);
  });
});

describe('a plain copy', () => {
  it('has the fields of the table in its order, and no null that says nothing', () => {
    const of = shape('Both', 'Both.', {
      a: needed(TEXT, 'Text.'),
      b: optionalOrNull(TEXT, 'Text.', 'Unknown.'),
      c: optional(nullable(TEXT), 'Text.', 'Unknown.'),
      d: optional(listOf(one(inner)), 'A list.', 'Unknown.'),
    });
    const copied = plainCopy(of, { d: [{ a: 'x', b: 1 }], c: null, b: null, a: 'y', e: 1 });
    expect(JSON.stringify(copied)).toBe('{"a":"y","c":null,"d":[{"a":"x"}]}');
    expect(plainCopy(of, { a: 'y', b: 'z', c: undefined })).toEqual({ a: 'y', b: 'z' });
  });
});

describe('what is told of a value and of a name', () => {
  it('is its form alone', () => {
    for (const [form, values] of [
      ['nothing', [undefined]],
      ['null', [null]],
      ['a list', [[], ['a']]],
      ['a Date object', [new Date(0), new Date(Number.NaN)]],
      ['an object', [{}, { a: 1 }, new Map()]],
      ['a number', [0, Number.NaN]],
      ['a boolean', [true]],
      ['a bigint', [1n]],
      ['DD/MM/YYYY', ['01/02/2024', '1/2/24', '99/99/999']],
      ['a date with a time', ['2024-02-29T00:00', '2023-02-29T']],
      ['a date', ['2024-02-29']],
      ['a date that does not exist', ['2023-02-29', '2024-13-01']],
      ['empty text', ['']],
      [
        'other text',
        [
          ' ',
          'a',
          '1/2/3',
          '1/2/20245',
          '123/1/2024',
          '1/234/2024',
          'x1/2/2024',
          '1/2/2024x',
          '2024-02',
          '2024-2-29',
          'x2024-02-29T',
          'x2023-02-29',
          '2023-02-29x',
        ],
      ],
    ] as const)
      for (const value of values) expect([value, given(value)]).toEqual([value, form]);
  });

  it('is a name that can be no free text', () => {
    const long = 'a'.repeat(41);
    for (const name of ['a', 'Z', 'a_1', 'x9', long]) expect([name, isName(name)]).toEqual([name, true]);
    for (const name of ['', '_a', '1a', 'a b', 'a-b', 'é', ' a', 'a ', `${long}a`])
      expect([name, isName(name)]).toEqual([name, false]);
  });

  it('is the way to a field as people say it', () => {
    expect(['/a', '/a/b', '/a/0', '/a/12/b/3/c4'].map(fieldName)).toEqual([
      'a',
      'a.b',
      'a[0]',
      'a[12].b[3].c4',
    ]);
  });

  it('is told a thousand times at most', () => {
    const list = shape('List', 'A list.', { it: needed(listOf(TEXT), 'It.') });
    for (const [length, tells] of [
      [999, 999],
      [1000, 1000],
      [1001, 1000],
    ] as const)
      expect(told(list, { it: Array(length).fill(1) })).toHaveLength(tells);
    expect(told(list, { it: Array(10_000).fill('a') })).toEqual([]);
    expect(told(list, { it: Array(10_001).fill(1) })).toEqual(['/it too-many it: expected at most 10000']);
  });
});

describe('a plain copy of what stands within', () => {
  it('goes as deep as the table, and leaves what is of any form as it is', () => {
    const of = shape('Deep', 'Deep.', {
      one: optional(one(inner), 'One.', 'Unknown.'),
      maybe: optional(nullable(listOf(nullable(one(inner)))), 'Perhaps.', 'Unknown.'),
      any: optional({ is: 'anything' }, 'Anything.', 'Unknown.'),
    });
    const more = { a: 'x', b: 1 };
    expect(plainCopy(of, { any: more, maybe: [more, null], one: more })).toEqual({
      one: { a: 'x' },
      maybe: [{ a: 'x' }, null],
      any: more,
    });
    expect(plainCopy(of, { maybe: null })).toEqual({ maybe: null });
  });

  it('of none has each field that has a none', () => {
    const of = shape('None', 'None.', {
      a: optional(listOf(TEXT), 'A list.', 'Unknown.', []),
      b: optional(TEXT, 'Text.', 'Unknown.'),
      c: optional(nullable(TEXT), 'Text.', 'Unknown.', null),
      d: optional(TRUE_OR_FALSE, 'Whether.', 'Unknown.', false),
    });
    expect(noneOf(of)).toEqual({ a: [], c: null, d: false });
  });
});
