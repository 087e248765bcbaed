/** What the rows of a return show of itself, counted plainly; and parts of it, put together, against the whole. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsFromChildren } from '../../src/indicators/index.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { reportingYearFrom, reportingYearOf, toDay } from '../../src/kernel/calendar.js';
import { LS, RNE } from '../../src/kernel/codes.js';
import { endsCare, isShortBreak } from '../../src/record/columns/code-classes.js';
import type { CareRecords } from '../../src/record/columns/columns.js';
import { rowsOfYear, yearsShown, yearsTogether } from '../../src/record/columns/rows-shown.js';
import type { TableShown, YearShown } from '../../src/record/columns/shown.js';
import { tablesTogether, withheldBy } from '../../src/record/columns/tables-shown.js';
import { byHand, lives } from './lives.js';
import { RUNS, settings } from '../properties/people.js';

const few = { ...settings, numRuns: Math.ceil(RUNS / 3) };
const [FAR_BEHIND, FAR_AHEAD] = [toDay('1900-01-01'), toDay('2200-01-01')];

/** The days of a column that are days: by reporting year. */
function countByYear(...columns: readonly ArrayLike<number>[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const column of columns)
    for (const day of Array.from(column)) {
      if (day < FAR_BEHIND || day >= FAR_AHEAD) continue;
      const year = reportingYearOf(day as EpochDay);
      counts[year] = (counts[year] ?? 0) + 1;
    }
  return counts;
}

/** The first day of the first row of each child that is no short break, and of those that go on from another. */
function firstRows({ children, episodes }: CareRecords): readonly [number[], number[]] {
  const rows = children.id.map((_, child) => {
    const all = Array.from({ length: episodes.length }, (__, row) => row);
    return all
      .slice(episodes.start[child], episodes.start[child + 1])
      .find((row) => !isShortBreak(episodes.ls[row] ?? 0));
  });
  const found = rows.filter((row) => row !== undefined);
  const goOn = found.filter((row) => ![0, RNE.S, 255].includes(episodes.rne[row] ?? 0));
  return [found.map((row) => episodes.from[row] ?? 0), goOn.map((row) => episodes.from[row] ?? 0)];
}

function leavers({ children, episodes, careLeavers }: CareRecords): number[] {
  return children.id.flatMap((_, child) => {
    const last = (episodes.start[child + 1] ?? 0) - 1;
    const hasRows = last >= (episodes.start[child] ?? 0);
    return hasRows && endsCare(episodes.rec[last] ?? 0) && careLeavers.present[child] !== 1
      ? [episodes.until[last] ?? 0]
      : [];
  });
}

const counted = (years: readonly YearShown[], of: (year: YearShown) => number) =>
  Object.fromEntries(years.filter((year) => of(year) > 0).map((year) => [year.year, of(year)]));

