import { describe, expect, it } from 'vitest';
import type { ChildRows, IndicatorId } from '../../src/indicators/index.js';
import {
  childrenByReason,
  countIndicators,
  histogramTotals,
  INDICATOR_IDS,
  indicatorDefinition,
  indicatorOf,
  median,
  mergeCounted,
  mergeHistograms,
  mergeTallies,
  percentage,
  recordsFromChildren,
  resultOf,
  roundedQuotient,
  underOtherReadings,
  why,
} from '../../src/indicators/index.js';
import { STILL_OPEN, toDay } from '../../src/kernel/calendar.js';
import { NO_DAY, TABLES } from '../../src/record/columns/columns.js';
import { EXAMPLE_CHILDREN } from '../../src/indicators/publishing/example-children.js';
import { chain, child, settled, YEAR_END } from './children.js';

const options = { yearEnd: YEAR_END };
const moved = child(
  chain([
    ['2023-01-01', 'S', 'U6', 'A'],
    ['2024-06-01', 'P', 'U6', 'B'],
    ['2024-07-01', 'P', 'U6', 'C'],
  ]),
  { id: 'moved' },
);
const records = recordsFromChildren([settled({ id: 'settled' }), moved]);

describe('rounding', () => {
  it.each([
    [31, 200, 0, 16], // 15.5
    [9, 40, 0, 23], // 22.5
    [1, 3, 1, 33.3],
    [2, 3, 1, 66.7],
    [1, 800, 1, 0.1], // 0.125
    [1, 2000, 1, 0.1], // 0.05
    [1, 2001, 1, 0],
    [1, 8, 2, 12.5],
    [0, 7, 1, 0],
    [8496, 81768, 1, 10.4],
  ])('%i of %i to %i places is %d', (numerator, denominator, places, expected) => {
    expect(percentage(numerator, denominator, places)).toBe(expected);
  });

  it('has no rate of nobody', () => {
    expect(percentage(0, 0)).toBeNull();
  });

  it('rounds halves up on both sides of nought', () => {
    expect(roundedQuotient(-5, 2, 1, 0)).toBe(-2);
    expect(roundedQuotient(5, 2, 1, 0)).toBe(3);
    expect(roundedQuotient(-131, 100, 1, 1)).toBe(-1.3);
    expect(roundedQuotient(-135, 100, 1, 1)).toBe(-1.3);
  });
});

describe('tallies and histograms', () => {
  it.each([
    ['text', { yes: '1' }],
    ['a part', { yes: 1.5 }],
    ['less than none', { yes: -1 }],
    ['no number', { yes: Number.NaN }],
    ['nothing', { yes: null }],
    ['a list', [3]],
    ['a map', new Map([['yes', 1]])],
  ])('refuse what is no count: %s', (_, none) => {
    for (const [a, b] of [
      [none, { yes: 1 }],
      [{ yes: 1 }, none],
    ])
      expect(() => mergeTallies(a as never, b as never)).toThrow(/^tally: expected /);
  });

  it('add up by reason and by number', () => {
    expect(mergeTallies({ yes: 1, no: 2 }, { yes: 3, no: 0 })).toEqual({ yes: 4, no: 2 });
    expect(mergeTallies({ yes: 1 } as Record<string, number>, { no: 2 })).toEqual({ yes: 1, no: 2 });
    // A caller's code may be called as what every object inherits.
    for (const code of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const own = Object.fromEntries([[code, 2]]) as Record<string, number>;
      expect(Object.entries(mergeTallies({ a: 1 } as Record<string, number>, own)).sort()).toEqual(
        [
          ['a', 1],
          [code, 2],
        ].sort(),
      );
      expect(mergeTallies(own, own)).toEqual(Object.fromEntries([[code, 4]]));
    }
    expect(mergeHistograms({ 3: 1, 10: 2 }, { 10: 1, '-4': 5 })).toEqual({ '-4': 5, 3: 1, 10: 3 });
    expect(histogramTotals({ 3: 1, 10: 2 })).toEqual({ sum: 23, children: 3 });
  });

  it.each([
    [{}, null],
    [{ 4: 1 }, 4],
    [{ 3: 1, 8: 1 }, 5.5],
    [{ 1: 2, 9: 1 }, 1],
    [{ 1: 1, 2: 1, 30: 2 }, 16],
    [{ 10: 1, 9: 1, 100: 1 }, 10],
  ])('the median of %j is %s', (histogram, expected) => {
    expect(median(histogram)).toBe(expected);
  });
});

