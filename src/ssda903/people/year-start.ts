/** The year that a return carries. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, toDay } from '../../kernel/calendar.js';

/**
 * The first day of the twelve months that end on a day: of the reporting year, where that is 31 March.
 *
 * @throws RangeError when `yearEnd` is not a real date.
 * @example
 * toPlainDate(yearStartOf('2026-03-31')); // '2025-04-01'
 */
export function yearStartOf(yearEnd: string): EpochDay {
  return addMonthsToDay((toDay(yearEnd, 'yearEnd') + 1) as EpochDay, -12, 'earlier');
}
