/**
 * The days that an indicator asks about. The reporting year is 1 April to 31 March, named by its end; any other
 * last day gives the twelve months to that day under the same rules, and the result says so.
 */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import {
  addMonthsToDay,
  dateInWords,
  endsReportingYear,
  epochDay,
  reportingYearFrom,
  reportingYearOf,
  schoolYearOf,
  toDay,
  toPlainDate,
} from '../../kernel/calendar.js';

/** What kind of window was counted: only a reporting year compares with published figures. */
export type WindowKind = 'reporting-year' | 'twelve-months' | 'year-to-date' | 'other';

/** The days counted, as day numbers. */
export interface YearWindow {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: WindowKind;
  /** The first day counted. */
  readonly from: EpochDay;
  /** The last day: 31 March. "At the end" means on this day. */
  readonly end: EpochDay;
  /** The first day not in the window. */
  readonly until: EpochDay;
  /** First of the 12 months to the end, whatever the window. */
  readonly oneYearFrom: EpochDay;
  /** First of the 24 months to the end (STAB-3PLUS-24M). */
  readonly twoYearsFrom: EpochDay;
  /** First of the 36 months to the end (ADOPT-A1, ADOPT-A2). */
  readonly threeYearsFrom: EpochDay;
  /** The last 31 August on or before the end: when ages are taken for the absence measures. */
  readonly schoolDay: EpochDay;
  /** The reporting year in which the window ends: 2025 for any end from 1 April 2024 to 31 March 2025. */
  readonly year: number;
}

/** The days counted, as a result shows them. */
export interface WindowShown {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: WindowKind;
  /** The first day counted. */
  readonly from: PlainDate;
  /** The first day that is no longer in it, or the last: as the type says. */
  readonly until: PlainDate;
  /** The last day counted. */
  readonly lastDay: PlainDate;
  /** The window in words. */
  readonly text: string;
}

/** Which days to count: a year by its last day, or any span. */
export interface WindowChoice {
  /** The last day, `2025-03-31`. Another day gives the twelve months to it (or the year to date: reading `quarter`). */
  readonly yearEnd?: string | undefined;
  /** Any days: `until` is the first day not counted. */
  readonly window?: { readonly from: string; readonly until: string } | undefined;
}

/**
 * The window that a choice of days means.
 *
 * @throws RangeError when neither or both are given, a date is not real, or the window is empty.
 * @example
 * windowOf({ yearEnd: '2025-03-31' }).kind; // 'reporting-year'
 */
export function windowOf(choice: WindowChoice, quarter: 'rolling' | 'year-to-date' = 'rolling'): YearWindow {
  const { yearEnd, window } = objectGiven(choice, 'choice');
  if ((yearEnd === undefined) === (window === undefined))
    throw new RangeError('expected one of yearEnd (YYYY-MM-DD) and window ({ from, until })');
  if (window !== undefined) {
    const from = toDay(window.from, 'window.from');
    const until = toDay(window.until, 'window.until');
    if (until <= from) throw new RangeError('window.until: expected a day after window.from');
    return makeWindow(from, until, 'other');
  }
  const until = (toDay(yearEnd ?? '', 'yearEnd') + 1) as EpochDay;
  const wholeYear = endsReportingYear((until - 1) as EpochDay);
  if (wholeYear || quarter === 'rolling')
    return makeWindow(
      addMonthsToDay(until, -12, 'earlier'),
      until,
      wholeYear ? 'reporting-year' : 'twelve-months',
    );
  return makeWindow(reportingYearFrom(reportingYearOf((until - 1) as EpochDay)), until, 'year-to-date');
}

function makeWindow(from: EpochDay, until: EpochDay, kind: WindowKind): YearWindow {
  const end = (until - 1) as EpochDay;
  return {
    kind: kind === 'other' && isReportingYear(from, until) ? 'reporting-year' : kind,
    from,
    end,
    until,
    oneYearFrom: addMonthsToDay(until, -12, 'earlier'),
    twoYearsFrom: addMonthsToDay(until, -24, 'earlier'),
    threeYearsFrom: addMonthsToDay(until, -36, 'earlier'),
    schoolDay: epochDay(schoolYearOf(until) - 1, 8, 31),
    year: reportingYearOf(end),
  };
}

function isReportingYear(from: EpochDay, until: EpochDay): boolean {
  const year = reportingYearOf((until - 1) as EpochDay);
  return from === reportingYearFrom(year) && until === reportingYearFrom(year + 1);
}

const KIND_TEXT: Readonly<Record<WindowKind, string>> = {
  'reporting-year': 'The reporting year',
  'twelve-months': 'The twelve months to a day that does not end a reporting year,',
  'year-to-date': 'The reporting year so far,',
  other: 'A span chosen by the caller,',
};

/** The window as plain dates and a sentence. */
export function showWindow(window: YearWindow): WindowShown {
  return {
    kind: window.kind,
    from: toPlainDate(window.from),
    until: toPlainDate(window.until),
    lastDay: toPlainDate(window.end),
    text: `${KIND_TEXT[window.kind]} ${dateInWords(window.from)} to ${dateInWords(window.end)}.`,
  };
}

/** `in the year` for a reporting year, otherwise the days in words. */
export function windowInWords(window: YearWindow): string {
  return `from ${dateInWords(window.from)} to ${dateInWords(window.end)}`;
}
