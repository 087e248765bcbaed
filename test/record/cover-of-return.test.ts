/** Of which days a return tells, by invented returns: how many rows show a year, where it stops, and what goes back. */
import { describe, expect, it } from 'vitest';
import { BEFORE_RECORDS, toPlainDate } from '../../src/kernel/calendar.js';
import { coverOfReturn } from '../../src/record/columns/cover-of-return.js';
import { readReturn } from '../../src/ssda903/index.js';
import { small } from '../ssda903/small-return.js';

const uk = (date: string): string => date.split('-').reverse().join('/');

/** So many days in each of so many months, from the third of each on. */
function monthly(first: string, months: number, each: number): string[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return Array.from({ length: months * each }, (_, at) => {
    const later = month - 1 + Math.floor(at / each);
    const text = String((later % 12) + 1).padStart(2, '0');
    return `${year + Math.floor(later / 12)}-${text}-${String(3 + (at % each)).padStart(2, '0')}`;
  });
}

const CHILD = ['1,1,15/06/2010,WBRI,,,'];
const SINCE_2020 = ['1,01/05/2020,S,C2,N1,U4,PR1,,,,,,'];

/** The cover of a return with reviews on some days. */
function coverOf(reviews: readonly string[], tables: Parameters<typeof small>[0] = {}) {
  const { records } = readReturn(
    small({
      header: CHILD,
      episodes: SINCE_2020,
      reviews: reviews.map((day) => `1,15/06/2010,${uk(day)},PN1`),
      ...tables,
    }),
  );
  const cover = coverOfReturn(records);
  if (cover === undefined || cover === 'not-shown') return undefined;
  const since = Object.entries(cover.since).map(([table, day]) => [
    table,
    day === BEFORE_RECORDS ? 'all' : toPlainDate(day),
  ]);
  return {
    days: `${toPlainDate(cover.from)} ${toPlainDate(cover.until)}`,
    since: Object.fromEntries(since) as Readonly<Record<string, string>>,
    asAt: cover.asAt.map(({ from, until }) => `${toPlainDate(from)} ${toPlainDate(until)}`),
  };
}

const YEAR = monthly('2024-04', 12, 6);

describe('the year of a return', () => {
  it('is the one that has its rows, to its last day', () => {
    expect(coverOf(YEAR)).toMatchObject({
      days: '2024-04-01 2025-04-01',
      asAt: ['2025-03-31 2025-04-01'],
    });
  });

  it('is shown by forty rows of it, and by no fewer', () => {
    expect(coverOf(YEAR.slice(0, 40))?.days).toBe('2024-04-01 2025-04-01');
    // The episode of another year is a row, but none of this one.
    expect(coverOf(YEAR.slice(0, 39))).toBeUndefined();
    expect(coverOf(YEAR.slice(0, 38))).toBeUndefined();
  });

  it('stops a month after its last row, where every month before had some', () => {
    const toOctober = monthly('2024-04', 7, 9);
    expect(coverOf(toOctober)).toMatchObject({
      days: '2024-04-01 2024-11-12',
      asAt: ['2024-10-11 2024-11-12'],
    });
    // Fewer than sixty do not show it.
    expect(coverOf(toOctober.slice(4))).toMatchObject({
      days: '2024-04-01 2025-04-01',
      asAt: ['2024-10-11 2025-04-01'],
    });
    // Nor do they where a month had none.
    expect(coverOf(toOctober.filter((day) => !day.startsWith('2024-08')))).toMatchObject({
      days: '2024-04-01 2025-04-01',
    });
  });

  it('with a month without rows is told of to its end, and as at its last row', () => {
    const gap = YEAR.filter((day) => !day.startsWith('2024-08'));
    // A row or two of the next year are mistaken.
    for (const days of [gap, [...gap, '2025-04-01'], [...gap, '2025-04-01', '2025-04-02']])
      expect(coverOf(days)).toMatchObject({
        days: '2024-04-01 2025-04-01',
        asAt: ['2025-03-08 2025-04-01'],
      });
  });

  it('is the new one where three rows or more of its first quarter are there, and the old one was filled', () => {
    const begun = ['2025-04-03', '2025-04-04', '2025-04-05'];
    expect(coverOf([...YEAR, ...begun])).toMatchObject({
      days: '2025-04-01 2026-04-01',
      asAt: ['2025-03-31 2025-04-01', '2025-04-05 2026-04-01'],
    });
    expect(coverOf([...YEAR, ...begun.slice(1)])?.days).toBe('2024-04-01 2025-04-01');
    // A row of much later is mistaken, or the year is not just begun.
    expect(coverOf([...YEAR, ...begun, '2025-10-05'])?.days).toBe('2024-04-01 2025-04-01');
    expect(coverOf([...YEAR, ...begun.slice(1), '2025-07-01'])?.days).toBe('2025-04-01 2026-04-01');
    expect(coverOf([...YEAR, ...begun.slice(1), '2025-07-02'])?.days).toBe('2024-04-01 2025-04-01');
  });

  it('is the last that has a quarter of the rows of the best, counted exactly', () => {
    const before = monthly('2023-04', 12, 14);
    const of = (later: number) => coverOf([...before, ...YEAR.slice(0, later)])?.days;
    // A quarter of 168.
    expect(of(42)).toBe('2024-04-01 2025-04-01');
    expect(of(41)).toBe('2023-04-01 2024-04-01');
  });

  it('takes a row that is far off for mistaken', () => {
    expect(coverOf([...YEAR, '1890-01-01', '2205-01-01'])?.days).toBe('2024-04-01 2025-04-01');
  });
});

