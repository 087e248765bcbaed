/**
 * Any day of a year, right or refused: every measure at every month end from the return of one year, beside the same
 * measure from all that ever happened to the same invented children.
 */
import { describe, expect, it } from 'vitest';
import { livesOf, returnOfYear, sourcesOf } from '../../tools/make-council-returns.mjs';
import type { CareRecords, IndicatorId, IndicatorResult } from '../../src/indicators/index.js';
import {
  INDICATORS,
  INDICATOR_IDS,
  computableResult,
  countIndicators,
  indicatorOf,
} from '../../src/indicators/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const MONTH_ENDS = [
  '2024-04-30',
  '2024-05-31',
  '2024-06-30',
  '2024-07-31',
  '2024-08-31',
  '2024-09-30',
  '2024-10-31',
  '2024-11-30',
  '2024-12-31',
  '2025-01-31',
  '2025-02-28',
  '2025-03-31',
];

/** Those that need nothing beside the return. */
const IDS = INDICATOR_IDS.filter((id) => INDICATORS[id].facts.length === 0 && id !== 'CLA-RATE');
const YEARLY: ReadonlySet<IndicatorId> = new Set(
  IDS.filter((id) => INDICATORS[id].tables.some((table) => table === 'oc2' || table === 'oc3')),
);

const lives = livesOf({ children: 400, until: '2025-03-31', seed: 11 });
const { cover: _, ...everything } = readReturn(
  sourcesOf(returnOfYear(lives, 2025, { history: 'whole', everybody: true })),
).records;

/** A share within two points; a mean or a number within two in a hundred of what it should be. */
function isNear(id: IndicatorId, value: number, whole: number): boolean {
  if (INDICATORS[id].unit === 'percent') return Math.abs(value - whole) <= 2;
  return Math.abs(value - whole) <= Math.max(1, Math.abs(whole) * 0.02);
}

interface Found {
  readonly counted: string[];
  readonly wrong: string[];
  readonly refused: string[];
}

interface Asked {
  readonly quarter?: 'year-to-date';
}

function resultsOf(
  records: CareRecords,
  yearEnd: string,
  readings: Asked,
): Map<IndicatorId, IndicatorResult> {
  const counted = countIndicators(records, { yearEnd, readings, ids: IDS });
  return new Map(IDS.map((id) => [id, computableResult(records, counted, id)]));
}

const known = new Map<string, Map<IndicatorId, IndicatorResult>>();

/** What the whole history gives. */
function expectedOn(yearEnd: string, readings: Asked): Map<IndicatorId, IndicatorResult> {
  const key = `${yearEnd} ${readings.quarter ?? ''}`;
  const results = known.get(key) ?? resultsOf(everything, yearEnd, readings);
  known.set(key, results);
  return results;
}

function compared(records: CareRecords, readings: Asked = {}): Found {
  const found: Found = { counted: [], wrong: [], refused: [] };
  for (const yearEnd of MONTH_ENDS) {
    const expected = expectedOn(yearEnd, readings);
    for (const [id, result] of resultsOf(records, yearEnd, readings)) {
      const whole = expected.get(id);
      const name = `${yearEnd} ${id}`;
      if (whole?.status !== 'computed') throw new Error(`${name}: ${whole?.text}`);
      if (result.status !== 'computed') {
        expect(result.text).toMatch(/^Not covered: /);
        found.refused.push(name);
        continue;
      }
      found.counted.push(name);
      // What is filled once a year is of the year's last day: nothing tells of it on another.
      if (YEARLY.has(id) && yearEnd !== '2025-03-31') found.wrong.push(`${name} is of 31 March`);
      const [value, right] = [result.value, whole.value];
      if (value === null || right === null ? value !== right : !isNear(id, value, right))
        found.wrong.push(`${name}: ${value} for ${right}`);
    }
  }
  return found;
}

describe.each(['strict', 'episodes', 'whole'] as const)(
  'the return of one year, with %s history',
  (history) => {
    const { records } = readReturn(sourcesOf(returnOfYear(lives, 2025, { history })));

    it('gives every measure at every month end as the whole history does, or says that it is not covered', () => {
      const { counted, wrong, refused } = compared(records);
      expect(wrong).toEqual([]);
      expect(counted.length).toBeGreaterThan(200);
      expect(refused).toContain('2024-04-30 HEALTH-ASSESS');
      expect(counted).toContain('2024-04-30 CLA');
      expect(counted).toContain('2025-03-31 STAB-3PLUS');
    });

    it('covers the year to date', () => {
      const { counted, wrong } = compared(records, { quarter: 'year-to-date' });
      expect(wrong).toEqual([]);
      expect(counted).toContain('2024-12-31 MISSING');
      expect(counted).toContain('2024-12-31 STARTED');
    });

    it('says which day would be the first', () => {
      const result = indicatorOf(records, 'MISSING', { yearEnd: '2024-04-30' });
      expect(result).toMatchObject({
        status: 'not-computable',
        notCovered: { what: 'everybody', needs: '2023-05-01', held: '2024-04-01', firstDay: '2025-03-31' },
      });
    });
  },
);

describe('the reviews of a year', () => {
  const { records } = readReturn(sourcesOf(returnOfYear(lives, 2025, { history: 'strict' })));
  it.each([
    ['2025-03-30', 'not-computable'],
    ['2025-03-31', 'computed'],
    ['2025-04-01', 'not-computable'],
  ])('on %s are %s', (yearEnd, status) => {
    expect(indicatorOf(records, 'REV-TIMELY', { yearEnd })).toMatchObject({ status });
  });
});

describe('an extract taken in the middle of a year', () => {
  const middle = livesOf({ children: 400, until: '2025-03-31', seed: 12 });
  const { records } = readReturn(sourcesOf(returnOfYear(middle, 2025, { taken: '2024-12-31' })));

  it('is of the day on which it was taken', () => {
    const asked = (yearEnd: string) =>
      indicatorOf(records, 'CL-ALL', { yearEnd, readings: { quarter: 'year-to-date' } }).status;
    expect(asked('2024-12-31')).toBe('computed');
    expect(asked('2025-03-31')).toBe('not-computable');
    expect(asked('2024-09-30')).toBe('not-computable');
  });
});

describe('rows of days that cannot be', () => {
  const tables = returnOfYear(lives, 2025, { history: 'strict' });
  const [head = '', first = '', ...rest] = (tables['reviews'] ?? '').trimEnd().split('\n');
  const mistyped = (share: number): string => {
    const wrong = [first, ...rest].map((line, at) =>
      at % share === 0 ? line.replace(/\/202[45],PN/, `/20${30 + (at % 9)},PN`) : line,
    );
    return `${head}\n${wrong.join('\n')}\n`;
  };

  it.each([500, 50, 20])('one review in %i of a year to come changes nothing of what is covered', (share) => {
    const { records } = readReturn(sourcesOf({ ...tables, reviews: mistyped(share) }));
    const asked = (yearEnd: string) => indicatorOf(records, 'MISSING', { yearEnd }).status;
    expect(asked('2025-03-31')).toBe('computed');
    expect(asked('2024-09-30')).toBe('not-computable');
  });
});
