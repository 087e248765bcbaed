/** Whether records tell of the days that a measure rests on; and if not, of which days they would. */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import {
  addMonthsToDay,
  dateInWords,
  epochDay,
  toDay,
  toPlainDate,
  reportingYearFrom,
  reportingYearOf,
} from '../../kernel/calendar.js';
import type { TableName } from '../../record/columns/columns.js';
import type { Cover } from '../../record/columns/cover.js';
import type { Indicator } from '../definition/indicator.js';
import type { Reach } from '../definition/reach.js';
import type { WindowShown } from '../child-year/window.js';

/** What a measure rests on that lies outside the days of which the records tell. */
export interface NotCovered {
  /** What is held too late, or not so long: everybody in care, or a table. */
  readonly what: TableName | 'everybody';
  /** The first day from which it is needed. */
  readonly needs: PlainDate;
  /** The first day from which it is held. */
  readonly held: PlainDate;
  /** The first and the last day that can be asked about under the same window; `null` where there is none. */
  readonly firstDay: PlainDate | null;
  /** The last of them. */
  readonly lastDay: PlainDate | null;
}

/** What tells of some days, or does not say of which. */
interface Covered {
  readonly cover?: Cover | undefined;
}

/** What lies outside; `null` where the records tell of all of it, or do not say of which days they tell. */
export function notCovered(
  { cover }: Covered,
  { reaches }: Indicator,
  window: WindowShown,
): NotCovered | null {
  if (cover === undefined) return null;
  const end = toDay(window.lastDay);
  for (const [what, reach] of entriesOf(reaches)) {
    if (isCovered(cover, what, reach, end, window)) continue;
    const days = daysToAsk(cover, reaches, window);
    return {
      what,
      needs: toPlainDate(firstNeeded(reach, end, window)),
      held: toPlainDate(firstHeld(cover, what)),
      firstDay: days === null ? null : toPlainDate(days.first),
      lastDay: days === null ? null : toPlainDate(days.last),
    };
  }
  return null;
}

/** Whether all of it is covered, asked of one cover. */
export function covers(cover: Cover, { reaches }: Indicator, window: WindowShown): boolean {
  const end = toDay(window.lastDay);
  return entriesOf(reaches).every(([what, reach]) => isCovered(cover, what, reach, end, window));
}

function entriesOf(reaches: Indicator['reaches']): [TableName | 'everybody', Reach][] {
  return Object.entries(reaches) as [TableName | 'everybody', Reach][];
}

/** In a sentence. */
export function notCoveredInWords(
  { cover }: Covered,
  { what, needs, held, firstDay, lastDay }: NotCovered,
  { lastDay: asked }: WindowShown,
): string {
  if (cover === undefined) return '';
  const name = what === 'everybody' ? 'children in care' : `the table ${what}`;
  const ends = toPlainDate((cover.until - 1) as EpochDay);
  const why =
    asked > ends || asked < toPlainDate(cover.from)
      ? `the records tell of ${dateInWords(cover.from)} to ${dateInWords(toDay(ends))}`
      : needs >= asked && what !== 'everybody'
        ? `${name} was not filled for ${dateInWords(toDay(asked))}`
        : `${name} ${what === 'everybody' ? 'are' : 'is'} held from ${dateInWords(toDay(held))}, and ${toDay(needs) <= VERY_EARLY ? 'the beginning of care is needed' : `needed from ${dateInWords(toDay(needs))}`}`;
  const first =
    firstDay === null || lastDay === null
      ? 'The returns of the years before would cover it.'
      : firstDay === lastDay
        ? `The one day that is covered: ${dateInWords(toDay(firstDay))}.`
        : `The first day that is covered: ${dateInWords(toDay(firstDay))}.`;
  return `Not covered: ${why}. ${first}`;
}

const VERY_EARLY = epochDay(1900, 1, 1);

function firstHeld(cover: Cover, what: TableName | 'everybody'): EpochDay {
  const since = what === 'everybody' ? cover.from : (cover.since[what] ?? cover.from);
  return since < VERY_EARLY ? VERY_EARLY : since;
}

function isCovered(
  cover: Cover,
  what: TableName | 'everybody',
  reach: Reach,
  end: EpochDay,
  window: WindowShown,
): boolean {
  if (end >= cover.until || end < cover.from) return false;
  if (reach === 'as-at') return cover.asAt.some(({ from, until }) => end >= from && end < until);
  return firstHeld(cover, what) <= firstNeeded(reach, end, window);
}

/** The first day that is needed for a window of this kind that ends on a day. */
function firstNeeded(reach: Reach, end: EpochDay, window: WindowShown): EpochDay {
  const until = (end + 1) as EpochDay;
  switch (reach) {
    case 'last-day':
    case 'as-at':
      return end;
    case 'window':
      return windowFrom(end, window);
    case 'two-years':
      return addMonthsToDay(until, -24, 'earlier');
    case 'thirty-months':
      return addMonthsToDay(until, -30, 'earlier');
    case 'three-years':
      return addMonthsToDay(until, -36, 'earlier');
    case 'always':
      return VERY_EARLY;
    default:
      return reach satisfies never;
  }
}

function windowFrom(end: EpochDay, { kind, from, lastDay }: WindowShown): EpochDay {
  switch (kind) {
    case 'reporting-year':
    case 'twelve-months':
      return addMonthsToDay((end + 1) as EpochDay, -12, 'earlier');
    case 'year-to-date':
      return reportingYearFrom(reportingYearOf(end));
    case 'other':
      return (end - (toDay(lastDay) - toDay(from))) as EpochDay;
    default:
      return kind satisfies never;
  }
}

/** The first and the last day on which all of it is covered, without a day between that is not. */
function daysToAsk(
  cover: Cover,
  reaches: Indicator['reaches'],
  window: WindowShown,
): { readonly first: EpochDay; readonly last: EpochDay } | null {
  const all = entriesOf(reaches);
  const good = (day: EpochDay): boolean =>
    all.every(([what, reach]) => isCovered(cover, what, reach, day, window));
  let first: EpochDay | undefined;
  for (let day = cover.from; day < cover.until; day = (day + 1) as EpochDay) {
    if (first === undefined && good(day)) first = day;
    else if (first !== undefined && !good(day)) return { first, last: (day - 1) as EpochDay };
  }
  return first === undefined ? null : { first, last: (cover.until - 1) as EpochDay };
}
