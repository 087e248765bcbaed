/** Sentences with their places filled, in English and in the words of a table. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/kernel/calendar.js';
import { countInWords, counted } from '../../src/kernel/count-in-words.js';
import { ordinal } from '../../src/kernel/ordinal.js';
import {
  DATE_WORDS,
  countedIn,
  dateIn,
  fill,
  inWords,
  numberWords,
  valuesOf,
} from '../../src/kernel/words.js';

describe('numbers in sentences', () => {
  it('have the ending that English gives them', () => {
    const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
    const rules = new Intl.PluralRules('en', { type: 'ordinal' });
    for (let number = 0; number < 250; number++)
      expect(ordinal(number)).toBe(`${number}${endings[rules.select(number)]}`);
  });

  it('are of one, or of several', () => {
    expect([0, 1, 2, 11].map((number) => counted(number, 'placement'))).toEqual([
      '0 placements',
      '1 placement',
      '2 placements',
      '11 placements',
    ]);
    expect([1, 2].map((number) => counted(number, 'child', 'children'))).toEqual(['1 child', '2 children']);
  });

  it('are words up to twelve', () => {
    expect([0, 1, 12, 13].map(countInWords)).toEqual(['no', 'one', 'twelve', '13']);
  });
});

describe('a place in a template', () => {
  it.each<[string, Parameters<typeof fill>[1], string]>([
    ['{name} was there', { name: 'It' }, 'It was there'],
    ['{name} was there', {}, '{name} was there'],
    ['{constructor}', {}, '{constructor}'],
    ['no place', { no: 1 }, 'no place'],
    ['{known}, {asked}', { known: true, asked: null }, 'true, not recorded'],
    ['on {day}', { day: '2026-02-06' }, 'on 6 February 2026'],
    ['until the {age:th} birthday', { age: 21 }, 'until the 21st birthday'],
    ['of {length:days}', { length: 1 }, 'of 1 day'],
    ['of {length:weeks}', { length: 2 }, 'of 2 weeks'],
    ['of {length:months}', { length: 1 }, 'of 1 month'],
    ['of {length:years}', { length: 0 }, 'of 0 years'],
    ['{length} days', { length: 1 }, '1 day'],
    ['{length} days', { length: 2 }, '2 days'],
    ['{length} daysend', { length: 1 }, '1 daysend'],
    ['the {length:th} weeks', { length: 1 }, 'the 1st week'],
    ['the {length:th} weeks', { length: 2 }, 'the 2nd weeks'],
    ['{a} and {a}, {b}', { a: 1, b: 2 }, '1 and 1, 2'],
  ])('%s', (template, values, text) => {
    expect(fill(template, values)).toBe(text);
  });

  it('is filled in the words of a table', () => {
    const words = {
      'It lasted {length:days}, from {from} to {to}: {why}': '{why}: {from}, {to}, {length:days}',
      '2 days': 'a couple of days',
      '{count} days': '{count} nights',
      '{count} week': '{count} fortnight',
      '{one} or {other}': '{one}/{other}',
      '{one} to {other}': '{one}-{other}',
      '3rd': 'third',
      February: 'Chwefror',
      '{day} {month} {year}': '{year}, {month} {day}',
      'not recorded': 'nobody knows',
      code: 'the code',
    };
    const said = (length: number, to: string | null, why: string) =>
      fill(
        'It lasted {length:days}, from {from} to {to}: {why}',
        { length, from: '2026-02-06', to, why },
        words,
      );
    expect(said(2, null, 'code')).toBe('the code: 2026, Chwefror 6, nobody knows, a couple of days');
    expect(said(3, '2026-03-01', '16 or 17')).toBe('16/17: 2026, Chwefror 6, 2026, March 1, 3 nights');
    expect(said(1, '2026-03-01', '1 to 2')).toContain('1-2: ');
    expect(said(1, null, '1 week')).toContain('1 fortnight: ');
    expect(said(1, null, '2 weeks')).toContain('2 weeks: ');
    expect(said(1, null, '3 days')).toContain('3 nights: ');
    expect(said(1, null, '3 working days')).toContain('3 working days: ');
    for (const plain of ['3 apples', 'x 3 days', '16 or 17 of them', 'constructor', '3 daysx', '16 and 17'])
      expect(said(1, null, plain)).toContain(`${plain}: `);
    expect(fill('{n:th}', { n: 3 }, words)).toBe('third');
    expect(fill('{n:th}', { n: 4 }, words)).toBe('4th');
    expect(fill('{n:th} days', { n: 3 }, words)).toBe('third days');
  });

  it('is the same where a table says nothing of it', () => {
    const value = fc.oneof(
      fc.constantFrom('code', '16 or 17', '1 week', '13 weeks', '2026-02-06', null, true),
      fc.nat(200),
    );
    const template = fc.constantFrom('{a}', '{a:th}', '{a:days}', '{a} weeks', '{b} and {a}', '{c}');
    fc.assert(
      fc.property(template, value, value, (text, a, b) => {
        expect(fill(text, { a, b }, {})).toBe(fill(text, { a, b }));
      }),
    );
  });
});

describe('words of a table', () => {
  it('are its own, and no other', () => {
    expect(inWords('A', { A: 'B' })).toBe('B');
    expect(inWords('constructor', {})).toBe('constructor');
    expect(inWords('A', undefined)).toBe('A');
    expect(dateIn({ May: 'Mai' }, toDay('2026-05-01'))).toBe('1 Mai 2026');
  });

  it('count by the number itself, by its kind, or in English', () => {
    const words = {
      '{count} child': '{count} plentyn',
      '{count} children': '{count} o blant',
      '2 children': 'dau',
    };
    expect([0, 1, 2, 3].map((number) => countedIn(words, number, 'child', 'children'))).toEqual([
      '0 o blant',
      '1 plentyn',
      'dau',
      '3 o blant',
    ]);
    expect([1, 2].map((number) => countedIn({}, number, 'day'))).toEqual(['1 day', '2 days']);
    expect([1, 2].map((number) => countedIn(undefined, number, 'day'))).toEqual(['1 day', '2 days']);
  });

  it('can be given for all the English of dates and numbers', () => {
    const english = [...DATE_WORDS, ...numberWords()];
    expect(new Set(english).size).toBe(english.length);
    const table = Object.fromEntries(english.map((each) => [each, `<${each}>`]));
    const spoken = [
      fill('{on}', { on: '2026-02-06' }, table),
      fill('{of:th}', { of: 31 }, table),
      fill('{on}', { on: null }, table),
      fill('{on}', { on: '1 to 2' }, table),
      ...['day', 'working day', 'week', 'month', 'year'].flatMap((unit) =>
        [1, 2].map((number) => countedIn(table, number, unit)),
      ),
      ...[0, 12].map((number) => inWords(countInWords(number), table)),
      inWords('Twelve', table),
    ];
    for (const text of spoken) expect(text).toMatch(/^<.*>$/);
  });

  it('are filled from the first fact of a path', () => {
    expect(
      valuesOf([
        { path: 'a', value: 1 },
        { path: 'b', value: 'x' },
        { path: 'a', value: 2 },
      ]),
    ).toEqual({ a: 1, b: 'x' });
  });
});
