/**
 * One child within a window: what the cohort rules of every measure turn on, worked out in one pass over the
 * child's episodes. A view is made once and opened for one child after another, so that a walk over a country
 * makes no object per child. Overlapping or disordered rows give an answer, never an exception.
 *
 * Sources: the return's guidance on reading episodes (an episode holds its days up to, not including, DEC) and
 * on how the department derives its groups.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { ageOnDay } from '../../kernel/calendar.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import type { CarePeriods } from './care-periods.js';
import { NO_ROW, addToPeriods, beginPeriods, endPeriod, noPeriods } from './care-periods.js';
import type { PlacementSpells } from './spells.js';
import { emptySpells } from './spells.js';
import type { IndicatorReadings } from './readings.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { YearWindow } from './window.js';

export { NO_ROW };

/** The age of a child whose date of birth is not recorded. */
export const NO_AGE = -1;

/** A child within a window. Rows are row numbers of the episode columns; days are day numbers. */
export interface ChildYear {
  /** The records. */
  readonly records: CareRecords;
  /** The days that are counted. */
  readonly window: YearWindow;
  /** The readings that were taken. */
  readonly readings: IndicatorReadings;
  /** The child's number in the columns. */
  readonly child: number;
  /** The date of birth. */
  readonly dateOfBirth: EpochDay;
  /** Completed years on the last day; {@link NO_AGE} when not known. */
  readonly age: number;
  /** The child's first row, and the first row after those that begin on or before the last day. */
  readonly firstRow: number;
  /** The row after the last of this child. */
  readonly rowsEnd: number;
  /** The child's periods of care, which {@link beginsPeriod} asks. */
  readonly periods: CarePeriods;
  /** Whether rows overlap: their days are then one period of care. */
  readonly overlapping: boolean;
  /** The row open on the last day, short breaks aside; {@link NO_ROW} when not looked after then. */
  readonly openRow: number;
  /** First day of the latest period of care, the union of rows that overlap or go on from each other; `NO_DAY` when there is none. */
  readonly periodStart: EpochDay;
  /** Looked after on the last day. */
  readonly lookedAfter: boolean;
  /** Looked after on the first day of the window. */
  readonly lookedAfterAtStart: boolean;
  /** Looked after on any day of the window. */
  readonly lookedAfterInYear: boolean;
  /** Looked after on any day of the 12 months before the last 12. */
  readonly lookedAfterYearBefore: boolean;
  /** In the 12-month group: looked after at the end and without a break since the first day. */
  readonly twelveMonths: boolean;
  /** Short breaks, and no other care, on the last day; or no care but short breaks at all. */
  readonly shortBreaksOnly: boolean;
  /** First day of the first row that begins in the window; `NO_DAY` when none does. */
  readonly firstStartInYear: EpochDay;
  /** The row of the last ceasing in the window; {@link NO_ROW} when care did not cease. */
  readonly ceasedRow: number;
  /** The first day after that period of care; `NO_DAY` when care did not cease. */
  readonly ceasedOn: EpochDay;
  /** The row of the last adoption in the 36 months to the end; {@link NO_ROW} when none. */
  readonly adoptedRow: number;
  /** The row with which care last ended, and has not begun again. */
  readonly leftRow: number;
  /** The child's placements, filled when first asked for. */
  readonly spells: PlacementSpells;
  /** Placements by carer. */
  readonly carerSpells: PlacementSpells;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A view that is not yet opened on a child. */
export function childYearView(
  records: CareRecords,
  window: YearWindow,
  readings: IndicatorReadings,
): ChildYear {
  return {
    records,
    window,
    readings,
    child: -1,
    dateOfBirth: NO_DAY,
    age: NO_AGE,
    firstRow: 0,
    rowsEnd: 0,
    periods: noPeriods(),
    overlapping: false,
    openRow: NO_ROW,
    periodStart: NO_DAY,
    lookedAfter: false,
    lookedAfterAtStart: false,
    lookedAfterInYear: false,
    lookedAfterYearBefore: false,
    twelveMonths: false,
    shortBreaksOnly: false,
    firstStartInYear: NO_DAY,
    ceasedRow: NO_ROW,
    ceasedOn: NO_DAY,
    adoptedRow: NO_ROW,
    leftRow: NO_ROW,
    spells: emptySpells(),
    carerSpells: emptySpells(),
  };
}

/**
 * Opens the view on a child: every field is that child's from here on.
 *
 * @returns the view itself.
 */
export function openChildYear(view: ChildYear, child: number): ChildYear {
  const year = view as Writable<ChildYear>;
  const { window } = year;
  const born = (year.records.children.dateOfBirth[child] ?? NO_DAY) as EpochDay;
  year.child = child;
  year.dateOfBirth = born;
  year.age = born === NO_DAY || born > window.end ? NO_AGE : ageOnDay(born, window.end);
  year.spells.child = -1;
  year.carerSpells.child = -1;
  readRows(year);
  return year;
}

function readRows(year: Writable<ChildYear>): void {
  const { window, records } = year;
  const rows = records.episodes;
  const first = rows.start[year.child] ?? 0;
  const after = rows.start[year.child + 1] ?? first;
  let lookedAfterAtStart = false;
  let lookedAfterInYear = false;
  let lookedAfterYearBefore = false;
  let firstStart: EpochDay = NO_DAY;
  let shortBreak = false;
  let shortBreakAtEnd = false;
  let shortBreakInYear = false;
  const periods = beginPeriods(year.periods, first);

  let row = first;
  for (; row < after; row++) {
    const from = rows.from[row] as EpochDay;
    if (from > window.end) break;
    const until = rows.until[row] as EpochDay;
    if (until <= from) continue; // not one night: the return refuses such a row
    if (isShortBreak(rows.ls[row] ?? 0)) {
      shortBreak = true;
      if (until > window.from) shortBreakInYear = true;
      if (until > window.end) shortBreakAtEnd = true;
      continue;
    }
    addToPeriods(periods, rows, window, row);
    if (until > window.from) lookedAfterInYear = true;
    if (from <= window.from && until > window.from) lookedAfterAtStart = true;
    if (from < window.oneYearFrom && until > window.twoYearsFrom) lookedAfterYearBefore = true;
    if (from >= window.from && firstStart === NO_DAY) firstStart = from;
  }
  endPeriod(periods, rows, window);

  year.firstRow = first;
  year.rowsEnd = row;
  year.openRow = periods.openRow;
  year.leftRow = periods.leftRow;
  year.periodStart = periods.from;
  year.lookedAfter = periods.openRow !== NO_ROW;
  year.lookedAfterAtStart = lookedAfterAtStart;
  year.lookedAfterInYear = lookedAfterInYear;
  year.lookedAfterYearBefore = lookedAfterYearBefore;
  year.firstStartInYear = firstStart;
  year.ceasedRow = periods.ceasedRow;
  year.ceasedOn = periods.ceasedOn;
  year.adoptedRow = periods.adoptedRow;
  year.overlapping = periods.overlapping;
  const care = periods.from !== NO_DAY;
  year.shortBreaksOnly = !year.lookedAfter && shortBreak && (shortBreakAtEnd || !care);
  const leftOnLastDay = periods.leftRow !== NO_ROW && periods.until === window.end;
  const atEnd = year.lookedAfter || (leftOnLastDay && year.readings.twelveMonths === 'until-end');
  year.twelveMonths = atEnd && periods.from <= window.from && !shortBreakInYear;
}
