/** Figures of several years side by side, in one long table: a row a measure, a window and a group. */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import {
  addMonthsToDay,
  dateInWords,
  toDay,
  toPlainDate,
  reportingYearFrom,
  reportingYearName,
  reportingYearOf,
} from '../../kernel/calendar.js';
import { ownOneOf } from '../../kernel/own.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { YearsJoined } from '../../record/years/join.js';
import { recordsOn } from '../../record/years/join.js';
import type { IndicatorReadings } from '../child-year/readings.js';
import { DEFAULT_INDICATOR_READINGS } from '../child-year/readings.js';
import type { WindowChoice } from '../child-year/window.js';
import type { IndicatorId } from '../definition/ids.js';
import { INDICATOR_IDS } from '../definition/ids.js';
import { boundsOf } from './bounds.js';
import { ALL, countIndicators } from './count-indicators.js';
import type { IndicatorResult } from './indicator-result.js';
import { computableResult } from './indicator-result.js';

/** How often a figure is made: at the end of each year, quarter or month. Of a quarter or month: twelve months to it. */
export const EVERY = ['year', 'quarter', 'month'] as const;
/** One of {@link EVERY}. */
export type Every = (typeof EVERY)[number];

/** The children of some records in groups, with each group in words. */
export interface GroupsOnDay {
  /** The group of a child. */
  readonly groupOf: (child: number) => string;
  /** A group in words. */
  readonly inWords: (group: string) => string;
}

/** What to count over time. */
export interface OverTimeOptions {
  /** The council's name, as it stands in each row. */
  readonly council: string;
  /** How often. */
  readonly every: Every;
  /** Counts each quarter or month by itself, in place of the twelve months to its end. */
  readonly alone?: boolean | undefined;
  /** The measures; left out: every one that can be counted in any window. */
  readonly ids?: readonly IndicatorId[] | undefined;
  /** The readings to take. */
  readonly readings?: Partial<IndicatorReadings> | undefined;
  /** The groups on a last day; rows of all together come besides. */
  readonly groups?: ((records: CareRecords, on: PlainDate) => GroupsOnDay | undefined) | undefined;
  /** The children under 18 of the area, for CLA-RATE. */
  readonly population?: number | undefined;
}

/** One row of the table. */
export interface FigureRow {
  /** The council. */
  readonly council: string;
  /** The reporting year in which the window ends: `2024-25`. */
  readonly year: string;
  /** The window in words. */
  readonly window: string;
  /** The first day counted. */
  readonly from: PlainDate;
  /** The last day counted. */
  readonly to: PlainDate;
  /** The id of the measure. */
  readonly measure: IndicatorId;
  /** Its title. */
  readonly title: string;
  /** The unit of the value. */
  readonly unit: string;
  /** The group in words; `all` for all together. */
  readonly group: string;
  /** The two numbers and their value; `null` where the measure is not covered. */
  readonly numerator: number | null;
  /** The denominator. */
  readonly denominator: number | null;
  /** The value. */
  readonly value: number | null;
  /** The bounds of 95 in 100; `null` where a figure has none. */
  readonly lower: number | null;
  /** The upper bound. */
  readonly upper: number | null;
  /** Readings that are not the recommended ones; `recommended` where there are none. */
  readonly reading: string;
  /** What must be said beside the figure; empty where nothing must. */
  readonly caution: string;
}

/**
 * Figures over the years of some histories. A window of which the records do not tell has a row without a value that says
 * so, and a measure that no window can give has no row.
 *
 * @throws RangeError when a reading or an id is not valid, or `every` is none of {@link EVERY}.
 * @example
 * figuresOverTime(joinYears(returns), { council: 'Example', every: 'quarter', ids: ['STAB-3PLUS'] });
 */
export function figuresOverTime(
  histories: readonly YearsJoined[],
  options: OverTimeOptions,
): readonly FigureRow[] {
  entriesGiven(histories, 'histories', 'records');
  objectGiven(options, 'options');
  const { ids = INDICATOR_IDS, every } = options;
  const rows = lastDays(histories, every).flatMap((day) => rowsOf(histories, day, ids, options));
  const computed = new Set(rows.filter(({ row }) => row.value !== null).map(({ row }) => row.measure));
  const asked = options.ids !== undefined;
  return rows.filter(({ row }) => asked || computed.has(row.measure)).map(({ row }) => row);
}