describe('one measure', () => {
  it('gives the figure, the reasons and where everybody is', () => {
    expect(indicatorOf(records, 'STAB-3PLUS', options)).toMatchObject({
      status: 'computed',
      numerator: 1,
      denominator: 2,
      value: 50,
      children: 2,
      tally: { 'three-or-more': 1, 'fewer-than-three': 1, 'short-breaks': 0, 'not-looked-after': 0 },
      members: { numerator: 1, denominator: 1, excluded: 0, undetermined: 0, outside: 0 },
      window: { kind: 'reporting-year', from: '2024-04-01', until: '2025-04-01', lastDay: '2025-03-31' },
      definitionHolds: true,
      notes: [],
    });
  });

  it('says so when the window is not a reporting year, the definition does not hold, or another reading was used', () => {
    const quarter = indicatorOf(records, 'STAB-3PLUS', { yearEnd: '2025-06-30' });
    expect(quarter.status === 'computed' && quarter.notes.join()).toContain(
      'does not compare with published figures',
    );
    const index = indicatorOf(records, 'CCO-PLACE', options);
    expect(index).toMatchObject({ definitionHolds: false });
    const other = indicatorOf(records, 'STAB-3PLUS', { ...options, readings: { revisit: 'distinct' } });
    expect(other.status === 'computed' && other.notes.join()).toContain('revisit is distinct');
    expect(other).toMatchObject({ readings: { revisit: 'distinct' } });
  });

  it('names what is missing instead of counting nothing', () => {
    expect(indicatorOf({ ...records, supplied: ['header', 'episodes'] }, 'SW-3PLUS', options)).toMatchObject({
      status: 'not-computable',
      missingTables: ['sw_episodes'],
      text: 'Cannot be counted: the records do not hold the table sw_episodes.',
    });
    expect(indicatorOf(records, 'EDU-ABS', options)).toMatchObject({
      status: 'not-computable',
      missingFacts: ['education'],
    });
    expect(indicatorOf(records, 'DIST-20M-OUT', options)).toMatchObject({
      missingDerived: ['PL_DISTANCE', 'PL_LOCATION'],
    });
  });

  it('counts nothing from a table of which no child says anything, and from an empty list that there is none', () => {
    const child = { id: 'a', dateOfBirth: '2012-05-04', episodes: [], oc2: null };
    expect(recordsFromChildren([child]).supplied).toEqual(['header', 'episodes']);
    const none = { swEpisodes: [], missing: [], reviews: [], doLo: [], placedForAdoption: [], uasc: {} };
    expect(recordsFromChildren([child, { id: 'b', extra: none }]).supplied).toEqual([
      'header',
      'episodes',
      'reviews',
      'uasc',
      'placed_for_adoption',
      'missing',
      'sw_episodes',
      'DoLo',
    ]);
  });

  it('holds who is unaccompanied, placed for adoption or deprived of liberty', () => {
    const { children, placedForAdoption, deprivationOfLiberty } = recordsFromChildren([
      { id: 'a', extra: { uasc: {}, placedForAdoption: [{ DATE_PLACED: '2025-01-02' }] } },
      { id: 'b', extra: { uasc: { DUC: '2025-06-01' }, doLo: [{ DOLO_START: '2025-03-01' }] } },
      { id: 'c' },
    ]);
    expect([...children.uascUntil]).toEqual([STILL_OPEN, toDay('2025-06-01'), NO_DAY]);
    expect([...placedForAdoption.start, ...placedForAdoption.decided]).toEqual([
      0,
      1,
      1,
      1,
      toDay('2025-01-02'),
    ]);
    expect([...deprivationOfLiberty.start, ...deprivationOfLiberty.from]).toEqual([
      0,
      0,
      1,
      1,
      toDay('2025-03-01'),
    ]);
  });

  it('warns of reviews before the window', () => {
    const { reviewsSince: _, ...oneYear } = { ...records, supplied: TABLES };
    const result = indicatorOf(oneYear, 'REV-TIMELY', options);
    expect(result.status === 'computed' && result.notes.join()).toContain(
      'REV-TIMELY: a return holds the reviews of its year',
    );
  });

  it.each<[string, string[], string]>([
    ['first in the year within six months of 31 March', ['2024-09-30', '2025-03-30'], 'all-on-time'],
    ['first in the year later than can be', ['2024-10-01', '2025-03-30'], 'one-late'],
    ['none in the year', [], 'one-late'],
    ['second more than six months after the first', ['2024-06-01', '2024-12-02'], 'one-late'],
    ['within six months of one before the year', ['2024-01-10', '2024-07-10', '2025-01-10'], 'all-on-time'],
    [
      'later than six months after one before the year',
      ['2024-01-10', '2024-07-11', '2025-01-11'],
      'one-late',
    ],
    // Others were held between, or it was overdue when the year began: either way it was due before the year.
    ['long after one before the year', ['2022-05-01', '2024-09-30', '2025-03-30'], 'all-on-time'],
    ['none in the year, and one before it', ['2024-03-20'], 'one-late'],
  ])('a return of one year, reviews %s', (_, days, expected) => {
    const one: ChildRows = settled({}, { reviews: days.map((REVIEW) => ({ REVIEW, REVIEW_CODE: 'PN1' })) });
    const { reviewsSince: __, ...oneYear } = recordsFromChildren([one]);
    expect(why(oneYear, 'a', 'REV-TIMELY', options).reason).toBe(expected);
  });

  it('refuses an id that is none', () => {
    expect(() => indicatorOf(records, 'STAB-9PLUS' as IndicatorId, options)).toThrow(
      'id: expected the id of a measure',
    );
    expect(() => why(records, 'nobody', 'STAB-3PLUS', options)).toThrow(RangeError);
  });

  it('shows the figure under each other reading', () => {
    const others = underOtherReadings(
      recordsFromChildren([
        child(
          chain([
            ['2023-01-01', 'S', 'U6', 'A'],
            ['2024-06-01', 'T', 'U6', 'B'],
            ['2024-07-01', 'P', 'U6', 'C'],
          ]),
        ),
      ]),
      'STAB-3PLUS',
      options,
    );
    expect(others.map(({ reading, other, numerator }) => [reading, other, numerator])).toEqual([
      ['tempNotReturned', 'ignore', 0],
      ['sameCarer', 'separate', 1],
      ['revisit', 'distinct', 0],
      ['endOnFirstDay', 'exclude', 0],
    ]);
  });

  it('lists the children behind the figure', () => {
    expect(childrenByReason(records, 'STAB-3PLUS', options)).toEqual({
      'three-or-more': ['moved'],
      'fewer-than-three': ['settled'],
      'short-breaks': [],
      'not-looked-after': [],
    });
  });
});

