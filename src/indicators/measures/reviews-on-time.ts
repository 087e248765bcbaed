/** REV-TIMELY: children whose every review due in the year was held on time. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, dateInWords } from '../../kernel/calendar.js';
import { addWorkingDays } from '../../kernel/working-days.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { NATIONAL_INDICATORS } from '../definition/sources.js';

const FOUR_WEEKS = 28;
const FIRST_WITHIN_WORKING_DAYS = 20;
const SECOND_WITHIN_MONTHS = 3;
const LATER_WITHIN_MONTHS = 6;

/** The day by which the next review must be held, and from when on every review is known. */
interface Chain {
  readonly due: EpochDay;
  readonly since: EpochDay;
  /** Whether the first review that counts is the first of the period of care. */
  readonly begins: boolean;
}

/**
 * When the first recorded review is due. Where earlier reviews are not recorded, it is the latest day that can
 * be: nobody is called late on a guess. A table holds what is held from some day on, so that of a child who has a review
 * from before the others are known every later one is there; of another child that says nothing.
 */
function firstDue(child: ChildYear): Chain | undefined {
  const start = child.periodStart;
  const since = child.records.reviewsSince ?? child.window.from;
  const counted = addWorkingDays(start, FIRST_WITHIN_WORKING_DAYS);
  const first = counted ?? ((start + FOUR_WEEKS) as EpochDay);
  if (start >= since)
    return counted === undefined && first >= child.window.from
      ? undefined
      : { due: first, since: start, begins: true };
  const recorded = firstRecorded(child, since);
  if (recorded !== undefined) return { due: recorded, since: recorded, begins: false };
  const lastUnrecorded = (since - 1) as EpochDay;
  const later = addMonthsToDay(lastUnrecorded, LATER_WITHIN_MONTHS, 'earlier');
  if (first < since) return { due: later, since, begins: false };
  const second = addMonthsToDay(lastUnrecorded, SECOND_WITHIN_MONTHS, 'earlier');
  return { due: first > second ? first : second, since, begins: false };
}

/** The first review of the period of care, where one before a day is recorded. */
function firstRecorded({ child, records, periodStart }: ChildYear, before: EpochDay): EpochDay | undefined {
  const rows = records.reviews;
  const after = rows.start[child + 1] ?? 0;
  let row = rows.start[child] ?? 0;
  while (row < after && (rows.on[row] ?? 0) < periodStart) row++;
  const on = row < after ? (rows.on[row] as EpochDay) : before;
  return on < before ? on : undefined;
}

/** The day by which a review that was late, or has not been held, was due; `NO_DAY` when all were on time. */
function lateSince(child: ChildYear, chain: Chain): EpochDay {
  const rows = child.records.reviews;
  const { from, end } = child.window;
  const after = rows.start[child.child + 1] ?? 0;
  let { due } = chain;
  let held = 0;
  let last: EpochDay = NO_DAY;
  for (let row = rows.start[child.child] ?? 0; row < after; row++) {
    const on = rows.on[row] as EpochDay;
    if (on < chain.since || on === last) continue;
    if (on > end) break;
    if (due >= from && on > due) return due; // one due before the year belongs to the year before
    held++;
    last = on;
    const months = held === 1 && chain.begins ? SECOND_WITHIN_MONTHS : LATER_WITHIN_MONTHS;
    due = addMonthsToDay(on, months, 'earlier');
  }
  return due <= end ? due : NO_DAY;
}

/** Every review due in the year held on time. */
export const REVIEWS_ON_TIME = indicator({
  id: 'REV-TIMELY',
  title: 'Reviews held on time',
  denominator:
    'Children looked after on the last day whose current period of care is then longer than 28 days.',
  numerator:
    'Those whose every review due in the year was on time: the first within 20 working days of the start, the second within 3 months of the first, then within 6 months of the one before. One due after the last day is not yet due.',
  polarity: 'high',
  confidence: 'B',
  citations: [
    {
      instrument: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)',
      provision: 'reg. 33',
      href: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/33',
    },
    NATIONAL_INDICATORS('NI 66'),
  ],
  years: { first: null, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes', 'reviews'],
  reaches: { episodes: 'window' },
  fields: ['DECOM', 'DEC', 'RNE', 'REVIEW'],
  readings: ['quarter'],
  versions:
    'A return holds the reviews of one year. Where the review before the first recorded one is not known, the review is called late only when it must be; of a child who has a review before the year, every later one is taken to be recorded. A review still overdue from before the year is late.',
  reasons: {
    'all-on-time': { membership: 'numerator', text: 'Every review due in the year was on time.' },
    'one-late': {
      membership: 'denominator',
      text: 'A review due in the year was late, or has not been held.',
    },
    'four-weeks-or-less': {
      membership: 'outside',
      text: 'The current period of care is 28 days or shorter.',
    },
    'bank-holidays-not-known': {
      membership: 'undetermined',
      text: 'The bank holidays of the year of the start are not held, so the first due day is not known.',
    },
  },
  within: (child) => {
    if (child.window.end - child.periodStart <= FOUR_WEEKS) return 'four-weeks-or-less';
    const chain = firstDue(child);
    if (chain === undefined) return 'bank-holidays-not-known';
    return lateSince(child, chain) === NO_DAY ? 'all-on-time' : 'one-late';
  },
  numbers: (child) => {
    const chain = firstDue(child);
    const late = chain === undefined ? NO_DAY : lateSince(child, chain);
    const began = `The period of care began on ${dateInWords(child.periodStart)}.`;
    return late === NO_DAY ? began : `${began} A review was due by ${dateInWords(late)}.`;
  },
});
