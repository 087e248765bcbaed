/** Whether a length of calendar months has been reached by the last day, as the `duration` reading has it. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay } from '../../kernel/calendar.js';
import type { ChildYear } from './child-year.js';

/** The lengths that measures ask for, with the whole days that the `days` reading takes for each. */
const DAYS = { 24: 730, 30: 912 } as const;

/**
 * Whether `months` have passed from `since` to the last day. Where the month of the anniversary has no such day,
 * it is its last.
 */
export function reachedLength(child: ChildYear, since: EpochDay, months: keyof typeof DAYS): boolean {
  const { end } = child.window;
  const { duration } = child.readings;
  switch (duration) {
    case 'calendar':
      return addMonthsToDay(since, months, 'earlier') <= end;
    case 'last-day-whole':
      return addMonthsToDay(since, months, 'earlier') <= end + 1;
    case 'days':
      return end - since >= DAYS[months];
    default:
      return duration satisfies never;
  }
}
