/** Sessions by period, in whichever of their forms: totals, wide totals, the census export, sessions by code. */
import type { Period } from '../dictionary/academic-year.js';
import { periodIn, termOfPeriod } from '../dictionary/academic-year.js';
import { enrolStatusOf } from '../dictionary/codes.js';
import { MARKS, markOf } from '../dictionary/marks.js';
import { CENSUS_SUMS, REASON_COLUMNS, WIDE_PERIODS } from '../dictionary/shapes.js';
import { countIn, percentIn } from './cells.js';
import type { AttendanceRow, YearGiven } from './rows.js';
import type { Cell, ReadsRow, RowNow, SourceAt } from './source-at.js';
import { yearGiven } from './source-at.js';

type Sums = Pick<
  AttendanceRow,
  'possible' | 'authorised' | 'unauthorised' | 'absent' | 'present' | 'percent'
>;

const NO_SUMS: Sums = {
  possible: null,
  authorised: null,
  unauthorised: null,
  absent: null,
  present: null,
  percent: null,
};

/** The reader of attendance totals. */
export function attendanceReader({ columns }: SourceAt): ReadsRow {
  const has = (column: string): boolean => columns.includes(column);
  const wide = Object.entries(WIDE_PERIODS).filter(([period]) =>
    columns.some((column) => column.endsWith(`_${period}`) && !column.startsWith('REASON_')),
  );
  const census = Object.values(CENSUS_SUMS).flat().some(has);
  const reasons = REASON_COLUMNS.filter(has);
  return (now) => {
    if (census) return censusRows(now);
    const status = now.cell('ENROLSTATUS').trim() === '' ? null : enrolStatusOf(now.cell('ENROLSTATUS'));
    const year = yearGiven(now.cell);
    const row = (period: Period | undefined, sums: Sums): AttendanceRow => ({
      ...now.place,
      ...now.school,
      table: 'attendance',
      status,
      year,
      period,
      ...sums,
    });
    if (wide.length > 0)
      return wide.flatMap(([ending, period]) => {
        const sums = sumsIn(now.cell, `_${ending}`);
        return sums.possible === null && sums.absent === null && sums.authorised === null
          ? []
          : [row(period, sums)];
      });
    const sums = reasons.length > 0 ? withReasons(now.cell, reasons) : sumsIn(now.cell, '');
    return [row(periodOf(now.cell), sums)];
  };
}

/** Without a word on the period the row is of the year. */
function periodOf(cell: Cell): Period | undefined {
  return cell('TERM').trim() === '' ? 'year' : periodIn(cell('TERM'));
}

function sumsIn(cell: Cell, ending: string): Sums {
  const count = (column: string): number | null => countIn(cell(`${column}${ending}`));
  return {
    possible: count('POSSIBLE'),
    authorised: count('AUTHORISED'),
    unauthorised: count('UNAUTHORISED'),
    absent: count('ABSENT'),
    present: ending === '' ? count('PRESENT') : null,
    percent: ending === '' ? percentIn(cell('PERCENT')) : null,
  };
}

/** Sessions by code, one column a code. What the row gives as totals stays beside them. */
function withReasons(cell: Cell, reasons: readonly string[]): Sums {
  const given = sumsIn(cell, '');
  const sums = { present: 0, authorised: 0, unauthorised: 0, 'not-possible': 0, 'no-session': 0 };
  let presentGiven = false;
  for (const column of reasons) {
    const sessions = countIn(cell(column));
    if (sessions === null) continue;
    const { class: what = 'no-session' } = MARKS[markOf(column.slice('REASON_'.length))] ?? {};
    sums[what] += sessions;
    if (what === 'present') presentGiven = true;
  }
  return {
    ...given,
    authorised: given.authorised ?? sums.authorised,
    unauthorised: given.unauthorised ?? sums.unauthorised,
    present: given.present ?? (presentGiven ? sums.present : null),
  };
}

/**
 * The export of the school census is one term in arrears: January has the autumn term, May the spring term, October
 * the first half of the summer term and its second half beside it, of the academic year before.
 */
function censusRows({ cell, place, school }: RowNow): readonly AttendanceRow[] {
  const calendar = Number(cell('YEAR').trim().slice(0, 4));
  const census = termOfPeriod(periodIn(cell('TERM')) ?? 'year');
  const year: YearGiven = Number.isInteger(calendar) && calendar > 0 ? calendar - 1 : null;
  const status = cell('ENROLSTATUS').trim() === '' ? null : enrolStatusOf(cell('ENROLSTATUS'));
  const periods: readonly (readonly [readonly string[], Period | undefined])[] = [
    [CENSUS_SUMS.term, census === undefined ? undefined : IN_ARREARS[census]],
    [CENSUS_SUMS.summerHalf, 'summer 2'],
    [CENSUS_SUMS.annual, 'year'],
  ];
  return periods.flatMap(([[possible = '', authorised = '', unauthorised = ''], period]) => {
    const sums: Sums = {
      ...NO_SUMS,
      possible: countIn(cell(possible)),
      authorised: countIn(cell(authorised)),
      unauthorised: countIn(cell(unauthorised)),
    };
    if (sums.possible === null && sums.authorised === null && sums.unauthorised === null) return [];
    return [{ ...place, ...school, table: 'attendance' as const, status, year, period, ...sums }];
  });
}

const IN_ARREARS = { spring: 'autumn', summer: 'spring', autumn: 'summer 1' } as const satisfies Readonly<
  Record<string, Period>
>;

/** The term of attendance that a census of a term carries. */
export const termInArrears = (census: 'autumn' | 'spring' | 'summer'): Period => IN_ARREARS[census];

/** The reader of sessions by code, one row a code. */
export function reasonReader(): ReadsRow {
  return ({ cell, place, school }) => [
    {
      ...place,
      ...school,
      table: 'reasons',
      status: cell('ENROLSTATUS').trim() === '' ? null : enrolStatusOf(cell('ENROLSTATUS')),
      year: yearGiven(cell),
      period: periodOf(cell),
      mark: cell('REASON').trim() === '' ? -1 : markOf(cell('REASON')),
      sessions: countIn(cell('SESSIONS')),
    },
  ];
}