describe('a return without a sign that its last year is the last', () => {
  /** Spells of workers begin in every month; what else there is, is given. */
  const shown = (spells: readonly string[], reviews: readonly string[], episodes = SINCE_2020) => {
    const { records } = readReturn(
      small({
        header: CHILD,
        episodes,
        sw_episodes: spells.map((day, at) => `1,15/06/2010,${at},${uk(day)},,ALLOC`),
        reviews: reviews.map((day) => `1,15/06/2010,${uk(day)},PN1`),
      }),
    );
    const cover = coverOfReturn(records);
    return cover === undefined || cover === 'not-shown'
      ? cover
      : `${toPlainDate(cover.from)} ${toPlainDate(cover.until)}`;
  };

  it('shows no year, and with one review in it does', () => {
    expect(shown(YEAR, [])).toBe('not-shown');
    expect(shown(YEAR, ['2024-03-31'])).toBe('not-shown');
    expect(shown(YEAR, ['2024-04-01'])).toBe('2024-04-01 2025-04-01');
  });

  it('shows it by somebody who left for good in it, and by nobody who only moved', () => {
    const left = (REC: string) => shown(YEAR, [], [`1,01/05/2020,S,C2,N1,U4,PR1,01/06/2024,${REC},,,,`]);
    expect(left('E4A')).toBe('2024-04-01 2025-04-01');
    expect(left('X1')).toBe('not-shown');
  });

  it('has begun a new year where the old one shows itself', () => {
    const begun = [...YEAR, '2025-04-03', '2025-04-04', '2025-04-05'];
    expect(shown(begun, ['2024-03-31'])).toBe('not-shown');
    expect(shown(begun, ['2024-04-01'])).toBe('2025-04-01 2026-04-01');
  });

  it('shows none where it has too few rows', () => {
    expect(shown(YEAR.slice(0, 12), ['2024-05-01'])).toBeUndefined();
  });
});

