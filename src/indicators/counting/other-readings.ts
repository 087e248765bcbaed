/** What a figure would be if an open question were read the other way. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { CountOptions } from './count-indicators.js';
import { countIndicators } from './count-indicators.js';
import type { IndicatorId } from '../definition/ids.js';
import { resultOf } from './indicator-result.js';
import type { IndicatorReadingName } from '../child-year/readings.js';
import { INDICATOR_READINGS, readingsWith } from '../child-year/readings.js';
import type { CareRecords } from '../../record/columns/columns.js';

/** A figure under another reading. */
export interface OtherReading {
  /** The name of the reading. */
  readonly reading: IndicatorReadingName;
  /** The value that the figure asked for was counted under. */
  readonly chosen: string;
  /** The value that this one was counted under. */
  readonly other: string;
  /** What it counts. */
  readonly meaning: string;
  /** The numerator. */
  readonly numerator: number;
  /** The denominator. */
  readonly denominator: number;
  /** The value under that reading. */
  readonly value: number | null;
}

/**
 * The figure of a measure under each other reading that bears on it, one changed at a time. The reading of a
 * last day other than 31 March is left out for a reporting year, where it changes nothing.
 *
 * @throws RangeError when the window, a reading or the id is not valid.
 *
 * @example
 * underOtherReadings(records, 'STAB-3PLUS', { yearEnd: '2026-03-31' });
 */
export function underOtherReadings(
  records: CareRecords,
  id: IndicatorId,
  options: Omit<CountOptions, 'groupBy' | 'ids'>,
): readonly OtherReading[] {
  recordsGiven(records);
  objectGiven(options, 'options');
  const chosen = readingsWith(options.readings);
  const bearing = new Set(indicatorDefinition(id).readings);
  const others: OtherReading[] = [];
  for (const { name, default: recommended, alternatives } of INDICATOR_READINGS) {
    if (!bearing.has(name)) continue;
    for (const { value, meaning } of [recommended, ...alternatives]) {
      if (value === chosen[name]) continue;
      const readings = { ...chosen, [name]: value };
      const counted = countIndicators(records, { ...options, readings, ids: [id], groupBy: undefined });
      if (name === 'quarter' && counted.window.kind === 'reporting-year') continue;
      const { numerator, denominator, value: figure } = resultOf(counted, id);
      others.push({
        reading: name,
        chosen: chosen[name],
        other: value,
        meaning,
        numerator,
        denominator,
        value: figure,
      });
    }
  }
  return others;
}
