/** Of which days rows tell, from what they were counted to show: the edges of a month and of a quarter, to the day. */
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { reportingYearFrom, toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { NO_DAY } from '../../src/record/columns/columns.js';
import { coverShown } from '../../src/record/columns/cover-of-return.js';
import type { YearShown } from '../../src/record/columns/shown.js';

const FROM = toDay('2024-04-01');
const YEAR = [2023, 2024, 2025, 2026].find((year) => reportingYearFrom(year) === FROM) ?? 0;

/** A year of reviews, of so many rows in each stretch up to its last day. */
function reviewed(year: number, each: number, last: EpochDay): YearShown {
  const from = reportingYearFrom(year);
  const stretches = Array.from({ length: 12 }, (_, at) => (at <= Math.floor((last - from) / 31) ? each : 0));
  const rows = stretches.reduce((sum, some) => sum + some, 0);
  const first = last - from < 92 ? rows : 3 * each;
  return {
    year,
    stretches,
    begun: first,
    last,
    lastBegun: last - from < 92 ? last : ((from + 91) as EpochDay),
    begins: rows,
    ends: rows,
    episodesBegun: 0,
    episodes: 0,
    reviews: rows,
    missing: 0,
    sw_episodes: 0,
    left: 0,
    leftYoung: 0,
    firstRows: 0,
    goesOn: 0,
  };
}

const told = (...years: readonly YearShown[]) => {
  const cover = coverShown(years);
  if (cover === undefined || cover === 'not-shown') return cover;
  return [cover.from, cover.until, ...cover.asAt.map(({ from }) => from)].map(toPlainDate);
};
const on = (later: number): EpochDay => (FROM + later) as EpochDay;

describe('the days that rows show', () => {
  it('go to the end of the year where the last row is a month before it at most', () => {
    // The year ends on day 365; a month is 31 days.
    expect(told(reviewed(YEAR, 6, on(334)))).toEqual(['2024-04-01', '2025-04-01', '2025-03-31']);
    expect(told(reviewed(YEAR, 6, on(333)))).toEqual(['2024-04-01', '2025-04-01', toPlainDate(on(333))]);
    expect(told(reviewed(YEAR, 6, on(332)))).toEqual(['2024-04-01', '2025-03-31', toPlainDate(on(332))]);
    // Sixty rows show that it stopped, and fewer do not.
    expect(told(reviewed(YEAR, 10, on(180)))).toEqual([
      '2024-04-01',
      toPlainDate(on(212)),
      toPlainDate(on(180)),
    ]);
    expect(
      told({ ...reviewed(YEAR, 10, on(180)), stretches: [9, 10, 10, 10, 10, 10, 0, 0, 0, 0, 0, 0] }),
    ).toEqual(['2024-04-01', '2025-04-01', toPlainDate(on(180))]);
  });

  it('are of a year that has just begun for 92 days, which the year before shows', () => {
    const before = { ...reviewed(YEAR - 1, 6, on(-1)), left: 1 };
    const begun = (last: number) => ({ ...reviewed(YEAR, 9, on(last)), reviews: 0 });
    const rows = (last: number) => begun(last).stretches.reduce((sum, some) => sum + some, 0);
    expect([rows(91), rows(92)]).toEqual([27, 27]);
    expect(told(before, begun(91))?.slice(1)).toEqual(['2025-04-01', '2024-03-31', toPlainDate(on(91))]);
    // Later on it must show itself, and these rows are too few.
    expect(told(before, begun(92))).toBeUndefined();
    expect(told(begun(91))).toBeUndefined();
  });

  it('are shown by forty rows, and by somebody who left or was reviewed', () => {
    const of = (rows: number, more: Partial<YearShown> = {}) =>
      told({ ...reviewed(YEAR, 1, on(360)), stretches: [rows, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], ...more });
    expect([of(39), of(40)?.slice(0, 2)]).toEqual([undefined, ['2024-04-01', '2025-04-01']]);
    expect(of(40, { reviews: 0 })).toBe('not-shown');
    expect(of(40, { reviews: 0, left: 1 })?.slice(0, 2)).toEqual(['2024-04-01', '2025-04-01']);
    expect(told()).toBeUndefined();
    expect(told({ ...reviewed(YEAR, 0, NO_DAY as EpochDay), left: 50 })).toBeUndefined();
  });
});
