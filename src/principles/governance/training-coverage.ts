/** How many of those who should be trained have been. */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { addMonthsToDay, plainDate, toDay } from '../../kernel/calendar.js';

/** One councillor or officer, by a role or post and never by name. */
export interface TrainingRecord {
  /** A post, never a name. */
  readonly post: string;
  /** The days on which corporate parenting training was attended; empty for none, absent when not recorded. */
  readonly trainedOn?: readonly string[];
}

/** How a council counts training. */
export interface TrainingOptions {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Months for which training counts, if the council sets a limit. */
  readonly validMonths?: number;
}

/** Coverage with the numbers behind it. */
export interface TrainingCoverage {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
  /** Those who have had it, by the day. */
  readonly trained: number;
  /** Everybody on the list, recorded or not. */
  readonly of: number;
  /** People for whom nothing is recorded; they are in `of` and not in `trained`. */
  readonly notRecorded: number;
  /** `trained` of `of` as a percentage to one decimal place; `null` when the list is empty. */
  readonly percentage: number | null;
}

/**
 * The share of a list that has had corporate parenting training by a day, with numerator, denominator and date.
 * Training after the day does not count. The library sets no level that is enough.
 *
 * @throws RangeError when a date is malformed or `validMonths` is not a whole number above zero.
 * @example
 * trainingCoverage([{ post: 'ward 1', trainedOn: ['2026-05-12'] }, { post: 'ward 2', trainedOn: [] }], {
 *   asOf: '2026-11-21',
 * }).percentage; // 50
 */
export function trainingCoverage(
  records: readonly TrainingRecord[],
  options: TrainingOptions,
): TrainingCoverage {
  entriesGiven(records, 'records');
  const { asOf, validMonths } = objectGiven(options, 'options');
  const day = toDay(asOf, 'asOf');
  if (validMonths !== undefined && (!Number.isInteger(validMonths) || validMonths < 1)) {
    throw new RangeError('validMonths: expected whole months, 1 or more');
  }
  const counts = (date: string): boolean => {
    const on = toDay(date, 'trainedOn');
    return on <= day && (validMonths === undefined || day < addMonthsToDay(on, validMonths, 'earlier'));
  };
  const trained = records.filter(({ trainedOn }) => trainedOn?.some(counts) === true).length;
  const of = records.length;
  return {
    asOf: plainDate(asOf, 'asOf'),
    trained,
    of,
    notRecorded: records.filter(({ trainedOn }) => trainedOn === undefined).length,
    percentage: of === 0 ? null : Math.round((trained * 1000) / of) / 10,
  };
}