describe('all measures in one walk', () => {
  const examples = recordsFromChildren(EXAMPLE_CHILDREN);
  const counted = countIndicators(examples, options);

  it.each(INDICATOR_IDS.map((id) => [id]))(
    '%s is the same counted alone, and accounts for everybody',
    (id) => {
      const alone = resultOf(countIndicators(examples, { ...options, ids: [id] }), id);
      const together = resultOf(counted, id);
      expect(together).toEqual(alone);
      expect(Object.values(together.members).reduce((sum, count) => sum + count, 0)).toBe(
        EXAMPLE_CHILDREN.length,
      );
      const lists = childrenByReason(examples, id, options);
      expect(Object.fromEntries(Object.entries(lists).map(([code, ids]) => [code, ids.length]))).toEqual(
        together.tally,
      );
    },
  );

  it('counts in cells that merge into the whole', () => {
    const cells = countIndicators(examples, {
      ...options,
      groupBy: (at) => (at % 3 === 0 ? 'north' : 'south'),
    });
    expect(Object.keys(cells.groups)).toEqual(['north', 'south']);
    const half = (first: boolean) =>
      countIndicators(recordsFromChildren(EXAMPLE_CHILDREN.filter((_, at) => at < 5 === first)), options);
    expect(mergeCounted(half(true), half(false))).toEqual(counted);
    expect(mergeCounted(half(false), half(true))).toEqual(counted);
    // A group may be called as what every object inherits.
    const called = (name: string) => countIndicators(examples, { ...options, groupBy: () => name });
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(Object.keys(mergeCounted(called(name), called('north')).groups).sort()).toEqual(
        [name, 'north'].sort(),
      );
    for (const id of INDICATOR_IDS) {
      const parts = ['north', 'south'].map((group) => resultOf(cells, id, group).numerator);
      expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(resultOf(counted, id).numerator, 9);
    }
  });

  it('keeps a cell by any name', () => {
    const cells = countIndicators(records, { ...options, ids: ['STAB-3PLUS'], groupBy: () => '__proto__' });
    expect(Object.keys(cells.groups)).toEqual(['__proto__']);
    expect(resultOf(cells, 'STAB-3PLUS', '__proto__').denominator).toBe(2);
    expect(() => resultOf(cells, 'STAB-3PLUS', 'toString')).toThrow(RangeError);
  });

  it('does not add what does not belong together', () => {
    expect(() => mergeCounted(counted, countIndicators(examples, { yearEnd: '2024-03-31' }))).toThrow(
      'different windows',
    );
    expect(() =>
      mergeCounted(counted, countIndicators(examples, { ...options, readings: { revisit: 'distinct' } })),
    ).toThrow('revisit');
  });

  it('counts nobody without trouble', () => {
    const nobody = countIndicators(recordsFromChildren([]), options);
    expect(resultOf(nobody, 'STAB-3PLUS')).toMatchObject({ value: null, children: 0 });
  });

  it('gives an id, a title and reasons in one order to every measure', () => {
    for (const id of INDICATOR_IDS) {
      const definition = indicatorDefinition(id);
      expect(definition.id).toBe(id);
      expect(definition.citations.length).toBeGreaterThan(0);
      expect(Object.values(definition.reasons).some(({ membership }) => membership === 'numerator')).toBe(
        true,
      );
    }
    expect(new Set(INDICATOR_IDS).size).toBe(INDICATOR_IDS.length);
  });
});
