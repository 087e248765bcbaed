/** Several years' returns as one history, beside the whole history of the same invented children. */
import { describe, expect, it } from 'vitest';
import { livesOf, returnOfYear, sourcesOf } from '../../tools/make-council-returns.mjs';
import type { IndicatorId } from '../../src/indicators/index.js';
import {
  INDICATORS,
  INDICATOR_IDS,
  boundsOf,
  computableResult,
  countIndicators,
  figuresOverTime,
  indicatorOf,
  joinYears,
  recordsFromChildren,
  recordsOn,
} from '../../src/indicators/index.js';
import { toDay } from '../../src/kernel/calendar.js';
import { readReturn } from '../../src/ssda903/index.js';

const lives = livesOf({ children: 300, until: '2025-03-31', seed: 21 });
const YEARS = [2022, 2023, 2024, 2025];
const { cover: _, ...everything } = readReturn(
  sourcesOf(returnOfYear(lives, 2025, { history: 'whole', everybody: true })),
).records;
const IDS = INDICATOR_IDS.filter((id) => INDICATORS[id].facts.length === 0 && id !== 'CLA-RATE');
const ONCE_A_YEAR = (id: IndicatorId): boolean =>
  INDICATORS[id].tables.some((table) => table === 'oc2' || table === 'oc3');

describe.each(['strict', 'episodes', 'whole'] as const)('returns with %s history', (history) => {
  const returns = YEARS.map((year) => ({
    year,
    records: readReturn(sourcesOf(returnOfYear(lives, year, { history }))).records,
  }));
  const histories = () => joinYears(returns);

  it('are one history without differences', () => {
    const all = histories();
    expect(all).toHaveLength(1);
    expect(all[0]?.differences).toEqual([]);
  });

  it.each(['2023-03-31', '2023-07-31', '2024-02-29', '2024-09-30', '2025-03-31'])(
    'give on %s what the whole history gives',
    (yearEnd) => {
      const records = recordsOn(histories(), toDay(yearEnd)) ?? everything;
      const joined = countIndicators(records, { yearEnd, ids: IDS });
      const whole = countIndicators(everything, { yearEnd, ids: IDS });
      const counted: IndicatorId[] = [];
      for (const id of IDS) {
        const result = computableResult(records, joined, id);
        if (result.status !== 'computed' || ONCE_A_YEAR(id)) continue;
        const expected = computableResult(everything, whole, id);
        counted.push(id);
        const { numerator, denominator } = result;
        const near = expected.status === 'computed' && {
          numerator: expected.numerator,
          denominator: expected.denominator,
        };
        // A first review before the first return is not known: late only where it must be.
        if (id === 'REV-TIMELY' && near !== false) {
          expect(denominator).toBe(near.denominator);
          expect(Math.abs(numerator - near.numerator) / denominator).toBeLessThan(0.02);
        } else expect([id, { numerator, denominator }]).toEqual([id, near]);
      }
      expect(counted).toContain('STAB-3PLUS');
      expect(counted).toContain('STARTED');
      if (yearEnd >= '2024') expect(counted).toContain('STAB-3PLUS-24M');
      if (yearEnd >= '2025') expect(counted).toContain('STAB-2Y');
    },
  );

  it('have the outcomes of each year as that year filled them', () => {
    const all = histories();
    for (const { year, records } of returns) {
      const yearEnd = `${year}-03-31`;
      for (const id of ['HEALTH-ASSESS', 'SDQ-AVG', 'CL-EET-19-21', 'CL-ALL'] as const) {
        const alone = indicatorOf(records, id, { yearEnd });
        const together = indicatorOf(recordsOn(all, toDay(yearEnd)) ?? records, id, { yearEnd });
        expect(alone.status).toBe('computed');
        if (alone.status === 'computed' && together.status === 'computed')
          expect([id, year, together.value]).toEqual([id, year, alone.value]);
      }
    }
  });

  it('stand in one long table, by year, quarter and month', () => {
    const all = histories();
    const options = { council: 'Example', ids: ['STAB-3PLUS', 'CLA'] as const, population: 60_000 };
    const years = figuresOverTime(all, { ...options, every: 'year' });
    expect(years.map(({ year, measure }) => `${year} ${measure}`)).toEqual(
      ['2021-22', '2022-23', '2023-24', '2024-25'].flatMap((year) => [`${year} STAB-3PLUS`, `${year} CLA`]),
    );
    expect(figuresOverTime(all, { ...options, every: 'quarter' })).toHaveLength(32);
    const months = figuresOverTime(all, { ...options, every: 'month' });
    expect(months).toHaveLength(96);
    expect(months.filter(({ to }) => to === '2025-03-31')).toEqual(years.slice(-2));
  });
});