const MONTHS: Readonly<Record<Every, number>> = { year: 12, quarter: 3, month: 1 };

/**
 * The ends of the years, quarters or months of which the histories tell.
 *
 * @throws RangeError when `every` is none of {@link EVERY}.
 * @example
 * lastDays(joinYears(returns), 'quarter').length; // 4 for each year
 */
export function lastDays(histories: readonly YearsJoined[], every: Every): readonly EpochDay[] {
  entriesGiven(histories, 'histories', 'records');
  const step = ownOneOf(MONTHS, every, 'every');
  const found = new Set<EpochDay>();
  for (const { records, years } of histories) {
    const first = records.cover?.from ?? reportingYearFrom(years[0] ?? 0);
    const until = records.cover?.until ?? reportingYearFrom((years.at(-1) ?? 0) + 1);
    for (let months = step; ; months += step) {
      const end = (addMonthsToDay(first, months, 'earlier') - 1) as EpochDay;
      if (end >= until) break;
      found.add(end);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function rowsOf(
  histories: readonly YearsJoined[],
  day: EpochDay,
  ids: readonly IndicatorId[],
  options: OverTimeOptions,
): { readonly row: FigureRow }[] {
  const records = recordsOn(histories, day);
  if (records === undefined) return [];
  const yearEnd = toPlainDate(day);
  const { readings, population, council } = options;
  const days = windowTo(day, options);
  const whole = countIndicators(records, { ...days, readings, ids });
  const groups = options.groups?.(records, yearEnd);
  const parts =
    groups === undefined
      ? undefined
      : countIndicators(records, { ...days, readings, ids, groupBy: groups.groupOf });
  const named = { council, year: reportingYearName(reportingYearOf(day)) };
  return ids.flatMap((id) => {
    const all = computableResult(records, whole, id, ALL, population);
    const row = { row: rowOf(named, all, ALL) };
    if (parts === undefined || groups === undefined || all.status !== 'computed') return [row];
    const ofGroups = Object.keys(parts.groups).flatMap((group) => {
      const result = computableResult(records, parts, id, group);
      const isEmpty = result.status !== 'computed' || result.members.outside === result.children;
      return isEmpty ? [] : [{ row: rowOf(named, result, groups.inWords(group)) }];
    });
    return [row, ...ofGroups];
  });
}

/** The days of the figure at the end of a year, quarter or month. */
function windowTo(end: EpochDay, { every, alone }: OverTimeOptions): WindowChoice {
  if (alone !== true) return { yearEnd: toPlainDate(end) };
  const until = (end + 1) as EpochDay;
  const from = addMonthsToDay(until, -MONTHS[every], 'earlier');
  return { window: { from: toPlainDate(from), until: toPlainDate(until) } };
}

function rowOf(
  named: Pick<FigureRow, 'council' | 'year'>,
  result: IndicatorResult,
  group: string,
): FigureRow {
  const { window, indicator, title } = result;
  const days = {
    window: `${dateInWords(toDay(window.from))} to ${dateInWords(toDay(window.lastDay))}`,
    from: window.from,
    to: window.lastDay,
  };
  const row = { ...named, ...days, measure: indicator, title };
  if (result.status !== 'computed')
    return {
      ...row,
      unit: '',
      group,
      numerator: null,
      denominator: null,
      value: null,
      lower: null,
      upper: null,
      reading: 'recommended',
      caution: result.text,
    };
  const { unit, numerator, denominator, value, readings, notes } = result;
  // That a window ends in the middle of a year is said by its days.
  const cautions = notes.filter((note) => !note.startsWith(window.text));
  return {
    ...row,
    unit,
    group,
    numerator,
    denominator,
    value,
    ...boundsOf(result),
    reading: readingsInWords(readings),
    caution: cautions.join(' '),
  };
}

function readingsInWords(readings: Partial<IndicatorReadings>): string {
  const others = Object.entries(readings).filter(
    ([name, choice]) => DEFAULT_INDICATOR_READINGS[name as keyof IndicatorReadings] !== choice,
  );
  return others.map(([name, choice]) => `${name}=${choice}`).join('; ') || 'recommended';
}
