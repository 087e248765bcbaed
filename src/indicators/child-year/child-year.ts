/**
 * One child within a window: what the cohort rules of every measure turn on, worked out in one pass over the
 * child's episodes. A view is made once and opened for one child after another, so that a walk over a country
 * makes no object per child. Overlapping or disordered rows give an answer, never an exception.
 *
 * Sources: the return's guidance on reading episodes (an episode holds its days up to, not including, DEC) and
 * on how the department derives its groups.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { ageOnDay, BEFORE_RECORDS, STILL_OPEN } from '../../kernel/calendar.js';
import { RNE } from '../../kernel/codes.js';
import { endsCare, isAdoption, isShortBreak } from '../../record/columns/code-classes.js';
import type { PlacementSpells } from './spells.js';
import { emptySpells } from './spells.js';
import type { IndicatorReadings } from './readings.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { YearWindow } from './window.js';

/** The age of a child whose date of birth is not recorded. */
export const NO_AGE = -1;

/** No such row. */
export const NO_ROW = -1;

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
  /** The row open on the last day, short breaks aside; {@link NO_ROW} when not looked after then. */
  readonly openRow: number;
  /** First day of the latest period of care, an unbroken run of continuations; `NO_DAY` when there is none. */
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
  let openRow = NO_ROW;
  let leftRow = NO_ROW;
  let ceasedRow = NO_ROW;
  let adoptedRow = NO_ROW;
  let periodStart: EpochDay = NO_DAY;
  let covered: number = BEFORE_RECORDS;
  let lookedAfterAtStart = false;
  let lookedAfterInYear = false;
  let lookedAfterYearBefore = false;
  let firstStart: EpochDay = NO_DAY;
  let care = false;
  let shortBreak = false;
  let shortBreakAtEnd = false;
  let shortBreakInYear = false;
  let ceasedWithin = false;

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
    if (!care || rows.rne[row] === RNE.S || from > covered) periodStart = from;
    // A row left open by mistake ends where the next begins.
    covered = covered === STILL_OPEN || until > covered ? until : covered;
    care = true;
    if (until > window.from) lookedAfterInYear = true;
    if (from <= window.from && until > window.from) lookedAfterAtStart = true;
    if (from < window.oneYearFrom && until > window.twoYearsFrom) lookedAfterYearBefore = true;
    if (from >= window.from && firstStart === NO_DAY) firstStart = from;
    if (until > window.end) {
      openRow = row;
      leftRow = NO_ROW;
      continue;
    }
    const rec = rows.rec[row] ?? 0;
    if (!endsCare(rec)) {
      leftRow = NO_ROW;
      continue;
    }
    openRow = NO_ROW;
    leftRow = row;
    if (until >= window.from && (ceasedRow === NO_ROW || until >= (rows.until[ceasedRow] ?? 0)))
      ceasedRow = row;
    if (until > window.from && until < window.end) ceasedWithin = true;
    if (isAdoption(rec) && until >= window.threeYearsFrom) adoptedRow = row;
  }

  year.firstRow = first;
  year.rowsEnd = row;
  year.openRow = openRow;
  year.leftRow = leftRow;
  year.periodStart = periodStart;
  year.lookedAfter = openRow !== NO_ROW;
  year.lookedAfterAtStart = lookedAfterAtStart;
  year.lookedAfterInYear = lookedAfterInYear;
  year.lookedAfterYearBefore = lookedAfterYearBefore;
  year.firstStartInYear = firstStart;
  year.ceasedRow = ceasedRow;
  year.adoptedRow = adoptedRow;
  year.shortBreaksOnly = openRow === NO_ROW && shortBreak && (shortBreakAtEnd || !care);
  const leftOnLastDay = leftRow !== NO_ROW && rows.until[leftRow] === window.end;
  const atEnd =
    openRow !== NO_ROW
      ? !endedOn(year, window.end)
      : leftOnLastDay && year.readings.twelveMonths === 'until-end';
  year.twelveMonths =
    atEnd &&
    care &&
    periodStart <= window.from &&
    covered >= window.end &&
    !ceasedWithin &&
    !shortBreakInYear;
}

/** An E code on the last day with a row that goes on: disordered, and the year is then not unbroken. */
function endedOn(year: ChildYear, day: EpochDay): boolean {
  return year.ceasedRow !== NO_ROW && year.records.episodes.until[year.ceasedRow] === day;
}