describe('two returns that do not agree', () => {
  const child = (id: string, episodes: object[], rest: object = {}) =>
    ({ id, dateOfBirth: '2012-06-15', episodes, ...rest }) as never;
  const open = { DECOM: '2023-06-01', RNE: 'S', LS: 'C2', PLACE: 'U4', PLACE_PROVIDER: 'PR1' };
  const joined = () =>
    joinYears([
      {
        year: 2024,
        records: recordsFromChildren([
          child('moved', [open], { sex: 'F' }),
          child('gone', [open]),
          child('born', [open]),
          child('other-start', [open]),
        ]),
      },
      {
        year: 2025,
        records: recordsFromChildren([
          child('moved', [{ ...open, PLACE: 'U6' }], { sex: 'M' }),
          child('born', [open], { dateOfBirth: '2012-06-16' }),
          child('other-start', [{ ...open, DECOM: '2023-06-02' }]),
        ]),
      },
    ])[0];

  it('list each child with what differs, and no date of birth', () => {
    const told = joined()?.differences.map(({ child: id, what, column, before, after }) => [
      id,
      what,
      column,
      before,
      after,
    ]);
    expect(told).toEqual([
      ['moved', 'episode', 'PLACE', 'U4', 'U6'],
      ['other-start', 'only-in-later', null, null, null],
      ['other-start', 'only-in-earlier', null, null, null],
      ['moved', 'header', 'SEX', 'F', 'M'],
      ['gone', 'child-not-in-later', null, null, null],
      ['born', 'header', 'DOB', null, null],
    ]);
  });

  it('are counted as the later one says, and nobody stays in care who is in no later return', () => {
    const records = joined()?.records;
    if (records === undefined) throw new Error('no history');
    expect(indicatorOf(records, 'CLA', { yearEnd: '2025-03-31' })).toMatchObject({ numerator: 3 });
    expect(indicatorOf(records, 'CLA', { yearEnd: '2024-03-31' })).toMatchObject({ numerator: 4 });
  });

  it('make no history over a year that is missing', () => {
    const empty = recordsFromChildren([child('a', [open])]);
    expect(joinYears([2021, 2023, 2024].map((year) => ({ year, records: empty })))).toMatchObject([
      { years: [2021] },
      { years: [2023, 2024] },
    ]);
    expect(() =>
      joinYears([
        { year: 2021, records: empty },
        { year: 2021, records: empty },
      ]),
    ).toThrow('2021 is there twice');
  });
});

it('bounds are those of Wilson, worked out by hand', () => {
  const children = Array.from({ length: 10 }, (_each, at) => ({
    id: `${at}`,
    dateOfBirth: '2012-01-01',
    episodes: [
      { DECOM: '2020-01-01', RNE: 'S', LS: 'C2', PLACE: 'U4', PLACE_PROVIDER: at < 3 ? 'PR1' : 'PR4' },
    ],
  }));
  const result = indicatorOf(recordsFromChildren(children), 'FOSTER-IN-HOUSE', { yearEnd: '2025-03-31' });
  // 3 of 10: 10.78 to 60.32 in every textbook that works it.
  expect(result.status === 'computed' && boundsOf(result)).toEqual({ lower: 10.78, upper: 60.32 });
});