describe('what rows show', () => {
  const children = fc.array(lives, { minLength: 1, maxLength: 4 });

  it('is how many begin and end in each year', () => {
    fc.assert(
      fc.property(children, (all) => {
        const records = recordsFromChildren(all.map(byHand).map((child, at) => ({ ...child, id: `${at}` })));
        const { episodes, reviews, missing, socialWorkers } = records;
        const years = yearsShown(records);
        const begins = [episodes.from, reviews.on, missing.from, socialWorkers.from];
        const ends = [episodes.until, reviews.on, socialWorkers.until];
        expect(counted(years, (year) => year.begins)).toEqual(countByYear(...begins));
        expect(counted(years, (year) => year.ends)).toEqual(countByYear(...ends, missing.until));
        expect(counted(years, (year) => year.episodesBegun)).toEqual(countByYear(episodes.from));
        expect(counted(years, (year) => year.episodes)).toEqual(countByYear(episodes.until));
        expect(counted(years, (year) => year.reviews)).toEqual(countByYear(reviews.on));
        expect(counted(years, (year) => year.missing)).toEqual(countByYear(missing.from));
        expect(counted(years, (year) => year.sw_episodes)).toEqual(countByYear(socialWorkers.until));
        const [first, goOn] = firstRows(records);
        expect(counted(years, (year) => year.firstRows)).toEqual(countByYear(first));
        expect(counted(years, (year) => year.goesOn)).toEqual(countByYear(goOn));
        expect(counted(years, (year) => year.left)).toEqual(countByYear(leavers(records)));
        // Rows are those in which something begins or ends, a review once; the end of being missing is no row of its own.
        const rows = countByYear(
          episodes.from,
          episodes.until,
          reviews.on,
          missing.from,
          socialWorkers.from,
          socialWorkers.until,
        );
        expect(counted(years, rowsOfYear)).toEqual(rows);
        for (const { year, leftYoung, left, last, begun, stretches } of years) {
          expect(leftYoung).toBeLessThanOrEqual(left);
          const of = Math.floor((last - reportingYearFrom(year)) / 31);
          const filled = stretches.flatMap((each, place) => (each > 0 ? [place] : []));
          expect(filled.at(-1) ?? -1).toBe(filled.length > 0 ? of : -1);
          expect(begun).toBeLessThanOrEqual(rowsOfYear({ stretches } as YearShown));
        }
      }),
      few,
    );
  });

  it('of parts, put together in either order, is what the whole shows', () => {
    fc.assert(
      fc.property(children, children, (some, others) => {
        const [a, b] = [some, others].map((all, part) =>
          all.map(byHand).map((child, at) => ({ ...child, id: `${part} ${at}` })),
        );
        const shown = (...parts: readonly (typeof a)[]) =>
          yearsShown(recordsFromChildren(parts.flatMap((part) => part ?? [])));
        expect(yearsTogether(shown(a), shown(b))).toEqual(shown(a, b));
        expect(yearsTogether(shown(b), shown(a))).toEqual(shown(a, b));
        expect(yearsTogether(shown(a), [])).toEqual(shown(a));
      }),
      few,
    );
  });
});

describe('a series of short breaks', () => {
  it('is V3 and V4, and nothing else', () => {
    const codes = Object.entries(LS).filter(([, number]) => isShortBreak(number));
    expect(codes.map(([code]) => code).sort()).toEqual(['V3', 'V4']);
    expect([0, 255].map(isShortBreak)).toEqual([false, false]);
  });
});

describe('what tables show together', () => {
  const shown = (read: number, lost: number, more: Partial<TableShown> = {}): TableShown => ({
    read,
    lost,
    dayFirst: false,
    ...more,
  });

  it('is the sum of their rows and cells, and of a table that one has alone what that one shows', () => {
    const one = { header: shown(3, 1), episodes: shown(5, 0, { undated: { DECOM: [2, 1], DEC: [1, 0] } }) };
    const two = {
      episodes: shown(7, 2, { dayFirst: true, undated: { DECOM: [1, 1], A: [3, 3] } }),
      reviews: shown(0, 4),
    };
    const both = {
      header: shown(3, 1),
      episodes: shown(12, 2, { dayFirst: true, undated: { A: [3, 3], DEC: [1, 0], DECOM: [3, 2] } }),
      reviews: shown(0, 4),
    };
    expect(tablesTogether(one, two)).toEqual(both);
    expect(tablesTogether(two, one)).toEqual(both);
    expect(Object.keys(tablesTogether(two, one))).toEqual(['header', 'episodes', 'reviews']);
    expect(tablesTogether({}, {})).toEqual({});
    expect(Object.hasOwn(tablesTogether(one, {}).header ?? {}, 'undated')).toBe(false);
  });

  it('withholds a table of which too many rows were refused, that has none, or that is dated the other way round', () => {
    const because = (table: TableShown, most = 0.5) => withheldBy({ episodes: table }, most)[0]?.because;
    expect([shown(5, 5), shown(5, 6), shown(0, 0), shown(0, 1)].map((each) => because(each))).toEqual([
      undefined,
      'mostly-refused',
      'no-usable-row',
      'mostly-refused',
    ]);
    const dated = (cells: number, monthFirst: number, more: Partial<TableShown> = {}) =>
      because(shown(9, 0, { undated: { DECOM: [cells, monthFirst] }, ...more }));
    expect([dated(4, 2), dated(4, 1), dated(5, 2), dated(2, 1), dated(1, 1)]).toEqual([
      'month-first',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(dated(4, 4, { dayFirst: true })).toBeUndefined();
    expect(because(shown(9, 0, { undated: { DECOM: [4, 4] } }), 1)).toBeUndefined();
  });
});
