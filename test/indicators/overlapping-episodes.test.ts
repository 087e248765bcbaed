import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildRows, EpisodeRow, IndicatorId } from '../../src/indicators/index.js';
import {
  indicatorOf,
  mergeCounted,
  countIndicators,
  readingsWith,
  recordsFromChildren,
  why,
  windowOf,
} from '../../src/indicators/index.js';
import { childYearView, openChildYear } from '../../src/indicators/child-year/child-year.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { union } from '../../src/kernel/spans.js';
import { child, reasonOf, YEAR_END } from './children.js';

const row = (
  DECOM: string,
  RNE: string,
  DEC: string | null,
  REC: string | null,
  place = 'A',
): EpisodeRow => ({
  DECOM,
  RNE,
  LS: 'C2',
  PLACE: 'U6',
  PL_POST: `ZZ1 1${place}`,
  URN: null,
  DEC,
  REC,
});

function yearOf(rows: readonly EpisodeRow[], yearEnd = YEAR_END) {
  const records = recordsFromChildren([child(rows)]);
  return openChildYear(childYearView(records, windowOf({ yearEnd }), readingsWith()), 0);
}

const LONG = row('2020-05-04', 'S', '2024-09-01', 'X1');

describe('episodes that overlap are one period of care', () => {
  it.each<[string, readonly EpisodeRow[]]>([
    ['the next begins before its end', [LONG, row('2024-08-30', 'P', null, null)]],
    ['the next says that care starts', [LONG, row('2024-08-30', 'S', null, null)]],
    ['the earlier says that care ended', [{ ...LONG, REC: 'E4A' }, row('2024-08-30', 'S', null, null)]],
    [
      'one within it says that care ended',
      [LONG, row('2023-05-01', 'P', '2024-05-01', 'E4A'), row('2024-09-01', 'P', null, null)],
    ],
    [
      'one within it ends, and the next lies within the first as well',
      [LONG, row('2021-05-01', 'S', '2022-05-01', 'E4A'), row('2023-05-01', 'S', null, null)],
    ],
  ])('%s', (_, rows) => {
    const year = yearOf(rows);
    expect(year).toMatchObject({
      periodStart: toDay('2020-05-04'),
      lookedAfter: true,
      twelveMonths: true,
      overlapping: true,
      ceasedRow: -1,
    });
    expect(reasonOf(child(rows), 'CLA-12M')).toBe('for-12-months');
    expect(reasonOf(child(rows), 'PERM-SGO')).toBe('did-not-cease');
    expect(reasonOf(child(rows), 'STAB-2Y')).not.toBe('under-two-and-a-half-years-in-care');
  });

  it('care that goes on after an ending within it did not cease', () => {
    const rows = [row('2022-03-22', 'S', null, null), row('2022-03-22', 'S', '2024-12-01', 'E4A')];
    expect(yearOf(rows)).toMatchObject({ lookedAfter: true, twelveMonths: true, ceasedRow: -1 });
  });

  it.each([
    ['2024-05-31', '2024-06-01', 'E11'],
    ['2024-06-01', '2024-06-01', 'E11'],
    ['2024-06-05', '2024-06-05', 'E11'],
  ])('a row that runs to %s beside an adoption on 1 June: care ends on %s', (until, ended, rec) => {
    const year = yearOf([
      row('2022-01-01', 'S', until, 'X1'),
      row('2024-02-01', 'P', '2024-06-01', rec, 'B'),
    ]);
    expect(year).toMatchObject({ lookedAfter: false, ceasedRow: 1, adoptedRow: 1, ceasedOn: toDay(ended) });
  });

  it('an E code ends the period where rows touch, and every measure says so', () => {
    const rows = [row('2020-01-01', 'S', '2024-05-01', 'E4A'), row('2024-05-01', 'P', null, null, 'B')];
    expect(yearOf(rows)).toMatchObject({
      periodStart: toDay('2024-05-01'),
      twelveMonths: false,
      ceasedRow: 0,
    });
    expect(reasonOf(child(rows), 'STAB-2Y')).toBe('under-two-and-a-half-years-in-care');
  });

  it('rows that touch without an ending go on', () => {
    const rows = [row('2020-01-01', 'S', '2024-05-01', 'X1'), row('2024-05-01', 'P', null, null, 'B')];
    expect(yearOf(rows)).toMatchObject({ twelveMonths: true, overlapping: false });
  });
});

describe('the figure says how many', () => {
  const one = (id: string, episodes: readonly EpisodeRow[]): ChildRows => ({ ...child(episodes), id });
  const overlapping = one('a', [LONG, row('2024-08-30', 'S', null, null)]);
  const plain = one('b', [row('2020-05-04', 'S', null, null)]);
  const note = 'counted with episodes that overlap: their days are one period of care, which ends once.';

  it.each<IndicatorId>(['CLA-12M', 'STAB-3PLUS'])('%s', (id) => {
    const told = (children: readonly ChildRows[]): readonly string[] => {
      const result = indicatorOf(recordsFromChildren(children), id, { yearEnd: YEAR_END });
      return result.status === 'computed' ? result.notes : [];
    };
    expect(told([overlapping, plain])).toContain(`${id}: 1 ${note}`);
    expect(told([plain])).toEqual([]);
  });

  it('and why says it of the child', () => {
    const records = recordsFromChildren([overlapping, plain]);
    const said = (id: string): string => why(records, id, 'CLA-12M', { yearEnd: YEAR_END }).sentence;
    expect(said('a')).toContain('The child has episodes that overlap');
    expect(said('b')).not.toContain('overlap');
  });

  it('counts of parts add up', () => {
    const count = (children: readonly ChildRows[]) =>
      countIndicators(recordsFromChildren(children), { yearEnd: YEAR_END, ids: ['CLA-12M', 'PERM-SGO'] });
    expect(mergeCounted(count([overlapping]), count([plain]))).toEqual(count([overlapping, plain]));
  });
});

const FIRST = toDay('2021-01-01');
const days = fc.integer({ min: 0, max: 60 });
const rows = fc
  .array(
    fc.record({
      begins: days,
      nights: fc.integer({ min: 1, max: 30 }),
      RNE: fc.constantFrom('S', 'P', 'L', 'T'),
      REC: fc.constantFrom('X1', 'E4A', 'E11', null),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ begins, nights, RNE, REC }) => row(plain(begins), RNE, plain(begins + nights), REC)),
  );

function plain(day: number): string {
  return toPlainDate((FIRST + day) as EpochDay);
}

const isIn = (spans: readonly { from: number; until: number }[], day: number): boolean =>
  spans.some(({ from, until }) => from <= day && day < until);

describe('random rows', () => {
  it('are looked after on exactly the days of the union, in one period for each overlap', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const spans = list.map(({ DECOM, DEC }) => ({ from: toDay(DECOM), until: toDay(DEC ?? '') }));
        const whole = union(spans);
        for (let day = 0; day < 95; day++) {
          const year = yearOf(list, plain(day));
          expect(year.lookedAfter).toBe(isIn(whole, FIRST + day));
          if (!year.lookedAfter) continue;
          const { periodStart } = year;
          // It begins with a row, within no other row, and is care on all its days.
          expect(spans.some(({ from }) => from === periodStart)).toBe(true);
          expect(spans.some(({ from, until }) => from < periodStart && periodStart < until)).toBe(false);
          expect(whole.some(({ from, until }) => from <= periodStart && FIRST + day < until)).toBe(true);
          // Care has not ceased since.
          if (year.ceasedRow >= 0) expect(year.ceasedOn).toBeLessThanOrEqual(periodStart);
          expect(year.leftRow).toBe(-1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
