/** Why one child is, or is not, in a figure; and which children are. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import { childYearView, openChildYear } from '../child-year/child-year.js';
import type { Membership } from '../child-year/cohorts.js';
import { outsideCohort } from '../child-year/cohorts.js';
import type { CountOptions } from './count-indicators.js';
import type { IndicatorId } from '../definition/ids.js';
import { OVERLAPPING } from './indicator-result.js';
import { readingsWith } from '../child-year/readings.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { WindowShown } from '../child-year/window.js';
import { showWindow, windowOf } from '../child-year/window.js';

/** One child's place in a figure. */
export interface Why {
  /** The id of the indicator. */
  readonly indicator: IndicatorId;
  /** Why. */
  readonly reason: string;
  /** Where the reason counts. */
  readonly membership: Membership;
  /** The reason in plain words, with the numbers behind it. Holds no child number and no date of birth. */
  readonly sentence: string;
  /** The days that are counted. */
  readonly window: WindowShown;
}

/**
 * Why a child is, or is not, in a figure.
 *
 * @throws RangeError when no child has that number, or the window, a reading or the id is not valid.
 * @example
 * why(records, records.children.id[0], 'STAB-3PLUS', { yearEnd: '2025-03-31' }).sentence;
 */
export function why(
  records: CareRecords,
  childId: string,
  id: IndicatorId,
  options: Omit<CountOptions, 'groupBy' | 'ids'>,
): Why {
  recordsGiven(records);
  objectGiven(options, 'options');
  const child = records.children.id.indexOf(childId);
  if (child < 0) throw new RangeError('childId: the records hold no such child');
  const readings = readingsWith(options.readings);
  const window = windowOf(options, readings.quarter);
  const indicator = indicatorDefinition(id);
  const year = openChildYear(childYearView(records, window, readings), child);
  const reason = indicator.classify(year);
  const meaning = indicator.reasons[reason] ?? { membership: 'undetermined', text: '' };
  const numbers = outsideCohort(indicator.cohort, year) === null ? indicator.numbers(year) : '';
  const rests = year.overlapping && indicator.tables.includes('episodes');
  const overlap = rests ? `The child has ${OVERLAPPING}` : '';
  return {
    indicator: id,
    reason,
    membership: meaning.membership,
    sentence: [meaning.text, numbers, overlap].filter((part) => part !== '').join(' '),
    window: showWindow(window),
  };
}

/**
 * The numbers of the children with each reason code, in the order of the records: the list behind a figure.
 *
 * @throws RangeError when the window, a reading or the id is not valid.
 *
 * @example
 * childrenByReason(records, 'STAB-3PLUS', { yearEnd: '2026-03-31' })['three-or-more'];
 */
export function childrenByReason(
  records: CareRecords,
  id: IndicatorId,
  options: Omit<CountOptions, 'groupBy' | 'ids'>,
): Readonly<Record<string, readonly string[]>> {
  recordsGiven(records);
  objectGiven(options, 'options');
  const readings = readingsWith(options.readings);
  const view = childYearView(records, windowOf(options, readings.quarter), readings);
  const indicator = indicatorDefinition(id);
  const lists: Record<string, string[]> = Object.fromEntries(
    Object.keys(indicator.reasons).map((code) => [code, []]),
  );
  for (let child = 0; child < records.children.length; child++)
    lists[indicator.classify(openChildYear(view, child))]?.push(records.children.id[child] ?? '');
  return lists;
}