describe('what a table tells of earlier years', () => {
  it('is whole from the first year with at least a quarter of the rows of the best', () => {
    const since = (...earlier: string[]) => coverOf([...earlier, ...YEAR])?.since.reviews;
    expect(since()).toBe('2024-04-01');
    expect(since(...monthly('2023-04', 6, 3))).toBe('2023-04-01');
    expect(since(...monthly('2023-04', 6, 3).slice(1))).toBe('2024-04-01');
    expect(since(...monthly('2022-04', 24, 2))).toBe('2022-04-01');
    expect(since(...monthly('2022-04', 12, 6))).toBe('2024-04-01');
  });

  it('is all of it where the first rows of those in care before begin a period of care', () => {
    expect(coverOf(YEAR)?.since.episodes).toBe('all');
    const from = (row: string) => coverOf(YEAR, { episodes: [row] })?.since.episodes;
    expect(from('1,01/05/2020,L,C2,N1,U4,PR1,,,,,,')).toBe('2024-04-01');
    // Begun in the year: nothing of earlier is missing.
    expect(from('1,01/05/2024,L,C2,N1,U4,PR1,,,,,,')).toBe('all');
    expect(from('1,31/03/2024,L,C2,N1,U4,PR1,,,,,,')).toBe('2024-04-01');
    // Not recorded is not broken.
    expect(from('1,31/03/2024,,C2,N1,U4,PR1,,,,,,')).toBe('all');
  });

  it('passes over short breaks, whose rows say nothing of where care began', () => {
    const first = (legalStatus: string) =>
      coverOf(YEAR, {
        episodes: [
          `1,01/05/2019,L,${legalStatus},N1,U4,PR1,01/05/2020,X1,,,,`,
          '1,01/05/2020,S,C2,N1,U4,PR1,,,,,,',
        ],
      })?.since.episodes;
    expect(first('V3')).toBe('all');
    expect(first('V2')).toBe('2024-04-01');
  });

  it('reaches as far back as those who left for good stand in it', () => {
    const ids = [1, 2, 3, 4];
    const left = (years: readonly number[], careLeavers: readonly number[] = []) =>
      coverOf(YEAR, {
        header: ids.map((id) => `${id},1,15/06/2007,WBRI,,,`),
        episodes: [
          '1,01/05/2020,S,C2,N1,U4,PR1,,,,,,',
          ...years.map((year, at) => `${at + 2},01/05/2020,S,C2,N1,U4,PR1,01/06/${year},E4A,,,,`),
        ],
        oc3: careLeavers.map((id) => `${id},15/06/2007,YES,F2,B1`),
      })?.days;
    expect(left([2023, 2023, 2023])).toBe('2023-04-01 2025-04-01');
    // Two are too few; three of another year do not join.
    expect(left([2023, 2023])).toBe('2024-04-01 2025-04-01');
    expect(left([2022, 2022, 2022])).toBe('2024-04-01 2025-04-01');
    // A care leaver of the return stands in it for what came after.
    expect(left([2023, 2023, 2023], [2])).toBe('2024-04-01 2025-04-01');
  });

  it('is not shown by those who left old enough to be care leavers: they may be there for that', () => {
    const left = (born: string) =>
      coverOf(YEAR, {
        header: ['1,1,15/06/2010,WBRI,,,', ...[2, 3, 4].map((id) => `${id},1,${born},WBRI,,,`)],
        episodes: [
          ...SINCE_2020,
          ...[2, 3, 4].map((id) => `${id},01/05/2020,S,C2,N1,U4,PR1,01/06/2023,E4A,,,,`),
        ],
      })?.days;
    expect(left('02/06/2007')).toBe('2023-04-01 2025-04-01');
    expect(left('01/06/2007')).toBe('2024-04-01 2025-04-01');
    expect(left('')).toBe('2024-04-01 2025-04-01');
  });

  it('is of each table by its own rows, however far back the children stand in it', () => {
    const cover = coverOf(YEAR, {
      header: [1, 2, 3, 4].map((id) => `${id},1,15/06/2010,WBRI,,,`),
      episodes: [
        ...SINCE_2020,
        ...[2, 3, 4].map((id) => `${id},01/05/2020,S,C2,N1,U4,PR1,01/06/2023,E4A,,,,`),
      ],
    });
    expect(cover?.days).toBe('2023-04-01 2025-04-01');
    expect(cover?.since).toEqual({
      episodes: 'all',
      reviews: '2024-04-01',
      missing: '2024-04-01',
      sw_episodes: '2024-04-01',
    });
  });
});
